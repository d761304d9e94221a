"""What is reached first: by upgrades, until the target counts as met, and by new sites."""

import numpy as np

from research import targets
from research.findings.core import Claim, claim, v
from research.findings.costs.case import Case

_ALIKE = 0.05  # of the cost a person: what some cost that differs by less is no finding


def met() -> float:
    """Return the % of people from which on the target counts as met."""
    return targets.target("umc-coverage").met_at or 100.0


def cheaper(this: Case) -> float:
    """Return people to be reached until that; 0 where they cost as much as all, or upgrades do."""
    people = short_of(this)
    if not people or this.upgraded:
        return 0.0
    some, every = (people, densest(this, people)), (this.people, this.run.total)
    return people if is_cheaper(some, every) else 0.0


def is_cheaper(some: tuple[float, float], others: tuple[float, float]) -> bool:
    """Return whether the first of two pairs of people and cost is clearly less a person."""
    return some[1] * others[0] <= (1 - _ALIKE) * others[1] * some[0]


def short_of(this: Case) -> float:
    """Return people to be reached until the target is met; 0 if that is all of them, or nobody."""
    covered = this.who.covered or 0.0
    people = this.people * (met() - covered) / (100 - covered)
    return people if 0 < people < this.people else 0.0


def until_met(this: Case) -> tuple[float, float] | None:
    """Return people and cost of new sites until the target counts as met; None if for all, or met.

    The densest first, and each zone bears its own cost. Nobody that upgrades of 3G reach.
    """
    if not short_of(this):
        return None
    people = 0.0 if this.upgrades_alone else short_of(this.new)
    return people, densest(this.new, people)


def densest(this: Case, people: float) -> float:
    """Return the central cost of networks for so many people, where they live densest."""
    zones = this.run.table
    dense = zones.iloc[(zones["area"] / zones["people"]).argsort(kind="stable")]
    steps = dense[["unconnected", "cost"]].cumsum()
    return float(np.interp(people, [0, *steps["unconnected"]], [0, *steps["cost"]]))


def to_target(this: Case) -> tuple[Claim, ...]:
    """Return what new networks cost until the target counts as met, if sites of 3G are upgraded.

    Or how many people with 3G only upgrades have to reach for that, where these are enough.
    """
    people, cost = until_met(this) or (-1.0, 0.0)
    of = {"met": v.Percent(met()), "upgraded": v.About(this.upgraded)}
    if people >= 1:
        return (claim("cost-target", people=v.About(people), cost=v.Money(cost), **of),)
    if people < 0:
        return ()
    upgraded = v.About(short_of(this))
    return (claim("cost-target-upgrades", economy=this.who.who, people=upgraded, met=of["met"]),)
