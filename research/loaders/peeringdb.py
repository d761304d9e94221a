"""PeeringDB: self-listed exchange points and data centres, counted by economy today.

One request for all of a kind (https://www.peeringdb.com/apidocs/); names and contacts are not kept.
An economy without an entry has no value: that nobody registered does not say that nothing is there.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import UTC, datetime
from functools import partial

from research.catalogue import Indicator
from research.loaders import json_page
from research.loaders.gathering import Gathering
from research.loaders.http import BadPageError, Door
from research.loaders.source import Fetched, observing

NAME = "peeringdb"
_FIELDS = "id,country,status"


def parse(body: bytes) -> Counter[str]:
    """Return the number of operating entries in a reply by alpha-2 code, without duplicates.

    Raises
    ------
    BadPageError : the body is no such reply
    UnreachableError : an entry cannot be read
    """
    try:
        rows = json_page.rows(json_page.parsed(body)["data"])
    except (ValueError, KeyError, TypeError):
        raise BadPageError("JSON that is not a reply of PeeringDB") from None
    try:
        places = {
            json_page.whole(row["id"], 0, 10**12): json_page.text(row["country"])
            for row in rows
            if json_page.text(row.get("status", "ok")) == "ok"
        }
    except (ValueError, KeyError) as error:
        raise json_page.unreadable("PeeringDB gave an entry that cannot be read", error) from None
    return Counter(places.values())


def load(door: Door, indicators: Sequence[Indicator]) -> Fetched:
    """Return counts of today for every economy that has an entry.

    Raises
    ------
    UnreachableError : the source gave no usable answer
    """
    counts = door.many(
        [
            partial(door.get, entry.codes.peeringdb, {"fields": _FIELDS}, parse)
            for entry in indicators
        ]
    )
    today = datetime.now(UTC).date()
    gathering = Gathering(NAME)
    for entry, by_place in zip(indicators, counts, strict=True):
        for place, n in by_place.items():
            gathering.add(entry, place, today.year, float(n))
    urls = {entry.id: door.url(entry.codes.peeringdb, {"fields": _FIELDS}) for entry in indicators}
    empty = {entry.id for entry, by_place in zip(indicators, counts, strict=True) if not by_place}
    return Fetched(
        gathering.observations(today.isoformat()),
        today.isoformat(),
        requests={key: url for key, url in urls.items() if key not in empty},
        parameters={},
        unknown={key: urls[key] for key in empty},
        notes=gathering.notes(),
        by_day=True,
    )


# Callers without a key are held to about 20 requests a minute.
SOURCE = observing(
    NAME,
    "https://www.peeringdb.com/api",
    load,
    gives=lambda entry: bool(entry.codes.peeringdb),
    pause=3.0,
    cost=lambda entries: (len(entries), 250_000.0 * len(entries)),
)
