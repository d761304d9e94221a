"""Why a person out of reach of 4G costs more, or less, in one economy than in others."""

import math
from collections.abc import Sequence
from dataclasses import replace

import pandas as pd

from research import access, costs, economies
from research.findings.core import Claim, Finding, Table, claim, finding, no_data, tabled, v
from research.findings.core.tables import Holds
from research.findings.costs.case import Case, case, planned, rests_on
from research.metrics.space import cost

_ENOUGH = 3  # economies with a cost besides this one, for a median to compare with
_LEVEL = 1.1  # a cost within this factor of the typical one has nothing to explain
_TRAITS = ("density", "income", "electricity", "distance")
_OTHER = "other"  # what is no trait: growth, how people are spread, how many are online
_SEEN = 0.05  # of the typical cost: a smaller step is no reason


@finding
def cost_reasons(
    economy: str, horizon: int = 10, speed: float = 10.0, peers: str = ""
) -> Finding | None:
    """Compare the cost per person with a typical economy of the region, and explain it.

    None where there is no cost, which is said where it would be, and where it is about typical.

    Parameters
    ----------
    economy : any spelling of an economy
    horizon : years that running costs are counted for
    speed : Mbit/s a user is to see in the busiest hour
    peers : id of a group to compare with; the economy's region if left out

    Notes
    -----
    The typical cost is the median of all economies of the region that have a cost, this one too.
    What else differs is the first step, to the cost of this economy with its traits at their
    medians; then one trait after the other takes its own value, the one with the largest effect
    alone first. The steps add up to the difference, and would differ in another order.
    """
    this = case(economy, horizon, speed)
    if isinstance(this, Finding) or this.run.reason:
        return None
    group = economies.peers(this.who.iso3, peers)
    known = costs_of(group.members, horizon, speed)
    if len(known.drop(this.who.iso3, errors="ignore")) < _ENOUGH:
        few = claim("reasons-too-few", group=v.Group(group.id))
        return no_data(claim("reasons-unknown", economy=this.who.who), few)
    own, typical = _traits(this.gap, this.plan.income), known.median()
    if 1 / _LEVEL <= this.run.total / this.people / typical["cost"] <= _LEVEL:
        return None
    steps = _steps(this, own, typical)
    return Finding(
        _headline(this, group.id, steps),
        notes=(
            claim("reasons-method", economies=v.Count(len(known)), group=v.Group(group.id)),
            claim("reasons-relief"),
        ),
        table=_table(own, typical, steps),
        shows=(claim("shows-cost-reasons"),),
        **rests_on(*known.index.union([this.who.iso3])),
    )


def _steps(this: Case, own: pd.Series, typical: pd.Series) -> pd.DataFrame:
    """Return the cost per person before and after each trait takes its own value.

    Returns
    -------
    index what else differs, then traits, the one with the largest effect alone first; columns start
    and end, US$. The first starts at the typical cost, the last ends at the economy's.
    """
    a_person = _with(this, own, typical, ())
    alone = pd.Series(
        {trait: math.log(a_person / _with(this, own, typical, (trait,))) for trait in _TRAITS}
    )
    order = [*alone.abs().sort_values(ascending=False, kind="stable").index]
    way = [_with(this, own, typical, tuple(order[at:])) for at in range(len(order) + 1)]
    starts = [typical["cost"], *way[:-1]]
    return pd.DataFrame({"start": starts, "end": way}, index=[_OTHER, *order])


def costs_of(members: Sequence[str], horizon: int, speed: float) -> pd.DataFrame:
    """Return the cost per person and its traits: one row per economy that has a cost."""
    found = {iso3: cost_of(iso3, horizon, speed, costs.digest()) for iso3 in members}
    rows = {iso3: row for iso3, row in found.items() if row is not None}
    return pd.DataFrame.from_dict(rows, orient="index", columns=["cost", *_TRAITS]).dropna()


@access.shared
def cost_of(iso3: str, horizon: int, speed: float, figures: str) -> tuple[float, ...] | None:
    """Return the cost per person and its traits, by the cost figures."""
    this = planned(iso3, horizon, speed)
    if isinstance(this, Finding):
        return None
    run = this.estimate(costs.at())
    if run.reason:
        return None
    return (run.total / this.people, *_traits(this.gap, this.plan.income)[[*_TRAITS]])


def _traits(gap: pd.DataFrame, pays: float | None) -> pd.Series:
    """Return what the cost per person rests on: density, income, electricity, distances."""
    people = gap["people"].sum()
    return pd.Series(
        {
            "density": people / gap["area"].sum(),
            "income": math.nan if pays is None else pays,
            "electricity": 100 - float((gap["grid"] * gap["people"]).sum() / people),
            "distance": float((gap["link"] * gap["people"]).sum() / people),
        }
    )


def _with(this: Case, own: pd.Series, typical: pd.Series, changed: tuple[str, ...]) -> float:
    """Return the cost per person with some traits replaced by typical ones."""
    gap, plan = this.gap, this.plan
    if "density" in changed:
        gap = gap.assign(area=gap["area"] * own["density"] / typical["density"])
    if "income" in changed:
        plan = replace(plan, income=typical["income"])
    if "electricity" in changed:
        gap = gap.assign(grid=100 - typical["electricity"])
    if "distance" in changed:
        gap = gap.assign(link=typical["distance"])
    return cost.estimate(gap, costs.at(), plan).total / this.people


def _headline(this: Case, group: str, steps: pd.DataFrame) -> Claim:
    middle, own = float(steps["start"].iloc[0]), float(steps["end"].iloc[-1])
    values: dict[str, v.Value] = {"own": v.Money(own), "typical": v.Money(middle)}
    values |= {"economy": this.who.who, "group": v.Group(group)}
    which = "more" if own > middle else "less"
    toward = (steps["end"] - steps["start"]) * (1 if own > middle else -1)
    main = toward[toward >= toward.max() / 2].sort_values(ascending=False, kind="stable")
    little = toward.max() < _SEEN * middle or main.sum() < toward.clip(lower=0).sum() / 2
    if little or _OTHER in main:
        return claim(f"reasons-{which}", **values)
    causes = v.Items(claim(f"cost-cause-{which}-{trait}") for trait in main.index)
    return claim(f"reasons-{which}-mainly", **values, causes=causes)


def _table(own: pd.Series, typical: pd.Series, steps: pd.DataFrame) -> Table:
    change = steps["end"] - steps["start"]
    frame = pd.DataFrame({"own": own, "typical": typical, "step": change}).reindex(steps.index)
    frame.index = pd.Index([claim(f"reasons-trait-{trait}").id for trait in frame.index])
    a_person = (steps["end"].iloc[-1], steps["start"].iloc[0], change.sum())
    frame.loc[claim("reasons-trait-cost").id] = a_person
    number: Holds = ("number", 1)
    none = claim("dash")
    return tabled("reasons", frame, missing=none, own=number, typical=number, step=number)
