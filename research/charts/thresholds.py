"""Bars compared with a threshold."""

import math
from collections.abc import Sequence

import pandas as pd
import plotly.graph_objects as go

from research.charts import bars, column, logarithmic, theme
from research.messages.values import Count, Percent, Value, claim

_FAR = 8  # times the threshold: bars from 0 would squeeze all that is near it
_LABEL = 0.12  # of the axis, that a label takes on a narrow screen
_GAP = 4  # pixels between a bar and a label before the line
_NAME, _FEW = 32, 5  # letters of a name in a line of a long list, and ticks of its axis
_TOUCH = 0.01  # of the axis, by which a label is too near to a line before it


def against(
    values: pd.Series,
    *,
    labels: Sequence[Value],
    threshold: float,
    unit: Value,
    alt: object,
    own: bool = False,
) -> go.Figure:
    """Return one bar a line, and a line across them at the threshold.

    Parameters
    ----------
    values : index the titles, top line first
    labels : the values as they are written, in the same order
    threshold : in the unit of the values
    own : the values are of the economy a page is about, else of members of a group
    """
    colours = [
        theme.SUBJECT if own else theme.OVER if value > threshold else theme.WITHIN
        for value in values[::-1]
    ]
    edges = [theme.SUBJECT if own else theme.OVER] * len(colours)
    if values.max() > _FAR * threshold and values.gt(0).all():
        figure = _on_a_logarithmic_scale(values, labels, threshold, unit, alt)
        figure.update_traces(marker={"color": colours, "line": {"color": edges, "width": 1.5}})
        return _marked(figure, threshold, math.log10(threshold), values, own)
    most = max(float(values.max()), threshold)
    figure = bars.lines(values, labels=labels, unit=unit, top=most, alt=alt)
    figure.update_layout(margin={"t": 28})
    figure.update_traces(marker={"color": colours, "line": {"color": edges}})
    for label in beside(figure.data[0], threshold, figure.layout.xaxis.range[1]):
        figure.add_annotation(label)
    return _marked(figure, threshold, threshold, values, own)


def _on_a_logarithmic_scale(
    values: pd.Series, labels: Sequence[Value], threshold: float, unit: Value, alt: object
) -> go.Figure:
    """Return one dot a line, its value at the right."""
    shown = values[::-1]
    rows = [theme.wrapped(title, _NAME) for title in shown.index]
    written = [theme.text(label) for label in labels][::-1]
    dots = go.Scatter(
        x=shown, y=rows, mode="markers", marker={"size": 11}, customdata=written,
        cliponaxis=False, hovertemplate="%{y}: %{customdata}<extra></extra>", showlegend=False,
    )  # fmt: skip
    values_beside, right = column.placed(labels[::-1], rows)
    return theme.figure(
        [dots],
        alt=alt,
        height=76 + theme.row(rows, least=20, air=4) * len(values),
        margin={"t": 28, "r": right + 8},
        xaxis=logarithmic.axis(
            min(float(values.min()), threshold), float(values.max()), unit, _FEW
        ),
        yaxis={"ticklabelstandoff": 8, "type": "category", "range": [-0.6, len(values) - 0.4]},
        annotations=values_beside,
    )


def _marked(
    figure: go.Figure, threshold: float, at: float, values: pd.Series, own: bool
) -> go.Figure:
    """Draw the threshold; name it `at` a place of the axis, or count members on either side."""
    figure.add_vline(x=threshold, line={"color": theme.INK, "width": 1.5, "dash": "dash"})
    above = int(values.gt(threshold).sum())
    limit, rest = Percent(threshold, 1), len(values) - above
    names = [(claim("price-mark", threshold=limit), "center", 0)]
    if not own:
        names = [
            (claim("price-mark-within", threshold=limit, economies=Count(rest)), "right", -_GAP),
            (claim("price-mark-above", threshold=limit, economies=Count(above)), "left", _GAP),
        ]
    for name, side, shift in names:
        figure.add_annotation(
            x=at, y=1, yref="paper", yanchor="bottom", showarrow=False, xanchor=side, xshift=shift,
            text=theme.text(name), font={"color": theme.INK, "size": 11},
        )  # fmt: skip
    return figure


def beside(bars: go.Bar, threshold: float, top: float) -> list[dict[str, object]]:
    """Take from bars the labels that a line at a threshold would cross, and return notes."""
    labels, low, high = list(bars.text), threshold - _LABEL * top, threshold + _TOUCH * top
    moved = [row for row, end in enumerate(bars.x) if low < end < high and labels[row]]
    bars.update(
        text=["" if row in moved else label for row, label in enumerate(labels)],
        customdata=labels,
        hovertemplate="%{y}: %{customdata}<extra></extra>",
    )
    at = {"xref": bars.xaxis or "x", "yref": bars.yaxis or "y", "bgcolor": "white", "borderpad": 2}
    at |= {"xanchor": "left", "xshift": _GAP, "name": "value", "showarrow": False}
    return [at | {"x": bars.x[row], "y": bars.y[row], "text": labels[row]} for row in moved]
