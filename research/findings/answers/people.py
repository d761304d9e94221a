"""Whom to train and at what cost; where girls and women fall behind."""

from collections.abc import Iterator, Sequence

from research.findings.core import Claim, Finding, claim, finding
from research.findings.core.side_by_side import Found, last_measured, pair
from research.findings.divides.girls import recent_pairs
from research.findings.divides.girls_values import both, score
from research.findings.population.skills_gap import skills_gap
from research.findings.population.training import OFFLINE, training_need
from research.messages.values import About, Count, Economy, Indicator, Items

# People: the programmes the unit costs are of reached a hundred times as many or more.
_PROGRAMME = 100_000
_ONLINE = ("internet_users", "mobile_owners")


@finding
def skills_answer(economy: str) -> Finding:
    """Answer whom to train, how many people and at what cost.

    Parameters
    ----------
    economy : any spelling of an economy
    """
    who, need = Economy(economy), training_need(economy)
    offline, cost = need.claim(OFFLINE), need.claim("training-cost")
    if offline is None or cost is None:
        return Finding(claim("answer-skills-unknown", economy=who), answer=True)
    people = offline.values["people"]
    few = isinstance(people, About) and people.value < _PROGRAMME
    training = claim(
        "answer-skills-offline-few" if few else "answer-skills-offline",
        economy=who, people=people, **cost.values,
    )  # fmt: skip
    found = skills_gap(economy)
    if found.missing:
        unknown = claim("answer-skills-unmeasured", economy=who)
        return Finding(unknown, claims=(training,), answer=True)
    gap = found.claim("skills-need-basic")
    of_target = [claim("answer-skills-learners", learners=gap.values["people"])] if gap else []
    return Finding(training, claims=tuple(of_target), answer=True)


@finding
def girls_answer(economy: str) -> Finding:
    """Answer where girls and women fall furthest behind boys and men.

    Parameters
    ----------
    economy : any spelling of an economy

    Notes
    -----
    The lowest parity score of recent figures in which women are behind, and then, or where they
    are behind in none, youth unemployment if it is higher among young women. Where no figure of
    women online is recent, of when the last ones are.
    """
    headline, *rest = _behind(economy)
    after = [each for each in rest[:1] if each.id == "answer-girls-work"]
    if headline.id != "answer-girls-unknown":
        after += _offline(economy)
    return Finding(headline, claims=tuple(after), answer=True)


def _offline(iso3: str) -> Iterator[Claim]:
    """Say that whether women are online is not known, and of when the last figures are."""
    sound = (both(iso3, stem) for stem in _ONLINE)
    if any(each is not None and each.recent for each in sound):
        return
    last = Items(dated for _, dated in last_measured(map(pair, _ONLINE), iso3))
    if last.values:
        yield claim("answer-girls-offline-last", economy=Economy(iso3), measures=last)
    else:
        yield claim("answer-girls-offline-never", economy=Economy(iso3))


def _lowest(known: Sequence[Found], state: str) -> Found:
    """Return the pair with the lowest parity score among those in a state."""
    of_state = [each for each in known if score(each).state == state]
    return min(of_state, key=lambda each: score(each).value)


def _behind(iso3: str) -> Iterator[Claim]:
    who, known = Economy(iso3), recent_pairs(iso3)
    states = [score(each).state for each in known]
    if "behind" in states:
        worst = _lowest(known, "behind")
        said = {"economy": who, "topic": worst.pair.subject, **worst.values("women", "men")}
        counts = {"behind": Count(states.count("behind")), "figures": Count(len(known))}
        yield claim("answer-girls-behind", **said, **counts)
    work = both(iso3, "youth_unemployment")
    if work is not None and work.recent and work.group.percent > work.other.percent + 1:
        young = Indicator("youth_unemployment_female")
        both_sexes = work.values("women", "men")
        yield claim("answer-girls-work", economy=who, indicator=young, **both_sexes)
    if "almost parity" in states and len(known) > 1:
        near = _lowest(known, "almost parity")
        said = {"economy": who, "topic": near.pair.subject, **near.values("women", "men")}
        yield claim("answer-girls-nearly", figures=Count(len(known)), **said)
    if told := len(states) - states.count("open"):
        yield claim("answer-girls-level", economy=who, figures=Count(told))
    yield claim("answer-girls-unknown", economy=who)
