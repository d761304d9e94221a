"""Marks upon a map: small economies, the report's economy and what a pointer shows."""

from collections.abc import Iterable

import geopandas as gpd
import pandas as pd
import plotly.graph_objects as go
import shapely

from research.charts import theme
from research.charts.land import paths
from research.messages.values import Claim, claim

_ACROSS = 10  # pixels a small economy is across
_LINE = 30  # letters of a line of a name
_AWAY = 10_000  # drawing units left of a map, where nothing is seen
_WHOLE = "whole"  # size: also on a narrow screen, unless the map is of the world
_CLEAR = "rgba(0,0,0,0)"
_EDGE = {"color": theme.GREY, "width": 1}
_OWN = {"color": theme.SUBJECT, "width": 1.5}  # thin, so that the class of a small one is seen


def key() -> go.Scatter:
    """Return what the legend has for small economies: a mark of no class, which no map shows."""
    return small([shapely.Point(-_AWAY, 0)], theme.GREY, None).update(showlegend=True)


def box(name: object, colour: str, rank: int, pattern: dict[str, object] | None) -> go.Bar:
    """Return what the legend has for an area: a bar that no map shows."""
    return go.Bar(
        x=[None],
        y=[None],
        name=theme.text(name, _LINE),
        legendrank=rank,
        hoverinfo="skip",
        marker={"color": colour, "line": _EDGE, "pattern": pattern},
    )


def small(
    anchors: Iterable[shapely.Point], colour: str, missing: Claim | None, crossed: bool = False
) -> go.Scatter:
    """Return markers of economies too small to see; `missing` is why some have no class."""
    unknown = missing and claim("map-small-unknown", missing=missing)
    points, symbol = list(anchors), "circle-x" if crossed else "circle"
    return go.Scatter(
        x=[round(point.x) for point in points],
        y=[round(point.y) for point in points],
        mode="markers",
        hoverinfo="skip",
        meta=_WHOLE,
        marker={"symbol": symbol, "size": _ACROSS, "color": colour, "line": _EDGE},
        name=theme.text(unknown or claim("map-small"), _LINE),
        showlegend=bool(missing and points),
    )


def hover(rows: gpd.GeoDataFrame) -> go.Scatter:
    """Return unseen markers that tell the name and value of each row, and what is in doubt."""
    doubted = rows["text"] + f"<br>{theme.text(claim('chart-in-doubt'))}"
    return go.Scatter(
        x=[round(p.x) for p in rows["anchor"]],
        y=[round(p.y) for p in rows["anchor"]],
        customdata=[*zip(rows["name"], rows["text"].mask(rows["doubt"], doubted), strict=True)],
        mode="markers",
        marker={"size": 18, "color": _CLEAR},
        hovertemplate="%{customdata[0]}: %{customdata[1]}<extra></extra>",
        showlegend=False,
    )


def outline(row: pd.Series) -> go.Scatter:
    """Return the outline of the report's economy, or a ring where it is too small."""
    if row["tiny"]:
        return go.Scatter(
            x=[round(row["anchor"].x)],
            y=[round(row["anchor"].y)],
            mode="markers",
            hoverinfo="skip",
            name=row["name"],
            showlegend=False,
            meta=_WHOLE,
            marker={"size": _ACROSS + 8, "color": _CLEAR, "line": _OWN},
        )
    x, y = paths([row["geometry"]])
    return go.Scatter(
        x=x, y=y, mode="lines", line=_OWN, hoverinfo="skip", name=row["name"], showlegend=False
    )
