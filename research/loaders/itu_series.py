"""Rows of ITU DataHub (export or API) as observations, identified by series number.

The unit of a series is the catalogue's. What a row prints as unit or name is not used: exports of
2025 print counts as "per 100 people", and baskets in dollars as "% GNI per capita".
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from research import catalogue, economies, frame, limits, words
from research.errors import InputError

if TYPE_CHECKING:
    import pandas as pd

NAME = "itu"
_KOSOVO = {"KSO": "XKX", "KOS": "XKX"}
_MISSING = {"", ".", "..", "...", "…", "-", "–", "na", "n/a", "n.a.", "nan", "null", "none"}
_TOTAL = {"", "total", "all", "both sexes", "national", "all areas", "all ages", "value"}
_WORDS = {
    "female": "female",
    "females": "female",
    "women": "female",
    "male": "male",
    "males": "male",
    "men": "male",
    "rural": "rural",
    "urban": "urban",
}
_SHOWN = 5
_NUMBER = r"[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?"


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a file or reply.

    Attributes
    ----------
    series : the number of the series (codeID)
    value : as printed, empty where there is none
    parts : what the row is a part of the total by, such as ("Female",); empty for the total
    told : the row's note and source
    where : file and line, for messages
    name : of the series, as printed
    area : name of the economy, as printed
    """

    series: int
    iso: str
    year: int
    value: str
    parts: tuple[str, ...]
    told: str
    where: str
    name: str = ""
    area: str = ""


def observed(rows: Iterable[Row], vintage: str) -> tuple[pd.DataFrame, list[str]]:
    """Return rows as a long frame, and notes on what was left out.

    A blank value is missing; a zero is a zero. Of rows that say the same twice one is kept.

    Raises
    ------
    InputError : a value is no number, or two rows give one economy, year and series different
        values
    """
    kept: dict[tuple[str, str, int], tuple[Row, dict[str, object]]] = {}
    blank, strangers, unknown = 0, Counter[str](), Counter[str]()
    for row in rows:
        entry = _indicator(row)
        if entry is None:
            unknown[limits.line(f"{row.name or row.series} {'/'.join(row.parts)}")] += 1
            continue
        iso3 = _KOSOVO.get(row.iso, row.iso)
        if iso3 not in economies.table():
            strangers[limits.line(row.area or row.iso)] += 1
            continue
        if row.value.strip().casefold() in _MISSING:
            blank += 1
            continue
        flag, key = "estimate" if is_estimate(row.told) else "", (iso3, entry.id, row.year)
        found = frame.row(iso3, row.year, entry.id, _number(row), entry.unit, NAME, vintage, flag)
        if key in kept and kept[key][1]["value"] != found["value"]:
            raise InputError(
                f"{kept[key][0].where} gives {kept[key][0].value} and {row.where} gives "
                f"{row.value} for {iso3} {entry.id} "
                f"{row.year}; leave one of the two out"
            )
        kept.setdefault(key, (row, found))
    notes = [f"{blank} rows without a value are missing values, not zeros"] if blank else []
    notes += _counted("of areas that are no economy of data/economies.csv", strangers)
    notes += _counted("of series the catalogue does not hold", unknown)
    return frame.observations(found for _, found in kept.values()), notes


def told_apart(row: Row) -> tuple[object, ...]:
    """Return the key of a row, the same in every export: indicator, economy and year."""
    entry = _indicator(row)
    return entry.id if entry else (row.series, row.parts), _KOSOVO.get(row.iso, row.iso), row.year


def is_estimate(told: str) -> bool:
    """Return whether a row's note or source calls its value an estimate, in any language.

    >>> is_estimate("ITU estimate."), is_estimate("Estimación"), is_estimate("Census."), is_estimate("underestimated")
    (True, True, False, False)
    """  # noqa: E501
    return re.search(r"\bestim", told, re.IGNORECASE) is not None


def part(text: str) -> str:
    """Return how a part of a total ends the id of its indicator, "" for a total.

    >>> part("Female"), part("15-24 years old"), part("<15"), part("75+"), part("Both sexes")
    ('female', 'age_15_24', 'age_under_15', 'age_75_plus', '')
    """
    said = " ".join(text.casefold().replace("–", "-").split())
    if said in _TOTAL:
        return ""
    if said in _WORDS:
        return _WORDS[said]
    if span := re.search(r"(\d+) ?(?:-|to) ?(\d+)", said):
        return (
            "age_under_15"
            if span.groups() in (("0", "14"), ("5", "14"))
            else f"age_{span[1]}_{span[2]}"
        )
    if upper := re.search(r"(?:<|under|below|less than|younger than) ?(\d+)", said):
        return f"age_under_{upper[1]}"
    if lower := re.search(r"(\d+) ?(?:\+|and over|and above|and older|or more|years and)", said):
        return f"age_{lower[1]}_plus"
    return re.sub(r"[^a-z0-9]+", "_", said).strip("_")


@cache
def _by_series() -> dict[int, catalogue.Indicator]:
    return {entry.codes.itu_id: entry for entry in catalogue.table().values() if entry.codes.itu_id}


def _indicator(row: Row) -> catalogue.Indicator | None:
    """Return the indicator of a row, by its series or part; None if not in the catalogue."""
    entry = _by_series().get(row.series)
    parts = [ending for text in row.parts if (ending := part(text))]
    if entry is None or not parts:
        return entry
    if len(parts) > 1:
        return None
    if entry.id.endswith(f"_{parts[0]}"):
        return entry
    return catalogue.table().get(f"{entry.id}_{parts[0]}")


def _number(row: Row) -> float:
    text = row.value.strip()
    value = float(text) if re.fullmatch(_NUMBER, text) else float("nan")
    if not abs(value) < float("inf"):
        raise InputError(
            f"{row.where}: {limits.line(row.value)!r} is no number; correct it, or leave the field "
            "empty for a missing value"
        )
    return value


def _counted(what: str, names: Counter[str]) -> list[str]:
    if not names:
        return []
    shown = [f"{name} ({n})" for name, n in sorted(names.items())][:_SHOWN]
    more = f" and {len(names) - _SHOWN} more" if len(names) > _SHOWN else ""
    return [
        f"{names.total()} rows {what} were left out: "
        f"{words.listing(shown) if not more else ', '.join(shown) + more}"
    ]
