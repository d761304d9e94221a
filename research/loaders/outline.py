"""Outline of the world for an index page: every economy as one small SVG path."""

import json
from typing import Any

import geopandas as gpd
import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

WIDTH = 1000


def outline(world: gpd.GeoDataFrame) -> bytes:
    """Return every economy as one small SVG path in the equal earth projection."""
    drawn_in = world[world["name"].ne("Antarctica")]
    projected = drawn_in.geometry.segmentize(2).to_crs("EPSG:8857")
    left, _, right, _ = projected.total_bounds
    # North of 84 degrees and south of 57 there is no economy.
    bottom, top = (
        gpd.GeoSeries([shapely.Point(0, -57), shapely.Point(0, 84)], crs=world.crs)
        .to_crs("EPSG:8857")
        .y
    )
    scale = WIDTH / (right - left)
    drawn = shapely.transform(projected.values, lambda xy: (xy - [left, top]) * [scale, -scale])
    kind, every = drawn_in["kind"].to_numpy(), np.asarray(drawn)
    control = drawn_in["name"].eq("Line of Control").to_numpy()
    simple = shapely.coverage_simplify(every[kind != "line"], 1.0)
    own = kind[kind != "line"] == "economy"
    codes = drawn_in["economy"].to_numpy()[kind == "economy"]
    paths = {
        iso3: {
            "path": _path(shape),
            "x": round(marker.x, 1),
            "y": round(marker.y, 1),
            "area": round(shape.area, 1),
        }
        for iso3, shape, marker in zip(
            codes, simple[own], _anchors(every[kind == "economy"]), strict=True
        )
    }
    content = {
        "width": WIDTH,
        "height": round((top - bottom) * scale),
        "economies": paths,
        "areas": "".join(_path(shape) for shape in simple[~own]),
        "lines": "".join(_line(shape) for shape in every[(kind == "line") & ~control]),
        "control": "".join(_line(shape) for shape in every[control]),
    }
    return (json.dumps(content, separators=(",", ":")) + "\n").encode()


def _line(shape: BaseGeometry) -> str:
    """SVG path of the lines of a shape."""
    parts = shapely.get_parts(shapely.simplify(shape, 0.4))
    return "".join("M" + "L".join(f"{x:.1f},{y:.1f}" for x, y in part.coords) for part in parts)


def _anchors(shapes: Any) -> list[shapely.Point]:
    """Return a point inside the largest polygon of each shape."""
    return [
        max(shapely.get_parts(shape), key=lambda part: part.area).representative_point()
        for shape in shapes
    ]


def _path(shape: BaseGeometry) -> str:
    """SVG path of a shape, polygons too small to see left out unless there is no other."""
    parts = sorted(shapely.get_parts(shape), key=lambda part: -part.area)
    kept = [part for part in parts if part.area > 0.6] or parts[:1]
    rings = [ring for part in kept for ring in (part.exterior, *part.interiors)]
    return "".join(
        "M" + "L".join(f"{x:.1f},{y:.1f}" for x, y in ring.coords[:-1]) + "Z" for ring in rings
    )
