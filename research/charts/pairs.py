"""Two values a line, joined: women and men, town and country."""

import pandas as pd
import plotly.graph_objects as go

from research.charts import theme
from research.messages.values import Claim, claim


def pairs(frame: pd.DataFrame, *, alt: Claim | str) -> go.Figure:
    """Return a line for each row with a mark for each of its two columns.

    Parameters
    ----------
    frame : index the titles as values; two columns, named as the legend names them; values in per cent
    """
    frame = frame.set_axis([theme.wrapped(title) for title in frame.index])
    rows = list(frame.index)[::-1]
    first, second = frame.columns
    joins = [
        go.Scatter(
            x=[frame.loc[row, first], frame.loc[row, second]],
            y=[row, row],
            mode="lines",
            line={"color": theme.FAINT, "width": 4},
            hoverinfo="skip",
            showlegend=False,
        )
        for row in rows
    ]
    marks = [
        go.Scatter(
            x=frame[column].reindex(rows),
            y=rows,
            name=theme.text(column),
            mode="markers",
            marker={"size": size, "color": colour, "symbol": symbol, "line": {"color": "white", "width": 1}},
            hovertemplate=f"%{{y}}<br>{theme.text(column)}: %{{x:,.1f}}%<extra></extra>",
        )
        # The second is smaller, so that where both are the same the first is seen around it.
        for column, colour, symbol, size in ((first, theme.TEAL, "circle", 15), (second, theme.OCHRE, "diamond", 10))
    ]
    top = float(frame.max().max())
    return theme.figure(
        [*joins, *marks],
        alt=alt,
        height=100 + 44 * len(rows),
        xaxis={
            "title": {"text": theme.text(claim("pair-unit-percent")), "standoff": 4},
            "range": [0, 102 if top > 60 else top * 1.1],
        },
        # Without a range of its own the axis leaves a twentieth of a tall chart empty above and below.
        yaxis={"ticksuffix": "  ", "dtick": 1, "range": [-0.6, len(rows) - 0.4]},
        legend={"y": 1.02, "yanchor": "bottom"},
    )
