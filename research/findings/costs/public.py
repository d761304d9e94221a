"""What users leave to public money, and the cost by coverage before a possible break."""

import math
from dataclasses import replace

import pandas as pd

from research import costs
from research.findings.core import Claim, claim, v
from research.findings.costs.case import Case
from research.findings.costs.income import income_of, price_and_income
from research.findings.infrastructure.offline_gaps import covered_before
from research.metrics.space.cost import by_service


def before(this: Case) -> dict[str, v.Value]:
    """Return people out of reach and the cost by coverage before a break."""
    if (earlier := covered_before(this.who)) is None:
        return {}
    who, jump = earlier
    then = replace(this, who=who, gaps={}, arrays={}, spreads={})
    return {"people": v.About(who.out_of_reach), "cost": then.money.said, **jump.said}


def by_level(this: Case) -> dict[str, pd.DataFrame]:
    """Return what serves zones, and what users leave of its cost, at either end.

    Low is the low cost and the average income, high the high cost and the least income. All zones
    take their share of the cost. Users pay the price of today where that is less.
    """
    zones, central, today = this.run.table, this.money.central, _price_now(this)
    levels: dict[str, pd.DataFrame] = {}
    for level in ("low", "high"):
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


def public(this: Case) -> tuple[float, float]:
    """Return the least and the most that users leave to public money, US$; 0 if under a dollar."""
    low, high = (float(each["remains"].sum()) for each in by_level(this).values())
    return (low if low >= 1 else 0.0), (high if high >= 1 else 0.0)


def remaining(people: float, low: float, high: float) -> Claim:
    """Return what of the cost for so many people would be public money; no end is central.

    A range from nothing narrows nothing down, and says so.
    """
    of = {"people": v.About(people), "percent": v.Percent(costs.at()["budget"])}
    if high <= 0:
        return claim("pay-nothing", **of)
    if low <= 0:
        return claim("pay-open", most=v.Money(high), **of)
    return claim("pay-rest", rest=v.Range(v.Money(low), v.Money(high)), **of)


def of_public(this: Case) -> tuple[Claim, ...]:
    """Return what of the cost would be public money, where an income is known."""
    known = this.plan.income is not None and not this.upgrades_alone
    return (remaining(this.people, *public(this)),) if known else ()


def assumed() -> tuple[Claim, ...]:
    """Return what incomes users are taken to have, and what the ends of public money are."""
    poorer = v.Percent(costs.at("high")["offline_income"])
    return claim("pay-revenue", poorer=poorer), claim("pay-ends", poorer=poorer)


def paid_by(this: Case) -> tuple[Claim, ...]:
    """Return what users are taken to pay, where an income is known."""
    if this.plan.income is None:
        return ()
    return *income_of(this.who.iso3), *assumed(), claim("pay-surplus")
