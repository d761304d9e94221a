"""How indicators move together: correlations with flags, and the reliability of a sum of them."""

import numpy as np
import pandas as pd

from research.metrics.index.score import Scores

HIGH, LOW = 0.92, 0.3


def correlations(result: Scores, method: str = "pearson") -> pd.DataFrame:
    """Return the correlation of every two leaves, with a flag where it asks for a second look.

    Parameters
    ----------
    method : "pearson", "spearman" or "kendall"

    Returns
    -------
    one row a pair, columns first, second, correlation (-1 to 1; NaN where one of them is constant),
    pairs (economies with both), siblings (bool) and flag: "twins" above 0.92, which count one thing
    twice; "against" at or below -0.3; "apart" for siblings under 0.3 in size, which hardly belong
    together; "" otherwise

    References
    ----------
    Thresholds as in the audits of the European Commission's Joint Research Centre.

    Examples
    --------
    >>> from research import framework
    >>> from research.metrics import index
    >>> fw = framework.load("idi").only(["i99H", "xHH6_IDI"])
    >>> values = pd.DataFrame({"i99H": [10.0, 50, 90], "xHH6_IDI": [12.0, 50, 88]}, index=["A",
    ...     "B", "C"])
    >>> correlations(index.score(fw, values))["flag"].tolist()
    ['twins']
    """
    scores = result.normalised
    leaves = result.framework.leaves
    matrix, known = scores.corr(method=method), scores.notna().astype(int)
    together = known.T @ known
    rows = [
        {
            "first": one.code,
            "second": other.code,
            "correlation": matrix.loc[one.code, other.code],
            "pairs": int(together.loc[one.code, other.code]),
            "siblings": one.parent == other.parent,
        }
        for i, one in enumerate(leaves)
        for other in leaves[i + 1 :]
    ]
    table = pd.DataFrame(rows, columns=["first", "second", "correlation", "pairs", "siblings"])
    table["flag"] = [_flag(row.correlation, row.siblings) for row in table.itertuples()]
    return table


def _flag(correlation: float, siblings: bool) -> str:
    if correlation > HIGH:
        return "twins"
    if correlation <= -LOW:
        return "against"
    return "apart" if siblings and abs(correlation) < LOW else ""


def alpha(scores: pd.DataFrame) -> float:
    """Return Cronbach's alpha of indicators: the reliability of their sum, at most 1.

    Parameters
    ----------
    scores : economies x indicators, on one scale; economies with a gap are left out

    Returns
    -------
    k / (k - 1) (1 - sum of variances / variance of the sum); NaN for one indicator, or where the
    sum does not vary

    References
    ----------
    Cronbach (1951), Psychometrika 16.

    Examples
    --------
    >>> scores = pd.DataFrame({"a": [1.0, 2, 3], "b": [2.0, 3, 4], "c": [1.0, 3, 2]})
    >>> round(alpha(scores), 4)
    0.8571
    """
    known = scores.dropna()
    k, total = known.shape[1], known.sum(axis=1).var()
    if k < 2 or not total > 0:
        return float(np.nan)
    return float(k / (k - 1) * (1 - known.var().sum() / total))
