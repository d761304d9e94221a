"""Maps without a map server: polygons projected by GeoPandas, drawn as filled traces, one a class.

No geo subplot and no tiles, so nothing is fetched when a report is opened, and the map is the same
in JupyterLab and HTML.
"""

from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import Any

import geopandas as gpd
import pandas as pd
import plotly.graph_objects as go
import shapely

from research import economies
from research.charts import theme
from research.charts.classes import Classes, classes
from research.charts.land import CONTROL, LAND, disputed, filled, paths
from research.charts.views import PIXELS, UNITS, View, regional
from research.messages.values import Claim, Economy, Value, claim

# What United Nations maps say of lines and areas, by their name, where a map shows them.
_STATUS = {
    CONTROL: claim("map-line-of-control"),
    "Sudan and South Sudan": claim("map-sudan"),
    "Falkland Islands (Malvinas)": claim("map-malvinas"),
    "Kosovo": claim("map-kosovo"),
}
_LINE = 13  # pixels a line of notes is high
_FRAME = 128  # pixels above and below a map for its note and its legend
_MICRO = 5  # an economy whose largest piece is narrower than this many pixels is drawn as a marker
_DISCLAIMER = 58  # characters of the note on boundaries in a line
_NOTE = {
    "showarrow": False, "align": "left", "font": {"size": 10, "color": theme.MUTED},
    "xref": "paper", "yref": "paper", "x": 0, "y": 1, "xanchor": "left", "yanchor": "bottom",
}  # fmt: skip


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
    inside = inside.assign(
        cls=split.of(value),
        text=values["text"].reindex(inside.index),
        name=[
            theme.text(Economy(str(iso3)) if iso3 in economies.table() else name)
            for iso3, name in inside["name"].items()
        ],
    )
    inside["text"] = [
        theme.text(text if isinstance(text, (str, Value)) else claim("no-data"))
        for text in inside["text"]
    ]
    land = view.shapes[~view.shapes["economy"].isin(members) & view.shapes["kind"].ne("line")]
    traces = [
        filled(land.geometry, "", {"fillcolor": LAND}, showlegend=False),
        *_class_traces(inside, split),
        *disputed(view),
        _hover(inside),
        *([_outline(inside.loc[focus])] if focus in inside.index else []),
        *_key_of_markers(inside),
    ]
    return drawn(view, traces, alt=alt, legend=legend)


def drawn(view: View, traces: Iterable[Any], *, alt: object, legend: object) -> go.Figure:
    """Return traces in drawing units as a map of a view, with its disclaimer and a legend below."""
    aspect = view.height / UNITS
    notes = [theme.text(each, _DISCLAIMER) for each in (claim("map-disclaimer"), *_status(view))]
    note = "<br>".join(notes)
    frame = _FRAME + _LINE * (theme.breaks(note) - theme.breaks(notes[0]))
    fig = theme.figure(
        traces,
        alt=alt,
        height=round(min(PIXELS * aspect, 560)) + frame,
        hoverdistance=40,
        margin={"l": 8, "r": 16, "t": 38 + frame - _FRAME, "b": 8},
        annotations=[{**_NOTE, "text": note}],
        xaxis={"visible": False, "range": [0, UNITS], "constrain": "domain"},
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
        [shape.intersects(shapely.box(0, 0, UNITS, view.height)) for shape in view.shapes.geometry]
    ]
    return tuple(said for name, said in _STATUS.items() if name in set(inside["name"]))


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
    shapes, anchors = inside.geometry.to_numpy(), inside["anchor"].to_numpy()
    numbers, tiny = inside["cls"], inside["pixels"].to_numpy() < _MICRO
    traces = []
    for number, label, fill, colour in styles:
        within = (numbers.isna() if number is None else numbers.eq(number)).to_numpy(dtype=bool)
        if within.any():
            traces.append(filled(shapes[within], label, fill))
            traces.append(_small(anchors[within & tiny], colour, known=number is not None))
    return traces


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


def _small(anchors: Iterable[shapely.Point], colour: str, *, known: bool) -> go.Scatter:
    """Return markers of economies too small to see; crossed and in the legend without data."""
    points = list(anchors)
    return go.Scatter(
        x=[round(point.x) for point in points],
        y=[round(point.y) for point in points],
        mode="markers",
        marker={"symbol": "circle" if known else "circle-x", "size": 9, "color": colour,
                "line": {"color": theme.MUTED, "width": 1}},
        hoverinfo="skip",
        name=theme.text(claim("map-small-unknown")),
        showlegend=not known and len(points) > 0,
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
    x, y = paths([row["geometry"]])
    return go.Scatter(
        x=x,
        y=y,
        mode="lines",
        line={"color": theme.ACCENT, "width": 2.4},
        hoverinfo="skip",
        name=row["name"],
    )
