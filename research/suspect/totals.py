"""Values whose parts do not add up to their whole."""

import numpy as np
import pandas as pd

from research.suspect.reasons import AROUND, PART, UNEQUAL

# Parts that make a whole, of one source and year: (parts, whole); "" is 100.
SUMS = (
    (("urban_population", "rural_population"), ""),
    (("age_0_14", "age_15_64", "age_65_plus"), ""),
    (("population_female", "population_male"), "population"),
)
# Groups that everybody is in, whose shares lie around that of all: (groups, all).
SPLITS = ((("electricity_access_urban", "electricity_access_rural"), "electricity_access"),)
_OUTSIDE = 2.0  # points beyond both, that roundings and models leave
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
    key = ["economy", "year"]
    sums = rows.set_index(key)["value"]
    for each in siblings:
        sums = sums + each.drop_duplicates(key).set_index(key)["value"].reindex(sums.index)
    full = (
        pd.Series(100.0, index=sums.index)
        if whole is None
        else whole.set_index(key)["value"].reindex(sums.index)
    )
    off = ((sums / full - 1).abs() > _SUM).to_numpy()
    return pd.Series(np.where(off, UNEQUAL, ""), index=rows.index, dtype="object")


def around(rows: pd.DataFrame, other: pd.DataFrame, whole: pd.DataFrame) -> pd.Series:
    """Return why shares of a group and of the other one cannot make the share of all.

    Parameters
    ----------
    rows, other, whole : columns economy, year, value in %, of the two groups and of everybody
    """
    key = ["economy", "year"]
    own = rows.set_index(key)["value"]
    theirs, of_all = (
        each.drop_duplicates(key).set_index(key)["value"].reindex(own.index)
        for each in (other, whole)
    )
    low, high = np.minimum(own, theirs) - _OUTSIDE, np.maximum(own, theirs) + _OUTSIDE
    off = ((of_all < low) | (of_all > high)).to_numpy()
    return pd.Series(np.where(off, AROUND, ""), index=rows.index, dtype="object")


def part_of(rows: pd.DataFrame, doubtful: pd.DataFrame) -> pd.Series:
    """Return why values are in doubt with a doubtful or corrected total they are part of."""
    key = ["economy", "year"]
    inside = pd.MultiIndex.from_frame(rows[key]).isin(pd.MultiIndex.from_frame(doubtful[key]))
    return pd.Series(np.where(inside, PART, ""), index=rows.index, dtype="object")
