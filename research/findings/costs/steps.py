"""What is reached first: by upgrades, until the target counts as met, and by new sites."""

import numpy as np

from research import targets
from research.findings.core import Claim, claim, v, where
from research.findings.costs.case import Case
from research.findings.infrastructure.offline_gaps import upgradable

_ALIKE = 0.05  # of the cost a person: what some cost that differs by less is no finding


def met() -> float:
    """Return the % of people from which on the target counts as met."""
    return targets.target("umc-coverage").met_at or 100.0


def cheaper(this: Case) -> float:
    """Return people to be reached until that; 0 where they cost as much as all, or upgrades do."""
    people = short_of(this)
    if not people or upgradable(this.who):
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
    """Return people and cost of networks until the target counts as met; None if for all, or met.

    The densest first, and each zone bears its own cost. Nobody that upgrades of 3G reach.
    """
    people = short_of(this)
    if not people:
        return None
    upgraded, _ = upgradable(this.who) or (0.0, 0)
    return max(0.0, people - upgraded), densest(this, people) - densest(this, upgraded)


def densest(this: Case, people: float) -> float:
    """Return the central cost of networks for so many people, where they live densest."""
    zones = this.run.table
    dense = zones.iloc[(zones["area"] / zones["people"]).argsort(kind="stable")]
    steps = dense[["unconnected", "cost"]].cumsum()
    return float(np.interp(people, [0, *steps["unconnected"]], [0, *steps["cost"]]))


def beyond_3g(this: Case) -> list[float]:
    """Return people that 3G does not reach either, and low, central and high cost of networks.

    They live where land is emptiest, and take their share of the low and of the high cost. Nothing
    where there are none, or none whose sites could be upgraded.
    """
    upgraded, _ = upgradable(this.who) or (this.people, 0)
    people, share = this.people - upgraded, 1 - densest(this, upgraded) / this.run.total
    ends = (this.money.low, this.money.central, this.money.high)
    return [people, *(share * end for end in ends)] if people >= 1 else []


def dearer(this: Case) -> list[float]:
    """Return `beyond_3g`; nothing where they cost about as much a person as all do."""
    new = beyond_3g(this)
    return new if new and new[2] / new[0] >= (1 + _ALIKE) * this.run.total / this.people else []


def new_sites(this: Case) -> tuple[Claim, ...]:
    """Return what networks cost for people that 3G does not reach either, if they cost more."""
    people, _, cost, _ = dearer(this) or [0.0] * 4
    return where(people, claim("cost-new-sites", people=v.About(people), cost=v.Money(cost)))


def to_target(this: Case) -> tuple[Claim, ...]:
    """Return what new networks cost until the target counts as met, if sites of 3G are upgraded.

    Or how many people with 3G only upgrades have to reach for that, in %, where these are enough.
    """
    people, cost = until_met(this) or (-1.0, 0.0)
    upgraded, _ = upgradable(this.who) or (0.0, 0)
    of = {"met": v.Percent(met()), "upgraded": v.About(upgraded)}
    if people >= 1:
        return (claim("cost-target", people=v.About(people), cost=v.Money(cost), **of),)
    if people < 0:
        return ()
    share = v.Percent(100 * short_of(this) / upgraded)
    return (claim("cost-target-upgrades", economy=this.who.who, share=share, **of),)
