"""What a problem of the catalogue is measured against, and how far off is off."""

import math

from research import catalogue, targets
from research.errors import InputError
from research.messages.values import Percent, Quantity, Value
from research.metrics.shortfall import Rule
from research.options import Problem

LEAST = 0.01  # of the way: less is practically at the benchmark, as one point below all people is
UNIVERSAL = 95.0  # % of people: where ITU counts its targets for 2030 as met
WITHIN = 0.05  # of a figure that bounds another: what these targets leave


def level(problem: Problem) -> tuple[float, Rule]:
    """Return what a problem is measured against, and on which side of it there is none.

    Raises
    ------
    InputError : its target has no threshold
    """
    if problem.level is not None:
        return problem.level, "at least"
    target = targets.target(problem.target)
    if (bound := target.bound) is None:
        raise InputError(f"{problem.id}: {problem.target!r} has no threshold to compare with")
    return bound, "at least" if target.rule == "at least" else "at most"


def goal(problem: Problem) -> float:
    """Return the number a share is to reach; NaN where it is compared with others alone."""
    if problem.within:
        return UNIVERSAL
    return level(problem)[0] if problem.target or problem.level is not None else math.nan


def in_short(value: float, indicator: str) -> Value:
    """Return a benchmark in short: what the share is of stands with the value of the economy."""
    share = catalogue.indicator(indicator).unit.startswith("%")
    return Percent(value) if share else Quantity(value, indicator)


def limits(problem: Problem) -> dict[str, Value]:
    """Return the level of a problem; none where it has no one level."""
    if not problem.target:
        return {}
    return {"benchmark": in_short(level(problem)[0], problem.indicator)}
