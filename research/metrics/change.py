"""How far a series has moved in about five years."""

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
import pandas as pd

from research.errors import InputError
from research.metrics.slight import REVISED, slight

WINDOW = 5  # years over which a change is taken, and today's pace at most
_SLACK = 1  # years by which a change may be of more or fewer
_BORNE = 5  # values from a step on that bear out a lower level


@dataclass(frozen=True)
class Change:
    """How far a series has moved.

    Attributes
    ----------
    size : in the unit of the series, positive where it rose
    first, last : the years it is taken between
    """

    size: float
    first: int
    last: int


def change(series: pd.Series, steps: Iterable[int] = ()) -> Change | None:
    """Return the change over five years; over four or six where five has no value.

    Parameters
    ----------
    series : values, index year, each once; missing values are left out
    steps : years in which the series steps, which may be no change at all

    Returns
    -------
    None where no value is that far from the last, or the series steps in between or in the first
    year: the value after a step may be on the way to its new level; or is `sunk`

    Examples
    --------
    >>> change(pd.Series({2017: 40.0, 2018: 45.0, 2023: 60.0}))
    Change(size=15.0, first=2018, last=2023)
    """
    known = known_of(series)
    if known.empty:
        return None
    last = int(known.index[-1])
    apart = pd.Series(last - known.index.to_numpy(dtype=int) - WINDOW, index=known.index).abs()
    first = int(apart.idxmin())
    steps = tuple(steps)
    if apart[first] > _SLACK or any(first <= year <= last for year in steps) or sunk(known, steps):
        return None
    return Change(float(known[last] - known[first]), first, last)


def sunk(series: pd.Series, steps: Iterable[int]) -> bool:
    """Return whether a series begins below an earlier value since a step, with few values since.

    The first of them may be too low, and then what looks like growth is not.

    Examples
    --------
    Households with Internet in Kenya.

    >>> sunk(pd.Series({2015: 29.9, 2016: 30.0, 2018: 12.1, 2019: 18.0, 2024: 47.5}), [2018])
    True
    """
    known = known_of(series)
    parts = ((known[known.index < year], known[known.index >= year]) for year in steps)
    return any(
        len(since) < _BORNE and since.min() < before.max() - REVISED for before, since in parts
    )


def known_of(series: pd.Series) -> pd.Series:
    """Return the values of a series that are known, by year, after a check that they are sound."""
    if series.index.has_duplicates:
        raise InputError(
            f"{series.index[series.index.duplicated()][0]} stands twice; give one value a year"
        )
    known = series.dropna().astype(float).sort_index()
    if np.isinf(known).any():
        raise InputError(
            f"the value of {known.index[np.isinf(known)][0]} is infinite; a missing value is NaN"
        )
    return known


def still(series: pd.Series, moved: Change) -> int | None:
    """Return since when a series has not gone on as it had moved; None where it has.

    Parameters
    ----------
    moved : a change that ends with the last value

    Notes
    -----
    It has not where the value of two years before was as far already, give or take half a point,
    and that of the year between is known. Changes too slight to be one have not stopped either.

    Examples
    --------
    Access to electricity in Kenya:

    >>> kenya = pd.Series({2018: 61.2, 2020: 71.5, 2021: 76.5, 2022: 76.0, 2023: 76.2})
    >>> still(kenya, change(kenya))
    2021
    >>> still(kenya[:-1], change(kenya[:-1]))
    """
    known, last = known_of(series), moved.last
    if not {last - 2, last - 1} <= {*known.index} or moved.first >= last - 2:
        return None
    if slight(float(known[last]) - moved.size, float(known[last])):
        return None
    gone_on = (known[last] - known[last - 2]) * np.sign(moved.size)
    return last - 2 if gone_on < REVISED else None
