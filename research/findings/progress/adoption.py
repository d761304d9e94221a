"""Adoption over the years: published values, forecast, and when it reaches a level."""

from collections.abc import Iterator
from dataclasses import dataclass
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


@dataclass(frozen=True)
class _Series:
    """The values of an economy in an indicator, their forecast, and a level; None without one."""

    iso3: str
    entry: catalogue.Indicator
    target: float | None
    values: pd.Series
    path: Projection

    @property
    def named(self) -> dict[str, v.Value]:
        """The economy and the indicator, as values of a message."""
        return {"economy": v.Economy(self.iso3), "indicator": v.Indicator(self.entry.id)}

    @property
    def unmet(self) -> bool:
        """Whether no level is given, or the last value is below it."""
        return self.target is None or not self.path.value >= self.target

    @property
    def bare(self) -> Projection:
        """The forecast without its path."""
        return Projection(self.path.last, self.path.value, self.path.breaks)

    def needed(self, path: Projection) -> tuple[Claim, ...]:
        """Return the pace the level needs by the year targets are due."""
        recent = forecasts.paced(self.values, forecasts.sure(self.entry.id), self.iso3)
        breaks = breaks_of(self.entry.id, self.iso3)
        return pace_needed(recent, self.target or 0.0, forecasts.AGENDA, self.entry, path, breaks)


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
    values = forecasts.yearly(entry.id, subject.id)
    path = forecasts.forecast_of(entry.id, subject.id, max(until, forecasts.AGENDA))
    of = _Series(subject.id, entry, target, values, path)
    # no path to what is reached
    table = years(subject.id, values, path if of.unmet else of.bare, entry.id)
    if len(values) and not is_recent(int(values.index[-1])):
        old = claim("adoption-last", year=v.Year(values.index[-1]))
        return Finding(claim("adoption-ended", **of.named), gaps=(old,), table=table)
    if not path.known or (of.unmet and unmeasured.unpaced(entry.id, subject.id)):
        return _levels(of)
    return _forecast(of, table)


def _forecast(of: _Series, table: Table) -> Finding:
    """Return a forecast with the pace and the chance of its level, or that the level is reached."""
    path, key, headline = of.path, of.entry.id, _headline(of)
    start = (
        gained(forecasts.paced(of.values, forecasts.sure(key), of.iso3))[2] if of.unmet else None
    )
    ahead = (*repeated(path.last, start, v.Indicator(key)), *forecasts.how()) if of.unmet else ()
    return Finding(
        headline,
        claims=(*_level(of), *_steps(path), *forecasts.filled_in(of.values, of.named)),
        notes=(*ahead, *where(path.breaks, claim("adoption-step"))),
        table=table,
        chart=chart(of.values, path, of.entry, of.target, headline, of.iso3, start=start),
        drawn_from=sources_of(of.iso3, key),
    )


def _steps(path: Projection) -> tuple[Claim, ...]:
    """Return the years in which a series steps, if there are any."""
    return where(path.breaks, claim("adoption-breaks", years=v.Items(map(v.Year, path.breaks))))


def _headline(of: _Series) -> Claim:
    path, key, target = of.path, of.entry.id, of.target
    if target is None:
        now = {"value": v.Quantity(path.value, key), "year": v.Year(path.last or 0)}
        due = min(forecasts.AGENDA, int(path.path.index[-1]))
        ahead = v.Quantity(float(path.path.loc[due, "value"]), key)
        return claim("adoption-forecast", **of.named, **now, due=v.Year(due), ahead=ahead)
    if not of.unmet:
        return reached(of.iso3, key, target, path.value, path.last or 0)
    level = {"level": v.Quantity(target, key), "due": v.Year(forecasts.AGENDA)}
    found = forecasts.ahead(path, of.entry, target)
    assert found is not None  # as it is forecast, and the level is not reached
    return claim("adoption-ahead", **of.named, **level, ahead=found[0], interval=found[1])


def _level(series: _Series) -> Iterator[Claim]:
    """Yield the pace a level needs and how likely its year is; nothing where it is reached."""
    path, key, target = series.path, series.entry.id, series.target
    if target is None or not series.unmet:
        return
    yield from series.needed(path)
    reached = path.year_reaching(target, forecasts.AGENDA)
    until, chance = int(path.path.index[-1]), chance_of(reached)
    of = {"level": v.Quantity(target, key), "due": v.Year(forecasts.AGENDA), "chance": chance}
    when = forecasts.when(reached, until, this_year(key))
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


def _levels(of: _Series) -> Finding:
    """Return what is known without a forecast: none is given of years that were filled in."""
    iso3, key, values = of.iso3, of.entry.id, of.values
    if values.empty:
        return no_data(claim("adoption-unknown", **of.named), *no_series([key]))
    doubts = unmeasured.estimated(key, iso3, of.named)
    if unmeasured.is_sunk(key, iso3):
        return no_data(doubts[-1])
    if len(values) < LEAST:
        many = {"values": v.Count(len(values)), "needed": v.Count(LEAST)}
        return no_data(claim("adoption-few", **of.named, **many), *no_series([key]))
    sure = not doubts and not is_doubted(key, iso3)
    headline = _last(of, sure=sure)
    paced = sure and of.target is not None and not unmeasured.unpaced(key, iso3)
    return Finding(
        headline,
        claims=(
            *doubts,
            *(of.needed(of.bare) if paced else ()),
            *_steps(of.path),
            *forecasts.filled_in(values, of.named),
            *unmeasured.unforecast(key, iso3, of.named),
        ),
        notes=where(not of.path.known, claim("adoption-not-tested")),
        table=years(iso3, values, of.bare, key),
        drawn_from=sources_of(iso3, key),
        weight=float(headline.id != "adoption-level"),  # a level alone compares with nothing
        chart=chart(values, of.bare, of.entry, of.target, headline, iso3),
    )


def _last(of: _Series, *, sure: bool) -> Claim:
    """Return the last value; where it is sure, that it reaches the level, or how it changed."""
    iso3, key, values = of.iso3, of.entry.id, of.values
    last = first_years(key).get(iso3, values.index[-1])
    own = v.Quantity(float(values[last]), key)
    if sure and of.target is not None and own.value >= of.target:
        return reached(iso3, key, of.target, own.value, last)
    level = {"value": unmeasured.doubted(own, key, iso3), "year": v.Year(last)}
    moved = forecasts.change_of(values.loc[:last], breaks_of(key, iso3))
    if moved is None or moved.last != last or not sure:
        return claim("adoption-level", **of.named, **level)
    before = {"before": v.Quantity(values[moved.first], key), "first": v.Year(moved.first)}
    return claim("adoption-moved", **of.named, **level, **before)
