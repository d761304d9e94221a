"""Parts of scores: one bar per entry, one colour per part."""

from collections.abc import Sequence

import pandas as pd
import plotly.graph_objects as go

from research.charts import theme

_COLOURS = (*theme.SEQUENCE, theme.REGION, theme.INCOME, theme.INK)


def stacked(
    frame: pd.DataFrame, *, unit: object, alt: object, colours: Sequence[str] = _COLOURS
) -> go.Figure:
    """Return stacked bars.

    Parameters
    ----------
    frame : index the names, top line first; a column a part, at most eight; a missing part is no
        piece of the bar
    unit : of the parts and of their sum
    colours : one a part
    """
    rows, shown = [theme.wrapped(name) for name in frame.index][::-1], frame.iloc[::-1]
    traces = [
        go.Bar(
            x=shown[part],
            y=rows,
            orientation="h",
            name=theme.text(part),
            marker={"color": colour, "line": {"color": "white", "width": 1}},
            hovertemplate=f"%{{y}}<br>{theme.text(part)}: %{{x:,.1f}} {theme.text(unit)}<extra></extra>",  # noqa: E501
        )
        for part, colour in zip(shown.columns, colours, strict=False)
    ]
    return theme.figure(
        traces,
        alt=alt,
        height=max(240, 150 + (36 if any(map(theme.breaks, rows)) else 22) * len(rows)),
        barmode="stack",
        bargap=0.25,
        margin={"l": 8, "r": 16, "t": 70, "b": 8},
        xaxis=theme.titled(unit),
        yaxis={
            "ticklabelstandoff": 8,
            "type": "category",
            "dtick": 1,
            "range": [-0.7, len(rows) - 0.3],
        },
        # More than half in height: on a phone it is long.
        legend={"y": 1.0, "yanchor": "bottom", "traceorder": "normal", "maxheight": 0.9},
    )
