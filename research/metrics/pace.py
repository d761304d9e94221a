"""Where an economy or a group stands against a target: today, on trend, and the pace it would take."""

from dataclasses import dataclass

import numpy as np
import pandas as pd
from scipy import stats

from research.errors import InputError
from research.metrics.diffusion import Diffusion, Reaching, fit
from research.targets import Target

WINDOW = 5  # years over which today's pace is taken
_TREND = 10  # years a straight trend is taken from, where no curve of adoption fits the target


@dataclass(frozen=True)
class Pace:
    """One target for one series.

    Attributes
    ----------
    target : the target
    state : as `Target.state` says: a band, met, not met, missed, no number set, or no data
    value, year : the latest value up to the deadline and its year; None where there is none
    bound : where the target counts as met, in its unit; None for an aim without a number
    now : change a year over the last five years up to `year`; NaN where fewer than two values are known
    needed : change a year from `year` that just meets the target at its deadline; 0 where it is met, NaN where the deadline
        has passed or nothing is known
    reached : when the trend meets the target, with an interval; None where there is no trend
    in_time : share of the curves drawn that meet it by the deadline; NaN without a curve
    trend : "adoption curve", "straight line", or why there is none
    curve : the curve of adoption, where there is one
    """

    target: Target
    state: str
    value: float | None
    year: int | None
    bound: float | None
    now: float
    needed: float
    reached: Reaching | None
    in_time: float
    trend: str
    curve: Diffusion | None

    @property
    def times(self) -> float:
        """How many times today's pace the needed one is; infinite where today's leads away from the target, NaN if unknown."""
        if not np.isfinite(self.needed) or not np.isfinite(self.now):
            return np.nan
        if self.needed == 0:
            return 0.0
        return self.needed / self.now if self.needed * self.now > 0 else np.inf


def pace(target: Target, series: pd.Series, today: int | None = None, draws: int = 500, seed: int = 0) -> Pace:
    """Return how a series stands against a target.

    Parameters
    ----------
    target : with the indicator `series` is of
    series : values in the target's unit, index year, each once; missing values are left out
    today : the current year, from which on a passed deadline is a missed one; None leaves that open
    draws, seed : of the bootstrap behind intervals

    Raises
    ------
    InputError : a year stands twice, or a value is infinite

    Notes
    -----
    Targets of at least a share of 0 to 100 % are put on a logistic curve of adoption whose ceiling is estimated, at most 100
    (`research.metrics.diffusion.fit`), if five values are known. Others, and shares that do not grow or leave 0 to 100, are
    put on a straight line through the last ten years; its interval is that of the slope. A trend is what would happen if
    nothing changed, and no forecast.

    Examples
    --------
    >>> from research.targets import target
    >>> growing = pd.Series({2010 + k: 100 / (1 + np.exp(-0.3 * (k - 8))) for k in range(14)})
    >>> found = pace(target("umc-individuals"), growing, today=2024)
    >>> found.state, round(found.value, 1), round(found.now, 1), round(found.needed, 1)
    ('Advanced', 81.8, 6.4, 1.9)
    >>> found.reached.said
    '2028 (95 % interval 2028 to 2028)'
    """
    known = _known(series)
    kept = known[known.index <= target.year]
    if kept.empty:
        return Pace(target, target.state(None), None, None, _bound(target, None), *(np.nan,) * 2, None, np.nan, "no data", None)
    year, value = int(kept.index[-1]), float(kept.iloc[-1])
    bound, state = _bound(target, value), target.state(value, year, today)
    if bound is None:
        return Pace(target, state, value, year, None, _now(kept), np.nan, None, np.nan, "an aim without a number", None)
    reached: Reaching | None
    curve = _curve(target, known)
    if curve is not None and curve.fitted:
        reached, trend = curve.year_reaching(bound, draws, seed), "adoption curve"
        in_time = curve.chance(bound, target.year, draws, seed)
    else:
        reached, trend = _line(known, bound, target)
        in_time, curve = np.nan, None
    return Pace(
        target, state, value, year, bound, _now(kept), _needed(target, value, year, bound), reached, in_time, trend, curve
    )


def _known(series: pd.Series) -> pd.Series:
    if series.index.has_duplicates:
        raise InputError(f"{series.index[series.index.duplicated()][0]} stands twice; give one value a year")
    known = series.dropna().astype(float).sort_index()
    if np.isinf(known).any():
        raise InputError(f"the value of {known.index[np.isinf(known)][0]} is infinite; a missing value is NaN")
    return known


def _bound(target: Target, value: float | None) -> float | None:
    """Where the target counts as met; of a range, the end that is nearer."""
    if target.within is not None:
        low, high = target.within
        return high if value is not None and value > high else low
    return target.threshold if target.met_at is None else target.met_at


def _needed(target: Target, value: float, year: int, bound: float) -> float:
    if target.met(value):
        return 0.0
    return (bound - value) / (target.year - year) if target.year > year else np.nan


def _now(known: pd.Series) -> float:
    recent = known[known.index >= known.index[-1] - WINDOW]
    if len(recent) < 2:
        return np.nan
    return float((recent.iloc[-1] - recent.iloc[0]) / (recent.index[-1] - recent.index[0]))


def _curve(target: Target, known: pd.Series) -> Diffusion | None:
    share = target.rule == "at least" and target.unit.startswith("%") and "change" not in target.unit
    if not share or known.lt(0).any() or known.gt(100).any():
        return None
    return fit(known.index.tolist(), known.tolist())


def _line(known: pd.Series, bound: float, target: Target) -> tuple[Reaching | None, str]:
    last = known[known.index > known.index[-1] - _TREND]
    if len(last) < 3:
        return (
            None,
            f"{len(last)} value{' is' if len(last) == 1 else 's are'} too few for a trend; {_TREND} years take 3 or more",
        )
    line = stats.linregress(last.index.to_numpy(dtype=float), last.to_numpy())
    reach = float(stats.t.ppf(0.975, len(last) - 2) * line.stderr)
    value, year = float(last.iloc[-1]), int(last.index[-1])
    if target.met(value):
        return Reaching(bound, float(year), float(year), float(year), np.nan, f"met in {year}"), "straight line"
    at, quick, slow = (_when(value, year, bound, slope) for slope in (line.slope, *_ends(line.slope, reach, bound - value)))
    if at is None:
        return Reaching(bound, None, quick, None, np.nan, "not on this path: the trend does not lead there"), "straight line"
    spread = f"{int(np.ceil(quick or at))} to {int(np.ceil(slow)) if slow else 'never'}"
    return Reaching(bound, at, quick, slow, np.nan, f"{int(np.ceil(at))} (95 % interval {spread})"), "straight line"


def _ends(slope: float, reach: float, gap: float) -> tuple[float, float]:
    """The slope that gets there soonest within the interval, and the one that does last."""
    return (slope + reach, slope - reach) if gap > 0 else (slope - reach, slope + reach)


def _when(value: float, year: int, bound: float, slope: float) -> float | None:
    return year + (bound - value) / slope if slope * (bound - value) > 0 else None
