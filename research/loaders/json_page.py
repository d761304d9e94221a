"""JSON of others, read within limits, with strict types of values."""

import math
import re
from typing import Any

import pydantic_core

from research import limits
from research.errors import UnreachableError
from research.loaders.receive import TooLargeError


def parsed(body: bytes) -> Any:
    """Return parsed JSON; NaN and Infinity are kept for `number` to reject with their row.

    Raises
    ------
    ValueError : this is no JSON, or is nested 200 levels deep
    TooLargeError : it holds more lists and objects than the cap
    """
    if body.count(b"[") + body.count(b"{") > limits.BRACKETS:
        raise TooLargeError(
            f"a reply holds more than {limits.BRACKETS:,} lists and objects, the most one may "
            "hold; nothing of it was kept"
        )
    return pydantic_core.from_json(body, cache_strings="all")


def rows(value: object) -> list[dict[str, Any]]:
    """Return a list of objects; raise TypeError for anything else.

    >>> rows([{"id": 1}])
    [{'id': 1}]
    """
    if not isinstance(value, list) or not all(isinstance(row, dict) for row in value):
        raise TypeError("no list of objects")
    return value


def unreadable(what: str, error: Exception) -> UnreachableError:
    """Return the error of a source that gave something of another form than it has had."""
    return UnreachableError(f"{what} ({type(error).__name__}: {limits.line(error, 120)})")


def number(value: object) -> float:
    """Return a finite number written as a JSON number; raise ValueError for anything else.

    >>> number(3)
    3.0
    """
    if type(value) not in (int, float):
        raise ValueError(f"{limits.line(repr(value))} is no number")
    try:
        found = float(value)  # type: ignore[arg-type]
    except OverflowError:
        found = math.inf
    if not math.isfinite(found):
        raise ValueError(f"{limits.line(value)} is no finite number")
    return found


def whole(value: object, low: int, high: int) -> int:
    """Return an integer in range, written as number or digits; raise ValueError otherwise.

    >>> whole("2020", 1900, 2100)
    2020
    """
    is_number = type(value) is int and abs(value) < 10**18
    text = str(value) if is_number or isinstance(value, str) else ""
    if not re.fullmatch(r"-?[0-9]{1,18}", text) or not low <= int(text) <= high:
        raise ValueError(f"{limits.line(repr(value))} is no whole number from {low} to {high}")
    return int(text)


def year(value: object) -> int:
    """Return a year of a series, from 1900 to 2100; raise ValueError for anything else.

    >>> year("2020")
    2020
    """
    return whole(value, 1900, 2100)


def text(value: object) -> str:
    """Return a short text as one line, "" for null; raise ValueError if not text or too long."""
    if value is None:
        return ""
    if not isinstance(value, str):
        raise ValueError(f"{limits.line(repr(value))} is no text")
    if len(value) > limits.TEXT:
        raise ValueError(
            f"{limits.line(value)!r} has {len(value):,} characters, more than {limits.TEXT:,}"
        )
    return limits.line(value, limits.TEXT)
