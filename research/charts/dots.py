"""Dot plots: several values per line, joined, such as then and now."""

from collections.abc import Sequence

import pandas as pd
import plotly.graph_objects as go

from research.charts import theme
from research.messages.values import Claim, Value
from research.report.slots import room, said

_SMALL = 40  # shares all below it are not shown on an axis that ends at 100 %
# A symbol, colour, size and sign of the key for each column: where values are the same, each is
# seen around the first, which is drawn last.
_MARKS = (
    ("circle", theme.ACCENT, 11, "●"),
    ("diamond-open", theme.BLUE, 15, "◇"),
    ("line-ns-open", theme.INK, 22, "┃"),
)
_LONG = 46  # letters of names that need two lines of the key
_KEY = 18  # pixels of such a line
_NOTE: dict[str, object] = {"x": 1, "xref": "paper", "align": "right", "showarrow": False}
_NARROW = 12  # letters of a line beside a row, which leaves room for the plot on a phone
_APART = "   "  # between names of the key


def dots(
    frame: pd.DataFrame,
    *,
    unit: Value,
    alt: Claim | str,
    percent: bool = False,
    labels: Sequence[Value] = (),
) -> go.Figure:
    """Return one line per row and one mark per column, on one scale.

    Parameters
    ----------
    frame : index the titles, top line first; at most three columns, named as the legend names them;
        values in one unit
    unit : of the values, short
    percent : the values are shares of 100
    labels : what is written at the right of each row
    """
    rows = [theme.wrapped(title) for title in frame.index]
    lines = [_line(frame.iloc[at], row, unit, first=at == 0) for at, row in enumerate(rows)]
    beside, key = [_written(label) for label in labels], _key([*frame.columns])
    right = 16 + max((room(str(said(each))) for each in beside), default=0)
    legend = 18 + _KEY * (1 + theme.breaks(key))
    return theme.figure(
        [trace for line in lines for trace in line],
        alt=alt,
        height=legend + 64 + 44 * len(rows),
        margin={"l": 8, "r": right, "t": legend, "b": 8},
        showlegend=False,
        annotations=[
            _placed_key(key, right - 8),
            *(_label(each, row) for each, row in zip(beside, rows, strict=False)),
        ],
        legend={"y": 1.0, "yanchor": "bottom", "traceorder": "normal", "maxheight": 0.9},
        **_scale(frame, unit, len(rows), percent=percent),
    )


def _signs(columns: Sequence[object]) -> list[str]:
    """Return the sign of each column in the colour of its mark."""
    return [
        f"<span style='color:{theme.of_sex(column) or colour}'>{sign}</span>"
        for column, (_, colour, _, sign) in zip(columns, _MARKS, strict=False)
    ]


def _key(columns: Sequence[object]) -> str:
    """Return the names of the columns with their signs, in two lines where they are long."""
    names = [theme.text(each) for each in columns]
    parts = [f"{sign} {name}" for sign, name in zip(_signs(columns), names, strict=True)]
    if len(str(said("".join(names)))) <= _LONG or len(parts) < 2:
        return _APART.join(parts)
    half = (len(parts) + 1) // 2
    return f"{_APART.join(parts[:half])}<br>{_APART.join(parts[half:])}"


def _placed_key(text: str, shift: int) -> dict[str, object]:
    """Return the key above the plot, ending so many pixels right of it."""
    above = {"y": 1, "yref": "paper", "yanchor": "bottom", "yshift": 8}
    return _NOTE | above | {"name": "key", "text": text, "xanchor": "right", "xshift": shift}


def _written(value: Value) -> str:
    return f"<span style='color:{theme.ACCENT}'>{theme.text(value, _NARROW)}</span>"


def _label(text: str, row: str) -> dict[str, object]:
    beside = {"y": row, "yref": "y", "xanchor": "left", "xshift": 8}
    return _NOTE | beside | {"text": text, "align": "left"}


def _line(values: pd.Series, row: str, unit: Value, *, first: bool) -> list[go.Scatter]:
    """Return the marks of a row and the line that joins them."""
    ends = [float(values.min()), float(values.max())]
    join = {"color": theme.FAINT, "width": 4}
    found = [
        go.Scatter(
            x=ends,
            y=[row, row],
            mode="lines",
            line=join,
            hoverinfo="skip",
            showlegend=False,
        )
    ]
    for (column, value), (symbol, colour, size, _) in zip(values.items(), _MARKS, strict=False):
        filled = not symbol.endswith("open")
        colour = theme.of_sex(column) or colour
        found.append(
            go.Scatter(
                x=[value],
                y=[row],
                name=theme.text(column),
                legendgroup=theme.text(column),
                showlegend=first,
                legendrank=len(found),
                mode="markers",
                cliponaxis=False,
                marker={
                    "symbol": symbol,
                    "size": size,
                    "color": colour,
                    "line": {"width": 1 if filled else 2.5, "color": "white" if filled else colour},
                },
                hovertemplate=f"%{{y}}<br>{theme.text(column)}: %{{x:,.1f}} {theme.text(unit)}<extra></extra>",  # noqa: E501
            )
        )
    line, own, *others = found
    return [line, *others, own]


def _scale(frame: pd.DataFrame, unit: Value, rows: int, *, percent: bool) -> dict[str, object]:
    """One scale for all rows."""
    highest = float(frame.max().max())
    top = max(100.0, highest * 1.04) if percent and highest > _SMALL else None
    return {
        "xaxis": {
            "title": {"text": theme.text(unit), "standoff": 4},
            "range": [0, top * 1.02] if top else None,
            "rangemode": "tozero",
        },
        # Without a range of its own the axis leaves a twentieth of a tall chart empty above and
        # below.
        "yaxis": {"ticklabelstandoff": 8, "dtick": 1, "range": [rows - 0.4, -0.6]},
    }
