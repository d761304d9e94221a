"""What users leave to public money, by their income, and by coverage before a possible break."""

from dataclasses import replace

import pandas as pd

from research import costs
from research.findings.core import v
from research.findings.costs.case import Case
from research.findings.infrastructure.offline_gaps import covered_before
from research.metrics.space.cost import by_service


def before(this: Case) -> dict[str, v.Value]:
    """Return people out of reach, the cost and what users leave by coverage before a break."""
    if (earlier := covered_before(this.who)) is None:
        return {}
    who, jump = earlier
    run = replace(this, who=who, gaps={}).estimate(this.at)
    known = {"people": v.About(who.out_of_reach), "cost": v.Money(run.total)}
    return {**known, "rest": public(run.table), **jump.said}


def payment() -> dict[str, v.Value]:
    """Return the share of income that users pay, and the least income, of the average."""
    least = costs.at("high")["offline_income"]
    return {"percent": v.Percent(costs.at()["budget"]), "poorer": v.Percent(least)}


def poorer(zones: pd.DataFrame) -> pd.DataFrame:
    """Return zones with what users pay who have the least income that is assumed of them."""
    share = costs.at("high")["offline_income"] / 100
    return zones.assign(revenue=share * zones["revenue"])


def remains(zones: pd.DataFrame) -> tuple[float, float]:
    """Return what users leave to public money, at the average income and at the least, US$."""
    low, high = (float(by_service(each)["remains"].sum()) for each in (zones, poorer(zones)))
    return low, high


def public(zones: pd.DataFrame) -> v.Range:
    """Return what users leave to public money, from the average income to the least."""
    return v.Range(*(v.Money(each if each >= 1 else 0.0) for each in remains(zones)))
