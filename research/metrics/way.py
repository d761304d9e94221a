"""What a level takes a year from this year on, by one rule with and without a forecast."""

from math import nan
from typing import NamedTuple

_NEAR = 1.0  # points: a forecast nearer to the level leaves no pace worth a number


class Way(NamedTuple):
    """What a level takes a year, from which year on.

    Attributes
    ----------
    needed : change a year from `year` that just reaches the level when it is due; NaN where the
        forecast of that year is there, or nearly, and where it is due by then
    year, forecast : the year it counts from, and the forecast of that year; None where it counts
        from the last value as if nothing had changed
    last : the year of the last value
    """

    needed: float
    year: int
    forecast: float | None
    last: int


def way(
    last: int,
    needed: float,
    level: tuple[float, int],
    this_year: int | None = None,
    expected: float | None = None,
) -> Way:
    """Return what a level takes a year from this year on.

    Parameters
    ----------
    last, needed : the year of the last value, and what the level takes a year from it
    level : what is to be reached, and the year it is due
    expected : the forecast of this year; without one, the last value stays as it is

    Examples
    --------
    >>> way(2023, 8.6, (95.0, 2030), 2026, 41.0)
    Way(needed=13.5, year=2026, forecast=41.0, last=2023)
    >>> way(2023, 2.0, (95.0, 2030), 2026)
    Way(needed=3.5, year=2026, forecast=None, last=2023)
    """
    bound, due = level
    now = max(last, this_year or last)
    if now >= due:
        return Way(nan, now, None, last)
    if expected is not None and now > last:
        left = bound - expected
        return Way(nan if left < _NEAR else left / (due - now), now, expected, last)
    return Way(needed * (due - last) / (due - now), now, None, last)
