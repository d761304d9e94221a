"""People of an age, from five-year age groups."""

import numpy as np
import pandas as pd

from research.errors import InputError
from research.metrics.overlap import overlap

_WIDTH = 5  # years of an age group
OLDEST = 100  # the group without an upper end


def aged(people: pd.Series, first: int, last: int | None = None) -> float:
    """Return how many people are from `first` to `last` years old, both included.

    Parameters
    ----------
    people : index first year of each group of five (100 for 100 and over)
    last : None for no upper end

    Notes
    -----
    People of a group are spread evenly over its years.

    Raises
    ------
    InputError : the ages are out of order

    Examples
    --------
    >>> people = pd.Series({0: 50.0, 5: 40.0, 10: 30.0, 100: 1.0})
    >>> aged(people, 6, 10), aged(people, 10)
    (38.0, 31.0)
    """
    if first < 0 or (last is not None and last < first):
        raise InputError(f"Ages must ascend from 0 (got {first} to {last}); swap them")
    start = people.index.to_numpy(dtype=float)
    end = np.where(start >= OLDEST, np.inf, start + _WIDTH)
    until = np.inf if last is None else last + 1.0
    inside = np.clip(np.minimum(end, until) - np.maximum(start, first), 0, None)
    share = np.where(np.isinf(inside), 1.0, inside / _WIDTH)
    return float((people.to_numpy(dtype=float) * share).sum())


def of_older(share: float, older: float) -> tuple[float, float]:
    """Return the least and the most of older people who may have what a share of everybody has.

    Parameters
    ----------
    share : % of everybody who have it
    older : % of everybody who are older, over 0

    Notes
    -----
    Least if all the younger have it, most if none of them does.

    Examples
    --------
    >>> of_older(90, 80), of_older(40, 60)
    ((87.5, 100.0), (0.0, 66.66666666666667))
    """
    least, most = overlap(share, older).both
    return 100 * least / older, 100 * most / older
