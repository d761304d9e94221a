"""Members of a group that have a problem: their names with people, and who is in doubt."""

from research.findings.core import claim, where
from research.findings.core.latest import comparable
from research.findings.core.nation import nation
from research.findings.practice.benchmark import UNIVERSAL, WITHIN
from research.findings.practice.diagnosis import Diagnosis
from research.findings.progress.breaks import is_doubted, rests_on
from research.messages.values import About, Claim, Economy, Percent, Value, Years
from research.options import Problem


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


def counts_from(problem: Problem) -> tuple[Claim, ...]:
    """Return from where on a gap counts, for people within reach of a network."""
    of = {"within": Percent(100 * WITHIN), "universal": Percent(UNIVERSAL)}
    return where(problem.within, claim("options-among-rule", **of))
