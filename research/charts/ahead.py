"""How much of a field is behind: one mark a line on a scale from the last to the first."""

from collections.abc import Sequence

import pandas as pd
import plotly.graph_objects as go

from research.charts import column, theme
from research.messages.values import Percent, Value, claim

_TICKS, _EDGE = (0, 50, 100), 2  # and beyond the last one, so that a mark there is whole
_AXIS = 56  # letters of a title in a line that fits the axis
# pixels a line of text takes; a title of two lines without them is drawn over the numbers of the
# axis
_LINE = 15
_NAME, _VALUE = 17, 13  # letters of a name, and of a value, in a line
_ROW = 28  # pixels of a row at least
_NEAR = 25  # from where on a text at the right would reach the half on a phone
_LAST = 80  # from where on it would reach beyond the axis, and at the left does not meet the half
_HALF = {
    "type": "line", "x0": 50, "x1": 50, "yref": "paper", "y0": 0, "y1": 1, "layer": "below",
    "line": {"color": theme.FAINT, "dash": "dot"},
}  # fmt: skip


def ahead(
    shares: pd.Series,
    *,
    labels: Sequence[Value],
    marks: Sequence[Value],
    head: Value,
    title: object,
    alt: object,
    own: bool = True,
) -> go.Figure:
    """Return one line per indicator, with a mark at its position from last (0) to first (100).

    Parameters
    ----------
    shares : index the indicators' titles, drawn highest first; % of the others that are behind, 0
        to 100
    labels : the values in the same order, written at the right below a `head`
    marks : what each mark says, in the same order
    title : of the axis: of whom the share counts
    own : the shares are of the economy a page is about, and not of a group
    """
    order = shares.reset_index(drop=True).sort_values(kind="stable").index
    shown, texts = shares.iloc[order], [[*labels][at] for at in order]
    places = [theme.text([*marks][at]) for at in order]
    rows = [theme.wrapped(name, _NAME) for name in shown.index]
    shown_title = theme.text(title, _AXIS)
    values, right = column.placed(texts, rows, letters=_VALUE, head=head)
    tall = [
        max(pair, key=theme.breaks) for pair in zip(rows, column.lines(texts, _VALUE), strict=True)
    ]
    above = _LINE * theme.breaks(theme.text(head, _VALUE))
    ticks = [theme.text(Percent(each)) for each in _TICKS]
    return theme.figure(
        [_stems(shown, rows), _marks(shown, rows, theme.SUBJECT if own else theme.PEERS, places)],
        alt=alt,
        height=100 + above + _LINE * theme.breaks(shown_title) + theme.row(tall, _ROW) * len(rows),
        showlegend=False,
        margin={"l": 8, "r": right + 8, "t": 28 + above, "b": 8},
        shapes=[_HALF],
        annotations=[theme.above(claim("chart-half"), 50), *values],
        xaxis=theme.titled(shown_title, range=[0, 100 + _EDGE], tickvals=_TICKS, ticktext=ticks),
        yaxis={"ticklabelstandoff": 8, "dtick": 1, "range": [-0.6, len(rows) - 0.4]},
    )


def _stems(shares: pd.Series, rows: list[str]) -> go.Scatter:
    """Return a line from 0 to each share, as one trace with gaps."""
    return go.Scatter(
        x=[x for share in shares for x in (0, share, None)],
        y=[y for row in rows for y in (row, row, None)],
        mode="lines",
        line={"color": theme.FAINT, "width": 6},
        hoverinfo="skip",
    )


def _marks(shares: pd.Series, rows: list[str], colour: str, places: list[str]) -> go.Scatter:
    return go.Scatter(
        x=shares,
        y=rows,
        mode="markers+text",
        text=[f"\u00a0{place}\u00a0" for place in places],
        customdata=places,
        # The line at the half crosses no text, and none is beyond the axis.
        textposition=[
            "top left" if _NEAR <= x < 50 or x >= _LAST else "middle right" for x in shares
        ],
        marker={"size": 13, "color": colour, "line": {"color": "white", "width": 1}},
        hovertemplate="%{y}: %{customdata}<extra></extra>",
        cliponaxis=False,
    )
