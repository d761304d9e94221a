"""Two indicators plotted against each other, one point per economy, one economy marked."""

import math
from collections.abc import Sequence

import numpy as np
import pandas as pd
import plotly.graph_objects as go

from research.charts import panels, theme
from research.charts.names import Name, Scale, along, where_free
from research.messages.values import Claim, Economy, Value, claim
from research.report.slots import said

_AIR = 0.08  # of the span of values, around them
_HIGH = 30.0  # shares all above it are shown on an axis that begins nearer to them
_WIDE, _LETTERS, _NARROW = 40, 16, 12  # letters of a line of the title, a name, a median
_MOST = 0.16  # of the axes, from a point to the name of another economy
_TITLE = 0.06  # of the height of the plot: a line of the title


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
    unit: Value,
    alt: Claim,
    named: Sequence[str] = (),
    percent: bool = False,
) -> go.Figure:
    """Return a scatter on a logarithmic x axis.

    Parameters
    ----------
    frame : index economy; a positive column `x` and a column `y`
    economy, peers : the economy to mark; those it is compared with, coloured as `peers_name`
    median : name of a line at the median of the peers, across their range of x
    y_title, unit : of the values, above their axis
    named : economies whose names stand at their points where these leave room
    percent : the values are shares of 100
    """
    others = frame[~frame.index.isin([*peers, economy])]
    near = frame[frame.index.isin(peers) & (frame.index != economy)]
    traces = [
        _points(others, x, y, theme.text(claim("chart-other-economies")), theme.FAINT, 7),
        _points(near, x, y, theme.text(peers_name), theme.BLUE, 8),
        _median(near, x, y, theme.text(median)),
        _points(frame.loc[[economy]], x, y, theme.text(Economy(economy)), theme.ACCENT, 13),
    ]
    log = np.log10(frame[x].astype(float))
    scale = Scale(_ends(log), _range(frame[y], percent=percent))
    points = pd.DataFrame({"x": log, "y": frame[y]})
    level = np.log10(traces[2].x), traces[2].y
    drawn = np.vstack([points.to_numpy(float), along(*level)])
    own = where_free([_name(points, economy, theme.ACCENT)], drawn, scale)
    line = Name(theme.text(median, _NARROW), level[0][1], level[1][1], theme.INK)
    notes = [*own, *(of_line := where_free([line], drawn, scale, own))]
    for each in named:
        colour = theme.BLUE if each in near.index else theme.SLATE
        notes += where_free([_name(points, each, colour)], drawn, scale, notes, _MOST)
    traces[2].showlegend, traces[3].showlegend = not of_line, not own
    title, below = f"<b>{theme.text(y_title, _WIDE)}</b>", theme.text(unit)
    if str(said(below)) not in str(said(theme.text(y_title))):
        title = f"{title}<br>{below}"
    above = 1.02 + _TITLE * (1 + theme.breaks(title))
    return theme.figure(
        traces,
        alt=alt,
        height=440,
        annotations=[panels.title(title, 0) | {"text": title}, *notes],
        xaxis={
            "type": "log",
            "title": {"text": theme.text(x_title), "standoff": 4},
            "tickvals": _ticks(float(frame[x].min()), float(frame[x].max())),
            "tickformat": ",",
            "range": [*scale.x],
        },
        yaxis={"range": [*scale.y]},
        legend={"y": above, "yanchor": "bottom"},
    )


def _name(points: pd.DataFrame, economy: str, colour: str) -> Name:
    at = points.loc[economy]
    return Name(theme.text(Economy(economy), _LETTERS), at["x"], at["y"], colour)


def _ticks(low: float, high: float) -> list[float]:
    """Return round values of a logarithmic axis, few enough for a phone."""
    decades = range(math.floor(math.log10(low)), math.ceil(math.log10(high)) + 1)
    return [step * 10.0**decade for decade in decades for step in (1, 1.5, 2, 3, 5, 7)]


def _ends(values: pd.Series) -> tuple[float, float]:
    """Return the ends of an axis around values."""
    low, high = float(values.min()), float(values.max())
    air = _AIR * (high - low) or 1.0
    return low - air, high + air


def _range(values: pd.Series, *, percent: bool) -> tuple[float, float]:
    """Return the ends of an axis around values, from 0 for shares that are not all high.

    It does not go below 0 where no value does.
    """
    low, high = _ends(values)
    if percent and values.min() <= _HIGH:
        return 0.0, high
    return max(low, 0.0) if values.min() >= 0 else low, high


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
