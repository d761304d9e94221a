"""Whom to train and at what cost; where girls and women fall behind."""

from collections.abc import Iterator, Sequence

from research.findings.core import Claim, Finding, claim, finding
from research.findings.core.gaps import old_releases
from research.findings.core.side_by_side import Found, last_measured, pair
from research.findings.divides.girls import furthest_short, recent_pairs
from research.findings.divides.girls_values import both, score
from research.findings.population.skills_gap import skills_gap
from research.findings.population.training import OFFLINE, training_need
from research.messages.values import About, Count, Economy, Indicator, Items, Value, Year

_COSTS = ("training-cost", "training-pace", "training-few", "training-high")
_MANY = 0.1  # of those offline, from where on a summary has how many need a network first
_ONLINE = (pair("internet_users"), pair("mobile_owners"))
_DIGITAL = ("internet_users_", "mobile_owners_", "ict_skill_")
_MODELLED = "labour_participation_female"  # by the International Labour Organization


@finding
def skills_answer(economy: str) -> Finding:
    """Answer whom to train, how many people and at what cost.

    Parameters
    ----------
    economy : any spelling of an economy
    """
    who, need = Economy(economy), training_need(economy)
    offline, nobody = need.claim(*OFFLINE), need.claim("training-internet-users-none")
    reading = need.claim("training-literacy-people", "training-literacy-share")
    if offline is None:
        unknown = nobody or claim("answer-skills-unknown", economy=who)
        first, *rest = [reading, unknown] if reading else [unknown]
        return Finding(first, claims=(*rest,), answer=True)
    people = {key: offline.values[key] for key in ("people", "offline")}
    kind = "covered" if offline.id == OFFLINE[1] else "people"
    headline = claim(f"answer-skills-{kind}", economy=who, **people)
    target = skills_gap(economy).claim("skills-need-basic")
    of_target = target and claim("answer-skills-learners", learners=target.values["people"])
    said = (need.claim(*_COSTS), _later(need, people["offline"]), reading, of_target)
    return Finding(headline, claims=(*(each for each in said if each),), answer=True)


def _later(need: Finding, offline: Value) -> Claim | None:
    """Return how many need a network first, where that is a tenth of those offline or more."""
    later = need.claim("training-later")
    match (later and later.values["people"], offline):
        case About(people), About(of) if people >= _MANY * of:
            return later
    return None


@finding
def girls_answer(economy: str) -> Finding:
    """Answer where girls and women fall furthest behind boys and men, online and elsewhere.

    Parameters
    ----------
    economy : any spelling of an economy

    Notes
    -----
    What is digital first: the lowest parity score of recent figures in which women are behind.
    Then the same of schooling and work, and youth unemployment if it is higher among young women,
    the wider of the two first; last, where no figure of women online is recent, of when the newest
    are. Where neither what is digital nor schooling has a recent figure, that comes first.
    """
    known = recent_pairs(economy)
    online = [each for each in known if each.pair.group.startswith(_DIGITAL)]
    others = [each for each in known if each not in online]
    gaps = sorted([*_elsewhere(economy, others), *_at_work(economy)], key=lambda each: -each[0])
    said = [*_online(economy, online), *(gap for _, gap in gaps)]
    if online or any(each.pair.group != _MODELLED for each in others):
        said += _unmeasured(economy, online)
        return Finding(said[0], claims=(*said[1:],), answer=True)
    young = both(economy, "youth_unemployment")
    at_work = bool(others) or (young is not None and young.recent)
    of = {"economy": Economy(economy)}
    first = claim("answer-girls-open-work" if at_work else "answer-girls-open", **of)
    dated = old_releases((pair.group for pair in _ONLINE), economy)
    return Finding(first, claims=(*said, *dated), answer=True)


def _online(iso3: str, known: Sequence[Found]) -> Iterator[Claim]:
    """Yield how women compare with men online, or of when the newest figures are."""
    who, states = Economy(iso3), [score(each).state for each in known]
    if "behind" in states:
        yield claim("answer-girls-behind", economy=who, **_furthest(known, "behind"))
    elif "short" in states:
        short = [each for each in known if score(each).state == "short"]
        yield claim("parity-one-short", economy=who, **furthest_short(short))
    elif "almost parity" in states and len(known) > 1:
        yield claim("answer-girls-nearly", economy=who, **_furthest(known, "almost parity"))
    elif "almost parity" in states:
        yield claim("parity-one-almost-parity", economy=who, **_widest(known))
    elif told := len(states) - states.count("open"):
        since = Year(min(each.year for each in known))
        yield claim("answer-girls-level", economy=who, figures=Count(told), since=since)
    elif states:
        yield claim("parity-one-open", economy=who, **_widest(known))


def _unmeasured(iso3: str, known: Sequence[Found]) -> Iterator[Claim]:
    """Yield, last, of when figures of women online are where none is recent."""
    if any(each.pair in _ONLINE for each in known):
        return
    last = Items(dated for _, dated in last_measured(_ONLINE, iso3))
    if last.values:
        yield claim("answer-girls-offline-last", economy=Economy(iso3), measures=last)
    else:
        yield claim("answer-girls-offline-never", economy=Economy(iso3))
    yield from old_releases((pair.group for pair in _ONLINE), iso3)


def _elsewhere(iso3: str, known: Sequence[Found]) -> Iterator[tuple[float, Claim]]:
    """Yield what women are furthest behind men in outside of what is digital, and how far.

    What it is of is named where it is one of more than one: schooling, or schooling and work.
    """
    if not any(score(each).state == "behind" for each in known):
        return
    of = {"economy": Economy(iso3), **_furthest(known, "behind")}
    size = 1 - min(score(each).value for each in known)
    at_work = any(each.pair.group == _MODELLED for each in known)
    if at_work and len(known) == 1:
        yield size, claim("answer-girls-outside-work", **of)
    elif at_work:
        yield size, claim("answer-girls-outside", **of)
    else:
        yield size, claim("answer-girls-outside-school", **of)


def _widest(known: Sequence[Found]) -> dict[str, Value]:
    """Return the pair with the lowest parity score."""
    worst = min(known, key=lambda each: score(each).value)
    return {"topic": worst.pair.subject, **worst.values("women", "men")}


def _furthest(known: Sequence[Found], state: str) -> dict[str, Value]:
    """Return the pair with the lowest parity score among those in a state, and how many are."""
    of_state = [each for each in known if score(each).state == state]
    worst = min(of_state, key=lambda each: score(each).value)
    modelled = worst.pair.group == _MODELLED
    topic: Value = worst.pair.subject
    topic = claim("subject-by-estimates", topic=topic) if modelled else topic
    counts = {"behind": Count(len(of_state)), "figures": Count(len(known))}
    return {"topic": topic, **worst.values("women", "men"), **counts}


def _at_work(iso3: str) -> Iterator[tuple[float, Claim]]:
    """Yield youth unemployment, where it is higher among young women, and by how much of it."""
    work = both(iso3, "youth_unemployment")
    if work is not None and work.recent and work.group.percent > work.other.percent + 1:
        of_women = {"indicator": Indicator("youth_unemployment_female")}
        said = of_women | work.values("women", "men")
        size = 1 - work.other.percent / work.group.percent
        yield size, claim("answer-girls-work", economy=Economy(iso3), **said)
