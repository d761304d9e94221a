"""The economies most like one in structure, and why."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd

from research.errors import InputError


@dataclass(frozen=True)
class Peers:
    """The economies most like one in structure.

    Attributes
    ----------
    table : a row an economy, nearest first; a column a measure with what it adds to the squared
        distance, and `distance`
    measures : on which they are compared: those the economy itself has
    unknown : measures it does not have
    left_out : economies that lack one of the measures, and cannot be compared
    """

    table: pd.DataFrame
    measures: tuple[str, ...]
    unknown: tuple[str, ...]
    left_out: tuple[str, ...]


def nearest(
    values: pd.DataFrame,
    economy: str,
    n: int,
    log: Sequence[str] = (),
    within: Mapping[str, float] | None = None,
) -> Peers:
    """Return the economies nearest in structure: income, population, density, urbanisation.

    Parameters
    ----------
    values : a row an economy, a column a measure; in measures of `log`, 0 and negative values count
        as missing
    n : how many; fewer are returned where there are fewer
    log : measures in which a ratio is what counts (twice the income is as far from an economy as
        half of it)
    within : by measure, the factor above 1 by which a peer may differ at most: {"income": 2} takes
        economies with half to twice the income

    Returns
    -------
    Peers, with no rows where the economy has none of the measures, or lacks one of `within`

    Raises
    ------
    InputError : `n` is below 1, a column is not there, an economy stands twice, a factor is not
        above 1

    Notes
    -----
    Euclidean distance, each measure in standard deviations between all economies that have it, of
    equal weight: what each adds to the squared distance is the reason shown, and nothing where a
    measure is the same everywhere. An economy is compared on the measures it has; others that lack
    one of these are left out and named, since a distance on fewer measures is always shorter.

    Examples
    --------
    >>> income = pd.DataFrame({"income": {"A": 1000.0, "B": 1100.0, "C": 5000.0, "D": 950.0}})
    >>> nearest(income, "A", 2, log=["income"]).table.index.tolist()
    ['D', 'B']
    """
    if n < 1:
        raise InputError(f"{n} peers are asked for; ask for 1 or more")
    known = transformed(values, log)
    own = known.loc[economy] if economy in known.index else pd.Series(np.nan, index=known.columns)
    measures = [column for column in known if pd.notna(own[column])]
    others = _parts(known, economy, measures)
    whole = others.dropna() if measures else others.iloc[:0]
    parts = whole[_near(values, economy, whole.index, within or {})]
    table = parts.assign(distance=np.sqrt(parts.sum(axis=1))).rename_axis("economy")
    table = table.sort_values("distance", kind="stable").head(n)
    some = others.index[others.notna().any(axis=1)]
    unknown = tuple(measure for measure in known if measure not in measures)
    left_out = tuple(some.difference(whole.index, sort=False))
    return Peers(table, tuple(measures), unknown, left_out)


def _parts(known: pd.DataFrame, economy: str, measures: list[str]) -> pd.DataFrame:
    """Return what each measure adds to the squared distance of others from an economy."""
    of = known[measures]
    spread = of.std().where(lambda sd: sd > 0, np.inf).fillna(np.inf)
    others = of.drop(index=economy, errors="ignore")
    if not measures:
        return others
    parts: pd.DataFrame = ((others - of.loc[economy]) / spread) ** 2
    return parts


def _near(
    values: pd.DataFrame, economy: str, others: pd.Index, within: Mapping[str, float]
) -> np.ndarray:
    """Whether each of others differs from an economy by no more than the factors of `within`."""
    asked = values[[*within]] if {*within} <= {*values} else values
    known = transformed(asked, [*within])
    near = np.ones(len(others), dtype=bool)
    for measure, factor in within.items():
        if not factor > 1:
            raise InputError(
                f"peers within a factor {factor:g} in {measure}: give a factor above 1, such as 2"
            )
        own = known[measure].get(economy, np.nan)
        near &= (known.loc[others, measure] - own).abs().le(np.log(factor) + 1e-12).to_numpy()
    return near


def overlap(
    values: pd.DataFrame,
    economy: str,
    n: int,
    log: Sequence[str] = (),
    within: Mapping[str, float] | None = None,
) -> pd.Series:
    """Return how many of the `n` nearest remain without each measure: index measure.

    Parameters
    ----------
    values, economy, n, log, within : as for `nearest`; what `within` demands is demanded still

    Examples
    --------
    >>> values = pd.DataFrame({"x": [1.0, 1.1, 2, 9], "y": [1.0, 9, 2, 1]}, index=list("ABCD"))
    >>> overlap(values, "A", 1).to_dict()
    {'x': 0, 'y': 0}
    """
    found = nearest(values, economy, n, log, within)
    parts = _parts(transformed(values, log), economy, list(found.measures))
    near = parts[_near(values, economy, parts.index, within or {})]
    kept = {}
    for measure in found.measures:
        rest = near.drop(columns=measure).dropna()
        order = np.argsort(rest.sum(axis=1).to_numpy(), kind="stable")[:n]
        others = rest.index[order] if len(rest.columns) else rest.index[:0]
        kept[measure] = int(found.table.index.isin(others).sum())
    return pd.Series(kept, dtype=int)


def medians_beside(values: pd.DataFrame, measure: str, of: str, n: int) -> pd.Series:
    """Return, for every economy, the median of something among its `n` nearest in a measure.

    Parameters
    ----------
    values : a row an economy; both columns complete, the measure above 0
    measure, of : the column that says who is near, and the one whose median is returned
    n : how many; fewer are taken where there are fewer, and all that are as near as the last of
        them

    Returns
    -------
    index economy, in the order of `values`; NaN where there is no other

    Raises
    ------
    InputError : `n` is below 1, a value of the measure is missing or has no logarithm

    Notes
    -----
    Takes the economies `nearest` does and those that tie with the last, all at once. O(m^2) for m
    economies.

    Examples
    --------
    >>> known = pd.DataFrame({"income": [1000.0, 1100.0, 5000.0, 950.0], "use": [50.0, 60.0, 90.0,
    ...     40.0]}, index=list("ABCD"))
    >>> medians_beside(known, "income", "use", 2).to_dict()
    {'A': 50.0, 'B': 45.0, 'C': 55.0, 'D': 55.0}
    """
    if n < 1:
        raise InputError(f"{n} peers are asked for; ask for 1 or more")
    at = transformed(values[[measure]], [measure])[measure].to_numpy()
    if np.isnan(at).any():
        raise InputError(f"{values.index[np.isnan(at)][0]} has no {measure} above 0; leave it out")
    apart = np.abs(at[:, None] - at[None, :])
    np.fill_diagonal(apart, np.inf)
    if len(at) < 2:
        return pd.Series(np.nan, index=values.index, dtype=float)
    last = np.sort(apart, axis=1)[:, min(n, len(at) - 1) - 1]
    beside = np.where(apart <= last[:, None] + 1e-12, values[of].to_numpy(dtype=float), np.nan)
    return pd.Series(np.nanmedian(beside, axis=1), index=values.index, dtype=float)


def transformed(values: pd.DataFrame, log: Sequence[str]) -> pd.DataFrame:
    """Return measures as numbers, logarithms for `log`; missing where not finite."""
    if values.index.has_duplicates:
        raise InputError(
            f"{values.index[values.index.duplicated()][0]} stands twice; a comparison takes one "
            "row each"
        )
    if lacking := [column for column in log if column not in values]:
        raise InputError(f"no measure is called {lacking[0]!r}; measures are {list(values)}")
    known = values.to_numpy(dtype=float)
    known = np.where(np.isfinite(known), known, np.nan)
    at = values.columns.get_indexer(list(log))
    known[:, at] = np.log(np.where(known[:, at] > 0, known[:, at], np.nan))
    return pd.DataFrame(known, index=values.index, columns=values.columns)
