"""The first step for a priority: with how many people to begin, and what that costs."""

from collections.abc import Iterable

from research import costs
from research.findings.core import Claim, Finding, claim, v, where
from research.findings.costs.case import case
from research.findings.costs.income import Spread
from research.findings.costs.public import before, payment, remains
from research.findings.costs.usage import once, priced
from research.findings.infrastructure.offline import Offline, offline
from research.findings.infrastructure.within_reach import ends
from research.findings.population.training import reading_first
from research.findings.practice.concerned import LEARNING
from research.options import Problem
from research.report.parted import Line

_TRIED = ("use", "online", LEARNING)  # problems of people who are offline
_PART, _MOST = 0.05, 1e6  # of those counted, and people at most: a trial
_YEARS, _SPEED = 10, 10.0  # of a network, as `cost_to_connect` has them


def first_step(iso3: str, problem: Problem) -> tuple[Claim, ...]:
    """Return with how many people to begin, and at what cost; nothing where that has no price.

    A trial for a twentieth of those offline who are counted, a million at most, after reading where
    many cannot; a network for a million of those out of reach, or all where they are fewer.
    """
    who = offline(iso3)
    if problem.id == "coverage":
        return _network(iso3)
    if problem.id not in _TRIED or not isinstance(who, Offline):
        return ()
    people, a_person, _ = priced(who, _YEARS)
    if people < 1:
        return ()
    size, course = min(_MOST, _PART * ends(who)[1]), problem.id == LEARNING
    each = a_person.loc["training"] if course else once(a_person)
    values = _of(size, Spread(*(size * each[level] for level in costs.LEVELS)))
    unread = reading_first(iso3)
    first = (claim("options-step-reading", share=unread),) if unread else ()
    said = claim("options-step-course", **values) if course else claim("options-step", **values)
    return *first, said


def stepped(lines: Iterable[Line]) -> tuple[Claim, ...]:
    """Return where the unit costs of first steps are explained, if lines have one."""
    return where(any(each.role == "step" for each in lines), claim("options-step-method"))


def _network(iso3: str) -> tuple[Claim, ...]:
    """Return what a network costs at the average cost a person; not where coverage may break."""
    this = case(iso3, _YEARS, _SPEED)
    if isinstance(this, Finding) or this.runs["central"].reason or before(this):
        return ()
    people = min(_MOST, this.people)
    part = people / this.people
    money = Spread(*(part * getattr(this.money, level) for level in costs.LEVELS))
    values = _of(people, money) | {"years": v.Count(_YEARS)}
    shares = [each / this.money.central for each in remains(this.runs["central"].table)]
    if this.plan.income is None or shares[1] < _PART:
        return (claim("options-step-network", **values),)
    public = v.Range(*(v.Percent(100 * share) for share in shares))
    return (claim("options-step-network-public", public=public, **payment(), **values),)


def _of(people: float, cost: Spread) -> dict[str, v.Value]:
    return {"people": v.About(people), "cost": cost.about, "range": cost.range}
