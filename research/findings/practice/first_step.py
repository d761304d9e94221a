"""The first step for a priority: what to test or build first, and what that costs."""

import math
from collections.abc import Iterator, Sequence

from research.findings.core import Claim, Finding, claim, v, where
from research.findings.core.latest import comparable
from research.findings.costs.case import case
from research.findings.costs.income import Spread
from research.findings.costs.public import before, payment, remains
from research.findings.costs.usage import priced
from research.findings.infrastructure.offline import Offline, offline
from research.findings.infrastructure.within_reach import ends
from research.findings.population.reading import reading_first
from research.findings.practice.barriers import barriers
from research.findings.practice.concerned import LEARNING
from research.metrics.trial import people_an_arm
from research.options import Problem
from research.report.parted import Line

_TRIED = ("use", "online", LEARNING)  # problems of people who are offline
_PART = 0.05  # of those counted, in a trial at most
_YEARS, _SPEED = 10, 10.0  # of a network, as `cost_to_connect` has them
# A trial: online without it and with it, people of a place who take part, and how alike they are.
_WITHOUT, _WITH, _PLACE, _ALIKE = 0.10, 0.15, 100, 0.1
_LESS, _MORE = 0.05, 0.2  # how alike they may be
_ARMS, _POWER, _LEVEL = 4, 0.8, 0.05
_LIT = 90.0  # % of people with electricity: from there on most places have it


def first_step(iso3: str, problem: Problem) -> tuple[Claim, ...]:
    """Return what to test or build first, and at what cost; nothing where that has no price.

    A trial of phones and courses large enough to show a rise from 10 to 15% of people online by
    phones, a course or both; none where it would take over a twentieth of those offline who are
    counted. Reading comes first where many cannot. A network for all.
    """
    who = offline(iso3)
    if problem.id == "coverage":
        return (*_network(iso3),)
    if problem.id not in _TRIED or not isinstance(who, Offline):
        return ()
    people, a_person, _ = priced(who)
    places = _places()
    if people < 1 or _ARMS * places * _PLACE > _PART * ends(who)[0]:
        return ()
    each = a_person.drop("data", errors="ignore").sum()
    treated = 2 * places * _PLACE  # half get a phone, and half a course
    cost = Spread(*(treated * each))
    values: dict[str, v.Value] = {"places": v.Count(_ARMS * places), "people": v.Count(_PLACE)}
    values["cost"] = cost.said
    known, power = barriers(iso3, problem), comparable("electricity_access")["value"].get(iso3)
    untested = where(known and "price" in known.present, claim("options-step-price"))
    without = where(power is not None and power < _LIT, claim("options-step-power"))
    unread = reading_first(iso3)
    first = (claim("options-step-reading", share=unread),) if unread else ()
    return (*first, claim("options-step", **values), *untested, *without)


def _places(alike: float = _ALIKE) -> int:
    """Return how many places each arm of a trial has, by how alike people of a place are.

    Each of three arms is compared with none at a third of the level (Bonferroni). Whole places are
    drawn, so it takes 1 + (people of a place - 1) * correlation times the people (Donner and Klar,
    2000, Design and Analysis of Cluster Randomization Trials, chapter 5).
    """
    one_by_one = people_an_arm(_WITHOUT, _WITH, _LEVEL / (_ARMS - 1), _POWER)
    return math.ceil(one_by_one * (1 + (_PLACE - 1) * alike) / _PLACE)


def stepped(lines: Sequence[Line]) -> tuple[Claim, ...]:
    """Return how first steps are sized and priced, if lines have one."""
    shares = {"without": _WITHOUT, "with": _WITH, "power": _POWER, "level": _LEVEL}
    of: dict[str, v.Value] = {name: v.Percent(100 * each) for name, each in shares.items()}
    of |= {"people": v.Count(_places() * _PLACE), "alike": v.Number(_ALIKE, 1)}
    for name, alike in (("less", _LESS), ("more", _MORE)):
        of |= {name: v.Number(alike, 2), f"{name}-places": v.Count(_ARMS * _places(alike))}
    trial = claim("options-step-method"), claim("options-trial-method", **of)
    return where(any(each.claim.id == "options-step" for each in lines), *trial)


def _network(iso3: str) -> Iterator[Claim]:
    """Yield what networks cost; nothing where coverage may break."""
    this = case(iso3, _YEARS, _SPEED)
    if isinstance(this, Finding) or this.run.reason or before(this):
        return
    values: dict[str, v.Value] = {"people": v.About(this.people), "years": v.Count(_YEARS)}
    values["cost"] = this.cost
    shares = [each / this.money.central for each in remains(this.run.table)]
    if this.plan.income is None or shares[1] < _PART:
        yield claim("options-step-network", **values)
    else:
        public = v.Range(*(v.Percent(100 * share) for share in shares))
        values |= {"public": public, "central": this.money.about}
        yield claim("options-step-network-public", **payment(), **values)
