"""Why a person out of reach of 4G costs more, or less, in one economy than in others."""

import math

import pandas as pd
import plotly.graph_objects as go

from research import access, costs, economies
from research.charts import bars
from research.findings.core.latest import combined
from research.findings.core.nation import nation
from research.findings.core.registry import finding
from research.findings.costs.case import RESTS_ON, Case, case, described, out_of_reach
from research.findings.costs.income import income
from research.messages.values import Claim, Count, Group, Money, Number, Value, claim
from research.metrics.space import cost
from research.report.finding import Finding
from research.report.table import Column, Table

_ENOUGH = 3  # other economies, for a median of them
_LEVEL = 1.1  # a cost within this factor of the typical one is about the same
_TRAITS = ("density", "income", "electricity", "distance")
_SEEN = 0.05  # a factor nearer to 1 is no reason


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
    One trait at a time is put at the median of the economies of the region; the factor by which a
    person's cost falls or rises is what the trait accounts for.
    """
    this = case(economy, horizon, speed)
    if isinstance(this, Finding) or this.runs["central"].reason:
        return None
    group = economies.peers(this.who.iso3, peers)
    known = others([iso3 for iso3 in group.members if iso3 != this.who.iso3])
    if len(known) < _ENOUGH:
        return Finding(
            claim("reasons-unknown", economy=this.who.who),
            gaps=(claim("reasons-too-few", group=Group(group.id)),),
            missing=True,
        )
    own, typical = _traits(this.gap, this.plan.income), known.median()
    a_person = this.runs["central"].total / this.people
    middle = _with(this, own, typical, _TRAITS)
    effects = pd.Series(
        {trait: a_person / _with(this, own, typical, (trait,)) for trait in _TRAITS}
    )
    effects = effects.loc[
        effects.map(lambda factor: abs(math.log(factor)))
        .sort_values(ascending=False, kind="stable")
        .index
    ]
    headline = _headline(this, group.id, a_person, middle, effects)
    effects = effects[(effects - 1).abs() >= _SEEN]
    return Finding(
        headline,
        notes=(
            claim("reasons-method", economies=Count(len(known)), group=Group(group.id)),
            claim("reasons-relief"),
        ),
        table=_table(own, typical, effects),
        chart=_chart(effects, headline) if len(effects) else None,
        computed_from=RESTS_ON,
    )


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
        plan = cost.Plan(plan.horizon, plan.speed, typical["income"], plan.growth)
    if "electricity" in changed:
        gap = gap.assign(grid=100 - typical["electricity"])
    if "distance" in changed:
        gap = gap.assign(link=typical["distance"])
    return cost.estimate(gap, costs.at(), plan).total / this.people


def _headline(this: Case, group: str, own: float, middle: float, effects: pd.Series) -> Claim:
    values: dict[str, Value] = {
        "economy": this.who.who,
        "group": Group(group),
        "own": Money(own),
        "typical": Money(middle),
    }
    if 1 / _LEVEL <= own / middle <= _LEVEL:
        return claim("reasons-level", **values)
    which = "more" if own > middle else "less"
    toward = [
        trait
        for trait, factor in effects.items()
        if (factor > 1) == (own > middle) and abs(factor - 1) >= _SEEN
    ]
    if not toward:
        return claim(f"reasons-{which}", **values)
    return claim(f"reasons-{which}-{toward[0]}", **values)


def _chart(effects: pd.Series, headline: Claim) -> go.Figure:
    titles = pd.Index([claim(f"reasons-trait-{trait}") for trait in effects.index], dtype=object)
    return bars.factors(
        effects.set_axis(titles),
        labels=pd.Series(
            [claim("reasons-times", factor=_factor(value)) for value in effects], index=titles
        ),
        unit=claim("reasons-axis"),
        alt=claim("reasons-chart", headline=headline),
    )


def _factor(value: float) -> Number:
    return Number(value, 0 if value >= 10 else 1 if value >= 1 else 2)


def _table(own: pd.Series, typical: pd.Series, effects: pd.Series) -> Table:
    frame = pd.DataFrame({"own": own, "typical": typical, "factor": effects}).reindex(effects.index)
    frame.index = pd.Index([claim(f"reasons-trait-{trait}").id for trait in frame.index])
    columns = {
        "own": Column(claim("reasons-column-own"), "about"),
        "typical": Column(claim("reasons-column-typical"), "about"),
        "factor": Column(claim("reasons-column-factor"), "number", decimals=2),
    }
    return Table(frame, columns, Column(claim("reasons-rows"), "message"))
