"""Adoption over the years: values, medians beside them, the forecast with its intervals."""

from collections.abc import Mapping, Sequence

import pandas as pd
import plotly.graph_objects as go

from research.charts import theme
from research.charts.medians import at_ends, faint_lines, list_unnamed
from research.charts.names import Scale
from research.charts.observed import observed
from research.messages.values import Claim, Value, claim

SINCE = 2005  # the first year drawn before a forecast, so that charts beside each other agree
_BACK = 20  # years drawn before the last value where there is no forecast
_BREAK = {
    "type": "line", "yref": "paper", "y0": 0, "y1": 1,
    "line": {"color": theme.MUTED, "width": 1, "dash": "dot"},
}  # fmt: skip
_BREAK_NAME = {
    "yref": "paper", "y": 0.02, "yanchor": "bottom", "xanchor": "right", "textangle": -90,
    "showarrow": False, "font": {"size": 11, "color": theme.SLATE},
}  # fmt: skip
_ROOM = 1.12  # of the highest value: above a target its name has a place
_LOW, _HIGH = 0.25, 0.65  # of the axis: below and above, the forecast leaves no room for a text
_OFF, _INSIDE = 0.05, 0.1  # of the axis, from a text to the forecast, or to its line
_NEAR = 0.6  # of a target: from there on the values leave no room for the name of the way to it
_HALF, _UNDER = 0.4, 0.24  # of the axis: an area above leaves room for it, so far below the area
_LETTERS = 24  # of a line of that
_NOTE = {"xref": "x", "yref": "y", "showarrow": False, "font": {"size": 12, "color": theme.SLATE}}
_LEADER = {"axref": "x", "ayref": "y", "arrowhead": 0, "arrowwidth": 1, "standoff": 6}


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
    filled: Sequence[tuple[int, int]] = (),
    medians: Mapping[Value, pd.Series] | None = None,
    now: Value | None = None,
) -> go.Figure:
    """Return values as marks and the forecast, dashed, with its 95 % intervals.

    A dotted line bridges years between two values that have none. Years before 2005 are not drawn
    before a forecast, nor those more than 20 years before the last value without one.

    Parameters
    ----------
    values : index year
    path : index year from the last value on; columns value, low, high; empty for no forecast
    target, target_name : a level drawn as a line, None for none
    due : year by which it is to be reached, marked on that line, with the forecast of that year
    unit : of the axis, short
    breaks : years in which the series steps, each with a line before it
    ahead : the forecast of the year `due` and its interval, written at its mark; empty for none
    needed : name of the straight way to the target, drawn where it is given
    filled : years between which values are filled in, a pair for each stretch
    medians : by the name at its end: a line of the years in which others are known
    now : the last value, written at its mark
    """
    of, plain = theme.text(unit), path.empty
    since = max(int(values.index[0]), int(values.index[-1]) - _BACK) if plain else SINCE
    values, breaks = values[values.index >= since], [year for year in breaks if year > since]
    until = int((values if plain else path).index[-1])
    whole = values.reindex(range(since, until + 1))
    traces = observed(whole, of, breaks=breaks, filled=filled)
    notes, top = _broken(breaks), max(target or 0.0, *values, *path["high"])
    if not plain:
        traces = [*band(path, claim("chart-interval")), _dashed(path, of, due), *traces]
    if target is not None:
        years = [since, until] if plain else [since, due, until]
        more, named = _towards(values, path, (due, target), needed, _ROOM * top, of, years)
        traces += more
        notes["annotations"] += [_level(values, target, target_name, since), *named]
    if ahead and due in path.index:
        notes["annotations"].append(_ahead(path, due, ahead, _ROOM * top))
    ends = (since - 0.5, until + 0.5)
    others = {name: line[line.index >= since] for name, line in (medians or {}).items()}
    scale = Scale(ends, (0, _ROOM * top))
    faint = [*faint_lines(others)]
    traces = [*faint, *traces]
    notes["annotations"] += at_ends(others, values, now, traces, scale, notes["annotations"])
    list_unnamed(faint, others, notes["annotations"])
    return theme.figure(
        traces,
        alt=alt,
        height=360,
        margin={"l": 8, "r": 16, "t": 36, "b": 8},
        xaxis={"tickformat": "d", "range": [*ends]},
        yaxis={"title": {"text": of, "standoff": 4}, "range": [*scale.y]},
        legend={"y": 1.02, "yanchor": "bottom", "traceorder": "reversed"},
        showlegend=sum(trace.showlegend is not False for trace in traces) > 1,
        **notes,
    )


def _towards(
    values: pd.Series,
    path: pd.DataFrame,
    goal: tuple[int, float],
    needed: Value | None,
    top: float,
    unit: str,
    years: Sequence[int],
) -> tuple[list[go.Scatter], list[dict[str, object]]]:
    """Return a target as a line, with the straight way to it where it has a name, and that name."""
    due, target = goal
    line = _goal(target, [*years], due)
    if needed is None:
        return [line], []
    low = float(path.loc[due, "low"]) if due in path.index else 0.0
    named = _beside_way(values, goal, needed, low, top)
    return [line, _way(values, goal, needed, unit, listed=not named)], named


def _level(values: pd.Series, target: float, name: Value, since: int) -> dict[str, object]:
    """Return the name of a level, above its line where the first values leave room."""
    above = "bottom" if values.iloc[: len(values) // 3].le(target).all() else "top"
    text = {"x": since, "y": target, "text": theme.text(name)}
    return _NOTE | text | {"xanchor": "left", "yanchor": above}


def _ahead(path: pd.DataFrame, due: int, said: Sequence[Value], top: float) -> dict[str, object]:
    """Return a forecast with its interval, joined to its mark, where the area leaves room."""
    value, interval = map(theme.text, said)
    at, low, high = (float(path.loc[due, column]) for column in ("value", "low", "high"))
    if low >= _LOW * top:
        text, side = low - _OFF * top, "top"
    elif high <= _HIGH * top:
        text, side = high + _OFF * top, "bottom"
    else:
        text, side = at - _INSIDE * top, "top"
    across = "center" if due < path.index[-1] else "right"
    return _NOTE | _LEADER | {
        "x": due, "y": at, "ax": due, "ay": text, "yanchor": side, "xanchor": across,
        "text": f"{value}<br>({interval})", "showarrow": True, "arrowcolor": theme.BLUE,
        "font": {"size": 12, "color": theme.BLUE},
    }  # fmt: skip


def _beside_way(
    values: pd.Series, end: tuple[int, float], name: Value, low: float, top: float
) -> list[dict[str, object]]:
    """Return the name of the straight way to a level: left of its middle, or below the forecast."""
    x, y = (float(values.index[-1]) + end[0]) / 2, (float(values.iloc[-1]) + end[1]) / 2
    at = _NOTE | {"x": x, "y": y, "text": theme.text(name, _LETTERS)}
    if values.iloc[-1] < _NEAR * end[1]:
        return [at | {"xanchor": "right", "yanchor": "bottom", "xshift": -6, "align": "right"}]
    if low < _HALF * top:
        return []
    x, y = (x + float(values.index[-1])) / 2, (y + float(values.iloc[-1])) / 2  # off that of `due`
    below = {"x": x, "y": y, "ax": x, "ay": low - _UNDER * top, "yanchor": "top"}
    return [at | _LEADER | below | {"arrowcolor": theme.SLATE, "showarrow": True}]


def _broken(years: Sequence[int]) -> dict[str, list[dict[str, object]]]:
    """Return a named line before each year in which a series steps."""
    name = theme.text(claim("chart-break"))
    return {
        "shapes": [_BREAK | {"x0": year - 0.5, "x1": year - 0.5} for year in years],
        "annotations": [_BREAK_NAME | {"x": year - 0.5, "text": name} for year in years],
    }


def _goal(level: float, years: Sequence[int], due: int) -> go.Scatter:
    """Return a level as a dotted line, marked on the year by which it is to be reached."""
    sizes = [9 if year == due else 0 for year in years]
    return go.Scatter(
        x=years, y=[level] * len(years), mode="lines+markers", cliponaxis=False,
        line={"color": theme.MUTED, "width": 1.5, "dash": "dot"},
        marker={"symbol": "diamond", "size": sizes, "color": theme.MUTED, "opacity": 1},
        showlegend=False, hoverinfo="skip",
    )  # fmt: skip


def _way(
    values: pd.Series, end: tuple[int, float], name: Value, unit: str, *, listed: bool
) -> go.Scatter:
    """Return the straight line from the last value to a level in its year."""
    return go.Scatter(
        x=[values.index[-1], end[0]], y=[values.iloc[-1], end[1]],
        mode="lines", name=theme.text(name), showlegend=listed,
        line={"width": 2, "color": theme.SLATE, "dash": "dashdot"},
        hovertemplate=f"%{{x:.0f}}: %{{y:.1f}} {unit}<extra></extra>",
    )  # fmt: skip


def _dashed(path: pd.DataFrame, unit: str, due: int) -> go.Scatter:
    """Return the forecast as a dashed line with a mark on a year, its interval on hover labels."""
    return go.Scatter(
        x=path.index, y=path["value"], mode="lines+markers", customdata=path[["low", "high"]],
        marker={"size": [8 if year == due else 0 for year in path.index], "color": theme.BLUE},
        line={"color": theme.BLUE, "width": 2.5, "dash": "dash"},
        name=theme.text(claim("chart-forecast")),
        hovertemplate=f"%{{x}}: %{{y:.1f}} (%{{customdata[0]:.1f}}–%{{customdata[1]:.1f}}) {unit}<extra></extra>",  # noqa: E501
    )  # fmt: skip


def band(bounds: pd.DataFrame, name: Claim, fill_with: str = theme.BAND) -> list[go.Scatter]:
    """Return the area between the columns low and high over the years, with its edges."""
    return [
        go.Scatter(
            x=bounds.index, y=bounds[column], mode="lines", line={"width": 1, "color": theme.BLUE},
            name=theme.text(name), fill=fill, fillcolor=fill_with, showlegend=fill is not None,
            hoverinfo="skip",
        )
        for column, fill in (("low", None), ("high", "tonexty"))
    ]  # fmt: skip
