"""How fast networks are, area by area and quarter by quarter, from tiles of speed tests."""

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

import pandas as pd

from research import access, catalogue, economies, words
from research.charts import bars, places, quarters
from research.findings.areas import together
from research.findings.finding import Finding
from research.metrics.space import performance

if TYPE_CHECKING:
    import geopandas as gpd

KINDS = ("fixed", "mobile")
_MAPPED = 3  # areas to be compared from which a map says more than bars
_UNIT = "Mbit/s"
_WATER = 0.1  # degrees around the boundary maps draw, some 11 km


def speeds(economy: str, zones: str = "", quarter: str = "") -> Finding:
    """Return download speeds of fixed and mobile networks by area: where they are fastest and slowest, and where nobody tested.

    Parameters
    ----------
    economy : any spelling of an economy
    zones : a file of areas; else the first administrative level, once it has been fetched. A column setting (urban, rural)
        has these told apart too
    quarter : such as "2023-Q4"; else the newest at hand

    Notes
    -----
    Only areas with enough tests are compared, by the rule of thumb in `research.metrics.space.performance`.
    """
    iso3 = economies.resolve(economy)
    name = economies.called(iso3)
    areas = access.zones(iso3, zones)
    chosen = _chosen(quarter)
    if areas is None or not chosen:
        brings = _what_brings(iso3, areas is None, quarter)
        return Finding(f"Speeds of networks by area of {name} are not known.", remarks=brings, missing=True)
    ready = together(areas[0])
    told = _by_kind(iso3, ready, chosen)
    if not any(of["tiles"].sum() for of in told.values()):
        tested = words.listing(sorted(set(chosen.values())))
        title = f"No speed test in {name} is among the tiles at hand of {tested}."
        return Finding(title, remarks=(_NO_TILE,), missing=True)
    settings = _by_kind(iso3, together(areas[0], "setting"), chosen) if "setting" in areas[0] else {}
    first = next((kind for kind, of in told.items() if of["flag"].eq("").any()), None)
    drawn = None if first is None else told[first][told[first]["flag"].eq("")]["download"].sort_values(ascending=False)
    title = _title(name, first, drawn, chosen)
    sentences = (*(_told(kind, of, chosen[kind]) for kind, of in told.items()), *_apart(settings))
    return Finding(
        title=title,
        sentences=sentences,
        remarks=(_HOW, _NO_TILE, areas[1], _cited()),
        df=pd.concat([_table(settings).rename(index=_setting), _table(told)]) if settings else _table(told),
        fig=None if drawn is None else _drawn(iso3, ready, told[str(first)], drawn, f"{title} {' '.join(sentences)}"),
    )


def speeds_by_quarter(economy: str, zones: str = "") -> Finding:
    """Return download speed and latency of an economy over all quarters at hand, fixed and mobile.

    Takes economy and zones as `speeds` does; the areas together make the economy. Without areas, tiles count within the
    boundary that maps draw and 11 km of water around it.
    """
    iso3 = economies.resolve(economy)
    name = economies.called(iso3)
    held = {kind: found for kind in KINDS if (found := access.quarters(kind))}
    if not held:
        brings = _what_brings(iso3, False, "")
        return Finding(f"Speeds of networks in {name} over time are not known.", remarks=brings, missing=True)
    areas = access.zones(iso3, zones)
    within = _outline(iso3) if areas is None else together(areas[0]).assign(whole=name)
    table = performance.aggregate(_pieces(iso3, held), within, by=["whole", "quarter", "kind"])
    tested = table[table["flag"].eq("")].droplevel("whole")
    wide = tested["download"].unstack("kind").reindex(sorted({each for found in held.values() for each in found}))
    wide = wide.dropna(axis=1, how="all").rename(columns=str.capitalize)
    if wide.empty or wide.columns.empty:
        return Finding(f"No quarter at hand has enough speed tests in {name}.", remarks=(_NO_TILE,), missing=True)
    moves = words.listing([_move(str(kind), wide[kind].dropna()) for kind in wide])
    title = f"Mean download speed in tests in {name}: {moves}."
    return Finding(
        title=title,
        remarks=(_HOW, *(() if areas is None else (areas[1],)), _cited()),
        df=_by_quarter(tested),
        fig=quarters.lines(wide, unit=_UNIT, alt=title) if len(wide) > 1 else None,
    )


_NO_TILE = "Where nobody tested there may well be service: no test says nothing of the network."
_HOW = "Speeds are means of the tests people chose to make, and so of their devices and contracts too."


def _chosen(quarter: str) -> dict[str, str]:
    """The quarter to tell of each kind of network: the one asked for if it is at hand, else the newest."""
    held = {kind: access.quarters(kind) for kind in KINDS}
    if quarter:
        return {kind: quarter for kind, found in held.items() if quarter in found}
    return {kind: found[-1] for kind, found in held.items() if found}


def _what_brings(iso3: str, no_zones: bool, quarter: str) -> tuple[str, ...]:
    lacking = [f"Areas: `research fetch --source geoboundaries --economy {iso3}`, or a file of them."] if no_zones else []
    if not _chosen(quarter):
        asked = f" --quarter {quarter}" if quarter else ""
        lacking.append(f"Speed tests: `research fetch --source ookla{asked}` brings the tiles of a quarter of the whole world.")
    return ("What is missing can be fetched.", *lacking)


def _pieces(iso3: str, asked: Mapping[str, Sequence[str]]) -> Iterator[pd.DataFrame]:
    for kind, of in asked.items():
        yield from access.tile_pieces(iso3, kind, of)


def _by_kind(iso3: str, ready: "gpd.GeoDataFrame", chosen: Mapping[str, str]) -> dict[str, pd.DataFrame]:
    """The table of areas for each kind of network that has tiles."""
    pieces = _pieces(iso3, {kind: [when] for kind, when in chosen.items()})
    table = performance.aggregate(pieces, ready, by=["zone", "kind"])
    return {kind: table.xs(kind, level="kind") for kind in chosen if kind in table.index.get_level_values("kind")}


def _outline(iso3: str) -> "gpd.GeoDataFrame":
    """The boundary maps draw and the water around it, as a coast drawn this coarsely cuts off harbours and small islands."""
    import geopandas as gpd
    import shapely

    shapes = access.shapes()
    land = shapes[shapes["kind"].ne("line")].to_crs(4326)
    mine = land["economy"].eq(iso3) & land["kind"].eq("economy")
    wide = shapely.union_all(shapely.buffer(land.geometry[mine].to_numpy(), _WATER))
    near = land.geometry[~mine][shapely.intersects(land.geometry[~mine].to_numpy(), wide)].to_numpy()
    shape = shapely.make_valid(shapely.difference(wide, shapely.union_all(near)))
    name = economies.called(iso3)
    return gpd.GeoDataFrame({"zone": [name], "whole": [name]}, geometry=[shape], crs=4326)


def _title(name: str, kind: str | None, drawn: pd.Series | None, chosen: Mapping[str, str]) -> str:
    if kind is None or drawn is None:
        return f"No area of {name} has enough speed tests to tell its speed."
    top = f"{drawn.index[0]} ({_speed(drawn.iloc[0])})"
    if len(drawn) == 1:
        return f"In {name}, {kind} networks have enough tests in one area, {top}, in {chosen[kind]}."
    last = f"{drawn.index[-1]} ({_speed(drawn.iloc[-1])})"
    return f"In {name}, {kind} networks were fastest in {top} and slowest in {last} in {chosen[kind]}."


def _told(kind: str, of: pd.DataFrame, quarter: str) -> str:
    enough, none = int(of["flag"].eq("").sum()), int(of["flag"].eq("no tiles").sum())
    tests = words.number(of["tests"].sum(), 0)
    few = len(of) - enough - none
    rest = [f"{few} {'has' if few == 1 else 'have'} too few to be compared"] if few else []
    rest += [f"{none} {'has' if none == 1 else 'have'} none"] if none else []
    more = f"; {words.listing(rest)}" if rest else ""
    of_all = f"{enough} of {len(of)} areas {'has' if enough == 1 else 'have'} enough"
    return f"{kind.capitalize()} networks, {quarter}: {tests} tests; {of_all}{more}."


def _apart(settings: Mapping[str, pd.DataFrame]) -> Iterator[str]:
    """Towns and country, or whatever else the areas tell apart, where there are tests enough."""
    tested = {kind: of[of["flag"].eq("")]["download"].sort_values(ascending=False) for kind, of in settings.items()}
    for kind, speed in tested.items():
        if len(speed) > 1:
            each = [f"{_speed(value)} in {setting} areas" for setting, value in speed.items()]
            yield f"{kind.capitalize()} networks: {words.listing(each)}."
    if settings and all(len(speed) < 2 for speed in tested.values()):
        names = [str(name) for name in next(iter(settings.values())).index]
        yield f"There are too few tests to tell {words.listing(names)} areas apart."


def _setting(name: object) -> str:
    return f"{words.upper_first(str(name))} areas"


def _drawn(iso3: str, ready: "gpd.GeoDataFrame", of: pd.DataFrame, drawn: pd.Series, alt: str) -> object:
    """A map, or bars where there is little to compare."""
    if len(drawn) < _MAPPED:
        labels = pd.Series([_speed(value) for value in drawn], index=drawn.index)
        return bars.lines(drawn, labels=labels, unit=_UNIT, top=None, alt=alt)
    around = access.shapes()
    values = pd.DataFrame({"value": of["download"].where(of["flag"].eq("")), "text": of["flag"].where(of["flag"].ne(""))})
    values["text"] = values["text"].fillna(of["download"].map(_speed))
    return places.areas(
        around[around["economy"].ne(iso3)], ready, values, unit=_UNIT, legend=f"Download, {_UNIT}", alt=f"Map. {alt}"
    )


def _table(told: Mapping[str, pd.DataFrame]) -> pd.DataFrame:
    columns = {}
    for kind, of in told.items():
        columns[f"{kind.capitalize()}: download"] = [_speed(value) for value in of["download"]]
        columns[f"{kind.capitalize()}: upload"] = [_speed(value) for value in of["upload"]]
        columns[f"{kind.capitalize()}: latency"] = [_latency(value) for value in of["latency"]]
        columns[f"{kind.capitalize()}: tests"] = [_tests(row) for _, row in of.iterrows()]
    first = next(iter(told.values()))
    found = pd.DataFrame(columns, index=first.index)
    compared = first.assign(apart=first["flag"].ne("")).sort_values(["apart", "download"], ascending=[True, False])
    return found.reindex(compared.index).rename_axis("Area")


def _tests(row: pd.Series) -> str:
    """How many tests there are, and whether they are enough for a comparison."""
    if not row["tests"]:
        return "none"
    number = words.number(row["tests"], 0)
    return f"{number} ({row['flag']})" if row["flag"] else number


def _by_quarter(tested: pd.DataFrame) -> pd.DataFrame:
    rows = {
        f"{quarter}, {kind}": {
            "Download": _speed(row["download"]), "Upload": _speed(row["upload"]), "Latency": _latency(row["latency"]),
            "Tests": words.number(row["tests"], 0),
        }
        for (quarter, kind), row in tested.sort_index().iterrows()
    }  # fmt: skip
    return pd.DataFrame.from_dict(rows, orient="index").rename_axis("Quarter")


def _move(kind: str, values: pd.Series) -> str:
    first, last = values.index[0], values.index[-1]
    if first == last:
        return f"{_speed(values.iloc[0])} on {kind.lower()} networks in {first}"
    return f"from {_speed(values.iloc[0])} in {first} to {_speed(values.iloc[-1])} in {last} on {kind.lower()} networks"


def _speed(value: float) -> str:
    text = words.number(value, 1)
    return text if text == words.NO_DATA else f"{text} {_UNIT}"


def _latency(value: float) -> str:
    text = words.number(value, 0)
    return text if text == words.NO_DATA else f"{text} ms"


def _cited() -> str:
    about = catalogue.sources()["ookla"]
    return f"{about.citation} Licence: {about.licence}."
