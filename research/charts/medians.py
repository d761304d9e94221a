"""Medians of others over the years: thin lines with their names at their ends."""

from collections.abc import Iterator, Mapping, Sequence
from functools import partial

import numpy as np
import pandas as pd
import plotly.graph_objects as go

from research.charts import theme
from research.charts.names import ENDS, Box, Name, Scale, along, distance, where_free
from research.messages.values import Value

_SHORT = 14  # letters of a line of the name of a median
_STEP = 3  # years from the end of a line, where its name has no room, to where it may have
_ABOVE = ((0, 1), (0, -1))  # or below a level line
_APART = 0.03  # of the axes, from another line to where a line may be named


def faint_lines(medians: Mapping[Value, pd.Series]) -> Iterator[go.Scatter]:
    """Yield medians over the years as thin lines."""
    for name, median in medians.items():
        yield go.Scatter(
            x=median.index,
            y=median,
            mode="lines",
            name=theme.text(name),
            line={"width": 2, "color": theme.REGION},
            meta="group",
            hovertemplate="%{x}: %{y:.1f}<extra></extra>",
        )


def at_ends(
    medians: Mapping[Value, pd.Series],
    faint: Sequence[go.Scatter],
    traces: Sequence[go.Scatter],
    scale: Scale,
    taken: Sequence[dict[str, object]],
    filled: Sequence[np.ndarray] = (),
) -> list[dict[str, object]]:
    """Return the names of medians at the ends of their lines, or joined to these by a line.

    A name without room is in the legend.

    Parameters
    ----------
    faint : the lines of the medians, in the same order
    traces : the lines of a chart
    taken : annotations that are drawn already
    filled : points (n, 2) of areas that leave no room for a name
    """
    lines = [along(each.x, each.y) for each in traces]
    drawn = np.vstack([*lines, *filled])
    notes: list[dict[str, object]] = []
    for trace, (name, line) in zip(faint, medians.items(), strict=True):
        text, earlier = theme.text(name, _SHORT), line.iloc[::-_STEP]
        own = along(line.index, line)
        names = [
            Name(text, year, value, theme.REGION)
            for year, value in earlier.items()
            if _to_others(own, lines, scale, scale.box(year, value)) > _APART
        ]
        fits = partial(_is_at_end, own, lines, scale)
        found = where_free(names, drawn, scale, [*taken, *notes], fits=fits, sides=ENDS)
        trace.showlegend = not found
        notes += found
    return notes


def at_line(
    line: go.Scatter,
    names: Iterator[Name],
    traces: Sequence[go.Scatter],
    scale: Scale,
    filled: Sequence[np.ndarray] = (),
) -> list[dict[str, object]]:
    """Return a name above or below a line at a place that is free, without a line to it; or none.

    Parameters
    ----------
    names : places, the best first
    """
    lines = [along(each.x, each.y) for each in traces]
    drawn, places = np.vstack([*lines, *filled]), [*names]
    fits = partial(_is_nearest, along(line.x, line.y), lines, scale)
    found = where_free(places, drawn, scale, most=0.0, fits=fits, sides=_ABOVE)
    return [note for note in found if not note["showarrow"]]


def beside(
    named: Sequence[tuple[go.Scatter, Sequence[Name]]],
    traces: Sequence[go.Scatter],
    scale: Scale,
    taken: Sequence[dict[str, object]],
    filled: Sequence[np.ndarray] = (),
) -> list[dict[str, object]]:
    """Return names beside their lines, each with the places it may have, the best first.

    A name without room is in the legend, and one that is near to another line has one to its own.
    """
    lines = [along(each.x, each.y) for each in traces]
    notes: list[dict[str, object]] = []
    for trace, names in named:
        fits = partial(_is_nearest, along(trace.x, trace.y), lines, scale)
        drawn = np.vstack([*lines, *filled])
        found = where_free(names, drawn, scale, [*taken, *notes], fits=fits, short=0.0)
        if not found:
            trace.showlegend = True
        notes += found
    return notes


def _to_others(own: np.ndarray, lines: Sequence[np.ndarray], scale: Scale, box: Box) -> float:
    """Return how far a box is from the nearest line that is not its own."""
    others = [each for each in lines if not np.array_equal(each, own, equal_nan=True)]
    return min((distance(scale.parts(each), box) for each in others), default=np.inf)


def _is_nearest(own: np.ndarray, lines: Sequence[np.ndarray], scale: Scale, box: Box) -> bool:
    """Return whether a box is nearer to its own line than to any other one."""
    return distance(scale.parts(own), box) < _to_others(own, lines, scale, box)


def _is_at_end(own: np.ndarray, lines: Sequence[np.ndarray], scale: Scale, box: Box) -> bool:
    """Return whether a box is right of its line, and nearer to it than to any other one."""
    return box.left > scale.parts(own)[-1, 0] and _is_nearest(own, lines, scale, box)
