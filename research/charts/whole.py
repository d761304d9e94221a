"""One bar of a whole, its parts named: wide ones inside it, narrow ones below, with a line."""

import math
from collections.abc import Sequence

import pandas as pd
import plotly.graph_objects as go

from research.charts import theme
from research.messages.values import Value
from research.report.slots import said

_ROUND = 14  # pixels of the bar above and below its labels
_LINE = 17  # pixels of a line of a label
_WIDE = 28.0  # % of the whole: a part of that has room for its label inside it, on a phone too
_LETTERS = 0.52  # of a label inside, for each % of its part
_STEP = _LINE + 4  # pixels from a label below the bar to the next
_UNDER = 22  # pixels of the last label below the bar, and what keeps it apart from a caption
_AIR = 8  # pixels between the bar and labels below it, and around


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
    wide = [*shares.ge(_WIDE)]
    names = [
        theme.text(name, _even(name, round(_LETTERS * share)) if room else 0)
        for name, share, room in zip(shares.index, shares, wide, strict=True)
    ]
    texts = [theme.text(label) for label in labels]
    parts = [*zip(names, texts, shares.cumsum() - shares / 2, wide, strict=True)]
    inside = [f"<b>{name}</b><br>{text}" if room else "" for name, text, _, room in parts]
    narrow = [(f"<b>{name}</b>: {text}", at) for name, text, at, room in parts if not room]
    below = [_below(*each, _AIR + _STEP * row) for row, each in enumerate(narrow)]
    depth = _AIR + _STEP * len(below)
    bar = 2 * _ROUND + _LINE * (1 + max(map(theme.breaks, inside), default=0))
    hues = iter((theme.MUTED, theme.GREY, theme.FAINT))
    colours = [theme.SUBJECT if each == focus else next(hues) for each in shares.index]
    return theme.figure(
        map(_part, shares, names, texts, inside, colours),
        alt=alt,
        meta={"whole": True},
        height=bar + depth + _AIR + (_UNDER if below else _AIR),
        barmode="stack",
        bargap=0,
        showlegend=False,
        margin={"l": 8, "r": 8, "t": _AIR, "b": depth + (_UNDER if below else _AIR)},
        annotations=below,
        xaxis={"visible": False, "range": [0, float(shares.sum())], "automargin": False},
        yaxis={"visible": False},
    )


def _part(share: float, name: str, text: str, label: str, colour: str) -> go.Bar:
    """Return a part of the bar, its label inside it."""
    return go.Bar(
        x=[share], y=[""], orientation="h", name=name,
        hovertemplate=f"{name}: {text}<extra></extra>",
        marker={"color": colour, "line": {"color": "white", "width": 1}},
        text=[label], textposition="inside", insidetextanchor="middle", textangle=0,
        constraintext="none", textfont={"color": "white", "size": 13},
    )  # fmt: skip


def _even(name: object, most: int) -> int:
    """Return letters of a line that part a name into lines of about one length."""
    letters = len(str(said(theme.text(name))))
    return math.ceil(letters / math.ceil(letters / most)) + 2


def _below(text: str, at: float, depth: int) -> dict[str, object]:
    """Return the label of a narrow part below it, on the side that has room, with a line to it."""
    return {
        "x": at, "y": 0, "yref": "paper", "yanchor": "top",
        "xanchor": "right" if at > 50 else "left", "ax": 0, "ay": depth + 10,
        "showarrow": True, "arrowhead": 0, "arrowwidth": 1, "arrowcolor": theme.MUTED,
        "text": f"<span style='color:{theme.INK}'>{text}</span>",
    }  # fmt: skip
