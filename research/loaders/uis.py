"""UNESCO Institute for Statistics: education, science and culture, by the public API of 2024.

A reply holds at most 100,000 records and says 400 beyond that; a code nobody knows is a hint in a
reply with HTTP 200. The release is a version such as "20250917-73f4b95c"
(https://api.uis.unesco.org/api/public/documentation).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from typing import Any

from research import economies, limits, vintages, words
from research.catalogue import Indicator
from research.errors import InputError, UnreachableError
from research.loaders import json_page
from research.loaders.gathering import Gathering
from research.loaders.http import BadPageError, Door, RefusedError
from research.loaders.source import Fetched, observing
from research.vintages import Vintage

NAME = "uis"
FIRST = 1990
_TOGETHER = 10  # codes a request; with 220 economies and 36 years of each they stay below the cap
_RECORDS, _RECORD = 15, 140  # records a series has, and bytes of one
_VERSION = re.compile(r"(20[0-9]{2})([01][0-9])([0-3][0-9])(?:-[0-9a-f]{4,40})?")
_FLAGS = {"NAT_EST": "estimate", "UIS_EST": "estimate"}
_NONE, _NIL = {"NA"}, {"NIL"}  # magnitudes: not applicable, and a true zero


@dataclass(frozen=True)
class Records:
    """A reply: the codes it has records of, the records, and what it warns of."""

    rows: list[dict[str, Any]]
    hints: tuple[str, ...]


def parse(body: bytes, codes: frozenset[str]) -> Records:
    """Return a reply of `/data/indicators`.

    Raises
    ------
    BadPageError : the body is no such reply
    UnreachableError : it holds an indicator that was not asked for
    """
    try:
        reply = json_page.parsed(body)
        rows, hints = json_page.rows(reply["records"]), reply.get("hints") or []
        if not isinstance(hints, list):
            raise TypeError
    except (ValueError, KeyError, TypeError, AttributeError):
        raise BadPageError("JSON that is not a reply of the UIS") from None
    if strange := sorted({limits.line(row.get("indicatorId"), 40) for row in rows} - codes):
        raise UnreachableError(
            f"the UIS gave records of {words.listing(strange[:3])}, which was not asked for"
        )
    return Records(rows, tuple(limits.line(hint, 160) for hint in hints))


def load(door: Door, indicators: Sequence[Indicator]) -> Fetched:
    """Return annual values of indicators for every economy, from 1990.

    Raises
    ------
    UnreachableError : the source gave no usable answer, or a record has a form this version does
        not know
    """
    version, notes = _version(door)
    calls = [list(indicators[n : n + _TOGETHER]) for n in range(0, len(indicators), _TOGETHER)]
    last = datetime.now(UTC).year
    asked = [partial(_answers, door, call, FIRST, last, version) for call in calls]
    answers = [answer for part in door.many(asked) for answer in part]
    gathering = Gathering(NAME)
    by_code = {entry.codes.uis: entry for entry in indicators}
    found: set[str] = set()
    for _, records in answers:
        for row in records.rows:
            found.add(by_code[row["indicatorId"]].id)
            _gather(row, by_code[row["indicatorId"]], gathering)
    urls = {entry.id: url for (call, url), _ in answers for entry in call}
    return Fetched(
        gathering.observations(_released(version)),
        _released(version),
        requests={key: url for key, url in urls.items() if key in found},
        parameters={"version": version},
        unknown={key: url for key, url in urls.items() if key not in found},
        notes=(
            *notes,
            *gathering.notes(),
            *(f"the UIS says: {hint}" for _, each in answers for hint in each.hints),
        ),
        by_day=not version,
    )


def unchanged(door: Door, record: Vintage) -> bool:
    """Return whether the release in the store is still the newest: one request."""
    version, _ = _version(door)
    return version != "" and record.parameters.get("version") == version


def _version(door: Door) -> tuple[str, tuple[str, ...]]:
    """Return the current default version; "", with a note, where the API does not tell."""
    try:
        reply = door.get("versions/default", None, _parsed)
        text = reply.get("version") if isinstance(reply, dict) else reply
        if isinstance(text, str) and _VERSION.fullmatch(text):
            return text, ()
        told = f"names the version {limits.line(text, 40)!r}"
    except RefusedError as error:
        told = f"does not name its version ({error.status})"
    return "", (f"the UIS {told}; its release is dated by the day",)


def _parsed(body: bytes) -> Any:
    try:
        return json_page.parsed(body)
    except ValueError:
        raise BadPageError("a page that is not JSON") from None


def _released(version: str) -> str:
    parts = _VERSION.fullmatch(version)
    if parts is None:
        return datetime.now(UTC).date().isoformat()
    try:
        return vintages.dated("-".join(parts.groups()))
    except InputError as error:
        raise UnreachableError(f"the UIS names a release that cannot be one: {error}") from None


_Asked = tuple[list[Indicator], str]


def _answers(
    door: Door, call: list[Indicator], first: int, last: int, version: str
) -> list[tuple[_Asked, Records]]:
    """Return records of indicators and years, splitting requests too large for one reply."""
    codes = [entry.codes.uis for entry in call]
    query = {
        "indicator": codes,
        "start": first,
        "end": last,
        "indicatorMetadata": "false",
        "footnotes": "false",
    }
    params = query | ({"version": version} if version else {})
    try:
        records = door.get("data/indicators", params, partial(parse, codes=frozenset(codes)))
    except RefusedError as error:
        too_much = error.status == 400 and "too much data" in str(error).casefold()
        if error.status != 414 and not too_much:
            raise
        if len(call) > 1:
            middle = len(call) // 2
            return [
                a
                for half in (call[:middle], call[middle:])
                for a in _answers(door, half, first, last, version)
            ]
        if first < last:
            middle = (first + last) // 2
            years = (first, middle), (middle + 1, last)
            return [
                a for begins, ends in years for a in _answers(door, call, begins, ends, version)
            ]
        raise
    return [((call, door.url("data/indicators", params)), records)]


def _gather(row: dict[str, Any], entry: Indicator, gathering: Gathering) -> None:
    try:
        area, year = json_page.text(row["geoUnit"]), json_page.year(row["year"])
        magnitude, qualifier = (json_page.text(row.get(key)) for key in ("magnitude", "qualifier"))
        value = 0.0 if magnitude in _NIL and row["value"] is None else row["value"]
        if area not in economies.table():  # regions such as "SDG: World"
            return gathering.leave_out("of a group of economies, or of none in data/economies.csv")
        if value is None or magnitude in _NONE:
            return gathering.leave_out("no value given")
        gathering.add(entry, area, year, json_page.number(value), _FLAGS.get(qualifier, ""))
    except (KeyError, ValueError, TypeError) as error:
        told = f"{limits.line(row.get('geoUnit'), 40)} {limits.line(row.get('year'), 20)}"
        raise json_page.unreadable(
            f"the UIS gave a record that cannot be read: {entry.codes.uis} {told}", error
        ) from None


def cost(indicators: Sequence[Indicator]) -> tuple[int, float]:
    """Return requests and bytes that some indicators take, the version included."""
    return 1 - (-len(indicators) // _TOGETHER), float(
        len(indicators) * len(economies.table()) * _RECORDS * _RECORD
    )


SOURCE = observing(
    NAME,
    "https://api.uis.unesco.org/api/public",
    load,
    gives=lambda entry: bool(entry.codes.uis),
    unchanged=unchanged,
    cost=cost,
)
