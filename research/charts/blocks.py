"""Blocks of horizontal bars one below the other: each its own quantity, every bar its value."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

import plotly.graph_objects as go

from research.charts import panels, theme
from research.messages.values import Claim, Value
from research.report.slots import said

_ROW, _LOW_ROW, _FEW = 34, 28, 8  # pixels of a row of so many at most, and of more
_NAME, _LONG = 26, 48  # letters of a line of its name, and of the title of a block
_TITLE = 34  # pixels of the title of a block, with the air above it
_LETTER = 0.02  # of the axis, that a letter of a label takes in half a page
_HALF = 0.5  # of a row, above the first one and below the last


class Bar(NamedTuple):
    """A bar: its name, its length, what stands behind it, and whether it is the message."""

    name: Value
    value: float
    label: Value
    named: bool = True


def blocks(parts: Sequence[tuple[Value, Sequence[Bar]]], *, alt: Claim) -> go.Figure:
    """Return a block of bars per part, under its title; bars that are not the message are grey.

    No axis is drawn, as every bar carries its value.

    Parameters
    ----------
    parts : title, which names the quantity, and bars, the top one first; at least one bar each
    """
    names = [theme.wrapped(bar.name, _NAME) for _, bars in parts for bar in bars]
    row = theme.row(names, _ROW if len(names) <= _FEW else _LOW_ROW)
    counts = [len(bars) for _, bars in parts]
    axes = panels.domains(len(parts), _TITLE / row, counts)
    return theme.figure(
        [_bars(bars, at) for at, (_, bars) in enumerate(parts)],
        alt=alt,
        height=row * sum(counts) + _TITLE * len(parts) + 8,
        margin={"l": 8, "r": 8, "t": _TITLE, "b": 8},
        bargap=0.35,
        annotations=[_title(title, at) for at, (title, _) in enumerate(parts)],
        showlegend=False,
        meta={"whole": True},
        **{
            axis: form
            for (_, bars), (end, domain) in zip(parts, axes, strict=True)
            for axis, form in _axes(bars, end, domain)
        },
    )


def _title(title: Value, panel: int) -> dict[str, object]:
    """Return the title of a block, in the weight of a caption."""
    text = theme.text(title, _LONG)
    return panels.title(text, panel) | {"text": text, "font": {"size": 12, "color": theme.SLATE}}


def _bars(bars: Sequence[Bar], panel: int) -> go.Bar:
    """Return the bars of a block."""
    colours = [theme.REGION if bar.named else theme.REST for bar in bars]
    return go.Bar(
        x=[bar.value for bar in bars],
        y=[theme.wrapped(bar.name, _NAME) for bar in bars],
        orientation="h", cliponaxis=False, textposition="outside",
        # The line keeps a value near nothing from being no bar at all.
        marker={"color": colours, "line": {"color": colours, "width": 1.5}},
        text=[theme.text(bar.label) for bar in bars],
        hovertemplate="%{y}: %{text}<extra></extra>",
        xaxis=f"x{panels.suffix(panel)}", yaxis=f"y{panels.suffix(panel)}",
    )  # fmt: skip


def _axes(
    bars: Sequence[Bar], end: str, domain: Sequence[float]
) -> Iterator[tuple[str, dict[str, object]]]:
    """Yield the axes of a block: that of its values unseen, with room for the labels."""
    longest = max(len(str(said(theme.text(bar.label)))) for bar in bars)
    most = max(bar.value for bar in bars) or 1.0
    room = {"visible": False, "fixedrange": True, "range": [0, most * (1 + _LETTER * longest)]}
    yield f"xaxis{end}", room | {"anchor": f"y{end}"}
    rows = {"anchor": f"x{end}", "domain": domain, "range": [len(bars) - _HALF, -_HALF]}
    look = {"type": "category", "ticklabelstandoff": 8, "showgrid": False, "dtick": 1}
    yield f"yaxis{end}", theme.AXIS | rows | look
