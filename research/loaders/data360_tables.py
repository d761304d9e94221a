"""Tables of Data360: what indicators take from one, by its file, else page by page."""

from __future__ import annotations

import email.utils
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime

from research import limits, vintages
from research.catalogue import Indicator, Series
from research.errors import InputError, UnreachableError
from research.loaders import breakdowns, data360_rows
from research.loaders.breakdowns import Tally, Values
from research.loaders.http import Door, RefusedError, State
from research.vintages import Asked

_PAGE = 1000  # the most rows a call gives, whatever is asked for
_WHOLE = ("UNCTAD_DE",)  # databases that come as one file, all of which is wanted
# How a database says total, where it is not `_T`.
TOTALS = {"WB_FINDEX": {"AGE": ("Y_GE15",)}}
# The database, and the indicator (or the database again, where that is one file).
Table = tuple[str, str]


@dataclass(frozen=True)
class Taken:
    """Values of an indicator from a table.

    `values` is None where the table has nothing of its unit and breakdown.
    """

    entry: Indicator
    series: Series
    values: Values | None


@dataclass(frozen=True)
class Answer:
    """Result for a table: `taken` is None if unchanged; then `unchanged` lists its indicators."""

    table: Table
    vintage: str = ""
    url: str = ""
    state: State = field(default_factory=State)
    taken: tuple[Taken, ...] = ()
    unchanged: tuple[str, ...] = ()
    tally: Tally = field(default_factory=Counter)


def files(base_url: str) -> str:
    """Return where the files of the API at an address are.

    >>> files("https://data360api.worldbank.org/data360")
    'https://data360files.worldbank.org/data360-data'
    """
    return base_url.rstrip("/").replace("//data360api.", "//data360files.") + "-data"


def table_of(series: Series) -> Table:
    """Return the table that holds a series."""
    return series.dataset, series.dataset if series.dataset in _WHOLE else series.code


def answer_of(
    door: Door, table: Table, takers: list[tuple[Indicator, Series]], known: Mapping[str, Asked]
) -> Answer:
    """Return the result for a table: from its file, else page by page."""
    url = f"{files(door.base_url)}/data/{table[0]}/{table[1]}.csv"
    states = {_state(known.get(entry.id), url, series) for entry, series in takers}
    codes = sorted({series.code for _, series in takers})
    today = datetime.now(UTC).date().isoformat()
    try:
        found = door.changed(url, states.pop() if len(states) == 1 else State(), data360_rows.file)
        if found is None:
            return Answer(table, unchanged=tuple(entry.id for entry, _ in takers))
        rows, state = found
        vintage = _day(state.modified) or today
    except RefusedError as error:
        if error.status != 404:
            raise
        rows, state, vintage = _paged(door, table[0], codes), State(), today
        url = door.url("data", _query(table[0], codes))
    strange = {row["INDICATOR"] for row in rows} - set(codes)
    if strange and table[0] not in _WHOLE:
        raise UnreachableError(
            f"{url} gave rows of {limits.line(sorted(strange)[0])}, which was not asked for"
        )
    tally: Tally = Counter()
    cells = {
        code: data360_rows.cells((row for row in rows if row["INDICATOR"] == code), tally)
        for code in codes
    }
    totals = TOTALS.get(table[0], {})
    taken = tuple(
        Taken(entry, series, breakdowns.select(cells[series.code], series, totals, entry, tally))
        for entry, series in takers
    )
    return Answer(table, vintage, url, state, taken, tally=tally)


def request_of(url: str, series: Series) -> str:
    """Return the request with the series read from it, so that another reading asks again."""
    return f"{url}#{series.model_dump_json(exclude_defaults=True)}"


def _state(asked: Asked | None, url: str, series: Series) -> State:
    if asked is None or asked.request != request_of(url, series):
        return State()
    return State(asked.etag, asked.modified)


def _day(modified: str) -> str:
    """Return the day of a Last-Modified header, which dates the release; "" if invalid.

    >>> _day("Wed, 01 Apr 2026 05:01:39 GMT"), _day("soon")
    ('2026-04-01', '')
    """
    try:
        return vintages.dated(email.utils.parsedate_to_datetime(modified).date().isoformat())
    except (ValueError, TypeError, InputError):
        return ""


def _query(dataset: str, codes: Sequence[str]) -> dict[str, object]:
    return {"DATABASE_ID": dataset, "INDICATOR": ",".join(codes), "top": _PAGE}


def _paged(door: Door, dataset: str, codes: Sequence[str]) -> list[dict[str, str]]:
    """Return every row of some codes, page by page, checked to be complete and unique."""
    for _ in range(2):
        rows: list[dict[str, str]] = []
        counts = set()
        for _page in range(limits.PAGES):
            page = door.get(
                "data", {**_query(dataset, codes), "skip": len(rows)}, data360_rows.page
            )
            rows += page.rows
            counts.add(page.count)
            if len(rows) >= page.count or not page.rows:
                break
        for row in rows:
            if row.get("DATABASE_ID") != dataset or row.get("INDICATOR") not in codes:
                strange = limits.line(f"{row.get('DATABASE_ID')} {row.get('INDICATOR')}")
                raise UnreachableError(f"Data360 gave rows of {strange}, which was not asked for")
        if counts == {len({data360_rows.key(row) for row in rows})} == {len(rows)}:
            return rows
        door.forget()  # pages of before and after a release: ask for all of them again
    raise UnreachableError(
        f"Data360 counts {sorted(counts)} rows of {', '.join(codes)} and gave {len(rows)}, not all "
        "of them different; it may be"
        " publishing a release: fetch again in a few minutes"
    )
