"""Maps without a map server: polygons projected by GeoPandas, drawn as filled traces, one a class.

No geo subplot and no tiles, so nothing is fetched when a report is opened, and the map is the same
in JupyterLab and HTML.
"""

from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import Any

import geopandas as gpd
import numpy as np
import pandas as pd
import plotly.graph_objects as go
import shapely

from research import economies
from research.catalogue import scales
from research.charts import map_names, markers, swatches, theme
from research.charts.classes import Classes, around, classes
from research.charts.land import CONTROL, LAND, disputed, filled
from research.charts.views import PIXELS, UNITS, View, is_wide, is_world, regional
from research.messages.values import Claim, Economy, Value, claim

# What United Nations maps say of lines and areas, by their name, where a map shows them.
_STATUS = {
    CONTROL: claim("map-line-of-control"),
    "Sudan and South Sudan": claim("map-sudan"),
    "Falkland Islands (Malvinas)": claim("map-malvinas"),
    "Kosovo": claim("map-kosovo"),
}
_LINE = 16  # pixels a line of notes is high
_FRAME = 110  # pixels above and below a map for its note and its legend, without colour key
# An economy whose largest piece is narrower than so many pixels is drawn as a marker. A map of a
# region shares its row of the page and is drawn at two thirds of its size.
_MICRO, _MICRO_REGION = 5, 8
_DISCLAIMER = 58  # characters of the note on boundaries in a line
_ONE_SHADE = 0.6  # of the economies in one class: a map of the world says little more than that
_APART = -1  # the class of values that are not compared
_HATCH = {"shape": "/", "size": 5, "solidity": 0.2, "fgcolor": theme.FAINT, "bgcolor": "white"}
_CROSS = _HATCH | {"shape": "\\", "fgcolor": theme.GREY, "bgcolor": theme.PALE}
_DOUBT = _HATCH | {"solidity": 0.3}
_EDGE = {"type": "rect", "x0": 0, "y0": 0, "line": {"color": theme.GRID, "width": 1}}
_NOTE = {
    "showarrow": False, "align": "left", "font": {"size": 12, "color": theme.MUTED},
    "xref": "paper", "yref": "paper", "x": 0, "y": 1, "xanchor": "left", "yanchor": "bottom",
}  # fmt: skip
_KEPT = {"visible": False, "constrain": "domain"}  # of an axis: the shape of the map
_LEGEND = {"traceorder": "normal", "y": -0.02, "itemclick": False, "itemdoubleclick": False}


def choropleth(
    shapes: gpd.GeoDataFrame,
    values: pd.DataFrame,
    *,
    members: Sequence[str],
    legend: object,
    alt: object,
    focus: str | None = None,
    bounds: str = "",
    scheme: str = "",
    related: bool = False,
) -> go.Figure:
    """Return a map of the economies `members`, coloured by class; hatched without a value.

    Parameters
    ----------
    shapes : boundaries in degrees: columns economy, name, kind (economy, area, line), geometry
    values : index economy; columns value, NaN where it is not compared, text for the hover label,
        label where the map is to name the highest and the lowest, and doubt, whether a value is in
        doubt: the colour of its class has a hatch, and the mark of a small economy is hollow
    members : economies to show; land of others is drawn plain
    focus : the economy to outline and name, or None
    bounds : a scale of the catalogue, or the indicator whose scale the classes have; without one,
        four classes of about equal count
    legend : title of the legend
    scheme : a classifier of mapclassify instead
    related : classes are lower than `focus`, equal to it and higher
    """
    view = regional(shapes, members)
    value = values["value"].reindex(members)
    split = (
        around(value[focus])
        if related
        else classes(value, scales.of(bounds) if bounds else (), scheme)
    )
    cls = split.of(value).mask(value.isna() & value.index.isin(values.index), _APART)
    inside = _inside(view, members, values).assign(cls=cls, value=value)
    inside["colour"] = inside["cls"].map(pd.Series(swatches.colours(split)))
    traces = [
        *_outside(view, members),
        *_class_traces(inside[~inside["doubt"]], split),
        *_doubted(inside[inside["doubt"]], split),
        *disputed(view),
        markers.hover(inside),
        *([markers.outline(inside.loc[focus])] if focus in inside.index else []),
    ]
    own = int(at) if (at := inside["cls"].get(focus, np.nan)) >= 0 else None  # none to compare
    names = map_names.named(view, inside, focus)
    if related and focus:
        legend = claim("map-own", economy=Economy(focus))
    figure = drawn(view, traces, alt=alt, legend=legend, split=split, names=names, own=own)
    if is_world(view) and cls.value_counts(normalize=True).max() > _ONE_SHADE:
        figure.layout.meta |= {"few": True}
    return figure


def _outside(view: View, members: Sequence[str]) -> list[go.Scatter]:
    """Return the land of others, drawn plain, and on the map of a region its entry in the key."""
    land = view.shapes[~view.shapes["economy"].isin(members) & view.shapes["kind"].ne("line")]
    keyed = not is_world(view) and len(land) > 0
    name = claim("map-outside") if keyed else ""
    plain = filled(land.geometry, name, {"fillcolor": LAND}, showlegend=False)
    return [plain, *([markers.box(name, LAND, 1001, None)] if keyed else [])]


def _inside(view: View, members: Sequence[str], values: pd.DataFrame) -> gpd.GeoDataFrame:
    """Return the shapes of members, index economy: name, text, label and whether they are tiny."""
    inside = view.shapes[view.shapes["economy"].isin(members)].set_index("economy")
    texts = values["text"].reindex(inside.index)
    labels = values.get("label", pd.Series(dtype=object)).reindex(inside.index)
    return inside.assign(
        doubt=[bool(values.get("doubt", {}).get(code)) for code in inside.index],
        tiny=inside["pixels"] < (_MICRO if is_wide(view) else _MICRO_REGION),
        text=[
            theme.text(text if isinstance(text, (str, Value)) else claim("no-data"))
            for text in texts
        ],
        name=[
            theme.text(Economy(str(iso3)) if iso3 in economies.table() else name)
            for iso3, name in inside["name"].items()
        ],
        label=[theme.text(label) if isinstance(label, Value) else "" for label in labels],
    )


def drawn(
    view: View,
    traces: Iterable[Any],
    *,
    alt: object,
    legend: object = "",
    split: Classes | None = None,
    names: Iterable[dict[str, object]] = (),
    own: int | None = None,
) -> go.Figure:
    """Return traces in drawing units as a map of a view, with its disclaimer and a legend below.

    Parameters
    ----------
    legend, split : title and classes of the colour key above the map, where it has one
    names : annotations that name places
    own : the class of the economy of the page, which the key marks
    """
    key = swatches.HEIGHT if split else 0
    aspect = view.height / UNITS
    edge = [] if is_world(view) else [{**_EDGE, "x1": UNITS, "y1": view.height}]  # of others' land
    up = {"range": [0, view.height], "scaleanchor": "x", "constraintoward": "top"}
    told = (claim("map-disclaimer"), *_status(view))
    notes = [theme.text(each, _DISCLAIMER) for each in told]
    note = "<br>".join(notes)
    frame = _FRAME + key + _LINE * (theme.breaks(note) - theme.breaks(notes[0]))
    # A page has the notes below the map, each once; elsewhere they are part of the picture.
    meta = {"aspect": round(aspect, 3), "frame": frame, "key": key}
    return theme.figure(
        traces,
        alt=alt,
        height=round(min(PIXELS * aspect, 560)) + frame,
        hoverdistance=40,
        margin={"l": 8, "r": 16, "t": 40 + frame - _FRAME, "b": 8},
        annotations=[
            {**_NOTE, "text": note, "yshift": key},
            *(swatches.texts(split, legend) if split else []),
            *names,
        ],
        shapes=[*edge, *(swatches.swatches(split, own) if split else [])],
        xaxis={**_KEPT, "range": [0, UNITS], "constraintoward": "left"},
        yaxis=_KEPT | up,
        legend=_LEGEND,
        meta={**meta, "notes": [theme.text(each) for each in told]},
    )


def _on(view: View, rows: gpd.GeoDataFrame) -> np.ndarray:
    """Return which rows of a view are within its frame, and not only in its margin."""
    frame = shapely.box(0, 0, UNITS, view.height)
    return np.asarray(shapely.intersects(rows.geometry.to_numpy(), frame))


@lru_cache(maxsize=16)
def _status(view: View) -> tuple[Claim, ...]:
    """Return the notes on the status of the lines and areas a map shows."""
    inside = view.shapes[_on(view, view.shapes)]
    return tuple(said for name, said in _STATUS.items() if name in set(inside["name"]))


def _class_traces(inside: gpd.GeoDataFrame, split: Classes) -> list[Any]:
    """Return a filled trace per class and for none, with markers for small economies."""
    named = zip(split.labels, swatches.colours(split), strict=True)
    styles: list[tuple[int | None, Claim, str, dict[str, Any] | None]]
    styles = [(number, *each, None) for number, each in enumerate(named)]
    styles += [
        (_APART, claim("map-apart"), theme.PALE, _CROSS),
        (None, claim("no-data"), "white", _HATCH),
    ]
    shapes, anchors = inside.geometry.to_numpy(), inside["anchor"].to_numpy()
    numbers, tiny = inside["cls"], inside["tiny"].to_numpy()
    traces = [markers.key()] if tiny[numbers.notna()].any() else []
    for number, label, colour, pattern in styles:
        within = (numbers.isna() if number is None else numbers.eq(number)).to_numpy(dtype=bool)
        if within.any():
            fill = {"fillcolor": colour, "fillpattern": pattern}
            traces.append(filled(shapes[within], label, fill, showlegend=False))
            unranked = label if pattern else None
            if unranked:
                why = claim("map-apart-why") if number == _APART else label
                traces.append(markers.box(why, colour, 1000, pattern))
            traces.append(markers.small(anchors[within & tiny], colour, unranked, number is None))
    return traces


def _doubted(inside: gpd.GeoDataFrame, split: Classes) -> list[Any]:
    """Return economies with values in doubt: their class under a hatch, small ones hollow."""
    traces: list[Any] = []
    for number, rows in inside.groupby("cls"):
        colour = swatches.colours(split)[int(number)]
        line = "white" if 2 * int(number) >= len(split.labels) else theme.GREY
        fill = {"fillcolor": colour, "fillpattern": _DOUBT | {"bgcolor": colour, "fgcolor": line}}
        ring = {"color": "white", "line": {"color": colour, "width": 3}}
        why = None if any(each.showlegend for each in traces) else claim("chart-in-doubt")
        tiny = markers.small(rows.loc[rows["tiny"], "anchor"], colour, why)
        traces += [filled(rows.geometry, "", fill, showlegend=False), tiny.update(marker=ring)]
    pattern = _DOUBT | {"bgcolor": theme.CLASSES[4], "fgcolor": "white"}
    key = markers.box(claim("chart-in-doubt"), theme.CLASSES[4], 999, pattern)
    return traces if inside["tiny"].all() else [*traces, key]
