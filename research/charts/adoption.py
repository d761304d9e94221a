"""Adoption over the years: values, medians beside them, the forecast with its intervals."""

from collections.abc import Iterator, Mapping, Sequence

import numpy as np
import pandas as pd
import plotly.graph_objects as go

from research.charts import theme
from research.charts.medians import at_ends, beside, faint_lines, list_unnamed
from research.charts.names import Name, Scale, along
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
_LETTERS = (24, 14)  # of a line of the name of the straight way to a target
_PARTS = (0.5, 0.4, 0.6, 0.3, 0.7)  # of that way: where its name may be
_PLACES = 9  # for the name of a target, and lines that fill the area of a forecast
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
    now: Sequence[Value] = (),
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
    now : ways to write the last value at its mark, the best first
    """
    of, plain = theme.text(unit), path.empty
    since = max(int(values.index[0]), int(values.index[-1]) - _BACK) if plain else SINCE
    values, breaks = values[values.index >= since], [year for year in breaks if year > since]
    others = {name: line[line.index >= since] for name, line in (medians or {}).items()}
    last = [line.index[-1] for line in (values, path, *others.values()) if len(line)]
    until = int(max(*last, since if target is None else due))
    whole = values.reindex(range(since, until + 1))
    faint = [*faint_lines(others)]
    traces = [*faint, *observed(whole, of, breaks=breaks, filled=filled)]
    notes, top = _broken(breaks), max(target or 0.0, *values, *path["high"])
    scale = Scale((since - 0.5, until + 0.5), (0, _ROOM * top))
    if not plain:
        traces[len(faint) : len(faint)] = [
            *band(path, claim("chart-interval")), _dashed(path, of, due)
        ]  # fmt: skip
    named = []
    if now:
        end = values.index[-1], values.iloc[-1], theme.ACCENT
        named.append((traces[-1], [Name(theme.text(each), *end) for each in now]))
    if target is not None:
        goals = [*_to_target(values, target, target_name, (since, due, until), needed, of)]
        traces += [trace for trace, _ in goals]
        named += goals
    if ahead and due in path.index:
        notes["annotations"].append(_ahead(path, due, ahead, _ROOM * top))
    inside = _inside(path)
    notes["annotations"] += beside(named, traces, scale, notes["annotations"], inside)
    notes["annotations"] += at_ends(others, traces, scale, notes["annotations"], inside)
    list_unnamed(faint, others, notes["annotations"])
    return theme.figure(
        traces,
        alt=alt,
        height=360,
        margin={"l": 8, "r": 16, "t": 36, "b": 8},
        xaxis={"tickformat": "d", "range": [*scale.x]},
        yaxis={"title": {"text": of, "standoff": 4}, "range": [*scale.y]},
        legend={"y": 1.02, "yanchor": "bottom", "traceorder": "reversed"},
        showlegend=sum(trace.showlegend is not False for trace in traces) > 1,
        **notes,
    )


def _to_target(
    values: pd.Series,
    target: float,
    name: Value,
    years: tuple[int, int, int],
    needed: Value | None,
    of: str,
) -> Iterator[tuple[go.Scatter, list[Name]]]:
    """Yield the line of a target and the straight way to it, each with the places of its name.

    Parameters
    ----------
    years : the first of the axis, that in which the target is due, and the last
    """
    since, due, until = years
    called, places = theme.text(name), np.linspace(since, until, _PLACES)[1:]
    goal = _goal(target, sorted({*years}), due, name)
    yield goal, [Name(called, year, target, theme.INK) for year in places]
    if needed is not None:
        way = _way(values, (due, target), needed, of)
        yield way, [*_on_way(way, needed)]


def _inside(path: pd.DataFrame) -> list[np.ndarray]:
    """Return lines through the area of a forecast, which no name may cover."""
    shares = np.linspace(0, 1, _PLACES) if len(path) else ()
    return [along(path.index, each * path["high"] + (1 - each) * path["low"]) for each in shares]


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


def _on_way(way: go.Scatter, name: Value) -> Iterator[Name]:
    """Yield places on the straight way to a level for its name, in two lines or in more."""
    for letters in _LETTERS:
        for share in _PARTS:
            x, y = (ends[0] + share * (ends[1] - ends[0]) for ends in (way.x, way.y))
            yield Name(theme.text(name, letters), x, y, theme.SLATE)


def _broken(years: Sequence[int]) -> dict[str, list[dict[str, object]]]:
    """Return a named line before each year in which a series steps."""
    name = theme.text(claim("chart-break"))
    return {
        "shapes": [_BREAK | {"x0": year - 0.5, "x1": year - 0.5} for year in years],
        "annotations": [_BREAK_NAME | {"x": year - 0.5, "text": name} for year in years],
    }


def _goal(level: float, years: Sequence[int], due: int, name: Value) -> go.Scatter:
    """Return a level as a line, marked on the year by which it is to be reached."""
    sizes = [9 if year == due else 0 for year in years]
    return go.Scatter(
        x=years, y=[level] * len(years), mode="lines+markers", cliponaxis=False,
        line={"color": theme.INK, "width": 1}, name=theme.text(name),
        marker={"symbol": "diamond", "size": sizes, "color": theme.INK, "opacity": 1},
        showlegend=False, hoverinfo="skip",
    )  # fmt: skip


def _way(values: pd.Series, end: tuple[int, float], name: Value, unit: str) -> go.Scatter:
    """Return the straight line from the last value to a level in its year."""
    return go.Scatter(
        x=[values.index[-1], end[0]], y=[values.iloc[-1], end[1]],
        mode="lines", name=theme.text(name), showlegend=False,
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
