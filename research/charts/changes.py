"""Changes of one economy and the median of others: a row an indicator, an axis a unit."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import repeat
from typing import NamedTuple

import plotly.graph_objects as go

from research.charts import panels, theme
from research.charts.beside import Beside, at_right, signed, stacked, width
from research.charts.marks import in_lines, placed_key
from research.messages.values import Claim, Value, claim

_NAME, _ROW = 26, 36  # letters of a line of a row's name, and pixels of a row
_AXIS, _KEY = 60, 22  # pixels of ticks and two lines of a unit, and of a line of the key
_AIR = 0.1  # of the span of the changes, free at both ends of an axis
_ABOVE = 15  # pixels from the middle of a row to its name, on a phone
_HALF = 0.5  # of a row, above the first one and below the last
_TICK = {"symbol": "line-ns", "size": 22, "line": {"color": theme.REGION, "width": 3}}


class Row(NamedTuple):
    """Two changes of an indicator, in the unit its axis names.

    Attributes
    ----------
    own, usual : the change of the economy, and the median change of others
    rose, others : the two changes as they are written
    side, word : "better", "worse" or "level", and that in a word
    """

    title: Value
    unit: Value
    own: float
    usual: float
    rose: Value
    others: Value
    side: str
    word: Value


def changes(rows: Sequence[Row], *, names: tuple[Value, Value], alt: Claim) -> go.Figure:
    """Return a row per indicator: the change of an economy as a dot, that of others as a tick.

    A dot is hollow where the change is not clearly more or less than that of others. All axes have
    one scale, so that changes in points and those per 100 people compare.

    Parameters
    ----------
    rows : those of one unit one after the other
    names : the economy and the others
    """
    titles = [theme.wrapped(row.title, _NAME) for row in rows]
    units = list(dict.fromkeys(row.unit for row in rows))
    panel = [units.index(row.unit) for row in rows]
    texts, row = [_at_right(each) for each in rows], theme.row(titles, _ROW)
    counts, key = [panel.count(at) for at in range(len(units))], _key(rows, names)
    above = 10 + _KEY * (1 + theme.breaks(key))
    ends = panels.domains(len(units), _AXIS / row, counts)
    return theme.figure(
        panels.placed(zip(panel, map(_traces, rows, titles, repeat(names)), strict=True)),
        alt=alt,
        height=row * len(rows) + _AXIS * len(units) + above + 8,
        margin={"l": 8, "r": width(texts), "t": above, "b": 8},
        showlegend=False,
        annotations=[
            placed_key(key, titles),
            *at_right(texts, titles, [f"y{panels.suffix(at)}" for at in panel]),
        ],
        meta={"whole": True, "kept": True, "above": _ABOVE, "stacked": stacked(texts)},
        **_axes(units, counts, _span(rows), ends),
    )


def _at_right(row: Row) -> Beside:
    """Return the two changes of a row, and how they compare."""
    own, others = _rise(row.own, row.rose), _rise(row.usual, row.others)
    own += f" <span style='color:{theme.REGION}'>┃{others}</span>"
    return Beside(own, signed(row.side, row.word))


def _rise(change: float, written: Value) -> str:
    """Return a change, a rise with its sign."""
    return theme.text(claim("ground-plus", change=written) if change > 0 else written)


def _key(rows: Sequence[Row], names: Sequence[Value]) -> str:
    """Return the names of the marks, that of hollow dots where there are some."""
    dots = {("○" if _level(row) else "●", theme.text(_name(row, names[0]))) for row in rows}
    marks = [(sign, theme.SUBJECT, name) for sign, name in sorted(dots, reverse=True)]
    return in_lines([*marks, ("┃", theme.REGION, theme.text(names[1]))])


def _level(row: Row) -> bool:
    return row.side == "level"


def _name(row: Row, own: Value) -> Value:
    return claim("ground-unclear", economy=own) if _level(row) else own


def _span(rows: Sequence[Row]) -> list[float]:
    """Return the ends of an axis that holds zero and all changes."""
    shown = [0.0, *(each for row in rows for each in (row.own, row.usual))]
    room = _AIR * (max(shown) - min(shown) or 1.0)
    return [min(shown) - (room if min(shown) < 0 else room / 2), max(shown) + room]


def _traces(row: Row, title: str, names: Sequence[Value]) -> Iterator[go.Scatter]:
    """Yield the line between two changes, the tick of others and the dot of the economy."""
    line = {"color": theme.FAINT, "width": 4}
    yield go.Scatter(
        x=[row.usual, row.own], y=[title, title], mode="lines", line=line, hoverinfo="skip"
    )
    fill, edge = ("white", theme.SUBJECT) if _level(row) else (theme.SUBJECT, "white")
    dot = {"size": 12, "color": fill, "line": {"color": edge, "width": 2 if _level(row) else 1}}
    marks = (
        (row.usual, _rise(row.usual, row.others), _TICK, "median", names[1]),
        (row.own, _rise(row.own, row.rose), dot, "own", _name(row, names[0])),
    )
    for at, text, look, kind, name in marks:
        yield go.Scatter(
            x=[at],
            y=[title],
            mode="markers",
            marker=look,
            cliponaxis=False,
            legendgroup=kind,
            name=theme.text(name),
            customdata=[text],
            hovertemplate="%{y}: %{customdata}<extra></extra>",
        )


def _axes(
    units: Sequence[Value],
    counts: Sequence[int],
    span: list[float],
    ends: Iterable[tuple[str, list[float]]],
) -> dict[str, object]:
    """Return the axes of the panels: of changes around zero, and of rows, the first at the top."""
    found: dict[str, object] = {}
    for unit, count, (end, domain) in zip(units, counts, ends, strict=True):
        zero = {"range": span, "nticks": 5, "zeroline": True, "zerolinecolor": theme.SLATE}
        rows = {"range": [count - _HALF, -_HALF], "showgrid": False, "showline": False}
        found |= panels.axes(end, domain, theme.titled(unit, **zero), rows)
    return found
