"""Claims on one target: what it asks for, the current value, the pace needed, and the odds."""

from collections.abc import Iterable, Iterator

import numpy as np

from research import targets
from research.findings.comparison.priced import is_price
from research.findings.core import Claim, claim, v, where
from research.findings.core.latest import is_current
from research.findings.progress import forecasts
from research.findings.progress.adoption import chance_of
from research.findings.progress.breaks import is_doubted, with_doubt
from research.findings.progress.needed import counted
from research.messages.formats import half_up
from research.metrics.pace import Pace
from research.report import status

_CHANGE = "% change"
_ALL, _NEARLY_ALL = 100.0, 99.0  # %: no share is above it; from there on it is universal
_TENS = 10.0  # from here on without decimals
_SLIGHT = 0.05  # percentage points a year that are no news
_SLIGHT_RATIO = 0.001  # the same of a ratio, such as that of women's and men's shares


def valued(target: targets.Target, value: float) -> v.Measure:
    """Return a value in the unit of a target."""
    return v.Measure(value, target.unit, 3 if target.unit == "ratio" else 2)


def asked(target: targets.Target) -> Claim:
    """Return what a target asks for at least to count as met."""
    if target.within is not None:
        ends = v.Range(*(valued(target, end) for end in target.within))
        return claim("target-between", values=ends)
    bound = target.bound or 0.0
    kind = target.rule.replace(" ", "-")
    if target.unit == _CHANGE:
        kind, bound = "fall" if bound < 0 else "rise", abs(bound)
    elif target.rule == "at least" and bound == _ALL and target.unit == "%":
        kind = "all"
    return claim(f"target-asks-{kind}", value=valued(target, bound))


def standing_of(each: Pace, iso3: str) -> Claim:
    """Compare a target's current value with its threshold; one in doubt is marked."""
    asks = {"asked": asked(each.target), "due": v.Year(each.target.year)}
    of = {**marked(each, iso3).values, **asks}
    if priced_in(each):
        return claim("target-standing-income", **of)
    if not is_share(each):
        return claim("target-standing", **of)
    far = abs((each.bound or 0.0) - (each.value or 0.0))
    return claim("target-standing-points", **of, points=v.Number(far, int(far < _TENS)))


def over(each: Pace, times: float) -> Claim:
    """Return how many times what a target allows a price is."""
    of = {**item(each).values, "asked": asked(each.target), "due": v.Year(each.target.year)}
    return claim("target-price-times", **of, times=v.Number(times, int(times < _TENS)))


def priced_in(each: Pace) -> bool:
    """Return whether a target is of a price in % of income."""
    return bool(each.target.indicator) and is_price(each.target.indicator)


def is_share(each: Pace) -> bool:
    """Return whether a target is of a share, so that its distance is in points."""
    return each.target.unit == "%" and not priced_in(each)


def item(each: Pace) -> Claim:
    """Return a target with its value and the year it is of, which one may repeat, for a list."""
    number = valued(each.target, each.value or 0.0)
    if is_share(each) and round(number.value, 1) != each.bound:
        number = v.Measure(number.value, number.unit)  # as on other pages
    value: v.Value = number
    year = v.Year(each.dated or 0)
    if each.doubt == "filled":
        value = claim("value-filled", **{"value": value, "of": v.Indicator(each.target.indicator)})
    elif each.doubt == "estimated":
        value = claim("value-estimated", value=value)
    return claim("target-item", target=named_as(each), value=value, year=year)


def marked(each: Pace, iso3: str) -> Claim:
    """Return a target with its value and year; a value in doubt is marked."""
    of, key = dict(item(each).values), each.target.indicator
    if key and is_doubted(key, iso3):
        own = with_doubt(v.Quantity(each.value or 0.0, key), key, iso3)
        doubted = claim("value-in-doubt", value=v.Measure(each.value or 0.0, each.target.unit))
        of["value"] = claim("value-either", **{"value": doubted, "of": own})
    return claim("target-item", **of)


def named_as(each: Pace) -> v.Title:
    """Return the name of a target, of a price with its basket."""
    return v.Title(each.target.title if priced_in(each) else each.target.name)


def pace_needed(each: Pace) -> tuple[Claim, ...]:
    """Compare the pace an unmet target needs with the recent pace, or report that it was due."""
    if each.older:
        return (claim("target-ages", target=v.Title(each.target.name), **_ages(*each.older)),)
    if np.isnan(each.needed):
        return (claim("target-due", due=v.Year(each.target.year)),)
    if _is_slight(each) or np.isnan(each.way.needed):
        return ()
    digits = _digits(each)
    values: dict[str, v.Value] = {
        "target": v.Title(each.target.name),
        "needed": _moved(each.target, each.way.needed, digits),
    }
    recent = not each.breaks and np.isfinite(each.now)
    if recent:
        values |= {"now": _moved(each.target, each.now, digits), "years": _years(each)}
    if recent and each.between:
        return claim("target-pace-between", **values, **_later(each)), *_paid(each)
    values["from"] = from_when(each)
    if each.breaks:
        years = v.Items(map(v.Year, each.breaks))
        return (claim("target-pace-break", **values, years=years),)
    if not recent:
        return (claim("target-pace", **values),)
    return claim("target-pace-recent", **values), *_paid(each)


def _ages(least: float, most: float) -> dict[str, v.Value]:
    """Return the least and the most % that people aged 15 and over may be at."""
    return {"least": v.Percent(least), "most": v.Percent(most)}


def _later(each: Pace) -> dict[str, v.Value]:
    """Return the pace needed from this year on if nothing has changed, and the years of both."""
    more = _moved(each.target, each.way.later, _digits(each))
    return {"more": more, "last": v.Year(each.way.year), "today": v.Year(each.way.today)}


def from_when(each: Pace) -> v.Value:
    """Return from when on the pace of a target is needed."""
    return counted(each.way, v.Measure(each.way.forecast or 0.0, each.target.unit))


def _is_slight(each: Pace) -> bool:
    """Return whether next to nothing is needed, or practically everybody has what is asked for."""
    if is_share(each) and (each.value or 0.0) >= _NEARLY_ALL:
        return True
    if not each.target.unit.startswith("%") and each.target.unit != "ratio":
        return False
    slight = _SLIGHT_RATIO if each.target.unit == "ratio" else _SLIGHT
    return abs(each.needed) < slight


def _digits(each: Pace) -> int:
    """Return one decimal, or as many as tell a pace that falls short from the one needed."""
    alike = [at for at in (1, 2) if half_up(each.way.needed, at) == half_up(each.now, at)]
    return 1 + (max(alike, default=0) if each.times > 1 else 0)


def paces(each: Pace) -> Claim | None:
    """Return the paces or the forecast that a status rests on; None where it is met, or nearly."""
    if each.older:
        return claim("target-paces-ages", **_ages(*each.older))
    if not np.isfinite(each.needed) or each.needed == 0 or _is_slight(each):
        return None
    if each.reached is None or each.earlier:
        return _two_paces(each)
    chance = chance_of(each.reached)
    if each.status == "on-track" and each.reached.year:
        return claim("target-paces-reached", year=v.Year(each.reached.year), chance=chance)
    two = _two_paces(each)
    return two and claim("target-paces-chance", paces=two, chance=chance)


def _two_paces(each: Pace) -> Claim | None:
    """Return the pace needed and the recent one, each where it is known."""
    left, of, known = each.way.needed, dict[str, v.Value](), np.isfinite(each.now)
    if known:
        of = {"now": _moved(each.target, each.now, _digits(each)), "years": _years(each)}
    if np.isnan(left):
        return claim("target-paces-recent", **of) if known else None
    of["needed"] = _moved(each.target, left, _digits(each))
    if each.between:
        return claim("target-paces-between", **of, **_later(each))
    of["from"] = from_when(each)
    return claim("target-paces" if known else "target-paces-needed", **of)


def _years(each: Pace) -> v.Value:
    """Return the years a recent pace is of, and since when there was none or its last step."""
    years, since = v.Years(each.since or 0, each.until or 0), v.Year(each.still or 0)
    if each.still:
        return claim("years-stopped", years=years, since=since)
    if (not each.slower and not each.between) or half_up(each.lately, 1) == half_up(each.now, 1):
        return years
    return claim("years-slowed", years=years, lately=_moved(each.target, each.lately, 1))


def _paid(each: Pace) -> tuple[Claim, ...]:
    """Say what a price went from and to, where its share of income fell mainly by incomes."""
    key = each.target.indicator.replace("_gni", "_usd")
    ends = zip(("before", "after"), each.money or (), strict=False)
    paid = {name: v.Quantity(amount, key) for name, amount in ends}
    return where(paid, claim("target-pace-income", **paid))


def _moved(target: targets.Target, change: float, digits: int) -> Claim:
    share = target.unit.startswith("%")
    size: v.Value = forecasts.points(abs(change), digits) if share else valued(target, abs(change))
    return forecasts.moved(change, size)


def cautions(list_: Iterable[targets.Target]) -> Iterator[Claim]:
    """Yield when demanding targets count as met, notes on them, and where they are published."""
    told = tuple(list_)
    yield from dict.fromkeys(
        claim("target-met-from", threshold=valued(t, t.threshold), value=valued(t, t.met_at))
        for t in told
        if t.met_at is not None and t.threshold is not None
    )
    yield from dict.fromkeys(claim("target-note", text=v.Text(t.note)) for t in told if t.note)
    quoted = v.Items(v.Title(t.name) for t in told if not t.confirmed)
    yield from where(quoted.values, claim("target-quoted-method", targets=quoted))
    yield from dict.fromkeys(claim("target-source", text=v.Text(t.citation)) for t in told)


def dated_status(each: Pace, shown: str) -> Claim:
    """Return the status shown of a target; by a value that is not current, what it was then."""
    judged = shown in status.JUDGED and each.year is not None
    return status.claimed(shown, dated=judged and not is_current(each.year or 0))


def state(of: str) -> Claim:
    """Return a state of a target as it is called."""
    return claim(f"target-state-{of.lower().replace(' ', '-')}")
