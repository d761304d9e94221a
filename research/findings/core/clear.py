"""By how much a value leads: what readers would call a lead, and what is too little for that."""

import pandas as pd

from research import catalogue
from research.findings.core.latest import side_of
from research.messages.values import Claim, Number, claim

POINTS = 5.0  # percentage points: more than surveys of one year miss a share by
TENTH = 0.1  # of the economy's own value, where that is no share


def margin(entry: catalogue.Indicator) -> Claim:
    """Return by how much one value has to lead another to be called clearly better."""
    if catalogue.is_share(entry):
        return claim("margin-points", points=Number(POINTS))
    return claim("margin-tenth")


def lead(values: pd.Series, own: float, entry: catalogue.Indicator, good: str = "up") -> pd.Series:
    """Return the values that lead an economy's own by the margin or more, the best first.

    Parameters
    ----------
    values : of other economies
    good : "up" where more leads, "down" where less does
    """
    side, down = "below" if good == "down" else "above", good == "down"
    ahead = values[[side_of(float(value), own, entry) == side for value in values]]
    ahead = ahead.sort_values(ascending=down, kind="stable")
    wanted = POINTS if catalogue.is_share(entry) else TENTH * abs(own)
    return ahead[(ahead - own).abs() >= wanted]
