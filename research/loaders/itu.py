"""ITU DataHub's API, version 2, as an option.

ITU promises nothing about it and has closed it to programs before.

What always works is to export series by hand and `research import itu FOLDER`.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from functools import partial
from typing import Any

from research import limits
from research.catalogue import Indicator
from research.errors import InputError, UnreachableError
from research.loaders import json_page
from research.loaders.http import BadPageError, Door, RefusedError
from research.loaders.itu_series import NAME, Row, observed
from research.loaders.source import Fetched, observing


def load(door: Door, indicators: Sequence[Indicator]) -> Fetched:
    """Return every value of indicators; the release is dated by the day of the request.

    Raises
    ------
    UnreachableError : the API gave no usable answer, or refused
    """
    try:
        answers = door.many([partial(_rows, door, entry) for entry in indicators])
    except RefusedError as error:
        raise UnreachableError(
            f"{error}. Export the series by hand from https://datahub.itu.int/ and use `research "
            "import itu FOLDER`"
        ) from None
    today = datetime.now(UTC).date().isoformat()
    urls = {entry.id: door.url(_path(entry)) for entry in indicators}
    empty = {entry.id for entry, rows in zip(indicators, answers, strict=True) if not rows}
    try:
        observations, notes = observed((row for rows in answers for row in rows), today)
    except InputError as error:
        raise UnreachableError(f"ITU gave values that cannot be read: {error}") from None
    return Fetched(
        observations,
        today,
        requests={key: url for key, url in urls.items() if key not in empty},
        parameters={},
        unknown={
            key: urls[key] for key in empty
        },  # the API answers a series it does not know with no rows
        notes=tuple(notes),
        by_day=True,
    )


def _path(entry: Indicator) -> str:
    return f"data/bycode/{entry.codes.itu_id}"


def _rows(door: Door, entry: Indicator) -> list[Row]:
    return door.get(_path(entry), None, partial(parse, series=entry.codes.itu_id))


def parse(body: bytes, series: int) -> list[Row]:
    """Return the rows of a reply of `/data/bycode`.

    Raises
    ------
    BadPageError : the body is no such reply, or one of another series
    """
    try:
        reply = json_page.rows(json_page.parsed(body))
    except (ValueError, TypeError):
        raise BadPageError("a page that is no list of ITU DataHub's values") from None
    if len(reply) > limits.ROWS:
        raise UnreachableError(
            f"ITU gave more than {limits.ROWS:,} rows of series {series}, the most that are read"
        )
    return [_row(each, series) for each in reply]


def _row(each: dict[str, Any], series: int) -> Row:
    where = f"series {series}, {limits.line(each.get('isoCode'), 20)} {limits.line(each.get('dataYear'), 20)}"  # noqa: E501
    try:
        if (given := json_page.whole(each["codeID"], 0, 10**9)) != series:
            raise BadPageError(f"rows of another series than {series}: {given}")
        value = each["answer"][0]["value"] if each["answer"] else None
        return Row(
            series=series,
            iso=json_page.text(each["isoCode"]),
            year=json_page.year(each["dataYear"]),
            value=_written(value),
            parts=(),
            told=f"{str(each.get('dataNote') or '')[:10_000]} {str(each.get('dataSource') or '')[:10_000]}",  # noqa: E501
            where=where,
            area=limits.line(each.get("shortName") or ""),
        )
    except (ValueError, KeyError, IndexError, TypeError) as error:
        raise json_page.unreadable(f"ITU gave a row that cannot be read: {where}", error) from None


def _written(value: object) -> str:
    """Return a value as text; "" for none."""
    if value is None or isinstance(value, str):
        return value or ""
    return repr(json_page.number(value))


SOURCE = observing(
    NAME, "https://api.datahub.itu.int/v2", load, gives=lambda entry: bool(entry.codes.itu_id)
)
