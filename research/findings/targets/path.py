"""Internet use over the years, with its forecast and the way to its target."""

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

import pandas as pd

from research import access, catalogue, targets
from research.charts import Figure
from research.findings.core import Claim, Finding, claim, finding, no_data, v
from research.findings.core.dated import dated
from research.findings.core.series import repeated
from research.findings.core.yardstick import yardstick
from research.findings.progress import forecasts, unmeasured
from research.findings.progress.adoption import years
from research.findings.progress.adoption_chart import chart
from research.findings.progress.breaks import is_doubted, reached
from research.findings.progress.over_time import over_time
from research.findings.progress.settled import settled
from research.findings.targets.claims import from_when
from research.findings.targets.series import stands
from research.messages.brief import brief
from research.metrics.filled import RECORDED, measured
from research.metrics.forecast import Projection
from research.metrics.pace import Pace

TARGET = "umc-individuals"
_CARRIED = 1  # year after its own a last value stands for, as in a comparison
_DRAWN = 15  # years back, of which most are measured, or nothing is drawn
_FEWEST, _MOST = 3, 0.5  # economies, and a share of them, with a value in a year of a median


@finding
def path_to_target(economy: str) -> Finding:
    """Return Internet use over the years and its target, with its forecast and the way there.

    The years and the target alone where that is met or the pace is not known; the forecast without
    the way where the pace would do but is not forecast to last.

    Parameters
    ----------
    economy : any spelling of an economy

    Notes
    -----
    The forecast is that of `adoption`. There is none here where it leans on years that were filled
    in.
    """
    pace = stands(targets.target(TARGET), economy)
    key = pace.target.indicator
    moved, way = over_time(economy, [key]), tuple(pace_of(economy, pace))
    values = access.load(key, economy).droplevel("economy")[key].dropna()
    if moved.missing or not values.gt(0).any():
        return moved
    path = forecasts.forecast_of(key, economy)
    ahead = bool(way) and path.known and not unmeasured.unpaced(key, economy)
    headline = _reached(economy, pace) or next(iter(way), moved.headline)
    shown = path if ahead else Projection(path.last, path.value)
    of = {"economy": v.Economy(economy), "indicator": v.Indicator(key)}
    without = () if pace.state == targets.MET else unmeasured.unforecast(key, economy, of)
    between = (*forecasts.filled_in(values, of), *without)
    changes = (moved.headline, *moved.claims, *between)
    if filled := _mostly_filled(values):
        if headline == moved.headline:  # all there is to say is that values were filled in
            return no_data(between[0])
        changes = between
    still = repeated(pace.year, pace.until, v.Indicator(key)) if ahead else ()
    medians, sources = _medians(economy, key)
    return replace(
        moved,
        headline=headline,
        claims=tuple(each for each in (*way, *changes) if each != headline),
        notes=(*still, *moved.notes, *(forecasts.how() if ahead else ())),
        table=years(economy, values, shown, key),
        chart=None if filled else _chart(economy, pace, values, shown, headline, way, medians),
        drawn_from=tuple(dict.fromkeys([*moved.drawn_from, *sources])),
    )


def _chart(
    iso3: str,
    pace: Pace,
    values: pd.Series,
    path: Projection,
    headline: Claim,
    way: Sequence[Claim],
    medians: Mapping[v.Value, pd.Series],
) -> Figure:
    """Return values and target over the years, with the way from the value that it begins at."""
    entry, needed = catalogue.indicator(pace.target.indicator), _needed(way, pace.way.year)
    later = any("more" in each.values for each in way)
    return chart(
        values,
        path,
        entry,
        pace.bound,
        headline,
        iso3,
        needed=needed,
        start=pace.until,
        begins=(pace.way.today if later else pace.way.year) if way else None,
        medians=medians,
    )


def _mostly_filled(values: pd.Series) -> bool:
    """Return whether fewer than half of the latest values (index year) were measured."""
    late = values.index[values.index > values.index[-1] - _DRAWN]
    return 2 * len(measured(values, RECORDED).index.intersection(late)) < len(late)


def _reached(iso3: str, pace: Pace) -> Claim | None:
    """Return that the target is met; None where it is not."""
    if pace.state != targets.MET or pace.value is None or pace.year is None:
        return None
    return reached(iso3, pace.target.indicator, pace.bound or 0.0, pace.value, pace.dated or 0)


def _medians(iso3: str, key: str) -> tuple[dict[v.Value, pd.Series], set[str]]:
    """Return the median of the yardstick by year, by its name, and the sources.

    Of the years in which half of the economies have a value, one between two others, or one of the
    year before, up to the year of the economy; the last is the median of a comparison.
    """
    yard = yardstick(iso3)
    among = yard.members(key)[0 if yard.group else 1 :]
    members = settled(key, among).index
    every = dated(key).unstack("year")
    theirs = every.reindex(members).dropna(how="all")
    whole = theirs.interpolate(axis=1, limit_area="inside").ffill(axis=1, limit=_CARRIED)
    median = whole.median().loc[whole.count() >= max(_FEWEST, _MOST * len(members))]
    last = every.reindex([iso3]).iloc[0].last_valid_index()
    median = median.loc[:last]
    if len(median) < 2:
        return {}, set()
    median.loc[last] = yard.median(key)  # of the same economies as sentences have it
    sources = {*access.latest(key)["source"].reindex(theirs.index).dropna()}
    return {claim("peers-row-median", group=yard.name): median}, sources


def _needed(way: Sequence[Claim], start: int) -> Claim | None:
    """Return the name of the straight way to the target, None where none is needed.

    With the digits of the sentence, and from this year on where that has both ways.
    """
    said = next((brief(each) for each in way if "needed" in each.values), None)
    if not isinstance(said, Claim):
        return None
    told = said.values
    of = {"points": told.get("more", told["needed"]), "from": told.get("today", v.Year(start))}
    if "pace" not in told:
        return claim("path-needed-alone", **of)
    return claim("path-needed", **of, since=told["since"], pace=told["pace"])


def pace_of(iso3: str, pace: Pace) -> Iterator[Claim]:
    """Yield the forecast of Internet use, and whether it moves fast enough, where both are known.

    Nothing where its target is met. That the pace would do is not told where it is not forecast to
    last, as growth slows towards the top.
    """
    key = pace.target.indicator
    if pace.state == targets.MET or not math.isfinite(pace.needed) or is_doubted(key, iso3):
        return
    of: dict[str, v.Value] = {"economy": v.Economy(iso3), "due": v.Year(pace.target.year)}
    of["level"] = v.Percent(pace.bound or 0.0)
    lately = unmeasured.unpaced(key, iso3)
    if not lately and not math.isfinite(pace.now):
        return
    path = forecasts.forecast_of(key, iso3)
    found = None if lately else forecasts.ahead(path, catalogue.indicator(key), pace.bound)
    if found is not None:
        of_path: dict[str, v.Value] = {"ahead": found[0], "interval": found[1], **of}
        if pace.until != pace.year:
            of_path |= {"base": v.Quantity(path.value, key), "from": v.Year(pace.year or 0)}
            yield claim("answer-forecast-still", **of_path)
        else:
            short = path.path.loc[pace.target.year, "high"] < (pace.bound or 0.0)
            yield claim("answer-forecast-short" if short else "answer-forecast", **of_path)
    if pace.status == "on-track":
        if pace.reached is not None and pace.reached.year:
            yield claim("answer-pace-reached", **of, year=v.Year(pace.reached.year))
        return
    of["needed"] = v.Number(pace.way.needed, 1)
    if not math.isfinite(pace.now) and math.isfinite(pace.way.needed):
        yield claim("answer-pace-unknown", **of, **{"from": from_when(pace)})
        return
    of |= {"pace": v.Number(pace.now, 1), "since": v.Year(pace.since or 0)}
    if math.isfinite(pace.way.later) and pace.now < pace.way.later:
        of |= {"last": v.Year(pace.way.year), "today": v.Year(pace.way.today)}
        of["more"] = v.Number(pace.way.later, 1)
        if pace.between and pace.slower:
            yield claim("answer-pace-slowed", **of, lately=v.Number(pace.lately, 1))
        else:
            yield claim("answer-pace-later", **of)
    elif pace.now < pace.way.needed:
        yield claim("answer-pace-short", **of, **{"from": from_when(pace)})
