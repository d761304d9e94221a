"""What users leave to public money, and the cost by coverage before a possible break."""

import math
from dataclasses import replace

import pandas as pd

from research import costs
from research.findings.core import Claim, claim, v
from research.findings.costs.case import Case
from research.findings.costs.income import Spread, income_of, price_and_income
from research.findings.infrastructure.offline_gaps import covered_before
from research.metrics.space.cost import by_service

_LITTLE = 0.05  # of the cost: a smaller rest is no amount to plan for


def before(this: Case) -> dict[str, v.Value]:
    """Return people out of reach and the cost by coverage before a break."""
    if (earlier := covered_before(this.who)) is None:
        return {}
    who, jump = earlier
    then = replace(this, who=who, gaps={}, arrays={})
    return {"people": v.About(who.out_of_reach), "cost": then.money.said, **jump.said}


def by_level(this: Case) -> dict[str, pd.DataFrame]:
    """Return what serves zones, and what users leave of its cost, by level.

    Low is the low cost and the average income, high the high cost and the least income; central is
    the central cost, midway between the incomes. All zones take their share of the cost. Users pay
    the price of today where that is less.
    """
    zones, central, today = this.run.table, this.money.central, _price_now(this)
    levels: dict[str, pd.DataFrame] = {}
    for level in costs.LEVELS:
        paid = min(costs.at(level)["offline_income"] / 100, today)
        cost = getattr(this.money, level) / central * zones["cost"]
        levels[level] = by_service(zones.assign(cost=cost, revenue=paid * zones["revenue"]))
    return levels


def _price_now(this: Case) -> float:
    """Return the price of entry-level data as a share of what users pay of the average income."""
    price, priced_at = price_and_income(this.who.iso3, "mobile_data_basket")
    ours = this.plan.income
    if price is None or not ours:
        return math.inf
    return price / costs.at()["budget"] * (priced_at or ours) / ours


def public(this: Case) -> Spread:
    """Return what users leave to public money, US$; what is under a dollar is nothing."""
    left = (float(each["remains"].sum()) for each in by_level(this).values())
    return Spread(*(each if each >= 1 else 0.0 for each in left))


def kind_of(rest: Spread, cost: float) -> str:
    """Return whether users leave "nothing" at any end, "little" of the central cost, or a "rest".

    >>> [kind_of(Spread(0, *each), 100.0) for each in ((0, 0), (4, 50), (6, 50))]
    ['nothing', 'little', 'rest']
    """
    if rest.high <= 0:
        return "nothing"
    return "little" if rest.central < _LITTLE * cost else "rest"


def remaining(people: float, rest: Spread, cost: float) -> Claim:
    """Return what of a central cost for so many people users would leave to public money."""
    of = {"people": v.About(people), "percent": v.Percent(costs.at()["budget"])}
    return claim(f"pay-{kind_of(rest, cost)}", **of, rest=rest.said, most=v.Money(rest.high))


def of_public(this: Case) -> tuple[Claim, ...]:
    """Return what of the cost would be public money, where an income is known."""
    known = this.plan.income is not None and not this.upgrades_alone
    return (remaining(this.people, public(this), this.money.central),) if known else ()


def assumed() -> tuple[Claim, ...]:
    """Return what incomes users are taken to have, and what the ends of public money are."""
    poorer = v.Percent(costs.at("high")["offline_income"])
    return claim("pay-revenue", poorer=poorer), claim("pay-ends", poorer=poorer)


def paid_by(this: Case) -> tuple[Claim, ...]:
    """Return what users are taken to pay, where an income is known."""
    if this.plan.income is None:
        return ()
    return *income_of(this.who.iso3), *assumed(), claim("pay-surplus")
