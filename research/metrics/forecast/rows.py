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
    return Rows(
        *(np.concatenate([getattr(part, each.name) for part in parts]) for each in fields(Rows))
    )


@dataclass(frozen=True)
class Points:
    """Every value of some series, one series after the other and each in the order of its years.

    Attributes
    ----------
    years, values : shape (n,)
    series : the number of each point's series, shape (n,)
    sudden : steps within the window of each point, as of `steps`, shape (n, 4)
    rows : the trajectory of each point; slope and pace NaN for the first two of a series
    """

    years: np.ndarray
    values: np.ndarray
    series: np.ndarray
    sudden: np.ndarray
    rows: Rows


def points(
    years: np.ndarray, values: np.ndarray, series: np.ndarray, scale: Scale, *, holes: bool = False
) -> Points:
    """Return the points of series sorted by series and year; `holes` as in `steps`."""
    starts = np.searchsorted(series, series)
    t, y = windows(years, starts), windows(values, starts)
    sudden = steps(t, y, scale.upper, holes=holes)
    slope = slopes(t, scale.to(y), sudden)
    later = _later(years, values, series)
    found = Rows(values, years, series, scale.to(values), slope, slopes(t, y, sudden), later)
    return Points(years, values, series, sudden, found)


def _later(years: np.ndarray, values: np.ndarray, series: np.ndarray) -> np.ndarray:
    """Values 1 to 12 years after each point, NaN where not known; shape (n, 12)."""
    if not len(values):
        return np.empty((0, HORIZONS))
    key = series * 10_000.0 + years  # ascending, and years are of four digits
    wanted = key[:, None] + np.arange(1, HORIZONS + 1)
    place = np.minimum(np.searchsorted(key, wanted), len(key) - 1)
    return np.where(key[place] == wanted, values[place], np.nan)


def rows(panel: pd.DataFrame, scale: Scale, *, holes: bool = False) -> Rows:
    """Return an indicator's trajectories from each series' third value; `holes` as in `steps`."""
    known = panel.dropna(subset="value")
    numbers = np.searchsorted(
        np.unique(panel["economy"].to_numpy(dtype=str)), known["economy"].to_numpy(dtype=str)
    )
    years, values = known["year"].to_numpy(dtype=float), known["value"].to_numpy(dtype=float)
    order = np.lexsort((years, numbers))
    found = points(years[order], values[order], numbers[order], scale, holes=holes).rows
    return found.of(~np.isnan(found.slope))


def by_indicator(panel: pd.DataFrame) -> dict[str, tuple[Scale, pd.DataFrame]]:
    """Return the series of each indicator with its scale: a share of 100 %, or a rate.

    Parameters
    ----------
    panel : a long frame with columns economy, year, value and, where it holds more than one series,
        indicator. What the catalogue does not know is a rate if a value is above 100
    """
    missing = {"economy", "year", "value"} - set(panel.columns)
    if missing:
        raise InputError(
            f"the panel has no column {sorted(missing)[0]!r}; it needs economy, year and value"
        )
    parts = panel.groupby("indicator", sort=True) if "indicator" in panel else [("", panel)]
    return {str(name): (_scale(str(name), part["value"]), part) for name, part in parts}


def _scale(name: str, values: pd.Series) -> Scale:
    if name in catalogue.table():
        return Scale(SHARE if catalogue.is_share(catalogue.indicator(name)) else None)
    return Scale(None if values.max() > SHARE else SHARE)
