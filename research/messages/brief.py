"""Values as a sentence gives them: two significant digits, more where two would mislead."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from itertools import combinations

from research import catalogue
from research.messages import formats
from research.messages import values as v

_DIGITS, _MOST = 2, 6  # significant digits: to begin with, and what values are told apart by
_COUNTED = 1000  # fewer things are counted exactly
_BENT = 0.25  # how much of a difference rounding may add or take away
Rounded = v.Number | v.Percent | v.Quantity | v.Measure | v.Count


def brief(value: v.Value) -> v.Value:
    """Return a value, or a claim with all its values, as a sentence gives it: two significant
    digits.

    Shares of 10 per cent and more are whole, ratios have two decimals, counts below 1,000 are
    exact, and nothing below 100 per cent becomes 100. Where two digits would change the difference
    of two values of one unit by more than a quarter, both keep more.

    Examples
    --------
    >>> brief(v.Percent(90.6, 1)), brief(v.Count(23_450_000))
    (Percent(value=91.0, decimals=0), Count(value=23000000))
    >>> brief(v.Items((v.Percent(90.6, 1), v.Percent(90.2, 1)))).values
    (Percent(value=90.6, decimals=1), Percent(value=90.2, decimals=1))
    """
    digits: dict[Rounded, int] = {}

    def note(each: Rounded) -> Rounded:
        digits[each] = _DIGITS
        return each

    _each(value, note)
    pairs = [pair for pair in combinations(digits, 2) if _unit(pair[0]) == _unit(pair[1])]
    for _ in range(_DIGITS, _MOST):
        bent = {one for pair in pairs if _bends(*pair, digits) for one in pair}
        digits |= {one: digits[one] + 1 for one in bent}
    return _each(value, lambda each: _rounded(each, digits[each]))


def _each(value: v.Value, change: Callable[[Rounded], v.Value]) -> v.Value:
    """A value with the numbers in it that can be rounded changed."""
    match value:
        case v.Claim():
            return v.Claim(
                value.id, {name: _each(held, change) for name, held in value.values.items()}
            )
        case v.Items():
            return replace(value, values=tuple(_each(held, change) for held in value.values))
        case v.Range():
            return v.Range(_each(value.low, change), _each(value.high, change))
        case v.Number() | v.Percent() | v.Quantity() | v.Measure():
            return change(value)
        case v.Count() if value.value >= _COUNTED:
            return change(value)
    return value


def _bends(one: Rounded, other: Rounded, digits: dict[Rounded, int]) -> bool:
    """Whether rounding changes the difference of two values too much."""
    apart = one.value - other.value
    shown = _rounded(one, digits[one]).value - _rounded(other, digits[other]).value
    return abs(shown - apart) > _BENT * abs(apart)


def _rounded(value: Rounded, digits: int) -> Rounded:
    """A value with so many significant digits, and no more decimals than it has."""
    places = formats.places(value.value, digits)
    if isinstance(value, v.Count):
        return v.Count(int(formats.half_up(value.value, places)))
    if _unit(value) == "%":
        places = max(places, 1 if 99 < value.value < 100 else digits - _DIGITS)
    elif _unit(value) == "ratio":
        places = max(places, digits)  # 0.01 is one per cent
    decimals = _decimals(value)
    if places >= decimals:
        return value
    return replace(
        value, value=float(formats.half_up(value.value, places)), decimals=max(0, places)
    )


def _decimals(value: v.Number | v.Percent | v.Quantity | v.Measure) -> int:
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
