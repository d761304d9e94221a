"""A line an economy from a first to a last year, named at its end."""

from collections.abc import Sequence

import pandas as pd
import plotly.graph_objects as go

from research.charts import theme
from research.messages.values import Claim, Quantity, Value

_ROW = 16  # pixels of a line of a name
_LONG = 16  # letters of a line of a name: on a phone there is room for no more
_FRAME = 40  # pixels of the names of the two years
_MORE = 14  # pixels more for what another language may need
_LEAST = 240  # pixels of the lines


def slope(
    frame: pd.DataFrame,
    *,
    ends: tuple[Value, Value],
    indicator: str,
    unit: Value,
    focus: Value,
    middle: Value,
    alt: Claim,
) -> go.Figure:
    """Return a slope chart that names every line at its end.

    Parameters
    ----------
    frame : index the names, at most ten; two columns, the first and the last value
    ends : the names of the two
    indicator : of the values
    unit : of the values, short
    focus : the name that stands out
    middle : name of the row that is dashed: the median of the others
    """
    first, last = frame.columns
    named = [focus, middle, *frame.index.drop([focus, middle])]
    shown = frame.loc[named]
    labels = [
        f"{theme.text(name, _LONG)}: {theme.text(Quantity(value, indicator))}"
        for name, value in shown[last].items()
    ]
    # In another language a name may have a line more than in this one.
    apart = [_MORE + _ROW * (1 + theme.breaks(label)) for label in labels]
    height = max(_LEAST, sum(apart) + _ROW)
    low, high = float(frame.min().min()), float(frame.max().max())
    scale = (high - low or 1.0) / height
    at_end = spread(shown[last].tolist(), [scale * each for each in apart])
    at_start = spread(shown.loc[[focus, middle], first].tolist(), [scale * _ROW] * 2)
    starts = [theme.text(Quantity(value, indicator)) for value in shown[first].iloc[:2]]
    lines = [
        _line(row, name, own=name == focus, dashed=name == middle, unit=unit)
        for name, row in zip(frame.index, frame[[first, last]].to_numpy(), strict=True)
    ]
    names = [
        _name(text, at, own=name == focus, side=side)
        for side, texts, places in (("left", labels, at_end), ("right", starts, at_start))
        for name, text, at in zip(named, texts, places, strict=False)
    ]
    leaders = [_leader(float(end), at) for end, at in zip(shown[last], at_end, strict=True)]
    bottom = min(low, *at_end, *at_start) - scale * max(apart) / 2
    top = max(high, *at_end, *at_start) + scale * max(apart) / 2
    height = round((top - bottom) / scale)  # that names have the room they were given
    fig = theme.figure(
        [
            *leaders,
            *(line for _, line in sorted(zip(frame.index == focus, lines, strict=True), key=_own)),
        ],
        alt=alt,
        height=height + _FRAME,
        margin={"l": 8, "r": 8, "t": 8, "b": 8},
        annotations=names,
        showlegend=False,
        xaxis=theme.AXIS
        | {
            "range": [-0.22, 1.85],
            "tickvals": [0, 1],
            "ticktext": [theme.text(end) for end in ends],
            "gridcolor": theme.FAINT,
            "showline": False,
        },
        yaxis=theme.AXIS | {"range": [bottom, top], "visible": False},
    )
    fig.update_layout(meta={"alt": theme.text(alt), "whole": True})
    return fig


def _own(drawn: tuple[bool, go.Scatter]) -> bool:
    return drawn[0]


def _leader(end: float, at: float) -> go.Scatter:
    """Return a thin line from a last value to its name, which may stand higher or lower."""
    return go.Scatter(
        x=[1, 1.04],
        y=[end, at],
        mode="lines",
        line={"color": theme.MUTED, "width": 0.75},
        hoverinfo="skip",
        showlegend=False,
    )


def _line(
    row: Sequence[float], name: object, *, own: bool, dashed: bool, unit: Value
) -> go.Scatter:
    colour = theme.ACCENT if own else theme.INK if dashed else theme.MUTED
    width = 4.0 if own else 3.0 if dashed else 1.0
    return go.Scatter(
        x=[0, 1],
        y=list(row),
        name=theme.text(name),
        mode="lines+markers",
        line={"color": colour, "width": width, "dash": "dash" if dashed else "solid"},
        marker={"size": 10 if own else 6, "color": colour},
        hovertemplate=f"{theme.text(name)}: %{{y:,.1f}} {theme.text(unit)}<extra></extra>",
    )


def _name(text: str, at: float, *, own: bool, side: str) -> dict[str, object]:
    return {
        "x": 1.06 if side == "left" else -0.05,
        "y": at,
        "text": text,
        "xanchor": side,
        "yanchor": "middle",
        "showarrow": False,
        "align": side,
        "font": {
            "color": theme.ACCENT if own else theme.INK,
        },
    }


def spread(heights: Sequence[float], rooms: Sequence[float]) -> list[float]:
    """Return heights moved apart until each has its room, in their order and as little as can be.

    >>> spread([1.0, 1.0, 5.0], [1.0, 1.0, 2.0])
    [0.5, 1.5, 5.0]
    """
    order = sorted(range(len(heights)), key=lambda at: heights[at])
    blocks: list[list[int]] = []
    for at in order:
        blocks.append([at])
        while len(blocks) > 1 and _overlap(blocks[-2], blocks[-1], heights, rooms):
            upper = blocks.pop()
            blocks[-1] += upper
    found = [0.0] * len(heights)
    for block in blocks:
        bottom = _bottom(block, heights, rooms)
        for at in block:
            found[at] = bottom + rooms[at] / 2
            bottom += rooms[at]
    return found


def _bottom(block: Sequence[int], heights: Sequence[float], rooms: Sequence[float]) -> float:
    """Return where names one above the other begin, so that they are nearest to their heights."""
    below, wanted = 0.0, 0.0
    for at in block:
        wanted += heights[at] - below - rooms[at] / 2
        below += rooms[at]
    return wanted / len(block)


def _overlap(
    lower: Sequence[int], upper: Sequence[int], heights: Sequence[float], rooms: Sequence[float]
) -> bool:
    top = _bottom(lower, heights, rooms) + sum(rooms[at] for at in lower)
    return top > _bottom(upper, heights, rooms)
