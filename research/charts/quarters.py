"""Values by quarter, a line a kind."""

import pandas as pd
import plotly.graph_objects as go

from research.charts import theme
from research.messages.values import Claim, Number, Value


def lines(frame: pd.DataFrame, *, unit: Value, alt: Claim) -> go.Figure:
    """Return a line chart over quarters; a quarter without a value is a gap in the line.

    Parameters
    ----------
    frame : index quarters in order, as values; a column a line, called by a value; numbers in one unit
    unit : title of the axis, with the unit
    """
    traces = [
        go.Scatter(
            x=[theme.text(quarter) for quarter in frame.index],
            y=frame[column],
            name=theme.text(column),
            mode="lines+markers",
            line={"color": colour, "width": 2.5},
            marker={"size": 8, "symbol": symbol},
            customdata=[theme.text(Number(value)) if pd.notna(value) else "" for value in frame[column]],
            hovertemplate=f"{theme.text(column)}, %{{x}}: %{{customdata}}<extra></extra>",
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
