"""Why a person out of reach of 4G costs more, or less, in one economy than in others."""

import math
from dataclasses import replace

import pandas as pd
import plotly.graph_objects as go

from research import access, costs, economies
from research.charts.waterfall import waterfall
from research.findings.core import Claim, Finding, Table, claim, finding, no_data, tabled, v
from research.findings.core.latest import combined
from research.findings.core.nation import nation
from research.findings.costs.case import Case, case, described, out_of_reach, rests_on
from research.findings.costs.income import income
from research.metrics.adding import adding, step_of
from research.metrics.space import cost

_ENOUGH = 3  # other economies, for a median of them
_LEVEL = 1.1  # a cost within this factor of the typical one is about the same
_TRAITS = ("density", "income", "electricity", "distance")
_SEEN = 0.05  # of the typical cost: a smaller step is no reason


@finding
def cost_reasons(
    economy: str, horizon: int = 10, speed: float = 10.0, peers: str = ""
) -> Finding | None:
    """Compare the cost per person with a typical economy of the region, and explain it.

    None where there is no cost: that is said where the cost would be.

    Parameters
    ----------
    economy : any spelling of an economy
    horizon : years that running costs are counted for
    speed : Mbit/s a user is to see in the busiest hour
    peers : id of a group to compare with; the economy's region if left out

    Notes
    -----
    From the cost with all traits at the median of the economies of the region, one trait after the
    other takes its own value, the one with the largest effect alone first; the steps add up to the
    difference, and would differ in another order.
    """
    this = case(economy, horizon, speed)
    if isinstance(this, Finding) or this.runs["central"].reason:
        return None
    group = economies.peers(this.who.iso3, peers)
    known = others([iso3 for iso3 in group.members if iso3 != this.who.iso3])
    if len(known) < _ENOUGH:
        few = claim("reasons-too-few", group=v.Group(group.id))
        return no_data(claim("reasons-unknown", economy=this.who.who), few)
    own, typical = _traits(this.gap, this.plan.income), known.median()
    steps = _steps(this, own, typical)
    headline = _headline(this, group.id, steps)
    return Finding(
        headline,
        notes=(
            claim("reasons-method", economies=v.Count(len(known)), group=v.Group(group.id)),
            claim("reasons-relief"),
        ),
        table=_table(own, typical, steps),
        shows=(claim("shows-cost-reasons"),),
        chart=_chart(this, group.id, steps, headline),
        **rests_on(this.who.iso3, *known.index),
    )


def _steps(this: Case, own: pd.Series, typical: pd.Series) -> pd.DataFrame:
    """Return the cost per person before and after each trait takes its own value.

    Returns
    -------
    index trait, the one with the largest effect alone first; columns start and end, US$. The first
    starts where all are typical, the last ends at the economy's cost.
    """
    a_person = _with(this, own, typical, ())
    alone = pd.Series(
        {trait: math.log(a_person / _with(this, own, typical, (trait,))) for trait in _TRAITS}
    )
    order = [*alone.abs().sort_values(ascending=False, kind="stable").index]
    way = [_with(this, own, typical, tuple(order[at:])) for at in range(len(order) + 1)]
    return pd.DataFrame({"start": way[:-1], "end": way[1:]}, index=order)


def others(members: list[str]) -> pd.DataFrame:
    """Return traits of economies with known coverage below 100 %: one row per economy."""
    known = combined("coverage_4g", "internet_users").reindex(members).dropna()
    parted = known[(known["coverage_4g"] < 100) & (known["coverage_4g"] >= known["internet_users"])]
    rows = {
        str(iso3): found
        for iso3, covered, online in parted[["coverage_4g", "internet_users"]].itertuples()
        if (found := traits_of(str(iso3), online, covered, costs.digest())) is not None
    }
    return pd.DataFrame.from_dict(rows, orient="index", columns=list(_TRAITS)).dropna()


@access.shared
def traits_of(iso3: str, online: float, covered: float, figures: str) -> tuple[float, ...] | None:
    """Return the traits of an economy, by the digest of the cost figures."""
    whole = nation(iso3)
    areas = None if whole is None else described(iso3, whole.people)
    if areas is None:
        return None
    found = _traits(out_of_reach(areas, online, covered, costs.at()["spread"]), income(iso3))
    return tuple(found[trait] for trait in _TRAITS)


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
    values: dict[str, v.Value] = {
        "economy": this.who.who,
        "group": v.Group(group),
        "own": v.Money(own),
        "typical": v.Money(middle),
    }
    if 1 / _LEVEL <= own / middle <= _LEVEL:
        return claim("reasons-level", **values)
    which = "more" if own > middle else "less"
    toward = (steps["end"] - steps["start"]) * (1 if own > middle else -1)
    if toward.max() < _SEEN * middle:
        return claim(f"reasons-{which}", **values)
    return claim(f"reasons-{which}-{toward.idxmax()}", **values)


def _chart(this: Case, group: str, steps: pd.DataFrame, headline: Claim) -> go.Figure | None:
    """From the cost in a typical economy to that in this one; None for fewer than two steps.

    All are rounded as the two ends are written, so that the steps add up to the difference.
    """
    ends = float(steps["start"].iloc[0]), float(steps["end"].iloc[-1])
    middle, own = (step_of(end) * round(end / step_of(end)) for end in ends)
    change = adding(steps["end"] - steps["start"], own - middle, min(map(step_of, ends)))
    change = change[change != 0]
    if len(change) < 2:
        return None
    after = middle + change.cumsum()
    seen = pd.DataFrame({"start": after - change, "end": after})
    names = [
        claim("reasons-typical", group=v.Group(group)),
        *(claim(f"reasons-trait-{trait}") for trait in seen.index),
        this.who.who,
    ]
    bars = {"start": [0.0, *seen.min(axis=1), 0.0], "end": [middle, *seen.max(axis=1), own]}
    return waterfall(
        pd.DataFrame(bars, pd.Index(names, dtype=object)),
        labels=[v.Money(middle), *map(_step, change), v.Money(own)],
        unit=claim("reasons-axis"),
        alt=claim("reasons-chart", headline=headline),
    )


def _step(change: float) -> Claim:
    cost = claim("unit-us-dollars", value=v.Count(round(abs(change))))
    return claim("reasons-step-up" if change > 0 else "reasons-step-down", cost=cost)


def _table(own: pd.Series, typical: pd.Series, steps: pd.DataFrame) -> Table:
    change = steps["end"] - steps["start"]
    frame = pd.DataFrame({"own": own, "typical": typical, "step": change}).reindex(steps.index)
    frame.index = pd.Index([claim(f"reasons-trait-{trait}").id for trait in frame.index])
    a_person = (steps["end"].iloc[-1], steps["start"].iloc[0], change.sum())
    frame.loc[claim("reasons-trait-cost").id] = a_person
    return tabled("reasons", frame, own=("number", 1), typical=("number", 1), step=("number", 1))
