"""Inference on coefficients: their table, equality over groups, strength of an instrument."""

from collections.abc import Sequence

import numpy as np
import pandas as pd
import scipy

from research.metrics.growth import within as inner
from research.metrics.growth.within import Effects, Errors

_LEVEL = 0.95  # of intervals


def coefficient_table(
    names: list[str], b: np.ndarray, found: inner.Covariance, named: str = "term"
) -> pd.DataFrame:
    """Return coefficients with standard errors, intervals, t and p, a row a name."""
    se = np.sqrt(np.clip(np.diag(found.matrix), 0, None))
    with np.errstate(divide="ignore", invalid="ignore"):
        t = b / se
    half = scipy.stats.t.ppf((1 + _LEVEL) / 2, found.df) * se
    columns = {
        "estimate": b,
        "se": se,
        "low": b - half,
        "high": b + half,
        "t": t,
        "p": 2 * scipy.stats.t.sf(np.abs(t), found.df),
    }
    return pd.DataFrame(columns, index=pd.Index(names, name=named))


def p_of_difference(
    b: np.ndarray, found: inner.Covariance, names: list[str], regressors: Sequence[str]
) -> float:
    """Return the p value of equal coefficients of the first regressor in all groups."""
    of = [i for i, name in enumerate(names) if name.startswith(f"{regressors[0]}: ")]
    if len(of) < 2:
        return np.nan
    contrast = np.zeros((len(of) - 1, len(names)))
    contrast[:, of[0]] = 1.0
    contrast[np.arange(len(of) - 1), of[1:]] = -1.0
    apart = contrast @ b
    wald = apart @ np.linalg.pinv(contrast @ found.matrix @ contrast.T, hermitian=True) @ apart
    return float(scipy.stats.f.sf(wald / len(contrast), len(contrast), found.df))


def instrument_f(
    x: np.ndarray,
    z: np.ndarray,
    which: int,
    of: tuple[np.ndarray, np.ndarray, Effects, Errors, int],
) -> float:
    """Return the F of the instrument in the first stage, with the errors of the second."""
    bread = np.linalg.inv(z.T @ z)
    first = bread @ (z.T @ x[:, which])
    found = inner.covariance(z * (x[:, which] - z @ first)[:, None], bread, *of)
    return float(first[which] ** 2 / found.matrix[which, which])
