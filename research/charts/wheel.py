"""A wheel of targets: how far each has come, what is met, and what nobody has measured."""

import pandas as pd
import plotly.graph_objects as go

from research.charts import theme
from research.messages.values import Claim, claim

# A colour and a pattern a state, so that they can be told apart without colours.
STATES = {
    "Target met": (theme.TEAL, ""),
    "Advanced": (theme.BLUE, ""),
    "Satisfactory": (theme.CLASSES[2], "/"),
    "Limited": (theme.OCHRE, "."),
    "Not met": (theme.SEQUENCE[3], "x"),
    "Missed": (theme.ACCENT, "\\"),
    "No number set": (theme.MUTED, "|"),
    "No data": ("#ffffff", ""),
}


def called(state: str) -> Claim:
    """Return what a state of `STATES` is called."""
    return claim(f"target-state-{state.lower().replace(' ', '-')}")


def wheel(frame: pd.DataFrame, *, alt: Claim) -> go.Figure:
    """Return a wheel with a spoke a target, as long as the target is reached; one without data is an empty spoke.

    Parameters
    ----------
    frame : index what each spoke is called on the wheel (a number, say), clockwise from the top; columns `progress` (0 to 1,
        NaN without data), `state` (one of `STATES`), `title` and `said` (values, for the hover text)
    """
    width = 360 / len(frame)
    angle = pd.Series([width * k for k in range(len(frame))], index=frame.index)
    traces = []
    for state, (colour, pattern) in STATES.items():
        rows = frame[frame["state"] == state]
        if rows.empty:
            continue
        traces.append(
            go.Barpolar(
                r=rows["progress"].fillna(1.0) * 100,
                theta=angle[rows.index],
                width=[0.86 * width] * len(rows),
                name=theme.text(called(state)),
                marker={
                    "color": colour,
                    "line": {"color": theme.FAINT if state == "No data" else colour, "width": 1.5},
                    "pattern": {"shape": pattern, "bgcolor": colour, "fgcolor": "white", "size": 7, "solidity": 0.3},
                },
                customdata=rows[["title", "said"]].map(theme.text),
                hovertemplate="%{customdata[0]}<br>%{customdata[1]}<extra></extra>",
            )
        )
    figure = theme.figure(traces, alt=alt, height=440, margin={"l": 30, "r": 30, "t": 70, "b": 30}, showlegend=True)
    figure.update_layout(legend={"y": 1.06, "yanchor": "bottom"})
    figure.update_polars(
        bgcolor="rgba(0,0,0,0)",
        hole=0.12,
        angularaxis={
            "tickvals": angle.tolist(),
            "ticktext": [f"<b>{label}</b>" for label in frame.index],
            "direction": "clockwise",
            "rotation": 90,
            "gridcolor": "rgba(0,0,0,0)",
            "linecolor": theme.FAINT,
        },
        radialaxis={
            "range": [0, 100],
            "tickvals": [50, 100],
            "ticksuffix": "%",
            "angle": 90 - width / 2,
            "gridcolor": theme.GRID,
            "linecolor": "rgba(0,0,0,0)",
            "tickfont": {"size": 10, "color": theme.MUTED},
        },
    )
    return figure
