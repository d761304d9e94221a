"""GeoJSON (RFC 7946, and named `crs` of its predecessor) as frames, without network."""

from __future__ import annotations

import json
import math
import re
from typing import TYPE_CHECKING, Any

import numpy as np

from research import limits
from research.errors import InputError
from research.loaders import json_page
from research.loaders.receive import TooLargeError

if TYPE_CHECKING:
    import geopandas as gpd
    import shapely

_CRS84 = re.compile(r"(urn:ogc:def:crs:)?OGC:(?:[0-9.]*:)?CRS84", re.IGNORECASE)
_EPSG = re.compile(r"(?:urn:(?:ogc|x-ogc):def:crs:)?EPSG:(?:[0-9.]*:)?([0-9]{4,6})", re.IGNORECASE)


def read(data: bytes) -> gpd.GeoDataFrame:
    """Return the features of a GeoJSON text: one column per property, and geometry.

    Raises
    ------
    InputError : this is no GeoJSON; a feature, named by its number from 1, has a geometry or
        property that cannot be; the reference system is a link
    """
    try:
        found = json_page.parsed(data)
    except ValueError as error:
        raise InputError(f"no JSON ({limits.line(error, 120)})") from None
    except TooLargeError as error:
        raise InputError(str(error)) from None
    if not isinstance(found, dict) or found.get("type") not in ("FeatureCollection", "Feature"):
        raise InputError("JSON that is no GeoJSON of features")
    features = found.get("features") if found["type"] == "FeatureCollection" else [found]
    if not isinstance(features, list):
        raise InputError("GeoJSON without a list of features")
    return frame(features, _crs(found))


def frame(features: list[Any], crs: str | None = "EPSG:4326") -> gpd.GeoDataFrame:
    """Return GeoJSON features as a frame; raises as `read`."""
    import geopandas as gpd

    rows, shapes = [], []
    for number, feature in enumerate(features, 1):
        try:
            if not isinstance(feature, dict) or "geometry" not in feature:
                raise ValueError("it is no feature")
            shapes.append(None if feature["geometry"] is None else _shape(feature["geometry"]))
            rows.append(_properties(feature))
        except (ValueError, KeyError, TypeError) as error:
            raise InputError(f"feature {number} cannot be: {limits.line(error, 120)}") from None
    columns = list(dict.fromkeys(name for row in rows for name in row))
    if len(columns) * len(rows) > limits.CELLS:
        raise InputError(
            f"{len(rows):,} features with {len(columns):,} properties, more than {limits.CELLS:,} "
            "cells in all"
        )
    values = {name: [row.get(name) for row in rows] for name in columns}
    return gpd.GeoDataFrame(values, geometry=shapes, crs=crs)


def _crs(found: dict[str, Any]) -> str | None:
    """Return the reference system: degrees by default; None where the text says there is none."""
    if "crs" not in found:
        return "EPSG:4326"
    said = found["crs"]
    if said is None:
        return None
    properties = said.get("properties") if isinstance(said, dict) else None
    name = (
        properties.get("name")
        if isinstance(properties, dict) and said.get("type") == "name"
        else None
    )
    if isinstance(name, str) and _CRS84.fullmatch(name):
        return "EPSG:4326"
    if isinstance(name, str) and (code := _EPSG.fullmatch(name)):
        return f"EPSG:{code[1]}"
    raise InputError(
        f"its crs is {limits.line(said)}; a reference system is an EPSG code, and none is asked "
        "for elsewhere"
    )


def _properties(feature: dict[str, Any]) -> dict[str, Any]:
    given = feature.get("properties") or {}
    if not isinstance(given, dict):
        raise ValueError("its properties are no object")
    if isinstance(feature.get("id"), str | int):
        given = {"id": feature["id"], **given}
    if "geometry" in given:
        raise ValueError("a property is called geometry")
    return {name: _plain(name, value) for name, value in given.items()}


def _plain(name: str, value: Any) -> Any:
    if isinstance(value, float) and not math.isfinite(value):
        raise ValueError(f"its {name} is {value}")
    if isinstance(value, int) and abs(value) >= 2**63:
        raise ValueError(f"its {name} is {limits.line(value)}")
    return json.dumps(value) if isinstance(value, dict | list) else value


def _shape(geometry: Any) -> shapely.Geometry:
    import shapely

    if geometry["type"] == "GeometryCollection":
        return shapely.GeometryCollection([_shape(part) for part in geometry["geometries"]])
    kind, coordinates = geometry["type"], geometry["coordinates"]
    if kind == "Point":
        return shapely.Point(_positions([coordinates])[0]) if coordinates else shapely.Point()
    if kind == "MultiPoint":
        return shapely.MultiPoint(_positions(coordinates))
    if kind == "LineString":
        return shapely.LineString(_positions(coordinates, 2))
    if kind == "MultiLineString":
        return shapely.MultiLineString([_positions(part, 2) for part in coordinates])
    if kind == "Polygon":
        return _polygon(coordinates)
    if kind == "MultiPolygon":
        return shapely.MultiPolygon([_polygon(part) for part in coordinates])
    raise ValueError(f"there is no geometry {limits.line(kind)}")


def _polygon(rings: list[Any]) -> shapely.Polygon:
    import shapely

    found = [_positions(ring, 4) for ring in rings]
    if any((ring[0] != ring[-1]).any() for ring in found):
        raise ValueError("a ring does not end where it begins")
    return shapely.Polygon(found[0], found[1:]) if found else shapely.Polygon()


def _positions(written: Any, least: int = 0) -> np.ndarray:
    """Positions as an array of two or three columns."""
    if not isinstance(written, list) or len(written) < least:
        raise ValueError(f"a line or ring has fewer than {least} positions")
    try:
        found = np.asarray(written)
    except (ValueError, OverflowError):
        found = np.asarray("")
    if written and (found.dtype.kind not in "if" or found.ndim != 2 or found.shape[1] < 2):
        raise ValueError("a position is not two or three numbers")
    if not np.isfinite(found.astype("float64")).all():
        raise ValueError("a coordinate is no finite number")
    return found.astype("float64").reshape(len(written), -1)[:, :3]
