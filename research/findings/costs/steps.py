"""What is reached first: by upgrades, until the target counts as met, and by new sites."""

from research import targets
from research.findings.core import Claim, claim, v
from research.findings.costs.case import Case
from research.findings.costs.income import Spread


def met() -> float:
    """Return the % of people from which on the target counts as met."""
    return targets.target("umc-coverage").met_at or 100.0


def short_of(this: Case) -> float:
    """Return people to be reached until the target is met; 0 if that is all of them, or nobody."""
    covered = this.who.covered or 0.0
    people = this.people * (met() - covered) / (100 - covered)
    return people if 0 < people < this.people else 0.0


def until_met(this: Case) -> tuple[float, Spread] | None:
    """Return people and cost of new sites until the target counts as met; None if for all, or met.

    The densest first, and each zone bears its own cost. Nobody that upgrades of 3G reach.
    """
    if not short_of(this):
        return None
    people = 0.0 if this.upgrades_alone else short_of(this.new)
    return people, this.new.densest(people) if people else Spread(0.0, 0.0, 0.0)


def upgraded_first(this: Case) -> float:
    """Return people that upgrades of 3G are to reach until the target counts as met."""
    return min(this.upgraded, short_of(this))


def priced_to_target(this: Case, horizon: int) -> Claim:
    """Return what networks cost: until the target counts as met, then for everyone.

    Of those that no upgrade of 3G reaches, as upgrades are not priced.
    """
    new, who = this.new, this.who.who
    of: dict[str, v.Value] = {"economy": who, "people": v.About(new.people)}
    if this.upgrades_alone:
        return claim("cost-headline-upgrades", **of)
    of |= {"cost": new.money.said, "years": v.Count(horizon)}
    upgraded = {"upgraded": v.About(this.upgraded)} if this.upgraded else {}
    if (first := until_met(this)) is None:
        return claim("cost-headline-new" if upgraded else "cost-headline", **of, **upgraded)
    of |= {"met": v.Percent(met()), **upgraded}
    of |= {"out": v.About(this.people)} if upgraded else {}
    if not first[0]:
        return claim("cost-headline-target-upgrades", **of, fewer=v.About(upgraded_first(this)))
    of |= {"fewer": v.About(first[0]), "first": first[1].said}
    if upgraded:
        return claim("cost-headline-target-new", **of)
    return claim("cost-headline-target", **of)
