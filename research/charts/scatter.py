"""Two indicators plotted against each other, one point per economy, one economy marked."""

import math
from collections.abc import Sequence

import numpy as np
import pandas as pd
import plotly.graph_objects as go

from research.charts import theme
from research.messages.values import Claim, Economy, Value, claim

_NAME, _LINE = 0.16, 0.05  # of the axes, that the name of the economy takes


def association(
    frame: pd.DataFrame,
    *,
    x: str,
    y: str,
    economy: str,
    peers: Sequence[str],
    peers_name: Value,
    median: Value,
    x_title: Value,
    y_title: Value,
    alt: Claim,
) -> go.Figure:
    """Return a scatter on a logarithmic x axis.

    Parameters
    ----------
    frame : index economy; a positive column `x` and a column `y`
    economy, peers : the economy to mark; those it is compared with, coloured as `peers_name`
    median : label of a line at the median of the peers, across their range of x
    """
    others = frame[~frame.index.isin([*peers, economy])]
    near = frame[frame.index.isin(peers) & (frame.index != economy)]
    own = frame.loc[[economy]]
    name = theme.text(Economy(economy))
    traces = [
        _points(others, x, y, theme.text(claim("chart-other-economies")), theme.FAINT, 7),
        _points(near, x, y, theme.text(peers_name), theme.BLUE, 8),
        _median(near, x, y, theme.text(median)),
        _points(own, x, y, name, theme.ACCENT, 13),
    ]
    traces[-1].update(
        mode="markers+text",
        text=[name],
        textposition=_free(own, frame[[x, y]]),
        cliponaxis=False,
    )
    return theme.figure(
        traces,
        alt=alt,
        height=420,
        xaxis={
            "type": "log",
            "title": {"text": theme.text(x_title), "standoff": 4},
            "tickvals": _ticks(float(frame[x].min()), float(frame[x].max())),
            "tickformat": ",",
        },
        yaxis={"title": {"text": theme.text(y_title), "standoff": 4}, "rangemode": "tozero"},
        legend={"y": 1.02, "yanchor": "bottom"},
    )


def _ticks(low: float, high: float) -> list[float]:
    """Return round values of a logarithmic axis, few enough for a phone."""
    decades = range(math.floor(math.log10(low)), math.ceil(math.log10(high)) + 1)
    return [step * 10.0**decade for decade in decades for step in (1, 1.5, 2, 3, 5, 7)]


def _free(own: pd.DataFrame, points: pd.DataFrame) -> str:
    """Return the side of a point where fewest others are in the way of its name."""
    at = np.column_stack([np.log(points.iloc[:, 0].astype(float)), points.iloc[:, 1]])
    span = np.ptp(at, axis=0)
    row = points.index.get_loc(own.index[0])
    across, up = ((at - at[row]) / np.where(span, span, 1.0)).T
    level, above = np.abs(up) < _LINE, np.abs(across) < _NAME / 2
    sides = {
        "top center": above & (up > 0) & (up < 2 * _LINE),
        "bottom center": above & (up < 0) & (up > -2 * _LINE),
        "middle right": level & (across > 0) & (across < _NAME),
        "middle left": level & (across < 0) & (across > -_NAME),
    }
    return min(sides, key=lambda side: int(sides[side].sum()))


def _median(peers: pd.DataFrame, x: str, y: str, name: str) -> go.Scatter:
    """Return a line at the median of the peers, as long as their range."""
    return go.Scatter(
        x=[peers[x].min(), peers[x].max()],
        y=[peers[y].median()] * 2,
        name=name,
        mode="lines",
        line={"color": theme.INK, "width": 2, "dash": "dash"},
        hovertemplate="%{y:,.1f}<extra>%{fullData.name}</extra>",
    )


def _points(frame: pd.DataFrame, x: str, y: str, name: str, colour: str, size: int) -> go.Scatter:
    return go.Scatter(
        x=frame[x],
        y=frame[y],
        customdata=[[theme.text(Economy(str(code)))] for code in frame.index],
        name=name,
        mode="markers",
        marker={"color": colour, "size": size, "line": {"color": "white", "width": 1}},
        hovertemplate="%{customdata[0]}<br>%{x:,.0f} · %{y:,.1f}<extra></extra>",
    )
