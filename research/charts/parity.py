"""Parity scores: a mark an entry, with the range that counts as parity."""

import pandas as pd
import plotly.graph_objects as go

from research.charts import theme


def scores(values: pd.Series, *, level: tuple[float, float], labels: pd.Series, title: str, alt: str) -> go.Figure:
    """Return a mark a line at its score, the range of parity shaded.

    Parameters
    ----------
    values : scores; index the names, top line first
    level : where parity begins and ends
    labels : what a mark says, same index
    title : of the axis
    """
    shown = values[::-1]
    marks = go.Scatter(
        x=shown,
        y=[theme.wrapped(name) for name in shown.index],
        mode="markers+text",
        marker={"size": 12, "color": theme.BLUE, "line": {"color": "white", "width": 1}},
        text=[f"{value:.2f}" for value in shown],
        textposition="middle right",
        customdata=labels.reindex(shown.index),
        hovertemplate="%{customdata}<extra></extra>",
    )
    low, high = min(0.8, float(values.min()) - 0.05), max(1.2, float(values.max()) + 0.12)
    return theme.figure(
        [marks],
        alt=alt,
        height=80 + 40 * len(values),
        shapes=[{"type": "rect", "x0": level[0], "x1": level[1], "y0": 0, "y1": 1, "yref": "paper", "layer": "below",
                 "fillcolor": theme.GRID, "line": {"width": 0}}],
        xaxis={"title": {"text": title, "standoff": 4}, "range": [low, high]},
        yaxis={"ticksuffix": "  ", "type": "category"},
    )  # fmt: skip
