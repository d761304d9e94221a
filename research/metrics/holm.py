"""P values that allow for how many were tried."""

import numpy as np
import pandas as pd


def holm(p: pd.Series) -> pd.Series:
    """Return p values that allow for how many were tried, at most 1.

    Holm (1979): the smallest times their number, the next times one less, and never below the one
    before. Among all of them, one of nothing is below 0.05 in at most one of twenty samples.

    >>> holm(pd.Series({"a": 0.04, "b": 0.01, "c": 0.5})).tolist()
    [0.08, 0.03, 0.5]
    """
    ordered = p.sort_values()
    tried = ordered * np.arange(len(p), 0, -1)
    return tried.cummax().clip(upper=1.0).reindex(p.index)
