"""Values over the years, a line an indicator."""

import pandas as pd
import plotly.graph_objects as go

from research.charts import theme


def years(frame: pd.DataFrame, *, unit: object, alt: object) -> go.Figure:
    """Return a line chart; a year without a value is a gap in the line.

    Parameters
    ----------
    frame : index year, a column a title, values in one unit
    """
    full = frame.reindex(range(frame.index.min(), frame.index.max() + 1))
    traces = [
        go.Scatter(
            x=full.index,
            y=full[column],
            name=theme.text(column),
            mode="lines+markers",
            line={"color": colour, "width": 2.5},
            marker={"size": 8, "symbol": symbol},
            hovertemplate=f"{theme.text(column)}, %{{x}}: %{{y:,.1f}} {theme.text(unit)}<extra></extra>",
        )
        for column, colour, symbol in zip(
            full.columns, theme.SEQUENCE, ("circle", "square", "diamond", "cross", "x"), strict=False
        )
    ]
    span = len(full)
    return theme.figure(
        traces,
        alt=alt,
        height=300,
        xaxis={"dtick": 1 if span <= 8 else None, "tickformat": "d"},
        yaxis={
            "title": {"text": theme.text(unit), "standoff": 4},
            "zeroline": bool((full < 0).any().any()),
            "zerolinecolor": theme.FAINT,
        },
        legend={"y": 1.02, "yanchor": "bottom"},
        showlegend=len(traces) > 1,
    )
