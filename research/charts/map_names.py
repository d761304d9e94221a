"""Names on a map: its economy, and those of the highest and the lowest value."""

from collections.abc import Iterator
from functools import lru_cache

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely
from shapely import get_coordinates

from research.charts import theme
from research.charts.names import Name, Scale, where_free
from research.charts.views import UNITS, View
from research.messages.values import Economy
from research.report.slots import said

_TIES = 2  # economies of one extreme value that are named; more are named in the text
_NEAR = 0.16  # of the map, from an economy to its name on the sea
_GRID = 32  # drawing units between points of land
_LINE = 18  # letters of a name in a line
_LETTER = 7  # pixels of a letter


def named(view: View, inside: gpd.GeoDataFrame, focus: str | None) -> list[dict[str, object]]:
    """Return annotations that name the economy of a page and the ends of the values of a map.

    Parameters
    ----------
    inside : index economy; columns name, value, label, anchor, pixels and tiny
    """
    marks = get_coordinates(inside.loc[inside["tiny"], "anchor"].to_numpy()).reshape(-1, 2)
    scale, land = Scale((0, UNITS), (0, view.height)), _land(view)
    notes: list[dict[str, object]] = []
    for code, text, colour in _texts(inside, focus):
        row = inside.loc[code]
        at = Name(text, row["anchor"].x, row["anchor"].y, colour)
        wide = _LETTER * max(map(len, str(said(row["name"])).split()))
        if row["pixels"] > 2 * wide and code == focus:
            notes.append(_within(at))
        else:
            free = where_free([at], np.vstack([marks, land]), scale, notes, _NEAR)
            for others in (marks, marks[:0]):
                free = free or where_free([at], others, scale, notes, _NEAR)
            notes += [_joined(at, note) for note in free]
    for note in notes:
        note["font"] = {**dict(note["font"]), "shadow": "auto"}  # type: ignore[call-overload]
        for key in {"x", "y", "ax", "ay"} & {*note}:
            note[key] = round(float(str(note[key])))
    return notes


def _texts(inside: gpd.GeoDataFrame, focus: str | None) -> Iterator[tuple[str, str, str]]:
    """Yield code, text and colour of the economies to name, that of the page first."""
    known = inside["value"].dropna()
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
    across, up = np.meshgrid(np.arange(0, UNITS, _GRID), np.arange(0, view.height, _GRID))
    areas = view.shapes.loc[view.shapes["kind"].ne("line"), "geometry"].to_numpy()
    points = shapely.points(across.ravel(), up.ravel())
    found = np.unique(shapely.STRtree(areas).query(points, predicate="within")[0])
    grid: np.ndarray = get_coordinates(points[found]).reshape(-1, 2)
    return grid


def _joined(name: Name, note: dict[str, object]) -> dict[str, object]:
    """Return a name with a line to its land: without, it could be of what it stands on."""
    if note["showarrow"]:
        return note
    text = {"ax": note["x"], "ay": note["y"], "axref": "x", "ayref": "y", "showarrow": True}
    line = {"arrowhead": 0, "arrowwidth": 1, "standoff": 3, "arrowcolor": name.colour}
    return {**note, **text, **line, "x": name.x, "y": name.y}


def _within(name: Name) -> dict[str, object]:
    """Return the annotation of a name in the middle of its land."""
    return {
        "x": name.x, "y": name.y, "xref": "x", "yref": "y", "text": name.text,
        "showarrow": False, "font": {"size": 12, "color": name.colour},
    }  # fmt: skip
