"""Who could pay for the networks that reach people out of reach of 4G."""

from research import costs
from research.findings.core import Claim, Column, Finding, Table, claim, finding, no_data, v, where
from research.findings.core.tables import tabled
from research.findings.costs.case import Case, before, case, grouped, rests_on
from research.findings.costs.income import CHEAPEST, DEAREST, Spread, income_of

_ABOUT = 0.1  # of the cost: payments that leave less cover about all of it


@finding
def who_can_pay(economy: str, horizon: int = 10, speed: float = 10.0) -> Finding | None:
    """Divide zones into those that pay for themselves, and what remains for public funds.

    None where there is no cost: that is said where the cost would be.

    Parameters
    ----------
    economy : any spelling of an economy
    horizon : years that running costs and revenue are counted for
    speed : Mbit/s a user is to see in the busiest hour
    """
    this = case(economy, horizon, speed)
    if isinstance(this, Finding) or this.runs["central"].reason:
        return None
    rest = left(this)
    if rest is None:
        gap = claim("pay-no-income", economy=this.who.who)
        return no_data(claim("pay-unknown", economy=this.who.who), gap)
    budget, earlier = costs.table()["budget"].central, before(this)
    return Finding(
        remaining(this, rest, budget),
        claims=_before(earlier),
        notes=(*income_of(this.who.iso3), claim("pay-revenue"), claim("pay-surplus")),
        table=_table(this, rest),
        shows=(claim("shows-cost-pay"),),
        **rests_on(economy),
        weight=0,  # what users could pay is not what they pay
    )


def left(this: Case) -> Spread | None:
    """Return what remains to be paid if users pay a share of income; None without their income.

    With every unit cost at its low, its central and its high end: what is built is the same.
    """
    if this.plan.income is None:
        return None
    runs = (grouped(this.runs[level].table) for level in costs.LEVELS)
    return Spread(*(float(run["remains"].sum()) for run in runs))


def _before(earlier: dict[str, v.Value]) -> tuple[Claim, ...]:
    """Say what would remain by coverage before a possible break, where there is one."""
    match earlier.get("rest"):
        case v.Money(rest) if rest < 1:
            return (claim("pay-before-nothing", **earlier),)
    return where(earlier, claim("pay-before", **earlier))


def remaining(this: Case, rest: Spread, percent: float) -> Claim:
    """Return what would remain to be paid if users paid a share of income."""
    values: dict[str, v.Value] = {"economy": this.who.who, "percent": v.Percent(percent)}
    if rest.central >= 1:
        covered, told = 1 - rest.central / this.money.central, {**values, "rest": rest.about}
        if covered > 1 - _ABOUT:
            return claim("pay-rest-about", high=v.Money(rest.high), **told)
        told |= {"cost": this.money.about, "covered": v.Percent(100 * covered)}
        ends = {"low": v.Money(rest.low), "high": v.Money(rest.high)}
        return claim("pay-rest", range=rest.range, **ends, **told)
    if rest.high >= 1:
        return claim("pay-rest-high", high=v.Money(rest.high), **values)
    return claim("pay-nothing", **values)


def _table(this: Case, rest: Spread) -> Table:
    frame = grouped(this.runs["central"].table)[
        ["users", "cost", "revenue", "surplus", "carried", "remains"]
    ]
    frame.loc["all"] = frame.sum()
    frame.loc["all", ["low", "high"]] = rest.low, rest.high
    if len(frame) == 2:  # one zone, which is all
        frame = frame.loc[["all"]]
    frame["users"] = (frame["users"] * this.plan.payers).round()
    users = claim("pay-column-users", adoption=v.Percent(costs.at()["adoption"]))
    return tabled(
        "pay", frame.set_axis([claim(f"cost-served-{key}").id for key in frame.index]),
        Column(claim("cost-rows"), "message"), open=True, missing=claim("forecast-empty"),
        users=Column(users, "about"), cost=Column(claim("cost-column-cost"), "money"),
        revenue="money", carried="money", remains="money", low=CHEAPEST, high=DEAREST,
    )  # fmt: skip
