"""Land on a map as filled traces, with disputed lines over its borders."""

from collections.abc import Iterable
from functools import lru_cache
from typing import Any

import numpy as np
import plotly.graph_objects as go
import shapely
from shapely.geometry.base import BaseGeometry

from research.charts import theme
from research.charts.views import View, is_world
from research.messages.values import claim

CONTROL = "Line of Control"
LAND = "#eef0f2"


def ground(view: View, economy: str) -> list[go.Scatter]:
    """Return one economy as plain land with a strong border, among other land."""
    own = view.shapes["economy"].eq(economy)
    land = view.shapes[~own & view.shapes["kind"].ne("line")]
    return [
        filled(land.geometry, "", {"fillcolor": LAND}, showlegend=False),
        filled(view.shapes[own].geometry, "", {"fillcolor": "white"}, showlegend=False),
        *disputed(view),
    ]


def filled(
    shapes: Iterable[BaseGeometry], name: object, fill: dict[str, Any], **style: Any
) -> go.Scatter:
    """Return polygons in drawing units as one trace."""
    x, y = paths(shapes)
    return go.Scatter(
        x=x,
        y=y,
        name=theme.text(name),
        mode="lines",
        fill="toself",
        line={"color": theme.GREY, "width": 0.6},
        hoverinfo="skip",
        **fill,
        **style,
    )


def paths(shapes: Iterable[BaseGeometry]) -> tuple[np.ndarray, np.ndarray]:
    """Return rings and lines as one run of points separated by gaps, in short floats."""
    parts = shapely.get_parts(np.array(list(shapes), dtype=object))
    kinds = shapely.get_type_id(parts)
    lines = np.r_[
        shapely.get_rings(parts[kinds == shapely.GeometryType.POLYGON]),
        parts[kinds == shapely.GeometryType.LINESTRING],
    ]
    points, line = shapely.get_coordinates(lines, return_index=True)
    points = np.rint(points).astype(np.float32)
    fresh = np.r_[True, (np.diff(points, axis=0) != 0).any(axis=1) | (np.diff(line) != 0)][
        : len(points)
    ]
    points, line = points[fresh], line[fresh]
    # A ring that has shrunk to a point or to a stroke there and back is nothing.
    closed = shapely.get_type_id(lines)[line] == shapely.GeometryType.LINEARRING
    drawn = ~closed | (np.bincount(line, minlength=len(lines))[line] > 2)
    points, line = points[drawn], line[drawn]
    x, y = np.insert(points, np.flatnonzero(np.diff(line)) + 1, np.nan, axis=0).T
    return x, y


@lru_cache(maxsize=16)
def disputed(view: View) -> tuple[go.Scatter, ...]:
    """Return disputed lines over the plain border: the Line of Control dotted, others dashed.

    They are finer on a map of the world, where short ones would be black blots.
    """
    lines = view.shapes[view.shapes["kind"].eq("line")]
    control = lines["name"].eq(CONTROL)
    fine = is_world(view)
    casing, width = (1.2, 0.7) if fine else (2.4, 1.3)
    styles = (
        (lines[~control], claim("map-not-final"), "2px,1.5px" if fine else "4px,3px"),
        (lines[control], claim("map-control"), "1px,1.5px" if fine else "1.5px,2px"),
    )
    traces = []
    for chosen, name, dash in styles:
        if len(chosen):
            x, y = paths(chosen.geometry)
            plain = go.Scatter(x=x, y=y, mode="lines", hoverinfo="skip", name=theme.text(name))
            border, line = {"color": "white", "width": casing}, {"color": theme.INK, "width": width}
            traces.append(go.Scatter(plain).update(line=border, showlegend=False))
            traces.append(go.Scatter(plain).update(line=line | {"dash": dash}))
    return tuple(traces)
