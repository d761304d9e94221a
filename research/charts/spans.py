"""Ranges as bars: what bounds allow, and what a result becomes when one assumption changes."""

import pandas as pd
import plotly.graph_objects as go

from research.charts import theme
from research.messages.values import claim

_THIN = 0.004  # of the largest value: a bar as short would not be seen


def spans(
    frame: pd.DataFrame, *, labels: pd.Series, title: object, alt: object, centre: float | None = None, top: float | None = None
) -> go.Figure:
    """Return a bar a line from its low to its high end.

    Parameters
    ----------
    frame : index the titles, top line first; numbers in the columns low and high
    labels : the range as text, same index
    title : of the axis, with its unit
    centre : where a line is drawn across all bars, None for none; bars are then in two colours, parted by it (a tornado)
    top : upper end of the axis, None to let the ranges decide
    """
    shown = frame.iloc[::-1]
    rows = [theme.wrapped(name, 34) for name in shown.index]
    texts = [theme.text(label) for label in labels.reindex(shown.index)]
    hover = [f"{theme.text(name)}: {label}" for name, label in zip(shown.index, texts, strict=True)]
    traces = []
    for end, name, colour in (("low", claim("chart-low-end"), theme.TEAL), ("high", claim("chart-high-end"), theme.OCHRE)):
        start = shown["low"] if centre is None else pd.Series(centre, index=shown.index)
        if centre is None and end == "low":
            continue
        traces.append(
            go.Bar(
                base=start, x=shown[end] - start, y=rows, orientation="h", name=theme.text(name), customdata=hover,
                marker={"color": theme.BLUE if centre is None else colour}, showlegend=centre is not None,
                text=texts if centre is None else None, textposition="outside", cliponaxis=False,
                hovertemplate="%{customdata}<extra></extra>",
            )
        )  # fmt: skip
    if centre is None:
        traces.append(_points(shown[shown["high"] - shown["low"] < _THIN * shown["high"].max()], rows, list(shown.index)))
    lowest = 0.0 if centre is None else None
    return theme.figure(
        traces,
        alt=alt,
        height=110 + 36 * len(rows),
        barmode="overlay",
        bargap=0.3,
        margin={"l": 8, "r": 24, "t": 36, "b": 8},
        xaxis={
            "title": {"text": theme.text(title), "standoff": 4},
            "range": [lowest, top] if top else None,
            "rangemode": "tozero",
        },
        yaxis={"ticksuffix": "  ", "dtick": 1},
        legend={"y": 1.0, "yanchor": "bottom", "traceorder": "normal"},
        shapes=[] if centre is None else [_line(centre)],
    )


def _points(exact: pd.DataFrame, rows: list[str], names: list[object]) -> go.Scatter:
    """A stroke where both ends are one value or almost, which a bar from the one to the other would not show."""
    at = dict(zip(names, rows, strict=True))
    return go.Scatter(
        x=exact["low"], y=[at[name] for name in exact.index], mode="markers", hoverinfo="skip", showlegend=False,
        marker={"symbol": "line-ns", "size": 22, "line": {"color": theme.BLUE, "width": 4}},
    )  # fmt: skip


def _line(x: float) -> dict[str, object]:
    return {
        "type": "line", "x0": x, "x1": x, "y0": 0, "y1": 1, "yref": "paper", "line": {"color": theme.INK, "width": 1.5},
    }  # fmt: skip
