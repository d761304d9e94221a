"""What each assumption is worth: the total with one of them changed at a time."""

from collections.abc import Callable, Mapping

import pandas as pd


def tornado(
    total: Callable[[Mapping[str, float]], float],
    central: Mapping[str, float],
    low: Mapping[str, float],
    high: Mapping[str, float],
) -> pd.DataFrame:
    """Return the total with each figure at its low and high end, widest first.

    Parameters
    ----------
    total : the result of a set of figures
    central, low, high : by name; a figure whose two ends are equal has no row

    Returns
    -------
    index name; columns low, high (totals) and width (their distance); a total that cannot be had is
    missing and comes first

    Examples
    --------
    >>> tornado(lambda f: f["a"] + 10 * f["b"], {"a": 2, "b": 2}, {"a": 1, "b": 1}, {"a": 3,
    ...     "b": 3})["width"].to_dict()
    {'b': 20, 'a': 2}
    """
    rows = {
        name: {
            "low": total({**central, name: low[name]}),
            "high": total({**central, name: high[name]}),
        }
        for name in central
        if low[name] != high[name]
    }
    table = pd.DataFrame.from_dict(rows, orient="index", columns=["low", "high"]).rename_axis(
        "figure"
    )
    table["width"] = (table["high"] - table["low"]).abs()
    return table.sort_values("width", ascending=False, kind="stable", na_position="first")
