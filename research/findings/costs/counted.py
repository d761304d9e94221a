"""How many people phones and courses are for, where these have a price."""

import pandas as pd

from research import access, costs
from research.findings.core import Claim, claim, v, where
from research.findings.core.bounds import at_least
from research.findings.core.latest import comparable
from research.findings.costs.income import unpriced
from research.findings.infrastructure.offline import Offline
from research.findings.infrastructure.within_reach import all_offline, ends
from research.findings.population.reading import few_adults, most_unread, readers, reading_first

_SOME = 0.05  # of those counted: fewer who may not read change no decision


@access.shared
def counted(who: Offline) -> pd.Series:
    """Return the fewest people to equip, the middle, and the most, by level of cost.

    Those who can read, where many cannot: see `reading.readers`.
    """
    fewest, most = ends(who)
    return pd.Series([fewest, (fewest + most) / 2, most], costs.LEVELS) * readers(who)


def unread(who: Offline) -> pd.Series:
    """Return how many others need reading first, by level; nobody where most can read.

    At most as many as cannot read of all who are old enough, online or offline.
    """
    (fewest, most), read = ends(who), readers(who)
    people = pd.Series([fewest, (fewest + most) / 2, most], costs.LEVELS)
    return (people * (1 - read.to_numpy()[::-1])).clip(upper=most_unread(who))


def few_unread(who: Offline) -> float:
    """Return how many adults cannot read, online or offline, where all are counted; 0 for a few."""
    few = few_adults(who.iso3)
    return few if few >= _SOME * counted(who)["central"] else 0.0


def may_not_read(who: Offline) -> tuple[Claim, ...]:
    """Return how many adults cannot read, some of those counted among them: see `few_unread`."""
    few, year = few_unread(who), comparable("literacy")["year"].get(who.iso3, 0)
    return where(few, claim("use-may-unread", people=v.About(few), year=v.Year(year)))


def equipped(who: Offline) -> dict[str, v.Value]:
    """Return the people that the central cost is for, and others, where many need reading first.

    Those who can read with their range, which no count of people offline has.
    """
    if reading_first(who.iso3):
        return {"people": range_of(counted(who)), "unread": range_of(unread(who))}
    return {"people": v.About(counted(who)["central"])}


def range_of(people: pd.Series) -> v.Estimate:
    """Return a number of people by level as its middle with its range."""
    return v.Estimate(*people[["central", "low", "high"]])


def why_unpriced(who: Offline) -> str:
    """Return why phones and courses have no price here; nothing where they have one."""
    return unpriced(who.iso3, who.learners * who.people)


def bounds_of(who: Offline) -> Claim:
    """Return what makes the people who are counted fewest, and most."""
    return claim("training-bounds" if who.parted else "training-bounds-aged")


def uncounted(who: Offline, most: v.About) -> Claim:
    """Return that those old enough may be nobody, and how many there are of all ages."""
    least = min(each.within_reach_at_least for each in who.readings) if who.parted else 0.0
    if least < 1:
        return claim("use-open", economy=who.who, people=most)
    of = {"people": at_least(least), "offline": all_offline(who)}
    return claim("use-open-least", economy=who.who, **of)
