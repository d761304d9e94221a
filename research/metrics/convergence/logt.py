"""The log t test of convergence in a group of economies."""

from dataclasses import dataclass

import numpy as np
import pandas as pd

from research.metrics.convergence.panel import Filter, check_relative, prepared

THRESHOLD = -1.65  # one-sided, 5 %: below it convergence is rejected
# The share of years left out at the start, as Phillips and Sul (2007) advise for up to 50 years.
TRIM = 1 / 3
LEAST_YEARS = 6
# Economies that differ by less than a millionth of their mean have met: their logarithm says
# nothing any more.
_MET = 1e-12


@dataclass(frozen=True)
class LogT:
    """The log t test of one group.

    Attributes
    ----------
    b : slope on log t; at least 2 where levels converge, between 0 and 2 where growth rates do; NaN
        where the economies met
    se : its standard error
    t : b / se; infinite where the economies met
    converging : t > -1.65
    n, years : economies, and years left in the regression
    spread : mean squared distance from the mean of the group, relative to that mean, by year
    """

    b: float
    se: float
    t: float
    converging: bool
    n: int
    years: int
    spread: pd.Series


def log_t(panel: pd.DataFrame, *, log: bool = False, filter: Filter = None) -> LogT:
    """Test whether all economies of a panel converge.

    Parameters
    ----------
    panel : index economy, a column a year (oldest first, no gap), complete; positive as analysed
    log, filter : natural logarithm and Hodrick-Prescott trend are taken only if asked for

    Raises
    ------
    InputError : see `research.metrics.convergence.panel.prepared`; a value is not positive; fewer
        than 6 years

    Notes
    -----
    With h the value over the mean of the group and H_t the mean of (h - 1)^2 in year t = 1, 2, ...,
    log(H_1 / H_t) - 2 log(log t) is regressed on log t, from year round(T / 3) + 1 on; the long-run
    variance of the residuals is that of the programs published clubs were made with. Convergence is
    rejected at 5 % where t <= -1.65. Shares near 100 % come together because they can go no
    further: a test that holds there says nothing about catching up.

    References
    ----------
    Phillips and Sul (2007), Econometrica 75 (6), 1771-1855; Phillips and Sul (2009), Journal of
    Applied Econometrics 24 (7), 1153-1185; Andrews (1991), Econometrica 59 (3), 817-858.

    Examples
    --------
    >>> years = range(2000, 2020)
    >>> apart = {"A": [10 + 1 / (t + 1) for t in range(20)],
    ...     "B": [10 - 1 / (t + 1) for t in range(20)]}
    >>> log_t(pd.DataFrame(apart, index=years).T).converging
    True
    """
    values = prepared(panel, log, filter, LEAST_YEARS)
    check_relative(values)
    x = values.to_numpy()
    test = Regression(x.shape[1])
    spread = relative_spread(x)
    b, se, t = (float(each[0]) for each in test.run(spread[None, :]))
    return LogT(
        b,
        se,
        t,
        t > THRESHOLD,
        len(x),
        test.kept,
        pd.Series(spread, index=panel.columns, name="spread"),
    )


def relative_spread(x: np.ndarray) -> np.ndarray:
    """Return H_t, shape (years,), of a group of shape (economies, years)."""
    return np.asarray(((x / x.mean(axis=0) - 1) ** 2).mean(axis=0))


class Regression:
    """The log t regression for many groups over the same years at once.

    Parameters
    ----------
    years : T, at least 6
    """

    def __init__(self, years: int) -> None:
        self._start = round(years * TRIM)
        self.kept = years - self._start
        self._x = np.log(np.arange(self._start + 1, years + 1))

    def run(self, spreads: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """Return slope, standard error and t of each group, from its H_t: shape (groups, years)."""
        floored = np.maximum(spreads, _MET)
        y = np.log(floored[:, :1] / floored[:, self._start :]) - 2 * np.log(self._x)
        x = self._x - self._x.mean()
        b = y @ x / (x @ x)
        residuals = y - y.mean(axis=1, keepdims=True) - b[:, None] * x
        se = np.sqrt(long_run_variance(residuals) / (x @ x))
        with np.errstate(divide="ignore", invalid="ignore"):
            t = np.where(se > 0, b / se, np.where(b >= 0, np.inf, -np.inf))
        met = spreads[:, -1] <= _MET
        return np.where(met, np.nan, b), np.where(met, np.nan, se), np.where(met, np.inf, t)


def _kernel(coefficient: np.ndarray, n: int) -> np.ndarray:
    """Return quadratic spectral weights of lags 1 to n - 1, shape (series, n - 1).

    The bandwidth is Andrews' for an AR(1).
    """
    with np.errstate(divide="ignore", invalid="ignore", over="ignore"):
        bandwidth = 1.3221 * (4 * coefficient**2 / (1 - coefficient) ** 4 * n) ** 0.2
        z = 1.2 * np.pi * np.arange(1, n) / bandwidth[:, None]
        weights = 3 / z**2 * (np.sin(z) / z - np.cos(z))
    weights = np.where(np.isposinf(z), 0.0, weights)
    return np.asarray(np.where(z < 1e-4, 1.0, weights))


def _autoregression(x: np.ndarray) -> np.ndarray:
    with np.errstate(divide="ignore", invalid="ignore"):
        coefficients: np.ndarray = np.nan_to_num(
            (x[:, :-1] * x[:, 1:]).sum(axis=1) / (x[:, :-1] ** 2).sum(axis=1)
        )
        return coefficients


def long_run_variance(x: np.ndarray) -> np.ndarray:
    """Return the long-run variance of each row of residuals, as in Phillips and Sul's program.

    Parameters
    ----------
    x : shape (series, n)

    Notes
    -----
    One number for the residuals, with n - 1 in the denominator, and the last residual left out of
    the cross products: not the textbook's, but what published clubs rest on. Not below 0.
    """
    n = x.shape[1]
    weights, head = _kernel(_autoregression(x), n), x[:, :-1]
    total = (x * x).sum(axis=1)
    for lag in range(1, n - 1):
        total += 2 * weights[:, lag - 1] * (head[:, :-lag] * head[:, lag:]).sum(axis=1)
    variance: np.ndarray = np.maximum(total / (n - 1), 0.0)
    return variance
