"""Named places: towns by province, and people where no province is known."""

from collections.abc import Iterator

import pandas as pd

from research import access
from research.charts import Figure, bars, views
from research.charts import places as charts
from research.findings.core import Claim, Finding, Table, claim, finding, no_data
from research.findings.core.latest import credit
from research.findings.core.nation import Nation, nation
from research.findings.core.tables import PEOPLE, tabled
from research.messages.values import About, Count, Economy, Percent, Text, Year
from research.metrics.space.settlements import CLASSES, Held, held

_LARGEST = 10


@finding
def settlements(economy: str) -> Finding:
    """Count the people of named places by size, and those in none.

    Parameters
    ----------
    economy : any spelling of an economy

    Notes
    -----
    Towns lie inside provinces and add no people to theirs. A share of people is in the headline
    only where the layer holds half of them at least and no more than there are.
    """
    whole, places = nation(economy), access.settlements(economy)
    if places["people"].dropna().empty:
        gap = claim("settlements-no-places", economy=Economy(economy))
        return no_data(claim("settlements-unknown", economy=Economy(economy)), gap)
    found = held(places, whole.people if whole else float(places["people"].sum()))
    rows = found.classes[["places", "people"]].astype(float)
    if whole is None:
        return Finding(
            claim("settlements-alone", economy=Economy(economy), people=About(found.people)),
            notes=tuple(_notes(economy, found)),
            gaps=(claim("settlements-no-population", economy=Economy(economy)),),
            table=_table(rows),
            weight=0,
        )
    rows.loc["rest"] = [float("nan"), found.remainder]
    rows["share"] = 100 * rows["people"] / found.national
    headline = _headline(economy, found)
    return Finding(
        headline,
        claims=() if found.share > 100 else (_nowhere(found, whole),),
        notes=tuple(_notes(economy, found)),
        table=_table(rows),
        shows=(claim("shows-settlements"),),
        chart=_chart(rows, headline) if found.share <= 100 else None,
        weight=0,
    )


@finding
def settlements_map(economy: str) -> Finding:
    """Map the named places of an economy by size, as many of the largest as a page can hold."""
    known = access.settlements(economy).dropna(subset=["people"])
    if known.empty:
        return no_data(claim("settlements-map-unknown", economy=Economy(economy)))
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
        notes=(claim("settlements-undated"), _source()),
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


def _headline(iso3: str, found: Held) -> Claim:
    who = {"economy": Economy(iso3)}
    values = {**who, "people": About(found.people), "national": About(found.national)}
    if found.share > 100:
        return claim("settlements-over", places=Count(found.classes["places"].sum()), **values)
    if not found.enough:
        return claim("settlements-few", **values)
    city, least = found.classes.loc["city", "share"], _least("city")
    part = {**who, "share": Percent(found.share)}
    if city:
        return claim("settlements-cities", **part, cities=Percent(city), least=least)
    if found.national < least.value:  # nobody looks for a city there
        return claim("settlements-small", **part)
    return claim("settlements-no-city", **part, least=least)


def _least(size: str) -> Count:
    return Count(CLASSES.loc[size, "from"])


def _nowhere(found: Held, whole: Nation) -> Claim:
    decimals = 0 if 1 <= found.share <= 99 else 1
    rest = 100 - round(found.share, decimals)  # as the headline rounds, so that the two make 100 %
    of = {"people": About(whole.people), "year": Year(whole.year)}
    return claim("settlements-rest", rest=Percent(rest, decimals), **of)


def _notes(iso3: str, found: Held) -> Iterator[Claim]:
    if access.provinces(iso3).empty:
        yield claim("settlements-instead", economy=Economy(iso3))
    else:
        yield claim("settlements-inside")
    yield claim("settlements-classes", city=_least("city"), town=_least("town"))
    if found.unknown:
        yield claim("settlements-without", places=Count(found.unknown))
    yield claim("settlements-undated")
    yield _source()


def _source() -> Claim:
    return claim("settlements-source", **credit("geonames"))


def _chart(rows: pd.DataFrame, headline: Claim) -> Figure:
    return bars.lines(
        rows["share"].set_axis([claim(f"settlements-row-{size}") for size in rows.index]),
        labels=[_label(size, row) for size, row in rows.iterrows()],
        unit=claim("settlements-axis"),
        top=100,
        own=True,
        alt=claim("settlements-chart", headline=headline),
    )


def _label(size: object, row: pd.Series) -> Claim:
    if not row["people"]:
        return claim("settlements-none")
    if size == "rest":
        return claim("settlements-people", people=About(row["people"]))
    return claim("settlements-in-places", people=About(row["people"]), places=Count(row["places"]))


def _table(rows: pd.DataFrame) -> Table:
    frame = rows.set_axis([claim(f"settlements-row-{size}").id for size in rows.index])
    frame["people"] = frame["people"].round()
    return tabled("settlements", frame, places="count", people=PEOPLE, share=("percent", 1))
