"""Which observations an estimate rests on, and why the others were left out."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd

from research.errors import InputError

LEVELS = ["economy", "year"]


@dataclass(frozen=True)
class Sample:
    """The observations of an estimate.

    Attributes
    ----------
    values : one row an observation, sorted, index (economy, year); logarithms taken
    dropped : how many rows were left out, by reason, in the order the reasons apply
    """

    values: pd.DataFrame
    dropped: pd.Series

    @property
    def economies(self) -> np.ndarray:
        """Position of each row's economy, from 0."""
        positions: np.ndarray = pd.factorize(self.values.index.get_level_values("economy"))[0]
        return positions

    @property
    def years(self) -> np.ndarray:
        """Calendar year of each row."""
        years: np.ndarray = self.values.index.get_level_values("year").to_numpy(dtype=int)
        return years


def lagged(panel: pd.DataFrame, column: str, years: int = 1) -> pd.Series:
    """Return a column some calendar years earlier; missing where that year has no value.

    Parameters
    ----------
    panel : index (economy, year)
    years : how many years earlier, 1 or more; a gap in the years is never bridged

    Examples
    --------
    >>> index = pd.MultiIndex.from_tuples([("A", 2000), ("A", 2001), ("A", 2003)],
    ...     names=["economy", "year"])
    >>> lagged(pd.DataFrame({"users": [1.0, 2.0, 3.0]}, index=index), "users").tolist()
    [nan, 1.0, nan]
    """
    if years < 1:
        raise InputError(f"a lag of {years} years looks ahead; it is 1 or more")
    checked(panel, [column])
    later = panel[column].copy()
    later.index = pd.MultiIndex.from_arrays(
        [panel.index.get_level_values("economy"), panel.index.get_level_values("year") + years],
        names=LEVELS,
    )
    return later.reindex(panel.index)


def checked(panel: pd.DataFrame, columns: Sequence[str]) -> pd.DataFrame:
    """Return the named columns as numbers; raise InputError for a bad panel or a missing one."""
    if list(panel.index.names) != LEVELS:
        raise InputError(
            f"the panel's index is {list(panel.index.names)}; it takes (economy, year), as "
            "`research.load` gives"
        )
    if panel.index.has_duplicates:
        twice = panel.index[panel.index.duplicated()][0]
        raise InputError(f"{twice} stands twice in the panel; one row an economy and year")
    if lacking := [column for column in columns if column not in panel]:
        raise InputError(f"the panel has no column {lacking[0]!r}; it has {list(panel)}")
    if repeated := [column for column in columns if list(columns).count(column) > 1]:
        raise InputError(
            f"{repeated[0]!r} is named twice; every column has one part in an estimate"
        )
    values = panel[list(columns)].astype(float)
    infinite = np.isinf(values.to_numpy()).any(axis=0)
    if infinite.any():
        raise InputError(
            f"{values.columns[infinite][0]!r} has an infinite value; leave out what is not known"
        )
    return values


def sample(
    panel: pd.DataFrame,
    columns: Sequence[str],
    log: Sequence[str],
    groups: pd.Series | None,
    both: bool,
) -> Sample:
    """Return the rows an estimate can use.

    Parameters
    ----------
    panel : index (economy, year)
    columns : what each row must have a value of
    log : which of them are taken in logarithms; 0 and negative values have none and are left out
    groups : group of each economy, or None; economies without one are left out
    both : whether years have effects too, so that a year with one observation tells nothing
    """
    values = checked(panel, columns).sort_index()
    if strange := [column for column in log if column not in columns]:
        raise InputError(
            f"{strange[0]!r} is to be taken in logarithms and is no part of the estimate; parts "
            f"are {list(columns)}"
        )
    reasons: dict[str, int] = {}
    values = _keep(values, values.notna().all(axis=1), "missing", reasons)
    for column in log:
        values = _keep(values, values[column] > 0, f"{column} <= 0", reasons)
        values = values.assign(**{column: np.log(values[column])})
    if groups is not None:
        known = values.index.get_level_values("economy").isin(groups.dropna().index)
        values = _keep(values, pd.Series(known, index=values.index), "no group", reasons)
    values = _without_singletons(values, both, reasons)
    if values.empty:
        left_out = (
            "; ".join(f"{count} rows: {reason}" for reason, count in reasons.items())
            or "the panel is empty"
        )
        raise InputError(
            f"no observation is left to estimate from ({left_out}); fetch more years or economies"
        )
    return Sample(values, pd.Series(reasons, dtype=int, name="dropped").rename_axis("reason"))


def _keep(
    values: pd.DataFrame, keep: pd.Series, reason: str, reasons: dict[str, int]
) -> pd.DataFrame:
    lost = int((~keep).sum())
    if lost:
        reasons[reason] = reasons.get(reason, 0) + lost
    return values[keep.to_numpy()]


def _without_singletons(values: pd.DataFrame, both: bool, reasons: dict[str, int]) -> pd.DataFrame:
    """Return rows without singletons: economies and years observed once, repeatedly removed.

    Their own effect fits them exactly.
    """
    levels = LEVELS if both else LEVELS[:1]
    while True:
        before = len(values)
        for level in levels:
            size = values.groupby(level=level)[values.columns[0]].transform("size")
            values = _keep(values, size > 1, f"single {level}", reasons)
        if len(values) == before:
            return values
