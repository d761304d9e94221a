"""Values whose parts do not add up to their whole."""

import numpy as np
import pandas as pd
from numpy.typing import ArrayLike

from research.suspect.reasons import AROUND, MEAN, PART, UNEQUAL

# Parts that make a whole, of one source and year: (parts, whole); "" is 100.
SUMS = (
    (("urban_population", "rural_population"), ""),
    (("age_0_14", "age_15_64", "age_65_plus"), ""),
    (("population_female", "population_male"), "population"),
)
# Groups that everybody is in, whose shares make that of all: (groups, all, share of the first, %).
SPLITS = (
    (
        ("electricity_access_urban", "electricity_access_rural"),
        "electricity_access",
        "urban_population",
    ),
)
_KEY = ["economy", "year"]
_OUTSIDE = 2.0  # points beyond both, that roundings and models leave
# Points from what both make by their parts: of 4,700 figures 19 in 20 are nearer than 3.4.
_WEIGHTED = 5.0
# Part of a total that women can be: of 1,900 totals of unemployment beside women and men of one
# source they are 0.07 to 0.54, of 270 of bank accounts up to 0.57.
_WOMEN = (0.05, 0.75)
_ROUNDED = 0.1  # points, of three figures with one decimal
_SUM = 0.02  # of the whole, that roundings and years may leave


def unequal(
    rows: pd.DataFrame, siblings: list[pd.DataFrame], whole: pd.DataFrame | None
) -> pd.Series:
    """Return why values and the other parts of the same whole, of one source, do not add up to it.

    Parameters
    ----------
    rows, siblings : columns economy, year, value of every part
    whole : likewise; None where the parts are shares that make 100
    """
    sums = rows.set_index(_KEY)["value"]
    for each in siblings:
        sums = sums + _of(each, sums.index)
    full = 100.0 if whole is None else _of(whole, sums.index)
    return _reasons((sums / full - 1).abs() > _SUM, UNEQUAL, rows)


def around(
    rows: pd.DataFrame, other: pd.DataFrame, whole: pd.DataFrame, part: pd.DataFrame | None = None
) -> pd.Series:
    """Return why shares of a group and of the other one cannot make the share of all.

    Parameters
    ----------
    rows, other, whole : columns economy, year, value in %, of the two groups and of everybody
    part : the same of how many of all are in the group of `rows`; None where that is not looked at
    """
    own = rows.set_index(_KEY)["value"]
    theirs, of_all = _of(other, own.index), _of(whole, own.index)
    low, high = np.minimum(own, theirs) - _OUTSIDE, np.maximum(own, theirs) + _OUTSIDE
    off = (of_all < low) | (of_all > high)
    if part is not None:
        made = theirs + _of(part, own.index) / 100 * (own - theirs)
        off |= (of_all - made).abs() > _WEIGHTED
    return _reasons(off, AROUND, rows)


def no_mean(rows: pd.DataFrame, women: pd.DataFrame, men: pd.DataFrame) -> pd.Series:
    """Return why shares of everybody are no mean of women's and men's, whatever part women are.

    Parameters
    ----------
    rows, women, men : columns economy, year, value in %
    """
    own = rows.set_index(_KEY)["value"]
    hers, his = _of(women, own.index), _of(men, own.index)
    few, many = (his + part * (hers - his) for part in _WOMEN)
    low, high = np.minimum(few, many) - _ROUNDED, np.maximum(few, many) + _ROUNDED
    return _reasons((own < low) | (own > high), MEAN, rows)


def part_of(rows: pd.DataFrame, doubtful: pd.DataFrame) -> pd.Series:
    """Return why values are in doubt with a doubtful or corrected total they are part of."""
    inside = pd.MultiIndex.from_frame(rows[_KEY]).isin(pd.MultiIndex.from_frame(doubtful[_KEY]))
    return _reasons(inside, PART, rows)


def _of(rows: pd.DataFrame, index: pd.Index) -> pd.Series:
    """Return values by economy and year, the first of each."""
    return rows.drop_duplicates(_KEY).set_index(_KEY)["value"].reindex(index)


def _reasons(off: ArrayLike, reason: str, rows: pd.DataFrame) -> pd.Series:
    """Return a reason where rows are off, else ""."""
    return pd.Series(np.where(off, reason, ""), index=rows.index, dtype="object")
