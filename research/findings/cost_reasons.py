"""Why a person out of reach of 4G costs more, or less, in one economy than in others."""

import math

import pandas as pd

from research import costs, economies, words
from research.charts import bars
from research.findings.cost import without
from research.findings.cost_case import Case, case, dollars, land, two_digits
from research.findings.finding import Finding
from research.findings.latest import combined
from research.metrics.space import cost

_ENOUGH = 3  # other economies, for a median of them
_LEVEL = 1.1  # a cost within this factor of the typical one is about the same
_NEAR = 15.0  # km: the shortest link that is priced
_READ = ("urban_population", "electricity_access", "gni_per_capita_atlas", "gdp_current_usd")
_TRAITS = {
    "density": "people a km² where 4G ends",
    "income": "wages and prices",
    "electricity": "sites without a power grid",
    "distance": "distance between places",
}
_WHY = {
    "density": ("thin population where 4G ends", "dense population where 4G ends"),
    "income": ("higher wages and prices", "lower wages and prices"),
    "electricity": ("sites without a power grid", "a power grid at its sites"),
    "distance": ("long distances between places", "short distances between places"),
}


def cost_reasons(economy: str, horizon: int = 10, speed: float = 10.0) -> Finding:
    """Return the cost of a person out of reach beside that in a typical economy of the region, and what makes the difference.

    Parameters
    ----------
    economy : any spelling of an economy
    horizon : years that running costs are counted for
    speed : Mbit/s a user is to see in the busiest hour

    Notes
    -----
    One trait at a time is put at the median of the economies of the region; the factor by which a person's cost falls or rises
    is what the trait accounts for.
    """
    this = case(economy, horizon, speed)
    if isinstance(this, Finding) or this.runs["central"].reason:
        return without()
    group = economies.peers(this.who.iso3)
    others = _others([iso3 for iso3 in group.members if iso3 != this.who.iso3])
    if len(others) < _ENOUGH:
        title = f"The cost of a person in {this.name} is not compared: too few of {group.title} report 4G coverage."
        return Finding(title, missing=True)
    own, typical = _own(this), {**others.median().to_dict(), "distance": _NEAR}
    a_person = this.runs["central"].total / this.people
    middle = _with(this, own, typical, tuple(_TRAITS))
    effects = pd.Series({trait: a_person / _with(this, own, typical, (trait,)) for trait in _TRAITS})
    effects = effects.loc[effects.map(lambda factor: abs(math.log(factor))).sort_values(ascending=False, kind="stable").index]
    title = _title(this, group.title, a_person, middle, effects)
    effects = effects[effects.map(two_digits).ne("1")]  # what changes nothing is no reason
    drawn = effects.rename(index=_TRAITS)
    labels = pd.Series([f"{two_digits(value)} times" for value in drawn], index=drawn.index)
    return Finding(
        title=title,
        remarks=(
            f"Typical is the median of {len(others)} economies of {group.title} whose 4G coverage is known, and a distance of "
            f"{_NEAR:g} km. Each trait alone is put at it; they act together, so factors need not multiply to the whole.",
            "Relief is not in the model; it enters as the area a site covers.",
        ),
        df=pd.DataFrame(
            {
                words.upper_first(this.name): [_shown(trait, own[trait]) for trait in effects.index],
                f"Typical of {group.title}": [_shown(trait, typical[trait]) for trait in effects.index],
                "Cost a person, times": [two_digits(value) for value in effects],
            },
            index=pd.Index([words.upper_first(_TRAITS[trait]) for trait in effects.index], name="Trait"),
        ),
        fig=bars.lines(
            drawn, labels=labels, unit="factor of cost a person", top=None, alt=f"What each trait accounts for. {title}"
        )
        if len(effects)
        else None,
    )


def _others(members: list[str]) -> pd.DataFrame:
    """Traits of economies whose coverage is known and below 100 %: index economy, columns density, income, electricity."""
    frame = combined(*_READ, "coverage_4g", "population").reindex(members).dropna(subset=["coverage_4g", "urban_population"])
    frame = frame[frame["coverage_4g"] < 100].rename(columns={"population": "people"}).assign(land=land(frame.index))
    rural = [
        cost.electricity(a, b)[1]
        for a, b in zip(frame["electricity_access"].fillna(0.0), frame["urban_population"], strict=True)
    ]
    areas = pd.DataFrame(
        {"people": frame["people"], "area": frame["land"], "urban": frame["urban_population"], "grid_rural": rural}
    )
    ends = cost.edge(areas, frame["coverage_4g"], costs.at()["spread"])
    traits = pd.DataFrame({"density": ends["density"], "income": frame["gni_per_capita_atlas"], "electricity": ends["dark"]})
    traits["income"] = traits["income"].fillna(frame["gdp_current_usd"] / frame["people"])
    return traits.dropna()


def _own(this: Case) -> dict[str, float]:
    """What the cost of a person rests on, of people out of reach."""
    gap = this.gap
    return {
        "density": gap["people"].sum() / gap["area"].sum(),
        "income": math.nan if this.plan.income is None else this.plan.income,
        "electricity": 100 - float((gap["grid"] * gap["people"]).sum() / gap["people"].sum()),
        "distance": float(gap["link"].iloc[0]),
    }


def _with(this: Case, own: dict[str, float], typical: dict[str, float], changed: tuple[str, ...]) -> float:
    """The cost of a person with some traits typical."""
    gap, plan = this.gap, this.plan
    if "density" in changed:
        gap = gap.assign(area=gap["area"] * own["density"] / typical["density"])
    if "income" in changed:
        plan = cost.Plan(plan.horizon, plan.speed, typical["income"])
    if "electricity" in changed:
        gap = gap.assign(grid=100 - typical["electricity"])
    if "distance" in changed:
        gap = gap.assign(link=typical["distance"])
    return cost.estimate(gap, costs.at(), plan).total / this.people


def _title(this: Case, group: str, own: float, middle: float, effects: pd.Series) -> str:
    start = f"A person out of reach of 4G costs {dollars(own)} in {this.name}"
    if 1 / _LEVEL <= own / middle <= _LEVEL:
        return f"{start}, about as in a typical economy of {group} ({dollars(middle)})."
    more = own > middle
    toward = [trait for trait, factor in effects.items() if (factor > 1) == more and abs(math.log(factor)) >= math.log(1.02)]
    why = f", mostly because of {_WHY[str(toward[0])][0 if more else 1]}" if toward else ""
    return f"{start}, {'more' if more else 'less'} than the {dollars(middle)} in a typical economy of {group}{why}."


def _shown(trait: str, value: float) -> str:
    if math.isnan(value):
        return words.NO_DATA
    return {
        "density": f"{two_digits(value)} people a km²",
        "income": f"{dollars(value)} a person a year",
        "electricity": f"{words.number(round(value), 0)} %",
        "distance": f"{words.number(value, 0)} km",
    }[trait]
