"""Ranges: ranks and shares with what they move in, and what bounds allow."""

from collections.abc import Container, Sequence

import numpy as np
import pandas as pd
import plotly.graph_objects as go

from research.charts import column, theme
from research.charts.logarithmic import axis
from research.charts.marks import ABOVE
from research.messages.values import Number, Range, Value

_EDGE = 0.02  # of an axis with a top, so that marks at its ends are whole
_ROW = 28  # pixels of a row at least
_NAME, _SHORT = 30, 14  # letters of a name in a line, and where values are at the right
_TITLE, _LINE = 26, 18  # letters of a line of the title of the axis in half a page, and pixels
_FEW = 4  # ticks of a logarithmic axis
_AIR = 0.03  # of the span of all lines, left free at the end of the axis


def ranges(
    frame: pd.DataFrame, *, title: Value, alt: object,
    low: str = "low", high: str = "high", at: str = "", middle: str = "",
    spread: object = "", point: object = "", middle_name: object = "",
    own: Container[object] = (), strong: Container[object] | None = None,
    tick: int = 0, top: float | None = None, labels: Sequence[Value] = (),
    hollow: Container[object] = (), hollow_name: object = "",
    others: Container[object] = (), others_name: object = "", others_spread: object = "",
    logarithmic: bool = False, whiskers: bool = False,
) -> go.Figure:  # fmt: skip
    """Return one line per entry from low to high, with a mark between them or at both ends.

    Parameters
    ----------
    frame : index the names, top line first; numbers in the columns `low` and `high`, and in `at`
        where there is a mark, in `middle` where there is a short line across
    title : of the axis, with its unit
    spread, point, middle_name : what line, mark and short line stand for, for the legend
    own : names whose marks are of the economy a page is about
    strong : names of the rows that are the message, the others grey; all are if left out
    tick : where the ticks of the axis begin: 1 for ranks (then 5, 10 and so on), 0 for shares
    top : of the axis, 100 for shares of a whole; None to let the values decide
    labels : what stands at the right of each row, in the same order; left out for nothing
    hollow, hollow_name : names whose marks are rings, as of what does not count as significant, and
        what these stand for
    others, others_name, others_spread : names that are grey, as results of others, and what their
        marks and lines stand for
    logarithmic : the axis is, where values are of very different size
    whiskers : lines are thin with ends, as of what an estimate may be
    """
    shown, letters = frame.iloc[::-1], _SHORT if labels else _NAME
    rows = theme.rows(shown.index, strong or (), letters)
    colours = _colours(shown.index, own, strong, others)
    plain = theme.GREY if strong is None and not others_name else theme.INCOME
    lines = [theme.GREY if each == theme.STEP else plain for each in colours] if at else colours
    hovers = [_hover(shown.iloc[n], row, low, high, at) for n, row in enumerate(rows)]
    kinds = [2 if name in others else int(name in hollow) for name in shown.index]
    called = (point, hollow_name, others_name)
    spans = _spans(shown[low], shown[high], rows, (spread, others_spread), lines)
    traces = [
        *(map(_whisker, spans) if whiskers else spans),
        *([_across(shown[middle], rows, middle_name)] if middle else []),
        *_points(shown[[at] if at else [low, high]], rows, called, hovers, colours, kinds),
    ]
    values, right = (
        column.placed(labels[::-1], rows, colours if strong else ()) if labels else ([], 8)
    )
    above = _LINE * (len({*kinds}) - 1 + bool(others_spread))  # more lines of the legend
    return theme.figure(
        traces,
        alt=alt,
        height=_height(rows, column.lines(labels[::-1]), title) + above,
        margin={"l": 8, "r": right + 8, "t": above + (40 if at else 12), "b": 8},
        xaxis=_axis(frame[low], frame[high], tick, top, title, logarithmic),
        yaxis=_names(rows),
        annotations=values,
        legend={"y": 1.0, "yanchor": "bottom"},
        showlegend=bool(at),
        meta={"above": ABOVE},
    )


def _names(rows: list[str]) -> dict[str, object]:
    """Return the axis of the rows, the first at the bottom."""
    return {
        "ticklabelstandoff": 8, "dtick": 1, "range": [-0.6, len(rows) - 0.4],
        "type": "category", "categoryorder": "array", "categoryarray": rows,
    }  # fmt: skip


def _spans(
    low: pd.Series, high: pd.Series, rows: list[str], called: Sequence[object], hues: list[str]
) -> list[go.Scatter]:
    """Return the lines of all rows, a trace a colour: as that of the first row, and the other."""
    spread, other = called
    return [
        _lines(low, high, rows, name, [each == hue for each in hues], hue)
        for hue in dict.fromkeys(hues)
        for name in [spread if hue == hues[-1] else other]
    ]


def _points(
    ends: pd.DataFrame, rows: list[str], called: Sequence[object], hovers: list[str],
    colours: list[str], kinds: list[int],
) -> list[go.Scatter]:  # fmt: skip
    """Return the marks of each column by kind (plain, rings, others), as they are `called`."""
    meta = "end" if len(ends.columns) > 1 else None  # of a line that has both
    return [
        _marks(ends[end], rows, name, hovers, colours, np.array(kinds) == kind, kind == 1, meta)
        for end in ends
        for kind, name in enumerate(called)
        if kind in kinds
    ]


def _colours(
    names: pd.Index, own: Container[object], strong: Container[object] | None,
    others: Container[object],
) -> list[str]:  # fmt: skip
    """Return the colour of the marks of each row."""
    return [
        theme.STEP if name in others or (strong is not None and name not in strong)
        else theme.SUBJECT if name in own else theme.PEERS
        for name in names
    ]  # fmt: skip


def _axis(
    low: pd.Series, high: pd.Series, tick: int, top: float | None, title: Value, logarithmic: bool
) -> dict[str, object]:
    """Return the axis of the values; a line stands at zero where some are below it."""
    least, most = float(low.min()), float(high.max())
    if logarithmic:
        return axis(least, most, title, _FEW)
    if top is not None:
        return theme.titled(title, range=[-_EDGE * top, (1 + _EDGE) * top], dtick=top / 5)
    step = _step(most - min(least, 0), whole=tick > 0)
    ranks = [1.0, *np.arange(step, most + step, step)] if tick and step > 1 else None
    return theme.titled(
        title, rangemode="tozero", tick0=tick, tickformat=",", tickvals=ranks,
        zeroline=least < 0, zerolinecolor=theme.INK,
        autorangeoptions={"include": _room(least, most)},
        dtick=step,
    )  # fmt: skip


def _height(rows: list[str], values: list[str], title: Value) -> int:
    """Return the height in pixels; one row alone needs more around it for the axis."""
    around = (140 if len(rows) == 1 else 112) + _LINE * theme.breaks(theme.text(title, _TITLE))
    tallest = [max(pair, key=theme.breaks) for pair in zip(rows, values or rows, strict=True)]
    return around + theme.row(tallest, _ROW) * len(rows)


def _lines(
    low: pd.Series, high: pd.Series, rows: list[str], spread: object, some: list[bool], hue: str
) -> go.Scatter:
    """Return a thick line for some of the rows, as one trace with gaps."""
    chosen = [each for each in zip(low, high, rows, some, strict=True) if each[3]]
    return go.Scatter(
        x=[end for first, last, *_ in chosen for end in (first, last, None)],
        y=[name for *_, row, _ in chosen for name in (row, row, None)],
        mode="lines", name=theme.text(spread), line={"color": hue, "width": 7},
        hoverinfo="skip", meta="range",
        showlegend=some[-1] or bool(spread and any(start < end for start, end, *_ in chosen)),
    )  # fmt: skip


def _whisker(span: go.Scatter) -> go.Scatter:
    """Return a span as a thin line with short lines across at its ends."""
    end = {"symbol": "line-ns", "size": 12, "line": {"color": theme.GREY, "width": 2}}
    return span.update(mode="lines+markers", line={"color": theme.GREY, "width": 2}, marker=end)


def _across(values: pd.Series, rows: list[str], name: object) -> go.Scatter:
    """Return a short line across each row at a value."""
    return go.Scatter(
        x=values, y=rows, mode="markers", name=theme.text(name),
        marker={"symbol": "line-ns", "size": 14, "line": {"color": theme.INK, "width": 2}},
        hovertemplate="%{y}: %{x:,.1f}<extra>%{fullData.name}</extra>",
    )  # fmt: skip


def _marks(
    values: pd.Series, rows: list[str], point: object, hovers: list[str], colours: list[str],
    chosen: np.ndarray, is_ring: bool, meta: str | None,
) -> go.Scatter:  # fmt: skip
    """Return the marks chosen; no line is seen through a ring."""
    colour = np.array(colours)[chosen]
    edges = {"color": colour if is_ring else "white", "width": 2 if is_ring else 1}
    return go.Scatter(
        x=values[chosen], y=np.array(rows)[chosen], mode="markers", name=theme.text(point),
        customdata=np.array(hovers)[chosen], meta=meta,
        marker={"size": 9, "color": "white" if is_ring else colour, "line": edges},
        hovertemplate="%{customdata}<extra></extra>",
    )  # fmt: skip


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
