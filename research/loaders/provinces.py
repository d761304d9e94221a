"""First-level units as points: `data/provinces/provinces.parquet` (see `starsim`)."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from research.loaders import package, parquet
from research.paths import DATA

if TYPE_CHECKING:
    import geopandas as gpd

PATH = DATA / "provinces" / "provinces.parquet"
YEAR = 2020  # of the people


def load(economy: str | None = None) -> gpd.GeoDataFrame:
    """Return the first-level units of an economy (alpha-3 code), or of all, by code.

    Returns
    -------
    columns economy, code, name, people (of 2020, missing where the grid of people does not show a
    unit), area (km²), density (people per km²), neighbours (codes of the units it borders, within
    the economy), source (catalogue id of the boundaries), flag (`suspect` where the people are far
    too few, else empty), geometry (point in degrees: the centroid, which may lie off a coast or
    between islands). No row where no unit is known.

    Raises
    ------
    CorruptDataError : the file is missing or damaged
    """
    return _parsed(package.stated(PATH), economy).copy()


@lru_cache(maxsize=256)
def _parsed(digest: str, economy: str | None) -> gpd.GeoDataFrame:
    """Return the units of an economy, cached by the content of the file."""
    found = parquet.geo_frame(package.read(PATH), ("economy", economy) if economy else None)
    return found.assign(neighbours=[tuple(codes) for codes in found["neighbours"]])
