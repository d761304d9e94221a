"""Checks of points and areas from users, made once before measuring."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd

from research.errors import InputError

if TYPE_CHECKING:
    import geopandas as gpd

WGS84 = 4326
_NAMED = 3  # rows an error names


def points(frame: pd.DataFrame, what: str) -> tuple[np.ndarray, np.ndarray]:
    """Return longitude and latitude of the points of a frame, in degrees, one each a row.

    Parameters
    ----------
    frame : a GeoDataFrame of points in any known reference system, or a frame with columns lon and
        lat in degrees (WGS 84); longitudes run from -180 to 180, or to 360
    what : what the points are, for errors: "sites"

    Raises
    ------
    InputError : no rows; no lon and lat; no reference system, or one the coordinates cannot be in;
        a row that is no point, or is empty, missing or out of range, named by its index

    Examples
    --------
    >>> [float(n[0]) for n in points(pd.DataFrame({"lon": [179.9], "lat": [-16.5]}), "sites")]
    [179.9, -16.5]
    """
    _refuse_empty(frame, what)
    if hasattr(frame, "geometry") and hasattr(frame, "crs"):
        return _in_range(*_of_geometry(frame, what), frame.index, what)
    lacking = [name for name in ("lon", "lat") if name not in frame]
    if lacking:
        raise InputError(
            f"{what}: no column {' and '.join(lacking)}; there is {list(frame.columns)[:12]}. Name "
            "them lon and lat"
        )
    lon, lat = (
        pd.to_numeric(frame[name], errors="coerce").to_numpy(dtype=float) for name in ("lon", "lat")
    )
    return _in_range(lon, lat, frame.index, what)


def areas(frame: gpd.GeoDataFrame, what: str, *, mend: bool = False) -> gpd.GeoDataFrame:
    """Return a frame of areas in degrees (WGS 84), each of them valid.

    Parameters
    ----------
    frame : polygons and multipolygons in any known reference system
    what : what the areas are, for errors: "zones"
    mend : make invalid areas valid, keeping their polygons, in place of refusing them

    Raises
    ------
    InputError : no rows; no geometry; no reference system, or one the coordinates cannot be in; an
        area that is missing, empty, no polygon, or invalid and not to be mended, named by its index
    """
    import shapely

    _refuse_empty(frame, what)
    degrees = _degrees(frame, what)
    shapes = np.array(degrees.geometry.array, dtype=object)
    if mend:
        broken = ~shapely.is_valid(shapes)
        shapes[broken] = [_polygons(shape) for shape in shapely.make_valid(shapes[broken])]
        degrees = degrees.set_geometry(list(shapes), crs=WGS84)
    polygons = np.isin(
        shapely.get_type_id(shapes),
        (shapely.GeometryType.POLYGON, shapely.GeometryType.MULTIPOLYGON),
    )
    _refuse(~polygons, frame.index, f"{what} are to be polygons; not one")
    _refuse(shapely.is_empty(shapes), frame.index, f"{what} without an area")
    invalid = ~shapely.is_valid(shapes)
    if invalid.any():
        first = int(np.flatnonzero(invalid)[0])
        reason = shapely.is_valid_reason(shapes[first])
        _refuse(invalid, frame.index, f"invalid {what} ({reason}); mend=True makes them valid")
    return degrees


def amounts(frame: pd.DataFrame, column: str, what: str) -> np.ndarray:
    """Return a column of amounts, such as people, that are known and not negative.

    Raises
    ------
    InputError : the column is not there, or a row is missing, negative or no number, named by its
        index
    """
    if column not in frame:
        raise InputError(f"{what}: no column {column!r}; there is {list(frame.columns)[:12]}")
    values = pd.to_numeric(frame[column], errors="coerce").to_numpy(dtype=float)
    _refuse(
        ~(np.isfinite(values) & (values >= 0)),
        frame.index,
        f"{what}: {column} is to be a number and not negative; not so",
    )
    amounts: np.ndarray = values
    return amounts


def labels(zones: pd.DataFrame) -> pd.Index:
    """Return what zones are called: their column "zone", or their index where there is none.

    Raises
    ------
    InputError : two zones share a name
    """
    found = pd.Index(zones["zone"], name="zone") if "zone" in zones else zones.index.rename("zone")
    if found.has_duplicates:
        raise InputError(
            f"zones: {found[found.duplicated()].tolist()[0]!r} stands twice; dissolve zones of "
            "one name, or rename them"
        )
    return found


def _of_geometry(frame: pd.DataFrame, what: str) -> tuple[np.ndarray, np.ndarray]:
    import shapely

    degrees = _degrees(frame, what)
    shapes = np.array(degrees.geometry.array, dtype=object)
    _refuse(
        shapely.get_type_id(shapes) != shapely.GeometryType.POINT,
        frame.index,
        f"{what} are to be points; not one",
    )
    _refuse(shapely.is_empty(shapes), frame.index, f"{what}: an empty point")
    return shapely.get_x(shapes), shapely.get_y(shapes)


def _degrees(frame: Any, what: str) -> gpd.GeoDataFrame:
    """Return a frame in degrees; every row must have a geometry."""
    if not hasattr(frame, "geometry") or not hasattr(frame, "crs"):
        raise InputError(
            f"{what}: a GeoDataFrame is wanted, not a {type(frame).__name__} without geometry"
        )
    if frame.crs is None:
        raise InputError(
            f"{what}: no coordinate reference system is stated; set_crs(4326) if they are "
            "longitude and latitude"
        )
    _refuse(frame.geometry.isna().to_numpy(), frame.index, f"{what} without a geometry")
    # A wrong statement of it shows in the numbers before a transformation hides it.
    if frame.crs.is_geographic:
        west, south, east, north = frame.geometry.bounds.to_numpy(dtype=float).T
        outside = (south < -90) | (north > 90) | (west < -360) | (east > 360)
        _refuse(
            outside,
            frame.index,
            f"{what}: stated to be in degrees, which these coordinates cannot be",
        )
    return frame if frame.crs.to_epsg() == WGS84 else frame.to_crs(WGS84)


def _polygons(shape: Any) -> Any:
    """Return a shape's polygons made valid, without leftover lines and points."""
    import shapely

    parts = shapely.get_parts(shapely.get_parts(np.array([shape], dtype=object)))
    return shapely.union_all(parts[shapely.get_type_id(parts) == shapely.GeometryType.POLYGON])


def _in_range(
    lon: np.ndarray, lat: np.ndarray, index: pd.Index, what: str
) -> tuple[np.ndarray, np.ndarray]:
    _refuse(
        ~(np.isfinite(lon) & np.isfinite(lat)),
        index,
        f"{what}: lon and lat are to be numbers; not so",
    )
    outside = (np.abs(lat) > 90) | (lon < -180) | (lon > 360)
    swapped = (np.abs(lat) > 90) & (np.abs(lon) <= 90)
    hint = "; lon and lat look swapped" if swapped.any() else "; they are to be degrees of WGS 84"
    _refuse(outside, index, f"{what}: lon is -180 to 180 (or 360), lat -90 to 90{hint}; not so")
    return lon, lat


def _refuse(wrong: np.ndarray, index: pd.Index, rule: str) -> None:
    """Raise InputError where a row is wrong, naming the first of them."""
    if wrong.any():
        named = [repr(label) for label in index[wrong][:_NAMED].tolist()]
        more = f" and {int(wrong.sum()) - _NAMED} more" if wrong.sum() > _NAMED else ""
        raise InputError(f"{rule}: row {', '.join(named)}{more}")


def _refuse_empty(frame: pd.DataFrame, what: str) -> None:
    if len(frame) == 0:
        raise InputError(f"{what}: there are none; a frame with no rows measures nothing")
