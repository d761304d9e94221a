"""Internet use over the years, with its forecast and the way to its target."""

import math
from collections.abc import Iterator, Mapping
from dataclasses import replace

import pandas as pd

from research import access, catalogue, economies, targets
from research.findings.comparison.structural import most_like
from research.findings.core import Claim, Finding, claim, finding, v, where
from research.findings.core.series import dated, unsure
from research.findings.progress import forecasts
from research.findings.progress.adoption_chart import chart
from research.findings.progress.over_time import over_time
from research.findings.targets.series import stands
from research.metrics.forecast import Projection
from research.metrics.pace import Pace

TARGET = "umc-individuals"
_CARRIED = 5  # years a last value stands for those after it
_FEWEST, _MOST = 3, 0.75  # economies, and a share of them, with a value in a year of a median


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
    if moved.missing:
        return moved
    path = forecasts.forecast_of(key, economy)
    values = access.load(key, economy).droplevel("economy")[key].dropna()
    ahead = bool(way) and path.known and not forecasts.filled_lately(values)
    headline = _headline(economy, pace, path if ahead else None) or moved.headline
    medians, sources = _medians(economy, key)
    filled = forecasts.filled_in(
        values, {"economy": v.Economy(economy), "indicator": v.Indicator(key)}
    )
    drawn = chart(
        values,
        path if ahead else Projection(path.last, path.value, path.breaks),
        catalogue.indicator(key),
        pace.bound,
        headline,
        needed=_needed(way[0].values if ahead else {}),
        medians=medians,
    )
    return replace(
        moved,
        headline=headline,
        claims=(*where(headline != moved.headline, moved.headline), *moved.claims, *way, *filled),
        notes=(*moved.notes, *(forecasts.how() if ahead else ())),
        chart=drawn,
        drawn_from=tuple(dict.fromkeys([*moved.drawn_from, *sources])),
    )


def _headline(iso3: str, pace: Pace, path: Projection | None) -> Claim | None:
    """Return that the target is met, or what is forecast for its year; None where neither is."""
    key, level = pace.target.indicator, v.Percent(pace.bound or 0.0)
    who = v.Economy(iso3)
    if pace.state == targets.MET and pace.value is not None and pace.year is not None:
        met = {"level": level, "value": v.Quantity(pace.value, key), "year": v.Year(pace.year)}
        return claim("adoption-reached", economy=who, indicator=v.Indicator(key), **met)
    found = path and forecasts.ahead(path, catalogue.indicator(key), pace.bound)
    if not found:
        return None
    due, (value, interval) = v.Year(forecasts.AGENDA), found
    of: dict[str, v.Value] = {"ahead": value, "interval": interval, "level": level, "due": due}
    return claim("answer-forecast", economy=who, **of)


def _medians(iso3: str, key: str) -> tuple[dict[v.Value, pd.Series], set[str]]:
    """Return the medians of the region and of economies most like it, by year, and the sources.

    Of the years in which three quarters of the economies have a value, one between two others, or
    one of up to five years before: so that a line ends where the latest values have their median.
    """
    region = economies.peers(iso3)
    of: dict[v.Value, list[str]] = {
        v.Group(region.id): [*region.members],
        claim("peers-similar"): [each for each in most_like(iso3) if each not in unsure(key)],
    }
    known, found, sources = dated(key).unstack("year"), dict[v.Value, pd.Series](), set[str]()
    for name, members in of.items():
        theirs = known.reindex(members).dropna(how="all")
        whole = theirs.interpolate(axis=1, limit_area="inside").ffill(axis=1, limit=_CARRIED)
        median = whole.median().loc[whole.count() >= max(_FEWEST, _MOST * len(members))]
        if len(median) > 1:
            found[claim("peers-row-median", group=name)] = median
            sources |= {*access.latest(key)["source"].reindex(theirs.index).dropna()}
    return found, sources


def _needed(told: Mapping[str, v.Value]) -> Claim | None:
    """Return the name of the straight way to the target, None where the pace is not told."""
    if "needed" not in told:
        return None
    return claim("path-needed", points=told["needed"], since=told["since"], pace=told["pace"])


def pace_of(iso3: str, pace: Pace) -> Iterator[Claim]:
    """Yield whether Internet use moves fast enough, where its target is open and that is known."""
    if pace.state == targets.MET or not math.isfinite(pace.needed + pace.now):
        return
    values: dict[str, v.Value] = {
        "economy": v.Economy(iso3), "level": v.Percent(pace.bound or 0.0),
        "due": v.Year(pace.target.year), "from": v.Year(pace.year or 0),
        "needed": v.Number(pace.needed, 1), "pace": v.Number(pace.now, 1),
        "since": v.Year(pace.since or 0),
    }  # fmt: skip
    key = pace.target.indicator
    found = forecasts.ahead(forecasts.forecast_of(key, iso3), catalogue.indicator(key), pace.bound)
    lately = forecasts.filled_lately(forecasts.yearly(key, iso3))
    found = None if lately else found
    kind = "short" if pace.now < pace.needed else "enough"
    if kind == "enough" and (lately or pace.status != "on-track"):  # growth slows towards the top
        if found is not None:
            about = {key: values[key] for key in ("economy", "level", "due")}
            yield claim("answer-forecast", **about, ahead=found[0], interval=found[1])
        return
    if found is None:
        yield claim(f"answer-pace-{kind}", **values)
    else:
        yield claim(f"answer-pace-{kind}-forecast", **values, ahead=found[0], interval=found[1])
