"""Medians of others over the years: thin lines with their names at their ends."""

from collections.abc import Iterator, Mapping, Sequence
from functools import partial

import numpy as np
import pandas as pd
import plotly.graph_objects as go

from research.charts import theme
from research.charts.names import Box, Name, Scale, along, distance, where_free
from research.messages.values import Value

_SHORT = 14  # letters of a line of the name of a median
_STEP = 3  # years from the end of a line, where its name has no room, to where it may have
_MEDIANS = ((theme.INK, theme.INK, "solid"), (theme.MUTED, theme.SLATE, "dot"))  # line, name


def list_unnamed(
    faint: Sequence[go.Scatter],
    medians: Mapping[Value, pd.Series],
    notes: Sequence[dict[str, object]],
) -> None:
    """List medians in the legend whose name found no room at their line."""
    named = {note["text"] for note in notes}
    for line, name in zip(faint, medians, strict=True):
        line.showlegend = theme.text(name, _SHORT) not in named


def faint_lines(medians: Mapping[Value, pd.Series]) -> Iterator[go.Scatter]:
    """Yield medians over the years as thin lines."""
    for (name, median), (colour, _, dash) in zip(medians.items(), _MEDIANS, strict=False):
        yield go.Scatter(
            x=median.index, y=median, mode="lines", name=theme.text(name),
            line={"width": 1.5, "color": colour, "dash": dash},
            hovertemplate="%{x}: %{y:.1f}<extra></extra>",
        )  # fmt: skip


def at_ends(
    medians: Mapping[Value, pd.Series],
    values: pd.Series,
    now: Value | None,
    traces: Sequence[go.Scatter],
    scale: Scale,
    taken: Sequence[dict[str, object]],
) -> list[dict[str, object]]:
    """Return the last value and the names of the medians, near the ends of their lines.

    A name that is nearer to another line than to its own has a line to it, or is left out.
    """
    lines = [along(each.x, each.y) for each in traces]
    drawn = np.vstack(lines)
    notes: list[dict[str, object]] = []
    if now is not None:
        own = Name(theme.text(now), values.index[-1], values.iloc[-1], theme.ACCENT)
        notes += where_free([own], drawn, scale, taken)
    for (name, line), (_, colour, _) in zip(medians.items(), _MEDIANS, strict=False):
        text, earlier = theme.text(name, _SHORT), line.iloc[::-_STEP]
        names = [Name(text, year, value, colour) for year, value in earlier.items()]
        fits = partial(_is_nearest, along(line.index, line), lines, scale)
        notes += where_free(names, drawn, scale, [*taken, *notes], fits=fits)
    return notes


def _is_nearest(own: np.ndarray, lines: Sequence[np.ndarray], scale: Scale, box: Box) -> bool:
    """Return whether a box is nearer to its own line than to any other one."""
    others = [each for each in lines if not np.array_equal(each, own, equal_nan=True)]
    off = [distance(scale.parts(each), box) for each in (own, *others)]
    return off[0] < min(off[1:], default=np.inf)
