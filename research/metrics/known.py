"""Data availability: whether every economy and indicator has a value, and of what year."""

from collections.abc import Sequence

import pandas as pd

from research.frame import SUSPECT
from research.metrics.recent import DATED

RECENT, OLDER, UNDATED, UNKNOWN = "recent", "older", "undated", "unknown"
STATES = (RECENT, OLDER, UNDATED, UNKNOWN)


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
    current or dated, an old one, one whose source states no year, or none anybody would believe

    Examples
    --------
    >>> index = pd.MultiIndex.from_tuples([("A", "x"), ("A", "y")], names=["economy", "indicator"])
    >>> latest = pd.DataFrame({"year": [2024, 2015], "flag": ["", ""]}, index=index)
    >>> states(latest, ["A", "B"], ["x", "y"], 2025).to_numpy().tolist()
    [['recent', 'older'], ['unknown', 'unknown']]
    """
    found = pd.Series(RECENT, index=latest.index, dtype="object")
    found[latest["year"] < reference - DATED] = OLDER
    found[latest["flag"].eq(UNDATED)] = UNDATED
    found[latest["flag"].eq(SUSPECT)] = UNKNOWN
    every = pd.MultiIndex.from_product([economies, indicators], names=["economy", "indicator"])
    return (
        found.reindex(every, fill_value=UNKNOWN)
        .unstack("indicator")
        .reindex(index=list(economies), columns=list(indicators))
    )
