"""Strip plots: an economy among others, a row an indicator, with a tick at their median."""

import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

import numpy as np
import pandas as pd
import plotly.graph_objects as go

from research.charts import panels, theme
from research.charts.beside import Beside, at_right, second, stacked, verdict, width
from research.charts.marks import LEVEL, in_lines, over_values, placed_key
from research.charts.strip_scales import Panel, Row, axes_of, scales_of, unit_of
from research.messages.values import Economy, Percent, Value, claim

_ROW, _AIR = 36, 8  # pixels of a row at least, and beside the lines of a longer name
_NAME = 26  # letters of a line of a row's name
_AXIS, _TICKED = 46, 32  # pixels of ticks, unit and the next value, and without a unit
_OWN, _DOT = 14, 8  # pixels of the economy and another one
_HUE = {"color": theme.REGION}
_MEDIAN = _HUE | {"symbol": "line-ns", "size": 20, "line": _HUE | {"width": 3}}
_LINE = 15  # pixels of a line above the values
_LIMIT, _LEVEL = {"color": theme.SLATE, "width": 2, "dash": "dot"}, 0.2  # of a row, up and down
_HEAD = 14  # letters of a line over values
_KEY = 18  # pixels of a line of the key
_LETTER = 0.012  # of an axis, that a letter of such a name takes
_SPAN = 0.6  # of an axis, between the two, or their names meet
_FEW = 9  # others of a row, of so many at most none is named
_END: dict[str, object] = {
    "name": "who", "yshift": 13, "showarrow": False, "font": {"size": 11, "color": theme.SLATE},
}  # fmt: skip
_OTHER = "%{customdata}: %{x:,.3~r}<extra></extra>"  # of another economy
_NAMED = "%{fullData.name}: %{customdata}<extra></extra>"


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
    sides : how each does against the median, as `beside.verdict` has it
    each, group : what the key calls the others, and the name of their group
    compare : what a page lets its reader compare the economy with (`assets/peers.js`)
    """
    names = [theme.wrapped(row.title, _NAME) for row in rows]
    scales = [*scales_of(rows, frame, others)]
    made = (
        [*_traces(scale, names, frame, others, labels, each, rows), *_conflicts(scale, names, rows)]
        for scale in scales
    )
    traces = panels.placed(enumerate(made))
    row, key = theme.row(names, _ROW, _AIR), _key(traces, rows)
    units = [unit_of(rows[scale.at], scale) for scale in scales]
    texts, heads = _columns(frame.columns[0], group, labels, sides)
    held = [*texts, Beside("", *(str(head["text"]) for head in heads[1:]))] if heads[1:] else texts
    axes = [f"y{panels.suffix(at)}" for at, scale in enumerate(scales) for _ in range(scale.rows)]
    between = _AXIS if any(units[:-1]) else _TICKED
    low = _LINE * (1 + max(theme.breaks(head["text"]) for head in heads))
    above = 14 + low + _KEY * (1 + theme.breaks(key))
    return theme.figure(
        traces,
        alt=alt,
        height=row * len(rows) + between * (len(scales) - 1) + _AXIS + above + 8,
        margin={"l": 8, "r": width(held), "t": above, "b": 8},
        showlegend=False,
        annotations=[
            placed_key(key, names, low + 10),
            *heads,
            *at_right(texts, names, axes),
            *_ends(scales, names, frame, others),
        ],
        shapes=[*_levels(rows, scales)],
        meta={"whole": True, "compare": compare, "stacked": stacked(held)},
        **axes_of(rows, scales, units, between / row),
    )


def _columns(
    own: Value, group: Value, labels: Sequence[Sequence[Value | None]], sides: Sequence[str | None]
) -> tuple[list[Beside], list[dict[str, Any]]]:
    """Return the values and verdicts of the rows, and the heads over them."""
    texts = [verdict(*each, theme.REGION) for each in zip(labels, sides, strict=True)]
    texts.append(Beside(theme.text(own, _HEAD), ""))  # over the first column
    return texts, over_values(own, group if any(sides) else None, second(texts))


def _key(traces: Sequence[go.Scatter], rows: Sequence[Row]) -> str:
    """Return the names of the marks, each with its sign."""
    named = [trace for trace in traces if trace.legendgroup]
    marks = {trace.legendgroup: trace for trace in sorted(named, key=lambda each: each.legendrank)}
    hues = {"own": theme.SUBJECT}
    entries = [
        (each.meta, hues.get(kind, each.marker.color), each.name) for kind, each in marks.items()
    ]
    if doubts := {theme.text(row.doubt) for row in rows if row.doubt}:  # all have one mark
        both = theme.text(claim("chart-in-doubt"))
        entries.insert(1, ("○", theme.SUBJECT, doubts.pop() if len(doubts) == 1 else both))
    limits = [row.threshold for row in rows if row.threshold is not None]
    if limits:
        name = theme.text(claim("price-mark", threshold=Percent(limits[0], 1)))
        entries.append((LEVEL, theme.SLATE, name))
    return in_lines(entries)


def _ends(
    scales: Sequence[Panel], names: Sequence[str], frame: pd.DataFrame, others: pd.DataFrame
) -> Iterator[dict[str, object]]:
    """Yield the names of the lowest and the highest of the others, where one alone is that."""
    for number, scale in enumerate(scales):
        end = panels.suffix(number)
        for row in range(scale.at, scale.at + scale.rows):
            known, own = others.iloc[row].dropna(), frame.iloc[row, 0]
            marks = frame.iloc[row].to_numpy(float)
            marks = np.log10(marks) if scale.log else marks
            for value, side in ((known.min(), "left"), (known.max(), "right")):
                found = known.index[known.eq(value)]
                places = np.log10(known) if scale.log else known
                apart = np.ptp(places) > _SPAN * (scale.ends[1] - scale.ends[0])
                if not (apart and len(known) > _FEW and len(found) == 1 and value != own):
                    continue
                at = math.log10(value) if scale.log else value
                text = theme.text(Economy(str(found[0])))
                toward = 1 if side == "left" else -1
                width = _LETTER * theme.longest(text) * (scale.ends[1] - scale.ends[0])
                # The median and the own value are as high as a name above dots.
                if not any(0 < toward * (mark - at) < width for mark in marks):
                    place = {"x": at, "xref": f"x{end}", "y": names[row], "yref": f"y{end}"}
                    yield _END | place | {"text": text, "xanchor": side}


def _levels(rows: Sequence[Row], scales: Sequence[Panel]) -> Iterator[dict[str, object]]:
    """Yield thresholds as dotted ticks."""
    for number, scale in enumerate(scales):
        end = panels.suffix(number)
        where = {"type": "line", "xref": f"x{end}", "yref": f"y{end}", "line": _LIMIT}
        for at, row in enumerate(rows[scale.at : scale.at + scale.rows]):
            if (level := row.threshold) is not None:
                yield where | {"x0": level, "x1": level, "y0": at - _LEVEL, "y1": at + _LEVEL}


def _conflicts(scale: Panel, names: Sequence[str], rows: Sequence[Row]) -> Iterator[go.Scatter]:
    """Yield figures that contradict each other: rings, and a bar that joins them."""
    for at in range(scale.at, scale.at + scale.rows):
        if rows[at].figures:
            yield theme.conflict(
                x=[min(rows[at].figures), max(rows[at].figures)], y=[names[at]] * 2
            )


def _traces(
    scale: Panel,
    names: Sequence[str],
    frame: pd.DataFrame,
    others: pd.DataFrame,
    labels: Sequence[Sequence[Value | None]],
    each: Value,
    of: Sequence[Row],
) -> Iterator[go.Scatter]:
    """Yield the others, the median and the economy, a ring where its value is not sure."""
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
    if any(rings := [row.doubt is not None for row in of[held]]):
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
        x=[*x],
        y=[*y],
        name=name,
        legendrank=rank,
        legendgroup=kind,
        meta=sign,
        mode="markers",
        marker=look,
        customdata=texts,
        cliponaxis=False,
        hovertemplate=_OTHER if kind == "others" else _NAMED,
    )
