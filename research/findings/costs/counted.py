"""How many people phones and courses are for, where these have a price."""

import pandas as pd

from research import costs
from research.findings.core import Claim, claim, v
from research.findings.costs.income import unpriced
from research.findings.infrastructure.offline import Offline
from research.findings.infrastructure.within_reach import ends
from research.findings.population.reading import readers, reading_first


def counted(who: Offline) -> pd.Series:
    """Return the fewest people to equip, the middle, and the most, by level of cost.

    Those who can read, where many cannot: see `reading.readers`.
    """
    fewest, most = ends(who)
    return pd.Series([fewest, (fewest + most) / 2, most], costs.LEVELS) * readers(who)


def unread(who: Offline) -> float:
    """Return how many others need reading first, in the middle; 0 where most can read."""
    return float(sum(ends(who)) / 2 - counted(who)["central"]) if reading_first(who.iso3) else 0.0


def equipped(who: Offline) -> dict[str, v.Value]:
    """Return the people that the central cost is for, and others, where many need reading first."""
    others = {"unread": v.About(unread(who))} if reading_first(who.iso3) else {}
    return {"people": v.About(counted(who)["central"]), **others}


def why_unpriced(who: Offline) -> str:
    """Return why phones and courses have no price here; nothing where they have one."""
    return unpriced(who.iso3, who.learners * who.people)


def bounds_of(who: Offline) -> Claim:
    """Return what makes the people who are counted fewest, and most."""
    return claim("training-bounds" if who.parted else "training-bounds-aged")
