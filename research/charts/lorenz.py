"""The Lorenz curve: how much of the whole the people have who have least."""

import pandas as pd
import plotly.graph_objects as go

from research.charts import theme

_HIGH = 92.0  # per cent: a name above a mark from here on, or right of it, has no room


def curve(frame: pd.DataFrame, *, whole: str, focus: str | None, alt: str) -> go.Figure:
    """Return a Lorenz curve beside the line of equal shares.

    Parameters
    ----------
    frame : index the names, who has least first; columns people and share, cumulated, 0 to 100, and text for the hover
    whole : what is shared, for the axis
    focus : the name to mark, None for none
    """
    people, share = [0.0, *frame["people"]], [0.0, *frame["share"]]
    traces = [
        go.Scatter(
            x=[0, 100],
            y=[0, 100],
            mode="lines",
            name="If all had the same",
            line={"color": theme.FAINT, "width": 2, "dash": "dash"},
            hoverinfo="skip",
        ),
        go.Scatter(
            x=people,
            y=share,
            mode="lines+markers",
            name="As it is",
            line={"color": theme.BLUE, "width": 2.5},
            marker={"size": [0, *[5] * len(frame)], "color": theme.BLUE},
            customdata=[["", ""], *zip(frame.index, frame["text"], strict=True)],
            hovertemplate="%{customdata[0]}: %{customdata[1]}<br>up to here %{x:.1f} % of the people"
            " with %{y:.1f} % of the whole<extra></extra>",
            fill="tonexty",
            fillcolor="rgba(42,111,168,0.08)",
        ),
    ]
    if focus in frame.index:
        own = frame.loc[[focus]]
        right = float(own["people"].iloc[0]) >= _HIGH
        place = "top left" if float(own["share"].iloc[0]) < _HIGH else f"bottom {'left' if right else 'right'}"
        traces.append(
            go.Scatter(
                x=own["people"],
                y=own["share"],
                mode="markers+text",
                name=str(focus),
                text=[focus],
                textposition=place,
                marker={"color": theme.ACCENT, "size": 12, "line": {"color": "white", "width": 1}},
                hoverinfo="skip",
                showlegend=False,
            )
        )
    return theme.figure(
        traces,
        alt=alt,
        height=420,
        xaxis={"title": {"text": "% of the people, those who have least first", "standoff": 4}, "range": [0, 101]},
        yaxis={"title": {"text": theme.wrapped(f"% of {whole}", 40), "standoff": 4}, "range": [0, 101]},
        legend={"y": 1.02, "yanchor": "bottom"},
    )
