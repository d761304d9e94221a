"""Implausible values: far from their history, other sources or related indicators.

Every rule takes long frames and returns, on the index of the first, a reason in words or "" for a
value that passes. Thresholds are wide on purpose: of the World Bank's 430,000 values of 1990 to
2025 they mark about one in ten thousand.
"""

import numpy as np
import pandas as pd

from research.catalogue import Indicator

# Two sources that measure the same thing in the same year differ by rounding, revision and
# definition. Beyond this they do not speak of the same: points of a share, points of a yearly
# change, or a ratio, with a least distance where rates are rounded.
POINTS, CHANGE, RATIO, ROUNDED = 10.0, 5.0, 1.3, 2.0
PEOPLE = 1.2  # a ratio of populations, which censuses and registers count
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
_NEAR = 3  # years between values that are compared
# of the values two sources share: where more are far apart, the two measure different things
_DEFINITION = 0.05
_BASE = 20.0  # per 100: what is smaller can multiply in a year, as a new technology does

_JUMP = "a jump at the end of the series that nothing before it comes near"

# What cannot be more than another indicator of the same economy: (indicator, times it, plus so
# much). ITU counts data use over SIM cards: in the United States and Poland 1.7 for each mobile
# subscription, nowhere else above 1.5.
AT_MOST = {
    "mobile_broadband_per_100": ("mobile_per_100", 2.0, 0.0),
    "mobile_broadband_subscriptions": ("mobile_subscriptions", 2.0, 0.0),
    "coverage_3g": ("coverage_2g", 1.0, 10.0),
    "coverage_4g": ("coverage_2g", 1.0, 10.0),
    "coverage_5g": ("coverage_4g", 1.0, 10.0),
}
# Parts that make a whole, of one source and year: (parts, whole); "" is 100.
SUMS = (
    (("urban_population", "rural_population"), ""),
    (("age_0_14", "age_15_64", "age_65_plus"), ""),
    (("population_female", "population_male"), "population"),
)
_SUM = 0.02  # of the whole, that roundings and years may leave


def is_share(entry: Indicator) -> bool:
    """Return whether an indicator has an upper bound of 100 or less, so points measure distance."""
    return entry.valid[0] == 0 and entry.valid[1] <= 100 and not entry.short_unit.startswith("per")


def far(values: np.ndarray, others: np.ndarray, entry: Indicator) -> np.ndarray:
    """Return where two values for the same economy and year are too far apart to both hold.

    Parameters
    ----------
    values, others : in the unit of the indicator, of one length

    Returns
    -------
    array of bool: more than 10 points apart for shares, 5 for yearly changes, a ratio of 1.2 for
        populations and of 1.3 (and
    2 per 100) for others
    """
    distance = np.abs(values - others)
    if entry.unit.endswith("a year"):
        return np.asarray(distance > CHANGE)
    if is_share(entry):
        return np.asarray(distance > POINTS)
    large, small = np.maximum(values, others), np.minimum(values, others)
    least = ROUNDED if entry.short_unit in ("per 100", "% of GDP") else 0.0
    ratio = PEOPLE if entry.id == "population" else RATIO
    return np.asarray((large > ratio * small) & (distance > least))


def is_definition(apart: int, shared: int) -> bool:
    """Return whether two sources measure different things: a twentieth of values far apart.

    >>> is_definition(11, 217), is_definition(10, 217), is_definition(1, 1)
    (True, False, False)
    """
    return apart > max(1.0, _DEFINITION * shared)


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
        reasons.iloc[order[peaks]] = "far from the values of the years before and after"
    if share or entry.short_unit == "per 100" or entry.id.startswith("population"):
        large = _large(of, value, scaled, share=share, slow=slow)
        reasons.iloc[order[_ends(of, year, scaled, large)]] = _JUMP
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
        distance = np.where(after - before <= 2 * _NEAR, np.abs(value - expected), np.nan)
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
        jump = large & (np.abs(step) > _TIMES * usual) & (gap <= _NEAR) & (known >= _HISTORY)
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


def against(rows: pd.DataFrame, others: pd.DataFrame, entry: Indicator) -> pd.Series:
    """Return why values contradict another source for the same economy and year.

    Parameters
    ----------
    rows, others : columns economy, year, value of one indicator, each of one source

    Notes
    -----
    Of two values that are far apart (see `far`) the one in doubt is the one its own series does not
    bear out: that stands alone within three years where the other is borne out by its neighbours,
    or that is farther from its own neighbours than from the other source. Where both series bear
    theirs out the two measure different things, and neither is marked; nor is any where they are
    far apart in more than a twentieth of what both have (see `is_definition`).
    """
    reasons = pd.Series("", index=rows.index, dtype="object")
    if rows.empty or others.empty:
        return reasons
    theirs = others.drop_duplicates(["economy", "year"]).set_index(["economy", "year"])["value"]
    other = theirs.reindex(pd.MultiIndex.from_frame(rows[["economy", "year"]])).to_numpy()
    apart = np.flatnonzero(far(rows["value"].to_numpy(), other, entry))
    if is_definition(len(apart), int(np.isfinite(other).sum())):
        return reasons
    for place in apart:
        row = rows.iloc[place]
        own = _beside(rows, row["economy"], row["year"])
        known = _beside(others, row["economy"], row["year"])
        if (
            len(known)
            and not far(known, np.full(len(known), other[place]), entry).any()
            and not _borne_out(own, row, other[place])
        ):
            reasons.iloc[place] = (
                f"another source has {other[place]:,.6g} for the year, and values like it around"
            )
    return reasons


def _beside(rows: pd.DataFrame, economy: str, year: int) -> np.ndarray:
    near = rows["economy"].eq(economy) & (rows["year"] - year).abs().between(1, _NEAR)
    values: np.ndarray = rows.loc[near, "value"].to_numpy()
    return values


def _borne_out(own: np.ndarray, row: pd.Series, other: float) -> bool:
    """Return whether a value's neighbours are nearer to it than to another source's value."""
    return bool(len(own)) and bool(
        np.abs(np.median(own) - row["value"]) <= np.abs(np.median(own) - other)
    )


def above(
    rows: pd.DataFrame, limits: pd.DataFrame, entry: Indicator, times: float, plus: float
) -> pd.Series:
    """Return why values exceed the limit by another indicator in the nearest of three years.

    Parameters
    ----------
    rows, limits : columns economy, year, value; a value is allowed up to `times` the limit and
        `plus` more
    """
    reasons = pd.Series("", index=rows.index, dtype="object")
    if rows.empty or limits.empty:
        return reasons
    left = (
        rows[["economy", "year", "value"]]
        .assign(place=range(len(rows)))
        .sort_values("year", kind="stable")
    )
    right = (
        limits[["economy", "year", "value"]]
        .rename(columns={"value": "limit"})
        .sort_values("year", kind="stable")
    )
    right = right.astype({"year": left["year"].dtype})
    joined = pd.merge_asof(
        left, right, on="year", by="economy", direction="nearest", tolerance=_NEAR
    ).sort_values("place")
    beyond = (joined["value"] > times * joined["limit"] + plus).to_numpy()
    for place in np.flatnonzero(beyond):
        reasons.iloc[place] = (
            f"more than the {joined['limit'].iloc[place]:,.6g} of {AT_MOST[entry.id][0]} can carry"
        )
    return reasons


def unequal(
    rows: pd.DataFrame, siblings: list[pd.DataFrame], whole: pd.DataFrame | None
) -> pd.Series:
    """Return why values and the other parts of the same whole, of one source, do not add up to it.

    Parameters
    ----------
    rows, siblings : columns economy, year, value of every part
    whole : likewise; None where the parts are shares that make 100
    """
    key = ["economy", "year"]
    sums = rows.set_index(key)["value"]
    for each in siblings:
        sums = sums + each.drop_duplicates(key).set_index(key)["value"].reindex(sums.index)
    full = (
        pd.Series(100.0, index=sums.index)
        if whole is None
        else whole.set_index(key)["value"].reindex(sums.index)
    )
    off = ((sums / full - 1).abs() > _SUM).to_numpy()
    return pd.Series(
        np.where(off, "the parts do not add up to the whole", ""), index=rows.index, dtype="object"
    )


def part_of(rows: pd.DataFrame, doubtful: pd.DataFrame) -> pd.Series:
    """Return why values are in doubt with a doubtful or corrected total they are part of."""
    key = ["economy", "year"]
    inside = pd.MultiIndex.from_frame(rows[key]).isin(pd.MultiIndex.from_frame(doubtful[key]))
    return pd.Series(
        np.where(inside, "part of a total that is in doubt or corrected", ""),
        index=rows.index,
        dtype="object",
    )


def first(*reasons: pd.Series) -> pd.Series:
    """Return of several series of reasons on one index the first word each value has."""
    found = reasons[0].copy()
    for each in reasons[1:]:
        found = found.where(found.ne(""), each)
    return found
