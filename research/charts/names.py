"""Names in place: where a text stands free of marks, lines and other texts of a chart."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import ArrayLike

from research.charts import theme

_LINE = 0.075  # of the axes on a phone: the height of a line
_NEAR = 0.03  # of the axes, from a point to its name
_FAR = tuple(n / 25 for n in range(12))  # further away, with a line to the point if not 0
_LATER = 0.1  # of the axes, by which a name may be further away before another place is tried
SIDES = ((0, 1), (0, -1), (1, 0), (-1, 0), (-1, 1), (1, 1), (1, -1), (-1, -1))
ENDS = ((1, 0), (1, 1), (1, -1), *SIDES)  # of the end of a line
_EDGE = 0.9  # of the first axis: a text that ends before it is whole in longer languages too
_SAMPLES, _LEAST = 12, 120  # points that a stretch of a line counts as, and a line at least
_SHORT = 0.12  # of the axes: a line no longer than that may cross others
_MEETS, _TOUCHES = 0.02, 0.015  # of the axes, from a mark, or from a line, to one that meets it
_CLEAR = 0.018  # of the axes, from the middle of a dot to a line that is seen to miss it
_NONE = np.empty((0, 2))  # of points
_PLAINLY = 1.6  # times as near to its own point: a name is not taken for that of another
_ANCHORS = {"left": 0.0, "center": 0.5, "right": 1.0, "bottom": 0.0, "middle": 0.5, "top": 1.0}


class Name(NamedTuple):
    """A text for a point, in the units of its axes: logarithms on a logarithmic one."""

    text: str
    x: float
    y: float
    colour: str


class Box(NamedTuple):
    """Room that a text takes, as shares of the axes."""

    left: float
    right: float
    low: float
    high: float


class Scale(NamedTuple):
    """The ends of both axes, and the shares of them that a letter and a line take on a phone."""

    x: tuple[float, float]
    y: tuple[float, float]
    letter: float = 0.022
    line: float = _LINE

    def parts(self, points: ArrayLike) -> np.ndarray:
        """Return points (n, 2) as shares of the axes."""
        ends = np.array([self.x, self.y])
        shares: np.ndarray = (np.asarray(points, float) - ends[:, 0]) / (ends[:, 1] - ends[:, 0])
        return shares

    def box(self, x: float, y: float) -> Box:
        """Return a point as a box of no size."""
        across, up = (float(each) for each in self.parts([[x, y]])[0])
        return Box(across, across, up, up)

    def units(self, x: float, y: float) -> tuple[float, float]:
        """Return a point given as shares of the axes in their units."""
        (left, right), (low, high) = self.x, self.y
        return left + x * (right - left), low + y * (high - low)


def along(x: Iterable[object], y: Iterable[object]) -> np.ndarray:
    """Return points (n, 2) along a line, NaN where it has gaps.

    Examples
    --------
    >>> along([0, 1], [0, 2]).shape
    (121, 2)
    """
    line = np.array([[*x], [*y]], dtype=float)  # None is NaN
    at = np.arange(line.shape[1])
    each = max(_SAMPLES, _LEAST // max(len(at) - 1, 1))
    steps = np.arange((len(at) - 1) * each + 1) / each
    return np.column_stack([np.interp(steps, at, values) for values in line])


def where_free(
    names: Sequence[Name],
    points: np.ndarray,
    scale: Scale,
    taken: Sequence[dict[str, object]] = (),
    most: float = 1.0,
    fits: Callable[[Box], bool] | None = None,
    sides: Sequence[tuple[int, int]] = SIDES,
    short: float = _SHORT,
    kept: np.ndarray = _NONE,
) -> list[dict[str, object]]:
    """Return the annotation of a name in room free of points and texts, as near as there is any.

    A line to its point crosses none, unless it is short and there is no other room.

    Parameters
    ----------
    names : places for one name, the best first
    points : (n, 2) in the units of the axes, of marks and lines
    taken : annotations that are drawn already
    most : of the axes, how far from its place a name may be
    fits : whether a name in a box needs no line to its point; none does if left out
    sides : of the point, the best first
    short : of the axes, a line no longer than that may cross others where there is no other room
    kept : (n, 2) in the units of the axes, of other marks that no line may run through
    """
    boxes = [_box(note, scale) for note in taken]
    joins = [along([n["x"], n["ax"]], [n["y"], n["ay"]]) for n in taken if "ax" in n]
    marks = scale.parts(np.vstack([points, *joins]))
    near = [far for far in _FAR if far <= most]
    whole = scale.parts(np.vstack([kept, *joins]))  # lines of names never cross
    crossing: list[dict[str, object]] = []
    for _, at, far in sorted((_LATER * n + far, n, far) for n in range(len(names)) for far in near):
        name = names[at]
        own = scale.parts([[name.x, name.y]])[0]
        for box in _around(own, *_size(name.text, scale), far, sides):
            joined = far > 0 or (fits is not None and not fits(box))
            line = _join(own, box) if joined else _NONE
            if _is_free(box, marks, boxes) and not _meets(line, boxes, whole):
                note = _note(name, box, scale, joined=joined)
                if not _crosses(line, marks, _TOUCHES if fits else _MEETS):
                    return [note]
                crossing = crossing or [note] * (far <= short)
    return crossing


def distance(points: np.ndarray, box: Box) -> float:
    """Return how far a box is from the nearest of points (n, 2), all as shares of the axes."""
    inside = np.clip(points, [box.left, box.low], [box.right, box.high])
    return float(np.nanmin(np.hypot(*(points - inside).T), initial=np.inf))


def is_own(points: np.ndarray, name: Name, scale: Scale, box: Box) -> bool:
    """Return whether a box is plainly nearer to the point of its name than to any of others."""
    own, others = scale.parts([[name.x, name.y]]), scale.parts(points)
    others = others[np.hypot(*(others - own).T) > 0]
    return _PLAINLY * distance(own, box) < distance(others, box)


def covers(note: dict[str, object], points: np.ndarray, scale: Scale) -> bool:
    """Return whether an annotation stands on any of points (n, 2), in the units of the axes."""
    return bool(_inside(scale.parts(points), _box(note, scale)).any())


def has_room(note: dict[str, object], scale: Scale) -> bool:
    """Return whether a text ends well before the right edge, where a longer language needs it."""
    return _box(note, scale).right <= _EDGE


def _size(text: str, scale: Scale) -> tuple[float, float]:
    """Return width and height of a text as shares of the axes."""
    return scale.letter * theme.longest(text), scale.line * (1 + theme.breaks(text))


def _around(
    own: np.ndarray, width: float, height: float, far: float, sides: Sequence[tuple[int, int]]
) -> Iterator[Box]:
    """Yield places around a point."""
    for across, up in sides:
        left = own[0] + across * (width / 2 + _NEAR + far / 2) - width / 2
        low = own[1] + up * (height / 2 + _NEAR + far) - height / 2
        yield Box(left, left + width, low, low + height)


def _join(own: np.ndarray, box: Box) -> np.ndarray:
    """Return a line from a point to the middle of the side of a box at which its text begins."""
    across = _across(box, _side(own[0], box))
    return along([own[0], across], [own[1], (box.low + box.high) / 2])


def _side(own: float, box: Box) -> str:
    """Return the side of a box at its point, which a text begins or ends at."""
    return "left" if box.left > own else "right" if box.right < own else "center"


def _across(box: Box, side: str) -> float:
    """Return where a side of a box is."""
    return box.left + _ANCHORS[side] * (box.right - box.left)


def _inside(points: np.ndarray, box: Box) -> np.ndarray:
    """Return which of several points are in a box."""
    x, y = points.T
    inside: np.ndarray = (x > box.left) & (x < box.right) & (y > box.low) & (y < box.high)
    return inside


def _crosses(line: np.ndarray, marks: np.ndarray, near: float) -> bool:
    """Return whether a line from a point to its name meets marks, but for those at the point."""
    if not len(line):
        return False
    way = np.linspace(line[0], line[-1], 5 * _SAMPLES)
    beyond = way[np.hypot(*(way - way[0]).T) > _NEAR]
    return any(bool((np.hypot(*(marks - each).T) < near).any()) for each in beyond)


def _meets(line: np.ndarray, boxes: Sequence[Box], points: np.ndarray) -> bool:
    """Return whether a line runs through any of some boxes or points."""
    if not len(line):
        return False
    low, high = line.min(axis=0) - _CLEAR, line.max(axis=0) + _CLEAR
    near = points[((points >= low) & (points <= high)).all(axis=1)]  # the others are quick to tell
    return any(_inside(line, each).any() for each in boxes) or bool(
        (np.hypot(*(line[:, None] - near).T) < _CLEAR).any()
    )


def _is_free(box: Box, marks: np.ndarray, boxes: Sequence[Box]) -> bool:
    """Return whether nothing is in a box, which is inside the axes."""
    if min(box.left, box.low) < 0 or max(box.right, box.high) > 1 or _inside(marks, box).any():
        return False
    return all(
        box.right < each.left or box.left > each.right or box.high < each.low or box.low > each.high
        for each in boxes
    )


def _box(note: dict[str, object], scale: Scale) -> Box:
    """Return the room of an annotation in the units of the axes."""
    at = [[note.get("ax", note["x"]), note.get("ay", note["y"])]]
    x, y = scale.parts(np.array(at, dtype=float))[0]
    width, height = _size(str(note["text"]), scale)
    left = x - width * _ANCHORS[str(note.get("xanchor", "center"))]
    low = y - height * _ANCHORS[str(note.get("yanchor", "middle"))]
    return Box(left, left + width, low, low + height)


def _note(name: Name, box: Box, scale: Scale, *, joined: bool) -> dict[str, object]:
    """Return the annotation of a name in a box, joined to its point if it is further away.

    It begins or ends at the side of its point, as the box is wider than a text on a wide screen.
    """
    own = scale.parts([[name.x, name.y]])[0][0]
    side = _side(own, box)
    x, y = scale.units(_across(box, side), (box.low + box.high) / 2)
    font = {"size": 12, "color": name.colour}
    text: dict[str, object] = {"text": name.text, "font": font, "xref": "x", "yref": "y"}
    text |= {"xanchor": side, "yanchor": "middle", "align": side, "showarrow": joined}
    if not joined:
        return text | {"x": x, "y": y}
    line = {"arrowhead": 0, "arrowwidth": 1, "standoff": 5, "arrowcolor": name.colour}
    return text | line | {"x": name.x, "y": name.y, "axref": "x", "ayref": "y", "ax": x, "ay": y}
