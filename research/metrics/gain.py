"""Yearly change of a series up to its last value: today's pace."""

from collections.abc import Container

import numpy as np
import pandas as pd

from research.metrics.change import WINDOW, known_of

RECENT = 3  # years over which today's pace is taken, where the series has them
_SLIGHT = 0.1  # a year that is no rise


def gained(series: pd.Series, dated: Container[int] = ()) -> tuple[float, int | None, int]:
    """Return the yearly change of a series, as `Pace.now`, and the years it is between.

    Up to the value before where that, after others rose, is practically the last one, of the year
    after: it may be repeated. Not of a year `dated`, as of `pace`.
    """
    known = known_of(series)
    last = known.index[-1]
    if last not in dated and now_of(known) > _SLIGHT and last == known.index[-2] + 1:
        known = known if abs(known.iloc[-1] - known.iloc[-2]) >= _SLIGHT else known[:-1]
    return now_of(known), since_of(known), int(known.index[-1])


def since_of(known: pd.Series) -> int | None:
    """Return the year today's pace is taken from: nearest to three before, rather more than fewer.

    Two values alone are a difference and no pace.
    """
    *before, last = map(int, known.loc[known.index[-1] - WINDOW :].index)
    if len(before) < 2:
        return None
    return min(before, key=lambda year: (year > last - RECENT, abs(last - RECENT - year)))


def now_of(known: pd.Series) -> float:
    """Return the change a year up to the last value."""
    return a_year(known, since_of(known))


def last_step(known: pd.Series, until: int) -> float:
    """Return the change a year up to a year since the value before; missing where that is old."""
    kept = known.loc[:until]
    return a_year(kept, int(kept.index[-2]) if len(kept) > 1 else None)


def a_year(known: pd.Series, since: int | None) -> float:
    """Return the change a year since one year; missing where that is too long ago."""
    last = known.index[-1]
    if since is None or last - since > WINDOW:
        return np.nan
    return float((known[last] - known[since]) / (last - since))
