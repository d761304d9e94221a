"""Backtests: errors and coverage by horizon, each origin with the library of its time."""

from collections.abc import Iterable

import numpy as np
import pandas as pd

from research.metrics.forecast.learning import PROBABILITIES, Table, library
from research.metrics.forecast.rows import HORIZONS, Rows, by_indicator, rows
from research.metrics.forecast.scale import Scale

BUCKETS = {"1": (1, 1), "2": (2, 2), "3": (3, 3), "4-5": (4, 5), "6-8": (6, 8), "9-12": (9, 12)}
# Values forecasts are tested from: in the unit of the series; of the upper bound.
_AT_LEAST, _AT_MOST = 1.0, 0.95
_AHEAD = np.arange(1, HORIZONS + 1)


def backtest(panel: pd.DataFrame, origins: Iterable[int], *, alike: bool = True) -> pd.DataFrame:
    """Return errors and coverage of forecasts made in past years, with those of simpler ones.

    Parameters
    ----------
    panel : as of `library`
    origins : years forecasts are made in, of series with a value that year of 1 to 95 % (rates: 1
        or more)
    alike : take the table of the indicator itself; False for that of its kind, as for indicators
        never learned from

    Returns
    -------
    frame, index indicator and bucket of years ahead ("all" for all); columns n, the number of
    forecasts; median absolute errors of `forecast`, `last` (the last value), `line` (last value and
    slope of the last five values), `scaled` (the same in logits, in logarithms for rates);
    `coverage` of 95 % intervals, in %, and their median `width`

    Notes
    -----
    Nothing after an origin is used at it: neither by the series nor by the library, of which each
    origin has its own.
    """
    parts = []
    for origin in origins:
        learned = library(panel, until=origin)
        for name, (scale, part) in by_indicator(panel).items():
            if name in learned.tables or not alike:
                table = learned.table(scale.upper, name if alike else "")
                parts.append(
                    _tested(table, standing(part, origin, scale), part, origin).assign(
                        indicator=name
                    )
                )
    return _table(pd.concat(parts, ignore_index=True))


def standing(panel: pd.DataFrame, origin: int, scale: Scale) -> Rows:
    """Return an indicator's trajectories that start in a year at a point fit for tests."""
    highest = np.inf if scale.upper is None else _AT_MOST * scale.upper
    found = rows(panel, scale, holes=True)
    return found.of((found.year == origin) & (found.value >= _AT_LEAST) & (found.value <= highest))


def _tested(table: Table, now: Rows, part: pd.DataFrame, origin: int) -> pd.DataFrame:
    scale = Scale(table.upper)
    centre, low, high = intervals(table, now)
    before = _before(part, now, origin)
    columns = {
        "actual": now.later,
        "forecast": centre,
        "low": low,
        "high": high,
        "last": np.broadcast_to(now.value[:, None], centre.shape),
        "line": scale.within(now.value[:, None] + now.pace[:, None] * _AHEAD),
        "scaled": np.array([_scaled(*each, scale.upper) for each in before]).reshape(centre.shape),
    }
    frame = pd.DataFrame({key: cells.ravel() for key, cells in columns.items()})
    return frame.assign(ahead=np.tile(_AHEAD, len(now.value))).dropna(subset="actual")


def intervals(table: Table, now: Rows) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return forecasts and the ends of their 95 % intervals, each of shape (n, horizons)."""
    scale, centre = Scale(table.upper), table.centre(now)
    reach = table.reach(now)[..., PROBABILITIES.index(0.95)]
    level = scale.to(centre)
    return centre, scale.back(level - reach), scale.back(level + reach)


def _before(part: pd.DataFrame, now: Rows, origin: int) -> list[tuple[np.ndarray, np.ndarray]]:
    """Years and values of each series up to an origin."""
    codes = sorted(part["economy"].unique())
    known = part[part["year"].le(origin) & part["value"].notna()].sort_values("year")
    series = {
        code: (each["year"].to_numpy(float), each["value"].to_numpy(float))
        for code, each in known.groupby("economy")
    }
    return [series[codes[int(k)]] for k in now.economy]


def _scaled(years: np.ndarray, values: np.ndarray, upper: float | None) -> np.ndarray:
    """Return last value and slope of five values, in logits of a share or logs of a rate."""
    t, y = years[-5:], values[-5:]
    if upper is None:
        z = np.log(np.maximum(y, 0.01))
        return np.asarray(np.exp(z[-1] + np.polyfit(t - t[-1], z, 1)[0] * _AHEAD))
    part = np.clip(y / upper, 0.0025, 0.9975)
    z = np.log(part / (1 - part))
    return np.asarray(upper / (1 + np.exp(-z[-1] - np.polyfit(t - t[-1], z, 1)[0] * _AHEAD)))


def _table(tested: pd.DataFrame) -> pd.DataFrame:
    found = []
    for name, series in tested.groupby("indicator"):
        for bucket, (first, last) in {**BUCKETS, "all": (1, HORIZONS)}.items():
            found.append(
                {
                    "indicator": name,
                    "ahead": bucket,
                    **_measures(series[series["ahead"].between(first, last)]),
                }
            )
    return pd.DataFrame(found).set_index(["indicator", "ahead"])


def _measures(tested: pd.DataFrame) -> dict[str, float]:
    inside = tested["actual"].between(tested["low"] - 1e-9, tested["high"] + 1e-9)
    errors = {
        key: (tested[key] - tested["actual"]).abs().median()
        for key in ("forecast", "last", "line", "scaled")
    }
    width = (tested["high"] - tested["low"]).median()
    return {
        "n": len(tested),
        **errors,
        "coverage": 100 * float(inside.mean()),
        "width": float(width),
    }
