"""Dot plots: several values per line, joined, such as then and now."""

from collections.abc import Sequence

import pandas as pd
import plotly.graph_objects as go

from research.charts import panels, theme
from research.charts.marks import MARKS, TICK, Mark, beside_row, key_of, placed_key, written
from research.messages.values import Claim, Value
from research.report.slots import room, said

_SMALL = 40  # shares all below it are not shown on an axis that ends at 100 %


_FINE = 10  # values all below it are read with two decimals
_KEY = 18  # pixels of such a line
_FEW = 4  # ticks of scales in different units, for a phone
_ROW, _LOW_ROW = 44, 28  # pixels of a row at least, with values in two lines at its right or in one
_HIGH = 60.0  # shares all above it are shown on an axis that begins nearer to them
_AXIS = 0.8  # of a row, between rows of one scale and those of the next
_LEGEND = {"y": 1.0, "yanchor": "bottom", "traceorder": "normal", "maxheight": 0.9}
_AIR = 0.03  # of an axis, left of its 0 for a mark that would cover the name of its row


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
    focus: Value | None = None,
    middle: Value | None = None,
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
    apart : units of the last rows, each of which has a scale of its own; the others share one
    below : what stands below the name of each row, in the same order; left out for nothing
    focus : the title of the one row that is in colour and bold; all are if left out
    middle : the title of the row of a median, which is dark
    """
    rows, shared = _rows(frame.index, below, focus), len(frame) - len(apart)
    units = [*[unit] * shared, *apart]
    panel = [max(0, at - shared + (shared > 0)) for at in range(len(rows))]
    colours = [
        theme.SLATE if each == middle else "" if focus in (None, each) else theme.MUTED
        for each in frame.index
    ]
    lines = [
        _line(frame.iloc[at], row, panel[at], units[at], marks, first=at == 0, colour=colours[at])
        for at, row in enumerate(rows)
    ]
    beside = [written(values, marks, not c) for values, c in zip(labels, colours, strict=False)]
    signs = marks if focus is None else [mark._replace(colour=theme.MUTED) for mark in marks]
    key, low = key_of([*frame.columns], signs), all(len(values) == 1 for values in labels)
    right = 16 + max((room(str(said(each))) for each in beside), default=0)
    legend = 18 + _KEY * (1 + theme.breaks(key))
    return theme.figure(
        [trace for line in lines for trace in line],
        alt=alt,
        height=legend + _height(rows, panel, _LOW_ROW if low else _ROW),
        margin={"l": 8, "r": right, "t": legend, "b": 8},
        showlegend=False,
        annotations=[
            placed_key(key, right - 8),
            *(beside_row(each, rows[at], panel[at]) for at, each in enumerate(beside)),
        ],
        legend=_LEGEND,
        **(
            _scales(frame, units, panel, percent=percent and shared > 0)
            if panel[-1]
            else _scale(frame, units[0], len(rows), percent=percent)
        ),
    )


def _rows(titles: pd.Index, below: Sequence[Value], bold: Value | None) -> list[str]:
    """Return the names of the rows, one of them bold, with what stands below them."""
    names = [theme.wrapped(title) for title in titles]
    rows = [
        f"<b>{name}</b>" if bold is not None and title == bold else name
        for title, name in zip(titles, names, strict=True)
    ]
    if not below:
        return rows
    return [f"{row}<br>{theme.wrapped(each)}" for row, each in zip(rows, below, strict=True)]


def _height(rows: Sequence[str], panel: Sequence[int], least: int) -> int:
    """Return the pixels of the rows, with the axes below them."""
    return 64 + round(theme.row(rows, least) * (len(rows) + _AXIS * panel[-1]))


def _line(
    values: pd.Series,
    row: str,
    panel: int,
    unit: Value,
    marks: Sequence[Mark],
    *,
    first: bool,
    colour: str,
) -> list[go.Scatter]:
    """Return the marks of a row and the line that joins those that are no tick of a target."""
    axes = {"xaxis": f"x{panels.suffix(panel)}", "yaxis": f"y{panels.suffix(panel)}"}
    moved = values[[mark.symbol != TICK for mark in marks[: len(values)]]]
    ends = [float(moved.min()), float(moved.max())]
    join = go.Scatter(
        x=ends,
        y=[row, row],
        mode="lines",
        line={"color": theme.FAINT, "width": 4},
        hoverinfo="skip",
        showlegend=False,
        **axes,
    )
    reads = f".{1 if values.max() > _FINE else 2}f}} {theme.text(unit)}"
    shown = [pair for pair in zip(values.items(), marks, strict=False) if pd.notna(pair[0][1])]
    own, *others = [
        _mark(column, value, mark, colour).update(
            y=[row],
            showlegend=first,
            legendrank=rank,
            hovertemplate=f"%{{y}}<br>{theme.text(column)}: %{{x:,{reads}<extra></extra>",
            **axes,
        )
        for rank, ((column, value), mark) in enumerate(shown, start=1)
    ]
    return [join, *others, own]


def _mark(column: object, value: float, mark: Mark, colour: str) -> go.Scatter:
    """Return the mark of a value in the colour of its row, or of its column where that has none.

    One that is open is filled with paper, so that the line between marks ends at it.
    """
    hue = colour or theme.of_sex(column) or mark.colour
    symbol = mark.symbol if mark.symbol == TICK else mark.symbol.removesuffix("-open")
    fill, line = hue if symbol == mark.symbol else "white", {"width": 1, "color": "white"}
    if mark.symbol.endswith("open"):
        line = {"width": 2.5, "color": hue}
    return go.Scatter(
        x=[value],
        name=theme.text(column),
        legendgroup=theme.text(column),
        mode="markers",
        cliponaxis=False,
        marker={"symbol": symbol, "size": mark.size, "color": fill, "line": line},
    )


def _scale(frame: pd.DataFrame, unit: Value, rows: int, *, percent: bool) -> dict[str, object]:
    """One scale for all rows."""
    highest = float(frame.max().max())
    top = max(100.0, highest * 1.04) if percent and highest > _SMALL else None
    return {
        "xaxis": {
            "title": {"text": theme.text(unit), "standoff": 4},
            "range": [_bottom(frame), top * 1.02] if top else None,
            "rangemode": "tozero",
        },
        # Without a range of its own the axis leaves a twentieth of a tall chart empty above and
        # below.
        "yaxis": {"ticklabelstandoff": 8, "dtick": 1, "range": [rows - 0.4, -0.6]},
    }


def _bottom(shares: pd.DataFrame) -> float:
    """Return where an axis of shares begins: at 0, or nearer to values that are all high."""
    lowest = float(shares.min(axis=None))
    return 10 * ((lowest - 5) // 10) if lowest > _HIGH else 0.0


def _scales(
    frame: pd.DataFrame, units: Sequence[Value], panel: Sequence[int], *, percent: bool
) -> dict[str, object]:
    """Return a scale for each panel, starting at 0; shares end at 100 in the first one."""
    found: dict[str, object] = {}
    sizes = [panel.count(at) for at in range(panel[-1] + 1)]
    for at, (end, domain) in enumerate(panels.domains(len(sizes), _AXIS, sizes)):
        held = frame[[each == at for each in panel]]
        top = float(held.max(axis=None)) * 1.08
        across = {
            "anchor": f"y{end}",
            "range": [min(-_AIR * top, float(held.min(axis=None))), top],
            "nticks": _FEW,
            "tickangle": 0,
        }
        if percent and at == 0:
            across["range"] = [_bottom(held), 102]
        across["title"] = {"text": theme.text(units[panel.index(at)]), "standoff": 4}
        found[f"xaxis{end}"] = theme.AXIS | across
        found[f"yaxis{end}"] = theme.AXIS | {
            "anchor": f"x{end}",
            "domain": domain,
            "ticklabelstandoff": 8,
            "type": "category",
            "range": [sizes[at] - 0.4, -0.6],
        }
    return found
