"""Named places as points: `data/settlements/settlements.parquet` (see `cities`)."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from research.loaders import package, parquet
from research.paths import DATA

if TYPE_CHECKING:
    import geopandas as gpd

PATH = DATA / "settlements" / "settlements.parquet"


@cache
def load(economy: str | None = None) -> gpd.GeoDataFrame:
    """Return an economy's named places, or all: columns economy, name, people, geometry.

    Points are in degrees, the largest place of an economy first; people is missing where the source
    gives no number. The layer holds towns and villages with a name and a population, not everybody:
    of some economies a twentieth of the people, of others nearly all.

    Raises
    ------
    CorruptDataError : the file is missing or damaged
    """
    return parquet.geo_frame(package.read(PATH), ("economy", economy) if economy else None)
