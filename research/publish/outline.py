"""Maps of the site: the world or a part of it, as SVG in which economies are links."""

import json
import math
import re
from bisect import bisect
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from html import escape
from operator import itemgetter
from typing import Any

from markupsafe import Markup

from research import economies
from research.languages import ENGLISH
from research.paths import DATA
from research.publish import names

_SPECK = 6.0  # square units of the world map below which an economy is drawn as a dot
_NORTH = 244.5  # units from the upper edge, 84 degrees north, to the equator
_ROUND = 1013.0  # units once round the equator: the map ends where land does
# Savric, Patterson and Jenny (2019), The Equal Earth map projection
_EARTH = 1.340264, -0.081106, 0.000893, 0.003796
_TALLEST = 0.75  # height of a part of the map, as a share of its width, at most; at least a half
_EDGE = 5  # units at both sides of the world, where dots stand on its edge
_ROOM = 1.16  # of what a part of the map is for, so that it does not touch the edges


@dataclass(frozen=True)
class Box:
    """A part of the map, in units of the outline."""

    left: float
    top: float
    right: float
    bottom: float

    def meets(self, other: "Box", shift: float = 0.0) -> bool:
        """Whether another box, moved to the right by `shift`, shares a part with this one."""
        across = other.left + shift <= self.right and other.right + shift >= self.left
        return across and other.top <= self.bottom and other.bottom >= self.top


@dataclass(frozen=True)
class Shape:
    """A closed line of an economy and its bounds, or the dot it is drawn as (empty `path`)."""

    path: str
    box: Box


@cache
def _outline() -> dict[str, Any]:
    found: dict[str, Any] = json.loads((DATA / "boundaries" / "outline.json").read_bytes())
    return found


@cache
def _shapes() -> dict[str, tuple[Shape, ...]]:
    """Return the shapes of each economy, the largest economies first."""
    drawn = sorted(_outline()["economies"].items(), key=lambda item: -item[1]["area"])
    return {iso3: _of(entry) for iso3, entry in drawn}


def _of(entry: dict[str, Any]) -> tuple[Shape, ...]:
    if entry["area"] < _SPECK:
        return (Shape("", Box(entry["x"], entry["y"], entry["x"], entry["y"])),)
    return tuple(_ring(path) for path in re.findall(r"M[^M]+", entry["path"]))


def _ring(path: str) -> Shape:
    numbers = [float(text) for text in re.findall(r"-?[\d.]+", path)]
    across, down = numbers[::2], numbers[1::2]
    return Shape(path, Box(min(across), min(down), max(across), max(down)))


@cache
def _turns() -> list[float]:
    """Return the width of the map per unit of height, the distance of one full turn."""
    a1, a2, a3, a4 = _EARTH
    rows = []
    for step in range(-600, 601):
        t = step / 1000
        across = math.cos(t) / (9 * a4 * t**8 + 7 * a3 * t**6 + 3 * a2 * t**2 + a1)
        rows.append((a4 * t**9 + a3 * t**7 + a2 * t**3 + a1 * t, across * a1))
    unit = _ROUND / (4 * math.sqrt(3) * math.pi / (3 * a1))
    found = []
    for y in range(_outline()["height"] + 1):
        place = bisect(rows, (_NORTH - y) / unit, key=itemgetter(0))  # rows go up
        near = rows[max(place - 1, 0) : place + 1]
        found.append(_ROUND * min(near, key=lambda row: abs(row[0] * unit - (_NORTH - y)))[1])
    return found


def _turn(y: float) -> float:
    turn: float = _turns()[max(0, min(round(y), _outline()["height"]))]
    return turn


def world() -> Box:
    """Return the whole map."""
    return Box(0, 0, _outline()["width"], _outline()["height"])


def around(members: Iterable[str], least: float = 130.0) -> Box:
    """Return the part of the map that holds the economies, at least `least` units wide.

    An economy counts by its largest part. Where less of the map is needed that way, economies at
    its left edge are taken to lie beyond the right one: a region of the Pacific is one region.
    """
    mains = [
        max(_shapes()[iso3], key=lambda shape: len(shape.path)).box
        for iso3 in members
        if iso3 in _shapes()
    ]
    if not mains:
        return world()
    moved = [_moved(box, _turn(box.top)) if box.right < 300 else box for box in mains]
    one = min((_hull(mains), _hull(moved)), key=lambda box: box.right - box.left)
    width = max(one.right - one.left, (one.bottom - one.top) / _TALLEST, least) * _ROOM
    if width > 0.75 * world().right:
        return world()
    x, y = (one.left + one.right) / 2, (one.top + one.bottom) / 2
    height = max((one.bottom - one.top) * _ROOM, width / 2)
    return Box(
        *(round(edge, 1) for edge in (x - width / 2, y - height / 2, x + width / 2, y + height / 2))
    )


def _moved(box: Box, shift: float) -> Box:
    return Box(box.left + shift, box.top, box.right + shift, box.bottom)


def _hull(boxes: list[Box]) -> Box:
    return Box(
        min(box.left for box in boxes),
        min(box.top for box in boxes),
        max(box.right for box in boxes),
        max(box.bottom for box in boxes),
    )


def svg(
    links: Mapping[str, str],
    label: str,
    box: Box | None = None,
    members: Iterable[str] = (),
    language: str = ENGLISH,
) -> Markup:
    """Return a map as SVG.

    Parameters
    ----------
    links : where each economy leads that leads anywhere, by alpha-3 code
    label : what the map says to who cannot see it
    box : the part shown; the world if left out
    members : economies to stand out
    language : of their names
    """
    box, standing_out = box or world(), frozenset(members)
    size = (box.right - box.left) / world().right
    parts = []
    for iso3, shapes in _shapes().items():
        drawn = "".join(_visible(shapes, box, size))
        if drawn:
            name = names.scope(iso3, economies.name(iso3), language)
            parts.append(_economy(iso3, name, drawn, links.get(iso3), iso3 in standing_out))
    edge = _EDGE if box == world() else 0
    wide = box.right - box.left + 2 * edge
    view = f"{box.left - edge:g} {box.top:g} {wide:g} {box.bottom - box.top:g}"
    land = f'<path class="area" d="{escape(_outline()["areas"])}"/>'
    lines = f'<path class="line" d="{escape(_outline()["lines"])}"/>'
    lines += f'<path class="line control" d="{escape(_outline()["control"])}"/>'
    inside = f"{land}{''.join(parts)}{lines}"
    look = f'class="map" viewBox="{view}" role="group" aria-label="{escape(label)}"'
    return Markup(f"<svg {look}>{inside}</svg>")


def _visible(shapes: Iterable[Shape], box: Box, size: float) -> Iterator[str]:
    """Markup of the shapes within a part of the map, those from beyond its edges moved there."""
    for shape in shapes:
        turn = _turn(shape.box.top)
        for shift in (0.0, turn, -turn):
            if box.meets(shape.box, shift):
                yield _drawn(shape, shift, size)


def _drawn(shape: Shape, shift: float, size: float) -> str:
    if not shape.path:
        return f'<circle cx="{shape.box.left + shift:.1f}" cy="{shape.box.top}" r="{max(3.4 * size, 0.7):.2g}"/>'  # noqa: E501
    moved = f' transform="translate({shift:.1f})"' if shift else ""
    return f'<path{moved} d="{escape(shape.path)}"/>'


def _economy(iso3: str, name: str, drawn: str, link: str | None, stands_out: bool) -> str:
    name = f"<title>{escape(name)}</title>"
    marked = ' class="own"' if stands_out else ""
    if link is None:
        return f"<g{marked}>{name}{drawn}</g>"
    return f'<a{marked} href="{escape(link)}" data-e="{iso3}">{name}{drawn}</a>'
