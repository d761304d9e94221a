"""Values over years or quarters, one line per indicator, in panels where sizes differ."""

from collections.abc import Mapping
from itertools import repeat

import pandas as pd
import plotly.graph_objects as go

from research.charts import panels, theme
from research.messages.values import Claim, Number, Value

_MARKS = ("circle", "square", "diamond", "cross", "x")
_PANEL = 150  # pixels a panel is high
_TITLE, _LINE = 56, 17  # letters of a line of a panel's title, and pixels
_LOW = 0.5  # of the highest value: where the lowest one is below that, an axis begins at 0
_EACH = 8  # years that are all named on the axis


def lines(frame: pd.DataFrame, *, unit: Value, alt: Claim) -> go.Figure:
    """Return a line chart; a year or quarter without a value is a gap in the line.

    Parameters
    ----------
    frame : index years as numbers, or quarters in order as values; a column a line, called by a
        value; numbers in one unit
    unit : title of the axis, with the unit
    """
    of_years = pd.api.types.is_integer_dtype(frame.index)
    full = frame.reindex(range(frame.index.min(), frame.index.max() + 1)) if of_years else frame
    own = panels.squeezed(full.max()) and not (full < 0).any(axis=None)
    traces = [
        go.Scatter(
            yaxis=f"y{panels.suffix(at) if own else ''}",
            x=full.index if of_years else [theme.text(quarter) for quarter in full.index],
            y=full[column],
            name=theme.text(column),
            mode="lines+markers",
            cliponaxis=False,
            line={"color": colour, "width": 2.5},
            marker={"size": 8, "symbol": symbol},
            customdata=[
                theme.text(Number(value)) if pd.notna(value) else "" for value in full[column]
            ],
            hovertemplate=f"{theme.text(column)}, %{{x}}: %{{customdata}}<extra></extra>",
        )
        for at, (column, colour, symbol) in enumerate(
            zip(full.columns, _colours(full.columns, apart=own), _MARKS, strict=False)
        )
    ]
    below = bool((full < 0).any().any())
    spread = float(full.min(axis=None)) < _LOW * float(full.max(axis=None))  # from near 0
    years = {"dtick": 1 if len(full) <= _EACH else None, "tickformat": "d"}
    up = {
        "title": {"text": theme.text(unit), "standoff": 4},
        "rangemode": "normal" if of_years and not own and not spread else "tozero",
        "zeroline": below,
        "zerolinecolor": theme.FAINT,
    }
    across = years if of_years else {"type": "category", "nticks": 8}
    axes = _panels(full.columns, up) if own else {"yaxis": up}
    return theme.figure(
        traces,
        alt=alt,
        height=40 + (_PANEL + 30) * len(traces) if own else 300,
        xaxis=across | ({"anchor": f"y{panels.suffix(len(traces) - 1)}"} if own else {}),
        legend={"y": 1.02, "yanchor": "bottom"},
        showlegend=len(traces) > 1 and not own,
        **axes,
    )


def _colours(columns: pd.Index, *, apart: bool) -> list[str]:
    """Return a colour for each line: that of women or men, or the next of the sequence.

    A line that has its plot to itself is that of the economy of the report.
    """
    alone = apart or len(columns) == 1
    others = repeat(theme.ACCENT) if alone else iter(theme.SEQUENCE)
    return [theme.of_sex(each) or next(others, theme.MUTED) for each in columns]


def _panels(columns: pd.Index, up: Mapping[str, object]) -> dict[str, object]:
    """Return the vertical axis and the title of each panel; the horizontal axis is shared."""
    titles = [
        panels.title(theme.text(column, _TITLE), at) | {"xref": "x domain"}
        for at, column in enumerate(columns)
    ]
    above = _LINE * (1 + max(theme.breaks(str(title["text"])) for title in titles)) + 20
    return {
        "annotations": titles,
        "margin": {"t": above},
        **{
            f"yaxis{end}": theme.AXIS | dict(up) | {"domain": domain}
            for end, domain in panels.domains(len(columns), gap=above / _PANEL)
        },
    }
