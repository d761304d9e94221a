"""The chart of one economy's adoption: values, forecast and level."""

from collections.abc import Mapping

import pandas as pd
import plotly.graph_objects as go

from research import catalogue
from research.charts import adoption as charts
from research.findings.core import Claim, claim
from research.findings.progress import forecasts
from research.findings.progress.breaks import breaks_of, is_doubted
from research.messages.values import Economy, Indicator, Quantity, Range, Unit, Value, Year
from research.metrics.filled import RECORDED, runs
from research.metrics.forecast import Projection


def chart(
    values: pd.Series,
    path: Projection,
    entry: catalogue.Indicator,
    target: float | None,
    headline: Claim,
    who: Economy,
    *,
    needed: Claim | None = None,
    start: int | None = None,
    begins: int | None = None,
    medians: Mapping[Value, pd.Series] | None = None,
) -> go.Figure:
    """Return published values, the forecast if there is one, and the level with its year.

    Parameters
    ----------
    who : the economy
    needed : name of the straight way to the level, from now on; None for no such line
    start, begins : the year of the last value that is none repeated, and the first of that way
    medians : of others, by name, index year
    """
    reached = target is not None and path.value >= target
    # no path to what is reached
    ahead = path.path[[not reached and year <= forecasts.AGENDA for year in path.path.index]]
    alt = headline
    if len(ahead):
        interval = Range(*(Quantity(ahead[end].iloc[-1], entry.id) for end in ("low", "high")))
        alt = claim(
            "adoption-chart", headline=headline, year=Year(ahead.index[-1]), interval=interval
        )
    whole = values.combine_first(path.path["value"])
    last = Quantity(float(values.iloc[-1]), entry.id)
    latest = {"economy": who, "year": Year(values.index[-1]), "value": last}
    now, repeated = [claim("chart-last", **latest), last], False
    if doubted := is_doubted(entry.id, who.code):
        now = [claim("chart-last-doubted", value=last), last]
    if start is not None and start < values.index[-1]:
        now, repeated = [claim("chart-last-still", before=Year(start), **latest)], True
    return charts.forecast(
        values[values.cumsum() > 0],
        ahead,
        target=target,
        target_name=Indicator(entry.id) if target is None else _called(target, entry),
        due=forecasts.AGENDA,
        unit=Unit(entry.id),
        breaks=breaks_of(entry.id, who.code),
        ahead=_ahead(path, entry, target),
        needed=needed,
        start=None if begins is None else (begins, float(whole.loc[:begins].iloc[-1])),
        filled=[(run.first, run.last) for run in runs(values, RECORDED)],
        medians=medians,
        now=now,
        repeated=repeated,
        doubted=doubted,
        alt=alt,
    )


def _ahead(path: Projection, entry: catalogue.Indicator, target: float | None) -> Claim | None:
    """Return the forecast of the year targets are due, and its interval; None without one."""
    if (found := forecasts.ahead(path, entry, target)) is None:
        return None
    value, interval = found
    return claim("chart-ahead", due=Year(forecasts.AGENDA), value=value, interval=interval)


def _called(target: float, entry: catalogue.Indicator) -> Claim:
    due = Year(forecasts.AGENDA)
    return claim("chart-target", value=Quantity(target, entry.id), due=due)
