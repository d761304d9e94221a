"""Values over years or quarters, a line an indicator."""

import pandas as pd
import plotly.graph_objects as go

from research.charts import theme
from research.messages.values import Claim, Number, Value

_MARKS = ("circle", "square", "diamond", "cross", "x")
_EACH = 8  # years that are all named on the axis


def lines(frame: pd.DataFrame, *, unit: Value, alt: Claim) -> go.Figure:
    """Return a line chart; a year or quarter without a value is a gap in the line.

    Parameters
    ----------
    frame : index years as numbers, or quarters in order as values; a column a line, called by a value; numbers in one unit
    unit : title of the axis, with the unit
    """
    of_years = pd.api.types.is_integer_dtype(frame.index)
    full = frame.reindex(range(frame.index.min(), frame.index.max() + 1)) if of_years else frame
    traces = [
        go.Scatter(
            x=full.index if of_years else [theme.text(quarter) for quarter in full.index],
            y=full[column],
            name=theme.text(column),
            mode="lines+markers",
            line={"color": colour, "width": 2.5},
            marker={"size": 8, "symbol": symbol},
            customdata=[theme.text(Number(value)) if pd.notna(value) else "" for value in full[column]],
            hovertemplate=f"{theme.text(column)}, %{{x}}: %{{customdata}}<extra></extra>",
        )
        for column, colour, symbol in zip(full.columns, theme.SEQUENCE, _MARKS, strict=False)
    ]
    below = bool((full < 0).any().any())
    years = {"dtick": 1 if len(full) <= _EACH else None, "tickformat": "d"}
    return theme.figure(
        traces,
        alt=alt,
        height=300,
        xaxis=years if of_years else {"type": "category", "nticks": 8},
        yaxis={
            "title": {"text": theme.text(unit), "standoff": 4},
            "rangemode": "normal" if of_years else "tozero",
            "zeroline": below,
            "zerolinecolor": theme.FAINT,
        },
        legend={"y": 1.02, "yanchor": "bottom"},
        showlegend=len(traces) > 1,
    )
