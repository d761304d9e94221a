"""Values and messages as text in a language."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import Any

from research import catalogue, economies, languages, words
from research.messages import bundles, formats
from research.messages import values as v
from research.messages.estimates import in_brackets, in_parts
from research.messages.said import Said
from research.messages.small import hardly_any
from research.messages.units import UNITS

# Languages in which the unit of a range is written once: 4 to 10 billion.
_SHARED_SCALE = (languages.ENGLISH, "fr", "es", "ru")
# Languages whose units have one form, so that the indicator's own unit is right: years, or of age.
_ONE_FORM = ("th", "zh")
_AFTER_STOP = re.compile(r"(?<=[.?!] )the\b")  # an English name begins with it
_STOPS = (".", "?", "!", "。", "？")
# Thai writes a word after one of scale without a space: 72 million people.
_SCALES = {"th": re.compile("((?:พัน|หมื่น|แสน|ล้าน)) (?=[\u0e00-\u0e7f])")}


@lru_cache(maxsize=4096)
def rendered(value: v.Value, language: str, label: bool) -> str:
    """Return a value as text; see `research.messages.say`."""
    return _WRITERS[type(value)](value, language, label)


def _message(id: str, values: Mapping[str, v.Value], language: str, label: bool = False) -> str:
    """Return a message with its values; a sentence starts with a capital letter."""
    label = label and bundles.has_label(id, language)
    given = {
        name.replace("_", "-"): _argument(each, language, label) for name, each in values.items()
    }
    text = bundles.message(id, given, language, label=label)
    for each in values.values():
        if isinstance(each, v.Estimate):
            text = in_brackets(text, rendered(each, language, label))
    if language in _SCALES:
        text = _SCALES[language].sub(r"\1", text)
    if not text.endswith(_STOPS):
        return text
    return capital(_AFTER_STOP.sub("The", text) if language == languages.ENGLISH else text)


def _argument(value: v.Value, language: str, label: bool) -> Said | str:
    """Return a value for Fluent, where numbers and indicators choose plural forms."""
    text = rendered(value, language, label)
    if isinstance(value, v.Indicator):
        return Said(text, "other" if catalogue.written(value.id).plural else "one")
    number, decimals = getattr(value, "value", None), getattr(value, "decimals", None)
    if isinstance(value, v.About):
        decimals = formats.places(value.value, 3 if isinstance(value, v.Near) else 2)
    return _number(text, number, decimals, language) if isinstance(number, (int, float)) else text


def capital(text: str) -> str:
    """Return a text that begins with a capital letter, where its script has them."""
    at = next((k for k, sign in enumerate(text) if sign.isalnum()), 0)
    return text[:at] + text[at : at + 1].upper() + text[at + 1 :]


def _number(text: str, value: float, decimals: int | None, language: str) -> Said:
    """Return a number with the plural form of what is read: 1.04 with one decimal is 1."""
    read = value if decimals is None else float(formats.half_up(value, decimals))
    return Said(text, formats.plural(read, language))


def _quantity(value: v.Quantity, language: str, label: bool) -> str:
    entry = catalogue.indicator(value.indicator, language)
    unit = catalogue.written(value.indicator).short_unit
    decimals = entry.decimals if value.decimals is None else value.decimals
    return _in_unit(value.value, unit, entry.short_unit, decimals, language)


def _in_unit(value: float, unit: str, called: str, decimals: int, language: str) -> str:
    """Return a number in its unit, by the unit's message or as written."""
    if unit == "%":
        return formats.percent(value, decimals, language)
    text = formats.number(value, decimals, language)
    if (least := hardly_any(value, unit)) is not None:
        text = rendered(least, language, label=False)
    if unit not in UNITS or (unit == "years" and called != unit and language in _ONE_FORM):
        return f"{text} {called}" if called.isascii() or language != "zh" else f"{text}{called}"
    return bundles.message(
        f"unit-{UNITS[unit]}", {"value": _number(text, value, decimals, language)}, language
    )


def _unit(value: v.Unit, language: str, label: bool) -> str:
    """Return a unit by itself as the catalogue has it, that of prices as sentences have it."""
    if UNITS.get(catalogue.written(value.indicator).short_unit) == "percent-of-income":
        return bundles.message("price-axis", {}, language)
    entry = catalogue.indicator(value.indicator, language)
    return entry.unit if value.long else entry.short_unit


def _measure(value: v.Measure, language: str, label: bool) -> str:
    unit = "%" if value.unit.startswith("%") else value.unit
    return _in_unit(value.value, unit, _translated(unit, language), value.decimals, language)


def _range(value: v.Range, language: str, label: bool) -> str:
    """Return a range; one value if both look alike, with shared scale and unit written once."""
    low, high = (rendered(end, language, label) for end in (value.low, value.high))
    if low == high:
        return low
    if isinstance(value.low, v.Money) and isinstance(value.high, v.Money):
        inner = type(value)(v.About(value.low.value), v.About(value.high.value))
        return bundles.message(
            "unit-us-dollars", {"value": rendered(inner, language, label)}, language
        )
    scale = high.lstrip("0123456789., \N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}")
    shared = language in _SHARED_SCALE and not isinstance(value.low, v.Rank)  # a rank has no unit
    if shared and scale and low.endswith(scale):
        low = low.removesuffix(scale).rstrip()
    if isinstance(value, v.Either):
        return bundles.message("range-either", {"low": low, "high": high}, language)
    return bundles.message("range", {"low": low, "high": high}, language)


def _rank(value: v.Rank, language: str, label: bool) -> str:
    text = formats.number(value.value, 0, language)
    form = formats.plural_of_rank(value.value, language)
    return bundles.message("ordinal", {"rank": text, "form": form}, language)


def _economy(value: v.Economy, language: str, label: bool) -> str:
    """Return the name of an economy: the United Nations' where ours differs, else by CLDR."""
    if language == languages.ENGLISH:
        return (economies.name if label else economies.called)(value.code)
    economy = economies.table()[value.code]
    by_cldr = formats.locale(language).territories.get(economy.iso2, economy.name)
    return languages.language(language).called("economy", economy.iso3, str(by_cldr))


def _title(value: v.Title, language: str, label: bool) -> str:
    text = _translated(value.value, language)
    return text if label else words.lower_first(text)


@lru_cache(maxsize=4096)
def _translated(text: str, language: str) -> str:
    """Return a text of the catalogue in a language, as it is where that has no words for it."""
    if language == languages.ENGLISH:
        return text
    known = languages.language(language)
    otherwise = next(
        (
            known.called("indicator", entry.id, text)
            for entry in catalogue.table().values()
            if entry.title == text
        ),
        text,
    )
    quoted = known.quoted(text)
    return _in_order(otherwise if quoted == text else quoted, language)


def _in_order(text: str, language: str) -> str:
    """Return a text of the catalogue with its numbers and their units in the order they have."""
    return bundles.directed(text) if languages.language(language).direction == "rtl" else text


def _items(value: v.Items, language: str, label: bool) -> str:
    items = [rendered(each, language, label) for each in value.values]
    if all(each.endswith(_STOPS) for each in items):  # sentences
        return ("" if language == "zh" else " ").join(items)
    if languages.language(language).direction != "rtl":
        return formats.listing(items, value.last, language)
    isolated = [bundles.isolated(each) for each in items]
    return bundles.directed(formats.listing(isolated, value.last, language))


def _group(value: v.Group, language: str, label: bool) -> str:
    group = economies.groups()[value.id]
    named = languages.language(language)
    called = named.called("group", group.id, "")
    if label or called:
        return (not label and named.called("group", group.id, "", "sentence")) or (
            called or words.upper_first(group.title.removeprefix("the "))
        )
    if group.id == "all":
        return bundles.message("the-world", {}, language)
    if group.grouping.endswith("income group"):
        return bundles.message("income-group", {"title": group.title.lower()}, language)
    the = group.id.startswith("un:") and not group.title.startswith("the ")
    return (
        bundles.message("named-group", {"title": words.lower_first(group.title)}, language)
        if the
        else group.title
    )


def _indicator(value: v.Indicator, language: str, label: bool) -> str:
    entry = catalogue.indicator(value.id, language)
    said = entry.title if label else entry.spoken or words.lower_first(entry.title)
    return _in_order(said, language)


def _years(value: v.Years, language: str, label: bool) -> str:
    if value.first == value.last:
        return str(value.first)
    return bundles.message("range", {"low": str(value.first), "high": str(value.last)}, language)


def _money(value: v.Money, language: str, label: bool) -> str:
    text = formats.significant(value.value, language, value.digits)
    decimals = formats.places(value.value, value.digits)
    amount = _number(text, value.value, decimals, language)
    return bundles.message("unit-us-dollars", {"value": amount}, language)


_WRITERS: dict[type[v.Value], Callable[[Any, str, bool], str]] = {
    v.Claim: lambda value, language, label: _message(value.id, value.values, language, label),
    v.Number: lambda value, language, label: formats.number(value.value, value.decimals, language),
    v.Count: lambda value, language, label: formats.number(value.value, 0, language),
    v.About: lambda value, language, label: formats.significant(value.value, language),
    v.Near: lambda value, language, label: formats.significant(value.value, language, 3),
    v.Estimate: lambda value, language, label: rendered(in_parts(value), language, label),
    v.Percent: lambda value, language, label: formats.percent(
        value.value, value.decimals, language
    ),
    v.Quantity: _quantity,
    v.Money: _money,
    v.Range: _range,
    v.Either: _range,
    v.Year: lambda value, language, label: str(value.value),
    v.Years: _years,
    v.Quarter: lambda value, language, label: formats.quarter(
        int(value.value[:4]), int(value.value[-1]), language
    ),
    v.Rank: _rank,
    v.Economy: _economy,
    v.Group: _group,
    v.Indicator: _indicator,
    v.Unit: _unit,
    v.Items: _items,
    v.Text: lambda value, language, label: _translated(value.value, language),
    v.Title: _title,
    v.Measure: _measure,
    v.Exact: lambda value, language, label: rendered(value.of, language, label),
    v.Link: lambda value, language, label: value.label,
}
