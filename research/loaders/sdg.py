"""UN Global SDG Indicators Database: series by M49 code and dimensions, page by page.

A parameter it does not know is ignored and a series it does not know is an empty page, both with
HTTP 200, so what came is compared with what was asked. Series have been renamed: the catalogue
lists the codes, newest first.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Sequence
from functools import partial

from research import frame, limits
from research.catalogue import Indicator, Series
from research.errors import UnreachableError
from research.loaders import breakdowns
from research.loaders.breakdowns import Cell, Tally
from research.loaders.http import Door
from research.loaders.sdg_pages import SIZE, cells, listed, page, vintage_of
from research.loaders.source import Fetched, observing
from research.vintages import Vintage

NAME = "sdg"
_TOTALS = {
    "Sex": ("BOTHSEX", "_T"),
    "Age": ("ALLAGE", "15+", "_T"),
    "Location": ("ALLAREA", "_T"),
    "Quantile": ("_T", "NOTSPEC"),
    "Type of speed": ("ANYS", "_T"),
    "Freq": ("ANNUAL", "A"),
    "Bounds": ("MP",),
}
_ROWS, _ROW = 3_700, 700  # rows a series has, and bytes of one


def load(door: Door, indicators: Sequence[Indicator]) -> Fetched:
    """Return every value of global monitoring of indicators, for every economy.

    Raises
    ------
    UnreachableError : the source gave no usable answer, or rows are missing from one
    """
    known = door.get("Series/List", None, listed)
    vintage = vintage_of(known.release)
    wanted = _takers(indicators, known.codes)
    tally: Tally = Counter()
    rows: list[dict[str, object]] = []
    held: set[str] = set()
    came = door.many([partial(_cells, door, code) for code in wanted])
    for takers, (found, counted) in zip(wanted.values(), came, strict=True):
        tally.update(counted)
        for entry, series in takers:
            values = breakdowns.select(found, series, _TOTALS, entry, tally)
            if values is not None:
                held.add(entry.id)
                rows += breakdowns.rows(values, entry, NAME, vintage)
    asked = {entry.id: entry.codes.of(NAME)[0].code for entry in indicators}
    asked |= {entry.id: code for code, takers in wanted.items() for entry, _ in takers}
    urls = {key: door.url("Series/Data", _query(code, 1)) for key, code in asked.items()}
    return Fetched(
        frame.observations(rows),
        vintage,
        requests={key: url for key, url in urls.items() if key in held},
        parameters={"release": known.release},
        unknown={key: url for key, url in urls.items() if key not in held},
        notes=breakdowns.told(tally),
    )


def _takers(
    indicators: Sequence[Indicator], codes: Collection[str]
) -> dict[str, list[tuple[Indicator, Series]]]:
    """Return the indicators that each code is asked for, by the first code listed of each."""
    takers: dict[str, list[tuple[Indicator, Series]]] = defaultdict(list)
    for entry in indicators:
        series = next((way for way in entry.codes.of(NAME) if way.code in codes), None)
        if series is not None:
            takers[series.code].append((entry, series))
    return takers


def _query(series: str, number: int) -> dict[str, object]:
    return {"seriesCode": series, "pageSize": SIZE, "page": number}


def _cells(door: Door, series: str) -> tuple[list[Cell], Tally]:
    """Return the cells of a series, checked to come from all its rows."""
    found: list[Cell] = []
    tally: Tally = Counter()
    n = total = 0
    for number in range(1, limits.PAGES + 1):
        came = door.get(
            "Series/Data", _query(series, number), partial(page, series=series, number=number)
        )
        found += cells(came, tally, series)
        n, total = n + len(came.rows), came.total
        if not came.rows or n >= total or (came.pages and number >= came.pages):
            break
    if n != total:
        raise UnreachableError(
            f"the SDG database gave {n:,} of its {total:,} rows of {series}; fetch again in a few "
            "minutes"
        )
    return found, tally


def unchanged(door: Door, record: Vintage) -> bool:
    """Return whether the release in the store is still the newest: one request."""
    return record.parameters.get("release") == door.get("Series/List", None, listed).release


def cost(indicators: Sequence[Indicator]) -> tuple[int, float]:
    """Return requests and bytes that some indicators take, the list of series included."""
    series = {entry.codes.of(NAME)[0].code for entry in indicators}
    return 1 + len(series), float(len(series) * _ROWS * _ROW)


SOURCE = observing(
    NAME,
    "https://unstats.un.org/SDGAPI/v1/sdg",
    load,
    gives=lambda entry: bool(entry.codes.of(NAME)),
    unchanged=unchanged,
    cost=cost,
)
