"""Views of a map: shapes in an equal-area projection around its members, in drawing units."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

import geopandas as gpd
import numpy as np
import pandas as pd
import pyproj
import shapely
from shapely.geometry.base import BaseGeometry

from research.charts.sphere import centre, degrees_from

UNITS = 1600  # width of a map in drawing units; whole numbers keep a page small
PIXELS = 760  # width a map has on a page
_WIDE = 0.6  # height of such a map, of its width, as on the page
_SEEN = 30  # pixels its largest piece has to measure for marks upon it to say where they are
# degrees from an economy's largest piece beyond which its other pieces do not widen the map
_OVERSEAS = 50
# For members too far apart for a plane of their own: Mollweide, in which the Arctic keeps its shape
# and does not end in a straight line.
_WORLD = "+proj=moll +lon_0=0 +datum=WGS84 +units=m"
_KEYS = ["kind", "economy", "name"]
_BOUNDS = ["least_x", "least_y", "most_x", "most_y"]  # of a part, degrees
_LEAST_SEEN = 4.0  # degrees a map shows at least
_SPECK = 1 / 200  # of a map's longer side, below which an outlying piece of an economy is unseen
_OUTLYING = 0.15  # of an economy's largest piece: a smaller one widens no map of several economies
_POLAR = 65  # degrees of latitude beyond which meridians are too close to judge by degrees
_COARSE = 2.4  # drawing units that a line may be off: one pixel
_REACH = 95  # degrees from the centre beyond which a regional map draws nothing


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
        plane = planar(points.to_numpy(), self.crs)
        projected: np.ndarray = shapely.transform(
            plane, lambda xy: (xy - np.array(self.corner)) * self.scale
        )
        return projected


def middle() -> float:
    """Return where the left half of a map ends, in drawing units."""
    return UNITS / 2


def is_seen(view: View, economy: str) -> bool:
    """Return whether the land of an economy is large enough to be seen on a map of it."""
    return bool(view.shapes.loc[view.shapes["economy"].eq(economy), "pixels"].ge(_SEEN).any())


def is_wide(view: View) -> bool:
    """Return whether a map is wide enough for a row of the page to itself."""
    return view.height < _WIDE * UNITS


def is_world(view: View) -> bool:
    """Return whether a map is of members too far apart for a plane of their own."""
    return view.crs == _WORLD


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
    parts = _parts(same)
    own = parts[parts["economy"].isin(members)]
    main = _largest(own)
    lon, lat = centre(main)
    mainland = np.array([(point.x, point.y) for point in main.loc[own["economy"]]]).T
    home = degrees_from(own["anchor"], *mainland) < _OVERSEAS
    near = degrees_from(parts["anchor"], lon, lat) < _REACH
    crs = f"+proj=laea +lat_0={lat:.1f} +lon_0={lon:.1f} +datum=WGS84 +units=m"
    if (degrees_from(main, lon, lat) > _REACH - _OVERSEAS / 5).any():
        near[:], crs = True, _WORLD
    near &= _beside(parts, own[home])
    shown = parts[near]
    plane = _together(shown[_KEYS], planar(shown.geometry.to_numpy(), crs))
    left, bottom, right, top = _extent(_without_specks(own[home], crs))
    scale = UNITS / (right - left)
    plane["geometry"] = shapely.transform(
        plane.geometry.values, lambda xy: (xy - [left, bottom]) * scale
    )
    view = (-40, -40, UNITS + 40, (top - bottom) * scale + 40)
    plane["geometry"] = shapely.clip_by_rect(plane.geometry.values, *view)
    plane = plane[~plane.geometry.is_empty].reset_index(drop=True)
    plane["anchor"] = _anchors(plane.geometry)
    plane["pixels"] = [_breadth(shape) * PIXELS / UNITS for shape in plane.geometry]
    areas = plane["kind"].ne("line")
    simple = shapely.coverage_simplify(plane.loc[areas, "geometry"].to_numpy(), _COARSE)
    # Holes must wind against their shells, or a filled trace paints them over: Lesotho would vanish
    # in South Africa.
    plane.loc[areas, "geometry"] = shapely.orient_polygons(simple)
    return View(plane, (top - bottom) * scale, crs, (left, bottom), scale)


def planar(shapes: np.ndarray, crs: str) -> np.ndarray:
    """Return shapes in degrees as shapes on the plane of a projection.

    Projections of WGS 84 need no change of datum, so that PROJ is spared the search for one, which
    takes a process that was forked a tenth of a second.
    """
    onto = pyproj.Proj(crs)
    plane: np.ndarray = shapely.transform(shapes, lambda xy: np.column_stack(onto(*xy.T)))
    return plane


def _beside(parts: gpd.GeoDataFrame, own: gpd.GeoDataFrame) -> np.ndarray:
    """Whether parts may be seen on a map of some: all where these are far apart or near a pole."""
    left, bottom, right, top = own.total_bounds
    wide = max(right - left, top - bottom, _LEAST_SEEN)
    if wide > _OVERSEAS or max(abs(bottom), abs(top)) > _POLAR:
        return np.ones(len(parts), dtype=bool)
    margin = wide / np.cos(np.radians(_POLAR))
    if left - margin < -180 or right + margin > 180:
        return np.ones(len(parts), dtype=bool)
    least_x, least_y, most_x, most_y = parts[_BOUNDS].to_numpy().T
    across = (most_x >= left - margin) & (least_x <= right + margin)
    beside: np.ndarray = across & (most_y >= bottom - margin) & (least_y <= top + margin)
    return beside


@lru_cache(maxsize=4)
def _parts(same: _Same) -> gpd.GeoDataFrame:
    """Return the single polygons and lines of all shapes, each with an inner point and its size."""
    shapes = same.shapes
    parts = (
        shapes[shapes["name"].ne("Antarctica")].explode(index_parts=False).reset_index(drop=True)
    )
    geometry = parts.geometry.to_numpy()
    bounds = dict(zip(_BOUNDS, shapely.bounds(geometry).T, strict=True))
    return parts.assign(
        anchor=shapely.point_on_surface(geometry), size=shapely.area(geometry), **bounds
    )


def _together(parts: pd.DataFrame, shapes: np.ndarray) -> gpd.GeoDataFrame:
    """Put the shapes of parts together, one row for each economy, area or line."""
    keys = parts.groupby(_KEYS, dropna=False)
    rows, order = keys.size().index.to_frame(index=False), keys.ngroup().to_numpy()
    by_row = order.argsort(kind="stable")
    line = parts["kind"].eq("line").to_numpy()[by_row]
    geometry, index = shapes[by_row], order[by_row]
    whole = np.empty(len(rows), dtype=object)
    shapely.multipolygons(geometry[~line], indices=index[~line], out=whole)
    shapely.multilinestrings(geometry[line], indices=index[line], out=whole)
    return gpd.GeoDataFrame(rows, geometry=whole)


def _largest(parts: gpd.GeoDataFrame) -> gpd.GeoSeries:
    """Return the anchor of the largest polygon of each economy."""
    return (
        parts.sort_values("size")
        .drop_duplicates("economy", keep="last")
        .set_index("economy")["anchor"]
    )


def _without_specks(parts: gpd.GeoDataFrame, crs: str) -> np.ndarray:
    """Return projected parts without islets nobody would see, keeping one part of each economy.

    Prince Edward Islands and Heard Island, of no inhabitants, would leave a map empty below them,
    and Svalbard and the Azores make a map of Europe one of the sea around it.
    """
    shapes, economy = planar(parts.geometry.to_numpy(), crs), parts["economy"].to_numpy()
    least = _OUTLYING if len(np.unique(economy)) > 1 else 0.0
    areas = shapely.area(shapes)
    part = areas / pd.Series(areas).groupby(economy).transform("max").to_numpy()
    sides = np.diff(shapely.bounds(shapes).reshape(-1, 2, 2), axis=1).max(axis=(1, 2))
    left, bottom, right, top = shapely.total_bounds(shapes)
    seen = sides >= _SPECK * max(right - left, top - bottom)
    seam = parts[["least_x", "most_x"]].abs().eq(180).any(axis=1).to_numpy()  # cut off by it
    kept: np.ndarray = shapes[(part == 1) | (seen & (seam | (part >= least)))]
    return kept


def _extent(members: np.ndarray) -> tuple[float, float, float, float]:
    """Return bounds of the members with a margin and a moderate aspect ratio."""
    left, bottom, right, top = shapely.total_bounds(members)
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
