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

    kind is `economy` (one row each), `area` (land of no economy in the list) or `line` (a boundary that departs from
    United Nations practice or is not settled; to be drawn dashed).

    Raises
    ------
    CorruptDataError : the file is missing or damaged
    """
    return parquet.geo_frame(package.read(PATH))
