"""Data availability: whether every economy and indicator has a value, and of what year."""

from collections.abc import Sequence

import numpy as np
import pandas as pd

from research.frame import SUSPECT
from research.metrics.recent import DATED

RECENT, OLDER, UNDATED = "recent", "older", "undated"
DOUBTED, UNKNOWN = "doubted", "unknown"
STATES = (RECENT, OLDER, UNDATED, DOUBTED, UNKNOWN)


def states(
    latest: pd.DataFrame, economies: Sequence[str], indicators: Sequence[str], reference: int
) -> pd.DataFrame:
    """Return the state of the latest value of every economy and indicator.

    Parameters
    ----------
    latest : index (economy, indicator), columns year and flag: one row for each value there is
    reference : the reference year of the run

    Returns
    -------
    frame of texts, index economy, a column an indicator, each one of `STATES`: a value that is
    current or dated, an old one, one whose source states no year, one in doubt, or none

    Examples
    --------
    >>> index = pd.MultiIndex.from_tuples([("A", "x"), ("A", "y")], names=["economy", "indicator"])
    >>> latest = pd.DataFrame({"year": [2024, 2015], "flag": ["", ""]}, index=index)
    >>> states(latest, ["A", "B"], ["x", "y"], 2025).to_numpy().tolist()
    [['recent', 'older'], ['unknown', 'unknown']]
    """
    found = np.full(len(latest), RECENT, dtype=object)
    found[latest["year"] < reference - DATED] = OLDER
    found[latest["flag"].eq(UNDATED)] = UNDATED
    found[latest["flag"].eq(SUSPECT)] = DOUBTED
    every = pd.Index(economies, name="economy"), pd.Index(indicators, name="indicator")
    row, column = (names.get_indexer(latest.index.get_level_values(names.name)) for names in every)
    inside = (row >= 0) & (column >= 0)
    table = np.full((len(economies), len(indicators)), UNKNOWN, dtype=object)
    table[row[inside], column[inside]] = found[inside]
    return pd.DataFrame(table, *every, dtype=object)
