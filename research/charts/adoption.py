"""Adoption over the years: values, the forecast with its intervals, and the paths of clubs."""

from collections.abc import Sequence

import pandas as pd
import plotly.graph_objects as go

from research.charts import theme
from research.messages.values import Claim, Value, Year, claim

_BREAK = {
    "type": "line", "yref": "paper", "y0": 0, "y1": 1,
    "line": {"color": theme.MUTED, "width": 1, "dash": "dot"},
}  # fmt: skip
_BREAK_NAME = {
    "yref": "paper", "y": 0.02, "yanchor": "bottom", "xanchor": "right", "textangle": -90,
    "showarrow": False, "font": {"size": 11, "color": theme.SLATE},
}  # fmt: skip


def forecast(
    values: pd.Series,
    path: pd.DataFrame,
    *,
    target: float | None,
    target_name: Value,
    due: int,
    unit: Value,
    alt: Claim,
    breaks: Sequence[int] = (),
) -> go.Figure:
    """Return values as marks and the forecast, dashed, with its 95 % intervals.

    No line joins values with a year between them that has none.

    Parameters
    ----------
    values : index year
    path : index year from the last value on; columns value, low, high; empty for no forecast
    target, target_name : a level drawn as a line, None for none
    due : year by which it is to be reached, marked on that line
    unit : of the axis, short
    breaks : years in which the series steps, each with a line before it
    """
    named = theme.text(unit)
    values = values.reindex(range(int(values.index.min()), int(values.index.max()) + 1))
    ahead = [] if path.empty else [_band(path, claim("chart-interval")), _dashed(path, named)]
    traces = [
        *ahead,
        _published(values, named),
    ]
    if target is not None:
        years = values.index.union(path.index)
        traces += _goal(target, target_name, (years[0], years[-1]), None if path.empty else due)
    return theme.figure(
        traces,
        alt=alt,
        height=360,
        margin={"l": 8, "r": 16, "t": 60, "b": 8},
        xaxis={"tickformat": "d"},
        yaxis={"title": {"text": named, "standoff": 4}, "rangemode": "tozero"},
        legend={"y": 1.02, "yanchor": "bottom"},
        **_broken(breaks),
    )


def _published(values: pd.Series, unit: str) -> go.Scatter:
    """Return the values as marks, joined where no year is left out."""
    return go.Scatter(
        x=values.index,
        y=values,
        mode="lines+markers",
        name=theme.text(claim("chart-published")),
        line={"width": 1, "color": theme.ACCENT},
        marker={"size": 7, "color": theme.ACCENT},
        hovertemplate=f"%{{x}}: %{{y:.1f}} {unit}<extra></extra>",
    )


def _broken(years: Sequence[int]) -> dict[str, list[dict[str, object]]]:
    """Return a named line before each year in which a series steps."""
    name = theme.text(claim("chart-break"))
    return {
        "shapes": [_BREAK | {"x0": year - 0.5, "x1": year - 0.5} for year in years],
        "annotations": [_BREAK_NAME | {"x": year - 0.5, "text": name} for year in years],
    }


def _goal(level: float, name: Value, years: tuple[int, int], due: int | None) -> list[go.Scatter]:
    """Return a level as a dotted line, marked on the year by which it is to be reached."""
    line = go.Scatter(
        x=list(years),
        y=[level, level],
        mode="lines",
        line={"color": theme.MUTED, "width": 1.5, "dash": "dot"},
        name=theme.text(name),
        hoverinfo="skip",
    )
    if due is None:
        return [line]
    mark = go.Scatter(
        x=[due],
        y=[level],
        mode="markers+text",
        marker={"symbol": "diamond", "size": 9, "color": theme.MUTED},
        text=[theme.text(Year(due))],
        textposition="top center",
        cliponaxis=False,
        showlegend=False,
        hoverinfo="skip",
    )
    return [line, mark]


def _dashed(path: pd.DataFrame, unit: str) -> go.Scatter:
    """Return the forecast as a dashed line, with its interval on the hover label."""
    return go.Scatter(
        x=path.index,
        y=path["value"],
        mode="lines",
        line={"color": theme.BLUE, "width": 2.5, "dash": "dash"},
        name=theme.text(claim("chart-forecast")),
        customdata=path[["low", "high"]],
        hovertemplate=f"%{{x}}: %{{y:.1f}} (%{{customdata[0]:.1f}}–%{{customdata[1]:.1f}}) {unit}<extra></extra>",  # noqa: E501
    )


def _band(bounds: pd.DataFrame, name: Claim) -> go.Scatter:
    """Return the area between the columns low and high over the years."""
    return go.Scatter(
        x=[*bounds.index, *bounds.index[::-1]],
        y=[*bounds["high"], *bounds["low"][::-1]],
        fill="toself",
        fillcolor="rgba(42,111,168,0.18)",
        mode="lines",
        line={"width": 0},
        name=theme.text(name),
        hoverinfo="skip",
    )


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
    traces = [] if spread is None else [_band(spread, claim("conv-chart-spread"))]
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
        margin={"l": 8, "r": 16, "t": 70, "b": 8},
        xaxis={"tickformat": "d"},
        yaxis={"title": {"text": theme.text(unit), "standoff": 4}, "rangemode": "tozero"},
        legend={"y": 1.02, "yanchor": "bottom"},
        showlegend=True,
    )
