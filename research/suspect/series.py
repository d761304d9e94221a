"""Values that do not fit the series they stand in."""

import numpy as np
import pandas as pd

from research.catalogue import Indicator
from research.suspect.distance import is_share
from research.suspect.reasons import CARRIED, JUMP, LOST, PEAK

NEAR = 3  # years between values that are compared
# What moves slowly from year to year; trade, prices, work and growth jump in earnest, lives are
# lost in wars.
_SLOW = ("connectivity", "electricity", "education")
_PEAK_POINTS, _PEAK_RATIO = (
    15.0,
    1.5,
)  # of a single value, away from the line between its neighbours
_FALL_POINTS, _FALL_RATIO, _RISE_RATIO = (
    20.0,
    2.0,
    3.0,
)  # at the end of a series, where no neighbour follows
_HALF = 50.0  # points at the end of a share of whatever moves fast, such as trade
_TIMES = 10.0  # as far as the usual distance in the same series
_HISTORY = 5  # values a series needs to be judged by its own
_BASE = 20.0  # per 100: what is smaller can multiply in a year, as a new technology does

_REPEATS = 3  # years with the very same value, from which on it was carried forward
_DECIMALS = 2  # of a share, to which two years can agree by rounding
_HELD = ("women_in_parliament",)  # counts of seats stand from one election to the next

_EVERYBODY, _LOST = 99.0, 3.0  # points that 4G once reached, and that it cannot lose again


def history(rows: pd.DataFrame, entry: Indicator) -> pd.Series:
    """Return why values do not fit their series; of what truly jumps, only half of all at the end.

    Parameters
    ----------
    rows : columns economy, year, value of one indicator and one source, one row an economy and year

    Notes
    -----
    A value is a peak where it is 15 points (or a factor 1.5) from the line between its two
    neighbours, ten times as far as the values of its series usually are, and farther than twice the
    step between the neighbours. At the end of a series a fall of 20 points (or to a half) or a rise
    to the threefold, ten times the usual step, is one too; shares rise that fast in earnest, where
    a network is switched on, and counts and capacities multiply. Of a share that moves fast, as
    those of trade do, a last step of 50 points is one. Series of fewer than five values are not
    judged.
    """
    reasons = pd.Series("", index=rows.index, dtype="object")
    share, slow = is_share(entry), _is_slow(entry)
    if len(rows) < _HISTORY or not (share or slow):
        return reasons
    codes, years = pd.factorize(rows["economy"])[0], rows["year"].to_numpy(float)
    order = np.lexsort((years, codes))
    of, year, value = codes[order], years[order], rows["value"].to_numpy(float)[order]
    scaled = value if share else np.log(np.maximum(value, 1e-9))
    if slow:
        peaks = _peaks(of, year, scaled, _PEAK_POINTS if share else np.log(_PEAK_RATIO))
        reasons.iloc[order[peaks]] = PEAK
    if share or entry.short_unit == "per 100" or entry.id.startswith("population"):
        large = _large(of, value, scaled, share=share, slow=slow)
        reasons.iloc[order[_ends(of, year, scaled, large)]] = JUMP
    return reasons


def lost(rows: pd.DataFrame, entry: Indicator) -> pd.Series:
    """Return why 4G cannot reach fewer people than it has reached.

    Parameters
    ----------
    rows : columns economy, year, value of one indicator and one source, one row an economy and year

    Notes
    -----
    Older networks are switched off, 4G is not: where it had reached 99 % of people, three points
    less are the figure of another network. Of 2,193 values of ITU's five are, in Australia and
    Japan, where its remarks name 5G.
    """
    reasons = pd.Series("", index=rows.index, dtype="object")
    if entry.id == "coverage_4g":
        ordered = rows.sort_values(["economy", "year"], kind="stable")
        most = ordered.groupby("economy")["value"].cummax()
        late = (most >= _EVERYBODY) & (ordered["value"] < most - _LOST)
        reasons.loc[ordered.index[late]] = LOST
    return reasons


def repeated(rows: pd.DataFrame, entry: Indicator) -> pd.Series:
    """Return why shares are those of an earlier year, carried forward.

    Parameters
    ----------
    rows : columns economy, year, value of one indicator and one source, one row an economy and year

    Notes
    -----
    A share with more than two decimals that stands three times or more in a row was measured once.
    Of the World Bank's medium- and high-tech exports a tenth end so, Bangladesh's with the value of
    2015 until 2022.
    """
    reasons = pd.Series("", index=rows.index, dtype="object")
    if not is_share(entry) or entry.id in _HELD or len(rows) < _REPEATS:
        return reasons
    ordered = rows.sort_values(["economy", "year"], kind="stable")
    value = ordered["value"].to_numpy(float)
    same = ordered["economy"].eq(ordered["economy"].shift()).to_numpy() & (
        np.diff(value, prepend=np.nan) == 0
    )
    run = pd.Series(np.cumsum(~same), index=ordered.index)
    length = run.groupby(run).transform("size")
    exact = np.abs(value - np.round(value, _DECIMALS)) > 1e-6
    late = (length >= _REPEATS) & exact & same
    reasons.loc[ordered.index[late]] = CARRIED
    return reasons


def _is_slow(entry: Indicator) -> bool:
    slow = entry.theme in _SLOW or entry.id.startswith("population")
    return slow and not entry.unit.endswith("a year") and "per million" not in entry.unit


def _peaks(of: np.ndarray, year: np.ndarray, value: np.ndarray, least: float) -> np.ndarray:
    """Return which values stand out between their neighbours, of series put end to end."""
    before, after = _shifted(year, of, 1), _shifted(year, of, -1)
    first, last = _shifted(value, of, 1), _shifted(value, of, -1)
    with np.errstate(invalid="ignore"):
        expected = first + (last - first) * (year - before) / (after - before)
        distance = np.where(after - before <= 2 * NEAR, np.abs(value - expected), np.nan)
        usual, known = _medians(distance, of)
        peaks: np.ndarray = (
            (distance > least)
            & (distance > _TIMES * usual)
            & (known >= _HISTORY)
            & (np.abs(last - first) < distance / 2)
        )
    return peaks


def _large(
    of: np.ndarray, value: np.ndarray, scaled: np.ndarray, *, share: bool, slow: bool
) -> np.ndarray:
    """Return which steps are too large to be believed at the end of a series."""
    step = scaled - _shifted(scaled, of, 1)
    with np.errstate(invalid="ignore"):
        if not slow:
            return np.asarray(np.abs(step) > _HALF)
        if share:
            return np.asarray(step < -_FALL_POINTS)
        steep = (step < -np.log(_FALL_RATIO)) | (step > np.log(_RISE_RATIO))
        return np.asarray(steep & (_shifted(value, of, 1) >= _BASE))


def _ends(of: np.ndarray, year: np.ndarray, scaled: np.ndarray, large: np.ndarray) -> np.ndarray:
    """Return which values follow, last or last but one of their series, a step that stays."""
    step, gap = scaled - _shifted(scaled, of, 1), year - _shifted(year, of, 1)
    with np.errstate(invalid="ignore"):
        usual, known = _medians(np.abs(step), of)
        jump = large & (np.abs(step) > _TIMES * usual) & (gap <= NEAR) & (known >= _HISTORY)
        late = jump & np.isnan(_shifted(scaled, of, -2))
        jumped = _shifted(late.astype(float), of, 1) == 1
        level, height = _shifted(scaled, of, 2), np.abs(_shifted(step, of, 1))
        at_end: np.ndarray = late | (jumped & (np.abs(scaled - level) > height / 2))
    return at_end


def _shifted(values: np.ndarray, of: np.ndarray, by: int) -> np.ndarray:
    """Return the value so many places earlier in the same series, NaN where there is none."""
    found = np.full(len(values), np.nan)
    here, there = (
        (slice(by, None), slice(None, -by)) if by > 0 else (slice(None, by), slice(-by, None))
    )
    found[here] = np.where(of[here] == of[there], values[there], np.nan)
    return found


def _medians(values: np.ndarray, of: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return, for every value, the median of its series and how many it is of, NaN left out."""
    starts = np.flatnonzero(np.r_[True, of[1:] != of[:-1]])
    known = np.add.reduceat(np.isfinite(values).astype(int), starts)
    ordered = values[np.lexsort((values, of))]  # NaN last
    low, high = starts + np.maximum(known - 1, 0) // 2, starts + known // 2
    high = np.minimum(high, len(values) - 1)
    middle = np.where(known > 0, (ordered[low] + ordered[high]) / 2, np.nan)
    sizes = np.diff(np.r_[starts, len(values)])
    return np.repeat(middle, sizes), np.repeat(known, sizes)
