"""Named places, where people by province are not known."""

import pandas as pd

from research import access
from research.access.files import note_layers
from research.charts import Figure, bars, views
from research.charts import places as charts
from research.findings.core import Claim, Finding, claim, finding, no_data
from research.findings.core.latest import credit
from research.findings.core.tables import PEOPLE, tabled
from research.messages.values import About, Count, Economy, Text

_LARGEST = 10


@finding
def settlements_map(economy: str) -> Finding:
    """Map the named places of an economy by size, as many of the largest as a page can hold.

    Their counts have no year, so no share of a population of another year is taken of them.
    """
    known = access.settlements(economy).dropna(subset=["people"])
    if known.empty:
        return no_data(claim("settlements-map-unknown", economy=Economy(economy)))
    note_layers(["geonames"])
    shown = known.head(charts.MOST)
    said = {"economy": Economy(economy), "shown": Count(len(shown))}
    headline = claim("settlements-map-all", **said)
    if len(shown) < len(known):
        headline = claim("settlements-map-some", **said, known=Count(len(known)))
    top = known.head(_LARGEST).set_index("name")[["people"]].astype(float)
    seen = views.is_seen(views.regional(access.shapes(), [economy]), economy)
    if not seen:
        headline = _largest(economy, top, len(known))
    return Finding(
        headline,
        notes=(claim("settlements-undated"), claim("settlements-source", **credit("geonames"))),
        table=tabled("settlements-map", top, "text", people=PEOPLE),
        shows=(claim("shows-settlements"),),
        chart=charts.places(access.shapes(), shown, economy=economy, alt=headline)
        if seen
        else _listed(top, headline),
        weight=0,
    )


def _largest(iso3: str, top: pd.DataFrame, places: int) -> Claim:
    """Name the largest place of an economy that is too small for a map."""
    name, people = Text(str(top.index[0])), About(float(top["people"].iloc[0]))
    return claim(
        "settlements-largest", economy=Economy(iso3), places=Count(places), name=name, people=people
    )


def _listed(top: pd.DataFrame, headline: Claim) -> Figure:
    """Named places as bars: on land too small to be seen, marks say nothing of where they are."""
    values = top["people"].set_axis([*map(Text, top.index)])
    labels = [*map(Count, values)]
    return bars.lines(values, labels=labels, unit=claim("chart-people"), own=True, alt=headline)
