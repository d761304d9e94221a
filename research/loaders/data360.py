"""World Bank Data360: series of ITU, UNCTAD, Findex and others, one file per indicator.

The service answers a code it does not know as it answers one without data, so codes are looked up
in the list of their database. Codes have changed (ITU's in 2026), and one holds several units: the
catalogue lists the ways an indicator may be held, best first.
"""

from __future__ import annotations

import email.utils
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING

from research import frame, limits, vintages
from research.catalogue import Indicator, Series
from research.errors import InputError, UnreachableError
from research.loaders import breakdowns, data360_rows
from research.loaders.breakdowns import Tally, Values
from research.loaders.http import Door, RefusedError, State
from research.loaders.source import Fetched, releasing
from research.vintages import Asked

if TYPE_CHECKING:
    import pandas as pd

NAME = "data360"
_PAGE = 1000  # the most rows a call gives, whatever is asked for
_FILE = 1_500_000  # bytes of a file, about
_WHOLE = ("UNCTAD_DE",)  # databases that come as one file, all of which is wanted
# How a database says total, where it is not `_T`.
_TOTALS = {"WB_FINDEX": {"AGE": ("Y_GE15",)}}
# Licences of databases whose metadata name none: ITU's own terms, those of UNCTAD's data hub.
_ITU = "CC BY-NC-SA 3.0 IGO"
_LICENCES = {"ITU_DH": _ITU, "ITU_GCI": _ITU, "ITU_ICT": _ITU, "UNCTAD_DE": "CC BY 3.0 IGO"}
_UNSTATED = "Not stated; see the publisher's terms"

# The database, and the indicator (or the database again, where that is one file).
_Table = tuple[str, str]


@dataclass(frozen=True)
class _Taken:
    """Values of an indicator from a table.

    `values` is None where the table has nothing of its unit and breakdown.
    """

    entry: Indicator
    series: Series
    values: Values | None


@dataclass(frozen=True)
class _Answer:
    """Result for a table: `taken` is None if unchanged; then `unchanged` lists its indicators."""

    table: _Table
    vintage: str = ""
    url: str = ""
    state: State = field(default_factory=State)
    taken: tuple[_Taken, ...] = ()
    unchanged: tuple[str, ...] = ()
    tally: Tally = field(default_factory=Counter)


def files(base_url: str) -> str:
    """Return where the files of the API at an address are.

    >>> files("https://data360api.worldbank.org/data360")
    'https://data360files.worldbank.org/data360-data'
    """
    return base_url.rstrip("/").replace("//data360api.", "//data360files.") + "-data"


def load(door: Door, indicators: Sequence[Indicator], known: Mapping[str, Asked]) -> list[Fetched]:
    """Return every annual value of indicators, one part per release (a file's last change).

    Parameters
    ----------
    known : by indicator, what an earlier fetch noted; its file is sent only where it has changed

    Raises
    ------
    UnreachableError : the source gave no usable answer, or rows are missing from one
    """
    datasets = sorted({series.dataset for entry in indicators for series in entry.codes.of(NAME)})
    lists = door.many(
        [
            partial(door.get, "indicators", {"datasetId": each}, data360_rows.codes)
            for each in datasets
        ]
    )
    listed = dict(zip(datasets, lists, strict=True))
    pending = {
        entry.id: [s for s in entry.codes.of(NAME) if s.code in listed[s.dataset]]
        for entry in indicators
    }
    entries = {entry.id: entry for entry in indicators}
    unknown: dict[str, str] = {}
    answers: list[_Answer] = []
    while True:
        for key in [key for key, ways in pending.items() if not ways]:
            unknown[key] = door.url(
                "indicators", {"datasetId": entries[key].codes.of(NAME)[0].dataset}
            )
            del pending[key]
        if not pending:
            break
        wanted: dict[_Table, list[tuple[Indicator, Series]]] = defaultdict(list)
        for key, ways in pending.items():
            wanted[_table(ways[0])].append((entries[key], ways[0]))
        came = door.many(
            [partial(_asked, door, table, takers, known) for table, takers in wanted.items()]
        )
        answers += came
        for answer in came:
            for key in answer.unchanged:
                del pending[key]
            for taken in answer.taken:
                if taken.values is None:
                    pending[taken.entry.id].pop(0)
                else:
                    del pending[taken.entry.id]
    licences = _licences(door, answers, known)
    return [*_parts(answers, licences), _rest(answers, unknown)]


def _table(series: Series) -> _Table:
    return series.dataset, series.dataset if series.dataset in _WHOLE else series.code


def _asked(
    door: Door, table: _Table, takers: list[tuple[Indicator, Series]], known: Mapping[str, Asked]
) -> _Answer:
    """Return the result for a table: from its file, else page by page."""
    url = f"{files(door.base_url)}/data/{table[0]}/{table[1]}.csv"
    states = {_state(known.get(entry.id), url, series) for entry, series in takers}
    codes = sorted({series.code for _, series in takers})
    today = datetime.now(UTC).date().isoformat()
    try:
        found = door.changed(url, states.pop() if len(states) == 1 else State(), data360_rows.file)
        if found is None:
            return _Answer(table, unchanged=tuple(entry.id for entry, _ in takers))
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
    totals = _TOTALS.get(table[0], {})
    taken = tuple(
        _Taken(entry, series, breakdowns.select(cells[series.code], series, totals, entry, tally))
        for entry, series in takers
    )
    return _Answer(table, vintage, url, state, taken, tally=tally)


def _request(url: str, series: Series) -> str:
    """Return the request with the series read from it, so that another reading asks again."""
    return f"{url}#{series.model_dump_json(exclude_defaults=True)}"


def _state(asked: Asked | None, url: str, series: Series) -> State:
    if asked is None or asked.request != _request(url, series):
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


def _licences(
    door: Door, answers: Sequence[_Answer], known: Mapping[str, Asked]
) -> dict[tuple[str, str], str]:
    """Return the licence of each code with values, from its metadata unless already known."""
    read = {
        (t.series.dataset, t.series.code): t
        for answer in answers
        for t in answer.taken
        if t.values is not None
    }
    found = {}
    for code, taken in read.items():
        before = known.get(taken.entry.id)
        if before is not None and before.licence and f'"code":"{code[1]}"' in before.request:
            found[code] = before.licence
    lacking = [code for code in read if code not in found]
    return found | dict(
        zip(lacking, door.many([partial(_licence, door, *code) for code in lacking]), strict=True)
    )


def _licence(door: Door, dataset: str, code: str) -> str:
    named = ""
    try:
        named = door.get(
            f"{files(door.base_url)}/metadata/{dataset}/{code}.json", None, data360_rows.licence
        )
    except RefusedError as error:
        if error.status != 404:
            raise
    return named or _LICENCES.get(dataset, _UNSTATED)


def _parts(answers: Sequence[_Answer], licences: Mapping[tuple[str, str], str]) -> list[Fetched]:
    by_vintage: dict[str, list[tuple[_Answer, _Taken]]] = defaultdict(list)
    for answer in answers:
        for taken in answer.taken:
            if taken.values is not None:
                by_vintage[answer.vintage].append((answer, taken))
    return [
        Fetched(
            _frame([taken for _, taken in of], vintage),
            vintage,
            requests={t.entry.id: _request(answer.url, t.series) for answer, t in of},
            parameters={},
            unknown={},
            licences={t.entry.id: licences[t.series.dataset, t.series.code] for _, t in of},
            states={t.entry.id: answer.state for answer, t in of},
        )
        for vintage, of in sorted(by_vintage.items())
    ]


def _rest(answers: Sequence[_Answer], unknown: dict[str, str]) -> Fetched:
    """Return the part without values: indicators that are unchanged or unknown."""
    tally: Tally = Counter()
    for answer in answers:
        tally.update(answer.tally)
    return Fetched(
        frame.observations([]),
        datetime.now(UTC).date().isoformat(),
        requests={},
        parameters={},
        unknown=unknown,
        notes=breakdowns.told(tally),
        unchanged=tuple(key for answer in answers for key in answer.unchanged),
    )


def _frame(taken: Sequence[_Taken], vintage: str) -> pd.DataFrame:
    return frame.observations(
        {
            "economy": economy,
            "year": year,
            "indicator": t.entry.id,
            "value": value,
            "unit": t.entry.unit,
            "source": NAME,
            "vintage": vintage,
            "flag": flag,
        }
        for t in taken
        for (economy, year), (value, flag) in (t.values or {}).items()
    )


def cost(indicators: Sequence[Indicator]) -> tuple[int, float]:
    """Return the number of requests and bytes: code lists, files and licences."""
    series = [entry.codes.of(NAME)[0] for entry in indicators]
    codes = {(each.dataset, each.code) for each in series}
    return len({dataset for dataset, _ in codes}) + 2 * len(codes), float(len(codes) * _FILE)


SOURCE = releasing(
    NAME,
    "https://data360api.worldbank.org/data360",
    load,
    gives=lambda entry: bool(entry.codes.of(NAME)),
    addresses=lambda base_url: (base_url, files(base_url)),
    hosts=("data360files.worldbank.org",),
    cost=cost,
)
