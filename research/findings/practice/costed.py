"""What it would cost to close the gaps of use and price of an economy, as its options say it."""

from collections.abc import Collection, Iterator, Mapping

from research import options
from research.findings.core import Claim, claim, v, where
from research.findings.costs.counted import may_not_read
from research.findings.costs.income import poorer
from research.findings.costs.usage import priced, subsidised, subsidy, terms
from research.findings.infrastructure.offline import Offline, offline
from research.findings.population.reading import literacy
from research.findings.population.training import PRICED, cost_of_course
from research.findings.practice.barriers import barriers
from research.findings.practice.concerned import LEARNING
from research.findings.practice.diagnosis import diagnose
from research.findings.practice.first_step import trial
from research.findings.practice.power import ELECTRICITY
from research.findings.progress.homes import more_homes

USE, ONLINE, PRICE = "use", "online", "price"  # problems that `cost_of_use` prices
_OF_READERS = ("options-use-t", PRICED)  # what ids of a cost for those who can read begin with
Costs = Mapping[str, tuple[Claim, ...]]


def costs_of(iso3: str, named: Collection[str]) -> dict[str, tuple[Claim, ...]]:
    """Return what it would cost to close the gaps of use and price, by problem.

    Nothing without coverage, as people within reach of 4G are counted. What brings the price of
    data down is with the price, where that is named, and else with the cost of use.
    """
    use = ONLINE if ONLINE in named and USE not in named else USE
    who = offline(iso3) if {use, PRICE} & {*named} else None
    if not isinstance(who, Offline) or who.covered is None:
        return {}
    people, each, _ = priced(who)
    if people < 1:
        return {}
    less = (claim("options-use-less", users=of.values["users"]) for of in more_homes(iso3))
    first = (after_trial(iso3, terms(who, each)), *less, *_unpowered(iso3))
    once = (*first, *may_not_read(who), *literacy(iso3))
    price = subsidised(subsidy(who, each))
    return {use: once, PRICE: price} if PRICE in named else {use: (*once, *price)}


def _unpowered(iso3: str) -> tuple[Claim, ...]:
    """Say how many of those offline can charge no phone, at most, where that is a barrier."""
    known, power = barriers(iso3, options.problems()[ONLINE]), options.problems()[ELECTRICITY]
    without = diagnose(iso3, power) if known and ELECTRICITY in known.present else None
    people = (without and without.people) or 0.0
    return where(people, claim("options-use-power", people=v.About(people)))


def after_trial(iso3: str, cost: Claim) -> Claim:
    """Return the cost for all after that of the trial that decides on it, where there is one."""
    for each in trial(iso3):
        people, paid = each.values["people"], each.values["cost"]
        return claim("options-use-trial", people=people, trial=paid, all=cost)
    return cost


def course_cost(iso3: str, named: Collection[str]) -> dict[str, tuple[Claim, ...]]:
    """Return what a course for people who are offline would cost, where training is named."""
    who = offline(iso3) if LEARNING in named else None
    said = cost_of_course(who) if isinstance(who, Offline) else []
    paid = [each for each in said if each.id.startswith((PRICED, "use-may-unread"))]
    return {LEARNING: (*(after_trial(iso3, each) for each in paid[:1]), *paid[1:])}


def assumed(iso3: str, found: Costs) -> Iterator[Claim]:
    """Yield what ranges of people come from, and what a subsidy assumes."""
    said = [each for claims in found.values() for each in claims]
    if said and isinstance(offline(iso3), Offline):
        yield claim("options-ranges")
    if {USE, ONLINE} & {*found}:
        yield claim("use-ends")
    if any(each.id.startswith(_OF_READERS) for each in said):
        yield from (each for each in literacy(iso3) if each not in said)
    if any("percent" in each.values for each in said):
        yield poorer()
