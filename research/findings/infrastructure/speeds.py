"""How fast networks are, area by area and quarter by quarter, from tiles of speed tests."""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

import pandas as pd
import plotly.graph_objects as go

from research import access, catalogue, economies
from research.charts import bars, places, series
from research.errors import InputError
from research.findings.core.registry import finding
from research.findings.infrastructure.areas import around_centres, outline, together
from research.messages import say
from research.messages.values import (
    About,
    Claim,
    Count,
    Economy,
    Items,
    Number,
    Quarter,
    Text,
    Value,
    claim,
)
from research.metrics.space import performance
from research.report.finding import Finding
from research.report.table import Column, Table

if TYPE_CHECKING:
    import geopandas as gpd

KINDS = ("fixed", "mobile")
_MAPPED = 3  # areas to be compared from which a map says more than bars
_ENDS = 6  # areas at either end that are drawn as bars where no boundary is at hand
_HOW, _UNTESTED = claim("speeds-how"), claim("speeds-untested")


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
    iso3 = economies.resolve(economy)
    who = Economy(iso3)
    areas, chosen = access.zones(iso3, zones), _chosen(quarter)
    if areas is None and chosen:
        areas = around_centres(iso3)
    if areas is None or not chosen:
        gaps = _gaps(who, areas is None, not chosen, quarter)
        return Finding(claim("speeds-unknown", economy=who), gaps=tuple(gaps), missing=True)
    ready = together(areas[0])
    tables = _by_kind(iso3, ready, chosen)
    if not any(table["tiles"].sum() for table in tables.values()):
        tested = Items(tuple(Quarter(each) for each in sorted(set(chosen.values()))))
        return Finding(
            claim("speeds-no-test", economy=who, quarters=tested), notes=(_UNTESTED,), missing=True
        )
    settings = (
        _by_kind(iso3, together(areas[0], "setting"), chosen) if "setting" in areas[0] else {}
    )
    first = next((kind for kind, table in tables.items() if table["flag"].eq("").any()), "")
    ranked = _compared(tables[first]) if first else pd.Series(dtype=float)
    headline = _headline(who, first, ranked, chosen)
    drawn = None if areas[1].id == "areas-nearest" else ready
    counts = tuple(_counts(kind, table, chosen[kind]) for kind, table in tables.items())
    return Finding(
        headline,
        claims=(*counts, *_settings(settings)),
        notes=(_HOW, _UNTESTED, areas[1], _source()),
        table=_table(settings, tables),
        chart=_chart(iso3, drawn, tables[first], ranked, headline) if first else None,
    )


@finding
def speeds_by_quarter(economy: str, zones: str = "") -> Finding:
    """Return download speed and latency, fixed and mobile, over all quarters in the store.

    Takes economy and zones as `speeds` does; the areas together make the economy. Without areas,
    tiles count within the boundary that maps draw and 11 km of water around it.
    """
    iso3 = economies.resolve(economy)
    who = Economy(iso3)
    held = {kind: found for kind in KINDS if (found := access.quarters(kind))}
    if not held:
        gaps = tuple(_gaps(who, False, True, ""))
        return Finding(claim("speeds-history-unknown", economy=who), gaps=gaps, missing=True)
    areas = access.zones(iso3, zones)
    within = outline(iso3) if areas is None else together(areas[0]).assign(whole=iso3)
    table = performance.aggregate(_pieces(iso3, held), within, by=["whole", "quarter", "kind"])
    tested = table[table["flag"].eq("")].droplevel("whole")
    wide = (
        tested["download"]
        .unstack("kind")
        .reindex(sorted({each for found in held.values() for each in found}))
    )
    wide = wide.dropna(axis=1, how="all")
    if wide.empty:
        return Finding(claim("speeds-no-quarter", economy=who), notes=(_UNTESTED,), missing=True)
    headline, *others = (_change(who, str(kind), wide[kind].dropna()) for kind in wide)
    sources = (_source(),) if areas is None else (areas[1], _source())
    return Finding(
        headline,
        claims=tuple(others),
        notes=(_HOW, *sources),
        table=_by_quarter(tested),
        chart=_lines(wide, headline) if len(wide) > 1 else None,
    )


def _chosen(quarter: str) -> dict[str, str]:
    """Return the quarter of each kind of network: the requested one if stored, else the newest."""
    held = {kind: access.quarters(kind) for kind in KINDS}
    if quarter and not re.fullmatch(r"20\d\d-Q[1-4]", quarter):
        raise InputError(f"Quarter {quarter!r} is not like 2023-Q4")
    if quarter:
        return {kind: quarter for kind, found in held.items() if quarter in found}
    return {kind: found[-1] for kind, found in held.items() if found}


def _gaps(who: Economy, no_areas: bool, no_tests: bool, quarter: str) -> Iterator[Claim]:
    if no_areas:
        yield claim("speeds-gap-areas", economy=who)
    if no_tests:
        yield (
            claim("speeds-gap-quarter", quarter=Quarter(quarter))
            if quarter
            else claim("speeds-gap-tests")
        )


def _pieces(iso3: str, asked: Mapping[str, Sequence[str]]) -> Iterator[pd.DataFrame]:
    for kind, of in asked.items():
        yield from access.tile_pieces(iso3, kind, of)


def _by_kind(
    iso3: str, ready: "gpd.GeoDataFrame", chosen: Mapping[str, str]
) -> dict[str, pd.DataFrame]:
    """Return the table of areas for each kind of network that has tiles."""
    pieces = _pieces(iso3, {kind: [when] for kind, when in chosen.items()})
    table = performance.aggregate(pieces, ready, by=["zone", "kind"])
    return {
        kind: table.xs(kind, level="kind")
        for kind in chosen
        if kind in table.index.get_level_values("kind")
    }


def _compared(table: pd.DataFrame) -> pd.Series:
    """Download speed of the areas with enough tests, fastest first."""
    return table.loc[table["flag"].eq(""), "download"].sort_values(ascending=False)


def _headline(who: Economy, kind: str, ranked: pd.Series, chosen: Mapping[str, str]) -> Claim:
    if not kind:
        return claim("speeds-too-few", economy=who)
    when, fastest, high = (
        Quarter(chosen[kind]),
        Text(str(ranked.index[0])),
        _speed(About(ranked.iloc[0])),
    )
    if len(ranked) == 1:
        return claim(f"speeds-{kind}-one", economy=who, quarter=when, fastest=fastest, high=high)
    slowest, low = Text(str(ranked.index[-1])), _speed(About(ranked.iloc[-1]))
    return claim(
        f"speeds-{kind}-areas",
        economy=who,
        quarter=when,
        fastest=fastest,
        high=high,
        slowest=slowest,
        low=low,
    )


def _counts(kind: str, table: pd.DataFrame, quarter: str) -> Claim:
    enough, none = int(table["flag"].eq("").sum()), int(table["flag"].eq("no tiles").sum())
    return claim(
        f"speeds-{kind}-tests",
        tests=Count(int(table["tests"].sum())),
        quarter=Quarter(quarter),
        areas=Count(len(table)),
        enough=Count(enough),
        few=Count(len(table) - enough - none),
        none=Count(none),
    )


def _settings(settings: Mapping[str, pd.DataFrame]) -> Iterator[Claim]:
    """Yield urban and rural areas, or other groups of areas, with enough tests."""
    ranked = {kind: _compared(table) for kind, table in settings.items()}
    for kind, speed in ranked.items():
        if len(speed) > 1:
            each = (
                claim("speeds-in-setting", setting=Text(str(name)), speed=_speed(About(value)))
                for name, value in speed.items()
            )
            yield claim(f"speeds-{kind}-settings", settings=Items(tuple(each)))
    if settings and all(len(speed) < 2 for speed in ranked.values()):
        names = tuple(Text(str(name)) for name in next(iter(settings.values())).index)
        yield claim("speeds-settings-unknown", settings=Items(names))


def _change(who: Economy, kind: str, values: pd.Series) -> Claim:
    """How fast networks are in the last quarter, against the first."""
    first, last = About(values.iloc[0]), About(values.iloc[-1])
    now = {"economy": who, "speed": _speed(last), "quarter": Quarter(str(values.index[-1]))}
    if len(values) == 1:
        return claim(f"speeds-{kind}-once", **now)
    as_before = say(first) == say(last)
    direction = "level" if as_before else "up" if last.value > first.value else "down"
    return claim(
        f"speeds-{kind}-{direction}",
        **now,
        before=_speed(first),
        first=Quarter(str(values.index[0])),
    )


def _chart(
    iso3: str,
    ready: "gpd.GeoDataFrame | None",
    table: pd.DataFrame,
    ranked: pd.Series,
    headline: Claim,
) -> go.Figure:
    """Draw a map, or bars of the ends where there is little to compare or no boundary."""
    if ready is None or len(ranked) < _MAPPED:
        ends = (
            ranked
            if len(ranked) <= 2 * _ENDS
            else pd.concat([ranked.head(_ENDS), ranked.tail(_ENDS)])
        )
        shown = ends.set_axis([Text(str(name)) for name in ends.index])
        labels = pd.Series([_speed(Number(value)) for value in shown], index=shown.index)
        return bars.lines(shown, labels=labels, unit=claim("speeds-axis"), top=None, alt=headline)
    around = access.shapes()
    enough = table["flag"].eq("")
    texts = [
        _speed(Number(row["download"])) if good else _flag(row["flag"])
        for good, (_, row) in zip(enough, table.iterrows(), strict=True)
    ]
    values = pd.DataFrame(
        {"value": table["download"].where(enough), "text": texts}, index=table.index
    )
    others, alt = around[around["economy"].ne(iso3)], claim("speeds-map", headline=headline)
    return places.areas(others, ready, values, unit="Mbit/s", legend=claim("speeds-axis"), alt=alt)


def _lines(wide: pd.DataFrame, headline: Claim) -> go.Figure:
    shown = wide.set_axis([Quarter(str(each)) for each in wide.index]).set_axis(
        [_network(str(kind)) for kind in wide], axis=1
    )
    return series.lines(shown, unit=claim("speeds-axis"), alt=headline)


def _table(settings: Mapping[str, pd.DataFrame], tables: Mapping[str, pd.DataFrame]) -> Table:
    """Return settings, then areas: for each network those with enough tests first, by speed."""
    both = [(kind, table) for of in (settings, tables) for kind, table in of.items()]
    parts = [
        table.assign(network=_network(kind).id, apart=table["flag"].ne("")) for kind, table in both
    ]
    ordered = [
        part.sort_values(["apart", "download"], ascending=[True, False], kind="stable")
        for part in parts
    ]
    frame = pd.concat(ordered).rename_axis("area")
    frame["enough"] = [_flag(flag).id for flag in frame["flag"]]
    columns = {**_columns(), "enough": Column(claim("speeds-column-enough"), "message")}
    return Table(frame[list(columns)], columns, Column(claim("speeds-rows"), "text"))


def _by_quarter(tested: pd.DataFrame) -> Table:
    frame = tested.sort_index().reset_index("kind")
    frame["network"] = [_network(str(kind)).id for kind in frame["kind"]]
    return Table(frame[list(_columns())], _columns(), Column(claim("column-quarter"), "quarter"))


def _columns() -> dict[str, Column]:
    return {
        "network": Column(claim("speeds-column-network"), "message"),
        "download": Column(claim("speeds-column-download"), "number"),
        "upload": Column(claim("speeds-column-upload"), "number"),
        "latency": Column(claim("speeds-column-latency"), "number", decimals=0),
        "tests": Column(claim("speeds-column-tests"), "count"),
    }


def _network(kind: str) -> Claim:
    return claim(f"speeds-network-{kind}")


def _flag(flag: str) -> Claim:
    """Whether an area has enough tests, or why not."""
    return claim(f"speeds-flag-{(flag or 'enough tests').replace(' ', '-')}")


def _speed(value: Value) -> Claim:
    return claim("unit-megabits", value=value)


def _source() -> Claim:
    about = catalogue.sources()["ookla"]
    told = {"title": about.title, "publisher": about.publisher, "licence": about.licence}
    return claim("speeds-source", **{name: Text(text) for name, text in told.items()})
