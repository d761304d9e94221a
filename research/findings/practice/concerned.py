"""How many people a problem of an economy concerns, and what of it a possible break leaves open."""

from research.findings.core.latest import comparable, of_one_time
from research.findings.core.nation import nation
from research.findings.infrastructure.offline import Offline, offline
from research.findings.practice.benchmark import level
from research.findings.progress.breaks import rests_on
from research.metrics.shortfall import shortfall
from research.options import Problem

OF_ALL = ("coverage_4g", "internet_users", "electricity_access")  # shares of people of every age
LEARNING = "learning"  # a problem of those who are old enough


def people_of(iso3: str, problem: Problem, share: float) -> float | None:
    """Return how many people a share of the population in % is, where it is one of everybody."""
    if problem.id == LEARNING:
        return who.to_equip if isinstance(who := offline(iso3), Offline) else None
    year = comparable(problem.indicator)["year"].get(iso3) if problem.indicator in OF_ALL else None
    known = None if year is None else nation(iso3, int(year))
    return share / 100 * known.people if known else None


def before_breaks(iso3: str, problem: Problem) -> float | None:
    """Return the people within reach who are offline by the values before possible breaks.

    None where neither of the two series has one, or where fewer were within reach by these than
    were online.
    """
    names = problem.within, problem.indicator
    jumps = [rests_on(name, iso3) for name in names]
    if not any(jumps):
        return None
    latest = of_one_time(iso3, *names)["value"]
    covered, online = (
        jump.value if jump else float(latest[name]) for jump, name in zip(jumps, names, strict=True)
    )
    return people_of(iso3, problem, covered - online) if covered >= online else None


def missing_before(iso3: str, problem: Problem, benchmark: float) -> float:
    """Return the share missing by a value before a possible break, the least; 1 where none has one.

    Of what another indicator bounds, the value before a break in either. Women and men, and skills
    of which one is enough, are no one series.
    """
    if problem.parity or problem.any_of:
        return 1.0
    own = rests_on(problem.indicator, iso3)
    rule = level(problem)[1] if problem.target or problem.level is not None else "at least"
    missing = shortfall(own.value, benchmark, rule) if own else 1.0
    bound = rests_on(problem.within, iso3) if problem.within else None
    if not bound or not bound.value:
        return missing
    now = of_one_time(iso3, problem.indicator, problem.within).loc[problem.indicator, "value"]
    return min(missing, shortfall(float(now), bound.value))
