"""Adoption over the years: published values, forecast, and when it reaches a level."""

from collections.abc import Iterator, Sequence
from math import nan

import pandas as pd

from research import access, catalogue
from research.findings.core import Claim, Finding, Table, claim, finding, no_data, v, where
from research.findings.core.gaps import no_series
from research.findings.core.latest import first_years, is_recent, mark, sources_of
from research.findings.core.scope import scope_of
from research.findings.core.series import repeated
from research.findings.core.tables import MARKS, columns_of, of_years
from research.findings.progress import forecasts, unmeasured
from research.findings.progress.adoption_chart import chart
from research.findings.progress.breaks import breaks_of, doubt_mark, is_doubted, reached
from research.findings.progress.members import adoption_members
from research.findings.progress.needed import pace_needed, this_year
from research.metrics.filled import RECORDED, measured
from research.metrics.forecast import Projection, Reaching
from research.metrics.forecast.slope import LEAST
from research.metrics.gain import gained

_SURE = 0.95  # a chance nearer to 0 or 1 is told as beyond it


@finding
def adoption(
    scope: str,
    indicator: str = "internet_users",
    target: float | None = None,
    until: int = forecasts.UNTIL,
) -> Finding:
    """Forecast an indicator with intervals; for a group, count the members that reach a level.

    Parameters
    ----------
    scope : any spelling of an economy, or a group such as "itu:asia-pacific"
    indicator : a catalogue id, a share or a rate per 100
    target : a level whose year is given, in the indicator's unit; None for 95 where it is a share
        of 100 %. A group needs one where it is no such share
    until : last year forecast

    Notes
    -----
    The forecast is that of `research.metrics.forecast`, the same that targets, members of groups
    and briefings read. A level is likely by 2030 from a chance of 66 % on, unlikely below 33 %.
    """
    subject, entry = scope_of(scope), catalogue.indicator(indicator)
    target = 95.0 if target is None and forecasts.upper_of(entry) is not None else target
    if subject.is_group:
        return adoption_members(subject, entry, target)
    until = max(until, forecasts.AGENDA)
    values = forecasts.yearly(entry.id, subject.id)
    path = forecasts.forecast_of(entry.id, subject.id, until)
    told: dict[str, v.Value] = {"economy": subject.value, "indicator": v.Indicator(entry.id)}
    unmet = target is None or not path.value >= target
    bare = Projection(path.last, path.value, path.breaks)  # no path to what is reached
    table = years(subject.id, values, path if unmet else bare, entry.id)
    if len(values) and not is_recent(int(values.index[-1])):
        old = claim("adoption-last", year=v.Year(values.index[-1]))
        return Finding(claim("adoption-ended", **told), gaps=(old,), table=table)
    if not path.known or (unmet and unmeasured.unpaced(entry.id, subject.id)):
        return _levels(subject.id, told, entry, values, path, target)
    return _forecast(subject.id, told, entry, values, path, target, table)


def _forecast(
    iso3: str,
    of: dict[str, v.Value],
    entry: catalogue.Indicator,
    values: pd.Series,
    path: Projection,
    target: float | None,
    table: Table,
) -> Finding:
    """Return a forecast with the pace and the chance of its level, or that the level is reached."""
    unmet = target is None or not path.value >= target
    headline = _headline(iso3, of, entry, path, target)
    recent = forecasts.paced(values, forecasts.sure(entry.id), iso3)
    start = gained(recent)[2] if unmet else None
    return Finding(
        headline,
        claims=(
            *_level(recent, path, entry, target, breaks_of(entry.id, iso3)),
            *_steps(path),
            *forecasts.filled_in(values, of),
        ),
        notes=(
            *(repeated(path.last, start, v.Indicator(entry.id)) if unmet else ()),
            *(forecasts.how() if unmet else ()),
            *where(path.breaks, claim("adoption-step")),
        ),
        table=table,
        chart=chart(values, path, entry, target, headline, iso3, start=start),
        drawn_from=sources_of(iso3, entry.id),
    )


def _steps(path: Projection) -> tuple[Claim, ...]:
    """Return the years in which a series steps, if there are any."""
    return where(path.breaks, claim("adoption-breaks", years=v.Items(map(v.Year, path.breaks))))


def _headline(
    iso3: str,
    told: dict[str, v.Value],
    entry: catalogue.Indicator,
    path: Projection,
    target: float | None,
) -> Claim:
    if target is None:
        now = {"value": v.Quantity(path.value, entry.id), "year": v.Year(path.last or 0)}
        due = min(forecasts.AGENDA, int(path.path.index[-1]))
        ahead = v.Quantity(float(path.path.loc[due, "value"]), entry.id)
        return claim("adoption-forecast", **told, **now, due=v.Year(due), ahead=ahead)
    if path.value >= target:
        return reached(iso3, entry.id, target, path.value, path.last or 0)
    told |= {"level": v.Quantity(target, entry.id), "due": v.Year(forecasts.AGENDA)}
    found = forecasts.ahead(path, entry, target)
    assert found is not None  # as it is forecast, and the level is not reached
    return claim("adoption-ahead", **told, ahead=found[0], interval=found[1])


def _level(
    recent: pd.Series,
    path: Projection,
    entry: catalogue.Indicator,
    target: float | None,
    breaks: Sequence[int],
) -> Iterator[Claim]:
    """Yield the pace a level needs and how likely its year is; nothing where it is reached."""
    if target is None or path.value >= target:
        return
    yield from pace_needed(recent, target, forecasts.AGENDA, entry, path, breaks)
    reached = path.year_reaching(target, forecasts.AGENDA)
    until, chance = int(path.path.index[-1]), chance_of(reached)
    of = {"level": v.Quantity(target, entry.id), "due": v.Year(forecasts.AGENDA), "chance": chance}
    when = forecasts.when(reached, until, this_year(entry.id))
    late = claim("adoption-late", **of, year=v.Year(reached.low or until + 1))
    yield claim("adoption-chance", **of, when=when) if when else late


def chance_of(reached: Reaching) -> Claim:
    """Return how likely a level is in time, in the steps that sentences use."""
    within = min(max(reached.probability, 1 - _SURE), _SURE)
    beyond = "below" if within > reached.probability else "above"
    kind = "about" if within == reached.probability else beyond
    return claim(f"adoption-chance-{kind}", chance=v.Percent(100 * within))


def years(iso3: str, values: pd.Series, path: Projection, indicator: str) -> Table:
    """Return published values and the forecast, one row per year."""
    columns = columns_of("adoption", published=("quantity", indicator))
    frame = values.rename("published").to_frame()
    if path.known:
        frame = frame.join(path.path.iloc[1:].rename(columns={"value": "forecast"}), how="outer")
        columns |= columns_of(
            "adoption",
            forecast=("quantity", indicator),
            low=("quantity", indicator),
            high=("quantity", indicator),
        )
    rows = access.usable(indicator, iso3).set_index("year")["flag"]
    flags = rows[rows.ne("") & rows.ne("undated")].map(lambda flag: mark(flag, nan))
    between = values.index.difference(measured(values, RECORDED).index)
    steps = pd.Series(claim("adoption-break").id, [*path.breaks], dtype=object)
    flags = steps.combine_first(flags)
    marks = flags.combine_first(pd.Series(claim("mark-between").id, between, dtype=object))
    if iso3 in (again := first_years(indicator)):
        last = pd.Series(claim("mark-repeated").id, values.index[-1:], dtype=object)
        marks = marks.combine_first(last)
    if len(values) and (doubt := doubt_mark(indicator, iso3)) != "mark-none":
        dated = [again.get(iso3, values.index[-1])]
        marks = marks.combine_first(pd.Series(doubt, dated, dtype=object))
    if marks.size:
        frame["mark"] = marks.reindex(frame.index).astype(object)
        columns["mark"] = MARKS
    return of_years(frame.rename_axis("year"), columns, claim("forecast-empty"))


def _levels(
    iso3: str,
    told: dict[str, v.Value],
    entry: catalogue.Indicator,
    values: pd.Series,
    path: Projection,
    target: float | None,
) -> Finding:
    """Return what is known without a forecast: none is given of years that were filled in."""
    if values.empty:
        return no_data(claim("adoption-unknown", **told), *no_series([entry.id]))
    doubts, breaks = unmeasured.estimated(entry.id, iso3, told), breaks_of(entry.id, iso3)
    if unmeasured.is_sunk(entry.id, iso3):
        return no_data(doubts[-1])
    if len(values) < LEAST:
        many = {"values": v.Count(len(values)), "needed": v.Count(LEAST)}
        return no_data(claim("adoption-few", **told, **many), *no_series([entry.id]))
    bare = Projection(path.last, path.value, path.breaks)
    sure = not doubts and not is_doubted(entry.id, iso3)
    headline = _last(iso3, told, entry, values, target, sure=sure)
    recent = forecasts.paced(values, forecasts.sure(entry.id), iso3)
    paced = sure and target is not None and not unmeasured.unpaced(entry.id, iso3)
    way = pace_needed(recent, target or 0.0, forecasts.AGENDA, entry, bare, breaks)
    return Finding(
        headline,
        claims=(
            *doubts,
            *where(paced, *way),
            *_steps(path),
            *forecasts.filled_in(values, told),
            *unmeasured.unforecast(entry.id, iso3, told),
        ),
        notes=where(not path.known, claim("adoption-not-tested")),
        table=years(iso3, values, bare, entry.id),
        drawn_from=sources_of(iso3, entry.id),
        weight=float(headline.id != "adoption-level"),  # a level alone compares with nothing
        chart=chart(values, bare, entry, target, headline, iso3),
    )


def _last(
    iso3: str,
    of: dict[str, v.Value],
    entry: catalogue.Indicator,
    values: pd.Series,
    target: float | None,
    *,
    sure: bool,
) -> Claim:
    """Return the last value; where it is sure, that it reaches the level, or how it changed."""
    last = first_years(entry.id).get(iso3, values.index[-1])
    own = v.Quantity(float(values[last]), entry.id)
    if sure and target is not None and own.value >= target:
        return reached(iso3, entry.id, target, own.value, last)
    level = {"value": unmeasured.doubted(own, entry.id, iso3), "year": v.Year(last)}
    moved = forecasts.change_of(values.loc[:last], breaks_of(entry.id, iso3))
    if moved is None or moved.last != last or not sure:
        return claim("adoption-level", **of, **level)
    before = {"before": v.Quantity(values[moved.first], entry.id), "first": v.Year(moved.first)}
    return claim("adoption-moved", **of, **level, **before)
