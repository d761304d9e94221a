"""Leaps: in a year more people come online than live in most economies, or few series move so."""

from research import access
from research.findings.core.series import surveyed
from research.findings.progress.forecasts import yearly

# Points in a year by which Internet use of over so many % of the world's people does not move:
# of 22 such moves since 2017 two are of economies as large, China's of 2023 and India's of 2020.
_LEAP, _MANY = 10.0, 2.0
_SPAN, _RARE, _FIRST = 3, 0.99, 2012  # years of a rare leap, what it exceeds of all, since when
_ENOUGH = 500  # changes over three years, of which one in a hundred is rare


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


@access.shared
def rare(indicator: str) -> dict[str, tuple[int, ...]]:
    """Return by economy the year of the largest step in three that brought a rare rise.

    Larger than 99% of the changes over three years of all economies: as possibly another method.
    """
    values = surveyed(indicator).unstack("year")
    if values.empty:
        return {}
    every = values.reindex(columns=range(int(values.columns.min()), int(values.columns.max()) + 1))
    rose = every.diff(_SPAN, axis=1).loc[:, _FIRST:].stack().dropna()
    if len(rose) < _ENOUGH:
        return {}
    steps = every.ffill(axis=1).diff(axis=1)
    found: dict[str, set[int]] = {}
    for code, until in rose.index[rose > rose.quantile(_RARE)]:
        step = steps.loc[code, until - _SPAN + 1 : until]
        found.setdefault(str(code), set()).add(int(step.idxmax()))
    return {code: tuple(sorted(years)) for code, years in found.items()}
