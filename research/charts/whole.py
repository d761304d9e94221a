"""One bar of a whole, its parts named: wide ones above it, narrow ones below, with a line."""

import math
from collections.abc import Sequence

import pandas as pd
import plotly.graph_objects as go

from research.charts import theme
from research.messages.values import Value
from research.report.slots import said

_BAR = 38  # pixels the bar is high
_LINE = 17  # pixels of a line of a label
_WIDE = 28.0  # % of the whole: a part of that has room for its label above it, on a phone too
_LETTERS = 0.52  # of a label above, for each % of its part
_AIR = 8  # pixels between the bar and labels, and around


def whole(
    shares: pd.Series, *, labels: Sequence[Value], alt: Value, focus: object = None
) -> go.Figure:
    """Return one bar of the parts of the economy a page is about.

    Parameters
    ----------
    shares : index the names of the parts in their order; % of the whole, above 0
    labels : what each part is, in the same order
    focus : the part that is the message
    """
    ends = shares.cumsum()
    middles = [*(ends - shares / 2)]
    wide = [*shares.ge(_WIDE)]
    hues = iter((theme.FAINT, theme.SLATE, theme.MUTED))
    names = [
        theme.text(name, _even(name, round(_LETTERS * share)) if above else 0)
        for name, share, above in zip(shares.index, shares, wide, strict=True)
    ]
    texts = [theme.text(label) for label in labels]
    above = [
        _above(f"<b>{name}</b><br>{text}", at)
        for name, text, at, room in zip(names, texts, middles, wide, strict=True) if room
    ]  # fmt: skip
    below, depth = [], _AIR
    for name, text, at, room in zip(names, texts, middles, wide, strict=True):
        if not room:
            below.append(_below(f"<b>{name}</b>: {text}", at, depth))
            depth += _LINE + 4
    top = _LINE * (1 + max((theme.breaks(str(each["text"])) for each in above), default=0))
    bars = [
        go.Bar(
            x=[share], y=[""], orientation="h", name=name, hovertemplate=f"{name}: {text}<extra></extra>",  # noqa: E501
            marker={
                "color": theme.SUBJECT if each == focus else next(hues),
                "line": {"color": "white", "width": 1},
            },
        )
        for each, share, name, text in zip(shares.index, shares, names, texts, strict=True)
    ]  # fmt: skip
    return theme.figure(
        bars,
        alt=alt,
        meta={"whole": True},
        height=top + _BAR + depth + 3 * _AIR,
        barmode="stack",
        bargap=0,
        showlegend=False,
        margin={"l": 8, "r": 8, "t": top + _AIR, "b": depth + _AIR},
        annotations=[*above, *below],
        xaxis={"visible": False, "range": [0, float(shares.sum())], "automargin": False},
        yaxis={"visible": False},
    )


def _even(name: object, most: int) -> int:
    """Return letters of a line that part a name into lines of about one length."""
    letters = len(str(said(theme.text(name))))
    return math.ceil(letters / math.ceil(letters / most)) + 2


def _above(text: str, at: float) -> dict[str, object]:
    """Return the label of a wide part, above it."""
    return {
        "x": at, "y": 1, "yref": "paper", "yanchor": "bottom", "yshift": 2, "showarrow": False,
        "text": f"<span style='color:{theme.INK}'>{text}</span>",
    }  # fmt: skip


def _below(text: str, at: float, depth: int) -> dict[str, object]:
    """Return the label of a narrow part below it, on the side that has room, with a line to it."""
    return {
        "x": at, "y": 0, "yref": "paper", "yanchor": "top",
        "xanchor": "right" if at > 50 else "left", "ax": 0, "ay": depth + 10,
        "showarrow": True, "arrowhead": 0, "arrowwidth": 1, "arrowcolor": theme.MUTED,
        "text": f"<span style='color:{theme.INK}'>{text}</span>",
    }  # fmt: skip
