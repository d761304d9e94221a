"""The values of a group that one of its economies is compared with, and their median."""

import pandas as pd

from research import economies
from research.findings.core.latest import comparable, of_a_time


def beside(economy: str, indicator: str, group: str) -> pd.DataFrame:
    """Return the comparable values a median is taken of and a chart shows an economy among.

    Those it is ranked among (`of_a_time`), where these are over half of its group; else all.
    """
    known, members = comparable(indicator), economies.groups()[group].members
    if economy in known.index:
        near = of_a_time(indicator, known.at[economy, "year"])
        return near if near.index.isin(members).sum() > len(members) / 2 else known
    return known


def median_beside(economy: str, indicator: str, group: str) -> float:
    """Return the median of the values `beside` an economy in its group."""
    known = beside(economy, indicator, group)["value"]
    return float(known[known.index.isin(economies.groups()[group].members)].median())
