"""Map of an economy: provinces filled by density, with a circle of its people on each."""

import geopandas as gpd
import numpy as np
import pandas as pd
import plotly.graph_objects as go
import shapely

from research.catalogue import scales
from research.charts import land, swatches, theme, views
from research.charts import map as maps
from research.charts.classes import Classes, classes
from research.messages.values import About, Claim, Number, Text, claim

_LARGEST = 46  # pixels: the circle of the province with most people
_SMALLEST = 4


def people(
    shapes: gpd.GeoDataFrame,
    units: gpd.GeoDataFrame,
    *,
    economy: str,
    zones: gpd.GeoDataFrame,
    alt: Claim,
) -> go.Figure:
    """Return a map of provinces, filled by density, with a circle of its people on each.

    Parameters
    ----------
    shapes : boundaries in degrees: columns economy, name, kind, geometry
    units : index codes; columns name, people, density (people per km²), geometry (points in
        degrees)
    zones : areas that are provinces: columns unit (code), geometry in degrees
    """
    known = units.dropna(subset=["people"]).sort_values("people", ascending=False)
    view = views.regional(shapes, [economy])
    split = classes(known["density"], scales.scale("density"))
    traces = [
        *land.ground(view, economy),
        *_filled(zones, units, view, split),
        _circles(known, view),
        _key(known["people"].max()),
    ]
    legend = claim("people-map-legend")
    drawn = maps.drawn(view, traces, alt=alt, legend=legend, split=split)
    return drawn.update_layout(legend={"itemsizing": "constant"})


def _circles(rows: gpd.GeoDataFrame, view: views.View) -> go.Scatter:
    """Return open circles, large ones below small ones."""
    points, most = view.projected(rows.geometry), rows["people"].max()
    size = np.maximum(_LARGEST * np.sqrt(rows["people"] / most), _SMALLEST)
    return go.Scatter(
        x=[round(point.x) for point in points],
        y=[round(point.y) for point in points],
        text=[hover(row) for row in rows.itertuples()],
        name=theme.text(claim("people-map-size", people=About(most))),
        mode="markers",
        marker={
            "size": [round(float(each), 1) for each in size],
            "color": "rgba(0,0,0,0)",
            "line": {"color": theme.INK, "width": 1},
        },
        showlegend=False,
        hovertemplate="%{text}<extra></extra>",
    )


def hover(row: object) -> str:
    """Return the hover label of a province: a row with name, people and density."""
    name, count, density = row.name, row.people, row.density  # type: ignore[attr-defined]
    return theme.text(
        claim("people-map-hover", name=Text(name), people=About(count), density=Number(density))
    )


def _filled(
    zones: gpd.GeoDataFrame, units: gpd.GeoDataFrame, view: views.View, split: Classes
) -> list[go.Scatter]:
    """Return the areas of provinces, one trace per class."""
    moved = view.projected(zones.to_crs(4326).geometry)
    simple = shapely.orient_polygons(shapely.coverage_simplify(moved, 2.0))
    number = split.of(pd.Series(units["density"].reindex(zones["unit"]).to_numpy()))
    traces = []
    for at, (label, colour) in enumerate(zip(split.labels, swatches.colours(split), strict=True)):
        inside = gpd.GeoSeries(simple[number.eq(at).to_numpy()])
        if len(inside):
            traces.append(land.filled(inside, label, {"fillcolor": colour}, showlegend=False))
    return traces


def _key(most: float) -> go.Scatter:
    """Return the legend entry for the people of the largest circle."""
    marker = {"size": 14, "color": "rgba(0,0,0,0)", "line": {"color": theme.MUTED, "width": 1}}
    name = theme.text(claim("people-map-size", people=About(most)))
    return go.Scatter(
        x=[None], y=[None], mode="markers", marker=marker, hoverinfo="skip", name=name
    )
