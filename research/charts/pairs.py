"""Two groups of people side by side: two marks a row, and the gap between them."""

from collections.abc import Sequence

import pandas as pd
import plotly.graph_objects as go

from research.charts import dots
from research.messages.values import Claim, Measure, Number, Value, claim


def pairs(frame: pd.DataFrame, *, years: int, old: Sequence[bool], alt: Claim) -> go.Figure:
    """Return one row per entry, with both values, and by how much one is ahead: points or years.

    Parameters
    ----------
    frame : index the titles, top row first; two columns, named as the key names the groups; values
        in %, but for the last rows
    years : how many of these are in years
    old : whether the values of each row are too old to compare
    """
    gaps, shares = frame.round(1).diff(axis=1).iloc[:, 1], len(frame) - years
    return dots.dots(
        frame,
        unit=claim("pair-unit-percent"),
        percent=True,
        apart=[claim("pair-unit-years")] * years,
        labels=[[_gap(size, at < shares, frame.columns)] for at, size in enumerate(gaps)],
        states=["old" if each else "" for each in old],
        alt=alt,
    )


def _gap(more: float, is_share: bool, groups: Sequence[Value]) -> Value:
    """Return the gap of a row after the group that is ahead."""
    size = abs(more)
    gap = claim("pair-gap", points=Number(size, 1)) if is_share else Measure(size, "years")
    return claim("pair-gap-ahead", group=groups[int(more > 0)], gap=gap) if more else gap
