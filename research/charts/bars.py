"""Horizontal bars: one value per line, or the parts of a whole in one bar."""

import re
from collections.abc import Sequence

import pandas as pd
import plotly.graph_objects as go

from research.charts import theme
from research.messages.values import Value
from research.report.slots import said

_LETTER = 0.02  # of the axis, that a letter of a label takes in half a page
_ROW, _LOW_ROW, _FEW = 40, 30, 6  # pixels of a row of so many at most, and of more
_BARE_NUMBER = re.compile(r"[\d.,\s\u2068\u2069\u200f]*").fullmatch  # a label without unit
_BARE = {"showticklabels": False, "showgrid": False, "showline": False}


def lines(
    values: pd.Series,
    *,
    labels: Sequence[Value],
    unit: object,
    alt: object,
    top: float | None = None,
    own: bool | None = False,
    focus: object = None,
    doubted: Sequence[object] = (),
) -> go.Figure:
    """Return one bar per line, with its label behind it; no axis says it once more.

    Parameters
    ----------
    values : index the titles, top line first
    labels : the values as they are written, in the same order
    top : of the bars, 100 for shares; None to let the values decide
    own : all values are of the economy a page is about, or None of none, as costs; else `focus` is
        its title, if it has one
    doubted : titles of lines whose values are not compared, which are grey
    """
    shown = values[::-1]
    texts = [theme.text(label) for label in labels][::-1]
    said_of = [str(said(each)) for each in texts]
    axis = unit if all(map(_BARE_NUMBER, said_of)) else ""  # else labels have it
    longest = max(map(len, said_of), default=0)
    most = (top or float(shown.max())) * (1 + _LETTER * longest)
    colours = {None: theme.STEP, True: theme.SUBJECT, False: theme.PEERS}
    marked = dict.fromkeys(doubted, theme.REST) | {focus: theme.SUBJECT}
    bars = _bars(shown, texts, [marked.get(title, colours[own]) for title in shown.index])
    least = _ROW if len(values) <= _FEW else _LOW_ROW
    return theme.figure(
        [bars],
        alt=alt,
        height=60 + theme.row([*bars.y], least) * len(values),
        xaxis=theme.titled(
            axis,
            range=[0, most] if most and shown.ge(0).all() else None,
        )
        | _BARE,
        yaxis={"ticklabelstandoff": 8, "type": "category", "showgrid": False},
        bargap=0.35,
    )


def _bars(values: pd.Series, texts: list[str], colours: list[str]) -> go.Bar:
    """Return bars with their labels; a line keeps a value near 0 from being no bar at all."""
    return go.Bar(
        x=values,
        y=[theme.wrapped(title) for title in values.index],
        orientation="h",
        marker={"color": colours, "line": {"color": colours, "width": 1.5}},
        text=texts,
        textposition="outside",
        cliponaxis=False,
        hovertemplate="%{y}: %{text}<extra></extra>",
    )
