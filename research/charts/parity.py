"""Parity scores: one mark per entry, with the range that counts as parity."""

import math
from collections.abc import Sequence

import pandas as pd
import plotly.graph_objects as go

from research.charts import theme
from research.messages.values import Claim, Value, claim

_SCORE = 72  # pixels of a score at the right of its line, which may be a range
_KEY = 26  # pixels of the legend


def scores(
    values: pd.Series,
    *,
    level: tuple[float, float],
    bounds: Sequence[tuple[float, float]],
    labels: Sequence[Value],
    texts: Sequence[Value],
    hollow: Sequence[bool],
    band: Value,
    title: Value,
    alt: Claim,
) -> go.Figure:
    """Return one mark per line at its score, with the range of parity shaded.

    Parameters
    ----------
    values : scores; index the names, top line first
    level : where parity begins and ends
    bounds : between what a score lies, in the same order; infinite where there is no bound
    labels : what a mark says, in the same order
    texts : scores as they are written, in the same order
    hollow : whether a mark is hollow: of an old value
    band : name of the range of parity
    title : of the axis
    """
    shown = values[::-1]
    low, high = _ends(values, bounds)
    marks = go.Scatter(
        x=shown, y=[*map(theme.wrapped, shown.index)], mode="markers", marker=_marker(hollow),
        error_x=_spread(values, bounds, high), showlegend=False, meta="bounds",
        customdata=[theme.text(label) for label in labels][::-1],
        hovertemplate="%{customdata}<extra></extra>",
    )  # fmt: skip
    name = theme.above(band, sum(level) / 2, font={"color": theme.MUTED, "size": 12})
    written = [_written(text, row) for text, row in zip(texts, reversed(marks.y), strict=True)]
    return theme.figure(
        [marks, *([_key(marks.y[0])] if any(hollow) else [])],
        alt=alt,
        height=80 + _KEY * any(hollow) + theme.row(marks.y, 40) * len(values),
        shapes=[_shade(level)],
        annotations=[name, *written],
        margin={"l": 8, "r": _SCORE + 8, "t": 28 + _KEY * any(hollow), "b": 8},
        legend={"y": 1 + 0.5 / len(values), "yanchor": "bottom", "x": 0, "xanchor": "left"},
        xaxis=theme.titled(title, range=[low, high]),
        yaxis={"ticklabelstandoff": 8, "type": "category"},
    )


def _ends(values: pd.Series, bounds: Sequence[tuple[float, float]]) -> tuple[float, float]:
    """Return the ends of the axis, around parity and all bounds there are."""
    known = [most for _, most in bounds if math.isfinite(most)]
    low = min(0.8, min(least for least, _ in bounds) - 0.05)
    return low, max(1.2, *known, float(values.max())) + 0.05


def _spread(
    values: pd.Series, bounds: Sequence[tuple[float, float]], high: float
) -> dict[str, object]:
    """Return the lines between bounds, the last line first."""
    ends = [*zip(values, bounds, strict=True)][::-1]
    return {
        "type": "data",
        "symmetric": False,
        "array": [min(most, high) - value for value, (_, most) in ends],
        "arrayminus": [value - least for value, (least, _) in ends],
        "color": theme.SUBJECT,
        "thickness": 2,
        "width": 0,
    }


def _key(row: str) -> go.Scatter:
    """Return what the legend says of hollow marks: a mark of it that is nowhere."""
    return go.Scatter(
        x=[None], y=[row], mode="markers", marker=_marker([True]),
        name=theme.text(claim("parity-hollow")), showlegend=True, hoverinfo="skip",
    )  # fmt: skip


def _written(text: Value, row: str) -> dict[str, object]:
    """Return a score as it is written, at the right of its line."""
    return {
        "x": 1, "xref": "paper", "xanchor": "right", "xshift": _SCORE, "y": row,
        "text": theme.text(text), "showarrow": False,
    }  # fmt: skip


def _marker(hollow: Sequence[bool]) -> dict[str, object]:
    """Return the look of the marks, the last line first."""
    order = list(hollow)[::-1]
    return {
        "size": 12,
        "color": theme.SUBJECT,
        "symbol": ["circle-open" if each else "circle" for each in order],
        "line": {
            "color": [theme.SUBJECT if each else "white" for each in order],
            "width": [2.5 if each else 1 for each in order],
        },
    }


def _shade(level: tuple[float, float]) -> dict[str, object]:
    """Return the area of parity, behind the marks."""
    low, high = level
    return {
        "x0": low, "x1": high, "y0": 0, "y1": 1, "yref": "paper",
        "type": "rect", "layer": "below", "fillcolor": theme.GRID, "line": {"width": 0},
    }  # fmt: skip
