"""How many people a problem of an economy concerns."""

from research.findings.core.latest import comparable, of_one_time
from research.findings.core.nation import nation
from research.findings.infrastructure.offline import Offline, offline
from research.findings.progress.breaks import rests_on
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
