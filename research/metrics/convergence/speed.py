"""Catching up and coming together: beta and sigma convergence."""

from dataclasses import dataclass

import numpy as np
import pandas as pd
import scipy

from research.errors import InputError
from research.metrics.convergence.logt import long_run_variance
from research.metrics.convergence.panel import prepared


@dataclass(frozen=True)
class Beta:
    """Whether economies that were behind grew faster.

    Attributes
    ----------
    slope, se, p : of average yearly growth on the value of the first year; p is two-sided
    b : speed, the share of the gap closed a year, from slope = -(1 - exp(-b T)) / T; negative where
        gaps widen; NaN where the slope is at or below -1 / T, which closes more than the whole gap
    interval : of b, 95 %
    half_life : years until half of a gap is closed, ln 2 / b; NaN where b is not above 0
    r2, n, years : share explained, economies, T
    converging : slope below 0 with p < 0.05
    """

    slope: float
    se: float
    p: float
    b: float
    interval: tuple[float, float]
    half_life: float
    r2: float
    n: int
    years: int
    converging: bool


def beta(panel: pd.DataFrame, *, log: bool = False) -> Beta:
    """Regress growth on the initial value, one observation per economy.

    Parameters
    ----------
    panel : index economy, a column a year (oldest first, no gap), complete; at least 3 economies
        and 2 years. Growth is the yearly difference of the values as analysed: give logarithms, or
        ask for them with `log=True`

    Raises
    ------
    InputError : as `panel.prepared`; fewer than 3 economies; all start equal

    Notes
    -----
    Unconditional; standard errors are those of least squares. The interval of b is that of the
    slope, transformed. Errors of measurement of the first value make convergence appear where there
    is none (Galton's fallacy); shares near 100 % can go no further and seem to be caught up with.

    References
    ----------
    Barro and Sala-i-Martin (1992), Journal of Political Economy 100 (2); Quah (1993), Scandinavian
    Journal of Economics 95.

    Examples
    --------
    >>> panel = pd.DataFrame({2000: [1.0, 2.0, 3.0], 2010: [2.01, 2.49, 3.0]}, index=list("ABC"))
    >>> found = beta(panel.T.reindex(range(2000, 2011)).interpolate().T)
    >>> round(found.slope, 4), round(found.half_life, 1)
    (-0.0505, 9.9)
    """
    values = prepared(panel, log, None, 2)
    x, years = values.to_numpy()[:, 0], values.shape[1] - 1
    _refuse_start(x)
    fit = scipy.stats.linregress(x, (values.to_numpy()[:, -1] - x) / years)
    reach = float(scipy.stats.t.ppf(0.975, len(x) - 2)) * fit.stderr
    ends = fit.slope, fit.slope + reach, fit.slope - reach
    b, low, high = (_speed(slope, years) for slope in ends)
    return Beta(
        float(fit.slope),
        float(fit.stderr),
        float(fit.pvalue),
        b,
        (low, np.inf if np.isnan(high) else high),
        float(np.log(2) / b) if b > 0 else np.nan,
        float(fit.rvalue**2),
        len(x),
        years,
        bool(fit.slope < 0 and fit.pvalue < 0.05),
    )


def _refuse_start(x: np.ndarray) -> None:
    """Raise InputError for values of the first year that have no slope."""
    if len(x) < 3:
        raise InputError(
            f"{len(x)} economies are too few for a slope with a standard error; give at least 3"
        )
    if np.ptp(x) <= 1e-12 * np.abs(x).max():
        raise InputError(
            f"all economies start at {x[0]:g}; catching up needs a difference to begin with"
        )


def _speed(slope: float, years: int) -> float:
    left = 1 + slope * years
    return float(-np.log(left) / years) if left > 0 else np.nan


@dataclass(frozen=True)
class Sigma:
    """How far apart economies are, year by year.

    Attributes
    ----------
    sd, cv : standard deviation and coefficient of variation across economies, index year
    slope, se, t : of a straight line through `sd`, a year; se with the long-run variance of the
        residuals
    change : of sd from the first year to the last, in per cent
    converging : t < -1.65 (one-sided, 5 %)
    """

    sd: pd.Series
    cv: pd.Series
    slope: float
    se: float
    t: float
    change: float
    converging: bool


def sigma(panel: pd.DataFrame) -> Sigma:
    """Return the spread of economies by year, and whether it falls.

    Parameters
    ----------
    panel : index economy, a column a year (oldest first, no gap), complete; at least 6 years;
        the classic measure is of logarithms

    Raises
    ------
    InputError : see `research.metrics.convergence.panel.prepared`

    Notes
    -----
    The standard deviation divides by n - 1. A spread of shares falls by itself once they come near
    100 %. The coefficient of variation is NaN where a mean is 0.

    Examples
    --------
    >>> panel = pd.DataFrame([[10 + 8 - t for t in range(8)], [10 - 8 + t for t in range(8)]],
    ...     columns=range(2010, 2018))
    >>> round(sigma(panel).change, 1)
    -87.5
    """
    values = prepared(panel, False, None, 6)
    x = np.arange(values.shape[1]) - (values.shape[1] - 1) / 2
    sd, mean = values.std(ddof=1), values.mean()
    slope = float(sd.to_numpy() @ x / (x @ x))
    residuals = (sd.to_numpy() - sd.mean() - slope * x)[None, :]
    se = float(np.sqrt(long_run_variance(residuals)[0] / (x @ x)))
    flat = abs(slope) <= 1e-12 * max(float(sd.max()), 1e-300)
    t = 0.0 if flat else float(np.divide(slope, se)) if se > 0 else float(np.sign(slope) * np.inf)
    change = 100 * (sd.iloc[-1] / sd.iloc[0] - 1) if sd.iloc[0] else np.nan
    return Sigma(sd, sd / mean.where(mean != 0), slope, se, t, float(change), t < -1.65)
