"""A level to be reached, the straight way to it, and places for the names of both."""

from collections.abc import Iterator

import plotly.graph_objects as go

from research.charts import theme
from research.charts.names import Name, Scale
from research.messages.values import Value

WRAP = 14  # letters of a line at the right
PARTS = (0.5, 0.4, 0.6, 0.3, 0.7)  # of a line: where its name may be
_EDGE = 0.03  # of the axis, left of a name
_LETTERS = (24, 14)  # of a line of the name of the straight way to a target


def on_goal(name: Value, level: float, scale: Scale) -> Iterator[Name]:
    """Yield places at the left end of the line of a level for its name, in a line or in more."""
    for letters in (0, WRAP):
        text = theme.text(name, letters)
        half = scale.letter * theme.longest(text) / 2
        yield Name(text, scale.units(half + _EDGE, 0)[0], level, theme.INK)


def on_way(way: go.Scatter, name: Value) -> Iterator[Name]:
    """Yield places on the straight way to a level for its name, in two lines or in more."""
    for letters in _LETTERS:
        for share in PARTS:
            x, y = (ends[0] + share * (ends[1] - ends[0]) for ends in (way.x, way.y))
            yield Name(theme.text(name, letters), x, y, theme.SLATE)


def goal(level: float, ends: tuple[int, int], due: int, name: Value) -> go.Scatter:
    """Return a level as a line, marked on the year by which it is to be reached."""
    years = sorted({*ends, min(due, ends[1])})
    sizes = [9 if year == due else 0 for year in years]
    return go.Scatter(
        x=years,
        y=[level] * len(years),
        mode="lines+markers",
        cliponaxis=False,
        line={"color": theme.GREY, "width": 1.5, "dash": "dash"},
        name=theme.text(name),
        marker={"symbol": "diamond", "size": sizes, "color": theme.INK, "opacity": 1},
        showlegend=False,
        hoverinfo="skip",
        meta="marked",
    )


def way(start: tuple[int, float], end: tuple[int, float], name: Value, unit: str) -> go.Scatter:
    """Return the straight line from a value or forecast to a level in its year."""
    return go.Scatter(
        x=[start[0], end[0]],
        y=[start[1], end[1]],
        mode="lines",
        name=theme.text(name),
        showlegend=False,
        line={"width": 2, "color": theme.SLATE, "dash": "dashdot"},
        hovertemplate=f"%{{x:.0f}}: %{{y:.1f}} {unit}<extra></extra>",
    )
