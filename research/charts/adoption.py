"""Adoption over the years: values, medians beside them, the forecast with its intervals."""

import math
from collections.abc import Iterator, Mapping, Sequence

import numpy as np
import pandas as pd
import plotly.graph_objects as go

from research.charts import theme
from research.charts.interval import forecast_lines
from research.charts.medians import at_ends, at_line, beside, faint_lines
from research.charts.names import Name, Scale, along
from research.charts.observed import broken, observed
from research.charts.to_level import PARTS, WRAP, goal, on_goal, on_way, way
from research.messages.values import Claim, Value, claim

SINCE = 2005  # the first year drawn before a forecast, so that charts beside each other agree
_BACK = 20  # years drawn before the last value where there is no forecast
_HIGH = 0.4  # of the highest value: where none is lower, the axis need not start at 0
_ROOM = 1.12  # of the span of the values: above the highest its name has a place
_LETTER = 0.028  # of the axis of years, which names at its right make shorter
_PLOT, _LINE = 290, 15  # pixels of the plot and of a line
_FEWER = 10  # letters of a line at the right on a phone
_WIDTHS = (0, 20, 10)  # of a line of the name of the last value; 0 for one line
_PLACES = 9  # lines that fill the area of a forecast
_AT_RIGHT = {"xanchor": "left", "xshift": 8, "align": "left", "showarrow": False, "name": "end"}
_LEADER = {"showarrow": True, "arrowhead": 0, "arrowwidth": 1, "axref": "x", "ayref": "y"}


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
    ahead: Value | None = None,
    needed: Value | None = None,
    start: tuple[int, float] | None = None,
    filled: Sequence[tuple[int, int]] = (),
    medians: Mapping[Value, pd.Series] | None = None,
    now: Sequence[Value] = (),
    earlier: Mapping[int, Value] | None = None,
    ring: bool = False,
) -> go.Figure:
    """Return values as marks and the forecast, dashed, with its 95 % intervals, each line named.

    A dotted line bridges years between two values that have none. Years before 2005 are not drawn
    before a forecast, nor those more than 20 years before the last value without one. Where a level
    is reached, the axis ends at the last value, and its name is right of it.

    Parameters
    ----------
    values : index year
    path : index year from the last value on; columns value, low, high; empty for no forecast
    target, target_name : a level drawn as a line, None for none
    due : year by which it is to be reached, to which that line runs unless it is reached, and which
        is marked on it, with the forecast of that year
    unit : of the axis, short
    breaks : years in which the series steps, each with a line before it
    ahead : name of the forecast, with its value of the year `due`; None for no mark of that
    needed, start : name of the straight way to the target, drawn where it is given; where it begins
    filled : years between which values are filled in, a pair for each stretch
    medians : by the name at its end: a line of the years in which others are known
    now : ways to write the last value at its mark, the best first
    earlier : what values of other years are called at their marks
    ring : the last value is in doubt, or may repeat the one before
    """
    of = theme.text(unit)
    since, values, breaks, others = _drawn(values, breaks, medians or {}, ahead=len(path) > 0)
    is_past = path.empty and needed is None and float(values.iloc[-1]) >= (target or 0.0)
    least = since if target is None or is_past else due
    scale = _scale([values, path, *others.values()], since, target, least)
    until = int(scale.x[1])
    faint = [*faint_lines(others)]
    known = values.reindex(range(since, until + 1))
    dots = observed(known, of, breaks=breaks, filled=filled, ring=ring)
    traces = [*faint, *forecast_lines(path, of, due), *dots]
    named = [*_places(dots, values, () if is_past else now, earlier or {})]
    notes = broken(breaks, values, scale)
    inside = [*_inside(path), *(along([year - 0.5] * 2, scale.y) for year in breaks)]
    right = [] if ahead is None else [*_of_due(path, due, ahead)]
    if is_past and now:
        right.append((now[0], (int(values.index[-1]), float(values.iloc[-1])), theme.SUBJECT))
    if target is not None:
        traces.append(line := goal(target, (since, until), due, target_name))
        at_left = at_line(line, on_goal(target_name, target, scale), traces, scale, inside)
        notes["annotations"] += at_left
        right += [] if at_left else [(target_name, (until, target), theme.INK)]
    if needed is not None and start is not None and target is not None:
        traces.append(line := way(start, (due, target), needed, of))
        named.append((line, [*on_way(line, needed)]))
    notes["annotations"] += beside(named, traces, scale, notes["annotations"], inside)
    notes["annotations"] += at_ends(others, faint, traces, scale, notes["annotations"], inside)
    return _figure(traces, notes, scale, _at_right(right, until, scale), unit, alt)


def _drawn(
    values: pd.Series, breaks: Sequence[int], medians: Mapping[Value, pd.Series], *, ahead: bool
) -> tuple[int, pd.Series, list[int], dict[Value, pd.Series]]:
    """Return the first year drawn, before a forecast or not, and what is known from then on."""
    since = SINCE if ahead else max(int(values.index[0]), int(values.index[-1]) - _BACK)
    others = {name: line[line.index >= since] for name, line in medians.items()}
    return since, values[values.index >= since], [year for year in breaks if year > since], others


def _scale(
    lines: Sequence[pd.Series | pd.DataFrame], since: int, target: float | None, least_until: int
) -> Scale:
    """Return the ends of the axes around lines and a target; the highest name has room above.

    Values begin at 0, or at a round number where all lie in the top part.
    """
    until = int(max(least_until, *(line.index[-1] for line in lines if len(line))))
    seen = [line.to_numpy(float).ravel() for line in lines]
    known = np.concatenate([*seen, [np.nan if target is None else target]])
    low, high = float(np.nanmin(known)), float(np.nanmax(known))
    step = 10.0 ** math.floor(math.log10(high / 2)) if high > 0 else 1.0
    start = step * (low // step) if low > _HIGH * high else 0.0
    return Scale((since - 0.5, until + 0.5), (start, start + _ROOM * (high - start)), _LETTER)


def _places(
    dots: Sequence[go.Scatter],
    values: pd.Series,
    now: Sequence[Value],
    earlier: Mapping[int, Value],
) -> Iterator[tuple[go.Scatter, list[Name]]]:
    """Yield places for the last value and for others, and for what dotted lines stand for."""
    end = values.index[-1], values.iloc[-1], theme.SUBJECT
    if now:
        yield dots[-1], [Name(theme.text(each, width), *end) for each in now for width in _WIDTHS]
    for year, name in earlier.items():
        at = year, values[year], theme.SUBJECT
        yield dots[-1], [Name(theme.text(name, width), *at) for width in _WIDTHS]
    for line in dots[:-1]:
        yield line, [*_on_dots(line)]


def _of_due(
    path: pd.DataFrame, due: int, name: Value
) -> Iterator[tuple[Value, tuple[int, float], str]]:
    """Yield the name of a forecast at its value of a year, or at its last one."""
    if len(path):
        yield name, (due, float(path["value"].get(due, path["value"].iloc[-1]))), theme.SUBJECT


def _figure(
    traces: Sequence[go.Scatter],
    notes: Mapping[str, Sequence[dict[str, object]]],
    scale: Scale,
    names: Sequence[Mapping[str, object]],
    unit: Value,
    alt: Claim,
) -> go.Figure:
    """Return the figure, with room at the right for the names there."""
    return theme.figure(
        traces,
        alt=alt,
        height=360,
        margin={"l": 8, "t": 36, "b": 8, "r": 16 + theme.room(str(each["text"]) for each in names)},
        xaxis={"tickformat": "d", "range": [*scale.x]},
        yaxis=theme.titled(
            claim("chart-axis-cut", axis=unit) if scale.y[0] > 0 else unit, range=[*scale.y]
        ),
        legend={"y": 1.02, "yanchor": "bottom", "traceorder": "reversed"},
        showlegend=any(trace.showlegend for trace in traces),
        shapes=notes["shapes"],
        annotations=[*notes["annotations"], *names],
    )


def _on_dots(line: go.Scatter) -> Iterator[Name]:
    """Yield places on a dotted line for what it stands for, the middle one first."""
    of = claim("chart-without-data") if line.mode == "lines" else claim("chart-filled")
    points = along(line.x, line.y)
    known = points[np.isfinite(points[:, 1])]
    for part in PARTS:
        x, y = known[int(part * (len(known) - 1))]
        yield Name(theme.text(of, WRAP), x, y, theme.SUBJECT)


def _at_right(
    named: Sequence[tuple[Value, tuple[int, float], str]], year: int, scale: Scale
) -> list[dict[str, object]]:
    """Return names right of a year, none on another, with a line to what is of a year before.

    `named` : name, year and value, and colour of each
    """
    notes: list[dict[str, object]] = []
    free = np.inf
    pixel = (scale.y[1] - scale.y[0]) / _PLOT
    for name, (of, value), colour in sorted(named, key=lambda each: -each[1][1]):
        half = _LINE * (1 + theme.breaks(theme.text(name, _FEWER))) / 2
        at = _PLOT * scale.box(year, value).low
        middle = min(at, free - half)
        free, text = middle - half, theme.text(name, WRAP)
        place: dict[str, object] = {"x": of, "y": value, "text": text}
        if of == year:
            place |= {"yshift": middle - at}
        else:
            tail = {"ax": scale.x[1], "ay": value + pixel * (middle - at), "xshift": 0}
            place |= {**_LEADER, **tail, "arrowcolor": colour}
        notes.append(_AT_RIGHT | place | {"font": {"size": 12, "color": colour}})
    return notes


def _inside(path: pd.DataFrame) -> list[np.ndarray]:
    """Return lines through the area of a forecast, which no name may cover."""
    shares = np.linspace(0, 1, _PLACES) if len(path) else ()
    return [along(path.index, each * path["high"] + (1 - each) * path["low"]) for each in shares]
