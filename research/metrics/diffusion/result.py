"""A fitted curve of adoption: its parameters, their uncertainty, and what follows from them."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np

from research.metrics.diffusion.breaks import Break
from research.metrics.diffusion.path import Path

Interval = tuple[float, float]
# Why there is no curve: fewer than 5 values; all alike; fewer than 3 above 0; no growth.
Reason = Literal["", "too-few", "constant", "too-few-positive", "falling"]
# Values above what a share can be; the ceiling at its bound; growth not slowed by the last year, or
# slowing from the first on (the ceiling, or rate and midpoint, are weakly identified); the last
# value above the ceiling, or well below the highest.
Doubt = Literal[
    "no-share", "at-bound", "not-slowed", "slowed-from-start", "above-ceiling", "below-highest"
]
_UNKNOWN: Interval = (np.nan, np.nan)


@dataclass(frozen=True)
class Diffusion:
    """A curve of adoption, or why there is none.

    Attributes
    ----------
    model : of the curve: logistic, gompertz or bass
    fitted, reason : whether there is a curve, and why not (`Reason`); without one every number is
        NaN
    ceiling, ceiling_interval : where it levels off, in the unit of the share
    rate, rate_interval : a year; growth constant of the logistic and Gompertz curves, p + q of
        Bass'
    midpoint, midpoint_interval : the year half of the ceiling is reached
    fastest : the year of fastest growth; the logistic curve's midpoint
    p, q : innovation and imitation, of Bass' curve; else NaN
    ceiling_is : "given", "estimated", or "bound" where the data would put it beyond what it may be
    years, share : the points used
    left_out : missing points
    rmse, r2 : typical residual in the unit of the share; share of variance explained
    breaks : sudden steps of the series, which may be changes of definition
    compared : sum of squared residuals by model tried
    doubts : what to know of it (`Doubt`)

    Notes
    -----
    Intervals are asymptotic, 95 %: estimate plus and minus Student's t times the standard error of
    non-linear least squares, cut where a ceiling may not be. They take residuals as independent, so
    they are narrow where residuals come in runs. Where a series goes is forecast by
    `research.metrics.forecast`, which is tested on the past.
    """

    model: str
    fitted: bool
    reason: Reason = ""
    ceiling: float = np.nan
    ceiling_interval: Interval = _UNKNOWN
    rate: float = np.nan
    rate_interval: Interval = _UNKNOWN
    midpoint: float = np.nan
    midpoint_interval: Interval = _UNKNOWN
    fastest: float = np.nan
    p: float = np.nan
    q: float = np.nan
    ceiling_is: str = "estimated"
    years: tuple[int, ...] = ()
    share: tuple[float, ...] = ()
    left_out: int = 0
    rmse: float = np.nan
    r2: float = np.nan
    breaks: tuple[Break, ...] = ()
    compared: tuple[tuple[str, float], ...] = ()
    doubts: tuple[Doubt, ...] = ()
    _path: Path | None = None

    def at(self, years: Sequence[int]) -> np.ndarray:
        """Return the curve at some years in the unit of the share, without a band; NaN if none."""
        asked = np.asarray(years, dtype=float)
        return np.full(len(asked), np.nan) if self._path is None else self._path.at(asked)
