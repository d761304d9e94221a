"""Who could pay for the networks that reach people out of reach of 4G."""

import pandas as pd

from research import costs
from research.findings.core import Claim, Column, Finding, Table, claim, finding, v, where
from research.findings.core.tables import tabled
from research.findings.costs.case import Case, case, rests_on
from research.findings.costs.income import Spread, income_of
from research.findings.costs.public import before, by_level, kind_of, payment, public
from research.metrics.adding import step_of


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
    earlier = before(this)
    return Finding(
        remaining(this.who.who, public(this), this.money.central),
        claims=where(earlier, claim("pay-before", **earlier)),
        notes=(
            *income_of(this.who.iso3),
            claim("pay-revenue", poorer=payment()["poorer"]),
            claim("pay-ends", poorer=payment()["poorer"]),
            claim("pay-surplus"),
        ),
        table=_table(this),
        shows=(claim("shows-cost-pay"),),
        **rests_on(economy),
        weight=0,  # what users could pay is not what they pay
    )


def remaining(who: v.Economy, rest: Spread, cost: float) -> Claim:
    """Return what of a central cost users would leave to public money, by cost and income."""
    of = {"economy": who, **payment(), "rest": rest.cases, "most": v.Money(rest.high)}
    return claim(f"pay-{kind_of(rest, cost)}", **of)


def _table(this: Case) -> Table:
    """Return one row; central amounts have three digits, and what remains is their difference."""
    levels = by_level(this)
    whole = levels["central"][["users", "cost", "revenue"]].sum()
    left = pd.Series({level: each["remains"].sum() for level, each in levels.items()})
    step = step_of(whole["cost"]) / 10
    whole["cost"] = step * round(whole["cost"] / step)
    left["central"] = step * round(left["central"] / step)
    if left["central"]:
        whole["revenue"] = whole["cost"] - left["central"]
    whole["users"] = round(whole["users"] * this.plan.payers)
    poorer, earned = payment()["poorer"], v.Money(this.plan.income or 0.0)
    users = claim("pay-column-users", adoption=v.Percent(costs.at()["adoption"]))
    return tabled(
        "pay", pd.concat([whole, left]).to_frame(claim("cost-served-all").id).T,
        Column(claim("cost-rows"), "message"), open=True, missing=claim("forecast-empty"),
        users=Column(users, "about"), cost=Column(claim("cost-column-cost"), "money", decimals=3),
        revenue=Column(
            claim("pay-column-revenue", poorer=poorer, income=earned), "money", decimals=3
        ),
        low="money", central=("money", 3),
        high=Column(claim("pay-column-high", poorer=poorer), "money"),
    )  # fmt: skip
