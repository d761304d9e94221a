"""Forecasts over the years: a dashed line, and the area of its interval."""

import pandas as pd
import plotly.graph_objects as go

from research.charts import theme
from research.messages.values import Claim, claim


def forecast_lines(path: pd.DataFrame, unit: str, due: int) -> list[go.Scatter]:
    """Return the lines of the forecast and the area of its interval; none without a forecast."""
    if path.empty:
        return []
    area = [each.update(showlegend=False) for each in band(path, claim("chart-interval"))]
    return [*area, _dashed(path, unit, due)]


def _dashed(path: pd.DataFrame, unit: str, due: int) -> go.Scatter:
    """Return the forecast as a dashed line with a mark on a year, its interval on hover labels."""
    return go.Scatter(
        x=path.index,
        y=path["value"],
        mode="lines+markers",
        customdata=path[["low", "high"]],
        marker={"size": [8 if year == due else 0 for year in path.index], "color": theme.SUBJECT},
        line={"color": theme.SUBJECT, "width": 2.5, "dash": "dash"},
        name=theme.text(claim("chart-forecast")),
        showlegend=False,
        hovertemplate=f"%{{x}}: %{{y:.1f}} (%{{customdata[0]:.1f}}–%{{customdata[1]:.1f}}) {unit}<extra></extra>",  # noqa: E501
    )


def band(bounds: pd.DataFrame, name: Claim) -> list[go.Scatter]:
    """Return the area between the columns low and high over the years, with its edges."""
    return [
        go.Scatter(
            x=bounds.index, y=bounds[column], mode="lines", name=theme.text(name),
            line={"width": 1, "color": theme.SUBJECT},
            fill=fill, fillcolor=theme.BAND, hoverinfo="skip", meta=column,
            showlegend=fill is not None,
        )
        for column, fill in (("low", None), ("high", "tonexty"))
    ]  # fmt: skip
