"""Rings of polygons that cross the antimeridian: unwrapped, cut there and repaired."""

from collections.abc import Iterator

import numpy as np
import shapely
from shapely.geometry import MultiPolygon, Polygon, box
from shapely.geometry.base import BaseGeometry


def clean(geometry: BaseGeometry) -> BaseGeometry:
    """Return rings unwrapped, cut at the antimeridian, rounded to about ten metres and repaired."""
    polygons = geometry.geoms if isinstance(geometry, MultiPolygon) else [geometry]
    pieces = [piece for polygon in polygons for piece in cut_at_antimeridian(polygon)]
    rounded = shapely.transform(MultiPolygon(pieces), lambda xy: np.round(xy, 4))
    if rounded.is_valid:
        return rounded
    repaired = shapely.make_valid(rounded, method="structure", keep_collapsed=False)
    return MultiPolygon([repaired]) if isinstance(repaired, Polygon) else repaired


def cut_at_antimeridian(polygon: Polygon) -> Iterator[Polygon]:
    """Yield the pieces of a polygon between -180 and 180 degrees, its rings unwrapped first.

    A ring that runs once round a pole is closed over that pole; of two such rings (Antarctica's
    coast, and a point-like ring at the pole itself) the one farther from the pole is the outline.
    """
    rings = [_unwrapped(np.asarray(ring.coords)) for ring in (polygon.exterior, *polygon.interiors)]
    polar = sorted(
        (ring for ring in rings if _open_by(ring)), key=lambda ring: abs(ring[:, 1].mean())
    )
    shell = _closed_over_pole(polar[0]) if polar else rings[0]
    holes = [_beside(ring, shell) for ring in (rings if polar else rings[1:]) if not _open_by(ring)]
    whole = Polygon(shell, holes)
    if not whole.is_valid:
        whole = shapely.make_valid(whole, method="structure", keep_collapsed=False)
    first = int(np.floor((shell[:, 0].min() + 180) / 360))
    last = int(np.ceil((shell[:, 0].max() + 180) / 360))
    for turn in range(first, max(last, first + 1)):
        window = box(360 * turn - 180, -90, 360 * turn + 180, 90)
        inside = whole if window.contains(whole) else whole.intersection(window)
        moved = shapely.transform(inside, lambda xy, turn=turn: xy - [360 * turn, 0])
        yield from (
            piece
            for piece in shapely.get_parts(moved)
            if isinstance(piece, Polygon) and piece.area > 0
        )


def _unwrapped(ring: np.ndarray) -> np.ndarray:
    return np.column_stack([np.unwrap(ring[:, 0], period=360), ring[:, 1]])


def _open_by(ring: np.ndarray) -> bool:
    """Whether an unwrapped ring ends a whole turn from where it began."""
    return bool(abs(ring[-1, 0] - ring[0, 0]) > 180)


def _closed_over_pole(ring: np.ndarray) -> np.ndarray:
    pole = np.copysign(90.0, ring[:, 1].mean())
    back = np.linspace(ring[-1, 0], ring[0, 0], 25)
    return np.vstack([ring, np.column_stack([back, np.full(25, pole)]), ring[0]])


def _beside(hole: np.ndarray, shell: np.ndarray) -> np.ndarray:
    """Move a hole by whole turns until it lies in its shell's range of longitudes."""
    turns = np.round((shell[:, 0].mean() - hole[:, 0].mean()) / 360)
    moved: np.ndarray = hole + np.array([360 * turns, 0])
    return moved
