"""Which share of the people offline live in some economies, by the fewest and the most there."""

import pandas as pd

from research.findings.core import claim, v
from research.findings.core.bounds import percents, spanned

LISTED = 0.1  # % of the people offline in the world, from which on a page lists an economy


def share_of(ends: pd.DataFrame, where: pd.Index) -> tuple[float, float]:
    """Return between which % of the people offline live in some economies."""
    inside, outside = ends.loc[where].sum(), ends.drop(where).sum()
    low, high = (
        inside[a] / (inside[a] + outside[b]) for a, b in (("low", "high"), ("high", "low"))
    )
    return 100 * low, 100 * high


def in_words(low: float, high: float) -> v.Value:
    """Return a share as one number where the figures agree on it, else as a range."""
    if high >= LISTED and round(low, 1) == round(high, 1):
        return v.Percent(high, 1)
    if high < LISTED:
        return claim("number-under", value=v.Percent(LISTED, 1))
    if high < 1:
        return spanned(v.Percent(round(low, 1), 1), v.Percent(round(high, 1), 1))
    return percents(low, high)
