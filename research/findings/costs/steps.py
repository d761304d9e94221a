"""What is reached first: by upgrades, until the target counts as met, and by new sites."""

from research import targets
from research.findings.core import Claim, claim, v, where
from research.findings.costs.case import Case
from research.findings.costs.income import Spread
from research.findings.infrastructure.offline import Offline
from research.findings.infrastructure.offline_gaps import covered_before


def met() -> float:
    """Return the % of people from which on the target counts as met."""
    return targets.target("umc-coverage").met_at or 100.0


def is_met(who: Offline) -> bool:
    """Return whether coverage counts as met, by all its figures."""
    return all((each.covered or 0.0) >= met() for each in who.readings)


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


def upgrades_meet(this: Case) -> bool:
    """Return whether upgrades of 3G alone meet the target, and new sites come after it."""
    first = until_met(this)
    return first is not None and not first[0] and not this.upgrades_alone


def sites(this: Case, horizon: int, *, ranged: bool) -> Claim:
    """Return what meets the target without new sites, else what new sites cost for all."""
    new = this.new
    of: dict[str, v.Value] = {"economy": this.who.who, "people": v.About(new.people)}
    if this.upgrades_alone:
        return claim("cost-headline-upgrades", **of)
    if upgrades_meet(this):
        fewer, share = v.About(upgraded_first(this)), v.Percent(met())
        return claim("cost-headline-first", economy=this.who.who, fewer=fewer, met=share)
    of |= {"cost": new.money.simulated if ranged else new.money.about, "years": v.Count(horizon)}
    return claim("cost-headline-new" if this.upgraded else "cost-headline", **of)


def then(this: Case, horizon: int) -> tuple[Claim, ...]:
    """Return what it takes until the target counts as met, and who has 3G."""
    if this.upgrades_alone:
        return ()
    if upgrades_meet(this):
        of: dict[str, v.Value] = {"people": v.About(this.new.people), "years": v.Count(horizon)}
        return (claim("cost-then-beyond", cost=this.new.money.simulated, **of),)
    of = {"upgraded": v.About(this.upgraded)} if this.upgraded else {}
    if (first := until_met(this)) is None:
        return where(of, claim("cost-then-new", **of))
    of |= {"met": v.Percent(met()), "fewer": v.About(first[0]), "first": first[1].said}
    return (claim("cost-then-target-new" if this.upgraded else "cost-then-target", **of),)


def radio_only(sites: Claim) -> Claim:
    """Return a cost of networks with what comes on top of it."""
    return claim("cost-then", sites=sites, then=claim("cost-radio-only"))


def doubted(this: Case) -> tuple[Claim, ...]:
    """Return which coverage people are counted by, where it is in doubt."""
    covered = v.Percent(this.who.covered or 0.0, 1)
    return where(covered_before(this.who), claim("cost-doubted", covered=covered))


def priced_to_target(this: Case, horizon: int) -> Claim:
    """Return all of this as one: new sites with their range, what else it takes, and a doubt."""
    said = sites(this, horizon, ranged=True)
    for each in (*then(this, horizon), *doubted(this)):
        said = claim("cost-then", sites=said, then=each)
    return said
