"""Values in a language: numbers, per cent, money and lists by CLDR, names by catalogue."""

from __future__ import annotations

import math
import re
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from functools import lru_cache
from typing import Literal

from babel import Locale, UnknownLocaleError
from babel.dates import format_date, format_skeleton
from babel.lists import format_list
from babel.numbers import format_decimal, format_percent, parse_pattern

_ENGLISH = "en-GB"
NOTHING = 1e-12  # smaller numbers are what computing leaves of 0
_WHOLE, _MOST = 100, 6  # per cent, and decimals to tell a share from that by
_LEFT_TO_RIGHT = "\u200e"  # before a minus, which would come to stand behind its number
_MINUS = "\u2212"  # as wide as a digit, where a hyphen is lost before one
_COMMAS = (", ", "، ", "，", "、")  # what parts an item of a list, so that lists need semicolons
# Languages whose lists are parted by spaces alone, with their words for "and" and "or".
_SPACED = {"th": {"and": "และ", "or": "หรือ"}}
_BRACKETS = re.compile(r"[(（][^()（）]*[)）]")  # commas in these do not part one item of two
_SEMICOLONS = {"ar": "؛ ", "fr": "\u202f; ", "zh": "；"}
# The form of a word after "millions": by "de" in French and Spanish, in the genitive in Russian.
_OF_MILLIONS = {"ar": "other", "es": "many", "fr": "many", "ru": "many"}
# Arabic has a plural of billions for 3 to 10 that CLDR lacks.
_FEW_BILLIONS = "مليار", "مليارات"
# Spanish changes `y` and `o` before their own sounds.
_SOUNDS_I = re.compile(r"h?[ií](?![aeoáéó])", re.IGNORECASE)
_SOUNDS_O = re.compile(r"h?[oó]", re.IGNORECASE)
_BILLION = 9  # its power of ten
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
    r"""Return a number with at most `decimals` decimals; smaller numbers keep two digits.

    >>> number(1234567, 1, "en"), number(0.034, 1, "en"), number(1234.5, 1, "fr")
    ('1.23\xa0million', '0.034', '1\u202f234,5')
    >>> number(-23, 0, "en"), percent(-4.2, 1, "en"), compact(-2.4e12, 2, "en")
    ('−23', '−4.2%', '−2.4\xa0trillion')
    """
    size = abs(value)
    if size < NOTHING:
        return "0"
    if size >= _COMPACT or round(size) >= _COMPACT:
        return compact(value, 2, language)
    if size and round(size, decimals) < 10**-decimals:
        decimals = 1 - math.floor(math.log10(size))
    text = _decimal(half_up(value, decimals), _pattern(decimals), locale(language))
    return _LEFT_TO_RIGHT + text if value < 0 and language == "ar" else text


def whole(value: float, language: str) -> str:
    """Return a number in all its digits, however large."""
    return _decimal(half_up(value, 0), _pattern(0), locale(language))


def separators(language: str) -> str:
    """Return the decimal mark and the sign between thousands of a language.

    >>> separators("en")
    '.,'
    """
    symbols = locale(language).number_symbols[locale(language).default_numbering_system]
    return f"{symbols['decimal']}{symbols['group']}"


def compact(value: float, decimals: int, language: str) -> str:
    r"""Return a large number with its scale in words, in the plural form of what is read.

    >>> compact(98.2e6, 0, "fr"), compact(2.2e9, 2, "es"), compact(7e9, 2, "ar")
    ('98\xa0millions', '2200\xa0millones', '7\xa0مليارات')
    """
    where = locale(language)
    power = _power(value, language)
    rounded = half_up(value / 10**power, decimals)
    power = _power(float(rounded.scaleb(power)), language)  # 999.9 million is a billion
    read = half_up(value / 10**power, decimals)
    if language == "es" and power == _BILLION:  # in millions: a thousand of them has no word
        return _decimal(read.scaleb(3), "#,##0" if abs(read) >= 10 else "0", where) + "\xa0millones"
    patterns = where.compact_decimal_formats[_style(where)]
    form = where.plural_form(int(read) if read == int(read) else read)
    of_form = patterns[form if form in patterns else "other"]
    size = min(len(str(int(abs(read)))) - 1 + power, max(len(known) - 1 for known in of_form))
    pattern = of_form[str(10**size)].pattern.replace("'", "").replace(" ", "\xa0", 1)
    if (language, form) == ("ar", "few"):
        pattern = pattern.replace(*_FEW_BILLIONS)
    number = _decimal(read, _pattern(decimals).removeprefix("#,##"), where)
    return re.sub("0+", number, pattern, count=1)


def _power(value: float, language: str) -> int:
    """Return the power of ten that the word of a large number's scale stands for.

    >>> _power(2.4e8, "en"), _power(2.4e8, "zh"), _power(2.4e10, "th")
    (6, 8, 10)
    """
    where = locale(language)
    patterns = where.compact_decimal_formats[_style(where)]["other"]
    known = max((int(size) for size in patterns if int(size) <= abs(value)), default=1)
    zeros = patterns[str(known)].pattern.count("0") if known > 1 else 1
    return len(str(known)) - zeros


def _style(where: Locale) -> Literal["long", "short"]:
    return "long" if "long" in where.compact_decimal_formats else "short"


def significant(value: float, language: str, digits: int = 2) -> str:
    r"""Return a number with two significant digits, or more.

    >>> significant(7002525, "en"), significant(3074.2, "en"), significant(1.26e9, "en")
    ('7\xa0million', '3,100', '1.3\xa0billion')
    """
    if abs(value) < NOTHING:
        return "0"
    decimals = places(value, digits)
    rounded = float(half_up(value, decimals))
    if abs(rounded) >= _COMPACT:
        return compact(rounded, max(0, decimals + _power(rounded, language)), language)
    return number(rounded, max(0, decimals), language)


def places(value: float, digits: int) -> int:
    """Return the decimals of a number with so many significant digits, below 0 for tens.

    >>> places(90.6, 2), places(1488, 2), places(0, 2)
    (0, -2, 1)
    """
    return digits - 1 - (math.floor(math.log10(abs(value))) if abs(value) >= NOTHING else 0)


def percent(value: float, decimals: int, language: str) -> str:
    r"""Return a share in per cent; what is below 100 never reads 100.

    >>> percent(90.25, 1, "fr"), percent(0.052, 1, "en"), percent(99.6, 0, "en")
    ('90,3\xa0%', '0.052%', '99.6%')
    """
    size = abs(value)
    shown = size if decimals else round(size)
    if size >= NOTHING and shown < 10**-decimals:
        decimals = 1 - math.floor(math.log10(size))
    while value < _WHOLE and half_up(value, decimals) >= _WHOLE and decimals < _MOST:
        decimals += 1
    where = locale(language)
    affix = str(where.percent_formats[None].pattern).replace("#,##0", _pattern(decimals))
    number = half_up(value, decimals).scaleb(-2)
    return str(format_percent(number, format=_parsed(affix), locale=where)).replace("-", _MINUS)


def quarter(year: int, number: int, language: str) -> str:
    """Return a quarter of a year.

    >>> quarter(2023, 4, "en"), quarter(2023, 4, "fr")
    ('Q4 2023', 'T4 2023')
    """
    return str(format_skeleton("yQQQ", date(year, 3 * number, 1), locale=locale(language)))


def day(text: str, language: str) -> str:
    """Return an ISO date in words; what a notebook has in place of one stays as it is.

    >>> day("2026-11-27", "es"), day("soon", "en")
    ('27 de noviembre de 2026', 'soon')
    """
    try:
        return str(format_date(date.fromisoformat(text), "long", locale=locale(language)))
    except ValueError:
        return text


def listing(items: list[str], last: str, language: str) -> str:
    """Return a list for a sentence, with semicolons where an item contains a comma.

    >>> listing(["roads", "power", "fibre"], "and", "en"), listing(["roads", "power"], "or", "fr")
    ('roads, power and fibre', 'roads ou power')
    >>> listing(["unemployment, men", "literacy"], "and", "en")
    'unemployment, men; literacy'
    >>> listing(["Ruanda", "India"], "and", "es"), listing(["siete", "ocho"], "or", "es")
    ('Ruanda e India', 'siete u ocho')
    """
    parting = _COMMAS + ((" ",) if language in _SPACED else ())
    if language in _SPACED and len(items) == 2:
        return f" {_SPACED[language][last]} ".join(items)
    bare = "".join(_BRACKETS.sub("", item) for item in items)
    if len(items) > 1 and any(sign in bare for sign in parting):
        return _SEMICOLONS.get(language, "; ").join(items)
    style: Literal["standard", "or"] = "standard" if last == "and" else "or"
    text = str(format_list(items, style=style, locale=locale(language)))
    if language != "es" or len(items) < 2:
        return text
    before = text.removesuffix(items[-1])
    if before.endswith(" y ") and _SOUNDS_I.match(items[-1]):
        before = before.removesuffix("y ") + "e "
    if before.endswith(" o ") and _SOUNDS_O.match(items[-1]):
        before = before.removesuffix("o ") + "u "
    return before + items[-1]


def plural(value: float, language: str) -> str:
    """Return the CLDR plural category of a number: one or other in English.

    >>> plural(1.0, "en"), plural(7_000_000, "en"), plural(2, "ar"), plural(7.2e6, "es")
    ('one', 'other', 'two', 'many')
    """
    if abs(value) >= _COMPACT and language in _OF_MILLIONS:
        return _OF_MILLIONS[language]
    return str(locale(language).plural_form(int(value) if float(value).is_integer() else value))


def plural_of_rank(value: int, language: str) -> str:
    """Return the CLDR category of an ordinal number: one, two, few or other in English."""
    return str(locale(language).ordinal_form(value))


def _pattern(decimals: int) -> str:
    return "#,##0" + ("." + "#" * decimals if decimals else "")


_parsed = lru_cache(maxsize=256)(parse_pattern)


def _decimal(value: Decimal, pattern: str, where: Locale) -> str:
    return str(format_decimal(value, format=_parsed(pattern), locale=where)).replace("-", _MINUS)


def half_up(value: float, decimals: int) -> Decimal:
    """Return a value rounded half up, as readers round.

    >>> half_up(90.25, 1), int(half_up(1488, -2))
    (Decimal('90.3'), 1500)
    """
    rounded = Decimal(repr(float(value))).quantize(Decimal(1).scaleb(-decimals), ROUND_HALF_UP)
    return rounded if rounded else Decimal(0)
