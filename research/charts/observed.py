"""What was observed over the years: values published, values filled in, years without any."""

from collections.abc import Sequence
from itertools import pairwise

import pandas as pd
import plotly.graph_objects as go

from research.charts import theme
from research.messages.values import claim

_DOTTED = {"width": 1.5, "color": theme.ACCENT, "dash": "dot"}


def observed(
    values: pd.Series,
    unit: str,
    *,
    breaks: Sequence[int] = (),
    filled: Sequence[tuple[int, int]] = (),
) -> list[go.Scatter]:
    """Return published values as marks, joined where no year is left out.

    A dotted line bridges years between two values that have none, unless the series steps there.
    It has hollow marks at years that are filled in.

    Parameters
    ----------
    values : index year, each year once
    unit : of the values, as text of a figure
    breaks : years in which the series steps
    filled : years between which values are filled in, a pair for each stretch
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
        x=hollow.index, y=hollow, name=theme.text(claim("chart-filled")), line=_DOTTED,
        showlegend=False, meta="marked",
        marker={"size": sizes, "color": "white", "line": edge}, **both,
    )  # fmt: skip
    marks = go.Scatter(
        x=values.index, y=measured, name=theme.text(claim("chart-published")),
        line={"width": 2, "color": theme.ACCENT}, marker={"size": 7, "color": theme.ACCENT}, **both,
        showlegend=False,
    )  # fmt: skip
    return [*_bridges(values.dropna(), breaks), *([between] if hollow.notna().any() else []), marks]


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
