"""What electricity would cost the people of an economy who have none."""

from collections.abc import Container, Iterable

from research import costs
from research.findings.core import Claim, claim, v, where
from research.findings.practice.diagnosis import Diagnosis

ELECTRICITY = "electricity"  # the problem


def power_costs(named: Iterable[Diagnosis]) -> dict[str, tuple[Claim, ...]]:
    """Return what it would cost to build electricity for all who have none, by problem."""
    return {
        each.problem.id: (power_cost(each.people),)
        for each in named
        if each.problem.id == ELECTRICITY and each.people
    }


def power_method(priced: Container[str]) -> tuple[Claim, ...]:
    """Return what a person costs, where electricity is among the problems that are priced."""
    kit, grid = map(v.Money, _a_person())
    said = claim("options-electricity-method", low=kit, high=grid)
    return where(ELECTRICITY in priced, said)


def power_cost(people: float) -> Claim:
    """Return what it would cost to build electricity for people who have none.

    By solar kits that power lights and phones for all of them, and by village grids for all.
    Running it is not in it, nor are lines of the main grid.
    """
    kit, grid = (v.Money(people * each) for each in _a_person())
    return claim("options-electricity-cost", people=v.About(people), kit=kit, grid=grid)


def _a_person() -> tuple[float, float]:
    """Return what a person costs by solar kit and by village grid, US$."""
    return costs.table()["solar_kit"].central, costs.table()["village_grid"].central
