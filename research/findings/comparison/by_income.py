"""How Internet use compares in a region and for its income, where the two differ."""

from math import isnan

import pandas as pd

from research.findings.comparison.peers_counted import apart
from research.findings.core import Claim, v, where
from research.findings.core.yardstick import yardstick
from research.findings.infrastructure.offline import USE
from research.findings.progress.breaks import is_doubted
from research.messages.values import claim


def region_and_income(iso3: str, row: pd.Series, peers: str) -> tuple[Claim, ...]:
    """Say how Internet use compares in a region and for its income, where the two differ."""
    yard, own, median = yardstick(iso3), float(row["recent"]), float(row[peers])
    alike = yard.median(USE)
    if yard.group or isnan(alike) or is_doubted(USE, iso3):
        return ()
    there, side = apart(own, median, USE), apart(own, alike, USE)
    of: dict[str, v.Value] = {"economy": v.Economy(iso3), "group": v.Group(peers)}
    of |= {"value": v.Quantity(own, USE), "median": v.Quantity(median, USE)}
    of["alike"] = v.Quantity(alike, USE)
    return where(there != side, claim(f"peers-region-{there}-{side}", **of))
