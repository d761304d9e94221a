"""Members of a group that have a problem: their names with people, and who is in doubt."""

from collections.abc import Sequence

from research.findings.core import claim, where
from research.findings.core.latest import comparable
from research.findings.core.nation import nation
from research.findings.practice.benchmark import UNIVERSAL, WITHIN
from research.findings.practice.diagnosis import Diagnosis
from research.findings.progress.breaks import is_doubted, rests_on
from research.messages.values import About, Claim, Economy, Items, Percent, Quantity, Value, Years
from research.metrics.shortfall import shortfall
from research.options import Problem

_ROUNDS = "factbook"  # its subscriptions per 100 people, to whole numbers
_HALF = 0.5  # a whole number that was rounded is at most so far off


def with_people(of: Diagnosis) -> Value:
    """Return a member with its people, marked where a value is in doubt or an estimate."""
    if not of.people:
        return Economy(of.economy)
    flags = [comparable(key)["flag"].get(of.economy) for key in of.problem.indicators]
    who, people = Economy(of.economy), About(of.people)
    if any(is_doubted(key, of.economy) for key in of.problem.indicators):
        return claim("options-among-where-doubt", economy=who, people=people)
    if "estimate" in flags:
        return claim("options-among-where-estimate", economy=who, people=people)
    return claim("options-among-where-economy", economy=who, people=people)


def people_of(economies: list[str]) -> dict[str, Value]:
    """Return how many people economies have in all, and in which years; nothing if not known."""
    known = [each for each in map(nation, economies) if each]
    people, years = About(sum(each.people for each in known)), [each.year for each in known]
    return {"people": people, "years": Years(min(years), max(years))} if known else {}


def peopled(iso3: str) -> Value:
    """Return an economy with its people, where they are known."""
    who, of = Economy(iso3), people_of([iso3])
    return claim("options-among-where-economy", economy=who, people=of["people"]) if of else who


def in_doubt(of: Diagnosis) -> bool:
    """Return whether a value that a member is diagnosed by may rest on a break in its series."""
    return any(rests_on(key, of.economy) for key in of.problem.indicators)


def _ends(of: Diagnosis) -> tuple[float, float]:
    """Return the least and the most a member misses, by what its value was before rounding."""
    value = of.value.values["value"] if isinstance(of.value, Claim) else of.value
    median, key = of.benchmark, of.problem.indicator
    if not (isinstance(value, Quantity) and isinstance(median, Quantity)):
        return of.missing, of.missing
    rounds = of.problem.similar_income and comparable(key)["source"].get(of.economy) == _ROUNDS
    if not rounds or value.value % 1:
        return of.missing, of.missing
    near = value.value + _HALF, max(0.0, value.value - _HALF)
    return shortfall(near[0], median.value), shortfall(near[1], median.value)


def furthest(first: Sequence[Diagnosis], ordered: Sequence[Diagnosis]) -> tuple[Claim, ...]:
    """Name the first of those that are sure; all, where rounded values do not show who is first."""
    sure = [each for each in ordered if not in_doubt(each)]
    least = min((_ends(each)[0] for each in first), default=0.0)
    if any(_ends(each)[1] > least for each in sure[len(first) :]):
        everyone = Items(Economy(each.economy) for each in ordered)
        return (claim("options-among-where-all", economies=everyone),)
    named = Items(Economy(each.economy) for each in first)
    doubted = Items(Economy(each.economy) for each in ordered if each not in sure)
    return (
        *where(first, claim("options-among-furthest", economies=named)),
        *where(doubted.values, claim("options-among-unnamed", economies=doubted)),
    )


def counts_from(problem: Problem) -> tuple[Claim, ...]:
    """Return from where on a gap counts, for people within reach of a network."""
    of = {"within": Percent(100 * WITHIN), "universal": Percent(UNIVERSAL)}
    return where(problem.within, claim("options-among-rule", **of))
