"""Where people out of reach of 4G live if coverage follows density, as the costs assume."""

from dataclasses import dataclass

import pandas as pd

from research import costs
from research.findings.core import Finding
from research.findings.costs.case import Case, case

_HORIZON, _SPEED = 10, 10.0  # as `cost_to_connect` has them; they move nobody
_NAMED = 5  # areas at most
_FEWEST = 8  # areas of an economy: fewer are too coarse to say where to look
_LEAST = 50.0  # % of people out of reach that the named areas hold at least
_PART = 0.05  # of people out of reach that each of these holds at least


@dataclass(frozen=True)
class Placed:
    """People out of reach of 4G by area.

    Attributes
    ----------
    people : by code of the area, most first, at the central spread of density
    named : the areas to look at first
    share : the % of them that these hold, by `people`
    """

    people: pd.Series
    named: tuple[str, ...]
    share: float


def placed(economy: str) -> Placed | None:
    """Return the areas whose emptiest land holds the people out of reach of 4G.

    None where 4G reaches all or nearly all, where its coverage is not known, and where the areas
    are too few, or too alike, to name some: those named hold half of the people at least, and are
    among the first at either end of the spread of density too.
    """
    this = case(economy, _HORIZON, _SPEED)
    if isinstance(this, Finding) or len(this.areas) < _FEWEST:
        return None
    spread = costs.table()["spread"]
    by = [_by_area(this, each) for each in (spread.central, spread.low, spread.high)]
    firm = [set(each[each >= _PART * each.sum()].index) for each in by]
    named = [str(code) for code in by[0].index if all(code in each for each in firm)][:_NAMED]
    if not named:
        return None
    share, *others = (100 * float(each[named].sum() / each.sum()) for each in by)
    return Placed(by[0], tuple(named), share) if min(share, *others) >= _LEAST else None


def _by_area(this: Case, spread: float) -> pd.Series:
    """Return people out of reach by the name of their area, most first."""
    zones = this.estimate({**costs.at(), "spread": spread}).table
    return zones.groupby("area_name")["unconnected"].sum().sort_values(ascending=False)
