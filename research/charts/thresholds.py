"""Values compared with a threshold: bars of one economy, dots of members of a group."""

import math
from collections.abc import Sequence

import numpy as np
import pandas as pd
import plotly.graph_objects as go

from research.charts import bars, column, logarithmic, theme
from research.charts.crossed_labels import labels_beside
from research.charts.marks import ABOVE, LEVEL, in_lines, placed_key
from research.messages.values import Percent, Value, claim

_AIR = 5  # pixels between the names of rows
_FAR = 8  # times the threshold: bars from 0 would squeeze all that is near it
_NAME, _FEW = 32, 5  # letters of a name in a line of a long list, and ticks of its axis
_LIMIT, _KEY = 28, 22  # pixels above rows: of the name of a threshold, and of a line of the key
# Symbol, colour, sign and pixels, of one area: corners of the second are seen around the first.
_COLUMNS = (("circle", theme.BLUE, "●", 10), ("diamond", theme.OCHRE, "◆", 10))
_SAME, _LARGE = 0.02, 17  # of a value: one nearer to it is behind it; pixels of that
_MANY, _TICKS = 15, 16  # rows, from which on the axis is above them too, and the pixels above rows
_SHORT, _VALUES = 22, 46  # letters of a name beside two dots, and pixels of a column of values
_EM, _EN, _WIDE = 12, 6, 7  # pixels of spaces before values, and narrow spaces of a column
_HEAD = {
    "x": 1, "xref": "paper", "xanchor": "left", "y": 1, "yref": "paper", "yanchor": "bottom",
    "showarrow": False, "name": "head",
}  # fmt: skip


def against(
    values: pd.Series, *, labels: Sequence[Value], threshold: float, unit: Value, alt: object
) -> go.Figure:
    """Return one bar a line for the economy a page is about, and a line across at the threshold.

    Parameters
    ----------
    values : index the titles, top line first
    labels : the values as they are written, in the same order
    threshold : in the unit of the values
    """
    if values.max() > _FAR * threshold and values.gt(0).all():
        figure = _on_a_logarithmic_scale(values, labels, threshold, unit, alt)
        at = math.log10(threshold)
    else:
        most = max(float(values.max()), threshold)
        figure = bars.lines(values, labels=labels, unit=unit, top=most, alt=alt, own=True)
        at = threshold
        for label in labels_beside(figure.data[0], threshold, figure.layout.xaxis.range[1]):
            figure.add_annotation(label)
    figure.update_layout(margin={"t": _LIMIT})
    name = claim("price-mark", threshold=Percent(threshold, 1))
    figure.add_annotation(theme.above(name, at, font={"color": theme.INK, "size": 12}))
    return _crossed(figure, threshold)


def above(
    values: pd.DataFrame,
    *,
    labels: Sequence[Sequence[Value | None]],
    hollow: pd.DataFrame,
    threshold: float,
    rest: Value,
    unit: Value,
    alt: object,
) -> go.Figure:
    """Return one line a member above a threshold, a dot a column, and a line at the threshold.

    Parameters
    ----------
    values : index the titles, top line first; one or two columns, as the key names them; missing
        where there is no value
    labels : the values of each column as they are written, None where there is none
    hollow : where values are in doubt, as `values` is
    threshold : in the unit of the values
    rest : what a note below the key says of members that have no line
    """
    shown, names = values[::-1], [theme.wrapped(title, _SHORT) for title in values.index[::-1]]
    texts = [["–" if each is None else theme.text(each) for each in of[::-1]] for of in labels]
    key = [(sign, colour, theme.text(name)) for name, (_, colour, sign, _)
           in zip(values, _COLUMNS, strict=False)]  # fmt: skip
    limit = theme.text(claim("price-mark", threshold=Percent(threshold, 1)))
    lines = in_lines([*key, (LEVEL, theme.INK, limit), *_open(hollow)])
    lines += f"<br><span style='color:{theme.SLATE}'>{theme.text(rest)}</span>"
    figure = _logarithmic(
        _members(shown, names, texts, hollow),
        names,
        values,
        threshold,
        unit,
        alt,
        top=_KEY * (1 + theme.breaks(lines)) + _TICKS,
        right=_VALUES * len(texts),
    )
    end = 10 ** figure.layout.xaxis.range[1]
    figure.add_traces([_column(end, names, *each) for each in enumerate(texts)])
    figure.layout.meta |= {"above": ABOVE}
    at_line = theme.above(Percent(threshold, 1), math.log10(threshold))
    figure.layout.annotations = [
        *(_ticks_above(figure) if len(names) > _MANY else []),
        at_line | {"name": "tick", "xref": "x", "bgcolor": "white"},
        placed_key(lines, names) | {"yshift": 8 + _TICKS},
        *(_head(at, sign, colour) for at, (sign, colour, _) in enumerate(key)),
    ]
    return _crossed(figure, threshold)


def _members(
    shown: pd.DataFrame, names: list[str], texts: list[list[str]], hollow: pd.DataFrame
) -> list[go.Scatter]:
    """Return the dots of each column, the last first; one behind another is seen around it."""
    dots = [
        _dots(shown[name], names, written, mark, hollow[name][::-1])
        for name, written, mark in zip(shown, texts, _COLUMNS, strict=False)
    ]
    dots[-1].error_x = _joins(shown)
    if len(dots) > 1:
        same = shown.iloc[:, 1].sub(shown.iloc[:, 0]).abs() <= _SAME * shown.iloc[:, 0].abs()
        dots[-1].marker.size = [*same.map({True: _LARGE, False: _COLUMNS[-1][-1]})]
    return dots[::-1]


def _head(at: int, sign: str, colour: str) -> dict[str, object]:
    """Return the sign of a column above its values."""
    font = {"color": colour, "size": 17}
    return _HEAD | {"text": sign, "xshift": _EM + _EN * _WIDE * at, "font": font}


def _column(end: float, names: list[str], at: int, texts: list[str]) -> go.Scatter:
    """Return the values of a column at the right of the plot."""
    return go.Scatter(
        x=[end] * len(names),
        y=names,
        mode="text",
        hoverinfo="skip",
        cliponaxis=False,
        text=["\u2003" + "\u2002" * _WIDE * at + each for each in texts],
        textposition="middle right",
        textfont={"size": 12, "color": _COLUMNS[at][1]},
    )


def _ticks_above(figure: go.Figure) -> list[dict[str, object]]:
    """Return the numbers of the axis of values, above the rows."""
    look = {"y": 1, "yref": "paper", "yanchor": "bottom", "showarrow": False, "name": "tick"}
    pairs = zip(figure.layout.xaxis.tickvals, figure.layout.xaxis.ticktext, strict=True)
    return [look | {"x": math.log10(at), "xref": "x", "text": text} for at, text in pairs if text]


def _open(hollow: pd.DataFrame) -> list[tuple[str, str, str]]:
    """Return the entry of the key that says what hollow dots are, if there are any."""
    sign = "".join("◇○"[name == hollow.columns[0]] for name in hollow if hollow[name].any())
    return [(sign, theme.INK, theme.text(claim("chart-in-doubt")))] if sign else []


def _dots(
    values: pd.Series,
    names: list[str],
    texts: list[str],
    mark: tuple[str, str, str, int],
    hollow: pd.Series | None = None,
) -> go.Scatter:
    """Return the dots of a column; no line is seen through a hollow one."""
    fill = mark[1] if hollow is None else [*hollow.map({True: "white", False: mark[1]})]
    edge = {"color": mark[1], "width": 1.5}
    return go.Scatter(
        x=values,
        y=names,
        mode="markers",
        customdata=texts,
        name=theme.text(values.name),
        marker={"symbol": mark[0], "color": fill, "size": mark[3], "line": edge},
        cliponaxis=False,
        hovertemplate="%{y}: %{customdata}<extra></extra>",
    )


def _joins(values: pd.DataFrame) -> dict[str, object]:
    """Return lines from the dots of the last column to the lowest and highest of each row."""
    first = values.iloc[:, -1]
    more = (values.max(axis="columns") - first).fillna(0).round(2)
    less = (first - values.min(axis="columns")).fillna(0).round(2)
    bars = {"type": "data", "symmetric": False, "array": [*more], "arrayminus": [*less]}
    return bars | {"color": theme.FAINT, "thickness": 3, "width": 0}


def _on_a_logarithmic_scale(
    values: pd.Series, labels: Sequence[Value], threshold: float, unit: Value, alt: object
) -> go.Figure:
    """Return one dot a line, its value at the right."""
    shown, texts = values[::-1], [theme.text(label) for label in labels][::-1]
    rows = [theme.wrapped(title, _NAME) for title in shown.index]
    dots = _dots(shown, rows, texts, ("circle", theme.SUBJECT, "", 10))
    beside, right = column.placed(labels[::-1], rows)
    figure = _logarithmic([dots], rows, values, threshold, unit, alt, top=_LIMIT, right=right)
    return figure.update_layout(annotations=beside)


def _logarithmic(
    traces: Sequence[go.Scatter],
    rows: list[str],
    values: pd.Series | pd.DataFrame,
    threshold: float,
    unit: Value,
    alt: object,
    *,
    top: int,
    right: int,
) -> go.Figure:
    """Return dots on a logarithmic scale, with room above and at the right of them."""
    low, high = float(np.nanmin(values.where(values > 0))), float(np.nanmax(values))
    return theme.figure(
        traces,
        alt=alt,
        height=48 + top + theme.row(rows, least=20, air=_AIR) * len(rows),
        margin={"t": top, "r": right + 8},
        showlegend=False,
        xaxis=logarithmic.axis(min(low, threshold), high, unit, _FEW),
        yaxis={
            "ticklabelstandoff": 8,
            "type": "category",
            "range": [-0.6, len(rows) - 0.4],
            "tickfont": {"size": 12},
        },
    )


def _crossed(figure: go.Figure, threshold: float) -> go.Figure:
    """Draw a line across all rows at a threshold."""
    return figure.add_vline(x=threshold, line={"color": theme.INK, "width": 1.5, "dash": "dash"})
