"""By how much a value leads: what readers would call a lead, and what is too little for that."""

from dataclasses import dataclass

import pandas as pd

from research import catalogue
from research.findings.core.latest import side_of
from research.messages.values import Claim, Number, claim

POINTS = 5.0  # percentage points: more than surveys of one year miss a share by
TENTH = 0.1  # of the economy's own value, where that is no share


@dataclass(frozen=True)
class Lead:
    """Values that are better than an economy's own, the best first.

    Attributes
    ----------
    clear, close : better by the margin or more, and by less
    """

    clear: pd.Series
    close: pd.Series


def margin(entry: catalogue.Indicator) -> Claim:
    """Return by how much one value has to lead another to be called clearly better."""
    if catalogue.is_share(entry):
        return claim("margin-points", points=Number(POINTS))
    return claim("margin-tenth")


def lead(values: pd.Series, own: float, entry: catalogue.Indicator, better: str = "up") -> Lead:
    """Return which values lead an economy's own, those practically equal left out.

    Parameters
    ----------
    values : of other economies
    better : "up" where more leads, "down" where less does
    """
    side, down = "below" if better == "down" else "above", better == "down"
    ahead = values[[side_of(float(value), own, entry) == side for value in values]]
    ahead = ahead.sort_values(ascending=down, kind="stable")
    wanted = POINTS if catalogue.is_share(entry) else TENTH * abs(own)
    clear = (ahead - own).abs() >= wanted
    return Lead(ahead[clear], ahead[~clear])
