"""Zones that contain points or squares."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    import geopandas as gpd

OUTSIDE = -1


class Zones:
    """Zones prepared for point lookup.

    Each polygon is asked on its own, of points in its bounding box alone: zones that have parts on
        both sides of the 180th
    meridian, or are drawn beyond it (longitudes to 360), are right and cost no more.

    Parameters
    ----------
    areas : valid polygons in degrees, as `frames.areas` returns them
    """

    def __init__(self, areas: gpd.GeoDataFrame) -> None:
        import shapely

        self._parts, self._owner = shapely.get_parts(
            np.array(areas.geometry.array, dtype=object), return_index=True
        )
        self._bounds = shapely.bounds(self._parts)

    def of_points(self, lon: np.ndarray, lat: np.ndarray) -> np.ndarray:
        """Return each point's zone number, the first of several, OUTSIDE (-1) for none.

        A point on a border is in the first of the zones it belongs to, so that each is counted
        once.

        Parameters
        ----------
        lon, lat : degrees, shape (n,)
        """
        import shapely

        shapely.prepare(self._parts)  # again where they came from another process
        lon = wrapped(lon)
        strip = _strip(lon)
        order = np.argsort(strip, kind="stable")
        x, y, strip = lon[order], lat[order], strip[order]
        found = np.full(len(x), len(self._parts) + 1, dtype=np.int64)
        for part, owner, (west, south, east, north) in zip(
            self._parts, self._owner, self._bounds, strict=True
        ):
            for turn in _turns(west, east):
                start = np.searchsorted(strip, _strip(west + turn), side="left")
                end = np.searchsorted(strip, _strip(east + turn), side="right")
                near = start + np.flatnonzero((y[start:end] >= south) & (y[start:end] <= north))
                near = near[found[near] > owner]
                found[near[shapely.intersects_xy(part, x[near] - turn, y[near])]] = owner
        placed = np.empty(len(x), dtype=np.int64)
        placed[order] = np.where(found > len(self._parts), OUTSIDE, found)
        return placed


def wrapped(lon: np.ndarray) -> np.ndarray:
    """Return longitudes from -180 to 180.

    >>> wrapped(np.array([179.0, 181.0, 360.0])).tolist()
    [179.0, -179.0, 0.0]
    """
    return np.where(lon > 180, lon - 360, lon)


def _turns(west: float, east: float) -> list[float]:
    """Return offsets that bring longitudes to a part; several where it crosses 180."""
    return [turn for turn in (0.0, -360.0, 360.0) if west + turn <= 180 and east + turn >= -180]


def _strip(lon: np.ndarray | float) -> np.ndarray:
    """Return a longitude's strip of 1/180 degree, a number small enough to sort in one pass."""
    strips: np.ndarray = np.floor((np.clip(lon, -180, 180) + 180) * 180).astype(np.uint16)
    return strips
