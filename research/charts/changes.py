"""Changes of one economy and the median of others: a row an indicator, an axis a unit."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

import plotly.graph_objects as go

from research.charts import panels, theme
from research.charts.beside import at_right, verdict, width
from research.charts.marks import in_lines, placed_key
from research.messages.values import Claim, Value
from research.report.slots import said

_NAME, _ROW = 20, 54  # letters of a line of a row's name, and pixels of a row
_AXIS, _KEY = 60, 18  # pixels of ticks and two lines of a unit, and of a line of the key
_LETTER = 5.2  # pixels of a letter of the longest name of a row, to the left edge
_AIR = 0.1  # of the span of the changes, free at both ends of an axis
_ABOVE = 15  # pixels from the middle of a row to its name, on a phone
_HALF = 0.5  # of a row, above the first one and below the last
_TICK = {"symbol": "line-ns", "size": 22, "line": {"color": theme.REGION, "width": 3}}


class Row(NamedTuple):
    """Two changes of an indicator, in the unit its axis names.

    Attributes
    ----------
    own, usual : the change of the economy, and the median change of others
    ends, others : its values then and now, and the median change, as they are written
    side, word : "better", "worse" or "level", and that in a word
    ranks : then and now; None where there are none
    """

    title: Value
    unit: Value
    own: float
    usual: float
    ends: Value
    others: Value
    side: str
    word: Value
    ranks: Value | None


def changes(rows: Sequence[Row], *, names: tuple[Value, Value], alt: Claim) -> go.Figure:
    """Return a row per indicator: the change of an economy as a dot, that of others as a tick.

    A dot is paler where the change is not clearly more or less than that of others.

    Parameters
    ----------
    rows : those of one unit one after the other
    names : of the dots and of the ticks
    """
    titles = [theme.wrapped(row.title, _NAME) for row in rows]
    units = list(dict.fromkeys(row.unit for row in rows))
    panel = [units.index(row.unit) for row in rows]
    texts = [
        verdict([row.ends, row.others], row.side, theme.REGION, row.word, row.ranks) for row in rows
    ]
    row = theme.row(titles, _ROW)
    counts = [panel.count(at) for at in range(len(units))]
    key = in_lines([*zip("●┃", (theme.SUBJECT, theme.REGION), map(theme.text, names), strict=True)])
    above = 10 + _KEY * (1 + theme.breaks(key))
    letters = max(len(line) for each in titles for line in str(said(each)).split("<br>"))
    return theme.figure(
        [
            trace.update(xaxis=f"x{panels.suffix(at)}", yaxis=f"y{panels.suffix(at)}")
            for each, title, at in zip(rows, titles, panel, strict=True)
            for trace in _traces(each, title, names)
        ],
        alt=alt,
        height=row * len(rows) + _AXIS * len(units) + above + 8,
        margin={"l": 8, "r": width(texts), "t": above, "b": 8},
        showlegend=False,
        annotations=[
            placed_key(key, -round(_LETTER * letters), "left"),
            *at_right(texts, titles, [f"y{panels.suffix(at)}" for at in panel]),
        ],
        meta={"whole": True, "kept": True, "above": _ABOVE},
        **{
            axis: form
            for at, (end, domain) in enumerate(panels.domains(len(units), _AXIS / row, counts))
            for axis, form in _axes([each for each in rows if each.unit == units[at]], end, domain)
        },
    )


def _traces(row: Row, title: str, names: Sequence[Value]) -> Iterator[go.Scatter]:
    """Yield the line between two changes, the tick of others and the dot of the economy."""
    line = {"color": theme.FAINT, "width": 4}
    yield go.Scatter(
        x=[row.usual, row.own], y=[title, title], mode="lines", line=line, hoverinfo="skip"
    )
    fill = theme.PALE if row.side == "level" else theme.SUBJECT
    dot = {"size": 12, "color": fill, "line": {"color": "white", "width": 1}}
    own, others = names
    marks = (
        (row.usual, row.others, _TICK, "median", others),
        (row.own, row.ends, dot, "own", own),
    )
    for at, text, look, kind, name in marks:
        yield go.Scatter(
            x=[at], y=[title], mode="markers", marker=look, cliponaxis=False, legendgroup=kind,
            name=theme.text(name),
            customdata=[theme.text(text)], hovertemplate="%{y}: %{customdata}<extra></extra>",
        )  # fmt: skip


def _axes(
    rows: Sequence[Row], end: str, domain: Sequence[float]
) -> Iterator[tuple[str, dict[str, object]]]:
    """Yield the axes of a panel: of changes around zero, and of its rows, the first at the top."""
    shown = [0.0, *(each for row in rows for each in (row.own, row.usual))]
    room = _AIR * (max(shown) - min(shown) or 1.0)
    low = min(shown) - room if min(shown) < 0 else -room / 2
    yield (
        f"xaxis{end}",
        theme.AXIS | {
            "anchor": f"y{end}", "range": [low, max(shown) + room], "nticks": 5,
            "zeroline": True, "zerolinecolor": theme.SLATE,
            "title": {"text": theme.text(rows[0].unit), "standoff": 4},
        },
    )  # fmt: skip
    yield (
        f"yaxis{end}",
        theme.AXIS | {
            "anchor": f"x{end}", "domain": domain, "range": [len(rows) - _HALF, -_HALF],
            "type": "category", "ticklabelstandoff": 8, "showgrid": False, "showline": False,
        },
    )  # fmt: skip
