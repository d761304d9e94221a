"""Which assumption decides most of what it costs to extend networks."""

from collections.abc import Iterator
from dataclasses import replace

import pandas as pd

from research import costs
from research.charts import Figure, ranges
from research.findings.core import Claim, Column, Finding, Table, claim, finding, v
from research.findings.core.tables import SOURCES, UNITS, YEARS, tabled
from research.findings.costs.case import case, rests_on
from research.findings.costs.income import drawn_in
from research.findings.costs.steps import is_met

_SHOWN, _TENTH = 5, 0.1  # assumptions at most, and of the cost, by which each changes it at least
_GAPS = ("network", "both")
_LEVERS = ("bandwidth", "tax")  # what government decides


@finding
def cost_drivers(economy: str, horizon: int = 10, speed: float = 10.0) -> Finding | None:
    """Vary one cost assumption at a time from its low to its high end.

    None where there is no cost, or of upgrades alone: that is where the cost would be. None where
    coverage meets its target: no network is to be decided on.
    """
    known = case(economy, horizon, speed)
    if isinstance(known, Finding) or known.run.reason or known.upgrades_alone:
        return None
    if is_met(known.who):
        return None
    this = known.new
    ends = this.alone[["low", "high"]]
    table = this.alone.assign(cheapest=ends.min(axis=1), dearest=ends.max(axis=1))
    table = table[table["width"].gt(0)]
    seen = table["width"].ge(min(_TENTH * this.run.total, table["width"].max()))
    entries, shown = costs.table(), table[seen].head(_SHOWN)
    titles = [v.Title(entries[str(key)].title) for key in shown.index]
    headline = claim("cost-drivers-headline", economy=this.who.who, drivers=v.Items(titles[:3]))
    return Finding(
        headline,
        claims=(*_levers(shown["low"], this.run.total),),
        notes=(claim("cost-drivers-method"),),
        table=_assumptions(table),
        shows=(claim("shows-cost-drivers"),),
        chart=_chart(shown.assign(central=this.run.total), titles, headline),
        **rests_on(economy),
    )


def _chart(shown: pd.DataFrame, titles: list[v.Title], headline: Claim) -> Figure:
    """Return the range of the cost that each assumption moves it in."""
    drawn = shown[["cheapest", "dearest", "central"]]
    in_units, axis = drawn_in(float(drawn["dearest"].max()))
    ends = zip(*(shown[end].map(v.Money) for end in ("cheapest", "dearest")), strict=True)
    return ranges.ranges(
        (drawn / in_units).set_axis(pd.Index(titles, dtype=object)),
        low="cheapest",
        high="dearest",
        at="central",
        labels=[v.Range(*each) for each in ends],
        whiskers=True,
        title=axis,
        spread=claim("cost-drivers-spread"),
        point=claim("chart-central"),
        alt=claim("cost-drivers-chart", headline=headline),
    )


def _levers(low: pd.Series, centre: float) -> Iterator[Claim]:
    """Yield whose figures to ask for: those of decisions of government that lower the cost."""
    for key, total in low.sort_values().items():
        if key in _LEVERS and total < centre:
            yield claim(f"cost-lever-{key}")


def _assumptions(table: pd.DataFrame) -> Table:
    """Return the assumptions that decide most; every one goes into the file."""
    entries = {key: entry for key, entry in costs.table().items() if entry.gap in _GAPS}
    order = [*table.index, *(key for key in entries if key not in table.index)]
    frame = pd.DataFrame(
        [entries[key].model_dump() for key in order], index=[entries[key].title for key in order]
    )
    frame[["cheapest", "dearest"]] = table[["cheapest", "dearest"]].reindex(order).to_numpy()
    cited = (map(costs.sources().__getitem__, names.split(", ")) for names in frame["source"])
    frame["source"] = [" ".join(each) for each in cited]
    frame = frame.rename_axis("assumption").rename(columns={"year": "figure_year"})
    every, frame = frame.reset_index(), frame.head(_SHOWN)
    shown = tabled(
        "cost",
        frame,
        Column(claim("cost-rows-assumptions"), "text"),
        low=("number", 2),
        central=("number", 2),
        high=("number", 2),
        unit=UNITS,
        cheapest="money",
        dearest="money",
        figure_year=YEARS,
        source=SOURCES,
    )
    return replace(shown, file=every)
