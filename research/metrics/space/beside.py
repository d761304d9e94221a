"""The economies beside one: those that share a border with it, or the nearest over the sea."""

import geopandas as gpd
import numpy as np
import shapely

from research.errors import InputError

_TOUCH = 0.02  # degrees: boundaries of a small scale leave gaps where lines meet


def beside(areas: gpd.GeoDataFrame, economy: str, fewest: int = 3) -> tuple[list[str], bool]:
    """Return the neighbours of an economy, and whether they are those that share its border.

    Parameters
    ----------
    areas : polygons in degrees: columns economy and geometry, one row an economy
    fewest : an economy with no border, as an island, gets this many of the nearest instead, nearest first

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
    turned = [shapely.transform(own, lambda xy, by=by: xy + np.array([by, 0])) for by in (-360, 0, 360)]
    distance = np.minimum.reduce([shapely.distance(area, others.to_numpy()) for area in turned])
    order = np.argsort(distance, kind="stable")[:fewest]
    return [str(others.index[n]) for n in order], False
