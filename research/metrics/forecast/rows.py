"""The past as trajectories: where a series stood, how fast it grew, and where it went."""

from collections.abc import Sequence
from dataclasses import dataclass, fields

import numpy as np
import pandas as pd

from research import catalogue
from research.errors import InputError
from research.metrics.forecast.scale import SHARE, Scale
from research.metrics.forecast.slope import slopes, steps, windows

HORIZONS = 12  # years ahead that are learned


@dataclass(frozen=True)
class Rows:
    """Trajectories; every array of shape (n,).

    Attributes
    ----------
    value, year, economy : the point they start from; economies by number
    level, slope : on the scale of the series, the slope a year
    pace : slope in the unit of the series, a year
    later : values 1 to 12 years later, NaN where not known; shape (n, 12)
    """

    value: np.ndarray
    year: np.ndarray
    economy: np.ndarray
    level: np.ndarray
    slope: np.ndarray
    pace: np.ndarray
    later: np.ndarray

    def of(self, keep: np.ndarray) -> "Rows":
        """Return some of them."""
        return Rows(*(getattr(self, each.name)[keep] for each in fields(self)))


def joined(parts: Sequence[Rows]) -> Rows:
    """Return trajectories of several series as one."""
    return Rows(*(np.concatenate([getattr(part, each.name) for part in parts]) for each in fields(Rows)))


def one(years: np.ndarray, values: np.ndarray, scale: Scale, economy: int = 0, *, holes: bool = False) -> Rows:
    """Return the points of one series from its third value on, years ascending, no value missing; `holes` as of `steps`."""
    t, y = windows(years), windows(values)
    sudden = steps(t, y, scale.upper, holes=holes)
    later = np.full((len(values), HORIZONS), np.nan)
    ahead = (years[None, :] - years[:, None]).astype(int)
    start, end = np.nonzero((ahead >= 1) & (ahead <= HORIZONS))
    later[start, ahead[start, end] - 1] = values[end]
    slope = slopes(t, scale.to(y), sudden)
    found = Rows(values, years, np.full(len(values), economy), scale.to(values), slope, slopes(t, y, sudden), later)
    return found.of(~np.isnan(slope))


def rows(panel: pd.DataFrame, scale: Scale, *, holes: bool = False) -> Rows | None:
    """Return the trajectories of one indicator (`holes` as of `steps`), None where no series has three values."""
    numbers = {str(code): k for k, code in enumerate(sorted(panel["economy"].unique()))}
    parts = [
        one(part["year"].to_numpy(dtype=float), part["value"].to_numpy(dtype=float), scale, numbers[str(code)], holes=holes)
        for code, part in panel.dropna(subset="value").sort_values("year").groupby("economy")
    ]
    parts = [part for part in parts if len(part.value)]
    return joined(parts) if parts else None


def by_indicator(panel: pd.DataFrame) -> dict[str, tuple[Scale, pd.DataFrame]]:
    """Return the series of each indicator with its scale: a share of 100 %, or a rate.

    Parameters
    ----------
    panel : a long frame with columns economy, year, value and, where it holds more than one series, indicator. What the
        catalogue does not know is a rate if a value is above 100
    """
    missing = {"economy", "year", "value"} - set(panel.columns)
    if missing:
        raise InputError(f"the panel has no column {sorted(missing)[0]!r}; it needs economy, year and value")
    parts = panel.groupby("indicator", sort=True) if "indicator" in panel else [("", panel)]
    return {str(name): (_scale(str(name), part["value"]), part) for name, part in parts}


def _scale(name: str, values: pd.Series) -> Scale:
    if name in catalogue.table():
        return Scale(SHARE if catalogue.is_share(catalogue.indicator(name)) else None)
    return Scale(None if values.max() > SHARE else SHARE)
