"""How fast a series has grown at its last five values, sudden steps left out."""

import numpy as np

WINDOW = 5  # values a slope is taken over
LEAST = 3  # values it takes at least
_SUDDEN = 5.0  # times the typical change a year of the other steps of the window
_SHARE = 0.15  # of the upper bound
_HOLE, _ACROSS = 3, 0.3  # years apart, so that two or more are missing between; of the upper bound
_FALL = 0.07  # of the upper bound: of 6,062 changes of Internet use, 9 are falls as large
_RATE, _FLOOR = 0.5, 20.0  # of the level, and per 100, where there is no bound
_RECOUNT = 0.25  # of the level, lost at once: of 7,013 values of mobile subscriptions, 19


def windows(values: np.ndarray, starts: np.ndarray | None = None) -> np.ndarray:
    """Return each point's last five values in its series, NaN before the first; shape (n, 5).

    Parameters
    ----------
    values : of series one after the other, shape (n,)
    starts : where the series of each point begins, shape (n,); None for one series
    """
    places = members(len(values))
    return np.where(
        places < (0 if starts is None else starts[:, None]), np.nan, values[np.maximum(places, 0)]
    )


def members(count: int) -> np.ndarray:
    """Return the positions of each point's window, negative before the first; shape (n, 5)."""
    return np.arange(count)[:, None] + np.arange(1 - WINDOW, 1)


def steps(
    years: np.ndarray, values: np.ndarray, upper: float | None, *, holes: bool = False
) -> np.ndarray:
    """Return which changes in windows are sudden, as from a new definition; shape (n, 4).

    Parameters
    ----------
    years, values : windows, shape (n, 5)
    holes : whether any change `across` a hole is one, as no value tells when it came, and any fall
        of 7 % of the upper bound (for rates of 20 and more a quarter of the level), as adoption is
        not lost from one survey to the next, and SIM cards are struck off at once; what is learned
        from keeps those

    Notes
    -----
    A step is a change, between values that need not be of years next to each other, of at least 15
    % of the upper bound (for rates half the level, and 20 per 100) that is more than 5 times as
    fast as the median of the other changes of its window, of which there are at least two.
    """
    change, apart = np.diff(values), np.diff(years)
    size = (
        _SHARE * upper
        if upper is not None
        else np.fmax(_RATE * np.fmax(values[:, 1:], values[:, :-1]), _FLOOR)
    )
    large = np.abs(change) >= size
    unknown = across(years, values, upper) | _fallen(change, values, upper) if holes else np.False_
    if not (large | unknown).any():
        return large
    speed = np.abs(change) / apart
    known = (~np.isnan(speed)).sum(axis=1, keepdims=True)
    sudden = large & (speed > _SUDDEN * _others(speed))
    return np.asarray((sudden | unknown) & (known >= LEAST))


def _fallen(change: np.ndarray, values: np.ndarray, upper: float | None) -> np.ndarray:
    """Return which changes are falls of more than 7 % of the upper bound, or back from one.

    For rates of 20 and more: of more than a quarter of the level.
    """
    if upper is None:
        level = values[:, :-1]
        return np.asarray((level >= _FLOOR) & (change < -_RECOUNT * level))
    fallen = np.asarray(change < -_FALL * upper)
    fallen[:, 1:] |= fallen[:, :-1] & (change[:, 1:] > -change[:, :-1] / 2)
    return fallen


def across(years: np.ndarray, values: np.ndarray, upper: float | None) -> np.ndarray:
    """Return changes of over 30 % of the upper bound across two or more missing years.

    For rates there are none.

    Parameters
    ----------
    years, values : ascending along the last axis, shape (..., n); the result is of shape (..., n -
        1)

    Examples
    --------
    >>> across(np.array([2018, 2019, 2023]), np.array([33.0, 39.6, 88.0]),
    ...     100.0).tolist()  # Kiribati
    [False, True]
    """
    if upper is None:
        return np.zeros_like(np.diff(values), dtype=bool)
    return np.asarray((np.abs(np.diff(values)) > _ACROSS * upper) & (np.diff(years) >= _HOLE))


def _others(speed: np.ndarray) -> np.ndarray:
    """Return the median of the other columns, for each column."""
    columns = []
    for k in range(speed.shape[1]):
        ordered = np.sort(np.delete(speed, k, axis=1), axis=1)  # NaN last
        count = (~np.isnan(ordered)).sum(axis=1)
        at = np.arange(len(ordered)), np.maximum((count - 1) // 2, 0)
        upper = np.arange(len(ordered)), np.maximum(count // 2, 0).clip(max=ordered.shape[1] - 1)
        columns.append((ordered[at] + ordered[upper]) / 2)
    return np.stack(columns, axis=1)


def slopes(years: np.ndarray, values: np.ndarray, sudden: np.ndarray) -> np.ndarray:
    """Return the least-squares slope of each window, NaN under three values; shape (n,).

    A step is replaced by the mean pace of the other changes.
    """
    change, apart = np.diff(values), np.diff(years)
    kept = ~np.isnan(change) & ~sudden
    pace = np.where(kept, change, 0.0).sum(axis=1) / np.maximum(
        np.where(kept, apart, 0.0).sum(axis=1), 1e-9
    )
    change = np.where(sudden, pace[:, None] * apart, change)
    known = ~np.isnan(values)
    # Levels counted back from the last value, which is 0.
    back = -np.cumsum(np.where(np.isnan(change), 0.0, change)[:, ::-1], axis=1)[:, ::-1]
    y = np.where(known, np.column_stack([back, np.zeros(len(values))]), 0.0)
    n = known.sum(axis=1)
    t = np.where(known, years - years[:, -1:], 0.0)
    mean_t, mean_y = t.sum(axis=1) / n, y.sum(axis=1) / n
    t = np.where(known, t - mean_t[:, None], 0.0)
    found = (t * (y - mean_y[:, None])).sum(axis=1) / np.maximum((t * t).sum(axis=1), 1e-9)
    return np.where(n >= LEAST, found, np.nan)
