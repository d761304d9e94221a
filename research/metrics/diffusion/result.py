"""A fitted curve of adoption: its parameters, their uncertainty, and what follows from them."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np
import pandas as pd

from research.errors import InputError
from research.metrics.diffusion.breaks import Break
from research.metrics.diffusion.path import Path, Reaching

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
    they are narrow where residuals come in runs; those of `predict` and `year_reaching` allow for
    that.
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

    def predict(
        self, years: Sequence[int], draws: int = 500, seed: int = 0, level: float = 0.95
    ) -> pd.DataFrame:
        """Return the curve with its band.

        Parameters
        ----------
        years : any years, past or to come
        draws, seed : of the bootstrap; the same seed gives the same band
        level : of the band

        Returns
        -------
        frame, index year, columns share, low, high, in the unit of the share; NaN where nothing was
        fitted

        Notes
        -----
        Residuals are drawn again, each carrying over to the next year as those of the fit do, put
        on the curve and fitted (bootstrap of an autoregression of order one). The band is of the
        curve, not of single values, and takes the model as true. In invented series of 26 years,
        intervals of 95 % held the year of a target in 92 % where errors were independent, in 85 %
        where half of an error was left a year on, and in 80 % where 0.8 of it was: short series
        cannot tell how long errors last.
        """
        asked = np.asarray(years, dtype=float)
        if self._path is None:
            return pd.DataFrame(
                np.nan, index=pd.Index(years, name="year"), columns=["share", "low", "high"]
            )
        band = self._path.band(asked, draws, seed, level)
        return pd.DataFrame(
            band, index=pd.Index(years, name="year"), columns=["share", "low", "high"]
        )

    def year_reaching(
        self, target: float, draws: int = 500, seed: int = 0, level: float = 0.95
    ) -> Reaching:
        """Return when the curve reaches a target, with an interval.

        The result is "not on this path" where the ceiling is lower.

        Parameters
        ----------
        target : in the unit of the share, above 0
        draws, seed, level : as in `predict`

        Raises
        ------
        InputError : the target is not a positive number
        """
        if not (np.isfinite(target) and target > 0):
            raise InputError(
                f"target={target} is not a positive number; give it in the unit of the share"
            )
        if self._path is None:
            return Reaching(target, None, None, None, np.nan)
        return self._path.reaching(target, draws, seed, level)

    def at(self, years: Sequence[int]) -> np.ndarray:
        """Return the curve at some years in the unit of the share, without a band; NaN if none."""
        asked = np.asarray(years, dtype=float)
        return np.full(len(asked), np.nan) if self._path is None else self._path.at(asked)[0]

    def year_at(self, target: float) -> float | None:
        """Return the time the curve reaches a target, as `year_reaching`, without an interval.

        Parameters
        ----------
        target : in the unit of the share

        Returns
        -------
        2027.4 being within 2027 and 2028; None where the ceiling is at or below the target, or
        there is no curve

        Examples
        --------
        >>> from research.metrics.diffusion import fit
        >>> years = range(2000, 2016)
        >>> round(fit(years,
        ...     [80 / (1 + np.exp(-0.5 * (year - 2007))) for year in years]).year_at(40), 3)
        2007.0
        """
        return None if self._path is None else self._path.year_at(target)

    def chance(self, target: float, by: int, draws: int = 500, seed: int = 0) -> float:
        """Return the share of draws, as in `predict`, that reach a target by a year, or NaN."""
        return np.nan if self._path is None else self._path.chance(target, by, draws, seed)
