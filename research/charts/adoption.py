"""Adoption over the years: values, the forecast with its intervals, and the paths of clubs."""

from collections.abc import Sequence
from itertools import pairwise

import pandas as pd
import plotly.graph_objects as go

from research.charts import theme
from research.messages.values import Claim, Value, Year, claim

SINCE = 2005  # the first year drawn, so that charts beside each other share their years
_BREAK = {
    "type": "line", "yref": "paper", "y0": 0, "y1": 1,
    "line": {"color": theme.MUTED, "width": 1, "dash": "dot"},
}  # fmt: skip
_LOW, _HIGH = 0.25, 0.7  # of the axis: below and above, the forecast leaves no room for a text
_AHEAD = {
    "xref": "x", "xanchor": "right", "yanchor": "bottom", "align": "right",
    "showarrow": False, "font": {"size": 12, "color": theme.BLUE},
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
    ahead: Sequence[Value] = (),
    needed: Value | None = None,
) -> go.Figure:
    """Return values as marks and the forecast, dashed, with its 95 % intervals.

    A dotted line bridges years between two values that have none. Years before 2005 are not drawn.

    Parameters
    ----------
    values : index year
    path : index year from the last value on; columns value, low, high; empty for no forecast
    target, target_name : a level drawn as a line, None for none
    due : year by which it is to be reached, marked on that line, with the forecast of that year
    unit : of the axis, short
    breaks : years in which the series steps, each with a line before it
    ahead : the forecast of the year `due` and its interval, written at the end; empty for none
    needed : name of the straight way to the target, drawn where it is given
    """
    named = theme.text(unit)
    values, breaks = values[values.index >= SINCE], [year for year in breaks if year > SINCE]
    until = int((values if path.empty else path).index[-1])
    traces = [*bridges(values, breaks), published(values.reindex(range(SINCE, until + 1)), named)]
    if not path.empty:
        traces = [_band(path, claim("chart-interval")), _dashed(path, named, due), *traces]
    if target is not None:
        traces += _goal(target, target_name, (SINCE, until), None if path.empty else due)
        if needed is not None:
            traces.append(_way(values, (due, target), needed, named))
    broken = _broken(breaks)
    if ahead and not path.empty:
        broken["annotations"].append(_ahead(path, ahead, max(target or 0.0, values.max())))
    return theme.figure(
        traces,
        alt=alt,
        height=360,
        margin={"l": 8, "r": 16, "t": 60, "b": 8},
        xaxis={"tickformat": "d", "range": [SINCE - 0.5, until + 0.5]},
        yaxis={"title": {"text": named, "standoff": 4}, "rangemode": "tozero"},
        legend={"y": 1.02, "yanchor": "bottom"},
        **broken,
    )


def bridges(values: pd.Series, breaks: Sequence[int]) -> list[go.Scatter]:
    """Return a dotted line across years without a value, unless the series steps there."""
    known = values.dropna()
    x: list[int | None] = []
    y: list[float | None] = []
    for before, after in pairwise(known.index):
        if after - before > 1 and not any(before < year <= after for year in breaks):
            x += [before, after, None]
            y += [known[before], known[after], None]
    dotted = {"width": 1.5, "color": theme.ACCENT, "dash": "dot"}
    name = theme.text(claim("page-no-data"))
    bridge = go.Scatter(x=x, y=y, mode="lines", line=dotted, name=name, hoverinfo="skip")
    return [bridge] if x else []


def _ahead(path: pd.DataFrame, said: Sequence[Value], top: float) -> dict[str, object]:
    """Return the text of a forecast with its interval, at the end, below or above the area."""
    value, interval = map(theme.text, said)
    top = max(top, float(path["high"].max()))
    above = path["low"].min() < _LOW * top and path["high"].max() < _HIGH * top
    at = {"yref": "y", "y": float(path["high"].max())} if above else {"yref": "paper", "y": 0}
    return _AHEAD | at | {"x": int(path.index[-1]) + 0.5, "text": f"{value}<br>({interval})"}


def published(values: pd.Series, unit: str) -> go.Scatter:
    """Return the values as marks, joined where no year is left out."""
    return go.Scatter(
        x=values.index,
        y=values,
        mode="lines+markers",
        name=theme.text(claim("chart-published")),
        line={"width": 2, "color": theme.ACCENT},
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


def _way(values: pd.Series, end: tuple[int, float], name: Value, unit: str) -> go.Scatter:
    """Return the straight line from the last value to a level in its year."""
    return go.Scatter(
        x=[values.index[-1], end[0]],
        y=[values.iloc[-1], end[1]],
        mode="lines",
        name=theme.text(name),
        line={"width": 2, "color": theme.SLATE, "dash": "dashdot"},
        hovertemplate=f"%{{x:.0f}}: %{{y:.1f}} {unit}<extra></extra>",
    )


def _dashed(path: pd.DataFrame, unit: str, due: int) -> go.Scatter:
    """Return the forecast as a dashed line with a mark on a year, its interval on hover labels."""
    return go.Scatter(
        x=path.index,
        y=path["value"],
        mode="lines+markers",
        marker={"size": [8 if year == due else 0 for year in path.index], "color": theme.BLUE},
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
