"""Dot plots: several values per line, joined, such as then and now."""

from collections.abc import Iterator, Sequence
from itertools import accumulate, pairwise, starmap, zip_longest

import pandas as pd
import plotly.graph_objects as go

from research.charts import panels, theme
from research.charts.dot_scales import AXIS, scale, scales
from research.charts.marks import (
    ABOVE,
    APART,
    MARKS,
    TICK,
    Mark,
    beside_row,
    key_of,
    placed_key,
    signed,
    written,
)
from research.messages.values import Claim, Value, claim
from research.report.slots import said

_FINE = 10  # values all below it are read with two decimals
_KEY = 18  # pixels of such a line
_ROW, _LOW_ROW = 44, 28  # pixels of a row at least, with values in two lines at its right or in one
_LEGEND = {"y": 1.0, "yanchor": "bottom", "traceorder": "normal", "maxheight": 0.9}
_BETWEEN = 16  # pixels between names of rows
_SAME, _AROUND = 0.012, 1.7  # of the values: marks nearer to another cover it; times as large
_FADED = 0.4  # opacity of values that are too old to compare
# Of states of rows: sign, colour and name in the key.
_STATES = {
    "old": ("●", theme.FAINT, claim("mark-old")), "older": ("●", theme.FAINT, claim("chart-older")),
    "doubted": ("○", theme.SUBJECT, claim("mark-suspect")),
}  # fmt: skip
_RANGE = {"type": "rect", "layer": "below", "fillcolor": theme.FAINT, "line": {"width": 0}}


def dots(
    frame: pd.DataFrame,
    *,
    unit: Value,
    alt: Claim | str,
    percent: bool = False,
    labels: Sequence[Sequence[Value | None]] = (),
    apart: Sequence[Value] = (),
    marks: Sequence[Mark] = MARKS,
    below: Sequence[Value] = (),
    signs: Sequence[tuple[str, str]] = (),
    asked: Sequence[tuple[float, float] | None] = (),
    states: Sequence[str] = (),
) -> go.Figure:
    """Return one line per row and one mark per column.

    Parameters
    ----------
    frame : index the titles, top line first; as many columns as `marks` at most, named as the
        legend names them; values in one unit but for rows `apart`
    unit : of the values, short
    percent : the values are shares of 100
    labels : values at the right of each row, those of the columns in the order of their marks, None
        where there is none; the first stands out
    apart : units of the last rows, which share a scale where they have one; so do the other rows
    below : what stands below the name of each row, in the same order; left out for nothing
    signs : a sign and its colour, before each of these
    asked : a range that is asked for in each row, shaded; None where there is none
    states : of each row: "old", too old to compare; "older", not counted; "doubted" or ""
    """
    rows, shared = _rows(frame.index, below, signs), len(frame) - len(apart)
    units = [*[unit] * shared, *apart]
    panel = _panels(units, shared)
    axes = (
        scales(frame, units, panel, asked, percent=percent and shared > 0)
        if panel[-1] or signs
        else scale(frame, units[0], len(rows), percent=percent)
    )
    is_own = not theme.of_sex(frame.columns[0])
    beside = [written(values, marks, is_own) for values in labels]
    key = _key(frame.columns, marks, states)
    legend, right = 18 + _KEY * (1 + theme.breaks(key)), 16 + theme.room(beside)
    drawn = _lines(frame, rows, units, marks)
    return theme.figure(
        panels.placed(zip(panel, starmap(_weighed, zip_longest(drawn, states)), strict=True)),
        alt=alt,
        height=legend + _height(rows, panel, labels),
        margin={"l": 8, "r": right, "t": legend, "b": 8},
        showlegend=False,
        annotations=[placed_key(key, rows), *map(beside_row, beside, rows, panel)],
        legend=_LEGEND,
        shapes=[*_ranges(asked, panel)],
        meta={"above": ABOVE, "old": "old" in states or None},
        **axes,
    )


def _key(columns: pd.Index, marks: Sequence[Mark], states: Sequence[str]) -> str:
    """Return the names of the marks, and of the states of rows that there are."""
    signs = [
        f"{signed(sign, colour)} {theme.text(name)}"
        for state, (sign, colour, name) in _STATES.items()
        if state in states
    ]
    return "<br>".join(filter(None, [key_of([*columns], marks), APART.join(signs)]))


def _weighed(row: list[go.Scatter], state: str | None) -> list[go.Scatter]:
    """Return the traces of a row as its state is drawn: faded, or its first value a ring."""
    if state == "doubted":
        edge = {"width": 2.5, "color": row[-1].marker.color}
        row[-1].update(marker={"color": "white", "line": edge})
    elif state:
        row = [each.update(opacity=_FADED) for each in row]
    return row


def _lines(
    frame: pd.DataFrame, rows: Sequence[str], units: Sequence[Value], marks: Sequence[Mark]
) -> Iterator[list[go.Scatter]]:
    """Yield the traces of each row; the legend has the marks of the first."""
    for at, row in enumerate(rows):
        yield _line(frame.iloc[at], row, units[at], marks, at == 0)


def _panels(units: Sequence[Value], shared: int) -> list[int]:
    """Return the panel of each row: those of one unit share it, and so do the first rows."""
    names = [str(said(theme.text(unit))) for unit in units]
    steps = [
        at == shared or (at > shared and a != b)
        for at, (a, b) in enumerate(pairwise(names), start=1)
    ]
    return [*accumulate(steps, initial=0)]


def _ranges(
    asked: Sequence[tuple[float, float] | None], panel: Sequence[int]
) -> Iterator[dict[str, object]]:
    """Yield ranges that are asked for as shaded areas of their rows."""
    for at, ends in enumerate(asked):
        if ends is not None:
            row, end = at - panel.index(panel[at]), panels.suffix(panel[at])
            across = {"xref": f"x{end}", "x0": ends[0], "x1": ends[1]}
            yield _RANGE | across | {"yref": f"y{end}", "y0": row - 0.4, "y1": row + 0.4}


def _rows(titles: pd.Index, below: Sequence[Value], signs: Sequence[tuple[str, str]]) -> list[str]:
    """Return the names of the rows, with what stands below them."""
    rows = theme.rows(titles, ())
    if not below:
        return rows
    marked = [f"<span style='color:{colour}'>{sign}</span> " for sign, colour in signs]
    texts = zip(rows, marked or [""] * len(rows), map(theme.wrapped, below), strict=True)
    return [f"{row}<br>{sign}{text}" for row, sign, text in texts]


def _height(
    rows: Sequence[str], panel: Sequence[int], labels: Sequence[Sequence[Value | None]]
) -> int:
    """Return the pixels of the rows, with the axes below them."""
    least = _LOW_ROW if all(len(values) == 1 for values in labels) else _ROW
    return 64 + round(theme.row(rows, least, _BETWEEN) * (len(rows) + AXIS * panel[-1]))


def _line(
    values: pd.Series, row: str, unit: Value, marks: Sequence[Mark], first: bool
) -> list[go.Scatter]:
    """Return the marks of a row and the line that joins those that are no tick of a target."""
    moved = values[[mark.symbol != TICK for mark in marks[: len(values)]]]
    ends = [float(moved.min()), float(moved.max())]
    join = go.Scatter(
        x=ends,
        y=[row, row],
        mode="lines",
        line={"color": theme.FAINT, "width": 4},
        hoverinfo="skip",
        showlegend=False,
    )
    reads = f".{1 if values.max() > _FINE else 2}f}} {theme.text(unit)}"
    shown = [pair for pair in zip(values.items(), marks, strict=False) if pd.notna(pair[0][1])]
    own, *others = [
        _mark(column, value, mark).update(
            y=[row],
            showlegend=first,
            legendrank=rank,
            hovertemplate=f"%{{y}}<br>{theme.text(column)}: %{{x:,{reads}<extra></extra>",
        )
        for rank, ((column, value), mark) in enumerate(shown, start=1)
    ]
    for other in others:  # behind a mark at its place it is seen around that
        if abs(other.x[0] - own.x[0]) <= _SAME * abs(own.x[0]) and other.marker.symbol != TICK:
            other.marker.size *= _AROUND
    return [join, *others, own]


def _mark(column: object, value: float, mark: Mark) -> go.Scatter:
    """Return the mark of a value in the colour of its column."""
    hue = theme.of_sex(column) or mark.colour
    asked = mark.symbol == TICK
    line = {"width": 2.5, "color": hue} if asked else {"width": 1, "color": "white"}
    return go.Scatter(
        x=[value],
        name=theme.text(column),
        legendgroup=theme.text(column),
        mode="markers",
        cliponaxis=False,
        marker={"symbol": mark.symbol, "size": mark.size, "color": hue, "line": line},
    )
