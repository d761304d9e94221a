"""Key figures of a group: numbers that its report computes anyway, in the first screen."""

from collections.abc import Iterator

from research import options
from research.findings.answers.dialogue import total_of
from research.findings.core import Finding, claim, finding, no_data, v, where
from research.findings.core.bounds import at_least
from research.findings.core.nation import nation
from research.findings.core.scope import Scope, scope_of
from research.findings.overview.people_offline import people_offline
from research.findings.practice.benchmark import limits
from research.findings.practice.common import common, is_known
from research.findings.practice.named import in_doubt, people_of
from research.findings.practice.power import ELECTRICITY
from research.findings.prices.affordability import affordability
from research.findings.prices.prices import called
from research.metrics.affordability import BASKETS
from research.report.finding import Tile

_LEAST = 2  # key figures, below which there is no section of them
_MUCH = 0.1  # of the people a gap concerns: if more are in doubt, so is their number


@finding
def group_figures(group: str = "all") -> Finding:
    """Return key figures of a group: people offline, without 4G or electricity, and prices.

    Parameters
    ----------
    group : a group id such as "itu:asia-pacific", or "all"

    Notes
    -----
    Each is a number of `people_offline`, `options` or `affordability`, and left out where that has
    none.
    """
    about = scope_of(group)
    coverage, power = (_without(about, key) for key in ("coverage", ELECTRICITY))
    tiles = (*_offline(about), *coverage, *_dear(about), *power)
    of: dict[str, v.Value] = {"among": about.value, "economies": v.Count(len(about.members))}
    of |= people_of([*about.members])
    people = of.get("people")
    if len(tiles) < _LEAST or not isinstance(people, v.About):
        return no_data(claim("key-group-unknown", among=about.value))
    if not all(map(nation, about.members)):
        of["people"] = claim("value-least", value=at_least(people.value))
    return Finding(claim("key-group", **of), tiles=tiles, weight=0.0)


def _offline(about: Scope) -> Iterator[Tile]:
    """Yield people offline, by the ITU where it has an estimate, and the share 4G reaches."""
    found = people_offline(about.id)
    if found.missing:
        return
    itu = found.claim("people-offline-estimated", "people-offline-now")
    reached, part = map(found.claim, ("people-offline-reached", "people-offline-held-without"))
    without = where(part, claim("key-without", economies=part.values["missing"])) if part else ()
    people, counted = (total_of(found)[name] for name in ("people", "counted"))
    label = claim("people-offline-column")
    if itu:
        detail = claim("key-itu", year=itu.values["year"])
        said = claim("key-national", people=people, counted=counted)
        yield Tile(label, itu.values["itu"], detail, (said, *without), doubted=True)
    else:
        detail = claim("key-years", years=v.Years(*found.df["year"].agg(["min", "max"])))
        said = claim("key-national-alone", counted=counted)
        yield Tile(label, people, detail, (said, *without))
    if share := (reached or found.headline).values.get("share"):
        yield Tile(claim("tile-offline-reached"), share, claim("key-or-more"))


def _without(about: Scope, problem: str) -> Iterator[Tile]:
    """Yield the people that a gap concerns, where half of the members have figures of it."""
    gap = common(about, options.problems()[problem])
    if is_known(about, gap) and gap.people:
        years = [each.year for each in gap.short]
        detail = claim("key-in", **gap.counts, years=v.Years(min(years), max(years)))
        unsure = sum(each.people or 0.0 for each in gap.short if in_doubt(each))
        label, missed = claim(f"tile-without-{problem}"), claim("key-missed", **limits(gap.problem))
        more = v.About(sum(each.people or 0.0 for each in gap.rest))
        said = (missed, *where(more.value, claim("key-elsewhere", people=more)))
        doubted = unsure > _MUCH * gap.people
        yield Tile(label, gap.counts["people"], detail, said, doubted=doubted)


def _dear(about: Scope) -> Iterator[Tile]:
    """Yield in how many economies mobile data are dear, with the median price."""
    found, basket = affordability(about.id), BASKETS[0]
    said = [each for each in (found.headline, *found.claims) if "basket" in each.values]
    of = {each.id: each.values for each in said if each.values["basket"] == called(basket)}
    if members := of.get("price-members"):
        years = found.df[f"{basket.id}_year"].agg(["min", "max"])
        priced = (of[key]["median"] for key in of if key == "price-median")
        label = claim("key-dear", threshold=members["threshold"])
        value = claim("key-of", above=members["above"], economies=members["economies"])
        median = (claim("key-price-median", median=each) for each in priced)
        yield Tile(label, value, claim("key-years", years=v.Years(*years)), (*median,))
