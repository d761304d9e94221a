"""Fit of a curve of adoption: ceiling, rate and midpoint, by least squares."""

from collections.abc import Sequence
from typing import Any, Literal

import numpy as np
from scipy.special import stdtrit

from research.errors import InputError
from research.metrics.diffusion.breaks import breaks
from research.metrics.diffusion.curves import CURVES
from research.metrics.diffusion.path import Path
from research.metrics.diffusion.result import Diffusion, Doubt, Interval, Reason
from research.metrics.diffusion.solver import Problem, Solution

Model = Literal["logistic", "gompertz", "bass", "best"]
LEAST = 5
_ABOVE = 3  # as many as a curve has parameters
_TRIAL = 8  # rounds each start is given before the best goes on alone
_UNBOUNDED = 10.0  # times the largest value: a ceiling further away cannot be told from none


def fit(
    years: Sequence[int],
    share: Sequence[float],
    model: Model = "logistic",
    ceiling: float | None = None,
    *,
    most: float | None = 100.0,
    launch: float | None = None,
) -> Diffusion:
    """Fit a curve of adoption.

    Parameters
    ----------
    years : each once, in any order
    share : same length, 0 or more, in per cent or per 100; missing values are left out and counted
    model : "best" takes the one with the smallest sum of squared residuals; all have as many
        parameters
    ceiling : the level it tends to, if known; None to estimate it
    most : the largest an estimated ceiling may be, dropped with a note where values are above it;
        None for rates such as subscriptions per 100: then 10 times the largest value
    launch : for Bass' curve, the year adoption starts from 0; None for the last year of 0, or the
        year before the series

    Returns
    -------
    a `Diffusion`; without a curve, but with the reason, where fewer than 5 values, fewer than 3
    above 0, or no growth

    Raises
    ------
    InputError : lengths differ, a year stands twice or is missing, a value is negative or infinite,
        a ceiling is not above 0

    Notes
    -----
    logistic K / (1 + exp(-b (t - m))); Gompertz K exp(-exp(-b (t - m))); Bass K (1 - exp(-(p + q)
    s)) / (1 + (q / p) exp(-(p + q) s)), s = t - launch. The ceiling is weakly identified before the
    year of fastest growth. See Griliches (1957), Econometrica 25; Gompertz (1825), Philosophical
    Transactions 115; Bass (1969), Management Science 15.

    Examples
    --------
    >>> years = range(2000, 2016)
    >>> found = fit(years, [80 / (1 + np.exp(-0.5 * (year - 2007))) for year in years])
    >>> round(found.ceiling, 3), round(found.rate, 3), round(found.midpoint, 3)
    (80.0, 0.5, 2007.0)
    >>> fit([2020, 2021], [1, 2]).reason
    'too-few'
    """
    t, y, left_out = _checked(years, share, model, ceiling)
    kept: dict[str, Any] = {
        "years": tuple(int(each) for each in t),
        "share": tuple(float(each) for each in y),
        "left_out": left_out,
    }
    if reason := _why_not(t, y):
        return Diffusion(model, False, reason, **kept)
    low, high, doubts = _bounds(y, ceiling, most)
    start = _launch(t, y) if launch is None else float(launch)
    found = {}
    for name in CURVES if model == "best" else [model]:
        problem = Problem(CURVES[name], start, t, low, high)
        found[name] = (problem, _best(problem, y))
    name = min(found, key=lambda each: found[each][1].ssr[0])
    compared = tuple((each, float(solution.ssr[0])) for each, (_, solution) in found.items())
    return _described(
        name, *found[name], y, ceiling is not None, doubts, {**kept, "compared": compared}
    )


def _checked(
    years: Sequence[int], share: Sequence[float], model: str, ceiling: float | None
) -> tuple[np.ndarray, np.ndarray, int]:
    if model not in (*CURVES, "best"):
        raise InputError(f"model={model!r} is unknown; it is one of {[*CURVES, 'best']}")
    if ceiling is not None and not (np.isfinite(ceiling) and ceiling > 0):
        raise InputError(
            f"ceiling={ceiling} is not above 0; give the level adoption tends to, or None"
        )
    t, y = np.asarray(years, dtype=float), np.asarray(share, dtype=float)
    if t.shape != y.shape or t.ndim != 1:
        raise InputError(f"{t.shape} years and {y.shape} values; give one value a year")
    if not np.isfinite(t).all() or len(np.unique(t)) < len(t):
        raise InputError("a year is missing or given twice; give every year once")
    if np.isinf(y).any() or (y < 0).any():
        at = int(np.flatnonzero(np.isinf(y) | (y < 0))[0])
        raise InputError(
            f"{y[at]:g} in {t[at]:g} is below 0 or infinite; a share of adoption is 0 or more"
        )
    order = np.argsort(t)
    t, y = t[order], y[order]
    known = ~np.isnan(y)
    return t[known], y[known], int((~known).sum())


def _why_not(t: np.ndarray, y: np.ndarray) -> Reason:
    if len(y) < LEAST:
        return "too-few"
    if np.ptp(y) <= 1e-9 * max(1.0, float(np.abs(y).max())):
        return "constant"
    if int((y > 0).sum()) < _ABOVE:
        return "too-few-positive"
    return "falling" if (t - t.mean()) @ y <= 0 else ""


def _bounds(
    y: np.ndarray, ceiling: float | None, most: float | None
) -> tuple[float, float, list[Doubt]]:
    if ceiling is not None:
        return float(ceiling), float(ceiling), []
    if most is None or y.max() > most:
        return 0.0, _UNBOUNDED * float(y.max()), [] if most is None else ["no-share"]
    return 0.0, float(most), []


def _launch(t: np.ndarray, y: np.ndarray) -> float:
    first = int(np.flatnonzero(y > 0)[0])
    return float(t[first - 1]) if first else float(t[0] - 1)


def _best(problem: Problem, y: np.ndarray) -> Solution:
    tried = problem.solve(y[None, :], *problem.start(y), rounds=_TRIAL)
    best = slice(k := int(tried.ssr.argmin()), k + 1)
    return problem.solve(y[None, :], tried.u[best], tried.m[best])


def _described(
    name: str,
    problem: Problem,
    solution: Solution,
    y: np.ndarray,
    given: bool,
    doubts: list[Doubt],
    kept: dict[str, Any],
) -> Diffusion:
    path = Path(problem, solution, y)
    height, u, m = float(solution.ceiling[0]), float(solution.u[0]), float(solution.m[0])
    at_bound = not given and height >= problem.high
    rate, n, ssr = float(np.exp(u)), len(y), float(solution.ssr[0])
    covariance, freedom = path.covariance(fixed=given or at_bound)
    reach = _reach(covariance, freedom)
    half = float(problem.curve.inverse(0.5, u, m, problem.launch))
    spread = reach[2] if name == "logistic" else path.spread_of_midpoint(covariance, freedom)
    p, q = _bass(rate, m - problem.launch) if name == "bass" else (np.nan, np.nan)
    return Diffusion(
        name,
        True,
        ceiling=height,
        ceiling_interval=_ceiling_interval(path, given, at_bound, height, reach[0], problem.high),
        rate=rate,
        rate_interval=(rate * (1 - reach[1]), rate * (1 + reach[1])),
        midpoint=half,
        midpoint_interval=(half - float(spread), half + float(spread)),
        fastest=m,
        p=p,
        q=q,
        ceiling_is="given" if given else "bound" if at_bound else "estimated",
        rmse=float(np.sqrt(ssr / n)),
        r2=1 - ssr / float(((y - y.mean()) ** 2).sum()),
        breaks=breaks(problem.t, path.residuals, height),
        doubts=(*doubts, *_doubts(problem, y, m, height, path.residuals, at_bound)),
        _path=path,
        **kept,
    )


def _reach(covariance: np.ndarray, freedom: int) -> list[float]:
    """Return half the width of the 95 % interval of each parameter; NaN without freedom."""
    quantile = float(stdtrit(freedom, 0.975)) if freedom > 0 else np.nan
    reach: list[float] = (np.sqrt(np.maximum(np.diag(covariance), 0)) * quantile).tolist()
    return reach


def _bass(rate: float, after: float) -> tuple[float, float]:
    """Return the coefficients of innovation and of imitation, p and q.

    `after` : years from the launch to the fastest growth
    """
    a = float(np.exp(-np.clip(rate * after, -30, 500)))
    return rate * a / (1 + a), rate / (1 + a)


def _ceiling_interval(
    path: Path, given: bool, at_bound: bool, height: float, reach: float, high: float
) -> Interval:
    if given:
        return (height, height)
    if not at_bound:
        return (max(0.0, height - reach), min(height + reach, high))
    # Where the bound holds, how far below it the ceiling can be is what the ceiling's own curvature
    # says.
    down = _reach(*path.covariance(fixed=False))[0]
    return (max(0.0, height - down), height)


def _doubts(
    problem: Problem, y: np.ndarray, m: float, height: float, residuals: np.ndarray, at_bound: bool
) -> list[Doubt]:
    doubts: dict[Doubt, bool] = {
        "at-bound": at_bound,
        "not-slowed": m > problem.t[-1],
        "slowed-from-start": m < problem.t[0],
        "above-ceiling": y[-1] > height + np.sqrt(np.mean(residuals**2)),
        "below-highest": y[-1] < 0.9 * y.max(),
    }
    return [doubt for doubt, holds in doubts.items() if holds]
