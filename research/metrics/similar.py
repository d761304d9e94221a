"""The economies nearest to one on a single structural measure, such as income."""

import numpy as np
import pandas as pd


def nearest(values: pd.Series, economy: str, n: int) -> list[str]:
    """Return the `n` economies whose values are nearest in ratio to that of `economy`, nearest first.

    Parameters
    ----------
    values : positive values (income, population), index economy; missing and non-positive ones are left out
    n : how many; fewer are returned where there are fewer

    Returns
    -------
    codes, without `economy`; empty where it has no value

    Examples
    --------
    >>> nearest(pd.Series({"A": 1000.0, "B": 1100.0, "C": 5000.0, "D": 950.0}), "A", 2)
    ['D', 'B']
    """
    positive = values[values > 0].dropna()
    if economy not in positive.index:
        return []
    distance = pd.Series(np.abs(np.log(positive / positive[economy])), index=positive.index).drop(economy)
    return list(distance.sort_values(kind="stable").index[:n])
