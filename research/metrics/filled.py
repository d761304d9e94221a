"""Years of a series that are filled in: an even pace that no measured series keeps."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import product
from operator import attrgetter

import numpy as np
import pandas as pd

STEPS = 3  # equal steps in a row, from which on chance is no explanation
_EVEN = 1e-3  # of a step, that rounding leaves between equal ones
_EVEN_RATIO = 2e-4  # likewise of the logarithm of a ratio
_LEAST, _LEAST_RATIO = 0.1, 0.005  # a year: series that hardly move are even by nature
_SMALL, _FULL = 1.0, 99.0  # of a share of 100: below and above, steps are even by rounding
_LONG = 5  # steps in a row, where values have one decimal
RECORDED = 2015  # runs that end before then are history
_ROUNDED, _LEAST_ROUNDED = 0.1, 0.5  # what one decimal cuts off; and a year
_CHANCE = 1e-4  # odds of values so near to a curve by chance
_LONGEST, _MOST = 9, 6  # steps of a run whose decimals differ; decimals looked at


@dataclass(frozen=True)
class Filled:
    """The last years of a series that lie on one line, or grow by one factor.

    Attributes
    ----------
    first, last : the years at its ends; those between are filled in
    """

    first: int
    last: int


def filled(series: pd.Series, since: int) -> Filled | None:
    """Return the latest run of evenly spaced values that ends in `since` or later.

    Parameters
    ----------
    series : values of a share or a rate, index year ascending, each once
    since : the first year such a run may end in

    Returns
    -------
    None where no three steps in a row are equal, in the unit or as a factor; of values with one
    decimal, where no five are, but for what that cuts off

    Notes
    -----
    Statistical offices and compilers fill years between surveys by a line or a constant rate of
    growth. Of the World Bank's series of Internet use, 69 have such a run that ends after 2014; of
    its counts of subscriptions, which operators report every year, none has.

    Examples
    --------
    >>> filled(pd.Series({2018: 40.0, 2019: 48.0, 2020: 57.6, 2021: 69.12, 2022: 73.0}), 2015)
    Filled(first=2018, last=2021)
    >>> filled(pd.Series({2018: 40.0, 2019: 47.0, 2020: 57.6, 2021: 69.12, 2022: 73.0}), 2015)
    """
    return max(runs(series, since), key=lambda run: run.last, default=None)


def runs(series: pd.Series, since: int) -> list[Filled]:
    """Return the runs of `filled` that end in a year or later, in their order.

    Examples
    --------
    >>> years = range(2010, 2022)
    >>> even = [14.6, 16.5, 18.7, 21.2, 24.1, 27.3, 31.0, 35.2, 42.2865, 50.7996, 61.0265, 73.3124]
    >>> [(run.first, run.last) for run in runs(pd.Series(even, years), 2015)]
    [(2010, 2017), (2017, 2021)]
    """
    years, values = series.index.to_numpy(dtype=float), series.to_numpy(dtype=float)
    return [*_runs(years.tobytes(), values.tobytes(), since)]


@lru_cache(maxsize=8_192)
def _runs(of: bytes, held: bytes, since: int) -> tuple[Filled, ...]:
    """Return the runs, worked out once a series: many findings of many economies ask for them."""
    years, values = np.frombuffer(of), np.frombuffer(held)
    found = {
        *_even(years, values, _EVEN, _LEAST, relative=True),
        *_even(years, np.log(np.maximum(values, 1e-9)), _EVEN_RATIO, _LEAST_RATIO),
        *_rounded(years, values),
        *_cut_off(years, values, since),
    }
    kept = [run for run in found if run.last >= since and _moves(years, values, run)]
    apart: list[Filled] = []
    for run in sorted(kept, key=attrgetter("first")):
        if apart and run.first < apart[-1].last:  # one stretch, which rounding makes two
            run = Filled(apart[-1].first, max(apart.pop().last, run.last))
        apart.append(run)
    return (*apart,)


def measured(series: pd.Series, since: int) -> pd.Series:
    """Return a series without the years that are filled in, as of `filled`, by any such run.

    Examples
    --------
    >>> even = pd.Series({2018: 40.0, 2019: 48.0, 2020: 57.6, 2021: 69.12, 2022: 73.0})
    >>> measured(even, 2015).index.tolist()
    [2018, 2021, 2022]
    """
    for run in runs(series, since):
        series = series[(series.index <= run.first) | (series.index >= run.last)]
    return series


def _moves(years: np.ndarray, values: np.ndarray, run: Filled) -> bool:
    inside = values[(years >= run.first) & (years <= run.last)]
    return bool((inside > _SMALL).all() and (inside < _FULL).all())


def _even(
    years: np.ndarray, values: np.ndarray, even: float, least: float, *, relative: bool = False
) -> Iterator[Filled]:
    """Yield the runs of at least `STEPS` equal steps a year."""
    pace = np.diff(values) / np.diff(years)
    slack = even * np.abs(pace[1:]) if relative else even
    same = (np.abs(np.diff(pace)) <= slack) & (np.abs(pace[1:]) > least)
    length = 1
    for k, equal in enumerate([*same, False]):
        if not equal and length >= STEPS:
            yield Filled(int(years[k + 1 - length]), int(years[k + 1]))
        length = length + 1 if equal else 1


def _rounded(years: np.ndarray, values: np.ndarray) -> Iterator[Filled]:
    """Yield the runs of at least `_LONG` steps that are even but for what one decimal cuts off."""
    first = 0
    while (last := first + _LONG) < len(values):
        if not _on_a_curve(years[first : last + 1], values[first : last + 1]):
            first += 1
            continue
        while last + 1 < len(values) and _on_a_curve(
            years[first : last + 2], values[first : last + 2]
        ):
            last += 1
        yield Filled(int(years[first]), int(years[last]))
        first = last


def _on_a_curve(years: np.ndarray, values: np.ndarray) -> bool:
    """Whether values with one decimal, of years in a row, are on a line or grow by one factor."""
    steps = len(values) - 1
    pace = (values[-1] - values[0]) / steps
    if years[-1] - years[0] != steps or abs(pace) < _LEAST_ROUNDED or values.min() <= 0:
        return False
    # Asked for at every year of every series: `np.allclose` takes ten times as long.
    if not (np.abs(values - np.round(values, 1)) <= 1e-8).all():
        return False
    return _near(values, _ROUNDED)


def _near(values: np.ndarray, slack: float | np.ndarray) -> bool:
    """Whether values are that near to a line, or to a curve of one factor, between their ends."""
    along = np.linspace(0.0, 1.0, len(values))
    line = values[0] + (values[-1] - values[0]) * along
    curve = values[0] * (values[-1] / values[0]) ** along
    return any(bool((np.abs(values - of) <= slack).all()) for of in (line, curve))


def _cut_off(years: np.ndarray, values: np.ndarray, since: int) -> Iterator[Filled]:
    """Yield runs of 3 to 9 steps that are even but for what the decimals of each value cut off.

    Bangladesh's 18.1, 21.5, 25.6, 30.4 and 36.1091 are of one factor: chance is 1 in 30,000 where
    each could be as far from the curve as a step is long.
    """
    cut = np.array([0.5 * 10.0 ** -_decimals(value) for value in values.tolist()])
    ends = [at for at in range(STEPS, len(values)) if years[at] >= since]
    for last, steps in product(ends, range(STEPS, _LONGEST + 1)):
        first = last - steps
        if first < 0 or years[last] - years[first] != steps or values[first] <= 0:
            continue
        part, own = values[first : last + 1], cut[first : last + 1]
        pace = abs(part[-1] - part[0]) / steps
        # Most are by chance, whatever the ends add to it.
        if pace < _LEAST_ROUNDED or (2 * own[1:-1] / pace).prod() >= _CHANCE:
            continue
        slack = own + np.linspace(own[0], own[-1], len(own))
        if np.prod(2 * slack[1:-1] / pace) < _CHANCE and _near(part, slack):
            yield Filled(int(years[first]), int(years[last]))


def _decimals(value: float) -> int:
    return next((at for at in range(1, _MOST) if abs(value - round(value, at)) < 1e-9), _MOST)
