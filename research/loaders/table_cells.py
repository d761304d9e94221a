"""Cells of a table of a user, read as observations by its mapping."""

from __future__ import annotations

import math
import re

from research import catalogue, economies, frame, limits
from research.errors import InputError
from research.loaders.mapping import Mapping, Value


def observation(
    row: dict[str, str], value: Value, mapping: Mapping, vintage: str
) -> dict[str, object]:
    """Return the observation in a row; raise InputError where a cell of it cannot be read."""
    entry = catalogue.written(value.indicator)
    text = row[value.column or "value"]
    number = _number(text, mapping.decimal) * value.factor
    if mapping.multiplier:
        number *= _power(row[mapping.multiplier].partition(":")[0])
    low, high = entry.valid
    if not low <= number <= high or not math.isfinite(number):
        raise InputError(f"{entry.id} of {number:g} {entry.unit} is outside {low:g} to {high:g}")
    economy, year = _economy(row[mapping.economy], mapping), _year(row[mapping.year or "year"])
    flag = _flag(row, mapping)
    return frame.row(economy, year, entry.id, number, entry.unit, mapping.source, vintage, flag)


def _number(text: str, decimal: str) -> float:
    """Return a number printed in a table.

    >>> _number("1,234.5", "."), _number("1 234,5", ","), _number("-3.2e-05", ".")
    (1234.5, 1234.5, -3.2e-05)
    """
    parting = "," if decimal == "." else "."
    plain = re.fullmatch(
        rf"[+-]?(?:\d+|\d{{1,3}}(?:[{parting}\s]\d{{3}})+)?(?:[{decimal}]\d*)?(?:[eE][+-]?\d+)?",
        text.strip(),
        re.ASCII,
    )
    try:
        if plain is None:
            raise ValueError
        return float(re.sub(rf"[{parting}\s]", "", text.strip()).replace(decimal, "."))
    except ValueError:
        raise InputError(
            f"{limits.line(text)!r} is no number with the decimal mark {decimal!r}; the mapping's "
            "`decimal` names the mark"
        ) from None


def _power(text: str) -> float:
    """Ten to the power a table states, from -12 to 15."""
    if (
        not re.fullmatch(r"\s*(-?[0-9]{1,2})(?:\.0)?\s*|\s*", text)
        or not -12 <= float(text.strip() or 0) <= 15
    ):
        raise InputError(f"{limits.line(text)!r} is no power of ten from -12 to 15")
    return float(10.0 ** int(float(text.strip() or 0)))


def _economy(text: str, mapping: Mapping) -> str:
    """Return an economy by code or name; of an SDMX label such as "TH: Thailand", by code."""
    named = text.partition(":")[0].strip()
    return economies.resolve(mapping.spellings.get(named, named))


def _year(text: str) -> int:
    if not re.fullmatch(r"(?:19|20)[0-9]{2}(?:\.0)?", text.strip()):
        raise InputError(f"{limits.line(text)!r} is no year")
    return int(float(text))


def _flag(row: dict[str, str], mapping: Mapping) -> str:
    if mapping.flags is None:
        return ""
    said = row[mapping.flags.column].partition(":")[0].strip()
    if said and said not in mapping.flags.values:
        raise InputError(
            f"flag {limits.line(said)!r} stands in no entry of `flags`, which knows "
            f"{sorted(mapping.flags.values)}"
        )
    return mapping.flags.values.get(said, "")
