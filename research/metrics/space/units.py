"""Provinces as points: nearest unit, shares of a national total, and their towns."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pandas as pd
import shapely

from research.errors import InputError
from research.metrics.space.distance import in_space

if TYPE_CHECKING:
    import geopandas as gpd

_DEGREES = "EPSG:4326"


def nearest(points: gpd.GeoDataFrame, units: gpd.GeoDataFrame) -> pd.Series:
    """Return the label of the nearest unit to each point, over the ground.

    An approximation: a place near the border of a large unit is given to a small one beside it.
        Where boundaries are known,
    use them instead.

    Parameters
    ----------
    points : points in degrees
    units : points in degrees, at least one; index their labels

    Examples
    --------
    >>> import geopandas as gpd
    >>> units = gpd.GeoDataFrame(geometry=gpd.points_from_xy([0, 10], [0, 0]), index=["west",
    ...     "east"], crs="EPSG:4326")
    >>> nearest(gpd.GeoDataFrame(geometry=gpd.points_from_xy([4, 6], [0, 1]), crs="EPSG:4326"),
    ...     units).tolist()
    ['west', 'east']
    """
    from scipy.spatial import cKDTree

    if units.empty:
        raise InputError(
            "There must be at least one unit (got none); give the provinces of an economy"
        )
    where, at = units.geometry, points.geometry
    tree = cKDTree(in_space(where.x.to_numpy(), where.y.to_numpy()))
    _, found = tree.query(in_space(at.x.to_numpy(), at.y.to_numpy()))
    return pd.Series(units.index[found], index=points.index)


def scaled(people: pd.Series, total: float) -> pd.Series:
    """Return people as shares of their sum, times a total of another year; missing stays missing.

    Examples
    --------
    >>> scaled(pd.Series([30.0, 10.0, None]), 80.0).tolist()
    [60.0, 20.0, nan]
    """
    whole = people.sum()
    if not (total > 0 and whole > 0):
        raise InputError(
            f"People must be positive (got {whole:g} in units, {total:g} in all); leave the "
            "economy out"
        )
    return people * (total / whole)


def urban_shares(people: pd.Series, towns: pd.Series, percent: float) -> pd.Series:
    """Return the urban % of each unit, so that all units together have a known share.

    Parameters
    ----------
    people : of each unit, positive
    towns : people of the named towns in each unit, same index; not part of `people` twice, a guide
        to where towns are
    percent : of all people in towns, 0 to 100

    Notes
    -----
    Urban people are in proportion to the people of towns, in no unit more than all its people; what
    is left when every unit with towns is full is spread over the others evenly.

    Examples
    --------
    >>> urban_shares(pd.Series([100.0, 100.0, 100.0]), pd.Series([60.0, 30.0, 0.0]),
    ...     30.0).round(6).tolist()
    [60.0, 30.0, 0.0]
    >>> urban_shares(pd.Series([100.0, 100.0]), pd.Series([10.0, 0.0]), 75.0).round(6).tolist()
    [100.0, 50.0]
    """
    if not 0 <= percent <= 100:
        raise InputError(f"Share of people in towns must be from 0 to 100 % (got {percent:g})")
    most, weight = people.to_numpy(dtype=float), towns.to_numpy(dtype=float)
    left, urban = most.sum() * percent / 100, np.zeros(len(most))
    for guide in (weight, np.where(weight > 0, 0.0, most)):
        urban, left = _filled(urban, guide, most, left)
    return pd.Series((100 * urban / most).clip(0, 100), index=people.index)


def _filled(
    urban: np.ndarray, weight: np.ndarray, most: np.ndarray, left: float
) -> tuple[np.ndarray, float]:
    """Urban people with more of them, by weight and up to `most`; and those who found no room."""
    for _ in range(len(most)):
        room = most - urban
        open_ = np.where(room > 1e-9 * most, weight, 0.0)
        if left <= 1e-9 * most.sum() or not open_.sum() > 0:
            break
        added = np.minimum(left * open_ / open_.sum(), room)
        urban, left = urban + added, left - float(added.sum())
    return urban, left


def cells(units: gpd.GeoDataFrame, outline: shapely.Geometry) -> gpd.GeoDataFrame:
    """Return the part of an outline nearest to each unit, an approximate boundary.

    Parameters
    ----------
    units : points in degrees, at least two; column name
    outline : polygon in degrees

    Returns
    -------
    columns zone (name, with the label of the unit where two have one) and geometry in degrees; no
    row where the outline spans the 180th meridian

    Examples
    --------
    >>> import geopandas as gpd
    >>> units = gpd.GeoDataFrame({"name": ["w", "e"]}, geometry=gpd.points_from_xy([1, 3], [0, 0]),
    ...     crs="EPSG:4326")
    >>> found = cells(units, shapely.box(0, -1, 4, 1)).geometry
    >>> [round(shape.bounds[2] - shape.bounds[0], 2) for shape in found]
    [2.0, 2.0]
    """
    import geopandas as gpd

    empty = gpd.GeoDataFrame({"zone": []}, geometry=[], crs=_DEGREES)
    west, _, east, _ = outline.bounds
    if len(units) < 2 or east - west > 180:
        return empty
    middle = shapely.centroid(outline)
    plane = f"+proj=aeqd +lat_0={middle.y:.2f} +lon_0={middle.x:.2f} +datum=WGS84 +units=m"
    shape = gpd.GeoSeries([outline], crs=_DEGREES).to_crs(plane).iloc[0]
    points = units.geometry.to_crs(plane)
    drawn = shapely.get_parts(
        shapely.voronoi_polygons(
            shapely.multipoints(points.to_numpy()), extend_to=shape, ordered=True
        )
    )
    inside = shapely.intersection(shapely.make_valid(shape), drawn)
    twice = units["name"].duplicated(keep=False)
    zone = units["name"].where(~twice, units["name"] + " " + units.index.astype(str))
    found = gpd.GeoDataFrame({"zone": zone.to_numpy()}, geometry=inside, crs=plane)
    return found[~found.is_empty].to_crs(_DEGREES)
