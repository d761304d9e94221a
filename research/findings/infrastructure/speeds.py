"""How fast networks are, area by area, from tiles of speed tests."""

import re
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

import pandas as pd

from research import access
from research.charts import Figure, bars, places
from research.errors import InputError
from research.findings.core import Claim, Column, Finding, Table, claim, finding, no_data, v
from research.findings.infrastructure import speed_tests
from research.findings.infrastructure.areas import around_centres, together
from research.metrics.space import performance

if TYPE_CHECKING:
    import geopandas as gpd

_MAPPED = 3  # areas to be compared from which a map says more than bars
_ENDS = 6  # areas at either end that are drawn as bars where no boundary is at hand


@finding
def speeds(economy: str, zones: str = "", quarter: str = "") -> Finding:
    """Return download speeds by area: the fastest, the slowest, and areas without tests.

    Parameters
    ----------
    economy : any spelling of an economy
    zones : a file of areas; else the first administrative level, once it has been fetched. A column
        setting (urban, rural) has these compared too
    quarter : such as "2023-Q4"; else the newest in the store

    Notes
    -----
    Only areas with enough tests are compared, by the rule of thumb in
    `research.metrics.space.performance`.
    """
    who = v.Economy(economy)
    areas, chosen = access.zones(economy, zones), _chosen(quarter)
    if areas is None and chosen:
        areas = around_centres(economy)
    if areas is None or not chosen:
        gaps = _gaps(who, not chosen, quarter)
        return no_data(claim("speeds-unknown", economy=who), *gaps)
    ready = together(areas[0])
    tables = _by_kind(economy, ready, chosen)
    if not any(table["tiles"].sum() for table in tables.values()):
        tested = v.Items(v.Quarter(each) for each in sorted(set(chosen.values())))
        headline = claim("speeds-no-test", economy=who, quarters=tested)
        return Finding(headline, notes=(speed_tests.UNTESTED,), missing=True)
    settings = {}
    if "setting" in areas[0]:
        settings = _by_kind(economy, together(areas[0], "setting"), chosen)
    first = next((kind for kind, table in tables.items() if table["flag"].eq("").any()), "")
    ranked = _compared(tables[first]) if first else pd.Series(dtype=float)
    headline = _headline(who, first, ranked, chosen)
    drawn = None if areas[1].id == "areas-nearest" else ready
    counts = tuple(_counts(kind, table, chosen[kind]) for kind, table in tables.items())
    return Finding(
        headline,
        claims=(*counts, *_settings(settings)),
        notes=(speed_tests.HOW, speed_tests.UNTESTED, areas[1], speed_tests.source()),
        table=_table(settings, tables),
        chart=_chart(economy, drawn, tables[first], ranked, headline) if first else None,
    )


def _chosen(quarter: str) -> dict[str, str]:
    """Return the quarter of each kind of network: the requested one if stored, else the newest."""
    held = {kind: access.quarters(kind) for kind in speed_tests.KINDS}
    if quarter and not re.fullmatch(r"20\d\d-Q[1-4]", quarter):
        raise InputError(f"Quarter {quarter!r} is not like 2023-Q4")
    if quarter:
        return {kind: quarter for kind, found in held.items() if quarter in found}
    return {kind: found[-1] for kind, found in held.items() if found}


def _gaps(who: v.Economy, no_tests: bool, quarter: str) -> Iterator[Claim]:
    """Yield that tests are missing, or areas for those that are there."""
    if not no_tests:
        yield claim("speeds-gap-areas", economy=who)
    elif quarter:
        yield claim("speeds-gap-quarter", quarter=v.Quarter(quarter))
    else:
        yield claim("speeds-gap-tests")


def _by_kind(
    iso3: str, ready: "gpd.GeoDataFrame", chosen: Mapping[str, str]
) -> dict[str, pd.DataFrame]:
    """Return the table of areas for each kind of network that has tiles."""
    pieces = speed_tests.pieces(iso3, {kind: [when] for kind, when in chosen.items()})
    table = performance.aggregate(pieces, ready, by=["zone", "kind"])
    known = table.index.unique("kind")
    return {kind: table.xs(kind, level="kind") for kind in chosen if kind in known}


def _compared(table: pd.DataFrame) -> pd.Series:
    """Download speed of the areas with enough tests, fastest first."""
    return table.loc[table["flag"].eq(""), "download"].sort_values(ascending=False)


def _headline(who: v.Economy, kind: str, ranked: pd.Series, chosen: Mapping[str, str]) -> Claim:
    if not kind:
        return claim("speeds-too-few", economy=who)
    (fastest, high), (slowest, low) = (
        (v.Text(str(ranked.index[at])), speed_tests.megabits(v.About(ranked.iloc[at])))
        for at in (0, -1)
    )
    said = {"economy": who, "quarter": v.Quarter(chosen[kind]), "fastest": fastest, "high": high}
    if len(ranked) == 1:
        return claim(f"speeds-{kind}-one", **said)
    return claim(f"speeds-{kind}-areas", **said, slowest=slowest, low=low)


def _counts(kind: str, table: pd.DataFrame, quarter: str) -> Claim:
    enough, none = int(table["flag"].eq("").sum()), int(table["flag"].eq("no tiles").sum())
    areas = {"areas": len(table), "enough": enough, "few": len(table) - enough - none, "none": none}
    counts = {name: v.Count(n) for name, n in ({"tests": table["tests"].sum()} | areas).items()}
    return claim(f"speeds-{kind}-tests", quarter=v.Quarter(quarter), **counts)


def _settings(settings: Mapping[str, pd.DataFrame]) -> Iterator[Claim]:
    """Yield urban and rural areas, or other groups of areas, with enough tests."""
    ranked = {kind: _compared(table) for kind, table in settings.items()}
    for kind, speed in ranked.items():
        if len(speed) > 1:
            of = {v.Text(str(name)): speed_tests.megabits(v.About(n)) for name, n in speed.items()}
            each = (claim("speeds-in-setting", setting=name, speed=n) for name, n in of.items())
            yield claim(f"speeds-{kind}-settings", settings=v.Items(each))
    if settings and all(len(speed) < 2 for speed in ranked.values()):
        names = tuple(v.Text(str(name)) for name in next(iter(settings.values())).index)
        yield claim("speeds-settings-unknown", settings=v.Items(names))


def _chart(
    iso3: str,
    ready: "gpd.GeoDataFrame | None",
    table: pd.DataFrame,
    ranked: pd.Series,
    headline: Claim,
) -> Figure:
    """Draw a map, or bars of the ends where there is little to compare or no boundary."""
    if ready is None or len(ranked) < _MAPPED:
        ends = ranked
        if len(ranked) > 2 * _ENDS:
            ends = pd.concat([ranked.head(_ENDS), ranked.tail(_ENDS)])
        shown = ends.set_axis([*map(v.Text, ends.index)])
        labels = [speed_tests.megabits(v.Number(value)) for value in shown]
        return bars.lines(shown, labels=labels, unit=claim("speeds-axis"), own=True, alt=headline)
    around = access.shapes()
    enough = table["flag"].eq("")
    texts = [
        speed_tests.megabits(v.Number(row["download"])) if good else _flag(row["flag"])
        for good, (_, row) in zip(enough, table.iterrows(), strict=True)
    ]
    values = pd.DataFrame({"value": table["download"].where(enough), "text": texts})
    alt, legend = claim("speeds-map", headline=headline), claim("speeds-axis")
    others = around[around["economy"].ne(iso3)]
    return places.areas(others, ready, values, bounds="speed", legend=legend, alt=alt)


def _table(settings: Mapping[str, pd.DataFrame], tables: Mapping[str, pd.DataFrame]) -> Table:
    """Return settings, then areas: for each network those with enough tests first, by speed."""
    both = [(kind, table) for of in (settings, tables) for kind, table in of.items()]
    parts = [
        table.assign(network=speed_tests.network(kind).id, apart=table["flag"].ne("")).sort_values(
            ["apart", "download"], ascending=[True, False], kind="stable"
        )
        for kind, table in both
    ]
    frame = pd.concat(parts).rename_axis("area")
    frame["enough"] = [_flag(flag).id for flag in frame["flag"]]
    columns = {**speed_tests.columns(), "enough": Column(claim("speeds-column-enough"), "message")}
    return Table(frame[list(columns)], columns, Column(claim("speeds-rows"), "text"))


def _flag(flag: str) -> Claim:
    """Whether an area has enough tests, or why not."""
    return claim(f"speeds-flag-{(flag or 'enough tests').replace(' ', '-')}")
