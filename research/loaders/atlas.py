"""Builder of `data/boundaries/world.parquet` from `world-atlas` 2.0.2 (Natural Earth).

The package holds TopoJSON in the public domain.

Its rings run on across the antimeridian with a jump of 360 degrees (Russia, Fiji, Antarctica). They
are unwrapped and cut there before anything else: a validity repair of the raw rings would draw
bands across the globe.
"""

import io
from pathlib import Path
from typing import Any

import geopandas as gpd
import pandas as pd
import shapely
from shapely.geometry import MultiPolygon, Polygon, box

from research import catalogue, economies
from research.errors import InputError
from research.loaders import claims, package
from research.loaders.boundaries import PATH
from research.loaders.outline import outline
from research.loaders.rings import clean

SOURCE = "naturalearth"
# Too small for the 50m layer.
_FROM_10M = ("292", "798")
_MERGED = {
    # Parts of an economy that the atlas draws apart, by its name for them.
    "Jersey": "CHI",
    "Guernsey": "CHI",
    "Kosovo": "XKX",
    "Åland": "FIN",
    "Indian Ocean Ter.": "AUS",
    # De facto areas, put where United Nations maps have them, with no line inside.
    "Somaliland": "SOM",
    "N. Cyprus": "CYP",
}
_OUTLINE = {"name": "outline", "format": "json", "mediatype": "application/json"}
_CRIMEA = box(32.0, 44.0, 36.8, 46.5)
# The atlas draws Morocco to the berm; the territory the United Nations list begins at 27 degrees 40
# minutes north.
_WESTERN_SAHARA = box(-18.0, 20.0, -8.6, 27.6667)
_KASHMIR = box(72.5, 32.0, 80.5, 37.5)
_LINE_OF_CONTROL = box(73.0, 32.8, 77.9, 35.6)  # south of it the two share a boundary
_HALAIB = box(33.0, 21.5, 37.5, 23.5)
# Lines that United Nations maps show as not final: label, the atlas's names on both sides, where.
# Inside Somalia, Ukraine and Cyprus those maps show none.
_DISPUTED = (
    ("Line of Control", "India", "Pakistan", _LINE_OF_CONTROL),
    ("Jammu and Kashmir", "India", "China", _KASHMIR),
    ("Jammu and Kashmir", "India", "Siachen Glacier", None),
    ("Jammu and Kashmir", "Pakistan", "Siachen Glacier", None),
    ("Jammu and Kashmir", "China", "Siachen Glacier", None),
    ("Aksai Chin", "China", "Aksai Chin", None),
    ("Aksai Chin", "India", "Aksai Chin", None),
    ("Sudan and South Sudan", "Sudan", "S. Sudan", None),
    ("Abyei", "Sudan", "Abyei", None),
    ("Abyei", "S. Sudan", "Abyei", None),
    ("Hala'ib", "Egypt", "Sudan", _HALAIB),
    ("Ilemi Triangle", "Kenya", "S. Sudan", None),
    ("Western Sahara", "Morocco", "W. Sahara", None),
    ("Kosovo", "Serbia", "Kosovo", None),
    ("Palestine", "Israel", "Palestine", None),
    ("Golan Heights", "Israel", "Syria", None),
    ("Korea", "North Korea", "South Korea", None),
)
# Areas without a final status, cut out of the economy the atlas has them in: name, of which, a ring
# around.
_APART = (
    ("Aksai Chin", "China", (*claims.AKSAI_CHIN, (77.0, 33.5))),
    ("Abyei", "Sudan", (*claims.ABYEI, (28.979, 9.3), (27.881, 9.3))),
)
_GOLAN = Polygon((*claims.GOLAN, (36.2, 33.241), (36.2, 32.682)))
_NAMES = {"Falkland Is.": "Falkland Islands (Malvinas)"}
_FIELDS = {"economy": "string", "name": "string", "kind": "string", "geometry": "any"}


def build(atlas: Path, folder: Path = PATH.parent) -> dict[str, Any]:
    """Write boundaries to `folder` from an unpacked `world-atlas`; return the descriptor.

    Raises
    ------
    InputError : the folder lacks a file, or an economy has no polygon
    """
    parts = _features(atlas)
    world = pd.concat([_areas(parts), _lines(parts)], ignore_index=True)
    missing = sorted(set(economies.table()) - set(world["economy"]))
    if missing:
        raise InputError(
            f"{atlas} has no polygon for {', '.join(missing)}; world-atlas 2.0.2 has one for every "
            "economy"
        )
    buffer = io.BytesIO()
    world.to_parquet(buffer, index=False, compression="zstd", write_covering_bbox=False)
    files = {
        PATH.name: (buffer.getvalue(), package.resource("world", len(world), _FIELDS)),
        "outline.json": (outline(world), _OUTLINE),
    }
    return package.write(folder, files, _descriptor())


def _features(atlas: Path) -> gpd.GeoDataFrame:
    """Return the atlas's features with clean geometry: id, name, geometry; Crimea separate."""
    layers = []
    for resolution in ("50m", "10m"):
        file = next(iter(sorted(Path(atlas).rglob(f"countries-{resolution}.json"))), None)
        if file is None:
            raise InputError(
                f"{atlas} has no countries-{resolution}.json; give the folder npm's world-atlas "
                "2.0.2 unpacks to"
            )
        layers.append(
            gpd.read_file(f"TopoJSON:{file}", layer="countries").set_crs(
                "EPSG:4326", allow_override=True
            )
        )
    fine = layers[1][layers[1]["id"].isin(_FROM_10M)]
    features = pd.concat([layers[0], fine], ignore_index=True)[["id", "name", "geometry"]]
    features["geometry"] = [clean(geometry) for geometry in features.geometry]
    features["name"] = features["name"].replace(_NAMES)
    features = _moved(_with_crimea_apart(features), _WESTERN_SAHARA, "Morocco", "W. Sahara")
    return _without_a_final_status(_moved(features, _GOLAN, "Israel", "Syria"))


def _with_crimea_apart(features: gpd.GeoDataFrame) -> gpd.GeoDataFrame:
    russia = features.index[features["name"].eq("Russia")][0]
    polygons = list(features.geometry[russia].geoms)
    crimea = [polygon for polygon in polygons if _CRIMEA.contains(polygon)]
    rest = [polygon for polygon in polygons if not _CRIMEA.contains(polygon)]
    features.loc[russia, "geometry"] = MultiPolygon(rest)
    apart = gpd.GeoDataFrame(
        {"id": [None], "name": ["Crimea"]}, geometry=[MultiPolygon(crimea)], crs=features.crs
    )
    return pd.concat([features, apart], ignore_index=True)


def _moved(features: gpd.GeoDataFrame, area: Polygon, one: str, other: str) -> gpd.GeoDataFrame:
    """Draw what lies in an area as part of another feature than world-atlas does."""
    drawn_in, belongs_to = (features.index[features["name"].eq(name)][0] for name in (one, other))
    drawn = features.geometry[drawn_in]
    moved = features.geometry[belongs_to].union(drawn.intersection(area))
    features.loc[belongs_to, "geometry"] = moved
    features.loc[drawn_in, "geometry"] = drawn.difference(area)
    return features


def _without_a_final_status(features: gpd.GeoDataFrame) -> gpd.GeoDataFrame:
    """Areas whose status United Nations maps leave open, as features of no economy."""
    for name, of, ring in _APART:
        whole = features.index[features["name"].eq(of)][0]
        drawn = features.geometry[whole]
        area = gpd.GeoDataFrame(
            {"id": [None], "name": [name]},
            geometry=[drawn.intersection(Polygon(ring))],
            crs=features.crs,
        )
        features.loc[whole, "geometry"] = drawn.difference(Polygon(ring))
        features = pd.concat([features, area], ignore_index=True)
    return features


def _areas(features: gpd.GeoDataFrame) -> gpd.GeoDataFrame:
    by_m49 = {economy.m49: economy.iso3 for economy in economies.table().values() if economy.m49}
    merged = {**_MERGED, "Crimea": "UKR"}
    codes = [
        merged.get(name) or by_m49.get(m49, "")
        for m49, name in zip(features["id"], features["name"], strict=True)
    ]
    coded = features.assign(economy=codes)
    own = coded[coded["economy"].ne("")].dissolve("economy").reset_index()[["economy", "geometry"]]
    own["name"] = own["economy"].map(economies.name)
    other = coded.loc[coded["economy"].eq(""), ["economy", "name", "geometry"]].sort_values("name")
    return pd.concat([own.assign(kind="economy"), other.assign(kind="area")], ignore_index=True)[
        ["economy", "name", "kind", "geometry"]
    ]


def _lines(features: gpd.GeoDataFrame) -> gpd.GeoDataFrame:
    shapes = features.set_index("name").geometry
    rows = []
    for label, one, other, where in _DISPUTED:
        shared = shapes[one].boundary.intersection(shapes[other].boundary)
        shared = shared.intersection(where) if where is not None else shared
        lines = shapely.line_merge(
            shapely.union_all([g for g in shapely.get_parts(shared) if g.length > 0])
        )
        if lines.is_empty:
            raise InputError(
                f"{one} and {other} share no line; world-atlas 2.0.2 draws one ({label})"
            )
        rows.append({"economy": "", "name": label, "kind": "line", "geometry": lines})
    rows.append(
        {
            "economy": "",
            "name": "Ilemi Triangle",
            "kind": "line",
            "geometry": shapely.LineString(claims.ILEMI),
        }
    )
    return (
        gpd.GeoDataFrame(rows, crs=features.crs).dissolve(["name", "economy", "kind"]).reset_index()
    )


def _descriptor() -> dict[str, Any]:
    title = (
        "Economies as polygons, other areas, and lines that United Nations maps show as not final"
    )
    source = catalogue.sources()[SOURCE]
    return package.of_source("boundaries", title, source, "public-domain") | {
        "rebuild": "research snapshot boundaries --atlas DIR (DIR: the unpacked npm package world-atlas 2.0.2)",  # noqa: E501
    }
