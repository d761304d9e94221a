"""Rows of Data360 as its files and its API write them, read by the name of a column, into cells.

Files come in layouts of 37 to 43 columns, labels beside codes or after them all; the API gives
values as text.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from research import economies, limits
from research.errors import UnreachableError
from research.loaders import json_page
from research.loaders.breakdowns import CONFIDENTIAL, PERIOD, Cell, Tally
from research.loaders.http import BadPageError
from research.loaders.receive import TooLargeError

DIMENSIONS = ("SEX", "AGE", "URBANISATION", *(f"COMP_BREAKDOWN_{n}" for n in (1, 2, 3)))
_NEEDED = {"REF_AREA", "INDICATOR", "UNIT_MEASURE", "TIME_PERIOD", "OBS_VALUE"}
_KEY = ("INDICATOR", "REF_AREA", "TIME_PERIOD", "FREQ", "UNIT_MEASURE", *DIMENSIONS)
_FLAGS = {"E": "estimate", "F": "estimate", "P": "provisional"}
_REPORTED_NONE = "O"
_ABSENT = ("", "null", "nan")

Row = Mapping[str, Any]


@dataclass(frozen=True)
class Page:
    """One page of a reply: how many rows there are in all, and those of the page."""

    count: int
    rows: list[dict[str, Any]]


def file(body: bytes) -> list[dict[str, str]]:
    """Return the rows of a file.

    Raises
    ------
    BadPageError : the body is no such file, or is cut short
    """
    if len(body) > limits.TABLE:
        raise TooLargeError(
            f"a file of Data360 has more than {limits.size(limits.TABLE)}, the most one may have"
        )
    try:
        text = body.decode("utf-8-sig")
        reader = csv.DictReader(io.StringIO(text, newline=""), strict=True)
        if not set(reader.fieldnames or ()) >= _NEEDED:
            raise BadPageError("a page that is no file of Data360")
        rows = list(reader)
    except (UnicodeDecodeError, csv.Error) as error:
        raise BadPageError(f"no CSV ({limits.line(error, 60)})") from None
    if any(None in row or None in row.values() for row in rows):
        raise BadPageError("rows of another length than the header")
    return rows


def page(body: bytes) -> Page:
    """Return one page of a reply of `/data`; raise BadPageError if it is none."""
    try:
        reply = json_page.parsed(body)
        count, rows = json_page.whole(reply["count"], 0, 10**9), reply["value"]
        if not isinstance(rows, list) or not all(_is_row(row) for row in rows):
            raise ValueError("no rows")
    except (ValueError, KeyError, TypeError):
        raise BadPageError("a page that is no reply of Data360") from None
    return Page(count, rows)


def _is_row(row: object) -> bool:
    return (
        isinstance(row, dict)
        and row.keys() >= _NEEDED
        and not any(isinstance(cell, (list, dict)) for cell in row.values())
    )


def codes(body: bytes) -> frozenset[str]:
    """Return the codes listed in a reply of `/indicators`; raise BadPageError otherwise."""
    try:
        reply = json_page.parsed(body)
        if not isinstance(reply, list):
            raise ValueError("no list")
        return frozenset(json_page.text(code) for code in reply)
    except ValueError:
        raise BadPageError("a page that is no list of codes of Data360") from None


def licence(body: bytes) -> str:
    """Return the licence a metadata document names, spelled one way; empty where it names none.

    >>> licence(b'{"series_description": {"license": [{"name": "CC-BY-4.0", "uri": "x"}]}}')
    'CC BY 4.0'
    >>> licence(b'{"series_description": {"license": null}}')
    ''

    Raises
    ------
    BadPageError : the body is no such document
    """
    try:
        named = json_page.parsed(body)["series_description"].get("license")
        name, uri = (
            (json_page.text(named[0].get(key)) for key in ("name", "uri")) if named else ("", "")
        )
    except (ValueError, KeyError, TypeError, AttributeError, IndexError):
        raise BadPageError("a page that is no metadata of Data360") from None
    if name.casefold() in ("", "license specified externally"):
        return f"See {uri}" if uri else ""
    return re.sub(r"^CC[ -]BY((?:-[A-Z]{2})*)[ -](\d)", r"CC BY\1 \2", name)


def key(row: Row) -> tuple[str, ...]:
    """Return what makes a row of a reply one of its own."""
    return tuple(str(row.get(column, "")) for column in _KEY)


def cells(rows: Iterable[Row], tally: Tally) -> list[Cell]:
    """Return the public, annual rows of economies as cells.

    Raises
    ------
    UnreachableError : a row has a multiplier or a form this version does not know
    """
    found = []
    known = economies.table()
    for row in rows:
        economy, period = row["REF_AREA"], str(row["TIME_PERIOD"])
        if not isinstance(economy, str) or economy not in known:
            continue
        if (row.get("OBS_CONF") or "PU") != "PU":
            tally[CONFIDENTIAL, str(row["INDICATOR"])] += 1
            continue
        if not re.fullmatch(r"(?:19|20)\d\d", period):
            tally[PERIOD, str(row["INDICATOR"])] += 1
            continue
        status, value = row.get("OBS_STATUS") or "A", row["OBS_VALUE"]
        text = "" if value is None else str(value).strip()
        absent = status == _REPORTED_NONE or text.casefold() in _ABSENT
        try:
            power = json_page.whole(row.get("UNIT_MULT") or 0, -12, 15)
        except ValueError as error:
            raise UnreachableError(
                f"Data360 gave a multiplier of {economy} {period} that cannot be read: {error}"
            ) from None
        parts = {dimension: row.get(dimension) or "_T" for dimension in DIMENSIONS}
        unit, flag = row["UNIT_MEASURE"] or "", _FLAGS.get(status, "")
        text = "" if absent else text
        found.append(Cell(economy, int(period), text, unit, power, parts, flag))
    return found
