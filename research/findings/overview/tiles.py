"""Tiles of key figures: value, its bar, five-year change, rank and status of the target."""

from dataclasses import replace
from math import floor, log10

import pandas as pd

from research import catalogue, targets
from research.findings.comparison.priced import is_price
from research.findings.core import v
from research.findings.core.dated import USE
from research.findings.core.ranks import Standing, ranked
from research.findings.core.yardstick import Yardstick
from research.findings.costs.income import by_two_incomes
from research.findings.progress.breaks import breaks_of, carried_on, is_doubted, is_filled, rests_on
from research.findings.progress.figures import on_one_side
from research.findings.progress.forecasts import change_of, stopped, yearly
from research.findings.progress.homes import more_homes
from research.findings.progress.surveys import contradicted
from research.findings.targets.claims import asked, dated_status
from research.findings.targets.series import stands, target_for
from research.findings.targets.status_table import shown_status
from research.frame import SUSPECT
from research.messages.values import Claim, Number, Percent, Quantity, Unit, Year, claim
from research.metrics.change import Change
from research.metrics.filled import RECORDED, measured
from research.metrics.pace import Pace
from research.report.finding import Scaled, Tile
from research.report.table import changed

_YEARS = 15  # years in which the years that are filled in are looked for
_DEAR = 5.0  # % of income where the bar of a price ends at least: 0.4% is short everywhere
_DOUBTS = {f"place-{of}" for of in ("jumped", "filled", "priced", "in-doubt", "low", "estimated")}


def tile(each: Standing, yard: Yardstick) -> Tile:
    """Return a key figure of an economy as a tile, with the median it is judged by."""
    label, iso3 = claim(f"tile-{each.indicator.id.replace('_', '-')}"), yard.iso3
    if each.value is None:
        return Tile(label, None)
    if not each.recent:
        why = (_why_not_ranked(each),)
        if each.flag == SUSPECT:
            return Tile(label, *_value(each), why, doubted=True)
        return Tile(label, None, places=why)
    series = yearly(each.indicator.id, iso3)
    series = series.loc[each.year - _YEARS + 1 : each.year] if each.year else series
    value, detail = _value(each)
    target, line = target_for(each.indicator.id), measured(series, RECORDED)
    moved = change_of(series, breaks_of(each.indicator.id, iso3))
    pace = stands(target, iso3) if target else None
    moved = moved or _of_pace(pace, series)
    whole = moved is None or {*range(moved.first, moved.last + 1)} <= {*line.index}
    due = claim("target-asked-by", asked=asked(target), due=Year(target.year)) if target else None
    places = _places(each, yard) or (_why_not_ranked(each),)
    shown = [of.values["median"] for of in places if of.id == "key-median"]
    median = shown[0].of if shown else None  # type: ignore[attr-defined]
    aim = target.bound if target and each.indicator.short_unit.startswith(target.unit) else None
    bound = None if aim is None else replace(value, value=aim)
    ends = [of.value for of in (value, median, bound) if of is not None]
    ends += [_DEAR] if is_price(each.indicator.id) else []
    return Tile(
        label,
        value,
        detail,
        places,
        change=_changed(moved, each, iso3, None if whole else line),
        scale=_scale(value, max(ends), share=each.indicator.short_unit == "%"),
        median=median,
        bound=bound,
        doubted=any(of.id in _DOUBTS for of in places),
        target=due,
        status=_status(each, pace, iso3) if pace else None,
    )


def _places(each: Standing, yard: Yardstick) -> tuple[Claim, ...]:
    """Return its place in a group or the median of its yardstick, and its place in the world.

    Where it is universal, that once.
    """
    known = [*([(each.among_peers, yard.group)] if yard.group else []), (each.in_world, "all")]
    places = [said for place, group in known if (said := ranked(place, group)) is not None]
    if jump := rests_on(each.indicator.id, yard.iso3):
        places = [claim("place-jumped", **jump.said)]
    elif is_filled(each.indicator.id, yard.iso3):
        places = [claim("place-filled")]
    elif (other := by_two_incomes(each.indicator.id, yard.iso3)) is not None:
        places = [claim("place-priced", other=Percent(other, 2))]
    elif (why := doubted(each.indicator.id, yard.iso3)) is not None:
        places = [why]
    elif all(place is not None and place.universal for place, _ in known):
        return tuple(places[:1])
    elif is_estimate(each):
        places = [claim("place-estimated")]
    median = yard.median(each.indicator.id)
    fit = on_one_side(each.indicator.id, yard.iso3, median)
    if yard.group or pd.isna(median) or not fit:
        return tuple(places)
    shown, _ = _value(replace(each, value=median))  # as exact as the value
    return claim("key-median", median=v.Exact(shown), group=yard.name), *places


def doubted(indicator: str, iso3: str) -> Claim | None:
    """Return that a value is not ranked, as it is in doubt or may be too low; None if it is."""
    if indicator == USE and more_homes(iso3):
        return claim("place-low")
    return claim("place-in-doubt") if is_doubted(indicator, iso3) else None


def is_estimate(each: Standing) -> bool:
    """Return whether a figure of networks and their use is an estimate of its source."""
    return each.flag == "estimate" and each.indicator.theme == "connectivity"


def _value(each: Standing) -> tuple[Scaled, Claim]:
    year = Year(each.year or 0)
    if each.indicator.short_unit == "%":
        return Quantity(each.value or 0.0, each.indicator.id), claim("key-year", year=year)
    if is_price(each.indicator.id) and each.indicator.short_unit.startswith("%"):
        return Percent(each.value or 0.0, each.indicator.decimals), claim("key-income", year=year)
    detail = claim("key-unit-year", unit=Unit(each.indicator.id), year=year)
    return Number(each.value or 0.0, each.indicator.decimals), detail


def _changed(
    moved: Change | None, each: Standing, iso3: str, gaps: pd.Series | None
) -> Claim | None:
    """How the value has moved; nothing where the series does not end with it or repeats a count.

    Nor is there a change up to an estimate, or where a survey contradicts the series. By its ends
    where it has `gaps`, in which a line would not show that.
    """
    if moved is None or moved.last != each.year or is_estimate(each):
        return None
    if carried_on(each.indicator.id, iso3) or contradicted(each.indicator.id, iso3):
        return None
    if gaps is not None:
        before, after = (Quantity(gaps[at], each.indicator.id) for at in (moved.first, moved.last))
        return claim("key-moved", before=before, after=after, year=Year(moved.first))
    unit = catalogue.written(each.indicator.id).short_unit
    change = changed(moved.size, unit, each.indicator.decimals)
    since = stopped(each.indicator.id, iso3)
    if since is not None:
        return claim("key-changed-still", change=change, year=Year(moved.first), still=Year(since))
    return claim("key-changed", change=change, year=Year(moved.first))


def _of_pace(pace: Pace | None, series: pd.Series) -> Change | None:
    """Return the change over the years of a pace, for a series that begins with them."""
    if pace is None or pace.since is None or pace.until is None or pd.isna(pace.now):
        return None
    if pace.until != pace.year or pace.since != series.first_valid_index():
        return None
    return Change(float(series[pace.until] - series[pace.since]), pace.since, pace.until)


def _scale(value: Scaled, most: float, *, share: bool) -> Scaled | None:
    """Return where the bar of a value ends: at everybody, or at a round number from `most` on."""
    if share or most <= 0:
        return Percent(100) if share else None
    unit = 10.0 ** floor(log10(most))
    return replace(value, value=next(n * unit for n in (1, 2, 5, 10) if n * unit >= most))


def _status(of: Standing, pace: Pace, iso3: str) -> Claim:
    """Return the status of a target: practically met where it asks for the last of everybody."""
    universal = any(place and place.universal for place in (of.among_peers, of.in_world))
    if universal and pace.state != targets.MET and not rests_on(of.indicator.id, iso3):
        return claim("status-practically")
    return dated_status(pace, shown_status(pace, iso3))


def _why_not_ranked(each: Standing) -> Claim:
    if each.flag == SUSPECT:
        return claim("place-in-doubt")
    if each.flag == "undated":
        return claim("place-undated")
    if not each.recent:
        return claim("place-old", year=Year(each.year or 0))
    return claim("place-none")
