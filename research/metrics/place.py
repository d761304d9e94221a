"""The place of one economy among others, ties shared."""

from dataclasses import dataclass
from typing import Literal

import pandas as pd

from research.errors import InputError

Direction = Literal["up", "down"]


@dataclass(frozen=True)
class Place:
    """A place in a ranking.

    Attributes
    ----------
    rank : 1 is best; economies with equal values share the best place of theirs (1, 2, 2, 4)
    of : how many economies are ranked
    tied : how many others share the place
    """

    rank: int
    of: int
    tied: int


def place(values: pd.Series, economy: str, direction: Direction = "up") -> Place | None:
    """Return the place of `economy` among `values`, or None where it has no value.

    Parameters
    ----------
    values : one value an economy, index economy; missing values are not ranked
    direction : "up" where more is better, "down" where less is

    Raises
    ------
    InputError : an economy stands twice

    Notes
    -----
    Standard competition ranking.

    Examples
    --------
    >>> place(pd.Series({"A": 90.0, "B": 80.0, "C": 80.0, "D": 10.0}), "C")
    Place(rank=2, of=4, tied=1)
    """
    if values.index.has_duplicates:
        raise InputError(f"{values.index[values.index.duplicated()][0]} stands twice; a ranking takes one value each")
    ranked = values.dropna()
    if economy not in ranked.index:
        return None
    own = ranked[economy]
    better = ranked > own if direction == "up" else ranked < own
    return Place(int(better.sum()) + 1, len(ranked), int((ranked == own).sum()) - 1)
