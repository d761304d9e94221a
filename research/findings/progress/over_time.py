"""How indicators moved over the years."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import reduce

import numpy as np
import pandas as pd

from research import access, catalogue
from research.charts import series
from research.findings.core import Claim, Finding, claim, finding, no_data, v, where
from research.findings.core.gaps import no_series
from research.findings.core.latest import first_years, is_recent, sources_of, with_year
from research.findings.core.tables import of_indicator, of_years
from research.findings.progress.breaks import is_filled, is_low, jumped, remarks, with_doubt
from research.findings.progress.surveys import surveyed
from research.messages import say
from research.metrics.filled import RECORDED, measured
from research.metrics.peers.moved import FIRST
from research.metrics.slight import REVISED, slight

_FEWEST = 3  # years a line needs
_LEAST = 0.1  # below it the table has two decimals: the first years can be of a handful of people
_BACK = 10  # years of a long series, drawn before those of a sentence, and what is usual of a rate
_USUAL = 5  # years before the last that have to be known for it
# of how far it moved in between: a first and a last value nearer to each other are about the same
_SAME = 0.1
_BACKWARD = 1 / 3  # of the way, that a rise may fall back in between, and a fall rise


@finding
def over_time(economy: str, indicators: Sequence[str]) -> Finding:
    """Compare values of about 2015 and of late of indicators known for at least three years.

    Parameters
    ----------
    economy : any spelling of an economy
    indicators : catalogue ids with one short unit between them

    Notes
    -----
    A change begins in the year nearest to 2015 in which values were measured, the same for all that
    have such a year: one that began at a peak or a trough would be that of the choice. It ends in
    the newest year of each, as its line does.
    """
    entries = {entry.id: entry for entry in catalogue.of_one_unit(indicators)}
    who, wide = v.Economy(economy), access.load(list(entries), economy).droplevel("economy")
    drawn = wide.loc[:, wide.notna().sum() >= _FEWEST].dropna(how="all")
    short = no_series([str(key) for key in wide if key not in drawn])
    if drawn.columns.empty:
        none = claim("over-time-none", economy=who, indicators=_named(entries, "or"))
        return replace(no_data(none, *short), weight=0.0)  # its gaps have it
    known = {key: drawn[key].dropna().loc[: first_years(key).get(economy)] for key in drawn}
    told = {key: values for key, values in known.items() if is_recent(int(values.index[-1]))}
    old = [key for key in known if key not in told]
    ended = [with_year(v.Indicator(key), int(known[key].index[-1])) for key in old]
    columns = {key: of_indicator(key) for key in known}
    whole = drawn.mask(drawn.abs() < _LEAST, drawn.round(2))
    unknown = claim("over-time-unknown", economy=who, indicators=_named(old, "or"))
    years = _windows(told)
    moved = [each for key in told for each in _told(who, entries[key], told[key], *years[key])]
    headline, *moves = moved or [unknown]
    return Finding(
        headline=headline,
        claims=(*moves, *where(any("unemployment" in key for key in told), claim("work-modelled"))),
        gaps=(*where(old, claim("over-time-old", indicators=v.Items(ended))), *short),
        table=of_years(whole, columns, claim("no-data")),
        chart=series.lines(
            _begun(drawn.loc[_spoken_of(moved) - _BACK :]).rename(columns=v.Indicator),
            unit=v.Unit(next(iter(known))),
            alt=claim("over-time-chart", economy=who, indicators=_named(known), headline=headline),
        ),
        drawn_from=sources_of(economy, *known),
        weight=0,  # a description: what a change means is said against peers and targets
    )


def _named(keys: Iterable[str], last: str = "and") -> v.Items:
    return v.Items(map(v.Indicator, keys), "or" if last == "or" else "and")


def _spoken_of(moved: Iterable[Claim]) -> int:
    """Return the first year that sentences speak of; what is drawn begins so many before it.

    A peak of thirty years ago would set the scale of years nobody speaks of.
    """
    values = [value for each in moved for value in each.values.values()]
    years = [each.value for each in values if isinstance(each, v.Year)]
    years += [each.first for each in values if isinstance(each, v.Years)]
    return min(years, default=0)


def _begun(drawn: pd.DataFrame) -> pd.DataFrame:
    """Return the years from the first that has more than nothing."""
    return drawn.loc[drawn.fillna(0).ne(0).any(axis="columns").idxmax() :]


def _windows(series: Mapping[str, pd.Series]) -> dict[str, tuple[int, int]]:
    """Return the years each change is taken between: from a year all have, each to its last.

    Years that are filled in neither begin nor end one.
    """
    years = {key: measured(values, RECORDED).index for key, values in series.items()}
    every = years.values()
    return {key: _window(of, reduce(pd.Index.intersection, every)) for key, of in years.items()}


def _window(years: pd.Index, common: pd.Index) -> tuple[int, int]:
    """Return the year nearest to 2015, before the last, and the last."""
    earlier = years[:-1] if len(years) > 1 else years
    shared = earlier.intersection(common)
    first = min(shared if len(shared) else earlier, key=lambda year: abs(year - FIRST))
    return int(first), int(years[-1])


def _usual(values: pd.Series) -> pd.Series:
    """Return the values of the ten years before the last."""
    return values[(values.index < values.index[-1]) & (values.index >= values.index[-1] - _BACK)]


def _swings(entry: catalogue.Indicator) -> bool:
    """Return whether an indicator is a rate of change."""
    return catalogue.written(entry.id).unit.endswith("a year")


def _told(
    who: v.Economy, entry: catalogue.Indicator, values: pd.Series, first: int, last: int
) -> Iterator[Claim]:
    """Yield the change of an indicator; where a break may part the last two values, them alone."""
    jump = jumped(entry.id, who.code) if last == values.index[-1] else None
    known = measured(values, RECORDED)
    end = last if jump is None else max(known.index[known.index <= jump.year], default=first)
    if jump is None:
        yield from _move(who, entry, values, first, end)
        yield from remarks(entry.id, who.code, first, end)
        return
    of: dict[str, v.Value] = {"economy": who, "indicator": v.Indicator(entry.id), **jump.said}
    of |= {"value": v.Quantity(float(values[last]), entry.id), "year": v.Year(last)}
    if end > first:
        begun = v.Exact(v.Quantity(float(values[first]), entry.id))
        yield claim("over-time-published", **of, start=begun, first=v.Year(first))
        yield from remarks(entry.id, who.code, first, end)
    else:
        yield claim("over-time-jumped", **of)


def _move(
    who: v.Economy, entry: catalogue.Indicator, values: pd.Series, first: int, last: int
) -> Iterator[Claim]:
    """Describe the change of an indicator; for a rate, compare it with what is usual."""
    of: dict[str, v.Value] = {"economy": who, "indicator": v.Indicator(entry.id)}
    if _swings(entry) and len(_usual(values)) >= _USUAL:
        usual, now = _usual(values), v.Quantity(values.iloc[-1], entry.id)
        told = {"value": now, "last": v.Year(values.index[-1])}
        median = v.Quantity(float(usual.median()), entry.id)
        years = v.Years(usual.index[0], usual.index[-1])
        yield claim("over-time-rate", **of, **told, median=median, years=years)
        return
    end = v.Quantity(values[last], entry.id)
    if first == last or _is_open(end, who.code):  # no change to a figure in conflict
        of["value"] = with_doubt(end, entry.id, who.code) if last == values.index[-1] else end
        yield claim("over-time-once", **of, last=v.Year(last))
        return
    of["last"] = v.Year(last)
    moved = _between(entry, values.loc[first:last], of | {"first": v.Year(first)})
    yield moved
    begun, start = int(values.index[0]), float(values.iloc[0])
    if moved.id in ("over-time-rose", "over-time-fell") and begun < first:
        near = _SAME * np.ptp(values.loc[:last])
        if abs(values[last] - start) < (max(near, REVISED) if _is_percent(entry) else near):
            before = v.Quantity(start, entry.id)
            yield claim("over-time-before", **of, before=before, begun=v.Year(begun))


def _is_open(value: v.Quantity, iso3: str) -> bool:
    """Return whether a survey contradicts a last value, it may be none of a survey or too low."""
    key = value.indicator
    return bool(surveyed(iso3, value)) or is_filled(key, iso3) or is_low(key, iso3)


def _between(entry: catalogue.Indicator, values: pd.Series, of: Mapping[str, v.Value]) -> Claim:
    """Describe the change from the first value to the last, with a turn on the way."""
    start, end = float(values.iloc[0]), float(values.iloc[-1])
    before, after = v.Quantity(start, entry.id), v.Quantity(end, entry.id)
    turn = turn_of(entry, values)
    legs = (values.loc[:turn], values.loc[turn:]) if turn else (values,)
    if len(values) >= _BACK and not all(map(_steady, legs)):
        low, high = (v.Quantity(float(end), entry.id) for end in (values.min(), values.max()))
        return claim("over-time-moved", **of, low=low, high=high, after=after)
    if turn is not None:
        middle = {"turn": v.Year(turn), "value": v.Quantity(float(values[turn]), entry.id)}
        kind = "peaked" if values[turn] > max(start, end) else "dipped"
        return claim(f"over-time-{kind}", **of, **middle, before=before, after=after)
    if say(before, label=True) == say(after, label=True):
        return claim("over-time-level", **of, value=after)
    way = "rose" if end > start else "fell"
    is_slight = abs(end - start) < _SAME * (values.max() - values.min())
    if is_slight or _noise(entry, start, end):
        way = "same"
    return claim(f"over-time-{way}", **of, before=before, after=after)


def turn_of(entry: catalogue.Indicator, values: pd.Series) -> int | None:
    """Return the year in which a series turned, if both ways are a tenth of its range.

    A short one is steady before and after it, and is no rate.
    """
    if len(values) < (_BACK if _swings(entry) else _FEWEST):
        return None
    start, end = float(values.iloc[0]), float(values.iloc[-1])
    year = int((values - (start + end) / 2).abs().idxmax())
    turned = float(values[year])
    away = min(abs(turned - start), abs(turned - end))
    between = min(start, end) <= turned <= max(start, end)
    least = _SAME * max(abs(turned), float(values.max() - values.min()))
    within = any(_noise(entry, turned, each) for each in (start, end))
    clear = len(values) >= _BACK or all(map(_steady, (values.loc[:year], values.loc[year:])))
    return None if between or away < least or within or not clear else year


def _steady(values: pd.Series) -> bool:
    """Return whether values go one way, but for what falls back less than a third of it."""
    way = values.iloc[-1] - values.iloc[0]
    along = values if way > 0 else -values
    return bool((along.cummax() - along).max() <= _BACKWARD * abs(way))


def _noise(entry: catalogue.Indicator, start: float, end: float) -> bool:
    """Return whether a change of a percentage is within measurement error and revisions."""
    return _is_percent(entry) and slight(start, end, rate=_swings(entry))


def _is_percent(entry: catalogue.Indicator) -> bool:
    return catalogue.written(entry.id).unit.startswith("%")
