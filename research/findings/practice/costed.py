"""What it would cost to close the gaps of use and price of an economy, as its options say it."""

from collections.abc import Collection, Iterator, Mapping

import pandas as pd

from research import costs
from research.findings.core import Claim, claim, v
from research.findings.costs.case import output, percent
from research.findings.costs.income import Spread, unconfirmed
from research.findings.costs.usage import amounts, before, dear, priced, whole
from research.findings.infrastructure.offline import Offline, offline
from research.findings.infrastructure.within_reach import ends, headcount
from research.metrics.space.cost.money import annuity

USE, PRICE = "use", "price"  # problems that `cost_of_use` prices
_YEARS = 10  # that the price of data is brought down for, as in `cost_of_use`
Costs = Mapping[str, tuple[Claim, ...]]


def costs_of(iso3: str, named: Collection[str]) -> dict[str, tuple[Claim, ...]]:
    """Return what it would cost to close the gaps of use and price, by problem.

    Nothing without coverage, as people within reach of 4G are counted. What brings the price of
    data down is with the price, where that is named, and adds to the cost of use. By figures
    before a possible break it is for other people.
    """
    who = offline(iso3) if {USE, PRICE} & {*named} else None
    if not isinstance(who, Offline) or who.covered is None:
        return {}
    people, a_person, price = priced(who, _YEARS)
    if people < 1:
        return {}
    values = {"people": headcount(ends(who))} | amounts(who, a_person, price, _YEARS)
    found: dict[str, tuple[Claim, ...]] = {USE: (claim("options-use-cost", **values),)}
    if dear(a_person) and PRICE not in named:
        found = {USE: (claim("options-use-cost-data", **values),)}
    elif dear(a_person):
        found[USE] += (claim("options-use-cost-subsidy", **values),)
        found[PRICE] = (_subsidy(iso3, values, whole(_yearly(a_person), who)),)
    if (earlier := before(who, a_person)) is None:
        return found
    others, said = earlier
    first, *more = found[USE]
    found[USE] = (first, said, *more)
    if PRICE in found:
        of = {"people": headcount(ends(others)), "yearly": whole(_yearly(a_person), others).range}
        found[PRICE] += (claim("options-price-cost-break", **of),)
    return found


def _yearly(a_person: pd.DataFrame) -> pd.Series:
    """Return the subsidy of one year for a person by level, from what all years cost, US$."""
    rates = {level: annuity(costs.at(level)["discount"], _YEARS) for level in costs.LEVELS}
    return a_person.loc["data"] / pd.Series(rates)


def _subsidy(iso3: str, values: dict[str, v.Value], yearly: Spread) -> Claim:
    said, gdp = values | {"yearly": yearly.range}, output(iso3)
    if gdp is None:
        return claim("options-price-cost", **said)
    share = v.Range(*(percent(100 * each / gdp[0]) for each in (yearly.low, yearly.high)))
    return claim("options-price-cost-share", share=share, **said)


def assumed(found: Costs) -> Iterator[Claim]:
    """Yield what a subsidy that is given by the year adds up to, and what the price assumes."""
    for each in found.get(PRICE, ())[:1]:
        whole = {name: each.values[name] for name in ("data_range", "years")}
        yield claim("options-price-total", **whole)
    said = [each for claims in found.values() for each in claims]
    if any(isinstance(each.values["people"], v.Range) for each in said):
        yield claim("training-bounds")
    if any("data_range" in each.values for each in said):
        share, rate = costs.table()["offline_income"].high, costs.at()["discount"]
        yield claim("options-cost-assumed", share=v.Percent(share), rate=v.Percent(rate))
        yield from unconfirmed("usage")
