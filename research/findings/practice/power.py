"""What electricity would cost the people of an economy who have none."""

from collections.abc import Container, Iterable

from research import costs
from research.findings.core import Claim, claim, v, where
from research.findings.costs.income import Spread
from research.findings.practice.diagnosis import Diagnosis

ELECTRICITY = "electricity"  # the problem, and the figure of the table of costs


def power_costs(named: Iterable[Diagnosis]) -> dict[str, tuple[Claim, ...]]:
    """Return what it would cost to build electricity for all who have none, by problem."""
    return {
        each.problem.id: (power_cost(each.people),)
        for each in named
        if each.problem.id == ELECTRICITY and each.people
    }


def power_method(priced: Container[str]) -> tuple[Claim, ...]:
    """Return what a person costs, where electricity is among the problems that are priced."""
    entry = costs.table()[ELECTRICITY]
    money = {level: v.Money(getattr(entry, level)) for level in costs.LEVELS}
    return where(ELECTRICITY in priced, claim("options-electricity-method", **money))


def power_cost(people: float) -> Claim:
    """Return what it would cost to build electricity for people who have none.

    From solar kits that power lights and phones to village grids at the dearer of two published
    costs; central is the later one. Running it is not in it, nor are lines of the main grid.
    """
    entry = costs.table()[ELECTRICITY]
    cost = Spread(*(people * getattr(entry, level) for level in costs.LEVELS))
    of = {"people": v.About(people), "cost": cost.about, "range": cost.range}
    return claim("options-electricity-cost", **of)
