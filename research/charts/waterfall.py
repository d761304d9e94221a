"""Waterfall: from one level to another, one step per line."""

from collections.abc import Sequence

import pandas as pd
import plotly.graph_objects as go

from research.charts import theme
from research.messages.values import Claim, Value

_TICKS = 6
_AIR = 1.3  # of the longest bar: room for the label beside a step that ends where it does


def waterfall(
    steps: pd.DataFrame, *, labels: Sequence[Value], unit: Value, alt: Claim
) -> go.Figure:
    """Return a bar for a level, one for each step from it, and one for the level they lead to.

    Parameters
    ----------
    steps : index the names as values, the level of others first and that of the economy a page is
        about last; columns start and end, in one unit
    labels : what each bar says, in the same order
    unit : of the axis
    """
    shown, most = steps.iloc[::-1], float(steps["end"].max())
    colours = [theme.SUBJECT, *[theme.STEP] * (len(steps) - 2), theme.REGION]
    bars = go.Bar(
        base=shown["start"],
        x=shown["end"] - shown["start"],
        y=[theme.wrapped(name) for name in shown.index],
        orientation="h",
        marker={"color": colours},
        text=[theme.text(label) for label in labels][::-1],
        # The label of a step has room to the right, that of a long bar inside.
        textposition=[
            "inside" if row.end - row.start > row.end / 2 else "outside"
            for row in shown.itertuples()
        ],
        insidetextanchor="end",
        insidetextfont={"color": "white"},
        cliponaxis=False,
        hovertemplate="%{y}: %{text}<extra></extra>",
    )
    return theme.figure(
        [bars],
        alt=alt,
        height=70 + 42 * len(steps),
        xaxis=theme.titled(unit, range=[0, _AIR * most], nticks=_TICKS),
        yaxis={"ticklabelstandoff": 8, "type": "category", "dtick": 1, "showgrid": False},
        bargap=0.3,
    )
