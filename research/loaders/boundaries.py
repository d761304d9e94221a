"""Economies as polygons: `data/boundaries/world.parquet`, built by `research.loaders.atlas`."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from research.loaders import package, parquet
from research.paths import DATA

if TYPE_CHECKING:
    import geopandas as gpd

PATH = DATA / "boundaries" / "world.parquet"


@cache
def load() -> gpd.GeoDataFrame:
    """Return boundaries in degrees: columns economy, name, kind, geometry.

    kind is `economy` (one row each), `area` (land of no economy in the list) or `line` (a boundary
    that United Nations maps show as not final, to be drawn broken: the Line of Control dotted,
    others dashed).

    Raises
    ------
    CorruptDataError : the file is missing or damaged
    """
    return parquet.geo_frame(package.read(PATH))


def box(iso3: str, margin: float = 0.1) -> tuple[float, float, float, float]:
    """Return west, south, east, north of an economy in degrees, `margin` wider.

    West exceeds east where the box crosses the 180th meridian.

    >>> [round(side) for side in box("THA")], [round(side) for side in box("FJI")][0] > 0
    ([97, 6, 106, 21], True)
    """
    rows = load()
    bounds = rows[rows["economy"].eq(iso3) & rows["kind"].eq("economy")].geometry.explode().bounds
    west, south = bounds[["minx", "miny"]].min()
    east, north = bounds[["maxx", "maxy"]].max()
    if east - west > 180:  # its parts lie on both sides of the meridian
        west = bounds["minx"][bounds["minx"] > 0].min()
        east = bounds["maxx"][bounds["maxx"] < 0].max()
    west, east = max(-180.0, west - margin), min(180.0, east + margin)
    south, north = max(-90.0, south - margin), min(90.0, north + margin)
    return float(west), float(south), float(east), float(north)
