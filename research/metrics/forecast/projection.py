"""Projection of a series: a path with intervals, and when it reaches a target."""

from collections.abc import Sequence

import numpy as np
import pandas as pd

from research.errors import InputError
from research.metrics.forecast.learning import METHODS, Library, Table
from research.metrics.forecast.result import Projection
from research.metrics.forecast.rows import HORIZONS, Points, Rows, points
from research.metrics.forecast.scale import SHARE, Scale
from research.metrics.forecast.shipped import shipped
from research.metrics.forecast.slope import LEAST, members


def project(
    years: Sequence[int],
    values: Sequence[float],
    until: int = 2035,
    upper: float | None = SHARE,
    library: Library | None = None,
    like: str = "",
) -> Projection:
    """Return a forecast from the last value, by the later growth of similar economies.

    Parameters
    ----------
    years : each once, in any order
    values : same length, in per cent or per 100, 0 or more; missing values are left out
    until : the last year of the path
    upper : what values can be at most: 100 for a share in per cent, None for a rate such as
        subscriptions per 100
    library : what is learned from, as `library` makes it; None for the shipped one
    like : the indicator whose table is taken; the kind's where the library has none of it

    Returns
    -------
    a `Projection`, without a path where fewer than three values are known

    Raises
    ------
    InputError : lengths differ, a year is missing or stands twice, a value is infinite, negative or
        above the upper bound

    Notes
    -----
    A mean of analogues (median growth, in logits, of the 60 past trajectories nearest in level and
    slope) and of a line with the slope of the last five values, damped; half and half and 5 % a
    year for shares, one to three and 20 % a year for rates. A sudden step, and a change of more
    than 30 points across two or more missing years, is left out of slopes. Intervals hold 95 % of
    the past errors at that level, slope and horizon.

    Weight and damping were not chosen on what `backtest` is run on, origins 2008 to 2018: those of
    shares had the smallest errors at origins before 2008, with values up to 2007 alone; those of
    rates in three rates per person that are not tested, for before 2008 mobile subscriptions
    multiplied. `python -m tests.benchmarks.forecast --choose` prints both, without it the test.
    With twice or half the neighbours the errors of the test stay within 1 %.

    Examples
    --------
    >>> found = project(range(2015, 2025), [30, 34, 39, 44, 49, 54, 59, 63, 67, 71],
    ...     like="internet_users")
    >>> found.path.loc[2024].tolist()
    [71.0, 71.0, 71.0]
    >>> project([2024], [50.0]).known
    False
    """
    t, y = np.asarray(years, dtype=float), np.asarray(values, dtype=float)
    if t.shape != y.shape or t.ndim != 1:
        raise InputError(f"{t.shape} years and {y.shape} values; give one value a year")
    found = projections(
        pd.DataFrame({"economy": "", "year": t, "value": y}), until, upper, library, like
    )
    return found.get("", Projection(None, np.nan, upper=upper))


def projections(
    panel: pd.DataFrame,
    until: int = 2035,
    upper: float | None = SHARE,
    library: Library | None = None,
    like: str = "",
) -> dict[str, Projection]:
    """Return the forecasts of many economies at once, as `project`, for those with a value.

    Parameters
    ----------
    panel : long frame of one indicator, columns economy, year, value
    until, upper, library, like : as of `project`

    Raises
    ------
    InputError : as of `project`
    """
    learned = library or shipped()
    table = learned.table(upper, like)
    names, years, values, series = _ordered(panel, upper)
    if not len(values):
        return {}
    held = points(years, values, series, Scale(upper), holes=True)
    counts = np.bincount(series, minlength=len(names))
    last = counts.cumsum() - 1  # of each series
    breaks = _breaks(held)
    found = {
        name: Projection(int(years[k]), float(values[k]), upper=upper)
        for name, k, n in zip(names, last, counts, strict=True)
        if n and n < LEAST
    }
    ready = np.flatnonzero(counts >= LEAST)
    now = held.rows.of(last[ready])
    ahead = np.maximum(until - now.year, 0).astype(int)
    centre, reach = _ahead(table, now, int(ahead.max(initial=0)))
    for k, of in enumerate(ready):
        path, year = slice(ahead[k] + 1), int(now.year[k])
        dates, steps = year + np.arange(ahead[k] + 1.0), breaks.get(int(of), ())
        found[names[of]] = Projection(
            year, float(now.value[k]), steps, upper, dates, centre[k, path], reach[k, path]
        )
    return found


def _ahead(table: Table, now: Rows, longest: int) -> tuple[np.ndarray, np.ndarray]:
    """Return forecasts, shape (n, longest + 1), and error quantiles, (n, longest + 1, q).

    Beyond the horizons learned the last year's growth, damped, and errors go on.
    """
    how, scale = METHODS[table.upper], Scale(table.upper)
    centre, reach = table.centre(now), table.reach(now)
    beyond = np.arange(1, max(longest - HORIZONS, 0) + 1)
    growth = (
        (centre[:, -1:] - centre[:, -2:-1]) * how.left * (1 - how.left**beyond) / (1 - how.left)
    )
    wider = ((HORIZONS + beyond) / HORIZONS) ** how.power
    centre = np.concatenate(
        [now.value[:, None], centre, scale.within(centre[:, -1:] + growth)], axis=1
    )
    nothing = np.zeros((len(reach), 1, reach.shape[2]))
    reach = np.concatenate([nothing, reach, reach[:, -1:] * wider[None, :, None]], axis=1)
    return centre[:, : longest + 1], reach[:, : longest + 1]


def _ordered(
    panel: pd.DataFrame, upper: float | None
) -> tuple[list[str], np.ndarray, np.ndarray, np.ndarray]:
    """Return series names, and years, values and series numbers of the known values, in order."""
    names, series = np.unique(panel["economy"].to_numpy(dtype=str), return_inverse=True)
    t, y = panel["year"].to_numpy(dtype=float), panel["value"].to_numpy(dtype=float)
    order = np.lexsort((t, series))
    t, y, series = t[order], y[order], series[order]
    if not np.isfinite(t).all() or ((np.diff(t) == 0) & (np.diff(series) == 0)).any():
        raise InputError("a year is missing or given twice; give every year once")
    wrong = np.isinf(y) | (y < 0) | (y > (np.inf if upper is None else upper))
    if wrong.any():
        most = "" if upper is None else f" and at most {upper:g}"
        raise InputError(
            f"{y[wrong][0]:g} in {t[wrong][0]:g} is out of range; values are 0 or more{most}"
        )
    known = ~np.isnan(y)
    return [str(name) for name in names], t[known], y[known], series[known]


def _breaks(held: Points) -> dict[int, tuple[int, ...]]:
    """Years of the new level of sudden steps, each seen in a window it is in, by series."""
    ends = np.unique(members(len(held.years))[:, 1:][held.sudden])
    found: dict[int, tuple[int, ...]] = {}
    for k in ends:
        found[int(held.series[k])] = (*found.get(int(held.series[k]), ()), int(held.years[k]))
    return found
