"""World Bank Indicators API, version 2: annual series of economies, without aggregates.

Errors come with HTTP 200 and a `message`; a call that holds one unknown code is refused whole; a
release is known by `lastupdated`, the date of the newest one
(https://datahelpdesk.worldbank.org/knowledgebase/topics/125589).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING, Any

from research import economies, words
from research.catalogue import Indicator
from research.errors import UnreachableError
from research.frame import COLUMNS
from research.loaders import json_page
from research.loaders.http import BadPageError, Door
from research.loaders.source import Fetched, observing
from research.loaders.worldbank_rows import PER_PAGE, ApiError, Page, Place, parse, values
from research.vintages import Vintage

if TYPE_CHECKING:
    import pandas as pd

NAME = "worldbank"
FIRST = 1990
# Between two slashes of a URL it takes 60 codes and 1,500 characters.
_MOST_CODES, _MOST_CHARACTERS = 60, 1_400
_ROW = 260.0  # bytes of a row, with or without a value
_NO_DATA, _UNKNOWN_CODE, _INVALID_VALUE = "160", "175", "120"
_INCOME = {
    "Low income": "low",
    "Lower middle income": "lower-middle",
    "Upper middle income": "upper-middle",
    "High income": "high",
}


def places(door: Door) -> list[Place]:
    """Return every economy and aggregate the API knows, with region and income group."""
    rows = [
        row for page in _pages(door, "country/all", {"per_page": 1000}, parse) for row in page.rows
    ]
    try:
        fields = [
            (r["id"], r["iso2Code"], r["name"], r["region"]["value"], r["incomeLevel"]["value"])
            for r in rows
        ]
        return [Place(*map(json_page.text, each)) for each in fields]
    except (KeyError, TypeError, ValueError):
        raise UnreachableError(
            f"{door.url('country/all')} lists economies in a form this version does not know"
        ) from None


def load(door: Door, indicators: Sequence[Indicator]) -> Fetched:
    """Return annual values of indicators for every economy, from 1990 to last year.

    As many indicators go into a call as fit one page. A call with an unknown code is split until
    the code is found.

    Raises
    ------
    UnreachableError : the source gave no usable answer, or rows are missing from one
    """
    fetched = _load(door, indicators)
    # Some replies were kept from before a new release: ask for all of them again.
    if fetched is None:
        door.forget()
        fetched = _load(door, indicators)
    if fetched is None:
        raise UnreachableError(
            "the World Bank is publishing a new release at this moment; fetch again in a few "
            "minutes"
        )
    return fetched


def _load(door: Door, indicators: Sequence[Indicator]) -> Fetched | None:
    """Return the result of `load`, or None where replies are of different releases."""
    known = places(door)
    # An annual series ends with the year before; a slow clock loses nothing.
    last = max(datetime.now(UTC).year - 1, 2025)
    span = {"date": f"{FIRST}:{last}", "source": 2, "per_page": PER_PAGE}
    ours = [place for place in known if place.is_economy and place.iso3 in economies.table()]
    calls = _calls(indicators, PER_PAGE // (max(len(ours), 1) * (last - FIRST + 1)) or 1)
    answers = [
        answer
        for part in door.many([partial(_call, door, call, span, ours) for call in calls])
        for answer in part
    ]
    releases = {
        page.lastupdated for _, pages in answers for page in pages or () if page.lastupdated
    }
    if len(releases) > 1:
        return None
    vintage = next(iter(releases), datetime.now(UTC).date().isoformat())
    urls = {
        entry.id: door.url(_path(call, ours), _query(span)) for call, _ in answers for entry in call
    }
    unknown = {call[0].id for call, pages in answers if pages is None}
    return Fetched(
        _frame(
            [row for _, pages in answers for page in pages or () for row in page.rows],
            indicators,
            vintage,
        ),
        vintage,
        requests={key: url for key, url in urls.items() if key not in unknown},
        parameters={key: str(value) for key, value in span.items()},
        unknown={key: urls[key] for key in unknown},
        notes=(*_strangers(known), *_moved(known)),
    )


def _calls(indicators: Sequence[Indicator], fit: int) -> list[tuple[Indicator, ...]]:
    """Return indicators in groups that fit one page and one URL."""
    calls: list[tuple[Indicator, ...]] = []
    for entry in indicators:
        last = calls[-1] if calls else ()
        longer = ";".join(each.codes.worldbank for each in (*last, entry))
        if last and len(last) < min(fit, _MOST_CODES) and len(longer) <= _MOST_CHARACTERS:
            calls[-1] = (*last, entry)
        else:
            calls.append((entry,))
    return calls


_Answer = tuple[tuple[Indicator, ...], list[Page] | None]


def _call(
    door: Door, call: tuple[Indicator, ...], span: dict[str, Any], ours: list[Place]
) -> list[_Answer]:
    """Return the pages of a call; None for one indicator the API does not know or have."""
    read = partial(values, codes={entry.codes.worldbank for entry in call}, ours=ours)
    try:
        return [(call, _pages(door, _path(call, ours), span, read))]
    except ApiError as error:
        if len(call) > 1 and error.id in (_NO_DATA, _UNKNOWN_CODE, _INVALID_VALUE):
            middle = len(call) // 2
            return _call(door, call[:middle], span, ours) + _call(door, call[middle:], span, ours)
        if error.id in (_NO_DATA, _UNKNOWN_CODE):
            return [(call, None)]
        raise


def _pages(
    door: Door, path: str, params: dict[str, Any], read: Callable[[bytes], Page]
) -> list[Page]:
    """Every page of a call, checked to hold all the rows there are."""

    def numbered(number: int, body: bytes) -> Page:
        page = read(body)
        if page.page != number and page.pages:
            raise BadPageError(f"page {page.page} in place of page {number}")
        return page

    pages = [door.get(path, _query(params), partial(numbered, 1))]
    for number in range(2, pages[0].pages + 1):
        pages.append(door.get(path, _query(params, number), partial(numbered, number)))
    n = sum(page.n for page in pages)
    if n != pages[0].total:
        raise UnreachableError(f"{door.url(path)} gave {n} of its {pages[0].total} rows")
    return pages


def _path(call: tuple[Indicator, ...], ours: list[Place]) -> str:
    """Return the path with economies listed.

    A quarter of what `all` returns are aggregates, and a wrong code is an error, not a gap.
    """
    return f"country/{';'.join(place.iso3 for place in ours)}/indicator/{';'.join(entry.codes.worldbank for entry in call)}"  # noqa: E501


def _query(params: dict[str, Any], page: int = 1) -> dict[str, Any]:
    return {"format": "json", **params, **({"page": page} if page > 1 else {})}


def _frame(
    rows: list[tuple[str, int, str, float, str]], indicators: Sequence[Indicator], vintage: str
) -> pd.DataFrame:
    import pandas as pd

    found = pd.DataFrame(rows, columns=["economy", "year", "code", "value", "flag"])
    code = found.pop("code")
    found["indicator"] = code.map({entry.codes.worldbank: entry.id for entry in indicators})
    found["unit"] = code.map({entry.codes.worldbank: entry.unit for entry in indicators})
    return found.assign(source=NAME, vintage=vintage)[list(COLUMNS)].astype(COLUMNS)


def _strangers(known: list[Place]) -> tuple[str, ...]:
    names = sorted(
        place.name for place in known if place.is_economy and place.iso3 not in economies.table()
    )
    return (
        (f"left out, as no economy of data/economies.csv: {words.listing(names)}",) if names else ()
    )


def _moved(known: list[Place]) -> tuple[str, ...]:
    """Return a note where an economy's income group differs from the one reports use."""
    table = economies.table()
    moved = [
        f"{place.name} ({place.income.lower()})"
        for place in known
        if place.iso3 in table
        and place.is_economy
        and _INCOME.get(place.income, "") != table[place.iso3].wb_income
    ]
    return (
        (f"income group differs from data/economies.csv: {words.listing(moved)}",) if moved else ()
    )


def unchanged(door: Door, record: Vintage) -> bool:
    """Return whether the release in the store is still the newest: one request for one value."""
    page = door.get(
        "country/THA/indicator/SP.POP.TOTL",
        _query({"date": "2000:2020", "source": 2, "per_page": 1}),
        parse,
    )
    return page.lastupdated == record.vintage


def cost(indicators: Sequence[Indicator]) -> tuple[int, float]:
    """Return requests and bytes of indicators for every economy, with the list of economies."""
    rows = len(economies.table()) * (datetime.now(UTC).year - FIRST)
    calls = _calls(indicators, PER_PAGE // rows or 1)
    return len(calls) + 1, float(rows * len(indicators) * _ROW)


SOURCE = observing(
    NAME,
    "https://api.worldbank.org/v2",
    load,
    gives=lambda entry: bool(entry.codes.worldbank),
    unchanged=unchanged,
    cost=cost,
)
