"""Names on a map: its economy, and those of the highest and the lowest value."""

from collections.abc import Iterator, Sequence
from functools import lru_cache, partial
from typing import NamedTuple

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely
from shapely import get_coordinates

from research.charts import theme
from research.charts.names import Name, Scale, along, covers, where_free
from research.charts.views import UNITS, View, is_world
from research.messages.values import Economy
from research.report.slots import said

_TIES = 2  # economies of one extreme value that are named; more are named in the text
_NEAR, _FAR = 0.16, 0.3  # of the map, from an economy to its name on the sea, and of the page's own
_GRID = 32  # drawing units between points of land
_LITTLE = 60  # pixels of an economy no name may hide
_LINE = 12  # letters of a name in a line
_LETTER = 7  # pixels of a letter
_LONG = 0.1  # of the map's width: a longer line leads the eye to other land
_DARK = (*theme.CLASSES[3:], theme.TEAL, theme.LOWER)  # land that no name of an end stands on
_DOT: dict[str, object] = {"arrowhead": 6, "arrowsize": 0.8, "standoff": 0}  # on land


class _Ground(NamedTuple):
    """Points (n, 2) of a map: marks of small economies, land, members, and those no name hides."""

    marks: np.ndarray
    land: np.ndarray
    members: np.ndarray
    little: np.ndarray


def named(view: View, inside: gpd.GeoDataFrame, focus: str | None) -> list[dict[str, object]]:
    """Return annotations that name the economy of a page and the ends of the values of a map.

    Parameters
    ----------
    inside : index economy; columns name, value, label, colour, anchor, pixels and tiny

    Notes
    -----
    A name that has no place on the sea stands rather on grey land, and on none that is small. Names
    of the ends that would hide dark land of others are left out: a text has them. So are those on a
    map of the world whose place would mislead: on land of others, or with a line that is long or
    crosses land to a small economy.
    """
    scale = Scale((0, UNITS), (0, view.height))
    ground = _Ground(
        get_coordinates(inside.loc[inside["tiny"], "anchor"].to_numpy()).reshape(-1, 2),
        _land(view),
        *(_of(view, inside[inside["pixels"] < most]) for most in (np.inf, _LITTLE)),
    )
    notes: list[dict[str, object]] = []
    for code, text, colour in _texts(inside, focus):
        row, own = inside.loc[code], code == focus
        at = Name(text, row["anchor"].x, row["anchor"].y, colour)
        wide = _LETTER * max(map(len, str(said(row["name"])).split()))
        if row["pixels"] > 2 * wide and own:
            notes.append(_within(at))
        else:
            anywhere = own or not is_world(view)
            free = _outside(at, scale, ground, notes, _FAR if own else _NEAR, anywhere=anywhere)
            joined = [_joined(at, note, {} if row["tiny"] else _DOT) for note in free]
            notes += [each for each in joined if anywhere or _leads(each, row, ground.land)]
    dark = _grid(view, inside.geometry[inside["colour"].isin(_DARK)])
    return [_drawn(note) for note in notes if _is_own(note) or not covers(note, dark, scale)]


def _outside(
    at: Name,
    scale: Scale,
    ground: _Ground,
    notes: Sequence[dict[str, object]],
    most: float,
    *,
    anywhere: bool,
) -> list[dict[str, object]]:
    """Return a name on the sea, else on grey land or on what hides least, if it may be anywhere.

    Its line runs through no small economy.
    """
    marks, sea = ground.marks, np.vstack([ground.marks, ground.land])
    others = marks[(marks != [at.x, at.y]).any(axis=1)]
    place = partial(where_free, [at], taken=notes, kept=others)
    free = place(sea, scale, most=most)
    if not anywhere:
        return free
    free = free or place(ground.members, scale, most=most)
    # In letters of a wider screen there is more room on the sea.
    near = scale._replace(letter=0.018, line=0.05)
    free = free or place(sea, near, most=_FAR, short=_FAR)
    free = [each for each in free if not covers(each, ground.little, scale)]
    for points, far in ((ground.little, most), (marks, _NEAR), (marks[:0], _NEAR)):
        free = free or place(points, scale, most=far)
    return free or where_free([at], marks[:0], scale, notes, _NEAR)


def _is_own(note: dict[str, object]) -> bool:
    """Return whether a name is that of the economy of the page."""
    return bool(note["font"]["color"] == theme.SUBJECT)  # type: ignore[index]


def _drawn(note: dict[str, object]) -> dict[str, object]:
    """Return a name with a halo, which a page makes wider, at whole units."""
    font = {**dict(note["font"]), "shadow": "auto"}  # type: ignore[call-overload]
    at = {key: round(float(str(note[key]))) for key in {"x", "y", "ax", "ay"} & {*note}}
    return note | {"font": font} | at


def _texts(inside: gpd.GeoDataFrame, focus: str | None) -> Iterator[tuple[str, str, str]]:
    """Yield code, text and colour of the economies to name, that of the page first."""
    known = inside.loc[inside["label"].ne(""), "value"].dropna()
    ends = [known.index[known.eq(end)] for end in (known.max(), known.min())]
    codes = [str(code) for end in ends if len(end) <= _TIES for code in end]
    codes = [code for code in codes if code != focus and inside.loc[code, "label"]]
    for code in ([focus] if focus in inside.index else []) + (codes if len(known) > 2 else []):
        row, name = inside.loc[code], theme.text(Economy(str(code)), _LINE)
        label = "" if pd.isna(row["value"]) or not row["label"] else f"<br>{row['label']}"
        if code == focus:
            yield str(code), f"<b>{name}</b>{label}", theme.SUBJECT
        else:
            yield str(code), f"{name}{label}", theme.INK


@lru_cache(maxsize=16)
def _land(view: View) -> np.ndarray:
    """Return points (n, 2) on a grid that are on land: a name stands rather on the sea."""
    return _grid(view, view.shapes.loc[view.shapes["kind"].ne("line"), "geometry"])


def _of(view: View, rows: gpd.GeoDataFrame) -> np.ndarray:
    """Return points (n, 2) of economies: on their land, and the middle of each."""
    middles = get_coordinates(rows["anchor"].to_numpy()).reshape(-1, 2)
    return np.vstack([middles, _grid(view, rows.geometry)])


def _grid(view: View, areas: gpd.GeoSeries) -> np.ndarray:
    across, up = np.meshgrid(np.arange(0, UNITS, _GRID), np.arange(0, view.height, _GRID))
    points = shapely.points(across.ravel(), up.ravel())
    found = np.unique(shapely.STRtree(areas.to_numpy()).query(points, predicate="within")[0])
    grid: np.ndarray = get_coordinates(points[found]).reshape(-1, 2)
    return grid


def _joined(name: Name, note: dict[str, object], end: dict[str, object]) -> dict[str, object]:
    """Return a name with a line to its land: without, it could be of what it stands on."""
    if note["showarrow"]:
        return note | end
    text = {"ax": note["x"], "ay": note["y"], "axref": "x", "ayref": "y", "showarrow": True}
    line = {"arrowhead": 0, "arrowwidth": 1, "standoff": 3, "arrowcolor": name.colour}
    return {**note, **text, **line, "x": name.x, "y": name.y, **end}


def _leads(note: dict[str, object], row: pd.Series, land: np.ndarray) -> bool:
    """Return whether the line of a name is short, and over the sea if to a small economy."""
    if not note["showarrow"]:
        return True
    line = along(*([float(str(note[key])) for key in keys] for keys in (("x", "ax"), ("y", "ay"))))
    far = np.hypot(*(line[:, None] - land).T).T > _GRID / 2
    beyond = np.hypot(*(line - line[0]).T) > _GRID
    short = np.hypot(*(line[-1] - line[0])) <= _LONG * UNITS
    return bool(short and (not row["tiny"] or far[beyond].all()))


def _within(name: Name) -> dict[str, object]:
    """Return the annotation of a name in the middle of its land."""
    return {
        "x": name.x, "y": name.y, "xref": "x", "yref": "y", "text": name.text,
        "showarrow": False, "font": {"size": 12, "color": name.colour},
    }  # fmt: skip
