"""Bars compared with thresholds."""

from collections.abc import Sequence

import pandas as pd
import plotly.graph_objects as go

from research.charts import bars, theme
from research.messages.values import Percent

_LEGIBLE = 0.08
_LABEL = 0.12  # of the axis, that a label takes on a narrow screen


def against(
    values: pd.Series, *, labels: pd.Series, thresholds: Sequence[float], unit: object, alt: object
) -> go.Figure:
    """Return one bar a line, and a line across them at each threshold.

    Parameters
    ----------
    values : index the titles, top line first
    labels : the values as values or text, same index
    thresholds : in the unit of the values
    """
    top = max(float(values.max()), *thresholds) * 1.15
    figure = bars.lines(values, labels=labels, unit=unit, top=top, alt=alt)
    named = {each: theme.text(Percent(each, 1)) for each in sorted(thresholds)}
    if (
        max(thresholds) - min(thresholds) < _LEGIBLE * top
    ):  # their names would stand upon each other
        named = dict.fromkeys(named, "") | {max(thresholds): " · ".join(named.values())}
    for threshold, name in named.items():
        figure.add_vline(
            x=threshold,
            line={"color": theme.ACCENT, "width": 1.5, "dash": "dash"},
            annotation={
                "text": name,
                "font": {"color": theme.ACCENT, "size": 11},
                "yanchor": "bottom",
            },
            annotation_position="top right" if "·" in name else "top",
        )
    figure.update_traces(textposition="outside").update_layout(margin={"t": 28})
    return _beside(figure, thresholds, top)


def _beside(figure: go.Figure, thresholds: Sequence[float], top: float) -> go.Figure:
    """Labels that a line would cross stand behind it, and no longer at the end of their bar."""
    (bar,) = figure.data
    starts = list(bar.x)
    for each in sorted(thresholds):
        starts = [each if start <= each < start + _LABEL * top else start for start in starts]
    moved = [n for n, start in enumerate(starts) if start != bar.x[n]]
    if not moved:
        return figure
    labels = list(bar.text)
    figure.update_traces(
        text=["" if n in moved else label for n, label in enumerate(labels)],
        customdata=labels,
        hovertemplate="%{y}: %{customdata}<extra></extra>",
        showlegend=False,
    )
    figure.update_yaxes(range=[-0.5, len(labels) - 0.5])  # a text would widen it
    return figure.add_scatter(
        x=[starts[n] for n in moved],
        y=[bar.y[n] for n in moved],
        text=[f" {labels[n]}" for n in moved],
        mode="text",
        textposition="middle right",
        hoverinfo="skip",
        showlegend=False,
    )
