"""Since when a series has held a level."""

import pandas as pd


def held_since(values: pd.Series, level: float) -> int | None:
    """Return the year from which on every year has a value at or above a level.

    Parameters
    ----------
    values : index year, ascending
    level : in the unit of the values

    Returns
    -------
    None where that is the last year alone, or its value is below

    Examples
    --------
    >>> held_since(pd.Series([96, 94, 95, 97.0], [2018, 2019, 2020, 2021]), 95)
    2020
    >>> held_since(pd.Series([96, 97.0], [2015, 2023]), 95) is None
    True
    """
    years = range(int(values.index[0]), int(values.index[-1]) + 1)
    held = values.reindex(years)[::-1].ge(level).cummin()
    return int(held[held].index[-1]) if held.sum() > 1 else None
