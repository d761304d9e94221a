"""Screening: which economies have enough data to be scored at all."""

from dataclasses import dataclass

import pandas as pd

from research.errors import InputError


@dataclass(frozen=True)
class Screened:
    """Economies with enough data, and the counts the choice rests on.

    Attributes
    ----------
    values : the rows kept
    table : a row for every economy; columns present and nonzero (shares of the indicators), kept
        (bool)
    """

    values: pd.DataFrame
    table: pd.DataFrame


def screen(values: pd.DataFrame, present: float = 0.65, nonzero: float = 0.0) -> Screened:
    """Return the economies with enough data.

    Parameters
    ----------
    values : economies (or economies and years) x indicators
    present : least share of indicators with a value, 0 to 1
    nonzero : least share of the values there are that are not 0, 0 to 1: zeros often stand for what
        was not asked

    Raises
    ------
    InputError : a share is outside 0 to 1

    Examples
    --------
    >>> values = pd.DataFrame({"a": [1.0, None, 0.0], "b": [2.0, None, 0.0]}, index=["A", "B", "C"])
    >>> screen(values, present=0.5, nonzero=0.5).table["kept"].tolist()
    [True, False, False]
    """
    for name, share in (("present", present), ("nonzero", nonzero)):
        if not 0 <= share <= 1:
            raise InputError(f"{name} is {share}; it is a share, from 0 to 1")
    known = values.notna()
    table = pd.DataFrame(
        {
            "present": known.mean(axis=1),
            "nonzero": ((values != 0) & known).sum(axis=1)
            / known.sum(axis=1).where(lambda n: n > 0),
        }
    )
    table["kept"] = table["present"].ge(present) & table["nonzero"].fillna(0).ge(nonzero)
    return Screened(values[table["kept"]], table)
