"""Classes of places by size and density, and links that join all places."""

import geopandas as gpd
import numpy as np
import pandas as pd
import scipy

from research.errors import InputError
from research.metrics.space.distance import RADIUS

# Degree of urbanisation: a city has at least 50,000 people at 1,500 a square kilometre or more; a
# town 5,000 at 300; what is smaller and as dense as a town is a village.
CLASSES = pd.DataFrame(
    {
        "title": ["cities", "towns", "villages"],
        "from": [50_000, 5_000, 0],
        "density": [1_500.0, 300.0, 300.0],
    },
    index=pd.Index(["city", "town", "village"], name="class"),
)


def links(places: gpd.GeoDataFrame) -> pd.Series:
    """Return each place's distance in km to the nearest larger one; missing for the largest.

    These links together join every place to the largest. Distances are great circles on a sphere
    (within 0.6 % of those on the ellipsoid); of two places with equal people the one that stands
    first counts as the larger.

    Parameters
    ----------
    places : points in degrees, column people (missing counts as none)

    Examples
    --------
    >>> at = gpd.points_from_xy([0, 0, 0], [0, 1, 3], crs="EPSG:4326")
    >>> links(gpd.GeoDataFrame({"people": [9, 5, 2]}, geometry=at)).round(1).tolist()
    [nan, 111.2, 222.4]
    """
    if places.crs is None or not places.crs.is_geographic:
        raise InputError(f"places in {places.crs}; give points in degrees, as EPSG:4326")
    order = (
        places["people"]
        .fillna(0)
        .astype("float64")
        .sort_values(ascending=False, kind="stable")
        .index
    )
    points = places.geometry.reindex(order)
    lon, lat = np.radians(points.x.to_numpy()), np.radians(points.y.to_numpy())
    xyz = np.column_stack([np.cos(lat) * np.cos(lon), np.cos(lat) * np.sin(lon), np.sin(lat)])
    chord = _to_an_earlier(xyz)
    return pd.Series(2 * RADIUS * np.arcsin(np.clip(chord / 2, 0, 1)), index=order).reindex(
        places.index
    )


def _to_an_earlier(points: np.ndarray) -> np.ndarray:
    """Return each point's straight distance to the nearest earlier one; NaN for the first."""
    tree, found = scipy.spatial.cKDTree(points), np.full(len(points), np.nan)
    open_, k = np.arange(1, len(points)), 8
    while len(open_):
        distance, index = tree.query(points[open_], k=min(k, len(points)))
        earlier = index < open_[:, None]
        has = earlier.any(axis=1)
        found[open_[has]] = distance[has, earlier[has].argmax(axis=1)]
        open_, k = open_[~has], k * 4
    return found
