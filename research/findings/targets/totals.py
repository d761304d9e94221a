"""Totals of the economies a target binds, and what values carried forward leave open."""

import pandas as pd

from research import access, economies, targets

COVERED = 0.8  # of the population of those bound, for a total to be told
_CARRIED = 3  # years a last value stands for those after it
_USUAL, _TENTHS = 10, (0.1, 0.9)  # years of changes, and the ends of what is usual of them


def total(target: targets.Target) -> pd.Series:
    """Return the mean of those a target binds, weighted by population, index year.

    Notes
    -----
    Weights are the latest populations, for shares of households too. Between two values an
    economy's are on a straight line, and its last one stands for three years more. A year in which
    less than 80 % of the population is covered has no total.
    """
    return _total(target.indicator, target.scope) if target.indicator else pd.Series(dtype=float)


@access.shared
def _total(indicator: str, scope: str) -> pd.Series:
    wide, people = _lines(indicator, scope)
    filled = _held(wide)
    weights = filled.notna().mul(people, axis=0)
    covered = weights.sum() / people.sum()
    return (filled.mul(people, axis=0).sum() / weights.sum()).where(covered >= COVERED).dropna()


def _lines(indicator: str, scope: str) -> tuple[pd.DataFrame, pd.Series]:
    """Return the yearly values of those a total is of, a row an economy, and their populations."""
    members = members_of(scope)
    rows = access.usable(indicator, members)
    rows = rows[rows["flag"].ne("undated")]
    people = access.latest("population")["value"].reindex(members).dropna()
    if rows.empty or people.empty:
        return pd.DataFrame(dtype=float), people
    wide = rows.pivot(index="economy", columns="year", values="value")
    years = range(int(wide.columns.min()), int(wide.columns.max()) + 1)
    return wide.reindex(index=people.index, columns=years).astype(float), people


def _held(wide: pd.DataFrame) -> pd.DataFrame:
    """Return values with those between two on a line, and the last of each for three years more."""
    return wide.interpolate(axis=1, limit_area="inside").ffill(axis=1, limit=_CARRIED)


def unmeasured(target: targets.Target, year: int) -> tuple[float, float]:
    """Return how far values carried forward to a year could move a total, down and up.

    Each could have gone on by what nine in ten yearly changes of its members in the ten years
    before keep below, and above, for each year it is carried. Of 77 totals of twelve years whose
    members were cut off as they are today, 88 % came out within these ends.
    """
    wide, people = _lines(target.indicator, target.scope)
    if year not in wide:
        return 0.0, 0.0
    held = _held(wide)[year]
    last = wide.loc[:, :year].apply(pd.Series.last_valid_index, axis=1)
    between = wide.interpolate(axis=1, limit_area="inside")[year].notna()
    years = (year - last.astype(float)).where(held.notna() & ~between, 0.0)
    carried = float((years * people).sum() / people[held.notna()].sum())
    steps = wide.diff(axis=1).loc[:, year - _USUAL : year].stack().dropna()
    low, high = (float(steps.quantile(share)) if len(steps) else 0.0 for share in _TENTHS)
    return min(low, 0.0) * carried, max(high, 0.0) * carried


def members_of(scope: str) -> list[str]:
    """Return the economies a scope of targets binds."""
    if scope == "ldc":
        return economies.group("un:ldc")
    left_out = () if scope == "world" else ("", "high")
    return [each.iso3 for each in economies.table().values() if each.wb_income not in left_out]
