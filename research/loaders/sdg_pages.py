"""Replies of the SDG database: the list of its series, and pages of rows."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from typing import Any

from research import economies, limits, vintages
from research.errors import UnreachableError
from research.loaders import breakdowns, json_page
from research.loaders.breakdowns import Cell, Tally
from research.loaders.http import BadPageError

SIZE = 10_000  # rows a call is asked for; clients of the database ask for up to 50,000
_GLOBAL = "G"  # of reporting types: not what economies report by themselves
# Stand among attributes or dimensions, by release.
_ABOUT = ("Units", "Reporting Type", "UnitMultiplier")
_NATURES = {"E": "estimate", "M": "estimate"}
_STATUSES = {"E": "estimate", "I": "estimate", "M": "estimate", "P": "provisional"}
_MISSING = ("", "nan", "nil", "n", "na", "null", "none")


@dataclass(frozen=True)
class Listed:
    """What there is: the codes of series, and the name of the release."""

    codes: frozenset[str]
    release: str


@dataclass(frozen=True)
class Page:
    """One page: total rows, total pages (0 if unknown), rows, and powers of ten by code."""

    total: int
    pages: int
    rows: list[dict[str, Any]]
    powers: dict[str, int]


def listed(body: bytes) -> Listed:
    """Return what a reply of `/Series/List` lists; raise BadPageError if it is none."""
    try:
        reply = json_page.parsed(body)
        codes = frozenset(json_page.text(each["code"]) for each in reply)
        releases = {json_page.text(each["release"]) for each in reply}
    except (ValueError, KeyError, TypeError):
        raise BadPageError("a page that is no list of series") from None
    if not codes:
        raise BadPageError("an empty list of series")
    return Listed(codes, max(releases))


def vintage_of(release: str) -> str:
    """Return a release as a date: first day of its quarter, plus a day per later part.

    >>> vintage_of("2026.Q1.G.01"), vintage_of("2020.Q3.G.02")
    ('2026-01-01', '2020-07-02')
    """
    named = re.fullmatch(r"(20\d\d)\.Q([1-4])\.G\.(\d\d)", release, re.ASCII)
    if named is None or named[3] == "00":
        raise UnreachableError(
            f"the SDG database names a release that cannot be read: {limits.line(release)}"
        )
    day = date(int(named[1]), 3 * int(named[2]) - 2, 1) + timedelta(days=int(named[3]) - 1)
    return vintages.dated(day.isoformat())


def page(body: bytes, series: str, number: int) -> Page:
    """Return one page of a reply of `/Series/Data`.

    Raises
    ------
    BadPageError : the body is no such page, or is another page than was asked for
    UnreachableError : it holds rows of another series
    """
    try:
        reply = json_page.parsed(body)
        total = json_page.whole(reply["totalElements"], 0, limits.PAGES * SIZE)
        pages = json_page.whole(reply.get("totalPages") or 0, 0, 10**9)
        rows, given = json_page.rows(reply["data"]), reply.get("pageNumber")
        powers = _powers(reply)
    except (ValueError, KeyError, TypeError, AttributeError):
        raise BadPageError("a page that is no reply of the SDG database") from None
    if given not in (None, number):
        raise BadPageError(f"page {limits.line(given)} in place of page {number}")
    strange = {limits.line(row.get("series")) for row in rows} - {series}
    if strange:
        raise UnreachableError(
            f"the SDG database gave rows of {min(strange)}, which was not asked for; {series} was"
        )
    return Page(total, pages, rows, powers)


def _powers(reply: dict[str, Any]) -> dict[str, int]:
    """Powers of ten by code of UnitMultiplier, as the head of a reply gives them."""
    lists = [
        each
        for kind in ("attributes", "dimensions")
        for each in reply.get(kind) or []
        if each["id"] == "UnitMultiplier"
    ]
    known = {
        json_page.text(each["code"]): json_page.text(each["sdmx"])
        for codes in lists
        for each in codes["codes"]
    }
    return {
        code: json_page.whole(power, -12, 15)
        for code, power in known.items()
        if re.fullmatch(r"-?\d{1,2}", power, re.ASCII)
    }


def cells(found: Page, tally: Tally, series: str) -> list[Cell]:
    """Return the rows of a page that are values of global monitoring of economies, as cells.

    Raises
    ------
    UnreachableError : a row has a form this version does not know
    """
    return [
        cell for row in found.rows if (cell := _cell(row, found.powers, tally, series)) is not None
    ]


def _cell(row: dict[str, Any], powers: Mapping[str, int], tally: Tally, series: str) -> Cell | None:
    try:
        attributes = {
            key: json_page.text(value) for key, value in (row.get("attributes") or {}).items()
        }
        parts = {key: json_page.text(value) for key, value in (row.get("dimensions") or {}).items()}
        about = {key: parts.pop(key, "") or attributes.get(key, "") for key in _ABOUT}
        economy = _by_m49().get(json_page.whole(row["geoAreaCode"], 0, 999))
        if economy is None or about["Reporting Type"] not in ("", _GLOBAL):
            return None
        if (year := json_page.number(row["timePeriodStart"])) != int(year):
            tally[breakdowns.PERIOD, series] += 1
            return None
        text, bound = _value(row["value"])
        status = _STATUSES.get(attributes.get("Observation Status", ""), "")
        flag = "estimate" if bound else status or _NATURES.get(attributes.get("Nature", ""), "")
        power = powers[about["UnitMultiplier"]] if about["UnitMultiplier"] else 0
        return Cell(
            economy, json_page.year(int(year)), text, about["Units"], power, parts, flag, bound
        )
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        told = " ".join(
            limits.line(row.get(key), 40) for key in ("series", "geoAreaCode", "timePeriodStart")
        )
        what = f"the SDG database gave a row that cannot be read: {told}"
        raise json_page.unreadable(what, error) from None


def _value(value: object) -> tuple[str, bool]:
    """Return a value as text without the sign of a bound, and whether it had one.

    >>> _value("<2.5"), _value("NaN"), _value("1,234"), _value(None)
    (('2.5', True), ('', False), ('1,234', False), ('', False))
    """
    text = ("" if value is None else str(value)).strip()
    if text.casefold() in _MISSING:
        return "", False
    bound = text.startswith(("<", ">"))
    return text.lstrip("<>=").strip() if bound else text, bound


@cache
def _by_m49() -> dict[int, str]:
    return {int(each.m49): each.iso3 for each in economies.table().values() if each.m49}
