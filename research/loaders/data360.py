"""World Bank Data360: series of ITU, UNCTAD, Findex and others, one file per indicator.

The service answers a code it does not know as it answers one without data, so codes are looked up
in the list of their database. Codes have changed (ITU's in 2026), and one holds several units: the
catalogue lists the ways an indicator may be held, best first.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING

from research import frame
from research.catalogue import Indicator, Series
from research.loaders import breakdowns, data360_rows
from research.loaders.breakdowns import Tally
from research.loaders.data360_tables import (
    Answer,
    Table,
    Taken,
    answer_of,
    files,
    request_of,
    table_of,
)
from research.loaders.http import Door, RefusedError
from research.loaders.source import Fetched, releasing
from research.vintages import Asked

if TYPE_CHECKING:
    import pandas as pd

NAME = "data360"
_FILE = 1_500_000  # bytes of a file, about
# Licences of databases whose metadata name none: ITU's own terms, those of UNCTAD's data hub.
_ITU = "CC BY-NC-SA 3.0 IGO"
_LICENCES = {"ITU_DH": _ITU, "ITU_GCI": _ITU, "ITU_ICT": _ITU, "UNCTAD_DE": "CC BY 3.0 IGO"}
_UNSTATED = "Not stated; see the publisher's terms"


def load(door: Door, indicators: Sequence[Indicator], known: Mapping[str, Asked]) -> list[Fetched]:
    """Return every annual value of indicators, one part per release (a file's last change).

    Parameters
    ----------
    known : by indicator, what an earlier fetch noted; its file is sent only where it has changed

    Raises
    ------
    UnreachableError : the source gave no usable answer, or rows are missing from one
    """
    entries = {entry.id: entry for entry in indicators}
    pending = _listed(door, indicators)
    answers: list[Answer] = []
    while wanted := _by_table(entries, pending):
        came = door.many(
            [partial(answer_of, door, table, takers, known) for table, takers in wanted.items()]
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
    unknown = {
        key: door.url("indicators", {"datasetId": entries[key].codes.of(NAME)[0].dataset})
        for key in pending
    }
    licences = _licences(door, answers, known)
    return [*_parts(answers, licences), _rest(answers, unknown)]


def _listed(door: Door, indicators: Sequence[Indicator]) -> dict[str, list[Series]]:
    """Return the ways each indicator may be held, best first, of codes their databases list."""
    datasets = sorted({series.dataset for entry in indicators for series in entry.codes.of(NAME)})
    lists = door.many(
        [
            partial(door.get, "indicators", {"datasetId": each}, data360_rows.codes)
            for each in datasets
        ]
    )
    listed = dict(zip(datasets, lists, strict=True))
    return {
        entry.id: [s for s in entry.codes.of(NAME) if s.code in listed[s.dataset]]
        for entry in indicators
    }


def _by_table(
    entries: Mapping[str, Indicator], pending: Mapping[str, Sequence[Series]]
) -> dict[Table, list[tuple[Indicator, Series]]]:
    """Return, by table, the indicators whose next way is in it; those without a way are left."""
    wanted: dict[Table, list[tuple[Indicator, Series]]] = defaultdict(list)
    for key, ways in pending.items():
        if ways:
            wanted[table_of(ways[0])].append((entries[key], ways[0]))
    return wanted


def _licences(
    door: Door, answers: Sequence[Answer], known: Mapping[str, Asked]
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


def _parts(answers: Sequence[Answer], licences: Mapping[tuple[str, str], str]) -> list[Fetched]:
    by_vintage: dict[str, list[tuple[Answer, Taken]]] = defaultdict(list)
    for answer in answers:
        for taken in answer.taken:
            if taken.values is not None:
                by_vintage[answer.vintage].append((answer, taken))
    return [
        Fetched(
            _frame([taken for _, taken in of], vintage),
            vintage,
            requests={t.entry.id: request_of(answer.url, t.series) for answer, t in of},
            parameters={},
            unknown={},
            licences={t.entry.id: licences[t.series.dataset, t.series.code] for _, t in of},
            states={t.entry.id: answer.state for answer, t in of},
        )
        for vintage, of in sorted(by_vintage.items())
    ]


def _rest(answers: Sequence[Answer], unknown: dict[str, str]) -> Fetched:
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


def _frame(taken: Sequence[Taken], vintage: str) -> pd.DataFrame:
    return frame.observations(
        row
        for part in taken
        for row in breakdowns.rows(part.values or {}, part.entry, NAME, vintage)
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
