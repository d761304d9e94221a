"""Years of a series that are filled in: an even pace that no measured series keeps."""

from dataclasses import dataclass

import numpy as np
import pandas as pd

STEPS = 3  # equal steps in a row, from which on chance is no explanation
_EVEN = 1e-3  # of a step, that rounding leaves between equal ones
_EVEN_RATIO = 2e-4  # likewise of the logarithm of a ratio
_LEAST, _LEAST_RATIO = 0.1, 0.005  # a year: series that hardly move are even by nature
_SMALL, _FULL = 1.0, 99.0  # of a share of 100: below and above, steps are even by rounding


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
    None where no three steps in a row are equal, in the unit or as a factor

    Notes
    -----
    Statistical offices and compilers fill years between surveys by a line or a constant rate of
    growth. Of the World Bank's series of Internet use, 54 have such a run that ends after 2014; of
    its counts of subscriptions, which operators report every year, none has.

    Examples
    --------
    >>> filled(pd.Series({2018: 40.0, 2019: 48.0, 2020: 57.6, 2021: 69.12, 2022: 73.0}), 2015)
    Filled(first=2018, last=2021)
    >>> filled(pd.Series({2018: 40.0, 2019: 47.0, 2020: 57.6, 2021: 69.12, 2022: 73.0}), 2015)
    """
    years, values = series.index.to_numpy(dtype=float), series.to_numpy(dtype=float)
    if len(values) <= STEPS:
        return None
    ends = [
        run
        for run in (
            _run(years, values, _EVEN, _LEAST, relative=True),
            _run(years, np.log(np.maximum(values, 1e-9)), _EVEN_RATIO, _LEAST_RATIO),
        )
        if run is not None and run.last >= since and _moves(series, run)
    ]
    return max(ends, key=lambda run: run.last, default=None)


def measured(series: pd.Series, since: int) -> pd.Series:
    """Return a series without the years that are filled in, as of `filled`.

    Examples
    --------
    >>> even = pd.Series({2018: 40.0, 2019: 48.0, 2020: 57.6, 2021: 69.12, 2022: 73.0})
    >>> measured(even, 2015).index.tolist()
    [2018, 2021, 2022]
    """
    run = filled(series, since)
    if run is None:
        return series
    return series[(series.index <= run.first) | (series.index >= run.last)]


def _moves(series: pd.Series, run: Filled) -> bool:
    inside = series.loc[run.first : run.last]
    return bool(inside.gt(_SMALL).all() and inside.lt(_FULL).all())


def _run(
    years: np.ndarray, values: np.ndarray, even: float, least: float, *, relative: bool = False
) -> Filled | None:
    """Return the last run of at least `STEPS` equal steps a year."""
    pace = np.diff(values) / np.diff(years)
    slack = even * np.abs(pace[1:]) if relative else even
    same = (np.abs(np.diff(pace)) <= slack) & (np.abs(pace[1:]) > least)
    found, length = None, 1
    for k, equal in enumerate(same):
        length = length + 1 if equal else 1
        if length >= STEPS:
            found = Filled(int(years[k + 2 - length]), int(years[k + 2]))
    return found
