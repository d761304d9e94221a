"""Map of an economy with a circle per province: area by people, colour by density."""

import geopandas as gpd
import numpy as np
import pandas as pd
import plotly.graph_objects as go
import shapely

from research.charts import land, theme, views
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
    alt: Claim,
    zones: gpd.GeoDataFrame | None = None,
) -> go.Figure:
    """Return a map of provinces as graduated circles, over their areas where these are known.

    Parameters
    ----------
    shapes : boundaries in degrees: columns economy, name, kind, geometry
    units : index codes; columns name, people, density (people per km²), geometry (points in
        degrees)
    zones : areas that are provinces: columns unit (code), geometry in degrees; they are filled by
        density, and circles are open
    """
    known = units.dropna(subset=["people"]).sort_values("people", ascending=False)
    view = views.regional(shapes, [economy])
    split = classes(known["density"], "")
    traces = [
        *land.ground(view, economy),
        *(_filled(zones, units, view, split) if zones is not None else []),
    ]
    number = split.of(known["density"])
    for at, label in enumerate(split.labels):
        rows = known[number.eq(at)]
        if len(rows):
            traces.append(
                _circles(
                    rows,
                    view,
                    known["people"].max(),
                    _colour(at, split),
                    label,
                    hollow=zones is not None,
                )
            )
    traces.append(_key(known["people"].max()))
    drawn = maps.drawn(view, traces, alt=alt, legend=claim("people-map-legend"))
    return drawn.update_layout(legend={"itemsizing": "constant"})


def _colour(at: int, split: Classes) -> str:
    return theme.CLASSES[round(at * (len(theme.CLASSES) - 1) / max(len(split.labels) - 1, 1))]


def _circles(
    rows: gpd.GeoDataFrame,
    view: views.View,
    most: float,
    colour: str,
    label: Claim,
    *,
    hollow: bool,
) -> go.Scatter:
    """Circles of one class of density, large ones below small ones."""
    points = view.projected(rows.geometry)
    size = np.maximum(_LARGEST * np.sqrt(rows["people"] / most), _SMALLEST)
    fill = "rgba(0,0,0,0)" if hollow else colour
    return go.Scatter(
        x=[round(point.x) for point in points],
        y=[round(point.y) for point in points],
        text=[_hover(row) for row in rows.itertuples()],
        name=theme.text(label),
        mode="markers",
        marker={
            "size": [round(float(each), 1) for each in size], "color": fill, "opacity": 0.9,
            # The palest class is seen on white land by its edge.
            "line": {"color": theme.ACCENT if hollow else theme.MUTED, "width": 1},
        },
        showlegend=not hollow,
        hovertemplate="%{text}<extra></extra>",
    )  # fmt: skip


def _hover(row: object) -> str:
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
    for at, label in enumerate(split.labels):
        inside = gpd.GeoSeries(simple[number.eq(at).to_numpy()])
        if len(inside):
            traces.append(land.filled(inside, label, {"fillcolor": _colour(at, split)}))
    return traces


def _key(most: float) -> go.Scatter:
    """Return the legend entry for the people of the largest circle."""
    marker = {"size": 14, "color": "rgba(0,0,0,0)", "line": {"color": theme.MUTED, "width": 1}}
    name = theme.text(claim("people-map-size", people=About(most)))
    return go.Scatter(
        x=[None], y=[None], mode="markers", marker=marker, hoverinfo="skip", name=name
    )
