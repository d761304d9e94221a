"""What is reached first: by upgrades, until the target counts as met, and by new sites."""

import numpy as np

from research import targets
from research.findings.core import Claim, claim, v
from research.findings.costs.case import Case


def met() -> float:
    """Return the % of people from which on the target counts as met."""
    return targets.target("umc-coverage").met_at or 100.0


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


def priced_to_target(this: Case, horizon: int) -> Claim:
    """Return what networks cost: until the target counts as met, then for everyone.

    Of those whom no upgrade of 3G reaches, as upgrades are not priced.
    """
    new, who = this.new, this.who.who
    of: dict[str, v.Value] = {"economy": who, "people": v.About(new.people)}
    if this.upgrades_alone:
        return claim("cost-headline-upgrades", **of)
    of |= {"cost": new.money.said, "years": v.Count(horizon)}
    upgraded = {"upgraded": v.About(this.upgraded)} if this.upgraded else {}
    if (first := until_met(this)) is None:
        return claim("cost-headline-new" if upgraded else "cost-headline", **of, **upgraded)
    if not first[0]:
        fewer = v.About(short_of(this))
        return claim("cost-headline-target-upgrades", **of, met=v.Percent(met()), fewer=fewer)
    of |= {"met": v.Percent(met()), "fewer": v.About(first[0]), "first": v.Money(first[1])}
    if upgraded:
        return claim("cost-headline-target-new", **of, **upgraded)
    return claim("cost-headline-target", **of)
