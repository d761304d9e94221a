"""Values in a language: numbers, per cent, money and lists by CLDR, names by catalogue."""

from __future__ import annotations

import math
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from functools import lru_cache
from typing import Literal

from babel import Locale, UnknownLocaleError
from babel.dates import format_skeleton
from babel.lists import format_list
from babel.numbers import format_compact_decimal, format_decimal, format_percent

_ENGLISH = "en-GB"
_NOTHING = 1e-12  # smaller numbers are what computing leaves of 0
_WHOLE, _MOST = 100, 6  # per cent, and decimals to tell a share from that by
_COMMAS = (", ", "، ", "，", "、")  # what parts an item of a list, so that lists need semicolons
_SPACED = ("th",)  # languages whose lists are parted by spaces alone
_SEMICOLONS = {"ar": "؛ ", "zh": "；"}
_COMPACT = 1_000_000  # from here on numbers are written with a word: 1.5 million


@lru_cache(maxsize=32)
def locale(language: str) -> Locale:
    """Return the locale of a language code; English is the UN's, and the fallback."""
    code = language.partition("-x-")[0]
    try:
        return Locale.parse(_ENGLISH if code == "en" else code, sep="-")
    except (ValueError, UnknownLocaleError):
        return Locale.parse(_ENGLISH, sep="-")


def number(value: float, decimals: int, language: str) -> str:
    """Return a number with at most `decimals` decimals; smaller numbers keep two digits.

    >>> number(90.0, 1, "en"), number(1234567, 1, "en"), number(0.034, 1, "en"), number(1234.5, 1,
    ...     "fr")
    ('90', '1.23 million', '0.034', '1\u202f234,5')
    """
    size = abs(value)
    if size < _NOTHING:
        return "0"
    if size >= _COMPACT or round(size) >= _COMPACT:
        return compact(value, 2, language)
    if size and round(size, decimals) < 10**-decimals:
        decimals = 1 - math.floor(math.log10(size))
    return str(
        format_decimal(half_up(value, decimals), format=_pattern(decimals), locale=locale(language))
    )


def compact(value: float, decimals: int, language: str) -> str:
    """Return a large number with its scale in words.

    >>> compact(2.4e12, 2, "en"), compact(98.2e6, 0, "fr")
    ('2.4 trillion', '98 millions')
    """
    where = locale(language)
    style: Literal["long", "short"] = "long" if "long" in where.compact_decimal_formats else "short"
    return str(
        format_compact_decimal(value, format_type=style, fraction_digits=decimals, locale=where)
    )


def significant(value: float, language: str, digits: int = 2) -> str:
    """Return a number with two significant digits.

    >>> significant(7002525, "en"), significant(3074.2, "en"), significant(1.26e9,
    ...     "en"), significant(0.0, "en")
    ('7 million', '3,100', '1.3 billion', '0')
    """
    if abs(value) < _NOTHING:
        return "0"
    decimals = places(value, digits)
    rounded = round(value, decimals)
    if abs(rounded) >= _COMPACT:
        power = 3 * (math.floor(math.log10(abs(rounded))) // 3)
        return compact(rounded, max(0, decimals + power), language)
    return number(rounded, max(0, decimals), language)


def places(value: float, digits: int) -> int:
    """Return the decimals of a number with so many significant digits, below 0 for tens.

    >>> places(90.6, 2), places(0.034, 2), places(1488, 2), places(0, 2)
    (0, 3, -2, 1)
    """
    return digits - 1 - (math.floor(math.log10(abs(value))) if abs(value) >= _NOTHING else 0)


def percent(value: float, decimals: int, language: str) -> str:
    r"""Return a share in per cent; what is below 100 never reads 100.

    >>> percent(90.25, 1, "fr"), percent(0.031, 0, "en"), percent(99.6, 0, "en")
    ('90,3\xa0%', '0.031%', '99.6%')
    """
    size = abs(value)
    if size >= _NOTHING and round(size, decimals) < 10**-decimals:
        decimals = 1 - math.floor(math.log10(size))
    while value < _WHOLE and half_up(value, decimals) >= _WHOLE and decimals < _MOST:
        decimals += 1
    where = locale(language)
    affix = str(where.percent_formats[None].pattern).replace("#,##0", _pattern(decimals))
    return str(format_percent(half_up(value, decimals).scaleb(-2), format=affix, locale=where))


def quarter(year: int, number: int, language: str) -> str:
    """Return a quarter of a year.

    >>> quarter(2023, 4, "en"), quarter(2023, 4, "fr")
    ('Q4 2023', 'T4 2023')
    """
    return str(format_skeleton("yQQQ", date(year, 3 * number, 1), locale=locale(language)))


def listing(items: list[str], last: str, language: str) -> str:
    """Return a list for a sentence, with semicolons where an item contains a comma.

    >>> listing(["roads", "power", "fibre"], "and", "en"), listing(["roads", "power"], "or", "fr")
    ('roads, power and fibre', 'roads ou power')
    >>> listing(["unemployment, men", "literacy"], "and", "en")
    'unemployment, men; literacy'
    """
    parting = _COMMAS + ((" ",) if language in _SPACED else ())
    if len(items) > 1 and any(sign in item for item in items for sign in parting):
        return _SEMICOLONS.get(language, "; ").join(items)
    return str(
        format_list(items, style="standard" if last == "and" else "or", locale=locale(language))
    )


def plural(value: float, language: str) -> str:
    """Return the CLDR plural category of a number: one or other in English.

    >>> plural(1.0, "en"), plural(7_000_000, "en"), plural(2, "ar")
    ('one', 'other', 'two')
    """
    return str(locale(language).plural_form(int(value) if float(value).is_integer() else value))


def plural_of_rank(value: int, language: str) -> str:
    """Return the CLDR category of an ordinal number: one, two, few or other in English."""
    return str(locale(language).ordinal_form(value))


def _pattern(decimals: int) -> str:
    return "#,##0" + ("." + "#" * decimals if decimals else "")


def half_up(value: float, decimals: int) -> Decimal:
    """Return a value rounded half up, as readers round.

    >>> half_up(90.25, 1), int(half_up(1488, -2))
    (Decimal('90.3'), 1500)
    """
    rounded = Decimal(repr(float(value))).quantize(Decimal(1).scaleb(-decimals), ROUND_HALF_UP)
    return rounded if rounded else Decimal(0)
