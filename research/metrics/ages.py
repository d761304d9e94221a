"""People of an age, from five-year age groups."""

import numpy as np
import pandas as pd

from research.errors import InputError

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
