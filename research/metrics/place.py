"""Rank of an economy among others; ties and practically equal values share a rank."""

from dataclasses import dataclass
from typing import Literal

import numpy as np
import pandas as pd

from research.errors import InputError

Direction = Literal["up", "down"]
# Points below the highest value there can be: shares that near to all are equal, as surveys are not
# that exact.
UNIVERSAL = 1.0


@dataclass(frozen=True)
class Place:
    """A place in a ranking.

    Attributes
    ----------
    rank : 1 is best; economies with equal values share the best place of theirs (1, 2, 2, 4)
    of : how many economies are ranked
    tied : how many others share the place
    universal : whether the value is practically the highest there can be, so that a rank would say
        nothing
    """

    rank: int
    of: int
    tied: int
    universal: bool = False


def alike(values: pd.Series, decimals: int | None = None, top: float | None = None) -> pd.Series:
    """Return values with those that are practically equal made equal.

    Parameters
    ----------
    values : numbers, missing ones stay missing
    decimals : as values are written; what is written alike is equal, and what rounds to 0 stays as
        it is. None: not rounded
    top : the highest value there can be; those within `UNIVERSAL` of it become it. None where there
        is none

    Examples
    --------
    >>> alike(pd.Series([99.9, 99.0, 98.94, 98.91, 0.02]), decimals=1, top=100).tolist()
    [100.0, 100.0, 98.9, 98.9, 0.02]
    """
    exact = values.to_numpy(dtype=float)
    found = exact
    if decimals is not None:
        rounded = exact.round(decimals)
        found = np.where(rounded != 0, rounded, exact)
    if top is not None:
        found = np.where(exact >= top - UNIVERSAL, top, found)
    return pd.Series(found, index=values.index, name=values.name)


def place(
    values: pd.Series,
    economy: str,
    direction: Direction = "up",
    decimals: int | None = None,
    top: float | None = None,
) -> Place | None:
    """Return the place of `economy` among `values`, or None where it has no value.

    Parameters
    ----------
    values : one value an economy, index economy; missing values are not ranked
    direction : "up" where more is better, "down" where less is
    decimals, top : see `alike`

    Raises
    ------
    InputError : an economy stands twice

    Notes
    -----
    Standard competition ranking.

    Examples
    --------
    >>> place(pd.Series({"A": 90.0, "B": 80.0, "C": 80.0, "D": 10.0}), "C")
    Place(rank=2, of=4, tied=1, universal=False)
    """
    if values.index.has_duplicates:
        raise InputError(
            f"{values.index[values.index.duplicated()][0]} stands twice; a ranking takes one value "
            "each"
        )
    ranked = alike(values.dropna(), decimals, top)
    if economy not in ranked.index:
        return None
    own, all_values = ranked[economy], ranked.to_numpy()
    better = all_values > own if direction == "up" else all_values < own
    return Place(
        int(better.sum()) + 1,
        len(ranked),
        int((all_values == own).sum()) - 1,
        top is not None and own >= top,
    )
