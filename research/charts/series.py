"""Values over years or quarters, one line per indicator, in panels where sizes differ."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import repeat

import numpy as np
import pandas as pd
import plotly.graph_objects as go

from research.charts import panels, theme
from research.messages.values import Claim, Number, Percent, Value, claim
from research.report.slots import said

_LIMIT = {"color": theme.SLATE, "width": 2, "dash": "dot"}
_MARKS = ("circle", "square", "diamond", "cross", "x")
_PANEL = 150  # pixels a panel is high
_TITLE, _LINE = 56, 17  # letters of a line of a panel's title, and pixels
_LOW = 0.5  # of the highest value: where the lowest one is below that, an axis begins at 0
_PLOT, _LETTER = 220, 7  # pixels of a plot of all lines, and of a letter beside it
_EACH = 8  # years that are all named on the axis


def lines(
    frame: pd.DataFrame, *, unit: Value, alt: Claim, affordable: float | None = None
) -> go.Figure:
    """Return a line chart; a year or quarter without a value is a gap in the line.

    Parameters
    ----------
    frame : index years as numbers, or quarters in order as values; a column a line, called by a
        value; numbers in one unit
    unit : title of the axis, with the unit
    affordable : the price up to which one is affordable, drawn across each panel
    """
    of_years, frame = pd.api.types.is_integer_dtype(frame.index), frame.dropna(axis=1, how="all")
    full = frame.reindex(range(frame.index.min(), frame.index.max() + 1)) if of_years else frame
    own = panels.squeezed(full.max()) and not (full < 0).any(axis=None)
    looks = zip(full, _colours(full.columns, apart=own), _MARKS, strict=False)
    dates = full.index if of_years else [theme.text(quarter) for quarter in full.index]
    traces = [
        _line(full[column], colour, symbol).update(
            x=dates, yaxis=f"y{panels.suffix(at) if own else ''}", showlegend=not own
        )
        for at, (column, colour, symbol) in enumerate(looks)
    ]
    spread = float(full.min(axis=None)) < _LOW * float(full.max(axis=None))  # from near 0
    years = {"dtick": 1 if len(full) <= _EACH else None, "tickformat": "d"}
    up = theme.titled(
        unit,
        rangemode="normal" if of_years and not own and not spread else "tozero",
        zeroline=bool((full < 0).any(axis=None)),
        zerolinecolor=theme.FAINT,
    )
    across = years if of_years else {"type": "category", "nticks": 8}
    ends = _ends(traces, own)
    axes, titles, above = _panels(full.columns, up) if own else ({"yaxis": up}, [], 8)
    limits = [] if affordable is None else [*_limits(traces, affordable)]
    return theme.figure(
        [*traces, *limits],
        alt=alt,
        height=40 + (_PANEL + 30) * len(traces) if own else 300,
        xaxis=across | ({"anchor": f"y{panels.suffix(len(traces) - 1)}"} if own else {}),
        legend={"y": 1.02, "yanchor": "bottom"},
        showlegend=bool(limits) or (len(traces) > 1 and not own),
        annotations=[*titles, *ends],
        margin={"t": above, "r": 16 + _LETTER * max(len(str(said(e["text"]))) for e in ends)},
        **axes,
    )


def _line(values: pd.Series, colour: str, symbol: str) -> go.Scatter:
    """Return the values of a line with their marks."""
    name = theme.text(values.name)
    return go.Scatter(
        y=values,
        name=name,
        mode="lines+markers",
        cliponaxis=False,
        line={"color": colour, "width": 2.5},
        marker={"size": 8, "symbol": symbol},
        customdata=[theme.text(Number(value)) if pd.notna(value) else "" for value in values],
        hovertemplate=f"{name}, %{{x}}: %{{customdata}}<extra></extra>",
    )


def _limits(traces: Sequence[go.Scatter], affordable: float) -> Iterator[go.Scatter]:
    """Yield the line up to which a price is affordable, once for each vertical axis."""
    name = theme.text(claim("price-mark", threshold=Percent(affordable, 1)))
    for at, axis in enumerate(dict.fromkeys(trace.yaxis for trace in traces)):
        yield go.Scatter(
            x=traces[0].x[[0, -1]],
            y=[affordable] * 2,
            yaxis=axis,
            mode="lines",
            name=name,
            line=_LIMIT,
            showlegend=at == 0,
            hoverinfo="skip",
        )


def _ends(traces: Sequence[go.Scatter], own: bool) -> list[dict[str, object]]:
    """Return the last value of each line, at its end; those of one plot do not meet."""
    values = [0.0, *(float(value) for trace in traces for value in trace.y if pd.notna(value))]
    span, found, below = max(values) - min(values) or 1.0, [], -np.inf
    last = [np.flatnonzero(pd.notna(trace.y))[-1] for trace in traces]
    order = sorted(range(len(traces)), key=lambda at: float(traces[at].y[last[at]]))
    for at in order:
        trace, end = traces[at], last[at]
        height = 0.0 if own else _PLOT * float(trace.y[end]) / span
        below = max(height, height if own else below + _LINE)
        found.append({
            "x": trace.x[end], "y": trace.y[end], "yref": trace.yaxis,
            "text": trace.customdata[end],
            "xanchor": "left", "xshift": 8, "yshift": below - height, "showarrow": False,
            "name": "end", "font": {"size": 12, "color": trace.line.color},
        })  # fmt: skip
    return found


def _colours(columns: pd.Index, *, apart: bool) -> list[str]:
    """Return a colour for each line: that of women or men, or the next of the sequence.

    A line that has its plot to itself is that of the economy of the report.
    """
    alone = apart or len(columns) == 1
    others = repeat(theme.ACCENT) if alone else iter(theme.SEQUENCE)
    return [theme.of_sex(each) or next(others, theme.MUTED) for each in columns]


def _panels(
    columns: pd.Index, up: Mapping[str, object]
) -> tuple[dict[str, object], list[dict[str, object]], int]:
    """Return vertical axes and titles of panels, and pixels above; the other axis is shared."""
    titles = [
        panels.title(theme.text(column, _TITLE), at) | {"xref": "x domain"}
        for at, column in enumerate(columns)
    ]
    above = _LINE * (1 + max(theme.breaks(str(title["text"])) for title in titles)) + 20
    domains = panels.domains(len(columns), gap=above / _PANEL)
    axes: dict[str, object] = {
        f"yaxis{end}": theme.AXIS | dict(up) | {"domain": domain} for end, domain in domains
    }
    return axes, titles, above
