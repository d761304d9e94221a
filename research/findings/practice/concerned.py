"""How many people a problem of an economy concerns, and what of it a possible break leaves open."""

from research.findings.core.latest import comparable
from research.findings.core.nation import nation
from research.findings.infrastructure.offline import Offline, offline
from research.findings.infrastructure.within_reach import ends
from research.findings.practice.benchmark import level
from research.findings.progress.breaks import rests_on
from research.metrics.shortfall import shortfall
from research.options import Problem

OF_ALL = ("coverage_4g", "internet_users", "electricity_access")  # shares of people of every age
LEARNING = "learning"  # a problem of those who are old enough


def people_of(iso3: str, problem: Problem, share: float) -> float | None:
    """Return how many people a share of the population in % is, where it is one of everybody.

    People out of reach of 4G are counted as those offline are, of one year.
    """
    who = offline(iso3)
    if problem.id == LEARNING:
        return ends(who)[1] if isinstance(who, Offline) else None
    if problem.indicator == "coverage_4g" and isinstance(who, Offline):
        return share / 100 * who.population
    year = comparable(problem.indicator)["year"].get(iso3) if problem.indicator in OF_ALL else None
    known = None if year is None else nation(iso3, int(year))
    return share / 100 * known.people if known else None


def missing_before(iso3: str, problem: Problem, benchmark: float) -> float:
    """Return the share missing by the value before a possible break; 1 where there is none.

    A break in what bounds a value, as 4G coverage does people online, leaves as many offline. Women
    and men, and skills of which one is enough, are no one series.
    """
    jump = rests_on(problem.indicator, iso3)
    if jump is None or problem.parity or problem.any_of:
        return 1.0
    judged = problem.target or problem.level is not None
    return shortfall(jump.value, benchmark, level(problem)[1] if judged else "at least")
