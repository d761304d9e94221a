"""Gaps between two shares: a bar from one to the other, whose length is the message."""

from collections.abc import Sequence

import pandas as pd
import plotly.graph_objects as go

from research.charts import theme
from research.charts.marks import in_lines, placed_key
from research.messages.values import Percent, Value

_ROW, _NAME = 30, 24  # pixels of a row at least, and letters of a name in a line
_LINE, _AXIS = 18, 56  # pixels of a line of the key, and below the rows
_SHARE = 40  # pixels right of the plot for a share of 100%
_LOWEST, _HIGHEST = -8, 102  # ends of the axis, with room for a share at the left of a mark
_ENDS = (("left", theme.BLUE, "●"), ("right", "white", "○"))  # side, filling and sign of a mark


def gaps(
    frame: pd.DataFrame,
    *,
    labels: Sequence[Value],
    gap: Value,
    note: object,
    unit: Value,
    alt: object,
) -> go.Figure:
    """Return a bar per row between two shares, each with its value at its end.

    Parameters
    ----------
    frame : index the titles, the widest gap first; columns the lower and the higher share, as the
        key names them
    labels : how wide the gaps are, in the same order
    gap, note : what the bars are, for the key, and what that ends with
    unit : of the shares
    """
    shown, rows = frame[::-1], [theme.wrapped(name, _NAME) for name in frame.index[::-1]]
    low, high = (shown.iloc[:, at].round(1) for at in (0, 1))
    bars = go.Bar(
        x=high - low, base=low, y=rows, orientation="h", width=0.6, hoverinfo="skip",
        marker={"color": theme.INCOME}, text=[theme.text(label) for label in labels[::-1]],
        textposition="inside", insidetextanchor="middle", constraintext="none", textangle=0,
    )  # fmt: skip
    ends = [(name, shown[name], *look) for name, look in zip(frame, _ENDS, strict=True)]
    signs = [(sign, theme.BLUE, theme.text(name)) for name, *_, sign in ends]
    key = in_lines([*signs, ("▬", theme.INCOME, theme.text(gap))])
    key += f"   {theme.text(note)}" if note else ""
    above = 12 + _LINE * (1 + theme.breaks(key))
    return theme.figure(
        [bars, *(_marks(name, shares, rows, side, fill) for name, shares, side, fill, _ in ends)],
        alt=alt,
        height=above + _AXIS + theme.row(rows, _ROW) * len(rows),
        margin={"l": 8, "r": _SHARE, "t": above, "b": 8},
        showlegend=False,
        annotations=[placed_key(key, _SHARE - 8)],
        xaxis=theme.titled(unit, range=[_LOWEST, _HIGHEST]),
        yaxis={"ticklabelstandoff": 8, "type": "category", "range": [-0.6, len(rows) - 0.4]},
    )  # fmt: skip


def _marks(name: object, shares: pd.Series, rows: list[str], side: str, fill: str) -> go.Scatter:
    """Return the marks of one share with their values beside them."""
    return go.Scatter(
        x=shares, y=rows, name=theme.text(name), mode="markers+text", cliponaxis=False,
        marker={"size": 11, "color": fill, "line": {"color": theme.BLUE, "width": 2.5}},
        text=[f"\u2002{theme.text(Percent(share))}\u2002" for share in shares],
        textposition=f"middle {side}", textfont={"size": 11}, hoverinfo="skip",
    )  # fmt: skip
