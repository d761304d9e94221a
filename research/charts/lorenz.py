"""The curve of the people who live on the land, the most densely populated areas first."""

import pandas as pd
import plotly.graph_objects as go

from research.charts import theme
from research.messages.values import Claim, claim

_LINE = 16  # letters of a name in a line beside its mark
_LOW = 35.0  # per cent: a name left of a mark has no room before here
_HIGH = 92.0  # per cent: a name above a mark from here on, or right of it, has no room
_OWN = (theme.SUBJECT, "rgba(200,80,30,0.08)")  # of the curve and the area below it


def land(frame: pd.DataFrame, *, at: int, label: Claim, across: Claim, alt: Claim) -> go.Figure:
    """Return the curve of people against the land they live on, with one point of it named.

    Parameters
    ----------
    frame : index the names of areas, in their order; columns land and people, cumulated, 0 to 100,
        and text for the hover
    at, label : how many areas the point is after, and what it says
    across : title of the axis of land, in %
    """
    points = frame.rename(columns={"land": "x", "people": "y"})
    mark = _mark(points.iloc[[at - 1]], label, theme.wrapped(label, _LINE))
    mark.textposition = "top left" if points["x"].iloc[at - 1] >= _LOW else "bottom right"
    traces = [*_curves(points), mark]
    return _drawn(traces, across=across, up=claim("neither-axis"), alt=alt)


def _curves(points: pd.DataFrame) -> list[go.Scatter]:
    """Return the line of equal shares and the curve through points x, y, which begins at 0."""
    names = zip(map(theme.text, points.index), map(theme.text, points["text"]), strict=True)
    return [
        go.Scatter(
            x=[0, 100],
            y=[0, 100],
            mode="lines",
            name=theme.text(claim("chart-equal-shares")),
            line={"color": theme.FAINT, "width": 2, "dash": "dash"},
            hoverinfo="skip",
        ),
        go.Scatter(
            x=[0.0, *points["x"]],
            y=[0.0, *points["y"]],
            mode="lines+markers",
            name=theme.text(claim("chart-actual-shares")),
            line={"color": _OWN[0], "width": 2.5},
            marker={"size": [0, *[5] * len(points)], "color": _OWN[0]},
            customdata=[["", ""], *names],
            hovertemplate="%{customdata[1]}<extra></extra>",
            fill="tonexty",
            fillcolor=_OWN[1],
        ),
    ]


def _drawn(traces: list[go.Scatter], *, across: object, up: object, alt: object) -> go.Figure:
    return theme.figure(
        traces,
        alt=alt,
        height=420,
        xaxis=theme.titled(across, range=[0, 101]),
        yaxis=theme.titled(theme.text(up, 40), range=[0, 101]),
        legend={"y": 1.02, "yanchor": "bottom"},
    )


def _mark(own: pd.DataFrame, name: object, text: str) -> go.Scatter:
    """Return the mark of one name, which is written on the side that has room."""
    x, y = float(own["x"].iloc[0]), float(own["y"].iloc[0])
    if y < _HIGH:
        position = "top right" if x < _LOW else "top left"
    else:
        position = "bottom left" if x >= _HIGH else "bottom right"
    return go.Scatter(
        x=own["x"], y=own["y"], mode="markers+text", name=theme.text(name), text=[text],
        textposition=position,
        marker={"color": theme.SUBJECT, "size": 12, "line": {"color": "white", "width": 1}},
        hoverinfo="skip", showlegend=False,
    )  # fmt: skip
