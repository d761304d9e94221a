"""Where people live: provinces by people and density on a map, or by people and land."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pandas as pd

from research import access, first_level
from research.access import PROVINCES_YEAR as YEAR
from research.access import Joined, joined
from research.charts import Figure, dots, symbols
from research.findings.core import Claim, Finding, Table, claim, finding, no_data, v, where
from research.findings.core.bounds import closely
from research.findings.core.latest import credit
from research.findings.core.nation import nation, provinces
from research.findings.core.tables import PEOPLE, tabled
from research.metrics.adding import three_figures

if TYPE_CHECKING:
    import geopandas as gpd

_SHARES = [claim("people-map-column-share"), claim("people-map-column-land")]
_NAMED = 4  # areas without a partner that a note names
_ROWS = 10  # provinces a table shows, beside the densest and the emptiest; its file has all
_UNEVEN = 10.0  # times: how far densities differ where areas have to be told apart
_OFF = 0.05  # of the land area, that the areas of provinces may be off by
_APART = 2.0  # points: an area whose shares of land and people differ by less is not named


@finding
def people_by_province(economy: str, zones: str = "") -> Finding:
    """Return how many people live on how little land, by province.

    Left out where the densest is less than ten times as densely populated as the emptiest: areas
    differ too little for a decision.

    Parameters
    ----------
    economy : any spelling of an economy
    zones : a file of areas; else the first administrative level, once it has been fetched. A map
        fills those that are a province by code, name or nearest point; without them the chart has
        the shares of people and land

    Notes
    -----
    People are shares of WorldPop's grid of 2020 times the nation's people of today.
    """
    units = provinces(economy)
    if units.empty:
        return no_data(claim("people-map-unknown", economy=v.Economy(economy)))
    ranked = units.sort_values("people", ascending=False)
    headline = _headline(economy, ranked)
    if _range_of(units) < _UNEVEN:
        return Finding(headline, missing=True, weight=0.0)
    areas = _boundaries(economy, zones, units)
    unknown = units.loc[units["people"].isna(), "name"]
    most = v.Count(min(_ROWS, len(_dense(ranked))))
    shown = {"shown": most, "number": v.Count(len(ranked)), "areas": _areas_called(economy)}
    return Finding(
        headline,
        weight=0,  # where people live decides nothing yet
        claims=_ends(units),
        notes=(*_notes(economy, units, areas[1:] if areas else None),),
        gaps=where(
            len(unknown), claim("people-map-missing", provinces=v.Items(map(v.Text, unknown)))
        ),
        table=_table(ranked),
        shows=(claim("shows-land") if areas else claim("people-map-order", **shown),),
        chart=_map(economy, units, areas[0], headline)
        if areas
        else _dots(economy, ranked, headline),
    )


def _map(iso3: str, units: gpd.GeoDataFrame, zones: gpd.GeoDataFrame, headline: Claim) -> Figure:
    alt = claim("people-map-chart", economy=v.Economy(iso3), headline=headline)
    return symbols.people(access.shapes(), units, economy=iso3, zones=zones, alt=alt)


def _dots(iso3: str, ranked: gpd.GeoDataFrame, headline: Claim) -> Figure | None:
    """Return the shares of people and land of the provinces that differ most in them, ten at most.

    Where people are spread as the land is, a sentence says as much.
    """
    if headline.id != "people-map-apart":
        return None
    shown, areas = _shares(ranked).head(_ROWS), _areas_called(iso3)
    return dots.dots(
        shown.set_axis(ranked.loc[shown.index, "name"]).set_axis(_SHARES, axis=1),
        unit=v.Text("%"),
        percent=True,
        alt=claim("people-map-dots", economy=v.Economy(iso3), headline=headline, areas=areas),
    )


def _shares(ranked: gpd.GeoDataFrame) -> pd.DataFrame:
    """Return shares of people and of land in %, those that differ most first, none in doubt."""
    of = pd.DataFrame(ranked[["people", "area"]])
    shares = (100 * of / of.sum()).loc[_dense(ranked).index]
    apart = shares.diff(axis=1)["area"].abs().sort_values(ascending=False, kind="stable")
    return shares.loc[apart.index]


def _headline(iso3: str, ranked: gpd.GeoDataFrame) -> Claim:
    """Name the province whose shares of the land and of the people differ most."""
    total = float(ranked["people"].sum())
    values: dict[str, v.Value] = {"economy": v.Economy(iso3), "people": closely(total)}
    values |= {"number": v.Count(len(ranked)), "areas": _areas_called(iso3)}
    if len(ranked) == 1:
        return claim("people-map-one", economy=v.Economy(iso3), people=closely(total))
    shares = _shares(ranked)
    if not shares.diff(axis=1)["area"].abs().max() >= _APART:
        return claim("people-map-spread", **values)
    held, land = map(v.Percent, shares.iloc[0])
    area = v.Text(ranked.at[shares.index[0], "name"])
    return claim("people-map-apart", **values, area=area, land=land, share=held)


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


def _notes(iso3: str, units: gpd.GeoDataFrame, held: tuple[Joined, Claim] | None) -> list[Claim]:
    whole = nation(iso3)
    notes = [claim("people-map-as-of", year=v.Year(YEAR))]
    if whole is not None:
        year, grid = v.Year(whole.year), v.Year(YEAR)
        of = {"people": closely(whole.people), "areas": _areas_called(iso3)}
        prospects = claim("people-map-prospects", economy=v.Economy(iso3), year=year)
        scaled = claim("people-map-scaled", grid=grid, year=year, **of)
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


def _table(ranked: gpd.GeoDataFrame) -> Table:
    frame = pd.DataFrame(ranked[["name", "people", "area", "density"]])
    frame = frame.reset_index().set_index("name")
    frame["share"] = 100 * frame["people"] / frame["people"].sum()
    frame["people"] = frame["people"].round()
    known = _dense(ranked)["density"]
    kept = [*ranked.index[:_ROWS], *([known.idxmax(), known.idxmin()] if len(known) else [])]
    shown = tabled(
        "people-map", frame, "text", people=PEOPLE, share=("percent", 1), area=("number", 0),
        density=("number", 1),
    )  # fmt: skip
    frame = frame[[*shown.columns, "code"]]
    few = frame[frame["code"].isin(kept)].assign(people=lambda of: of["people"].map(three_figures))
    return replace(shown, frame=few, file=frame.reset_index())


def _areas_called(iso3: str) -> Claim:
    """Return the economy's name for its first-level areas."""
    return claim(f"first-level-{first_level.kind(iso3)}")


def _ends(units: pd.DataFrame) -> tuple[Claim, ...]:
    """Name the densest and the emptiest province."""
    known = _dense(units)
    if len(known) < 2:
        return ()
    top, low = known["density"].idxmax(), known["density"].idxmin()
    (densest, high), (emptiest, low) = (
        (v.Text(known.loc[at, "name"]), v.About(known.loc[at, "density"])) for at in (top, low)
    )
    ends = {"densest": densest, "high": high, "emptiest": emptiest, "low": low}
    return (claim("people-map-density", **ends),)


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
