"""People offline as the ITU estimates them: of the world, and of its regions."""

from dataclasses import dataclass

from research import literature
from research.findings.core import Claim, claim, v
from research.findings.core.nation import nation
from research.findings.core.scope import Scope


@dataclass(frozen=True)
class Estimate:
    """How many people are offline in a year.

    Attributes
    ----------
    source : what to cite
    """

    people: float
    year: int
    source: str


def estimated(among: Scope) -> Estimate | None:
    """Return the estimate of the ITU for the world or one of its regions; None for other groups."""
    totals = literature.totals()
    if among.id == "all":
        world = totals["offline-world"]
        return Estimate(world.value, world.year, world.citation)
    online = totals.get(f"online-{among.id}")
    if online is None:
        return None
    share = 100 - online.value
    known = (nation(iso3, online.year) for iso3 in among.members)
    people = sum(each.people for each in known if each)
    return Estimate(share / 100 * people, online.year, online.citation)


def published(itu: Estimate | None, among: Scope) -> tuple[tuple[Claim, ...], tuple[Claim, ...]]:
    """Return the estimate of the ITU, and its source."""
    if itu is None:
        return (), ()
    of = {"itu": v.About(itu.people), "year": v.Year(itu.year)}
    said = claim("people-offline-estimated", among=among.value, **of)
    return (said,), (claim("people-offline-published", source=v.Text(itu.source)),)


def by_now(itu: Claim, reached: Claim | None, people: v.Value) -> Claim:
    """Return the estimate of the ITU, with the sum of national figures 4G reaches a share of."""
    if reached is None:
        return itu
    return claim("people-offline-now", **itu.values, people=people, share=reached.values["share"])


def below(itu: Estimate | None, least: float) -> bool:
    """Return whether even the least that national figures add up to is above the estimate."""
    return itu is not None and itu.people < least
