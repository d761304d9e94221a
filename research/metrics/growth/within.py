"""Fixed effects taken out, and the covariance of coefficients estimated after that."""

from dataclasses import dataclass
from typing import Literal

import numpy as np

Effects = Literal["economy", "two-way"]
Errors = Literal["clustered", "clustered both ways", "driscoll-kraay"]

SAME = 1e-9  # of a column's spread: less than that is rounding


def within(columns: np.ndarray, economies: np.ndarray, years: np.ndarray | None) -> np.ndarray:
    """Return columns with the effects of economies, and of years if given, projected out.

    Parameters
    ----------
    columns : shape (n, k)
    economies, years : shape (n,), positions from 0; the panel need not be balanced

    Notes
    -----
    Exact, with no iteration: year effects solve the normal equations left when economies' means are
    taken out (T x T, so that time and memory grow with n and with economies x years). They are
    singular by one constant a connected part of the panel; the solution of least norm serves, as
    every solution leaves the same residuals. Baltagi (2021), Econometric Analysis of Panel Data,
    6th ed., section 9.4; Wansbeek and Kapteyn (1989), Journal of Econometrics 41.
    """
    if years is None:
        demeaned: np.ndarray = columns - _means(columns, economies)[economies]
        return demeaned
    size, spans = np.bincount(economies), int(years.max()) + 1
    table = (
        np.bincount(economies * spans + years, minlength=len(size) * spans)
        .reshape(len(size), spans)
        .astype(float)
    )
    left = np.diag(table.sum(axis=0)) - table.T @ (table / size[:, None])
    demeaned = columns - _means(columns, economies)[economies]
    effects = np.linalg.lstsq(left, sums(demeaned, years), rcond=1e-12)[0][years]
    projected: np.ndarray = demeaned - effects + _means(effects, economies)[economies]
    return projected


def sums(columns: np.ndarray, groups: np.ndarray) -> np.ndarray:
    """Return sums of columns by group, shape (groups, k)."""
    return np.column_stack([np.bincount(groups, weights=column) for column in columns.T])


def _means(columns: np.ndarray, groups: np.ndarray) -> np.ndarray:
    return sums(columns, groups) / np.bincount(groups)[:, None]


def usable(inside: np.ndarray, total: np.ndarray) -> tuple[list[int], dict[int, str]]:
    """Return the columns that can be estimated, and reasons for the others.

    A column fails if it is constant within the effects, or collinear.

    Parameters
    ----------
    inside, total : shape (n, k), with and without the effects taken out; of columns that say the
        same the earlier is kept
    """
    kept: list[int] = []
    why: dict[int, str] = {}
    basis = np.empty((len(inside), 0))
    for k in range(inside.shape[1]):
        own = np.linalg.norm(inside[:, k])
        if own <= SAME * np.linalg.norm(total[:, k]):
            why[k] = "is constant"
            continue
        rest = inside[:, k] / own
        for _ in range(2):  # twice, for what rounding leaves the first time
            rest = rest - basis @ (basis.T @ rest)
        left = np.linalg.norm(rest)
        if left <= 1e-7:
            why[k] = "is collinear"
            continue
        kept.append(k)
        basis = np.column_stack([basis, rest / left])
    return kept, why


@dataclass(frozen=True)
class Covariance:
    """Covariance of coefficients, shape (k, k), and the degrees of freedom of Student's t."""

    matrix: np.ndarray
    df: int


def covariance(
    scores: np.ndarray,
    bread: np.ndarray,
    economies: np.ndarray,
    years: np.ndarray,
    effects: Effects,
    errors: Errors,
    lags: int,
) -> Covariance:
    """Return the covariance of coefficients from the scores of each observation.

    Parameters
    ----------
    scores : shape (n, k), (instrumented) regressor times residual, effects taken out
    bread : shape (k, k), inverse of the cross product of (instrumented) regressors and regressors
    economies, years : shape (n,), positions from 0; years are calendar years less the first
    lags : of the Bartlett kernel in calendar years, for "driscoll-kraay"

    Notes
    -----
    Finite-sample factor (n - 1)/(n - k) x G/(G - 1), k the slopes and the effects not nested in the
    clusters, G the number of clusters (the fewer where there are two ways; years for Driscoll and
    Kraay), t with G - 1 degrees of freedom: the convention of R's fixest. Clustered: Arellano
    (1987), Oxford Bulletin of Economics and Statistics 49. Two ways: Cameron, Gelbach and Miller
    (2011), JBES 29; where that leaves a negative variance in some direction, what both ways have in
    common is not taken off, which is wider. Across economies and over time: Driscoll and Kraay
    (1998), REStat 80.
    """
    n, k = scores.shape
    firms, spans = int(economies.max()) + 1, len(np.unique(years))
    both = effects == "two-way"
    if errors == "driscoll-kraay":
        meat, groups = _bartlett(sums(scores, years), lags), spans
        used = k + firms + (spans - 1 if both else 0)
    elif errors == "clustered":
        meat, groups = _outer(sums(scores, economies)), firms
        used = k + 1 + (spans - 1 if both else 0)
    else:
        meat = _two_ways(
            _outer(sums(scores, economies)) + _outer(sums(scores, years)), _outer(scores)
        )
        groups, used = min(firms, spans), k + 1
    factor = (n - 1) / (n - used) * groups / (groups - 1)
    matrix = factor * bread @ meat @ bread.T
    return Covariance((matrix + matrix.T) / 2, groups - 1)


def _outer(scores: np.ndarray) -> np.ndarray:
    return np.asarray(scores.T @ scores)


def _bartlett(scores: np.ndarray, lags: int) -> np.ndarray:
    meat = _outer(scores)
    for lag in range(1, min(lags, len(scores) - 1) + 1):
        cross = scores[lag:].T @ scores[:-lag]
        meat = meat + (1 - lag / (lags + 1)) * (cross + cross.T)
    return meat


def _two_ways(both: np.ndarray, twice: np.ndarray) -> np.ndarray:
    """Return two-way clusters less the double count, unless that is no covariance."""
    scale = np.sqrt(np.diag(both))
    less = both - twice
    return less if np.linalg.eigvalsh(less / np.outer(scale, scale))[0] >= -1e-9 else both
