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
    """Return whose prices these are, where electricity is among the problems that are priced."""
    return where(ELECTRICITY in priced, claim("options-electricity-method"))


def power_cost(people: float) -> Claim:
    """Return what it costs to build electricity for so many people, for each and in all.

    By solar kits that power lights and phones, and by village grids, away from the main grid.
    Running it is not in it, nor are lines of the main grid.
    """
    kit, grid = (costs.table()[key].central for key in ("solar_kit", "village_grid"))
    of = {"people": v.About(people), "kit": v.Money(kit), "grid": v.Money(grid)}
    of |= {"kits": v.Money(people * kit), "grids": v.Money(people * grid)}
    return claim("options-electricity-cost", **of)
