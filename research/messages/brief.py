"""Values as a sentence gives them: two significant digits, more where two would mislead."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import lru_cache
from itertools import combinations

from research import catalogue
from research.messages import formats
from research.messages import values as v

_DIGITS, _MOST = 2, 6  # significant digits: to begin with, and what tells values apart
_COUNTED = 1000  # fewer things are counted exactly
_BENT, _MET = 0.25, 0.99  # how much of a difference rounding may change: of all, it is gone
_RATE = "per 100"
_MARKED = "value-"  # how ids of claims begin that give a value its year or a doubt
# Names of values that a sentence compares.
_PAIRS = ({"women", "men"}, {"low", "high"}, {"rural", "urban"}, {"value", "median"})
Rounded = v.Number | v.Percent | v.Quantity | v.Measure | v.Count


@lru_cache(maxsize=2048)
def brief(value: v.Value) -> v.Value:
    """Return a value, or a claim with all its values, with two significant digits.

    Shares of 10 per cent and more are whole, so are rates per 100 of 10 and more, ratios have two
    decimals, counts below 1,000 are exact, and nothing below 100 per cent becomes 100. Where two
    digits would change the difference of two values of one unit and claim by more than a quarter,
    both keep more; the end of a range only has to stay apart from other values, and may become one
    with the other end. Where one share of a claim keeps its decimals, so do the others; shares that
    are compared in a claim, of one indicator or of two groups, and two that conflict, have as many,
    those with a year or a doubt too.

    Examples
    --------
    >>> brief(v.Percent(90.6, 1)), brief(v.Count(23_450_000))
    (Percent(value=91.0, decimals=0), Count(value=23000000))
    >>> brief(v.Items((v.Percent(90.6, 1), v.Percent(90.2, 1)))).values
    (Percent(value=90.6, decimals=1), Percent(value=90.2, decimals=1))
    >>> brief(v.Claim("", {"women": v.Percent(66.52, 1), "men": v.Percent(79.46, 1)})).values
    {'women': Percent(value=66.52, decimals=1), 'men': Percent(value=79.46, decimals=1)}
    >>> brief(v.Either(v.Percent(8.94, 1), v.Percent(15.34, 1)))
    Either(low=Percent(value=8.94, decimals=1), high=Percent(value=15.34, decimals=1))
    """
    digits = dict.fromkeys(_numbers(value), _DIGITS)
    pairs = {
        pair
        for held in _sentences(value)
        for pair in combinations(dict.fromkeys(_numbers(held, apart=True)), 2)
        if _unit(pair[0]) == _unit(pair[1])
    }
    ranges = [each for each in _walk(value) if isinstance(each, v.Range)]
    ends = {end for each in ranges for end in (each.low, each.high)}
    pairs -= {(each.low, each.high) for each in ranges}
    for _ in range(_DIGITS, _MOST):
        bent = {
            one
            for pair in pairs
            if _bends(*pair, digits, _MET if ends & {*pair} else _BENT)
            for one in pair
        }
        bent |= {one for held in _walk(value) for one in _uneven(held, digits)}
        digits |= {one: digits[one] + 1 for one in bent}
    return _replaced(value, digits)


def _within(value: v.Value) -> tuple[v.Value, ...]:
    match value:
        case v.Claim():
            return tuple(value.values.values())
        case v.Items():
            return value.values
        case v.Range():
            return value.low, value.high
    return ()


def _walk(value: v.Value, *, apart: bool = False) -> Iterator[v.Value]:
    """Yield a value and all it holds; `apart`: without claims that name an indicator."""
    yield value
    for each in _within(value):
        if not (apart and _names_indicator(each)):
            yield from _walk(each, apart=apart)


def _names_indicator(value: v.Value) -> bool:
    return isinstance(value, v.Claim) and any(
        isinstance(each, v.Indicator) for each in value.values.values()
    )


def _sentences(value: v.Value) -> Iterator[v.Value]:
    """Yield a value, and the claims in it whose numbers are of an indicator of their own."""
    yield value
    yield from (each for each in _walk(value) if each is not value and _names_indicator(each))


def _numbers(value: v.Value, *, apart: bool = False) -> Iterator[Rounded]:
    """Yield the numbers in a value that are rounded."""
    for each in _walk(value, apart=apart):
        if isinstance(each, v.Count) and abs(each.value) < _COUNTED:
            continue
        if isinstance(each, Rounded):
            yield each


def _replaced(value: v.Value, digits: Mapping[Rounded, int]) -> v.Value:
    """Return a value with its numbers rounded."""
    match value:
        case v.Claim():
            return v.Claim(value.id, {k: _replaced(e, digits) for k, e in value.values.items()})
        case v.Items():
            return replace(value, values=tuple(_replaced(each, digits) for each in value.values))
        case v.Range():
            low, high = (_replaced(end, digits) for end in (value.low, value.high))
            return replace(value, low=low, high=high)
    if isinstance(value, Rounded) and value in digits:
        return _rounded(value, digits[value])
    return value


def _bends(one: Rounded, other: Rounded, digits: Mapping[Rounded, int], most: float) -> bool:
    """Whether rounding changes the difference of two values by more than a part of it."""
    apart = one.value - other.value
    shown = _rounded(one, digits[one]).value - _rounded(other, digits[other]).value
    return abs(shown - apart) > most * abs(apart)


def _uneven(held: v.Value, digits: Mapping[Rounded, int]) -> Iterator[Rounded]:
    """Yield shares with fewer decimals than one they are compared with.

    Those that are whole where another of a claim keeps its decimals, and those of one indicator, or
    of two figures that conflict, where another has more.
    """
    rounded = [each for each in map(_bare, _within(held)) if isinstance(each, Rounded)]
    own = [each for each in rounded if _unit(each) == "%"]
    rates = [each for each in rounded if _unit(each) == _RATE]
    for alike in (own, rates) if isinstance(held, v.Either) or _compares(held) else ():
        shown = {each: _decimals(_rounded(each, digits[each])) for each in alike}
        most = max(shown.values(), default=0)
        yield from (each for each in alike if shown[each] < min(most, _decimals(each)))
    if isinstance(held, v.Claim) and any(_keeps(each, digits[each]) for each in own):
        yield from (each for each in own if _rounded(each, digits[each]) is not each)


def _bare(value: v.Value) -> v.Value:
    """Return a value without the claim of its year or doubt."""
    while isinstance(value, v.Claim) and value.id.startswith(_MARKED) and "value" in value.values:
        value = value.values["value"]
    return value


def _compares(held: v.Value) -> bool:
    """Return whether a claim compares two shares: of one indicator, or by names of a pair."""
    if not isinstance(held, v.Claim):
        return False
    named = sum(isinstance(each, v.Indicator) for each in held.values.values()) == 1
    return named or any(pair <= held.values.keys() for pair in _PAIRS)


def _keeps(value: Rounded, digits: int) -> bool:
    """Whether a share has decimals still, though two digits leave it none."""
    if isinstance(value, v.Count) or digits > _DIGITS or not 10 <= value.value <= 99:
        return False
    return _decimals(value) > 0 and _rounded(value, digits) is value


def _rounded(value: Rounded, digits: int) -> Rounded:
    """Return a value with so many significant digits, and no more decimals than it has."""
    places = formats.places(value.value, digits)
    if isinstance(value, v.Count):
        return v.Count(int(formats.half_up(value.value, places)))
    if _unit(value) == "%":
        if 99 < value.value < 100:
            return value
        places = max(places, digits - _DIGITS)
    elif _unit(value) == "ratio":
        places = max(places, digits)  # 0.01 is one per cent
    elif _unit(value) == _RATE:
        places = max(places, 0)
    decimals = _decimals(value)
    if places >= decimals:
        return value
    short, in_table = (formats.half_up(value.value, each) for each in (places, decimals))
    if formats.half_up(float(in_table), places) != short:
        return value  # 47.468% is 47.5% in a table: neither 47 nor 48% of it
    return replace(value, value=float(short), decimals=max(0, places))


def _decimals(value: Rounded) -> int:
    if isinstance(value, v.Count):
        return 0
    if value.decimals is not None:
        return value.decimals
    assert isinstance(value, v.Quantity)
    return catalogue.indicator(value.indicator).decimals


def _unit(value: Rounded) -> str:
    match value:
        case v.Percent():
            return "%"
        case v.Quantity():
            unit = catalogue.written(value.indicator).short_unit
        case v.Measure():
            unit = value.unit
        case _:
            unit = ""
    return "%" if unit.startswith("%") else unit
