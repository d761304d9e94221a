"""Two indicators plotted against each other, one point per economy, one economy marked."""

import math
from collections.abc import Sequence

import numpy as np
import pandas as pd
import plotly.graph_objects as go

from research.charts import theme
from research.messages.values import Claim, Economy, Value, claim
from research.report.slots import said

_LETTER, _LINE = 0.022, 0.06  # of the axes: a letter of the name of the economy, and its height
_AIR = 0.08  # of the span of values, above and below them
_ON_LINE = 40  # points a line of a median counts as


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
    if side := _free(own, frame[[x, y]], traces[2], len(str(said(name)))):
        traces[-1].update(mode="markers+text", text=[name], textposition=side, cliponaxis=False)
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
        yaxis={"title": {"text": theme.text(y_title), "standoff": 4}, "range": _range(frame[y])},
        legend={"y": 1.02, "yanchor": "bottom"},
    )


def _ticks(low: float, high: float) -> list[float]:
    """Return round values of a logarithmic axis, few enough for a phone."""
    decades = range(math.floor(math.log10(low)), math.ceil(math.log10(high)) + 1)
    return [step * 10.0**decade for decade in decades for step in (1, 1.5, 2, 3, 5, 7)]


def _range(values: pd.Series) -> list[float]:
    """Return the ends of an axis around values, not below 0 where none of them is."""
    low, high = float(values.min()), float(values.max())
    air = _AIR * (high - low) or 1.0
    return [max(low - air, 0.0) if low >= 0 else low - air, high + air]


def _free(own: pd.DataFrame, points: pd.DataFrame, line: go.Scatter, letters: int) -> str:
    """Return a side of a point where neither others nor a line are in the way of its name.

    "" where there is none; the legend has the name.
    """
    along = np.geomspace(line.x[0], line.x[1], _ON_LINE), np.full(_ON_LINE, line.y[0])
    at = np.vstack([points.drop(own.index).to_numpy(float), np.column_stack(along)])
    at[:, 0], here = np.log(at[:, 0]), own[points.columns].to_numpy(float)[0]
    span = np.ptp(np.column_stack([np.log(points.iloc[:, 0].astype(float)), points.iloc[:, 1]]), 0)
    across, up = ((at - [np.log(here[0]), here[1]]) / np.where(span, span, 1.0)).T
    name = _LETTER * letters
    level, beside = np.abs(up) < _LINE / 2, np.abs(across) < name / 2
    above, below = (up > 0) & (up < 1.5 * _LINE), (up < 0) & (up > -1.5 * _LINE)
    right, left = (across > 0) & (across < name), (across < 0) & (across > -name)
    sides = {
        "top center": above & beside,
        "bottom center": below & beside,
        "middle right": level & right,
        "middle left": level & left,
        "top right": above & right,
        "top left": above & left,
        "bottom right": below & right,
        "bottom left": below & left,
    }
    return next((side for side, taken in sides.items() if not taken.any()), "")


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
