"""The Lorenz curve: how much of the whole the people have who have least."""

import pandas as pd
import plotly.graph_objects as go

from research.charts import theme
from research.messages.values import claim

_LINE = 16  # letters of a name in a line beside its mark
_LOW = 35.0  # per cent: a name left of a mark has no room before here
_HIGH = 92.0  # per cent: a name above a mark from here on, or right of it, has no room


def curve(frame: pd.DataFrame, *, whole: object, focus: object, alt: object) -> go.Figure:
    """Return a Lorenz curve with the line of equality.

    Parameters
    ----------
    frame : index the names, who has least first; columns people and share, cumulated, 0 to 100, and
        text for the hover
    whole : title of the axis: what is shared, in %
    focus : the name to mark, None for none
    """
    people, share = [0.0, *frame["people"]], [0.0, *frame["share"]]
    traces = [
        go.Scatter(
            x=[0, 100],
            y=[0, 100],
            mode="lines",
            name=theme.text(claim("chart-equal-shares")),
            line={"color": theme.FAINT, "width": 2, "dash": "dash"},
            hoverinfo="skip",
        ),
        go.Scatter(
            x=people,
            y=share,
            mode="lines+markers",
            name=theme.text(claim("chart-actual-shares")),
            line={"color": theme.BLUE, "width": 2.5},
            marker={"size": [0, *[5] * len(frame)], "color": theme.BLUE},
            customdata=[
                ["", ""],
                *zip(map(theme.text, frame.index), map(theme.text, frame["text"]), strict=True),
            ],
            hovertemplate=f"%{{customdata[0]}}: %{{customdata[1]}}<br>%{{x:.1f}}% {theme.text(claim('chart-of-people'))}, "  # noqa: E501
            f"%{{y:.1f}}% {theme.text(claim('chart-of-whole'))}<extra></extra>",
            fill="tonexty",
            fillcolor="rgba(42,111,168,0.08)",
        ),
    ]
    if focus in frame.index:
        traces.append(_mark(frame.loc[[focus]], focus))
    return theme.figure(
        traces,
        alt=alt,
        height=420,
        xaxis={
            "title": {"text": theme.text(claim("chart-people-least-first")), "standoff": 4},
            "range": [0, 101],
        },
        yaxis={"title": {"text": theme.text(whole, 40), "standoff": 4}, "range": [0, 101]},
        legend={"y": 1.02, "yanchor": "bottom"},
    )


def _mark(own: pd.DataFrame, focus: object) -> go.Scatter:
    """Return the mark of one name, which is written on the side that has room."""
    people, share = float(own["people"].iloc[0]), float(own["share"].iloc[0])
    if share < _HIGH:
        position = "top right" if people < _LOW else "top left"
    else:
        position = "bottom left" if people >= _HIGH else "bottom right"
    return go.Scatter(
        x=own["people"],
        y=own["share"],
        mode="markers+text",
        name=theme.text(focus),
        text=[theme.wrapped(focus, _LINE)],
        textposition=position,
        marker={"color": theme.ACCENT, "size": 12, "line": {"color": "white", "width": 1}},
        hoverinfo="skip",
        showlegend=False,
    )
