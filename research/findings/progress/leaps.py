"""Leaps of large economies: more people come online in a year than live in most economies."""

from research import access
from research.findings.progress.forecasts import yearly

# Points in a year by which Internet use of over so many % of the world's people does not move:
# of 22 such moves since 2017 two are of economies as large, China's of 2023 and India's of 2020.
_LEAP, _MANY = 10.0, 2.0


def leaps(indicator: str, economy: str) -> tuple[int, ...]:
    """Return the years in which more people came online than live in most economies."""
    if indicator != "internet_users" or economy not in _large():
        return ()
    moved = yearly(indicator, economy).diff().abs()
    return tuple(map(int, moved.index[(moved >= _LEAP) & (moved.index.diff() == 1)]))


@access.shared
def _large() -> frozenset[str]:
    people = access.latest("population", suspects=True)["value"]
    return frozenset(people.index[100 * people > _MANY * people.sum()])
