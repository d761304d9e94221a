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
    ends = shares.cumsum()
    middles = [*(ends - shares / 2)]
    wide = [*shares.ge(_WIDE)]
    hues = iter((theme.MUTED, theme.GREY, theme.FAINT))
    names = [
        theme.text(name, _even(name, round(_LETTERS * share)) if room else 0)
        for name, share, room in zip(shares.index, shares, wide, strict=True)
    ]
    texts = [theme.text(label) for label in labels]
    below, depth = [], _AIR
    for name, text, at, room in zip(names, texts, middles, wide, strict=True):
        if not room:
            below.append(_below(f"<b>{name}</b>: {text}", at, depth))
            depth += _LINE + 4
    inside = [
        f"<b>{name}</b><br>{text}" if room else ""
        for name, text, room in zip(names, texts, wide, strict=True)
    ]
    bar = 2 * _ROUND + _LINE * (1 + max(map(theme.breaks, inside), default=0))
    bars = [
        go.Bar(
            x=[share], y=[""], orientation="h", name=name, hovertemplate=f"{name}: {text}<extra></extra>",  # noqa: E501
            marker={
                "color": theme.INK if each == focus else next(hues),
                "line": {"color": "white", "width": 1},
            },
            text=[label], textposition="inside", insidetextanchor="middle", textangle=0,
            constraintext="none", textfont={"color": "white", "size": 13},
        )
        for each, share, name, text, label in zip(
            shares.index, shares, names, texts, inside, strict=True
        )
    ]  # fmt: skip
    return theme.figure(
        bars,
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
