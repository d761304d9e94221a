"""What it would cost to extend networks to people out of reach of 4G, and what decides it."""

from collections.abc import Iterator

import pandas as pd

from research import access, costs
from research.charts import bars
from research.findings.core import Claim, Column, Finding, Table, claim, finding, tabled, v, where
from research.findings.costs.case import Case, case, of_output, rests_on
from research.findings.costs.income import drawn_in, unconfirmed
from research.findings.costs.public import before, of_public, paid_by, public
from research.findings.costs.steps import doubted, is_met, sites, then, until_met, upgraded_first
from research.findings.infrastructure.offline import COVERAGE
from research.findings.infrastructure.provinces import too_few
from research.metrics.adding import adding, adding_up, step_of
from research.metrics.space.cost import by_service

_PARTS = {
    "sites": ["equipment", "towers"],
    "links": ["links"],
    "energy": ["energy"],
    "running": ["running"],
    "satellite": ["satellite"],
    "fees": ["taxes", "spectrum"],
    "return": ["administration", "margin"],
}
# factor around the published total that the model holds; python -m tests.benchmarks.cost
_SURE = 1.5
_GROWS = 0.01  # a change of people within the horizon that is said


@finding
def cost_to_connect(economy: str, horizon: int = 10, speed: float = 10.0) -> Finding:
    """Estimate the cost of extending networks to people without 4G, by solution.

    Parameters
    ----------
    economy : any spelling of an economy
    horizon : years that running costs are counted for
    speed : Mbit/s a user is to see in the busiest hour

    Notes
    -----
    See `research.metrics.space.cost`. Only people whom 4G does not reach are counted; where
    coverage is not known there is no cost. The range holds the middle 80 % of simulations that draw
    all figures at once, choices included: see `cost.simulated`.
    """
    this = case(economy, horizon, speed)
    if isinstance(this, Finding):
        return this
    if this.run.reason:
        too_fast = claim("cost-speed", economy=this.who.who, speed=v.Exact(v.Number(speed)))
        return Finding(too_fast, notes=(_cell(),), missing=True)
    headline, drawn = sites(this, horizon, ranged=False), _parts(this.new)
    in_units, axis = drawn_in(float(drawn.max()))
    return Finding(
        headline,
        claims=(*_claims(this, horizon, ranged="cost" in headline.values),),
        notes=(*_notes(this),),
        table=_table(this),
        shows=(claim("shows-cost-network", years=v.Count(horizon)),),
        chart=bars.lines(
            drawn / in_units,
            labels=drawn.map(v.Money),
            unit=axis,
            own=None,
            alt=claim("cost-chart", headline=headline),
        ),
        weight=0.0 if is_met(this.who) else 1.0,
        **rests_on(economy),
    )


def _claims(this: Case, horizon: int, *, ranged: bool) -> Iterator[Claim]:
    """Yield the range of the cost, where a headline has it, what comes next, and what is left out.

    The share of GDP is of networks for all, and not said of upgrades.
    """
    ends = v.Range(v.Money(this.new.money.low), v.Money(this.new.money.high))
    yield from where(ranged, claim("cost-in-range", range=ends))
    yield from then(this, horizon)
    yield from doubted(this)
    yield claim("cost-on-top")
    share = None if this.upgraded else of_output(this.money.central, this.gdp)
    if share is not None:
        yield claim("cost-of-gdp", share=share)
    alone = this.who.iso3 in this.areas.index  # the model takes it as one area
    yield from where(alone, claim("cost-no-provinces", economy=this.who.who))
    yield from _demand(this, horizon)
    yield from at_most(this)
    yield claim("cost-narrow")


def _notes(this: Case) -> Iterator[Claim]:
    """Yield how the cost is made, what it rests on, and who pays it."""
    yield claim("cost-range")
    yield from _beyond(this.new)
    yield from of_public(this.new)
    yield from where(earlier := before(this), claim("cost-before", **earlier))
    yield from _method(this)
    yield from too_few(access.provinces(this.who.iso3))
    yield from paid_by(this)
    yield from unconfirmed()


def _parts(this: Case) -> pd.Series:
    """Return the parts of the central cost, rounded so that they add up to it as it is written."""
    table = this.run.table
    parts = pd.Series(
        [float(table[keys].to_numpy().sum()) for keys in _PARTS.values()],
        index=pd.Index([claim(f"cost-part-{part}") for part in _PARTS], dtype=object),
    )
    total = this.money.central
    rounded = adding(parts, total, step_of(total))
    return rounded[rounded > 0].sort_values(ascending=False)


def at_most(this: Case) -> tuple[Claim, ...]:
    """Return what new sites for all cost, where sites of 3G can be upgraded."""
    of = {"people": v.About(this.people), "cost": this.money.simulated}
    return where(this.upgraded, claim("cost-most", **of))


def _beyond(this: Case) -> Iterator[Claim]:
    """Yield the assumptions that alone would take the cost out of its range, at either end."""
    ends, titles = this.alone[["low", "high"]], costs.table()
    least, most = ends.min(axis=1), ends.max(axis=1)
    if least.min() < this.money.low:
        driver = v.Title(titles[str(least.idxmin())].title)
        yield claim("cost-range-alone-low", driver=driver, total=v.Money(least.min()))
    if most.max() > this.money.high:
        driver = v.Title(titles[str(most.idxmax())].title)
        yield claim("cost-range-alone", driver=driver, total=v.Money(most.max()))


def _demand(this: Case, horizon: int) -> tuple[Claim, ...]:
    """How many people are planned for."""
    if this.grows is None:
        return (claim("cost-demand-unknown", economy=this.who.who),)
    values = {"change": v.Percent(100 * abs(this.grows - 1)), "years": v.Count(horizon)}
    kind = "grows" if this.grows > 1 else "shrinks"
    return where(abs(this.grows - 1) >= _GROWS, claim(f"cost-demand-{kind}", **values))


def _method(this: Case) -> tuple[Claim, ...]:
    at = costs.at()
    of: dict[str, v.Value] = {
        "covered": v.Percent(this.who.covered or 0.0, 1), "year": v.Year(this.who.years[COVERAGE]),
        "traffic": v.Exact(v.Number(at["traffic"])), "adoption": v.Percent(at["adoption"]),
        "speed": v.Exact(v.Number(this.plan.speed)),
    }  # fmt: skip
    new = {"covered": v.Percent(this.new.who.covered or 0.0, 1)}
    sites = claim("cost-method-all") if this.new is this else claim("cost-method-new", **new)
    yardstick = claim("cost-yardstick", factor=v.Number(_SURE))
    return claim("cost-method", **of), sites, yardstick, claim("cost-prices")


def _cell() -> Claim:
    figures = costs.at()
    carries = figures["bandwidth"] * figures["efficiency"]
    bandwidth = v.Exact(v.Number(figures["bandwidth"]))
    return claim("cost-cell", bandwidth=bandwidth, carries=v.Number(carries))


def _table(this: Case) -> Table:
    whole, this = this, this.new
    run = this.run
    rows = by_service(run.table)[["unconnected", "people", "area", "sites", "cost"]]
    rows["sites"] = adding_up(rows["sites"], run.sites)
    rows.loc["all"] = rows.sum()
    rows.loc["all", ["low", "high"]] = this.money.low, this.money.high
    if (until := until_met(whole)) and until[0]:
        people, paid = until
        target = (people, paid.low, paid.central, paid.high)
        rows.loc["target", ["unconnected", "low", "cost", "high"]] = target
    if this.plan.income is not None and (rest := public(this))[1] > 0:
        rows.loc["public", ["low", "high"]] = rest
    if whole is not this:
        most = (whole.people, whole.money.low, whole.money.central, whole.money.high)
        rows.loc["most", ["unconnected", "low", "cost", "high"]] = most
        rows.loc["upgraded", "unconnected"] = whole.upgraded
        if 0 < (first := upgraded_first(whole)) < whole.upgraded:
            rows.loc["first", "unconnected"] = first
    rows["density"] = rows["people"] / rows["area"]
    rows["each"] = rows["cost"] / rows["unconnected"]
    rows["unconnected"] = rows["unconnected"].round()
    if this.gdp is not None:
        rows["share"] = 100 * rows["cost"] / this.gdp[0]
    return tabled(
        "cost",
        rows.set_axis([claim(f"cost-served-{key}").id for key in rows.index]),
        unconnected=Column(claim("column-people"), "about"),
        density="about",
        sites="about",
        cost="money",
        low=Column(claim("cost-column-range-low"), "money"),
        high=Column(claim("cost-column-range-high"), "money"),
        each="money",
        share=("percent", 1),
        missing=claim("dash"),
    )
