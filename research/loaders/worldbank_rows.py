"""Replies of the World Bank Indicators API: pages of rows, the places in them, and its errors."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from research import limits, vintages
from research.errors import InputError, UnreachableError
from research.loaders import json_page
from research.loaders.http import BadPageError

PER_PAGE = 32_500  # the most the API gives
_FLAGS = {"E": "estimate", "F": "estimate", "P": "provisional"}


class ApiError(UnreachableError):
    """An error the API reports in its body, with HTTP 200.

    Attributes
    ----------
    id : of the error: 120 a parameter is not valid, 160 no data, 175 an indicator is not known
    """

    def __init__(self, number: str, key: str, text: str) -> None:
        self.id = number
        super().__init__(f"the World Bank answered with error {number}, {key}: {text}")


@dataclass(frozen=True)
class Place:
    """An economy or an aggregate, as the API lists it; `region` is "Aggregates" for the latter."""

    iso3: str
    iso2: str
    name: str
    region: str
    income: str

    @property
    def is_economy(self) -> bool:
        """Return whether it is an economy and not an aggregate."""
        return self.region != "Aggregates"


@dataclass(frozen=True)
class Page:
    """One page of a reply.

    Attributes
    ----------
    page, pages, total : its number, how many there are, and rows in all
    lastupdated : ISO date of the release, empty in a reply without data
    rows : as the API gives them, or as `values` reads them
    n : how many rows the API gave
    """

    page: int
    pages: int
    total: int
    lastupdated: str
    rows: list[Any]
    n: int


def parse(body: bytes) -> Page:
    """Return one page of a reply.

    Raises
    ------
    ApiError : the API reports an error
    BadPageError : the body is no reply of the API

    Examples
    --------
    >>> parse(b'[{"page":0,"pages":0,"per_page":"50","total":0,"lastupdated":null}, null]')
    Page(page=0, pages=0, total=0, lastupdated='', rows=[], n=0)
    """
    try:
        reply = json_page.parsed(body)
    except ValueError:
        raise BadPageError("a page that is not JSON") from None
    try:
        head = reply[0]
        if "message" in head:
            message = head["message"][0]
            raise ApiError(*(limits.line(message[key], 120) for key in ("id", "key", "value")))
        page, pages = (json_page.whole(head[key], 0, limits.PAGES) for key in ("page", "pages"))
        total = json_page.whole(head["total"], 0, limits.PAGES * PER_PAGE)
        rows = json_page.rows(reply[1] or [])
    except (KeyError, IndexError, TypeError, ValueError):
        raise BadPageError("JSON that is not a reply of the Indicators API") from None
    return Page(page, pages, total, _released(head.get("lastupdated") or ""), rows, len(rows))


def _released(said: object) -> str:
    try:
        return vintages.dated(said) if said else ""
    except InputError as error:
        raise UnreachableError(
            f"the World Bank names a release that cannot be one: {error}"
        ) from None


def values(body: bytes, codes: set[str], ours: list[Place]) -> Page:
    """Return one page of data, rows with a value: alpha-3 code, year, code, value, flag.

    An aggregate among the rows is left out, whatever was asked for.

    Raises
    ------
    ApiError, BadPageError : as `parse` does
    UnreachableError : a row is of no indicator that was asked for, or has a form this version does
        not know
    """
    page = parse(body)
    wanted = {place.iso3 for place in ours}
    by_iso2 = {place.iso2: place.iso3 for place in ours}
    rows = []
    for row in page.rows:
        try:
            code, value = row["indicator"]["id"], row["value"]
            if code not in codes:
                raise UnreachableError(
                    f"the World Bank gave rows of {limits.line(code)}, which was not asked for"
                )
            iso3 = row["countryiso3code"] or by_iso2.get(row["country"]["id"], "")
            if value is not None and iso3 in wanted:
                flag = _FLAGS.get(row.get("obs_status") or "", "")
                rows.append(
                    (iso3, json_page.year(row["date"]), code, json_page.number(value), flag)
                )
        except (KeyError, TypeError, ValueError) as error:
            what = f"the World Bank gave a row that cannot be read as an annual value: {_told(row)}"
            raise json_page.unreadable(what, error) from None
    return replace(page, rows=rows)


def _told(row: dict[str, Any]) -> str:
    """Return a row for messages: economy, year, indicator."""
    indicator = row.get("indicator")
    code = indicator.get("id") if isinstance(indicator, dict) else indicator
    return " ".join(
        limits.line(part, 40) for part in (row.get("countryiso3code"), row.get("date"), code)
    )
