"""Two indicators against each other, a point an economy, one economy marked."""

import pandas as pd
import plotly.graph_objects as go

from research.charts import theme


def association(
    frame: pd.DataFrame,
    *,
    economy: str,
    peers: list[str],
    peers_name: str,
    x_title: str,
    y_title: str,
    alt: str,
) -> go.Figure:
    """Return a scatter on a logarithmic x axis.

    Parameters
    ----------
    frame : index economy; columns name, x (positive), y
    economy, peers : the economy to mark; those of its group, coloured as `peers_name`
    """
    others = frame[~frame.index.isin([*peers, economy])]
    near = frame[frame.index.isin(peers) & (frame.index != economy)]
    own = frame.loc[[economy]]
    traces = [
        _points(others, "Other economies", theme.FAINT, 7),
        _points(near, peers_name, theme.BLUE, 8),
        _points(own, own["name"].iloc[0], theme.ACCENT, 13),
    ]
    traces[-1].update(mode="markers+text", text=own["name"], textposition="top center")
    return theme.figure(
        traces,
        alt=alt,
        height=420,
        xaxis={"type": "log", "title": {"text": x_title, "standoff": 4}, "dtick": "D2", "tickformat": "~s"},
        yaxis={"title": {"text": y_title, "standoff": 4}, "rangemode": "tozero"},
        legend={"y": 1.02, "yanchor": "bottom"},
    )


def _points(frame: pd.DataFrame, name: str, colour: str, size: int) -> go.Scatter:
    return go.Scatter(
        x=frame["x"],
        y=frame["y"],
        customdata=frame[["name"]],
        name=name,
        mode="markers",
        marker={"color": colour, "size": size, "line": {"color": "white", "width": 1}},
        hovertemplate="%{customdata[0]}<br>%{x:,.0f} · %{y:,.1f}<extra></extra>",
    )
