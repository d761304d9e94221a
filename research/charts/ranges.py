"""Ranges: ranks and shares with what they move in, and what bounds allow."""

from collections.abc import Sequence

import numpy as np
import pandas as pd
import plotly.graph_objects as go

from research.charts import column, theme
from research.charts.marks import ABOVE
from research.messages.values import Number, Range, Value

_EDGE = 0.02  # of an axis with a top, so that marks at its ends are whole
_ROW = 28  # pixels of a row at least
_NAME, _SHORT = 30, 14  # letters of a name in a line, and where values are at the right
_TITLE, _LINE = 26, 18  # letters of a line of the title of the axis in half a page, and pixels
_AIR = 0.03  # of the span of all lines, left free at the end of the axis


def ranges(
    frame: pd.DataFrame,
    *,
    title: Value,
    alt: object,
    at: str,
    low: str = "low",
    high: str = "high",
    spread: object = "",
    point: object = "",
    tick: int = 0,
    top: float | None = None,
    labels: Sequence[Value] = (),
    whiskers: bool = False,
) -> go.Figure:
    """Return one line per entry from low to high, with a mark between them.

    Parameters
    ----------
    frame : index the names, top line first; numbers in the columns `low`, `high` and `at`
    title : of the axis, with its unit
    spread, point : what line and mark stand for, for the legend
    tick : where the ticks of the axis begin: 1 for ranks (then 5, 10 and so on), 0 for shares
    top : of the axis, 100 for shares of a whole; None to let the values decide
    labels : what stands at the right of each row, in the same order; left out for nothing
    whiskers : lines are thin with ends, as of what an estimate may be, and marks are grey
    """
    shown, letters = frame.iloc[::-1], _SHORT if labels else _NAME
    rows = theme.rows(shown.index, (), letters)
    values, right = column.placed(labels[::-1], rows, ()) if labels else ([], 8)
    span = _lines(shown[low], shown[high], rows, spread)
    hovers = [_hover(shown.iloc[n], row, low, high, at) for n, row in enumerate(rows)]
    hue = theme.STEP if whiskers else theme.PEERS
    return theme.figure(
        [_whisker(span) if whiskers else span, _marks(shown[at], rows, point, hovers, hue)],
        alt=alt,
        height=_height(rows, column.lines(labels[::-1]), title),
        margin={"l": 8, "r": right + 8, "t": 40, "b": 8},
        xaxis=_axis(frame[low], frame[high], tick, top, title),
        yaxis=_names(rows),
        annotations=values,
        legend={"y": 1.0, "yanchor": "bottom"},
        showlegend=True,
        meta={"above": ABOVE},
    )


def _names(rows: list[str]) -> dict[str, object]:
    """Return the axis of the rows, the first at the bottom."""
    return {
        "ticklabelstandoff": 8, "dtick": 1, "range": [-0.6, len(rows) - 0.4],
        "type": "category", "categoryorder": "array", "categoryarray": rows,
    }  # fmt: skip


def _axis(
    low: pd.Series, high: pd.Series, tick: int, top: float | None, title: Value
) -> dict[str, object]:
    """Return the axis of the values; a line stands at zero where some are below it."""
    least, most = float(low.min()), float(high.max())
    if top is not None:
        return theme.titled(title, range=[-_EDGE * top, (1 + _EDGE) * top], dtick=top / 5)
    step = _step(most - min(least, 0), whole=tick > 0)
    ranks = [1.0, *np.arange(step, most + step, step)] if tick and step > 1 else None
    return theme.titled(
        title,
        rangemode="tozero",
        tick0=tick,
        tickformat=",",
        tickvals=ranks,
        zeroline=least < 0,
        zerolinecolor=theme.INK,
        autorangeoptions={"include": _room(least, most)},
        dtick=step,
    )


def _height(rows: list[str], values: list[str], title: Value) -> int:
    """Return the height in pixels; one row alone needs more around it for the axis."""
    around = (140 if len(rows) == 1 else 112) + _LINE * theme.breaks(theme.text(title, _TITLE))
    tallest = [max(pair, key=theme.breaks) for pair in zip(rows, values or rows, strict=True)]
    return around + theme.row(tallest, _ROW) * len(rows)


def _lines(low: pd.Series, high: pd.Series, rows: list[str], spread: object) -> go.Scatter:
    """Return a thick line for each row, as one trace with gaps."""
    return go.Scatter(
        x=[end for first, last in zip(low, high, strict=True) for end in (first, last, None)],
        y=[name for row in rows for name in (row, row, None)],
        mode="lines",
        name=theme.text(spread),
        line={"color": theme.GREY, "width": 7},
        hoverinfo="skip",
        meta="range",
    )


def _whisker(span: go.Scatter) -> go.Scatter:
    """Return a span as a thin line with short lines across at its ends."""
    end = {"symbol": "line-ns", "size": 12, "line": {"color": theme.GREY, "width": 2}}
    return span.update(mode="lines+markers", line={"color": theme.GREY, "width": 2}, marker=end)


def _marks(
    values: pd.Series, rows: list[str], point: object, hovers: list[str], hue: str
) -> go.Scatter:
    """Return a mark for each row."""
    return go.Scatter(
        x=values,
        y=rows,
        mode="markers",
        name=theme.text(point),
        customdata=hovers,
        marker={"size": 9, "color": hue, "line": {"color": "white", "width": 1}},
        hovertemplate="%{customdata}<extra></extra>",
    )


def _hover(row: pd.Series, name: str, low: str, high: str, at: str) -> str:
    ends = theme.text(Range(Number(row[low], 2), Number(row[high], 2)))
    if at and pd.notna(row[at]):
        return f"{name}: {theme.text(Number(row[at], 2))} ({ends})"
    return f"{name}: {ends}"


def _room(least: float, most: float) -> list[float]:
    """Return the range of the axis, with room beyond the lines at both ends."""
    start = min(least, 0.0)
    room = _AIR * (most - start)
    return [start - room if start < 0 else start, most + room]


def _step(span: float, whole: bool = True) -> float:
    """Return a distance between ticks that gives at most eight; a whole number for ranks."""
    steps: tuple[float, ...] = (*(() if whole else (0.1, 0.2, 0.5)), 1, 2, 5)
    most, tens = (8 if whole else 6), 1.0
    while span / (tens * steps[-1]) > most:
        tens *= 10.0
    return next(tens * step for step in steps if span / (tens * step) <= most)
