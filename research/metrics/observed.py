"""Which values of a series its source has observed, and not estimated."""

import pandas as pd

from research.metrics.gain import RECENT


def observed(rows: pd.DataFrame) -> pd.DataFrame:
    """Return the values paces and forecasts are of: those that their source does not estimate.

    Parameters
    ----------
    rows : long frame of one indicator, columns economy, year and flag

    Returns
    -------
    none of an economy whose last value is an estimate, or all of three years and more before

    Examples
    --------
    Pakistan's households with Internet end with estimates, Fiji's 4G coverage has them in between.

    >>> rows = pd.DataFrame(
    ...     [["PAK", 2017, ""], ["PAK", 2020, ""], ["PAK", 2023, "estimate"], ["FJI", 2020, ""],
    ...      ["FJI", 2022, "estimate"], ["FJI", 2024, ""]],
    ...     columns=["economy", "year", "flag"],
    ... )
    >>> observed(rows)[["economy", "year"]].to_numpy().tolist()
    [['FJI', 2020], ['FJI', 2024]]
    """
    sure = rows[rows["flag"].ne("estimate")]
    every, ends = (of.groupby("economy")["year"].agg(["min", "max"]) for of in (rows, sure))
    every = every.reindex(ends.index)
    before = every["max"] - RECENT
    whole = ends["min"].le(before) | every["min"].gt(before)
    return sure[sure["economy"].isin(ends.index[ends["max"].eq(every["max"]) & whole])]
