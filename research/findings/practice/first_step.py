"""The first step for a priority: what to test or build first, and what that costs."""

import math
from collections.abc import Iterator, Sequence
from functools import reduce

from research import costs, options
from research.findings.core import Claim, Finding, claim, v, where
from research.findings.core.latest import comparable
from research.findings.costs.case import Case, case
from research.findings.costs.income import Spread
from research.findings.costs.network import new_sites, out_of_reach_in, to_target
from research.findings.costs.public import before, borne, payment
from research.findings.costs.usage import priced
from research.findings.infrastructure.offline import Offline, offline
from research.findings.infrastructure.offline_gaps import upgradable
from research.findings.infrastructure.within_reach import ends
from research.findings.population.reading import cannot_read
from research.findings.practice.barriers import barriers
from research.findings.practice.concerned import LEARNING
from research.findings.practice.power import ELECTRICITY
from research.metrics.trial import people_an_arm
from research.options import Problem
from research.report.parted import Line

_TRIED = ("use", "online", LEARNING)  # problems of people who are offline
_PART = 0.05  # of those counted, in a trial at most
_YEARS, _SPEED = 10, 10.0  # of a network, as `cost_to_connect` has them
# A trial: online without it and with it, people of a place who take part, and how alike they are.
_WITHOUT, _WITH, _PLACE, _ALIKE = 0.10, 0.15, 100, 0.1
_LESS, _MORE = 0.05, 0.2  # how alike they may be
_ARMS, _POWER, _LEVEL = 4, 0.8, 0.05  # arms without one of data
READ = "options-step-read"  # a trial among people who can read
_LIT = 90.0  # % of people with electricity: from there on most places have it


def first_step(iso3: str, problem: Problem) -> tuple[Claim, ...]:
    """Return what to test or build first, and at what cost; nothing where that has no price.

    A trial of phones and courses large enough to show a rise from 10 to 15% of people online, and
    of data at the price that is affordable, where it is not; none where it would take over a
    twentieth of those offline who are counted. It is among people who can read, and classes are for
    those who cannot, where they are many. A network for all; without electricity, what the grid
    does not reach.
    """
    who = offline(iso3)
    if problem.id == "coverage":
        return (*_network(iso3),)
    if problem.id == ELECTRICITY:
        return (claim("options-step-grid"),)
    if problem.id not in _TRIED or not isinstance(who, Offline):
        return ()
    known = barriers(iso3, options.problems()[_TRIED[0]])
    people, a_person, _ = priced(who)
    data = known is not None and "price" in known.present and "data" in a_person.index
    places = _places(_ARMS + data)
    if people < 1 or (_ARMS + data) * places * _PLACE > _PART * ends(who)[0]:
        return ()
    treated = 2 * a_person.drop("data", errors="ignore").sum()  # half get a phone, half a course
    cost = Spread(*(places * _PLACE * (treated + a_person.loc["data"] if data else treated)))
    arms = claim("options-trial-arms")
    if data:
        arms = claim("options-trial-arms-data", percent=v.Percent(costs.at()["budget"]))
    values: dict[str, v.Value] = {"arms": arms, "cost": cost.said}
    values["people"] = v.Count((_ARMS + data) * places * _PLACE)
    values["more"] = v.Count(round(100 * (_WITH - _WITHOUT)))
    unread, power = cannot_read(iso3), comparable("electricity_access")["value"].get(iso3)
    trial = claim("options-step", **values)
    if unread:
        trial = claim("options-step-read", **values, unread=unread)
    return (trial, *where(power is not None and power < _LIT, claim("options-step-power")))


def _places(arms: int, alike: float = _ALIKE) -> int:
    """Return how many places each arm of a trial has, by how alike people of a place are.

    Each other arm is compared with none at its share of the level (Bonferroni). Whole places are
    drawn, so it takes 1 + (people of a place - 1) * correlation times the people (Donner and Klar,
    2000, Design and Analysis of Cluster Randomization Trials, chapter 5).
    """
    one_by_one = people_an_arm(_WITHOUT, _WITH, _LEVEL / (arms - 1), _POWER)
    return math.ceil(one_by_one * (1 + (_PLACE - 1) * alike) / _PLACE)


def stepped(lines: Sequence[Line]) -> tuple[Claim, ...]:
    """Return how first steps are sized and priced, if lines have one."""
    shared = any("public" in each.claim.values for each in lines)
    public = where(shared, claim("pay-ends", poorer=payment()["poorer"]))
    trials = [each.claim for each in lines if each.claim.id in ("options-step", READ)]
    if not trials:
        return public
    arms = _ARMS + (trials[0].values["arms"] != claim("options-trial-arms"))
    shares = {"without": _WITHOUT, "with": _WITH, "power": _POWER, "level": _LEVEL}
    of: dict[str, v.Value] = {name: v.Percent(100 * each) for name, each in shares.items()}
    of |= {"arms": v.Count(arms), "compared": v.Count(arms - 1), "people": v.Count(_PLACE)}
    for name, alike in (("", _ALIKE), ("less-", _LESS), ("more-", _MORE)):
        places = v.Count(arms * _places(arms, alike))
        of |= {f"{name}alike": v.Number(alike, 2), f"{name}places": places}
    return *public, claim("options-step-method"), claim("options-trial-method", **of)


def _network(iso3: str) -> Iterator[Claim]:
    """Yield what networks cost; nothing where coverage may break."""
    this = case(iso3, _YEARS, _SPEED)
    if isinstance(this, Finding) or this.run.reason or before(this):
        return
    values: dict[str, v.Value] = {"people": v.About(this.people), "years": v.Count(_YEARS)}
    values["cost"], public = this.money.said, ""
    if this.plan.income is not None:
        values["public"], public = borne(this), "-public"
    known = upgradable(this.who)
    step = claim(f"options-step-{'most' if known else 'network'}{public}", **values)
    steps = [step, *to_target(this)]  # one step, which is for all
    if known:
        upgrade = claim("options-step-upgrade", upgraded=v.About(known[0]), **values)
        steps = [upgrade, *new_sites(this), *to_target(this), step]
    yield reduce(lambda a, b: claim("options-step-target", step=a, target=b, **values), steps)
    if not _placed(this):
        yield claim("options-step-districts")


def areas_first(iso3: str, problem: Problem) -> tuple[Claim, ...]:
    """Return the areas where most people out of reach of 4G live, for a problem of these."""
    this = case(iso3, _YEARS, _SPEED) if problem.id == "coverage" else None
    return _placed(this) if isinstance(this, Case) and not before(this) else ()


def _placed(this: Case) -> tuple[Claim, ...]:
    return tuple(each for each in out_of_reach_in(this) if each.id == "cost-where")
