"""Who could pay for the networks that reach people out of reach of 4G."""

from collections.abc import Mapping

import pandas as pd

from research import costs
from research.findings.core import Claim, Column, Finding, Table, claim, finding, v, where
from research.findings.core.tables import tabled
from research.findings.costs.case import case, rests_on
from research.findings.costs.income import income_of
from research.findings.costs.public import before, payment, poorer, public
from research.metrics.space.cost import by_service

_LITTLE = 0.05  # of the cost: a smaller rest is no amount to plan for


@finding
def who_can_pay(economy: str, horizon: int = 10, speed: float = 10.0) -> Finding | None:
    """Divide zones into those that pay for themselves, and what remains for public funds.

    None where there is no cost, which is said where that would be, and where no income is known.

    Parameters
    ----------
    economy : any spelling of an economy
    horizon : years that running costs and revenue are counted for
    speed : Mbit/s a user is to see in the busiest hour
    """
    this = case(economy, horizon, speed)
    if isinstance(this, Finding) or this.run.reason or this.plan.income is None:
        return None
    earlier, table = before(this), this.run.table
    return Finding(
        remaining(this.who.who, public(table), this.money.about),
        claims=_before(earlier),
        notes=(
            *income_of(this.who.iso3),
            claim("pay-revenue", poorer=payment()["poorer"]),
            claim("pay-surplus"),
        ),
        table=_table(table, this.plan.payers),
        shows=(claim("shows-cost-pay"),),
        **rests_on(economy),
        weight=0,  # what users could pay is not what they pay
    )


def remaining(who: v.Economy, rest: v.Range, cost: v.Money) -> Claim:
    """Return what would remain to be paid if users paid a share of income, by their income."""
    values = {"economy": who, **payment()}
    if rest.high == v.Money(0.0):
        return claim("pay-nothing", **values)
    if isinstance(rest.high, v.Money) and rest.high.value < _LITTLE * cost.value:
        return claim("pay-little", cost=cost, **values)
    return claim("pay-rest", rest=rest, cost=cost, **values)


def _before(earlier: Mapping[str, v.Value]) -> tuple[Claim, ...]:
    """Say what would remain by coverage before a possible break, where there is one."""
    match earlier.get("rest"):
        case v.Range(high=v.Money(0.0)):
            return (claim("pay-before-nothing", **earlier),)
    return where(earlier, claim("pay-before", **earlier))


def _table(zones: pd.DataFrame, payers: float) -> Table:
    frame = by_service(zones)[["users", "cost", "revenue", "remains"]]
    frame["poorer"] = by_service(poorer(zones))["remains"]
    frame.loc["all"] = frame.sum()
    if len(frame) == 2:  # one zone, which is all
        frame = frame.loc[["all"]]
    frame["users"] = (frame["users"] * payers).round()
    users = claim("pay-column-users", adoption=v.Percent(costs.at()["adoption"]))
    return tabled(
        "pay", frame.set_axis([claim(f"cost-served-{key}").id for key in frame.index]),
        Column(claim("cost-rows"), "message"), open=True, missing=claim("forecast-empty"),
        users=Column(users, "about"), cost=Column(claim("cost-column-cost"), "money"),
        revenue="money", remains="money",
        poorer=Column(claim("pay-column-poorer", poorer=payment()["poorer"]), "money"),
    )  # fmt: skip
