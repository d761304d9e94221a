"""Where people live: where coverage would end if it followed density, or people on a map."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pandas as pd

from research import access, first_level
from research.access import PROVINCES_YEAR as YEAR
from research.access import Joined, joined
from research.charts import Figure, bars, symbols
from research.findings.core import Claim, Finding, Table, claim, finding, no_data, tabled, v, where
from research.findings.core.bounds import closely
from research.findings.core.latest import credit
from research.findings.core.nation import nation, provinces
from research.findings.core.tables import PEOPLE
from research.findings.costs.placed import Placed, placed
from research.findings.infrastructure.offline import Offline, offline
from research.metrics.adding import three_figures
from research.report.table import Column

if TYPE_CHECKING:
    import geopandas as gpd

_NAMED = 4  # areas without a partner that a note names
_ROWS = 10  # provinces a table shows; its file has all
_UNEVEN = 10.0  # times: how far densities differ where areas have to be told apart
_OFF = 0.05  # of the land area, that the areas of provinces may be off by


@finding
def people_by_province(economy: str, zones: str = "") -> Finding:
    """Return where people without 4G would live if coverage followed density, by province.

    Where areas are too coarse for that, who to ask. Where 4G reaches nearly all, or where that is
    not known, people and density on a map of the areas given; nothing without a map, and where the
    densest is less than ten times as densely populated as the emptiest: areas differ too little for
    a decision.

    Parameters
    ----------
    economy : any spelling of an economy
    zones : a file of areas; else the first administrative level, once it has been fetched. A map
        fills those that are a province by code, name or nearest point; without them the chart has
        the people placed by `research.findings.costs.placed`

    Notes
    -----
    People are shares of WorldPop's grid of 2020 times the nation's people, of the year of Internet
    use where that is known, as the costs of networks have them.
    """
    who = offline(economy)
    year = who.years["population"] if isinstance(who, Offline) else None
    units = provinces(economy, year)
    if units.empty:
        return no_data(claim("people-map-unknown", economy=v.Economy(economy)))
    ranked = units.sort_values("people", ascending=False)
    areas, where_to = _boundaries(economy, zones, units), placed(economy)
    ends = _ends(economy, units)
    lacks = isinstance(who, Offline) and who.out_of_reach >= 1 and not who.near_all
    if _range_of(units) < _UNEVEN or not (areas or lacks):
        return Finding(ends, missing=True, weight=0.0)
    headline = ends
    if isinstance(who, Offline) and lacks:
        headline = _headline(who, where_to, units)
    unknown = units.loc[units["people"].isna(), "name"]
    return Finding(
        headline,
        weight=0 if where_to is None else 1.0,
        claims=where(where_to, claim("people-map-assumed")),
        notes=(*_notes(economy, year, units, areas[1:] if areas else None),),
        gaps=where(
            len(unknown), claim("people-map-missing", provinces=v.Items(map(v.Text, unknown)))
        ),
        table=_table(economy, ranked, where_to),
        shows=(claim("shows-land") if areas else _shown(economy, ranked, where_to),),
        chart=_map(economy, units, areas[0], headline)
        if areas
        else _bars(where_to, units, headline),
    )


def _headline(who: Offline, found: Placed | None, units: pd.DataFrame) -> Claim:
    """Name the areas that hold most of the people without 4G, with the share they hold."""
    of = {"economy": who.who, "people": v.About(who.out_of_reach)}
    if found is None:
        return claim("people-map-unplaced", **of, kind=_areas_called(who.iso3))
    named = v.Items(v.Text(units.at[code, "name"]) for code in found.named)
    return claim("people-map-placed", **of, areas=named, share=v.Percent(found.share))


def _map(iso3: str, units: gpd.GeoDataFrame, zones: gpd.GeoDataFrame, headline: Claim) -> Figure:
    alt = claim("people-map-chart", economy=v.Economy(iso3), headline=headline)
    return symbols.people(access.shapes(), units, economy=iso3, zones=zones, alt=alt)


def _bars(found: Placed | None, units: pd.DataFrame, headline: Claim) -> Figure | None:
    if found is None:
        return None
    drawn = found.people.head(_ROWS)
    return bars.lines(
        drawn.set_axis(units.loc[drawn.index, "name"]),
        labels=drawn.map(v.About),
        unit=claim("people-map-column-placed"),
        own=True,
        alt=headline,
    )


def _shown(iso3: str, ranked: pd.DataFrame, found: Placed | None) -> Claim:
    """Return what the table has: how many areas, in which order."""
    rows, kind = (len(ranked), "largest") if found is None else (len(found.people), "order")
    of: dict[str, v.Value] = {"shown": v.Count(min(_ROWS, rows)), "number": v.Count(len(ranked))}
    return claim(f"people-map-{kind}", **of, areas=_areas_called(iso3))


def _boundaries(
    iso3: str, zones: str, units: gpd.GeoDataFrame
) -> tuple[gpd.GeoDataFrame, Joined, Claim] | None:
    """Return areas with their province's density, how they were joined, and their source."""
    held = access.zones(iso3, zones)
    if held is None:
        return None
    areas, source = held
    named = areas.reset_index(drop=True)
    titles = named["name"] if "name" in named else named["zone"].astype(str)
    named = named.assign(code=named.get("code", ""), name=titles)
    match = joined(named, units)
    if match.table.empty:
        return None
    filled = named.loc[match.table.index, ["zone", "geometry"]]
    return filled.assign(unit=match.table["unit"]), match, source


def _notes(
    iso3: str, year: int | None, units: gpd.GeoDataFrame, held: tuple[Joined, Claim] | None
) -> list[Claim]:
    whole = nation(iso3, year)
    notes = [claim("people-map-as-of", year=v.Year(YEAR))]
    if whole is not None:
        of_year, grid = v.Year(whole.year), v.Year(YEAR)
        of = {"people": closely(whole.people), "areas": _areas_called(iso3)}
        prospects = claim("people-map-prospects", economy=v.Economy(iso3), year=of_year)
        scaled = claim("people-map-scaled", grid=grid, year=of_year, **of)
        notes = [scaled, *where(whole.projected, prospects)]
    notes += [*too_few(units), *_off_the_land(iso3, units)]
    if held is not None:
        notes += _match(*held, units)
    sources = ("worldpop", *sorted(set(units["source"])))
    return [*notes, *(claim("people-map-source", **credit(source)) for source in sources)]


def too_few(units: gpd.GeoDataFrame) -> tuple[Claim, ...]:
    """Name the provinces whose people are far too few in the source, if any."""
    few = units.loc[units["flag"].ne(""), "name"]
    return where(len(few), claim("people-map-too-few", provinces=v.Items(map(v.Text, few))))


def _match(match: Joined, source: Claim, units: gpd.GeoDataFrame) -> list[Claim]:
    by = match.table["by"].value_counts()
    counts = {how: v.Count(by.get(how, 0)) for how in ("code", "name", "point")}
    names = v.Items(v.Text(units.loc[label, "name"]) for label in match.units[:_NAMED])
    number = v.Count(len(match.units))
    alone = claim("people-map-not-joined", number=number, provinces=names)
    return [source, claim("people-map-joined", **counts), *where(match.units, alone)]


def _table(iso3: str, ranked: gpd.GeoDataFrame, found: Placed | None) -> Table:
    """Return areas: those with most people without 4G if any are placed, else the largest."""
    frame = pd.DataFrame(ranked[["name", "people", "area", "density"]])
    if found is not None:
        placed_in = found.people.reindex(frame.index, fill_value=0.0)
        frame = frame.assign(placed=placed_in.map(three_figures))
        frame = frame.sort_values("placed", ascending=False, kind="stable")
    frame = frame.reset_index().set_index("name")
    frame["share"] = 100 * frame["people"] / frame["people"].sum()
    frame["people"] = frame["people"].round()
    shown = tabled(
        "people-map",
        frame,
        Column(_areas_called(iso3), "text"),
        placed="about",
        people=PEOPLE,
        share=("percent", 1),
        area=("number", 0),
        density=("number", 1),
    )
    frame = frame[[*shown.columns, "code"]]
    rows = _ROWS if found is None else min(_ROWS, len(found.people))
    few = frame.head(rows).assign(people=lambda of: of["people"].map(three_figures))
    return replace(shown, frame=few, file=frame.reset_index())


def _areas_called(iso3: str) -> Claim:
    """Return the economy's name for its first-level areas."""
    return claim(f"first-level-{first_level.kind(iso3)}")


def _ends(iso3: str, units: pd.DataFrame) -> Claim:
    """Name the densest and the emptiest province; else how many live in the only one."""
    known = _dense(units)
    if len(known) < 2:
        total = closely(float(units["people"].sum()))
        return claim("people-map-one", economy=v.Economy(iso3), people=total)
    top, low = known["density"].idxmax(), known["density"].idxmin()
    (densest, high), (emptiest, low) = (
        (v.Text(known.loc[at, "name"]), v.About(known.loc[at, "density"])) for at in (top, low)
    )
    ends = {"densest": densest, "high": high, "emptiest": emptiest, "low": low}
    return claim("people-map-density", **ends)


def _range_of(units: pd.DataFrame) -> float:
    """Return how many times as densely populated the densest province is as the emptiest."""
    known = _dense(units)["density"]
    return float(known.max() / known.min()) if len(known) and known.min() > 0 else float("inf")


def _dense(units: pd.DataFrame) -> pd.DataFrame:
    """Return the provinces whose density is known and not in doubt."""
    return units[units["flag"].eq("")].dropna(subset=["density"])


def _off_the_land(iso3: str, units: pd.DataFrame) -> tuple[Claim, ...]:
    """Return how far the areas of provinces are from the land area, where that is much."""
    land = access.latest("land_area")["value"].get(iso3)
    if land is None or abs(units["area"].sum() / land - 1) <= _OFF:
        return ()
    share = v.Percent(100 * units["area"].sum() / land)
    return (claim("people-map-land", economy=v.Economy(iso3), share=share),)
