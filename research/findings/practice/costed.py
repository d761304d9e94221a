"""What it would cost to close the gaps of use and price of an economy, as its options say it."""

from collections.abc import Collection, Iterator, Mapping

from research import costs
from research.findings.core import Claim, claim, v
from research.findings.costs.income import measured, unconfirmed
from research.findings.costs.usage import amounts, bounds_of, priced, subsidy, too_large
from research.findings.infrastructure.offline import Offline, offline
from research.findings.population.reading import reading_first

USE, PRICE = "use", "price"  # problems that `cost_of_use` prices
Costs = Mapping[str, tuple[Claim, ...]]


def costs_of(iso3: str, named: Collection[str]) -> dict[str, tuple[Claim, ...]]:
    """Return what it would cost to close the gaps of use and price, by problem.

    Nothing without coverage, as people within reach of 4G are counted. What brings the price of
    data down is with the price, where that is named, and else with the cost of use; that it is too
    large for all users comes first.
    """
    who = offline(iso3) if {USE, PRICE} & {*named} else None
    if not isinstance(who, Offline) or who.covered is None:
        return {}
    people, each, _ = priced(who)
    if people < 1:
        return {}
    paid, data = amounts(who, each), subsidy(who, each)
    once = claim(
        "options-use-cost-readers" if reading_first(iso3) else "options-use-cost",
        people=paid["people"], cost=measured(paid),
    )  # fmt: skip
    large = [claim("options-price-cost-all", **data | {**of.values}) for of in too_large(who, each)]
    yearly = claim(
        "options-price-cost-new" if large
        else "options-price-cost-share" if "share" in data else "options-price-cost",
        **paid | data,
    )  # fmt: skip
    price = (*large, yearly) if data else ()
    return {USE: (once,), PRICE: price} if PRICE in named else {USE: (once, *price)}


def assumed(iso3: str, found: Costs) -> Iterator[Claim]:
    """Yield what the numbers of people, and the price of data, assume."""
    said = [each for claims in found.values() for each in claims]
    if said and isinstance(who := offline(iso3), Offline):
        yield bounds_of(who)
    if any("percent" in each.values for each in said):
        share = v.Percent(costs.table()["offline_income"].high)
        yield claim("options-cost-assumed", share=share)
        yield from unconfirmed("usage")
