"""The first step for a priority: who asks what within three months, and what follows from it."""

import math
from collections.abc import Iterator

from research import access, costs, messages, options
from research.findings.core import Claim, claim, v, where
from research.findings.core.gaps import not_read
from research.findings.core.latest import comparable, levels
from research.findings.costs.case import Case, case
from research.findings.costs.counted import counted, unread, why_unpriced
from research.findings.costs.network import at_most
from research.findings.costs.public import of_public
from research.findings.costs.steps import priced_to_target, radio_only
from research.findings.costs.usage import priced
from research.findings.infrastructure.offline import COVERAGE, Offline, offline
from research.findings.infrastructure.offline_gaps import covered_before, upgradable
from research.findings.infrastructure.within_reach import ends
from research.findings.population.reading import cannot_read
from research.findings.practice.alike import to_ask
from research.findings.practice.barriers import barriers
from research.findings.practice.benchmark import UNIVERSAL
from research.findings.practice.concerned import LEARNING
from research.findings.practice.diagnosis import diagnose
from research.findings.practice.no_gap import published
from research.metrics.trial import people_an_arm
from research.options import Problem

# Problems of people who are offline, or cannot read.
_TRIED = ("use", "online", LEARNING, "literacy")
_PART = 0.05  # of those counted, in a trial at most
YEARS, _SPEED = 10, 10.0  # of a network, as `cost_to_connect` has them
# A trial: online without it and with it, people of a place who take part, and how alike they are.
_WITHOUT, _WITH, _PLACE, _ALIKE = 0.10, 0.15, 100, 0.1
_ARMS, _POWER, _LEVEL = 4, 0.8, 0.05  # phones, a course, both and neither
_SMALL = 1e6  # people: a market of fewer has no room for another operator


def first_step(iso3: str, problem: Problem) -> tuple[Claim, ...]:
    """Return who is to ask what, and what to do by the answer; nothing where no step is known.

    For all who are offline the order is one: a course, where training is the problem; people are
    asked, but for what figures on devices and skills of others show; then comes a trial of
    phones and courses, large enough to show a rise from 10 to 15% of people online, where it takes
    at most a twentieth of those offline who are counted; then classes for those who cannot read.
    These come before they are asked where most of those counted cannot read, or reading is the
    only barrier.
    """
    if problem.id == "coverage":
        return _of_networks(iso3, problem)
    if problem.id == "international" and levels("internet_exchanges").get(iso3):
        return (claim("options-step-exchanges"),)
    if problem.id not in _TRIED:
        known = comparable(options.problems()["competition"].indicator).index
        steps = step_of(problem, small=is_small(iso3) or iso3 in known)
        dear = any(each.id == "options-step-basket" for each in steps)
        best = to_ask(iso3, problem) if dear else v.Items(())
        said = claim("practices-compare-with", economy=v.Economy(iso3), best=best)
        return (*steps, *where(best.values, said))
    steps, unread = step_of(problem, small=False), cannot_read(iso3)
    classes = where(unread, claim("options-classes", unread=unread or v.Count(0)))
    who = offline(iso3)
    known = isinstance(who, Offline) and (who.covered is not None or who.more_online)
    first = where(not known and problem.id in _STEPS, _mapped())
    if problem.id == "literacy":
        return (*steps, *classes)
    course = where(problem.id == LEARNING, *steps)
    price = diagnose(iso3, options.problems()["price"])
    met = price is not None and not price.missing  # then prices are nothing to look at
    known = barriers(iso3, options.problems()["online"])
    lacking = [each for each in known.asked_for if each.id in known.unknown] if known else []
    topics, by = published(iso3, lacking)
    obtain = where(topics.values, claim("options-obtain", topics=topics, publishers=by))
    survey = claim(f"options-step-ask{'-affordable' if met else ''}")
    named = bool(first and obtain) and not_read(COVERAGE)  # both steps before it have the survey
    asked = (*where(not named, survey), *obtain, *trial(iso3))
    rest = (*classes, *asked) if _reading_first(iso3) else (*asked, *classes)
    return (*course, *first, *rest)


def _reading_first(iso3: str) -> bool:
    """Return whether classes come before phones: for most who are counted, or all of the barriers.

    It is one answer for every problem of those offline, so on every page of an economy.
    """
    who, known = offline(iso3), barriers(iso3, options.problems()["online"])
    if isinstance(who, Offline) and unread(who)["central"] > counted(who)["central"]:
        return True
    return known is not None and known.present == ("literacy",) and not known.unknown


def _mapped() -> Claim:
    """Return who maps coverage; where no economy has any here, that it is to be looked up first."""
    if not not_read(COVERAGE):
        return claim("options-step-mapped")
    return claim("options-look-up", level=v.Percent(UNIVERSAL))


def step_of(problem: Problem, *, small: bool) -> tuple[Claim, ...]:
    """Return the first step for a problem, of a price by whether operators are left to look for."""
    if problem.id == "price" and not small:
        return (claim("options-competition-unknown"),)
    kind = _STEPS.get(problem.id, problem.instead_of or problem.id)
    if kind == "ask" and not_read(COVERAGE):
        return (_mapped(),)
    return where(messages.known(f"options-step-{kind}"), claim(f"options-step-{kind}"))


_STEPS = {"use": "ask", "online": "ask", "price": "basket", "fixed-price": "basket"}


def is_small(iso3: str) -> bool:
    """Return whether an economy has fewer than a million people."""
    return bool(access.latest("population")["value"].get(iso3, math.inf) < _SMALL)


def trial(iso3: str) -> tuple[Claim, ...]:
    """Return the trial between phones and courses, and its price, where enough can take part."""
    who, people = offline(iso3), _ARMS * _places() * _PLACE
    if not isinstance(who, Offline) or why_unpriced(who):
        return ()
    few, each = people > _PART * ends(who)[0], priced(who)[1]["central"]
    paid = v.Money(people / 2 * each[["device", "training"]].sum())  # two of the four arms get each
    return where(not few, claim("options-trial", people=v.Count(people), cost=paid))


def _places() -> int:
    """Return how many places each arm of a trial has, as people of a place are alike.

    Each other arm is compared with none at its share of the level (Bonferroni). Whole places are
    drawn, so it takes 1 + (people of a place - 1) * correlation times the people (Donner and Klar,
    2000, Design and Analysis of Cluster Randomization Trials, chapter 5).
    """
    one_by_one = people_an_arm(_WITHOUT, _WITH, _LEVEL / (_ARMS - 1), _POWER)
    return math.ceil(one_by_one * (1 + (_PLACE - 1) * _ALIKE) / _PLACE)


def _of_networks(iso3: str, problem: Problem) -> tuple[Claim, ...]:
    """Return who publishes coverage, and who knows how much spectrum new sites would use."""
    who, this = offline(iso3), priced_networks(iso3, problem)
    kind = "coverage" if isinstance(who, Offline) and upgradable(who) else "sites"
    asked = _spectrum(this.new) if this and not this.upgrades_alone else ()
    return (claim(f"options-step-{kind}"), *asked)


def network(iso3: str, problem: Problem) -> tuple[Claim, ...]:
    """Return what networks cost for a lack of coverage: new sites, and all at most."""
    if (this := _case(iso3, problem)) is None:
        return ()
    said = priced_to_target(this, YEARS)
    sites = said if this.upgrades_alone else radio_only(said)
    return sites, *of_public(this.new), *at_most(this)


def priced_networks(iso3: str, problem: Problem) -> Case | None:
    """Return the case of networks; None for other problems, and where coverage may break."""
    this = _case(iso3, problem)
    return this if this and covered_before(this.who) is None else None


def _case(iso3: str, problem: Problem) -> Case | None:
    """Return the case of networks by the latest coverage; None for other problems."""
    this = case(iso3, YEARS, _SPEED) if problem.id == "coverage" else None
    return this if isinstance(this, Case) and not this.run.reason else None


def _spectrum(this: Case) -> Iterator[Claim]:
    """Yield the question how much spectrum is used, and what networks cost if more, or less, is."""
    spectrum = costs.table()["bandwidth"]
    ends = (spectrum.low, spectrum.high)
    total, most = (this.total({**costs.at(), "bandwidth": each}) for each in ends)
    if total < this.run.total:
        mhz = {"end": spectrum.low, "now": spectrum.central, "least": spectrum.high}
        of = {name: v.Exact(v.Number(each)) for name, each in mhz.items()}
        cost = {"total": v.Money(total), "most": v.Money(most)}
        people = v.About(this.who.out_of_reach)
        values = {"people": people, **cost, **of}
        if most > this.money.high:
            yield claim("options-order-spectrum-above", **values)
        else:
            yield claim("options-order-spectrum", **values)
