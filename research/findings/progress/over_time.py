"""How indicators moved over the years."""

from collections.abc import Iterable, Iterator, Sequence

import numpy as np
import pandas as pd

from research import access, catalogue
from research.charts import series
from research.findings.core import Claim, Finding, Table, claim, finding, no_data, v, where
from research.findings.core.gaps import no_series
from research.findings.core.latest import is_recent, sources_of
from research.findings.core.tables import YEARS, of_indicator
from research.messages import say

_FEWEST = 3  # years a line needs
_BACK = 10  # years of a long series, and looked back for a start and for what is usual of a rate
_USUAL = 5  # years before the last that have to be known for it
# of how far it moved in between: a first and a last value nearer to each other are about the same
_SAME = 0.1
_BACKWARD = 1 / 3  # of the way, that a rise may fall back in between, and a fall rise
_SLIGHT = 0.5  # percentage points: growth and inflation are revised by as much


@finding
def over_time(economy: str, indicators: Sequence[str]) -> Finding:
    """Compare first and last values of indicators known for at least three years.

    Parameters
    ----------
    economy : any spelling of an economy
    indicators : catalogue ids with one short unit between them
    """
    entries = {entry.id: entry for entry in catalogue.of_one_unit(indicators)}
    who, wide = v.Economy(economy), access.load(list(entries), economy).droplevel("economy")
    drawn = wide.loc[:, wide.notna().sum() >= _FEWEST].dropna(how="all")
    short = no_series([str(key) for key in wide if key not in drawn])
    if drawn.columns.empty:
        none = claim("over-time-none", economy=who, indicators=_named(entries, "or"))
        return no_data(none, *short)
    known = {str(key): drawn[key].dropna() for key in drawn}
    told = {key: values for key, values in known.items() if is_recent(int(values.index[-1]))}
    old = [key for key in known if key not in told]
    columns = {key: of_indicator(key) for key in known}
    unknown = claim("over-time-unknown", economy=who, indicators=_named(old, "or"))
    moved = [_move(who, entries[key], values) for key, values in told.items()]
    headline, *moves = moved or [unknown]
    return Finding(
        headline=headline,
        claims=(*moves, *where(any("unemployment" in key for key in told), claim("work-modelled"))),
        notes=tuple(each for key, values in told.items() for each in _begins(key, values)),
        gaps=(*where(old, claim("over-time-old", indicators=_named(old))), *short),
        table=Table(drawn, columns, YEARS),
        chart=series.lines(
            _begun(drawn).set_axis([v.Indicator(key) for key in known], axis="columns"),
            unit=v.Unit(next(iter(known))),
            alt=claim("over-time-chart", economy=who, indicators=_named(known), headline=headline),
        ),
        drawn_from=sources_of(economy, *known),
        weight=0,  # a description: what a change means is said against peers and targets
    )


def _named(keys: Iterable[str], last: str = "and") -> v.Items:
    return v.Items(map(v.Indicator, keys), "or" if last == "or" else "and")


def _begun(drawn: pd.DataFrame) -> pd.DataFrame:
    """Return the years from the first that has more than nothing."""
    return drawn.loc[drawn.fillna(0).ne(0).any(axis="columns").idxmax() :]


def _start(values: pd.Series) -> int:
    """Return the first year of a change: the first value, or ten years back after zeros."""
    if values.iloc[0] != 0 or (values < 0).any():
        return int(values.index[0])
    some = values[values > 0]
    earlier = some[some.index <= values.index[-1] - _BACK]
    kept = earlier.index[-1:] if len(earlier) else some.index[:1]
    return int(kept[0]) if len(kept) else int(values.index[0])


def _usual(values: pd.Series) -> pd.Series:
    """Return the values of the ten years before the last."""
    return values[(values.index < values.index[-1]) & (values.index >= values.index[-1] - _BACK)]


def _is_rate(entry: catalogue.Indicator, values: pd.Series) -> bool:
    """Return whether a rate swings too much for its first year to matter, with enough history."""
    return catalogue.written(entry.id).unit.endswith("a year") and len(_usual(values)) >= _USUAL


def _move(who: v.Economy, entry: catalogue.Indicator, values: pd.Series) -> Claim:
    """Describe the change of an indicator; for a rate, compare it with what is usual."""
    first, last = _start(values), int(values.index[-1])
    of: dict[str, v.Value] = {"economy": who, "indicator": v.Indicator(entry.id)}
    start, end = values[first], values.iloc[-1]
    before, after = v.Quantity(start, entry.id), v.Quantity(end, entry.id)
    now = {"value": after, "last": v.Year(last)}
    if _is_rate(entry, values):
        usual = _usual(values)
        span = v.Years(usual.index[0], usual.index[-1])
        median = v.Quantity(float(usual.median()), entry.id)
        return claim("over-time-rate", **of, **now, median=median, years=span)
    if first == last:
        return claim("over-time-once", **of, **now)
    ends: dict[str, v.Value] = {"first": v.Year(first), "last": v.Year(last)}
    later = values[values.index >= first]
    turn = _turn(entry, later)
    legs = (later.loc[:turn], later.loc[turn:]) if turn else (later,)
    if len(later) >= _BACK and not all(map(_steady, legs)):
        if (since := _lately(later)) is not None:
            way = "rose" if end > later[since] else "fell"
            of |= {"first": v.Year(since), "last": v.Year(last)}
            return claim(
                f"over-time-{way}", **of, before=v.Quantity(later[since], entry.id), after=after
            )
        low, high = (v.Quantity(float(end), entry.id) for end in (later.min(), later.max()))
        return claim("over-time-moved", **of, **ends, low=low, high=high, after=after)
    if turn is not None:
        middle = {"turn": v.Year(turn), "value": v.Quantity(float(values[turn]), entry.id)}
        kind = "peaked" if values[turn] > max(start, end) else "dipped"
        return claim(f"over-time-{kind}", **of, **ends, **middle, before=before, after=after)
    if say(before, label=True) == say(after, label=True):
        return claim("over-time-level", **of, **ends, value=after)
    way = "rose" if end > start else "fell"
    is_slight = abs(end - start) < _SAME * (later.max() - later.min())
    if is_slight or _noise(entry, float(start), float(end)):
        way = "same"
    return claim(f"over-time-{way}", **of, **ends, before=before, after=after)


def _turn(entry: catalogue.Indicator, values: pd.Series) -> int | None:
    """Return the year in which a long series turned, if both ways are a tenth of its range."""
    if len(values) < _BACK:
        return None
    start, end = float(values.iloc[0]), float(values.iloc[-1])
    year = int((values - (start + end) / 2).abs().idxmax())
    turned = float(values[year])
    away = min(abs(turned - start), abs(turned - end))
    between = min(start, end) <= turned <= max(start, end)
    least = _SAME * max(abs(turned), float(values.max() - values.min()))
    return None if between or away < least or _noise(entry, start, turned) else year


def _steady(values: pd.Series) -> bool:
    """Return whether values go one way, but for what falls back less than a third of it."""
    way = values.iloc[-1] - values.iloc[0]
    along = values if way > 0 else -values
    return bool((along.cummax() - along).max() <= _BACKWARD * abs(way))


def _lately(values: pd.Series) -> int | None:
    """Return the year since when values went one way, over half of their range at least."""
    moved = (values.iloc[-1] - values).abs()
    since = [year for year in values.index[:-_FEWEST] if _steady(values.loc[year:])]
    first = max(since, key=lambda year: moved[year], default=None)
    return first if first is not None and moved[first] >= np.ptp(values) / 2 else None


def _noise(entry: catalogue.Indicator, start: float, end: float) -> bool:
    """Return whether a change is within measurement error and revisions."""
    percent = catalogue.written(entry.id).short_unit.startswith("%")
    return percent and abs(end - start) < _SLIGHT and abs(end - start) < abs(start) / 2


def _begins(key: str, values: pd.Series) -> Iterator[Claim]:
    """Report that a series starts at zero, where the change starts from a later year."""
    if _start(values) != values.index[0]:
        yield claim("over-time-begins", indicator=v.Indicator(key), year=v.Year(values.index[0]))
