"""Values by quarter, a line a kind."""

import pandas as pd
import plotly.graph_objects as go

from research.charts import theme


def lines(frame: pd.DataFrame, *, unit: object, alt: object) -> go.Figure:
    """Return a line chart over quarters; a quarter without a value is a gap in the line.

    Parameters
    ----------
    frame : index quarters in order ("2023-Q4"), a column a line, values in one unit
    """
    traces = [
        go.Scatter(
            x=frame.index.tolist(),
            y=frame[column],
            name=theme.text(column),
            mode="lines+markers",
            line={"color": colour, "width": 2.5},
            marker={"size": 8, "symbol": symbol},
            hovertemplate=f"{theme.text(column)}, %{{x}}: %{{y:,.1f}} {theme.text(unit)}<extra></extra>",
        )
        for column, colour, symbol in zip(frame.columns, theme.SEQUENCE, ("circle", "square", "diamond"), strict=False)
    ]
    return theme.figure(
        traces,
        alt=alt,
        height=300,
        xaxis={"type": "category", "nticks": 8},
        yaxis={"title": {"text": theme.text(unit), "standoff": 4}, "rangemode": "tozero"},
        legend={"y": 1.02, "yanchor": "bottom"},
        showlegend=len(traces) > 1,
    )
