"""How many people a problem of an economy concerns, and what of it a possible break leaves open."""

from collections.abc import Iterable, Iterator, Sequence
from math import isnan

import numpy as np

from research import economies
from research.findings.core import Claim
from research.findings.core.latest import comparable
from research.findings.core.nation import based_on, nation
from research.findings.core.similar import relation, similar
from research.findings.costs.counted import bounds_of
from research.findings.infrastructure.offline import COVERAGE, USE, Offline, offline
from research.findings.infrastructure.within_reach import ends
from research.findings.practice.benchmark import goal, level
from research.findings.progress.breaks import is_doubted, rests_on
from research.findings.progress.figures import agreed
from research.metrics.shortfall import shortfall
from research.metrics.space.distance import near
from research.options import Problem

OF_ALL = ("coverage_4g", "internet_users", "electricity_access")  # shares of people of every age
LEARNING = "learning"  # a problem of those who are old enough
NEAR = 2500  # km between capitals: from Palau to Port Moresby, not from Malé to any of them
_DEVICES, _WORK = "devices", "women-work"


def people_of(iso3: str, problem: Problem, share: float) -> float | None:
    """Return how many people a share of the population in % is, where it is one of everybody.

    People out of reach of 4G are counted as those offline are, of one year.
    """
    who, whole = offline(iso3), _whole(iso3, problem)
    if problem.id == LEARNING:
        return sum(ends(who)) / 2 if isinstance(who, Offline) else None
    return share / 100 * whole[0] if whole else None


def _whole(iso3: str, problem: Problem) -> tuple[float, int] | None:
    """Return the people that a problem concerns a share of, and the year of their number."""
    who = offline(iso3)
    if (problem.id == LEARNING or problem.indicator in (USE, COVERAGE)) and isinstance(
        who, Offline
    ):
        return who.population, who.years["population"]
    year = comparable(problem.indicator)["year"].get(iso3) if problem.indicator in OF_ALL else None
    known = None if year is None else nation(iso3, int(year))
    return (known.people, known.year) if known else None


def bases(iso3: str, problems: Iterable[Problem]) -> Iterator[Claim]:
    """Yield the populations that problems concern shares of, and who is counted by age."""
    by: dict[tuple[float, int], dict[str, None]] = {}
    for each in problems:
        if whole := _whole(iso3, each):
            by.setdefault(whole, {})[USE if each.id == LEARNING else each.indicator] = None
        if each.indicator == USE and isinstance(who := offline(iso3), Offline):
            yield bounds_of(who)
    yield from (based_on(*whole, *keys) for whole, keys in by.items())


def missing_before(iso3: str, problem: Problem, benchmark: float) -> float:
    """Return the share missing by the value before a possible break; 1 where there is none.

    A break in what bounds a value, as 4G coverage does people online, leaves as many offline. Women
    and men, and skills of which one is enough, are no one series.
    """
    jump = rests_on(problem.indicator, iso3)
    if jump is None or problem.parity or problem.any_of:
        return 1.0
    if problem.similar_income:  # by the rule that finds a gap of the latest value
        near = similar(iso3, problem.indicator)["value"]
        behind = relation(jump.value, near, "up") == "behind"
        return shortfall(jump.value, benchmark) if behind else 0.0
    judged = problem.target or problem.level is not None
    return shortfall(jump.value, benchmark, level(problem)[1] if judged else "at least")


def is_context(iso3: str, problem: Problem) -> bool:
    """Return whether women's work is shown, and is no priority of digital development.

    So it is at a high income, and where women are no further behind than at a similar income.
    """
    if problem.id != _WORK or not problem.parity:
        return False
    income = economies.income_group(iso3)
    women, men = (comparable(key)["value"] for key in problem.indicators)
    ratio, near = women / men, similar(iso3, problem.indicator).index
    usual = len(near) and ratio.get(iso3, 0.0) >= ratio.reindex(near).median()
    return bool(usual or (income and income.id == "wb:high"))


def doubted(iso3: str, problem: Problem) -> bool:
    """Return whether a gap, but of people offline or out of reach, rests on a value in doubt.

    It does not where all figures of the value miss the level that is asked.
    """
    key = problem.indicator
    if key in (USE, COVERAGE) or problem.parity or not is_doubted(key, iso3):
        return False
    return isnan(bound := goal(problem)) or not agreed(key, iso3, lambda each: each < bound)


def place(iso3: str, problem: Problem) -> tuple[bool, ...]:
    """Return what a gap is ordered by before its size, those that are True last.

    Whether it is `doubted`, of markets, behind a median, and of modelled figures or of two groups
    of which one is in doubt.
    """
    groups = (problem.indicator, problem.parity) if problem.parity else ()
    unsure = problem.id == _WORK or any(rests_on(key, iso3) for key in groups)
    of_markets = problem.of != "people"
    return doubted(iso3, problem), of_markets, problem.similar_income, unsure


def outrun(iso3: str, problem: Problem) -> bool:
    """Return whether fewer own a phone than are online by a figure that is as new or newer."""
    owners, use = comparable(problem.indicator), comparable(USE)
    if problem.id != _DEVICES or iso3 not in use.index or iso3 not in owners.index:
        return False
    own, online = owners.loc[iso3], use.loc[iso3]
    return bool(own["year"] <= online["year"] and own["value"] < online["value"])


def are_of_islands(problem: Problem, of: Sequence[str]) -> bool:
    """Return whether most of some economies with dear prices are small island States."""
    return problem.target == "umc-price" and 2 * sum(map(is_island, of)) > len(of)


def is_island(iso3: str) -> bool:
    """Return whether an economy is a small island developing State."""
    return economies.table()[iso3].sids


def neighbours(islands: Iterable[str]) -> list[str]:
    """Return those that have two others near enough to buy capacity or lay a cable together."""
    those = [*islands]
    known = (economies.table()[code] for code in those)
    where = np.array([(of.longitude, of.latitude) for of in known]).reshape(-1, 2).T
    return [code for code, others in zip(those, near((*where,), NEAR), strict=True) if others > 1]
