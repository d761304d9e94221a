"""Maps without a map server: polygons projected by GeoPandas, drawn as filled traces, one a class.

No geo subplot and no tiles, so nothing is fetched when a report is opened, and the map is the same
in JupyterLab and HTML.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import geopandas as gpd
import numpy as np
import pandas as pd
import plotly.graph_objects as go
import shapely
from shapely.geometry.base import BaseGeometry

from research.charts import theme
from research.charts.classes import Classes, classes
from research.messages.values import Claim, Value, claim

_CONTROL = "Line of Control"
# What United Nations maps say of lines and areas, by their name, where a map shows them.
_STATUS = {
    _CONTROL: claim("map-line-of-control"),
    "Sudan and South Sudan": claim("map-sudan"),
    "Falkland Islands (Malvinas)": claim("map-malvinas"),
    "Kosovo": claim("map-kosovo"),
}
_LINE = 13  # pixels a line of notes is high
_UNITS = 1600  # width of a map in drawing units; whole numbers keep a page small
_PIXELS = 760  # width a map has on a page
_FRAME = 128  # pixels above and below a map for its note and its legend
_MICRO = 5  # an economy whose largest piece is narrower than this many pixels is drawn as a marker
_SEEN = 30  # pixels its largest piece has to measure for marks upon it to say where they are
_OVERSEAS = (
    50  # degrees from an economy's largest piece beyond which its other pieces do not widen the map
)
_LAND = "#eef0f2"
_DISCLAIMER = 58  # characters of the note on boundaries in a line
_EQUAL_EARTH = "EPSG:8857"  # for members too far apart for a plane of their own
_REACH = 95  # degrees from the centre beyond which a regional map draws nothing


_NOTE = {
    "showarrow": False, "align": "left", "font": {"size": 10, "color": theme.MUTED},
    "xref": "paper", "yref": "paper", "x": 0, "y": 1, "xanchor": "left", "yanchor": "bottom",
}  # fmt: skip


@dataclass(frozen=True, eq=False)
class View:
    """Shapes in drawing units, y upwards.

    One row per economy, area or line, with its anchor and its width in pixels.
    """

    shapes: gpd.GeoDataFrame
    height: float
    crs: str
    corner: tuple[float, float]
    scale: float

    def projected(self, points: gpd.GeoSeries) -> np.ndarray:
        """Return points in degrees as points in drawing units."""
        plane = points.to_crs(self.crs).to_numpy()
        projected: np.ndarray = shapely.transform(
            plane, lambda xy: (xy - np.array(self.corner)) * self.scale
        )
        return projected


def choropleth(
    shapes: gpd.GeoDataFrame,
    values: pd.DataFrame,
    *,
    members: Sequence[str],
    focus: str | None,
    unit: str,
    legend: object,
    alt: object,
    scheme: str = "",
) -> go.Figure:
    """Return a map of the economies `members`, coloured by class; where there is no value, hatched.

    Parameters
    ----------
    shapes : boundaries in degrees: columns economy, name, kind (economy, area, line), geometry
    values : index economy; columns value, and text for the hover label
    members : economies to show; land of others is drawn plain
    focus : the economy to outline and name, or None
    unit : short unit of the values, "%" gives fixed classes
    legend : title of the legend
    scheme : a classifier of mapclassify; empty for bounds a reader can say aloud
    """
    view = regional(shapes, members)
    value = values["value"].reindex(members)
    split = classes(value, unit, scheme)
    inside = view.shapes[view.shapes["economy"].isin(members)].set_index("economy")
    inside = inside.assign(cls=split.of(value), text=values["text"].reindex(inside.index))
    inside["text"] = [
        theme.text(text if isinstance(text, (str, Value)) else claim("no-data"))
        for text in inside["text"]
    ]
    land = view.shapes[~view.shapes["economy"].isin(members) & view.shapes["kind"].ne("line")]
    traces = [
        filled(land.geometry, "", {"fillcolor": _LAND}, showlegend=False),
        *_class_traces(inside, split),
        *_broken(view),
        _hover(inside),
        *([_outline(inside.loc[focus])] if focus in inside.index else []),
        *_key_of_markers(inside),
    ]
    return drawn(view, traces, alt=alt, legend=legend)


def drawn(view: View, traces: Iterable[Any], *, alt: object, legend: object) -> go.Figure:
    """Return traces in drawing units as a map of a view, with its disclaimer and a legend below."""
    aspect = view.height / _UNITS
    notes = [theme.text(each, _DISCLAIMER) for each in (claim("map-disclaimer"), *_status(view))]
    note = "<br>".join(notes)
    frame = _FRAME + _LINE * (theme.breaks(note) - theme.breaks(notes[0]))
    fig = theme.figure(
        traces,
        alt=alt,
        height=round(min(_PIXELS * aspect, 560)) + frame,
        hoverdistance=40,
        margin={"l": 8, "r": 16, "t": 38 + frame - _FRAME, "b": 8},
        annotations=[{**_NOTE, "text": note}],
        xaxis={"visible": False, "range": [0, _UNITS], "constrain": "domain"},
        yaxis={
            "visible": False,
            "range": [0, view.height],
            "scaleanchor": "x",
            "constrain": "domain",
        },
        legend={
            "title": {"text": theme.text(legend), "side": "top"},
            "traceorder": "normal",
            "y": -0.02,
            "itemclick": False,
            "itemdoubleclick": False,
        },
    )
    fig.update_layout(meta={"alt": theme.text(alt), "aspect": round(aspect, 3), "frame": frame})
    return fig


@lru_cache(maxsize=16)
def _status(view: View) -> tuple[Claim, ...]:
    """Return the notes on the status of the lines and areas a map shows."""
    inside = view.shapes[
        [shape.intersects(shapely.box(0, 0, _UNITS, view.height)) for shape in view.shapes.geometry]
    ]
    return tuple(said for name, said in _STATUS.items() if name in set(inside["name"]))


def middle() -> float:
    """Return where the left half of a map ends, in drawing units."""
    return _UNITS / 2


def ground(view: View, economy: str) -> list[go.Scatter]:
    """Return one economy as plain land with a strong border, among other land."""
    own = view.shapes["economy"].eq(economy)
    land = view.shapes[~own & view.shapes["kind"].ne("line")]
    return [
        filled(land.geometry, "", {"fillcolor": _LAND}, showlegend=False),
        filled(view.shapes[own].geometry, "", {"fillcolor": "white"}, showlegend=False),
        *_broken(view),
    ]


def is_seen(view: View, economy: str) -> bool:
    """Return whether the land of an economy is large enough to be seen on a map of it."""
    return bool(view.shapes.loc[view.shapes["economy"].eq(economy), "pixels"].ge(_SEEN).any())


def regional(shapes: gpd.GeoDataFrame, members: Iterable[str]) -> View:
    """Return shapes in an equal-area projection around the members, clipped and simplified.

    Borders stay shared; without members the projection is of the world.
    """
    return _regional(_Same(shapes), tuple(sorted(set(members))))


class _Same:
    """Shapes as a key: the same object, which nobody writes to, gives the same view."""

    def __init__(self, shapes: gpd.GeoDataFrame) -> None:
        self.shapes = shapes

    def __hash__(self) -> int:
        return id(self.shapes)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Same) and self.shapes is other.shapes


@lru_cache(maxsize=16)
def _regional(same: _Same, members: tuple[str, ...]) -> View:
    shapes = same.shapes
    parts = _parts(shapes)
    own = parts[parts["economy"].isin(members)]
    main = _largest(own)
    lon, lat = _centre(main)
    mainland = np.array([(point.x, point.y) for point in main.loc[own["economy"]]]).T
    home = _degrees_from(own["anchor"], *mainland) < _OVERSEAS
    near = _degrees_from(parts["anchor"], lon, lat) < _REACH
    crs = f"+proj=laea +lat_0={lat:.1f} +lon_0={lon:.1f} +datum=WGS84 +units=m"
    if (_degrees_from(main, lon, lat) > _REACH - _OVERSEAS / 5).any():
        near[:], crs = True, _EQUAL_EARTH
    plane = _together(parts[near].drop(columns=["anchor", "size"]).to_crs(crs))
    left, bottom, right, top = _extent(own.loc[home, ["geometry"]].to_crs(crs))
    scale = _UNITS / (right - left)
    plane["geometry"] = shapely.transform(
        plane.geometry.values, lambda xy: (xy - [left, bottom]) * scale
    )
    view = (-40, -40, _UNITS + 40, (top - bottom) * scale + 40)
    plane["geometry"] = shapely.clip_by_rect(plane.geometry.values, *view)
    plane = plane[~plane.geometry.is_empty].reset_index(drop=True)
    plane["anchor"] = _anchors(plane.geometry)
    plane["pixels"] = [_breadth(shape) * _PIXELS / _UNITS for shape in plane.geometry]
    areas = plane["kind"].ne("line")
    simple = shapely.coverage_simplify(plane.loc[areas, "geometry"].to_numpy(), 2.0)
    # Holes must wind against their shells, or a filled trace paints them over: Lesotho would vanish
    # in South Africa.
    plane.loc[areas, "geometry"] = shapely.orient_polygons(simple)
    return View(plane, (top - bottom) * scale, crs, (left, bottom), scale)


def _parts(shapes: gpd.GeoDataFrame) -> gpd.GeoDataFrame:
    """Return the single polygons and lines of all shapes, each with an inner point and its size."""
    parts = (
        shapes[shapes["name"].ne("Antarctica")].explode(index_parts=False).reset_index(drop=True)
    )
    geometry = parts.geometry.to_numpy()
    return parts.assign(anchor=shapely.point_on_surface(geometry), size=shapely.area(geometry))


def _together(parts: gpd.GeoDataFrame) -> gpd.GeoDataFrame:
    """Parts put back together, one row for each economy, area or line."""
    keys = parts.groupby(["kind", "economy", "name"], dropna=False)
    rows, order = keys.first().drop(columns="geometry").reset_index(), keys.ngroup().to_numpy()
    by_row = order.argsort(kind="stable")
    line = parts["kind"].eq("line").to_numpy()[by_row]
    geometry, index = parts.geometry.to_numpy()[by_row], order[by_row]
    whole = np.empty(len(rows), dtype=object)
    shapely.multipolygons(geometry[~line], indices=index[~line], out=whole)
    shapely.multilinestrings(geometry[line], indices=index[line], out=whole)
    return gpd.GeoDataFrame(rows, geometry=whole, crs=parts.crs)


def _largest(parts: gpd.GeoDataFrame) -> gpd.GeoSeries:
    """Return the anchor of the largest polygon of each economy."""
    return (
        parts.sort_values("size")
        .drop_duplicates("economy", keep="last")
        .set_index("economy")["anchor"]
    )


def _centre(anchors: Iterable[shapely.Point]) -> tuple[float, float]:
    """Return the middle of points on the sphere, by the sum of their unit vectors."""
    angles = np.radians([(point.x, point.y) for point in anchors])
    lon, lat = angles[:, 0], angles[:, 1]
    x, y, z = (
        (np.cos(lat) * np.cos(lon)).sum(),
        (np.cos(lat) * np.sin(lon)).sum(),
        np.sin(lat).sum(),
    )
    return float(np.degrees(np.arctan2(y, x))), float(np.degrees(np.arctan2(z, np.hypot(x, y))))


def _degrees_from(
    points: Iterable[shapely.Point],
    lon: float | np.ndarray,
    lat: float | np.ndarray,
) -> np.ndarray:
    """Great-circle distance of points from a centre, or each from its own, in degrees."""
    x, y = np.radians([(point.x, point.y) for point in points]).T
    lon, lat = np.radians(lon), np.radians(lat)
    cosine = np.sin(lat) * np.sin(y) + np.cos(lat) * np.cos(y) * np.cos(x - lon)
    degrees: np.ndarray = np.degrees(np.arccos(np.clip(cosine, -1, 1)))
    return degrees


def _extent(members: gpd.GeoDataFrame) -> tuple[float, float, float, float]:
    """Return bounds of the members with a margin and a moderate aspect ratio."""
    left, bottom, right, top = members.total_bounds
    width, height = max(right - left, 400e3), max(top - bottom, 300e3)
    width, height = max(width, height * 1.1), max(height, width * 0.35)
    x, y = (left + right) / 2, (bottom + top) / 2
    return x - width * 0.53, y - height * 0.53, x + width * 0.53, y + height * 0.53


def _breadth(shape: BaseGeometry) -> float:
    """Return the longer side of the bounding box of a shape's largest part."""
    left, bottom, right, top = max(
        shapely.get_parts(shape), key=lambda part: (part.area, part.length)
    ).bounds
    longer: float = max(right - left, top - bottom)
    return longer


def _anchors(shapes: gpd.GeoSeries) -> list[shapely.Point]:
    """Return a point inside the largest part of each shape."""
    return [
        max(
            shapely.get_parts(shape), key=lambda part: (part.area, part.length)
        ).representative_point()
        for shape in shapes
    ]


def _class_traces(inside: gpd.GeoDataFrame, split: Classes) -> list[go.Scatter]:
    """Return a filled trace per class and for no data, with markers for small economies."""
    step = (len(theme.CLASSES) - 1) / max(len(split.labels) - 1, 1)
    styles: list[tuple[int | None, Claim, dict[str, Any], str]] = [
        (
            number,
            label,
            {"fillcolor": theme.CLASSES[round(number * step)]},
            theme.CLASSES[round(number * step)],
        )
        for number, label in enumerate(split.labels)
    ]
    hatched = {
        "fillpattern": {
            "shape": "/",
            "size": 5,
            "solidity": 0.25,
            "fgcolor": theme.MUTED,
            "bgcolor": "white",
        }
    }
    styles.append((None, claim("no-data"), {"fillcolor": "white", **hatched}, "white"))
    traces = []
    for number, label, fill, colour in styles:
        rows = inside[inside["cls"].isna() if number is None else inside["cls"].eq(number)]
        if len(rows):
            traces.append(filled(rows.geometry, label, fill))
            traces.append(_small(rows[rows["pixels"] < _MICRO], colour, known=number is not None))
    return traces


def filled(shapes: gpd.GeoSeries, name: object, fill: dict[str, Any], **style: Any) -> go.Scatter:
    """Return polygons in drawing units as one trace."""
    x, y = _paths(shapes)
    return go.Scatter(
        x=x, y=y, name=theme.text(name), mode="lines", fill="toself",
        line={"color": "#98a2ad", "width": 0.6}, hoverinfo="skip", **fill, **style,
    )  # fmt: skip


def _paths(shapes: Iterable[BaseGeometry]) -> tuple[np.ndarray, np.ndarray]:
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
def _broken(view: View) -> tuple[go.Scatter, ...]:
    """Return disputed lines over the plain border: the Line of Control dotted, others dashed."""
    lines = view.shapes[view.shapes["kind"].eq("line")]
    control = lines["name"].eq(_CONTROL)
    styles = (
        (lines[~control], claim("map-not-final"), "4px,3px"),
        (lines[control], claim("map-control"), "1.5px,2px"),
    )
    traces = []
    for chosen, name, dash in styles:
        if len(chosen):
            x, y = _paths(chosen.geometry)
            plain = go.Scatter(x=x, y=y, mode="lines", hoverinfo="skip", name=theme.text(name))
            traces.append(
                go.Scatter(plain).update(line={"color": "white", "width": 2.4}, showlegend=False)
            )
            traces.append(
                go.Scatter(plain).update(line={"color": theme.INK, "width": 1.3, "dash": dash})
            )
    return tuple(traces)


def _key_of_markers(inside: gpd.GeoDataFrame) -> list[go.Scatter]:
    """Return the legend entry of round markers, where there are any."""
    if not (inside["cls"].notna() & (inside["pixels"] < _MICRO)).any():
        return []
    marker = {"size": 9, "color": theme.CLASSES[2], "line": {"color": theme.MUTED, "width": 1}}
    return [
        go.Scatter(
            x=[None],
            y=[None],
            mode="markers",
            marker=marker,
            hoverinfo="skip",
            name=theme.text(claim("map-small")),
        )
    ]


def _small(rows: gpd.GeoDataFrame, colour: str, *, known: bool) -> go.Scatter:
    """Return markers of economies too small to see; crossed and in the legend without data."""
    return go.Scatter(
        x=[round(p.x) for p in rows["anchor"]],
        y=[round(p.y) for p in rows["anchor"]],
        mode="markers",
        marker={"symbol": "circle" if known else "circle-x", "size": 9, "color": colour,
                "line": {"color": theme.MUTED, "width": 1}},
        hoverinfo="skip",
        name=theme.text(claim("map-small-unknown")),
        showlegend=not known and len(rows) > 0,
    )  # fmt: skip


def _hover(rows: gpd.GeoDataFrame) -> go.Scatter:
    return go.Scatter(
        x=[round(p.x) for p in rows["anchor"]],
        y=[round(p.y) for p in rows["anchor"]],
        customdata=rows[["name", "text"]].to_numpy().tolist(),
        mode="markers",
        marker={"size": 18, "color": "rgba(0,0,0,0)"},
        hovertemplate="%{customdata[0]}: %{customdata[1]}<extra></extra>",
        showlegend=False,
    )


def _outline(row: pd.Series) -> go.Scatter:
    """Return the outline of the report's economy, or a ring where it is too small."""
    if row["pixels"] < _MICRO:
        return go.Scatter(
            x=[round(row["anchor"].x)],
            y=[round(row["anchor"].y)],
            mode="markers",
            hoverinfo="skip",
            name=row["name"],
            marker={
                "size": 17,
                "color": "rgba(0,0,0,0)",
                "line": {"color": theme.ACCENT, "width": 3},
            },
        )
    x, y = _paths([row["geometry"]])
    return go.Scatter(
        x=x,
        y=y,
        mode="lines",
        line={"color": theme.ACCENT, "width": 2.4},
        hoverinfo="skip",
        name=row["name"],
    )
