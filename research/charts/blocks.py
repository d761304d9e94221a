"""Blocks of horizontal bars one below the other: each its own quantity, every bar its value."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

import plotly.graph_objects as go

from research.charts import panels, theme
from research.messages.values import Claim, Value
from research.report.slots import said

_ROW, _LOW_ROW, _FEW = 34, 28, 8  # pixels of a row of so many at most, and of more
_NAME, _LONG = 26, 48  # letters of a line of its name, and of the title of a block
_SHORT = 18  # letters of a line of its name where values stand at the right
_WIDE, _BESIDE = 7, 10  # pixels of a letter of these, and from the plot to them
_TAG = re.compile(r"<[^>]*>")
_TITLE = 34  # pixels of the title of a block, with the air above it
_LETTER = 0.021  # of the axis, that a letter of a label takes on paper, at its smallest
_LABEL = 26  # letters of a line of a label
_HALF = 0.5  # of a row, above the first one and below the last


class Bar(NamedTuple):
    """A bar: name, length, what stands behind it, whether it is the message, and a year in grey."""

    name: Value
    value: float
    label: Value
    named: bool = True
    year: Value | None = None


def blocks(parts: Sequence[tuple[Value, Sequence[Bar]]], *, alt: Claim) -> go.Figure:
    """Return a block of bars per part, under its title; bars that are not the message are grey.

    No axis is drawn, as every bar carries its value: behind it, or where some are below zero, or
    have a year, in a column at the right.

    Parameters
    ----------
    parts : title, which names the quantity, and bars, the top one first; at least one bar each
    """
    names = [_name(bar, bars) for _, bars in parts for bar in bars]
    row = theme.row(names, _ROW if len(names) <= _FEW else _LOW_ROW)
    counts = [len(bars) for _, bars in parts]
    axes = panels.domains(len(parts), _TITLE / row, counts)
    column = [note for at, (_, bars) in enumerate(parts) for note in _column(bars, at)]
    letters = max((len(_TAG.sub("", str(said(note["text"])))) for note in column), default=0)
    return theme.figure(
        [_bars(bars, at) for at, (_, bars) in enumerate(parts)],
        alt=alt,
        height=row * sum(counts) + _TITLE * len(parts) + 8,
        margin={"l": 8, "r": 8 + _WIDE * letters + _BESIDE * bool(column), "t": _TITLE, "b": 8},
        bargap=0.35,
        annotations=[*(_title(title, at) for at, (title, _) in enumerate(parts)), *column],
        showlegend=False,
        meta={"whole": True, "kept": True},  # on paper too, with its names in lines
        **{
            axis: form
            for (_, bars), (end, domain) in zip(parts, axes, strict=True)
            for axis, form in _axes(bars, end, domain)
        },
    )


def _in_column(bars: Sequence[Bar]) -> bool:
    """Return whether values stand in a column: some are below zero, or have a year."""
    return any(bar.value < 0 or bar.year for bar in bars)


def _name(bar: Bar, bars: Sequence[Bar]) -> str:
    """Return the name of a row, in shorter lines where its value has a column."""
    return theme.wrapped(bar.name, _SHORT if _in_column(bars) else _NAME)


def _column(bars: Sequence[Bar], panel: int) -> Iterator[dict[str, object]]:
    """Yield the values of bars that stand in a column, at the right."""
    at = {"x": 1, "xref": "paper", "xanchor": "left", "xshift": _BESIDE, "showarrow": False}
    for bar in bars if _in_column(bars) else ():
        grey = f" <span style='color:{theme.MUTED}'>{theme.text(bar.year)}</span>"
        place = {"y": _name(bar, bars), "yref": f"y{panels.suffix(panel)}", "name": "value"}
        yield at | place | {"text": f"{theme.text(bar.label)}{grey if bar.year else ''}"}


def _title(title: Value, panel: int) -> dict[str, object]:
    """Return the title of a block, in the weight of a caption."""
    text = theme.text(title, _LONG)
    return panels.title(text, panel) | {"text": text, "font": {"size": 12, "color": theme.SLATE}}


def _bars(bars: Sequence[Bar], panel: int) -> go.Bar:
    """Return the bars of a block."""
    colours = [theme.PEERS if bar.named else theme.REST for bar in bars]
    return go.Bar(
        x=[bar.value for bar in bars],
        y=[_name(bar, bars) for bar in bars],
        orientation="h", cliponaxis=False, textposition="outside", constraintext="none",
        # The line keeps a value near nothing from being no bar at all.
        marker={"color": colours, "line": {"color": colours, "width": 1.5}},
        text=[] if _in_column(bars) else [theme.text(bar.label, _LABEL) for bar in bars],
        customdata=[theme.text(bar.label) for bar in bars],
        hovertemplate="%{y}: %{customdata}<extra></extra>",
        xaxis=f"x{panels.suffix(panel)}", yaxis=f"y{panels.suffix(panel)}",
    )  # fmt: skip


def _letters(bar: Bar) -> int:
    """Return the letters of the longest line of a label."""
    return max(map(len, str(said(theme.text(bar.label, _LABEL))).split("<br>")))


def _axes(
    bars: Sequence[Bar], end: str, domain: Sequence[float]
) -> Iterator[tuple[str, dict[str, object]]]:
    """Yield the axes of a block: that of its values unseen, with room for the labels."""
    least, most = min(0.0, *(bar.value for bar in bars)), max(0.0, *(bar.value for bar in bars))
    if not _in_column(bars):
        # So that each bar and its label fit.
        most = max(bar.value / (1 - _LETTER * _letters(bar)) for bar in bars) or 1.0
    hidden = {"showticklabels": False, "showgrid": False, "showline": False, "fixedrange": True}
    zero = {"zeroline": True, "zerolinecolor": theme.SLATE, "range": [least, most]}
    yield f"xaxis{end}", hidden | zero | {"anchor": f"y{end}"}
    rows = {"anchor": f"x{end}", "domain": domain, "range": [len(bars) - _HALF, -_HALF]}
    look = {"type": "category", "ticklabelstandoff": 8, "dtick": 1}
    yield f"yaxis{end}", theme.AXIS | rows | look | {"showgrid": False, "showline": False}
