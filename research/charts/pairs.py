"""Two groups of people side by side: two marks a row, and the gap between them."""

import pandas as pd
import plotly.graph_objects as go

from research.charts import dots
from research.messages.values import Claim, Measure, Number, Value, claim


def pairs(frame: pd.DataFrame, *, years: int, alt: Claim) -> go.Figure:
    """Return one row per entry, with both values and the gap in points, or in years.

    Parameters
    ----------
    frame : index the titles, top row first; two columns, named as the key names the groups; values
        in %, but for the last rows
    years : how many of these are in years
    """
    gaps = frame.round(1).diff(axis=1).iloc[:, 1].abs()
    shares = len(frame) - years
    return dots.dots(
        frame,
        unit=claim("pair-unit-percent"),
        percent=True,
        apart=[claim("pair-unit-years")] * years,
        labels=[[_gap(size, at < shares)] for at, size in enumerate(gaps)],
        alt=alt,
    )


def _gap(size: float, is_share: bool) -> Value:
    return claim("pair-gap", points=Number(size, 1)) if is_share else Measure(size, "years")
