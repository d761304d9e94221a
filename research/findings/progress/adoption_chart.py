"""The chart of one economy's adoption: values, forecast and level."""

from collections.abc import Mapping

import pandas as pd
import plotly.graph_objects as go

from research import catalogue
from research.charts import adoption as charts
from research.findings.core import Claim, claim
from research.findings.progress import forecasts
from research.findings.progress.breaks import breaks_of, is_doubted, rests_on
from research.messages.values import Economy, Exact, Indicator, Quantity, Range, Unit, Value, Year
from research.metrics.filled import RECORDED, runs
from research.metrics.forecast import Projection


def chart(
    values: pd.Series,
    path: Projection,
    entry: catalogue.Indicator,
    target: float | None,
    headline: Claim,
    iso3: str,
    *,
    needed: Claim | None = None,
    start: int | None = None,
    begins: int | None = None,
    medians: Mapping[Value, pd.Series] | None = None,
) -> go.Figure:
    """Return published values, the forecast if there is one, and the level with its year.

    Parameters
    ----------
    needed : name of the straight way to the level, from now on; None for no such line
    start, begins : the year of the last value that is none repeated, and the first of that way
    medians : of others, by name, index year
    """
    reached = target is not None and path.value >= target
    # no path to what is reached
    ahead = path.path[[not reached and year <= forecasts.AGENDA for year in path.path.index]]
    whole = values.combine_first(path.path["value"])
    now, ring = _last(values, entry, iso3, start)
    return charts.forecast(
        values[values.cumsum() > 0],
        ahead,
        target=target,
        target_name=Indicator(entry.id) if target is None else _called(target, entry),
        due=forecasts.AGENDA,
        unit=Unit(entry.id),
        breaks=breaks_of(entry.id, iso3),
        ahead=_ahead(path, entry, target),
        needed=needed,
        start=None if begins is None else (begins, float(whole.loc[:begins].iloc[-1])),
        filled=[(run.first, run.last) for run in runs(values, RECORDED)],
        medians=medians,
        now=now,
        earlier=_before(entry, iso3) if ring else None,
        ring=ring,
        alt=_described(headline, ahead, entry) if len(ahead) else headline,
    )


def _described(headline: Claim, ahead: pd.DataFrame, entry: catalogue.Indicator) -> Claim:
    """Return what the chart shows: a finding, and the interval of the forecast at its end."""
    interval = Range(*(Quantity(ahead[end].iloc[-1], entry.id) for end in ("low", "high")))
    year = Year(ahead.index[-1])
    return claim("adoption-chart", headline=headline, year=year, interval=interval)


def _last(
    values: pd.Series, entry: catalogue.Indicator, iso3: str, start: int | None
) -> tuple[list[Value], bool]:
    """Return ways to write the last value, the best first; whether it may repeat or is in doubt."""
    last, doubted = Quantity(float(values.iloc[-1]), entry.id), is_doubted(entry.id, iso3)
    latest = {"economy": Economy(iso3), "year": Year(values.index[-1]), "value": last}
    if start is not None and start < values.index[-1]:
        return [claim("chart-last-still", before=Year(start), **latest)], True
    doubt = claim("chart-last-doubted", value=Exact(last), year=latest["year"])
    return [doubt if doubted else claim("chart-last", **latest), last], doubted


def _before(entry: catalogue.Indicator, iso3: str) -> dict[int, Value]:
    """Return the value before a break that the last one rests on, by its year."""
    if (jump := rests_on(entry.id, iso3)) is None or jump.reported:
        return {}
    value = Exact(Quantity(jump.value, entry.id))
    return {jump.year: claim("value-of-year", value=value, year=Year(jump.year))}


def _ahead(path: Projection, entry: catalogue.Indicator, target: float | None) -> Claim | None:
    """Return the forecast of the year targets are due, and its interval; None without one."""
    if (found := forecasts.ahead(path, entry, target)) is None:
        return None
    value, interval = found
    return claim("chart-ahead", due=Year(forecasts.AGENDA), value=value, interval=interval)


def _called(target: float, entry: catalogue.Indicator) -> Claim:
    due = Year(forecasts.AGENDA)
    return claim("chart-target", value=Quantity(target, entry.id), due=due)
