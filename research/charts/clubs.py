"""Mean paths of clubs of economies over the years, and one economy's own."""

import pandas as pd
import plotly.graph_objects as go

from research.charts import theme
from research.charts.adoption import band
from research.messages.values import Claim, Number, Value, claim

_SPREAD = "rgba(42,111,168,0.15)"  # theme.BLUE, behind a line that matters more
_APART = 0.07  # of the highest value, between two that are written
_NOTE = {"xref": "x", "yref": "y", "showarrow": False}


def clubs(
    paths: pd.DataFrame,
    own: pd.Series,
    *,
    name: Value,
    unit: Value,
    alt: Claim,
    spread: pd.DataFrame | None = None,
) -> go.Figure:
    """Return the mean path of every club, and one economy's own.

    Parameters
    ----------
    paths : index year, a column a club, called by a value, strongest first
    own, name : values of the economy, index year, and its name
    spread : index year, columns low and high: means of the lowest and highest quarter; None for
        several clubs
    """
    traces = [] if spread is None else band(spread, claim("conv-chart-spread"), _SPREAD)
    traces += [
        go.Scatter(
            x=paths.index,
            y=paths[column],
            mode="lines",
            name=theme.text(column),
            line={"width": 2, "color": colour},
        )
        for column, colour in zip(
            paths.columns, (*theme.SEQUENCE, theme.FAINT, *theme.CLASSES[1:]), strict=False
        )
    ]
    if len(own):
        traces.append(
            go.Scatter(
                x=own.index,
                y=own,
                mode="lines+markers",
                name=theme.text(name),
                line={"width": 3, "color": theme.ACCENT},
            )
        )
    return theme.figure(
        traces,
        alt=alt,
        height=380,
        margin={"l": 8, "r": 16 if spread is None else 40, "t": 40, "b": 8},
        annotations=[] if spread is None else _last(spread, paths.iloc[-1]),
        xaxis={"tickformat": "d"},
        yaxis={"title": {"text": theme.text(unit), "standoff": 4}, "rangemode": "tozero"},
        legend={"y": 1.02, "yanchor": "bottom"},
        showlegend=True,
    )


def _last(bounds: pd.DataFrame, means: pd.Series) -> list[dict[str, object]]:
    """Return the last values of bounds, and of means apart from them, each behind its line."""
    ends, apart = [*bounds.iloc[-1]], _APART * float(bounds.max(axis=None))
    ends += [mean for mean in means if min(abs(mean - end) for end in ends) > apart]
    at = _NOTE | {"x": bounds.index[-1], "xanchor": "left", "xshift": 4}
    return [
        at | {"y": y, "text": theme.text(Number(y, 0)), "font": {"size": 12, "color": theme.BLUE}}
        for y in ends
    ]
