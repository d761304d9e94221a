"""Strip plots: an economy among others, a row an indicator, with a tick at their median."""

import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

import pandas as pd
import plotly.graph_objects as go

from research.charts import panels, theme
from research.charts.beside import Beside, at_right, verdict, width
from research.charts.marks import LEVEL, in_lines, over_values, placed_key
from research.messages.values import Economy, Number, Percent, Value, claim
from research.report.slots import said

_ROW, _AIR = 46, 10  # pixels of a row at least, and beside the lines of a longer name
_NAME = 22  # letters of a line of a row's name
_AXIS, _TICKED = 46, 32  # pixels of ticks, unit and the next value, and without a unit
_OWN, _DOT = 14, 8  # pixels of the economy and another one
_HUE = {"color": theme.REGION}
_MEDIAN = _HUE | {"symbol": "line-ns", "size": 20, "line": _HUE | {"width": 3}}
_LINE = 15  # pixels of a line above the values
_LIMIT, _LEVEL = {"color": theme.SLATE, "width": 2, "dash": "dot"}, 0.2  # of a row, up and down
_SKEWED = (
    8  # times the threshold, or else the median: on a linear axis most would stand in one place
)
_ROOM, _MOST = 0.04, 100.0  # of an axis, free for its values; %, the end of that of shares
_TICKS = [0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000]
_WRITTEN = (0.1, 0.5, 2, 10, 50, 200, 1000)  # of them: others have no room
_STEPS = (0.2, 0.5, 1, 2, 5, 10, 20, 50, 100, math.inf)  # between shares
_KEY = 18  # pixels of a line of the key
_OTHER = "%{customdata}: %{x:,.3~r}<extra></extra>"  # of another economy
_NAMED = "%{fullData.name}: %{customdata}<extra></extra>"


class Row(NamedTuple):
    """An indicator: title, unit, is that a share of 100, threshold, is the own value in doubt."""

    title: Value
    unit: Value
    percent: bool = False
    threshold: float | None = None
    doubted: bool = False


class _Panel(NamedTuple):
    """Rows of one scale: first, number, whether it is logarithmic, and its ends."""

    at: int
    rows: int
    log: bool
    ends: tuple[float, float]


def strip(
    rows: Sequence[Row],
    frame: pd.DataFrame,
    others: pd.DataFrame,
    *,
    labels: Sequence[Sequence[Value | None]],
    sides: Sequence[str | None],
    each: Value,
    group: Value,
    alt: Value,
    compare: Mapping[str, object],
) -> go.Figure:
    """Return one row per indicator, those in one unit on one axis where they are of one size.

    Parameters
    ----------
    frame : one line per row; columns the economy and the median, named as the key names them, NaN
        where there is none
    others : one line per row; columns the codes of the economies it is among
    labels : the values of the frame as they are written
    sides : "better", "level" or "worse" than the median, or "higher" or "lower"; None where that
        is not said
    each, group : what the key calls the others, and the name of their group
    compare : what a page lets its reader compare the economy with (`assets/peers.js`)
    """
    names = [theme.wrapped(row.title, _NAME) for row in rows]
    scales = [*_panels(rows, frame, others)]
    made = (
        _traces(scale, names, frame, others, labels, each, [row.doubted for row in rows])
        for scale in scales
    )
    traces = panels.placed(enumerate(made))
    row, key = theme.row(names, _ROW, _AIR), _key(traces, rows)
    units = [_unit(rows[scale.at], scale) for scale in scales]
    texts = [verdict(*each, theme.REGION) for each in zip(labels, sides, strict=True)]
    head = over_values(frame.columns[0], group if any(sides) else None)
    right = width([*texts, Beside(str(head["text"]), "")])
    axes = [f"y{panels.suffix(at)}" for at, scale in enumerate(scales) for _ in range(scale.rows)]
    between, low = _AXIS if any(units[:-1]) else _TICKED, _LINE * (1 + theme.breaks(head["text"]))
    above = 14 + low + _KEY * (1 + theme.breaks(key))
    return theme.figure(
        traces,
        alt=alt,
        height=row * len(rows) + between * (len(scales) - 1) + _AXIS + above + 8,
        margin={"l": 8, "r": right, "t": above, "b": 8},
        showlegend=False,
        annotations=[
            placed_key(key, names, low + 10),
            head,
            *at_right(texts, names, axes),
        ],
        shapes=[*_levels(rows, scales)],
        meta={"whole": True, "compare": compare},
        **_axes(rows, scales, units, between / row),
    )


def _key(traces: Sequence[go.Scatter], rows: Sequence[Row]) -> str:
    """Return the names of the marks, each with its sign."""
    marks = {trace.legendgroup: trace for trace in sorted(traces, key=lambda each: each.legendrank)}
    hues = {"own": theme.SUBJECT}
    entries = [
        (each.meta, hues.get(kind, each.marker.color), each.name) for kind, each in marks.items()
    ]
    if any(row.doubted for row in rows):
        entries.insert(1, ("○", theme.SUBJECT, theme.text(claim("mark-suspect"))))
    limits = [row.threshold for row in rows if row.threshold is not None]
    if limits:
        name = theme.text(claim("price-mark", threshold=Percent(limits[0], 1)))
        entries.append((LEVEL, theme.SLATE, name))
    return in_lines(entries)


def _levels(rows: Sequence[Row], scales: Sequence[_Panel]) -> Iterator[dict[str, object]]:
    """Yield thresholds as dotted ticks."""
    for number, scale in enumerate(scales):
        end = panels.suffix(number)
        where = {"type": "line", "xref": f"x{end}", "yref": f"y{end}", "line": _LIMIT}
        for at, row in enumerate(rows[scale.at : scale.at + scale.rows]):
            if (level := row.threshold) is not None:
                yield where | {"x0": level, "x1": level, "y0": at - _LEVEL, "y1": at + _LEVEL}


def _panels(rows: Sequence[Row], frame: pd.DataFrame, others: pd.DataFrame) -> Iterator[_Panel]:
    """Yield runs of rows in one unit, each by itself where they are rates of different things."""
    values, at = pd.concat([frame, others], axis="columns"), 0
    while at < len(rows):
        end = at + 1
        while end < len(rows) and rows[end].unit == rows[at].unit:
            end += 1
        run, row = range(at, end), rows[at]
        if row.threshold is None and not row.percent:
            run = range(at, at + 1)
        held = values.iloc[run.start : run.stop]
        log = _is_skewed(row, held)
        yield _Panel(at, len(run), log, _ends(held, log=log, percent=row.percent))
        at = run.stop


def _is_skewed(row: Row, values: pd.DataFrame) -> bool:
    """Return whether most values would stand in one place on a linear axis."""
    if row.percent or values.min(axis=None) <= 0:
        return False
    middle = float(values.stack().median()) if row.threshold is None else row.threshold
    return bool(values.max(axis=None) > _SKEWED * middle)


def _ends(values: pd.DataFrame, *, log: bool, percent: bool) -> tuple[float, float]:
    """Return the ends of an axis, from 0 if it has no logarithms."""
    low, high = float(values.min(axis=None)), float(values.max(axis=None))
    if log:
        low, high = math.log10(low), math.log10(high)
    else:
        low = min(0.0, low)
        high = max(_MOST, high) if percent and 2.5 * high > _MOST else high
    room = _ROOM * (high - low or 1.0)
    return low - room, high + room


def _traces(
    scale: _Panel,
    names: Sequence[str],
    frame: pd.DataFrame,
    others: pd.DataFrame,
    labels: Sequence[Sequence[Value | None]],
    each: Value,
    doubted: Sequence[bool],
) -> Iterator[go.Scatter]:
    """Yield the others, the median and the economy, a ring where its value is in doubt."""
    held = slice(scale.at, scale.at + scale.rows)
    rows, (own, median) = names[held], frame.columns
    dots = others.iloc[held].set_axis(rows).T
    known = [(dots[row].dropna(), row) for row in rows]
    codes = [str(code) for values, _ in known for code in values.index]
    yield _points(
        [value for values, _ in known for value in values],
        [row for values, row in known for _ in values],
        [theme.text(Economy(code)) for code in codes],
        (theme.text(each), 2, "others", "●"),
        {"color": theme.GREY, "size": _DOT, "line": {"color": "white", "width": 0.5}},
    )
    written = [[theme.text(text) if text else "" for text in row] for row in labels[held]]
    about = (theme.text(median), 3, "median", "┃")
    yield _points(frame[median].iloc[held], rows, [row[1] for row in written], about, _MEDIAN)
    look: dict[str, object] = {"color": theme.ACCENT, "size": _OWN}
    look["line"] = {"color": "white", "width": 1}
    if any(rings := doubted[held]):
        edges = {"color": [theme.ACCENT if ring else "white" for ring in rings]}
        look["line"] = edges | {"width": [3 if ring else 1 for ring in rings]}
        look["color"] = ["white" if ring else theme.ACCENT for ring in rings]
    about = (theme.text(own), 1, "own", "●")
    yield _points(frame[own].iloc[held], rows, [row[0] for row in written], about, look)


def _points(
    x: Iterable[float],
    y: Iterable[str],
    texts: Sequence[str],
    about: tuple[str, int, str, str],
    look: Mapping[str, object],
) -> go.Scatter:
    """Return the marks of one kind in a panel; `about`: name, rank, kind and sign in the key."""
    name, rank, kind, sign = about
    return go.Scatter(
        x=[*x], y=[*y], name=name, legendrank=rank, legendgroup=kind, meta=sign, mode="markers",
        marker=look, customdata=texts, cliponaxis=False,
        hovertemplate=_OTHER if kind == "others" else _NAMED,
    )  # fmt: skip


def _unit(row: Row, scale: _Panel) -> str:
    """Return the title of an axis; none where its ticks or the name of its row have the unit."""
    if scale.log:
        return theme.text(claim("chart-axis-logarithmic", axis=row.unit))
    title, unit = (str(said(theme.text(each))) for each in (row.title, row.unit))
    plain = unit in title or (row.percent and row.threshold is None)
    return "" if plain else theme.text(row.unit)


def _axes(
    rows: Sequence[Row], scales: Sequence[_Panel], units: Sequence[str], gap: float
) -> dict[str, object]:
    found: dict[str, object] = {}
    ends = panels.domains(len(scales), gap, [scale.rows for scale in scales])
    for scale, unit, (end, domain) in zip(scales, units, ends, strict=True):
        across: dict[str, object] = {"range": [*scale.ends], "nticks": 6, "tickangle": 0}
        across |= {"title": {"text": unit, "standoff": 2}}
        shares = rows[scale.at].percent or rows[scale.at].threshold is not None
        across |= _ticks(scale.ends, is_share=shares) if scale.log else {}
        across |= _shares(scale.ends[1]) if shares and not scale.log else {}
        up = {"range": [scale.rows - 0.5, -0.5], "showline": False}
        found |= panels.axes(end, domain, across, up)
    return found


def _shares(top: float) -> dict[str, object]:
    step = next(each for each in _STEPS if top <= 6 * each)
    held = [each * step for each in range(6) if each * step <= top]
    places = int(step < 1)
    return {"tickvals": held, "ticktext": [theme.text(Percent(each, places)) for each in held]}


def _ticks(ends: tuple[float, float], *, is_share: bool) -> dict[str, object]:
    """Return the ticks of logarithms, some of them written: the same in every chart."""
    held = [each for each in _TICKS if ends[0] <= math.log10(each) <= ends[1]]
    form = Percent if is_share else Number
    written = [theme.text(form(each, 2)) if each in _WRITTEN else "" for each in held]
    return {"type": "log", "tickvals": held, "ticktext": written}
