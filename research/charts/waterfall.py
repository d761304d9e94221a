"""Waterfall: from a whole to the remainder, one step per line."""

from collections.abc import Sequence

import pandas as pd
import plotly.graph_objects as go

from research.charts import theme
from research.messages.values import Claim, Value

_TICKS = 6
_WHOLE = 100.0  # %
_AIR = 1.3  # of the longest bar: room for the label beside a step that ends where it does


def waterfall(
    steps: pd.DataFrame, *, labels: Sequence[Value], unit: Value, alt: Claim
) -> go.Figure:
    """Return a bar for the whole, one for each part taken off, and one for the remainder.

    Parameters
    ----------
    steps : index the names as values, the whole first and what is left last; columns start and end,
        in one unit
    labels : what each bar says, in the same order
    unit : of the axis
    """
    shown, most = steps.iloc[::-1], float(steps["end"].max())
    colours = [theme.TEAL, *[theme.OCHRE] * (len(steps) - 2), theme.SLATE]
    bars = go.Bar(
        base=shown["start"],
        x=shown["end"] - shown["start"],
        y=[theme.wrapped(name) for name in shown.index],
        orientation="h",
        marker={"color": colours},
        text=[theme.text(label) for label in labels][::-1],
        # A step stands at the end of what is left of the whole: its label has room to the right,
        # that of a long bar inside.
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
        xaxis={
            "title": {"text": theme.text(unit), "standoff": 4},
            "range": [0, _AIR * most],
            "tickvals": [*range(0, 101, 25)] if most == _WHOLE else None,
            "nticks": _TICKS,
        },
        yaxis={"ticklabelstandoff": 8, "type": "category", "dtick": 1, "showgrid": False},
        bargap=0.3,
    )
