"""The chart of one economy's adoption: values, forecast and level."""

from collections.abc import Mapping

import pandas as pd
import plotly.graph_objects as go

from research import catalogue
from research.charts import adoption as charts
from research.findings.progress import forecasts
from research.messages.values import Claim, Indicator, Quantity, Range, Unit, Value, Year, claim
from research.metrics.filled import RECORDED, runs
from research.metrics.forecast import Projection


def chart(
    values: pd.Series,
    path: Projection,
    entry: catalogue.Indicator,
    target: float | None,
    headline: Claim,
    needed: Claim | None = None,
    medians: Mapping[Value, pd.Series] | None = None,
) -> go.Figure:
    """Return published values, the forecast if there is one, and the level with its year.

    Parameters
    ----------
    needed : name of the straight way to the level, None for no such line
    medians : of others, by name, index year
    """
    reached = target is not None and path.value >= target
    ahead = path.path.iloc[:0] if reached else path.path  # no path to what is reached
    alt = headline
    if len(ahead):
        interval = Range(*(Quantity(ahead[end].iloc[-1], entry.id) for end in ("low", "high")))
        alt = claim(
            "adoption-chart", headline=headline, year=Year(ahead.index[-1]), interval=interval
        )
    last = Quantity(float(values.iloc[-1]), entry.id)
    return charts.forecast(
        values[values.cumsum() > 0],
        ahead,
        target=target,
        target_name=Indicator(entry.id) if target is None else _called(target, entry),
        due=forecasts.AGENDA,
        unit=Unit(entry.id),
        breaks=path.breaks,
        ahead=_ahead(path, entry, target),
        needed=needed,
        filled=[(run.first, run.last) for run in runs(values, RECORDED)],
        medians=medians,
        now=[_in_year(int(values.index[-1]), last), last],
        alt=alt,
    )


def _ahead(path: Projection, entry: catalogue.Indicator, target: float | None) -> tuple[Value, ...]:
    """Return the forecast of the year targets are due, and its interval; nothing without one."""
    if (found := forecasts.ahead(path, entry, target)) is None:
        return ()
    value, interval = found
    return _in_year(forecasts.AGENDA, value), interval


def _in_year(year: int, value: Value) -> Claim:
    return claim("chart-due", due=Year(year), value=value)


def _called(target: float, entry: catalogue.Indicator) -> Claim:
    due = Year(forecasts.AGENDA)
    return claim("chart-target", value=Quantity(target, entry.id), due=due)
