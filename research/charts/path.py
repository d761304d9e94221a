"""A share over the years, and the two ways on: the one a target takes and the recent pace."""

import math

import pandas as pd
import plotly.graph_objects as go

from research.charts import theme
from research.charts.adoption import SINCE, bridges, published
from research.messages.values import Claim, Value

_ALL = 100.0  # %


def path(
    values: pd.Series,
    *,
    level: float,
    due: int,
    pace: float,
    needed_name: Value,
    pace_name: Value,
    unit: Value,
    alt: Claim,
) -> go.Figure:
    """Return the values as a line, the straight way to a level, and the one at a pace.

    A dotted line bridges years between two values that have none. Years before 2005 are not drawn.

    Parameters
    ----------
    values : index year, in %
    level, due : what is to be reached, in %, and by which year
    pace : points a year
    needed_name, pace_name : of the two ways, for the legend
    unit : of the axis, long
    """
    values = values[values.index >= SINCE]
    last, value = int(values.index[-1]), float(values.iloc[-1])
    full = last + (_ALL - value) / pace if pace > 0 else math.inf  # when nobody is left
    until = min(float(due), full)
    named = theme.text(unit)
    ways = [
        go.Scatter(
            x=[last, year],
            y=[value, end],
            mode="lines",
            name=theme.text(name),
            line={"width": 2.5, "color": colour, "dash": dash},
            hovertemplate=f"%{{x:.0f}}: %{{y:.1f}} {named}<extra></extra>",
        )
        for year, end, name, colour, dash in (
            (due, level, needed_name, theme.BLUE, "dot"),
            (until, max(0.0, value + pace * (until - last)), pace_name, theme.ACCENT, "dash"),
        )
    ]
    return theme.figure(
        [*bridges(values, ()), published(values.reindex(range(SINCE, last + 1)), named), *ways],
        alt=alt,
        height=320,
        xaxis={"tickformat": "d"},
        yaxis={"title": {"text": named, "standoff": 4}, "range": [0, 1.04 * _ALL]},
        legend={"y": 1.02, "yanchor": "bottom", "traceorder": "normal"},
    )
