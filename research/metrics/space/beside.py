"""Neighbours of an economy: those with a shared border, or the nearest over the sea."""

from functools import lru_cache

import geopandas as gpd
import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from research.errors import InputError

_TOUCH = 0.02  # degrees: boundaries of a small scale leave gaps where lines meet
# A part is remote that is so many degrees from an economy's largest and smaller than that share of
# it: Tokelau does not make New Zealand the nearest to Tuvalu, nor Martinique France to Barbados,
# while Kiribati is all its islands.
_FAR, _SMALL = 10.0, 0.01


def beside(areas: gpd.GeoDataFrame, economy: str, fewest: int = 3) -> tuple[list[str], bool]:
    """Return the neighbours of an economy, and whether they are those that share its border.

    Parameters
    ----------
    areas : polygons in degrees: columns economy and geometry, one row an economy
    fewest : an economy with no border, as an island, gets this many of the nearest instead, nearest
        first; small parts far from the largest of an economy do not count for that

    Raises
    ------
    InputError : the economy is not among the areas

    Examples
    --------
    >>> squares = [shapely.box(0, 0, 1, 1), shapely.box(1, 0, 2, 1), shapely.box(5, 0, 6, 1)]
    >>> areas = gpd.GeoDataFrame({"economy": ["A", "B", "C"]}, geometry=squares, crs="EPSG:4326")
    >>> beside(areas, "A"), beside(areas, "C", fewest=1)
    ((['B'], True), (['B'], False))
    """
    known = areas.set_index("economy").geometry
    if economy not in known.index:
        raise InputError(f"{economy} is not among the {len(known)} areas; give one row an economy")
    own, others = known[economy], known.drop(economy)
    shapely.prepare(own)
    touching = others.index[shapely.dwithin(own, others.to_numpy(), _TOUCH)]
    if len(touching):
        return sorted(touching), True
    home, away = _nearer(own), np.array([_nearer(other) for other in others])
    # Degrees of longitude as those of latitude.
    narrow = np.array([np.cos(np.radians(shapely.centroid(home).y)), 1.0])
    flat = shapely.transform(away, lambda xy: xy * narrow)
    turned = [shapely.transform(area, lambda xy: xy * narrow) for area in _turned(home)]
    distance = np.minimum.reduce([shapely.distance(area, flat) for area in turned])
    order = np.argsort(distance, kind="stable")[:fewest]
    return [str(others.index[n]) for n in order], False


def _turned(area: BaseGeometry) -> list[BaseGeometry]:
    """Return an area with its copies one turn of the globe to either side."""
    return [
        shapely.transform(area, lambda xy, by=by: xy + np.array([by, 0])) for by in (-360, 0, 360)
    ]


@lru_cache(maxsize=512)
def _nearer(area: BaseGeometry) -> BaseGeometry:
    """Return an area without small parts far from its largest."""
    parts = shapely.get_parts(area)
    size = shapely.area(parts)
    turned = _turned(parts[size.argmax()])
    shapely.prepare(turned)
    near = np.logical_or.reduce([shapely.dwithin(main, parts, _FAR) for main in turned])
    return shapely.multipolygons(parts[(size >= _SMALL * size.max()) | near])
