"""Result of a projection: a path with intervals, and when it reaches a target."""

from dataclasses import dataclass, field
from functools import cached_property

import numpy as np
import pandas as pd

from research.metrics.forecast.learning import PROBABILITIES
from research.metrics.forecast.scale import SHARE, Scale

LIKELY, UNLIKELY = 0.66, 0.33  # chance of a target by its due year
_INTERVAL = PROBABILITIES.index(0.95)


def _none() -> np.ndarray:
    return np.empty(0)


@dataclass(frozen=True)
class Reaching:
    """When a series reaches a target.

    Attributes
    ----------
    target, due : the level, and the year asked of
    year : the first year whose forecast reaches it; None where none does within the path
    low, high : first year in which the 95 % interval of values reaches it, and in which all of it
        does; None likewise
    probability : of the target by its due year, 0 to 1; NaN where there is no path to it
    """

    target: float
    due: int
    year: int | None
    low: int | None
    high: int | None
    probability: float

    @property
    def chance(self) -> str:
        """The chance in a word: likely (66 % or more), possible, unlikely (below 33 %), or ""."""
        if np.isnan(self.probability):
            return ""
        return (
            "likely"
            if self.probability >= LIKELY
            else "unlikely"
            if self.probability < UNLIKELY
            else "possible"
        )


@dataclass(frozen=True)
class Projection:
    """A forecast of one series; without a path where there is none.

    Attributes
    ----------
    last, value : the last year with a value, and the value; None and NaN where there is none
    breaks : years in which the series steps; growth across them is left out
    upper : what values can be at most, None for a rate
    years, centre, reach : years from the last value on, shape (n,); forecasts, (n,); quantiles of
        errors on the scale, (n, q)
    """

    last: int | None
    value: float
    breaks: tuple[int, ...] = ()
    upper: float | None = SHARE
    years: np.ndarray = field(default_factory=_none, repr=False)
    centre: np.ndarray = field(default_factory=_none, repr=False)
    reach: np.ndarray = field(default_factory=_none, repr=False)

    @property
    def known(self) -> bool:
        """Whether there is a path."""
        return len(self.years) > 0

    @cached_property
    def path(self) -> pd.DataFrame:
        """The forecast by year from the last value on: value, low, high (a 95 % interval)."""
        if not self.known:
            return pd.DataFrame(
                columns=["value", "low", "high"], index=pd.Index([], name="year"), dtype=float
            )
        low, high = self._ends
        return pd.DataFrame(
            {"value": self.centre, "low": low, "high": high},
            index=pd.Index(self.years.astype(int), name="year"),
        )

    @cached_property
    def _ends(self) -> tuple[np.ndarray, np.ndarray]:
        scale, reach = Scale(self.upper), self.reach[:, _INTERVAL]
        level = scale.to(self.centre)
        low, high = scale.back(level - reach), scale.back(level + reach)
        return np.minimum(low, self.centre), np.maximum(high, self.centre)

    def probability(self, target: float, year: int) -> float:
        """Return the chance, 0 to 1, of `target` or more by a year; NaN without a path to it.

        Of all years up to it the best chance counts. Between quantiles of errors it is linear.
        """
        if not self.known or year > self.years[-1]:
            return np.nan
        scale, ahead = Scale(self.upper), self.years <= max(year, self.years[0])
        off = scale.to(np.asarray(target)) - scale.to(self.centre[ahead])
        return max(map(_chance, off.tolist(), self.reach[ahead]))

    def year_reaching(self, target: float, due: int = 2030) -> Reaching:
        """Return when a target is reached, and how likely that is by the year it is due.

        Parameters
        ----------
        target : in the unit of the series
        due : a year up to the end of the path
        """
        if not self.known:
            return Reaching(target, due, None, None, None, np.nan)
        low, high = self._ends
        year, soonest, latest = (
            _first(self.years, ends >= target - 1e-9) for ends in (self.centre, high, low)
        )
        return Reaching(target, due, year, soonest, latest, self.probability(target, due))


def _first(years: np.ndarray, reached: np.ndarray) -> int | None:
    return int(years[reached.argmax()]) if reached.any() else None


def _chance(off: float, reach: np.ndarray) -> float:
    """Return the chance of a value at least `off` above the forecast, by error quantiles."""
    if reach[-1] <= 0:
        return float(off <= 0)
    inside = float(np.interp(abs(off), (0.0, *reach, 2 * reach[-1]), (0.0, *PROBABILITIES, 1.0)))
    return (1 - inside) / 2 if off > 0 else (1 + inside) / 2
