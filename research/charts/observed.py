"""What was observed over the years: values published, values filled in, years without any."""

from collections.abc import Sequence
from itertools import pairwise

import pandas as pd
import plotly.graph_objects as go

from research.charts import theme
from research.charts.names import Scale
from research.messages.values import claim

_BREAK = {
    "type": "line", "yref": "paper", "y0": 0, "y1": 1,
    "line": {"color": theme.MUTED, "width": 1, "dash": "dot"},
}  # fmt: skip
_BREAK_NAME = {
    "yref": "paper", "yanchor": "bottom", "xanchor": "right", "textangle": -90,
    "showarrow": False, "font": {"size": 12, "color": theme.SLATE},
}  # fmt: skip
_LIFT = 0.04  # of the axis, from values before a break to its name
_DOTTED = {"width": 1.5, "color": theme.ACCENT, "dash": "dot"}


def observed(
    values: pd.Series,
    unit: str,
    *,
    breaks: Sequence[int] = (),
    filled: Sequence[tuple[int, int]] = (),
    ring: bool = False,
) -> list[go.Scatter]:
    """Return published values as marks, joined where no year is left out and no step is.

    A dotted line bridges years between two values that have none, unless the series steps there.
    It has hollow marks at years that are filled in.

    Parameters
    ----------
    values : index year, each year once
    unit : of the values, as text of a figure
    breaks : years in which the series steps
    filled : years between which values are filled in, a pair for each stretch
    ring : the last value has a hollow mark, as one that may repeat the one before or is in doubt
    """
    inside = {year for first, last in filled for year in range(first + 1, last)}
    spans = inside.union(*filled)
    hollow = values.where(values.index.isin(spans))
    hollow = hollow.loc[hollow.first_valid_index() : hollow.last_valid_index()]
    measured = values.where(~values.index.isin(inside))
    sizes = [7 if year in inside else 0 for year in hollow.index]
    edge = {"width": 1.5, "color": theme.ACCENT}
    both = {"mode": "lines+markers", "hovertemplate": f"%{{x}}: %{{y:.1f}} {unit}<extra></extra>"}
    between = go.Scatter(
        x=hollow.index,
        y=hollow,
        name=theme.text(claim("chart-filled")),
        line=_DOTTED,
        showlegend=False,
        meta="marked",
        marker={"size": sizes, "color": "white", "line": edge},
        **both,
    )
    last = values.last_valid_index() if ring else None
    years, drawn = _apart(measured, breaks)
    fills = ["white" if year == last else theme.ACCENT for year in years]
    marks = go.Scatter(
        x=years,
        y=drawn,
        name=theme.text(claim("chart-published")),
        line={"width": 2, "color": theme.ACCENT},
        showlegend=False,
        marker={"size": 7, "color": fills, "line": edge},
        **both,
    )
    return [*_bridges(values.dropna(), breaks), *([between] if hollow.notna().any() else []), marks]


def _apart(values: pd.Series, breaks: Sequence[int]) -> tuple[list[int | None], list[float | None]]:
    """Return years and values of a line, with a gap before each year in which the series steps."""
    years: list[int | None] = []
    drawn: list[float | None] = []
    for year, value in values.items():
        if year in breaks:
            years, drawn = [*years, None], [*drawn, None]
        years, drawn = [*years, year], [*drawn, None if pd.isna(value) else value]
    return years, drawn


def _bridges(known: pd.Series, breaks: Sequence[int]) -> list[go.Scatter]:
    """Return a dotted line across years without a value, unless the series steps there."""
    x: list[int | None] = []
    y: list[float | None] = []
    for before, after in pairwise(known.index):
        if after - before > 1 and not any(before < year <= after for year in breaks):
            x += [before, after, None]
            y += [known[before], known[after], None]
    name = theme.text(claim("chart-without-data"))
    look = {"mode": "lines", "line": _DOTTED, "hoverinfo": "skip", "showlegend": False}
    return [go.Scatter(x=x, y=y, name=name, **look)] if x else []


def broken(
    years: Sequence[int], values: pd.Series, scale: Scale
) -> dict[str, list[dict[str, object]]]:
    """Return a line before each year in which a series steps, named over low values.

    One name serves lines that are so near that two would be drawn over each other.
    """
    name, notes = theme.text(claim("adoption-break")), []
    apart = [year for year in years if not {year - 1, year - 2} & {*years}]
    for year in apart:
        near = scale.box(year, values.loc[year - 3 : year - 1].max()).high + _LIFT
        low = near if _LIFT < near < 0.5 else 0.02
        notes.append(_BREAK_NAME | {"x": year - 0.5, "y": low, "text": name})
    lines = [_BREAK | {"x0": year - 0.5, "x1": year - 0.5} for year in years]
    return {"shapes": lines, "annotations": notes}
