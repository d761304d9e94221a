"""One economy beside the medians of its peers, for several indicators on one scale."""

import pandas as pd
import plotly.graph_objects as go

from research.charts import theme
from research.report.slots import said

_SMALL = 40  # shares all below it are not shown on an axis that ends at 100 %


def dots(frame: pd.DataFrame, *, unit: object, alt: object, percent: bool = False) -> go.Figure:
    """Return a dot plot: a line an indicator, a mark a column; the first column is the economy itself.

    Parameters
    ----------
    frame : index the indicators' titles, one column for the economy and each group of peers, values in one unit
    unit : the unit, short, for the axis and the hover text
    percent : the values are shares of 100
    """
    frame = frame.set_axis([theme.wrapped(title) for title in frame.index])
    rows = list(frame.index)[::-1]
    symbols = ("circle", "line-ns", "diamond-open", "x-thin")
    colours = (theme.ACCENT, theme.BLUE, theme.TEAL, theme.MUTED)
    traces = []
    for position, column in enumerate(frame.columns):
        traces.append(
            go.Scatter(
                x=frame[column].reindex(rows),
                y=rows,
                name=theme.text(column),
                mode="markers",
                marker={
                    "symbol": symbols[position % 4],
                    "size": 13 if position == 0 else 12,
                    "color": colours[position % 4],
                    "line": {"width": 3 if symbols[position % 4].startswith(("line", "x")) else 2,
                             "color": colours[position % 4]},
                },
                hovertemplate=f"%{{y}}<br>{_plain(theme.text(column))}: %{{x:,.1f}} {theme.text(unit)}<extra></extra>",
            )
        )  # fmt: skip
    highest = float(frame.max().max())
    top = max(100.0, highest * 1.04) if (percent or unit == "%") and highest > _SMALL else None
    return theme.figure(
        traces[::-1],
        alt=alt,
        height=max(110 + 50 * len(rows), 240)
        + (60 if len(str(said("".join(theme.text(each) for each in frame.columns)))) > 50 else 0),
        xaxis={
            "title": {"text": theme.text(unit), "standoff": 4},
            "range": [0, top] if top else None,
            "rangemode": "tozero",
        },
        yaxis={"ticksuffix": "  "},
        legend={"traceorder": "reversed", "y": 1.02, "yanchor": "bottom"},
    )


def _plain(name: object) -> str:
    """A name as text of a hover template, in which markup and placeholders would be read."""
    return str(name).replace("<", "‹").replace(">", "›").replace("%{", "% {")
