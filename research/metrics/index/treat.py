"""Treatment of outliers: a few extreme values must not set the scale for everybody else."""

from dataclasses import dataclass

import numpy as np
import pandas as pd

from research.errors import InputError
from research.framework import Framework

METHODS = ("none", "winsorise", "log", "box-cox", "auto")
SKEW, KURTOSIS, POINTS = 2.0, 3.5, 5
_SHIFT = 0.01  # of the range: how far below the lowest value the logarithm's zero lies


@dataclass(frozen=True)
class Treated:
    """Values after treatment, and what was done.

    Attributes
    ----------
    values : economies x indicators
    done : index indicator; columns treatment, points (values brought in), skew and kurtosis before
        and after
    """

    values: pd.DataFrame
    done: pd.DataFrame


def treat(
    values: pd.DataFrame, method: str = "auto", framework: Framework | None = None
) -> Treated:
    """Return values with outliers treated.

    Parameters
    ----------
    values : economies x indicators
    method : "none"; "winsorise" brings up to 5 values a column in to the nearest other one, from
        the heavier tail, until the column passes; "log" is ln(x - min + 0.01 range), which has no
        trouble with 0; "box-cox" after shifting the lowest value to 1 % of the range; "auto"
        winsorises a column that fails, and takes the logarithm if it still does
    framework : where given, a leaf with goalposts, which are in its own unit, is never put through
        a logarithm, and a leaf that the framework transforms is left as it is

    Raises
    ------
    InputError : the method is unknown, or would take a logarithm of a leaf with goalposts

    Notes
    -----
    A column fails when |skewness| > 2 and excess kurtosis > 3.5, both in the bias-corrected form G1
    and G2 of Joanes and Gill (1998). Columns of fewer than four values, or constant ones, pass.

    References
    ----------
    OECD and JRC (2008), Handbook on Constructing Composite Indicators; limits, order as R's COINr.

    Examples
    --------
    >>> values = pd.DataFrame({"traffic": [1.0, 2, 2, 3, 3, 4, 4, 5, 900]}, index=list("ABCDEFGHI"))
    >>> treat(values, "winsorise").values["traffic"].max().item()
    5.0
    """
    if method not in METHODS:
        raise InputError(f"treatment {method!r} is none of {list(METHODS)}")
    if method == "none":
        return Treated(values, _report(values, values, {}))
    leaves = framework.leaves if framework else ()
    fixed = {leaf.code for leaf in leaves if leaf.normalisation == "goalposts"}
    moved = {leaf.code for leaf in leaves if leaf.transform != "none"}
    if method in ("log", "box-cox"):
        _refuse_goalposts(method, [code for code in values if code in fixed])
    columns, names = {}, {}
    for code in values:
        columns[code], names[code] = values[code], "none"
        if code not in moved:
            columns[code], names[code] = _treated(values[code], method, code in fixed)
    treated = pd.DataFrame(columns, index=values.index, columns=values.columns)
    return Treated(treated, _report(values, treated, names))


def _refuse_goalposts(method: str, codes: list[str]) -> None:
    """Raise InputError where a treatment would change the unit of goalposts."""
    if codes:
        raise InputError(
            f"node {codes[0]}: treatment {method!r} would leave its goalposts in another unit; use "
            "winsorise, or min-max"
        )


def _treated(x: pd.Series, method: str, has_goalposts: bool) -> tuple[pd.Series, str]:
    if method == "log":
        return _log(x), "log"
    if method == "box-cox":
        return _box_cox(x), "box-cox"
    if passes(x):
        return x, "none"
    brought_in = _winsorised(x)
    if method == "auto" and not has_goalposts and not passes(brought_in):
        return _log(x), "log"
    return brought_in, "winsorise"


def passes(x: pd.Series) -> bool:
    """Return whether a column passes: |skewness| <= 2 or excess kurtosis <= 3.5."""
    return x.nunique() < 2 or x.count() < 4 or not (abs(x.skew()) > SKEW and x.kurt() > KURTOSIS)


def _winsorised(x: pd.Series) -> pd.Series:
    y = x
    while not passes(y):
        end = y.max() if y.skew() > 0 else y.min()
        inner = y[y.ne(end)]
        closer = y.mask(y.eq(end), inner.max() if end > inner.max() else inner.min())
        if int((closer.ne(x) & x.notna()).sum()) > POINTS:
            break
        y = closer
    return y


def _log(x: pd.Series) -> pd.Series:
    spread = x.max() - x.min()
    return x if not _SHIFT * spread > 0 else np.log(x - x.min() + _SHIFT * spread)


def _box_cox(x: pd.Series) -> pd.Series:
    known, spread = x.dropna(), x.max() - x.min()
    if not _SHIFT * spread > 0:
        return x
    from scipy import stats

    moved, _ = stats.boxcox((known - known.min() + _SHIFT * spread).to_numpy())
    return pd.Series(moved, index=known.index).reindex(x.index)


def _report(before: pd.DataFrame, after: pd.DataFrame, names: dict[str, str]) -> pd.DataFrame:
    changed = (before != after) & before.notna()
    return pd.DataFrame(
        {
            "treatment": [names.get(code, "none") for code in before],
            "points": [
                int(changed[code].sum()) if names.get(code) == "winsorise" else 0 for code in before
            ],
            "skew": before.skew(),
            "kurtosis": before.kurt(),
            "skew after": after.skew(),
            "kurtosis after": after.kurt(),
        },
        index=before.columns,
    )
