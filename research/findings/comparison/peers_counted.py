"""In what an economy is clearly ahead of the median of its peers, and in what behind."""

from collections.abc import Iterator
from math import isnan

import pandas as pd

from research import catalogue, targets
from research.findings.comparison.priced import affordable, is_price
from research.findings.core import Claim, claim, v, where
from research.findings.core.clear import POINTS, TENTH
from research.findings.core.dated import USE, rankable
from research.findings.core.latest import comparable, compared, measured, side_of
from research.findings.core.yardstick import yardstick
from research.findings.progress.breaks import is_doubted, with_doubt
from research.findings.progress.figures import agreed, figures
from research.findings.targets.series import target_for
from research.messages import say

_NAMED, _OF_EACH = 3, 2  # indicators a sentence has the values of: of one side, and of each of two
_LOW, _FIFTH = 20.0, 0.2  # per 100: of a lower median, the part from where on a rate is not close
_ROUNDED = 0.01  # by which rounding may part two whole numbers, of 100
_SEVERAL = ("mobile_per_100",)  # people hold several SIM cards: more is not plainly better


def counted(who: v.Economy, judged: pd.DataFrame, peers: str) -> Iterator[Claim]:
    """Yield where the economy is furthest ahead of the median and furthest behind.

    What is ahead and misses its target comes first, as short of that. On no side are what is in
    doubt with figures that disagree, what all have without a target, what meets one in both.
    """
    on = _on(who.code, judged, peers)
    sides = {"ahead": on["better"], "behind": on["worse"]}
    many = _OF_EACH if all(map(len, sides.values())) else _NAMED
    said = {side: against(who.code, rows.head(many), peers) for side, rows in sides.items()}
    named = {side: items for side, items in said.items() if items.values}
    group, close = v.Group(peers), against(who.code, on["close"].head(_NAMED), peers)
    short = [*_short(who, on["short"].head(_NAMED), peers)]
    yield from short
    if named:
        yield claim(f"peers-{'-'.join(named)}", economy=who, group=group, **named)
    elif close.values:
        yield claim("peers-close", economy=who, group=group, close=close)
    if not (named or short or close.values):
        yield from both_meet(who.code, judged, peers)
    yield from in_doubt(who.code, judged, peers)


def _short(who: v.Economy, rows: pd.DataFrame, peers: str) -> Iterator[Claim]:
    """Yield what is better than the median and short of its target, a sentence each.

    Those after the first name neither the economy nor its peers.
    """
    of: dict[str, v.Value] = {"economy": who, "group": v.Group(peers)}
    more = ""
    for each in against(who.code, rows, peers).values:
        assert isinstance(each, Claim)
        assert isinstance(each.values["indicator"], v.Indicator)
        key = each.values["indicator"].id
        aim = _target(key)
        level = (aim and aim.bound) or 0.0
        target = v.Percent(level) if is_price(key) else v.Quantity(level, key)
        kind = "price" if is_price(key) else "income" if "alike" in each.values else "ahead"
        yield claim(f"peers-short-{kind}{more}", **of, **each.values, target=target)
        of, more = {}, "-more"


def both_meet(iso3: str, judged: pd.DataFrame, peers: str) -> tuple[Claim, ...]:
    """Say in what the economy and the median both meet a target, so that neither is ahead."""
    met = against(iso3, _on(iso3, judged, peers)["met"], peers)
    return where(met.values, claim("peers-both-met", indicators=met))


def sides(iso3: str, judged: pd.DataFrame, peers: str) -> dict[str, str]:
    """Return "better", "level" or "worse" by indicator, or why neither; none in doubt."""
    on, shown = _on(iso3, judged, peers), {"short": "better", "close": "level"}
    return {str(key): shown.get(side, side) for side, rows in on.items() for key in rows.index}


def _on(iso3: str, judged: pd.DataFrame, peers: str) -> dict[str, pd.DataFrame]:
    """Return the indicators by side, those furthest from the median first."""
    of = {str(key): _side(iso3, str(key), row, peers) for key, row in judged.iterrows()}
    far = {str(key): -_apart(str(key), row["recent"], row[peers]) for key, row in judged.iterrows()}
    return {
        side: judged.loc[sorted((key for key in of if of[key] == side), key=far.__getitem__)]
        for side in ("short", "better", "close", "worse", "met", "rounded", "estimate")
    }


def _side(iso3: str, key: str, row: pd.Series, peers: str) -> str:
    """Return on which side of the median the value of an indicator is; "" on none.

    Nobody is better by what practically everybody has where no target asks for it: close to 100%,
    literacy is an assumption of its source more often than a count.
    """
    own, median = float(row["recent"]), float(row[peers])
    if not is_fit(iso3, key, median):
        return ""
    if iso3 not in rankable(comparable(key), key).index:
        return "estimate"
    if all(_meets(key, value) for value in (own, median)):
        return "met"
    side = apart(own, median, key)
    if side == "better" and not _target(key) and _alike(key, own, 100.0):
        return ""
    if side == "close" and 2 * _ROUNDED > _clear(median, key) <= _apart(key, own, median):
        return "rounded"  # rounding alone may be most of the difference
    return "short" if side == "better" and _target(key) and not _meets(key, own) else side


def apart(own: float, median: float, key: str) -> str:
    """Return "better", "close" or "worse": on which side of a median a value is clearly."""
    side, far = verdict(own, median, key), _apart(key, own, median)
    if _in_points(key) and own.is_integer() and median.is_integer():
        far -= _ROUNDED  # 5 against 7 may be 5.4 against 6.6
    return "close" if side == "level" or far < _clear(median, key) else side


def _clear(median: float, key: str) -> float:
    """Return from which part of 100, or of a value, on a difference from a median is clear."""
    if _is_rate(key) and median < _LOW:
        return _FIFTH * median / 100
    return POINTS / 100 if _in_points(key) else TENTH


def level(own: float, median: float, key: str) -> str:
    """Return "above", "level" or "below" a median: close to it, as `apart` has it, is level."""
    is_close = apart(own, median, key) == "close"
    return "level" if is_close else "above" if own > median else "below"


def said_alike(key: str, *values: float) -> bool:
    """Return whether values of an indicator are the same as a table has them."""
    return len({say(v.Exact(v.Quantity(value, key))) for value in values}) == 1


def _target(key: str) -> targets.Target | None:
    """Return the target of an indicator, of a price what counts as affordable."""
    of_income = is_price(key) and affordable([key]) is not None
    return targets.target("umc-price") if of_income else target_for(key)


def _meets(key: str, value: float) -> bool:
    """Return whether a value meets its target, or is practically at it."""
    target = _target(key)
    if target is None or target.met(value):
        return target is not None
    return _alike(key, value, target.bound or 0.0)


def _alike(key: str, *values: float) -> bool:
    """Return whether values are practically equal."""
    return bool(compared(pd.Series(values), catalogue.indicator(key)).nunique() == 1)


def _apart(key: str, own: float, median: float) -> float:
    """Return how far a value is from the median: points by 100, else a share of the larger."""
    whole = 100.0 if _in_points(key) else max(abs(own), abs(median))
    return abs(own - median) / whole if whole else 0.0


def _in_points(key: str) -> bool:
    return _is_rate(key) or catalogue.is_share(catalogue.indicator(key))


def _is_rate(key: str) -> bool:
    return catalogue.written(key).short_unit == "per 100"


def is_fit(iso3: str, key: str, median: float) -> bool:
    """Return whether a value is compared with a median: by each of its figures, if it is in doubt.

    Figures agree where all are better, worse or close, and on one side of a target.
    """
    sides = agreed(key, iso3, lambda each: (apart(each, median, key), _meets(key, each)))
    return sides or not is_doubted(key, iso3)


def in_doubt(iso3: str, known: pd.DataFrame, peers: str) -> tuple[Claim, ...]:
    """Say which latest figures are in doubt and not compared, with what contradicts each."""
    doubts = {
        name: with_doubt(v.Quantity(float(row["recent"]), name), name, iso3)
        for key, row in known.iterrows()
        if not is_fit(iso3, name := str(key), float(row[peers]))
    }
    found = [
        claim("peers-median-of", indicator=v.Indicator(key), value=doubts[key]) for key in doubts
    ]
    return where(found, claim("peers-count-doubt", indicators=v.Items(found)))


def verdict(own: float, median: float, key: str) -> str:
    """Return "better", "level" or "worse", of prices less is better; else "higher" or "lower"."""
    entry = catalogue.indicator(key)
    side = side_of(own, median, entry)
    if side != "level" and not is_judged(key):
        return "higher" if side == "above" else "lower"
    good = "below" if entry.direction == "down" else "above"
    return side if side == "level" else "better" if side == good else "worse"


def is_judged(key: object) -> bool:
    """Return whether one direction of an indicator is plainly better."""
    return catalogue.indicator(str(key)).direction != "neutral" and key not in _SEVERAL


def against(iso3: str, known: pd.DataFrame, peers: str) -> v.Items:
    """Return the value of each indicator against the median, for a list."""
    return v.Items(_against(iso3, str(key), row, peers) for key, row in known.iterrows())


def _against(iso3: str, key: str, row: pd.Series, peers: str) -> Claim:
    value, median = one_or_both(row, key, iso3), float(row[peers])
    of_income = is_price(key) and affordable([key]) is not None  # said once, of the value
    kind = "-equal" if said_alike(key, float(row["recent"]), median) else ""
    said: dict[str, v.Value] = {"indicator": v.Indicator(key), "value": value}
    entry = catalogue.indicator(key)
    said["median"] = v.Percent(median, entry.decimals) if of_income else v.Quantity(median, key)
    if (alike := _behind_income(iso3, key, row, peers)) is not None:
        kind, said["alike"] = "-income", v.Quantity(alike, key)
    return claim(f"peers-against{kind}", **said)


def _behind_income(iso3: str, key: str, row: pd.Series, peers: str) -> float | None:
    """Return the median of similar incomes, where a value better than its region's is below it."""
    yard = yardstick(iso3)
    if key == USE or is_price(key) or yard.group or isnan(alike := yard.median(key)):
        return None
    most = max([row["recent"], *figures(key, iso3)])
    ahead = apart(row["recent"], row[peers], key) == "better"
    return alike if ahead and apart(most, alike, key) == "worse" else None


def one_or_both(row: pd.Series, key: str, iso3: str) -> v.Value:
    """Return a value for a comparison; where it is in doubt, the figures that agree on it."""
    value = measured(row["recent"], key, row["year"])
    if not (known := figures(key, iso3)):
        return value
    places = catalogue.indicator(key).decimals
    ends = v.Either(*(v.Quantity(of(known), key, places) for of in (min, max)))
    return claim("value-either", **{"value": v.Exact(ends), "of": with_doubt(value, key, iso3)})
