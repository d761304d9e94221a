"""RIPEstat: networks of an economy in Internet routing tables, and their IPv6 prefixes.

One request an economy, a value a week, at most eight at a time
(https://stat.ripe.net/docs/data-api/). -1 is not known.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import partial
from typing import Any

from research import economies, limits
from research.catalogue import Indicator
from research.errors import UnreachableError
from research.loaders import json_page
from research.loaders.gathering import Gathering
from research.loaders.http import BadPageError, Door, RefusedError
from research.loaders.source import Fetched, observing

NAME = "ripestat"
FIRST = 2010
_PATH = "data/country-resource-stats/data.json"
_UNKNOWN = -1
_WEEK = 300  # bytes of a week's counts
_NO_DATA = (400, 404)


@dataclass(frozen=True)
class Week:
    """What was counted at one time, by the field of the reply."""

    day: date
    counts: dict[str, float]


def parse(body: bytes, iso2: str, fields: Sequence[str]) -> list[Week]:
    """Return the weeks of a reply in the order of time.

    Raises
    ------
    BadPageError : the body is no such reply
    UnreachableError : it is of another economy, or a count cannot be read
    """
    try:
        reply = json_page.parsed(body)
        if reply.get("status", "ok") != "ok":
            raise BadPageError(f"a reply that says {limits.line(reply.get('status'), 40)}")
        data: dict[str, Any] = reply["data"]
        given, stats = data["resource"], data["stats"]
        of = given[0] if isinstance(given, list) else given
        if not isinstance(of, str) or not isinstance(stats, list):
            raise TypeError
    except (ValueError, KeyError, TypeError, AttributeError, IndexError):
        raise BadPageError("JSON that is not a reply of RIPEstat") from None
    if of.casefold() != iso2.casefold():
        raise UnreachableError(
            f"RIPEstat gave counts of {limits.line(of, 20)}, not of {iso2}, which was asked for"
        )
    try:
        weeks = [
            Week(
                date.fromisoformat(json_page.text(each["stats_date"])[:10]),
                {name: _count(each[name]) for name in fields},
            )
            for each in stats
        ]
    except (ValueError, KeyError, TypeError) as error:
        what = f"RIPEstat gave counts of {iso2} that cannot be read"
        raise json_page.unreadable(what, error) from None
    return sorted(weeks, key=lambda week: week.day)


def _count(value: object) -> float:
    """Return a count, or a week's mean such as 446.5; -1 where unknown."""
    found = json_page.number(value)
    if found < 0 and found != _UNKNOWN:
        raise ValueError(f"{found} is no count")
    return found


def load(door: Door, indicators: Sequence[Indicator]) -> Fetched:
    """Return for every economy with an alpha-2 code the last known count of each year, from 2010.

    The count of a year that is not over is provisional.

    Raises
    ------
    UnreachableError : the source gave no usable answer
    """
    today = datetime.now(UTC).date()
    fields = sorted({entry.codes.ripestat for entry in indicators})
    asked = [each for each in economies.table().values() if each.iso2]
    answers = door.many([partial(_weeks, door, each.iso2, fields) for each in asked])
    gathering = Gathering(NAME)
    for each, weeks in zip(asked, answers, strict=True):
        if weeks is None:
            gathering.leave_out("RIPEstat knows no such economy")
        for entry in indicators:
            for year, n in last_of_year(weeks or [], entry.codes.ripestat).items():
                gathering.add(
                    entry, each.iso3, year, n, "provisional" if year == today.year else ""
                )
    urls = dict.fromkeys(
        (entry.id for entry in indicators), door.url(_PATH, _query("{alpha-2 code}"))
    )
    any_known = any(weeks is not None for weeks in answers)
    return Fetched(
        gathering.observations(today.isoformat()),
        today.isoformat(),
        requests=urls if any_known else {},
        parameters={"resolution": "1w"},
        unknown={} if any_known else urls,
        notes=gathering.notes(),
        by_day=True,
    )


def last_of_year(weeks: Sequence[Week], name: str) -> dict[int, float]:
    """Return the last known count of each year; weeks are in the order of time."""
    return {week.day.year: week.counts[name] for week in weeks if week.counts[name] != _UNKNOWN}


def _weeks(door: Door, iso2: str, fields: Sequence[str]) -> list[Week] | None:
    try:
        return door.get(_PATH, _query(iso2), partial(parse, iso2=iso2, fields=fields))
    except RefusedError as error:
        if error.status in _NO_DATA:
            return None
        raise


def _query(iso2: str) -> dict[str, str]:
    return {
        "resource": iso2.lower(),
        "starttime": f"{FIRST}-01-01",
        "resolution": "1w",
        "sourceapp": "digital-development-research",
    }


def cost(indicators: Sequence[Indicator]) -> tuple[int, float]:
    """Return requests and bytes of the counts of every economy, for any number of fields."""
    asked = sum(bool(each.iso2) for each in economies.table().values())
    return asked, float(asked * (datetime.now(UTC).year - FIRST + 1) * 52 * _WEEK)


SOURCE = observing(
    NAME, "https://stat.ripe.net", load, gives=lambda entry: bool(entry.codes.ripestat), cost=cost
)
