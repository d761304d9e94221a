"""What a level takes a year from now on, years that have passed left out or counted."""

from typing import NamedTuple


class Way(NamedTuple):
    """What a level takes a year, from which year on.

    Attributes
    ----------
    needed : change a year from `year` that just reaches the level when it is due
    year, forecast : the year it counts from, and the forecast of that year; None where it counts
        from a published value
    gone, of : years passed since `year`, of those there were to the deadline
    """

    needed: float
    year: int
    forecast: float | None
    gone: int
    of: int


def way(
    until: int,
    needed: float,
    level: tuple[float, int],
    this_year: int | None = None,
    expected: float | None = None,
) -> Way:
    """Return what a level takes from the forecast of this year, where that falls short of it.

    Else from the last value on, of which years have passed.

    Parameters
    ----------
    until, needed : the year of the last value, and what the level takes a year from it
    level : what is to be reached, and the year it is due
    expected : the forecast of this year

    Examples
    --------
    >>> way(2023, 8.6, (95.0, 2030), 2026, 41.0)
    Way(needed=13.5, year=2026, forecast=41.0, gone=0, of=4)
    >>> way(2024, 0.9, (95.0, 2030), 2026)
    Way(needed=0.9, year=2024, forecast=None, gone=2, of=6)
    """
    bound, due = level
    now = until if this_year is None else this_year
    if expected is not None and until < now < due and expected < bound:
        return Way((bound - expected) / (due - now), now, expected, 0, due - now)
    return Way(needed, until, None, max(now - until, 0), due - until)
