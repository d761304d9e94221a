"""Maps of one economy: its places, sized by people, and its areas, coloured by value."""

import geopandas as gpd
import numpy as np
import pandas as pd
import plotly.graph_objects as go

from research.charts import land, theme, views
from research.charts import map as maps
from research.messages.values import Claim, Count, Text, claim

_FEW, _LARGER = 60, 4  # as few places are drawn so many pixels larger
MOST = 1_500  # places on a map; more would be a smear, and a page too heavy to mail
_SIZES = (
    (50_000, claim("chart-cities", people=Count(50_000)), 9, theme.CLASSES[5]),
    (5_000, claim("chart-towns", people=Count(5_000)), 5, theme.CLASSES[4]),
    (0, claim("chart-smaller-places"), 3, theme.CLASSES[2]),
)


def places(
    shapes: gpd.GeoDataFrame, points: gpd.GeoDataFrame, *, economy: str, alt: object
) -> go.Figure:
    """Return a map of an economy with its places as marks in three sizes.

    Parameters
    ----------
    shapes : boundaries in degrees: columns economy, name, kind, geometry
    points : columns name, people, geometry (points in degrees)
    """
    view = views.regional(shapes, [economy])
    marks = points.assign(at=view.projected(points.geometry))
    larger = _LARGER if len(marks) <= _FEW else 0
    tops = (np.inf, *(least for least, *_ in _SIZES))
    traces = [
        _marks(chosen, title, size + larger, colour)
        for (least, title, size, colour), top in zip(_SIZES, tops, strict=False)
        if len(chosen := marks[marks["people"].ge(least) & marks["people"].lt(top)])
    ]
    traces = [*land.ground(view, economy), *traces[::-1], _named(marks, views.middle())]
    return maps.drawn(view, traces, alt=alt)


def _marks(places: gpd.GeoDataFrame, name: Claim, size: float, colour: str) -> go.Scatter:
    """Return the marks of places of a size."""
    people = [theme.text(Count(int(each))) for each in places["people"]]
    unit = theme.text(claim("chart-people"))
    return go.Scatter(
        x=[round(point.x) for point in places["at"]],
        y=[round(point.y) for point in places["at"]],
        customdata=[[*each] for each in zip(places["name"], people, strict=True)],
        name=theme.text(name),
        mode="markers",
        marker={"size": size, "color": colour, "line": {"color": "white", "width": 0.5}},
        hovertemplate=f"%{{customdata[0]}}: %{{customdata[1]}} {unit}<extra></extra>",
    )


def _named(marks: gpd.GeoDataFrame, middle: float) -> go.Scatter:
    """Return the name of the largest place, on the side where the map has room."""
    first = marks.iloc[0]
    return go.Scatter(
        x=[round(first["at"].x)],
        y=[round(first["at"].y)],
        text=[f"  {first['name']}  "],
        mode="text",
        textposition="middle right" if first["at"].x < middle else "middle left",
        hoverinfo="skip",
        showlegend=False,
    )


def areas(
    shapes: gpd.GeoDataFrame,
    zones: gpd.GeoDataFrame,
    values: pd.DataFrame,
    *,
    bounds: str,
    legend: object,
    alt: object,
) -> go.Figure:
    """Return a map of areas of one economy, coloured by class; where there is no value, hatched.

    Parameters
    ----------
    shapes : boundaries around them in degrees: columns economy, name, kind, geometry
    zones : the areas: columns zone, geometry in degrees
    values : index zone; columns value, and text for the hover label
    bounds, legend : of the classes, as for `choropleth`, and title of the legend
    """
    names = [theme.text(Text(str(zone))) for zone in zones["zone"]]
    own = zones[["geometry"]].assign(economy=zones["zone"], name=names, kind="economy")
    drawn = gpd.GeoDataFrame(
        pd.concat([shapes, own], ignore_index=True), geometry="geometry", crs=shapes.crs
    )
    return maps.choropleth(
        drawn, values, members=list(own["economy"]), bounds=bounds, legend=legend, alt=alt
    )
