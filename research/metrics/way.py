"""What a level takes a year, by one rule with and without a forecast."""

from math import nan
from typing import NamedTuple

_NEAR = 1.0  # points: a forecast nearer to the level leaves no pace worth a number


class Way(NamedTuple):
    """What a level takes a year, from which year on.

    Attributes
    ----------
    needed : change a year from `year` that just reaches the level when it is due; NaN where the
        forecast of that year is there, or nearly, and where it is due by then
    year, forecast : this year, and the forecast of it; without one the year of the last value, and
        None
    today : this year
    later : change a year from this year on if nothing has changed since the last value; NaN with a
        forecast, and where that value is of this year
    """

    needed: float
    year: int
    forecast: float | None
    today: int
    later: float = nan


def way(
    last: int,
    needed: float,
    level: tuple[float, int],
    this_year: int | None = None,
    expected: float | None = None,
) -> Way:
    """Return what a level takes a year, and from when on.

    Parameters
    ----------
    last, needed : the year of the last value, and what the level takes a year from it
    level : what is to be reached, and the year it is due
    expected : the forecast of this year

    Examples
    --------
    >>> way(2023, 8.6, (95.0, 2030), 2026, 41.0)
    Way(needed=13.5, year=2026, forecast=41.0, today=2026, later=nan)
    >>> way(2023, 2.0, (95.0, 2030), 2026)
    Way(needed=2.0, year=2023, forecast=None, today=2026, later=3.5)
    """
    bound, due = level
    now = max(last, this_year or last)
    if now >= due:
        return Way(nan, last, None, now)
    if expected is not None and now > last:
        left = bound - expected
        return Way(nan if left < _NEAR else left / (due - now), now, expected, now)
    later = needed * (due - last) / (due - now) if now > last else nan
    return Way(needed, last, None, now, later)


def between(now: float, left: Way) -> bool:
    """Return whether a pace is enough only if it has gone on since the last value."""
    return now * left.needed > 0 and abs(left.needed) <= abs(now) < abs(left.later)


def a_year(value: float, year: int, level: tuple[float, int]) -> float:
    """Return the change a year from a value to a level and the year it is due; NaN past that."""
    bound, due = level
    return (bound - value) / (due - year) if due > year else nan
