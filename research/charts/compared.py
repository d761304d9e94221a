"""Bars of an economy and of what it is compared with: a panel an indicator, a bar a median."""

from collections.abc import Mapping, Sequence

import pandas as pd
import plotly.graph_objects as go

from research.charts import panels, theme, thresholds
from research.messages.values import Percent, Value, claim

_ROW = 32  # pixels of a bar and the space below it
_LOW, _MANY = 20, 3  # the same where there are more panels than so many
_LETTERS = 14  # pixels of a line of a row's name
_OTHERS = (theme.BLUE, theme.CLASSES[1], theme.FAINT)  # region, income group and world
_NAMED = 16  # pixels of the name of the threshold, above the first panel
_LIMIT = {"color": theme.SLATE, "width": 1.5, "dash": "dot"}
_LINE = 17  # pixels of a line of a panel's title
_NAME, _TITLE = 20, 30  # letters of a line of a row's name and of a panel's title
_ROOM = 1.15  # of the longest bar, so that its value has a place behind it
_MOST = 100.0  # %, the end of a bar of a share


def compared(
    frame: pd.DataFrame,
    *,
    labels: Sequence[Sequence[Value | None]],
    unit: Value,
    alt: Value,
    threshold: float | None = None,
    percent: bool = False,
    compare: Mapping[str, object],
) -> go.Figure:
    """Return one panel per row with one bar per column, the first column in the accent colour.

    Parameters
    ----------
    frame : index the titles of the panels, top one first; columns named as the bars are; values in
        one unit, NaN where there is none
    labels : the values as they are written, in the shape of the frame
    unit : of the values, short
    threshold : a line in each panel marks it
    percent : the values are shares of 100
    compare : what a page lets its reader compare the first column with (`assets/peers.js`)
    """
    titles = [theme.text(title, _TITLE) for title in frame.index]
    own = not percent and panels.squeezed(frame.max(axis=1))
    above = 8 + _LINE * (1 + max(theme.breaks(title) for title in titles))
    lines = 1 + max(theme.breaks(theme.text(name, _NAME)) for name in frame.columns)
    low = _ROW if len(frame) <= _MANY else _LOW
    each = max(low, _LETTERS * lines + 6) * frame.shape[1]
    ends = [*panels.domains(len(frame), gap=above / each)]
    figure = theme.figure(
        [_bars(frame.iloc[at], labels[at], at) for at in range(len(frame))],
        alt=alt,
        height=len(frame) * (each + above) + 36,
        margin={"l": 8, "r": 12, "t": above, "b": 8},
        showlegend=False,
        bargap=0.25,
        annotations=[panels.title(title, at) for at, title in enumerate(titles)],
        **_axes(frame, ends, unit, percent=percent, own=own),
    )
    if threshold is not None:
        _mark(figure, threshold, len(frame))
    about = {"alt": theme.text(alt), "compare": {**compare, "percent": percent}}
    return figure.update_layout(meta=about)


def _bars(values: pd.Series, labels: Sequence[Value | None], panel: int) -> go.Bar:
    others = _OTHERS if len(values) > len(_OTHERS) else (_OTHERS[0], _OTHERS[-1])
    colours = [theme.ACCENT, *others][: len(values)]
    return go.Bar(
        x=values.tolist(),
        y=[theme.text(name, _NAME) for name in values.index],
        orientation="h",
        # The line keeps a value near nothing from being no bar at all.
        marker={"color": colours, "line": {"color": colours, "width": 1}},
        text=["" if label is None else theme.text(label) for label in labels],
        textposition="outside",
        cliponaxis=False,
        hovertemplate="%{y}: %{text}<extra></extra>",
        xaxis=f"x{panels.suffix(panel)}",
        yaxis=f"y{panels.suffix(panel)}",
    )


def _axes(
    frame: pd.DataFrame,
    ends: Sequence[tuple[str, list[float]]],
    unit: Value,
    *,
    percent: bool,
    own: bool,
) -> dict[str, object]:
    """Return the axes, without ticks, as each bar has its value; `own` gives each its own scale."""
    highest = frame.max(axis=1)
    found: dict[str, object] = {}
    for (end, domain), top in zip(ends, highest, strict=True):
        most = float(top if own else highest.max())
        if percent and 2.5 * most > _MOST:
            most = max(_MOST, most)
        across: dict[str, object] = {"anchor": f"y{end}", "range": [0, most * _ROOM]}
        across |= {"visible": False, "showgrid": False, "showticklabels": False}
        if end == ends[-1][0]:
            across |= {"visible": True, "title": {"text": theme.text(unit), "standoff": 4}}
        found[f"xaxis{end}"] = theme.AXIS | across
        rows = {"range": [frame.shape[1] - 0.5, -0.5], "type": "category"}
        down = rows | {"anchor": f"x{end}", "domain": domain, "showgrid": False}
        found[f"yaxis{end}"] = theme.AXIS | down | {"ticklabelstandoff": 6}
    return found


def _mark(figure: go.Figure, threshold: float, count: int) -> None:
    """Draw a line at a threshold, labels over it, with its name above the first panel."""
    for panel in range(count):
        end = panels.suffix(panel)
        where = {"xref": f"x{end}", "yref": f"y{end} domain", "x0": threshold, "x1": threshold}
        figure.add_shape(type="line", y0=0, y1=1, **where, line=_LIMIT)
        top = figure.layout[f"xaxis{end}"]["range"][1]
        for label in thresholds.beside(figure.data[panel], threshold, top):
            figure.add_annotation(label)
    figure.layout.annotations[0].yshift = _NAMED
    name = theme.text(claim("price-mark", threshold=Percent(threshold, 1)))
    side, shift = ("left", -4) if 2 * threshold < figure.layout.xaxis.range[1] else ("right", 4)
    figure.add_annotation(
        x=threshold, xref="x", y=1, yref="y domain", yanchor="bottom", xanchor=side, xshift=shift,
        showarrow=False, name="panel", text=name, font={"color": theme.INK, "size": 11},
    )  # fmt: skip
    above = figure.layout.margin.t + _NAMED
    figure.update_layout(height=figure.layout.height + _NAMED, margin={"t": above})
