"""One file that ITU DataHub exported: CSV of 2025 (v2) or of 2026 (v3)."""

from __future__ import annotations

import codecs
import csv
import hashlib
import io
import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from research import limits
from research.errors import InputError
from research.loaders.itu_series import Row

_V2 = {"seriesID", "entityIso", "dataValue", "dataYear"}
_V3 = {"SeriesID", "AreaCode", "Value", "Year"}


@dataclass(frozen=True)
class Export:
    """One exported CSV.

    Attributes
    ----------
    name : of the file, and of its member where it is in a ZIP
    sha256 : of its bytes
    rows : as they stand in it
    dated : ISO date of the release: the newest one its rows bear, else the end of the newest year
        they are of
    stated : whether its rows bear one
    """

    name: str
    sha256: str
    rows: tuple[Row, ...]
    dated: str
    stated: bool


def parse(name: str, data: bytes, dated: str) -> Export | None:
    """Return the export in the bytes of a CSV, or None if it is something else.

    Raises
    ------
    InputError : a row has no series, year or economy, or more fields than the header
    """
    first = data.partition(b"\n")[0]
    delimiter = ";" if b";" in first and b"," not in first else ","
    encoding = "utf-8-sig" if _is_utf8(data) else "cp1252"
    lines = csv.reader(
        io.TextIOWrapper(io.BytesIO(data), encoding, errors="replace", newline=""),
        delimiter=delimiter,
    )
    rows, stamps = [], set()
    try:
        header = [cell.strip() for cell in next(lines, [])]
        if not (_V2.issubset(header) or _V3.issubset(header)):
            return None
        for number, fields in _records(lines, len(header), name):
            record = dict(zip(header, fields, strict=True))
            rows.append(_row(record, f"{name} line {number}"))
            stamps.add(record.get("LastModifiedOn", "")[:40])
            refuse_many(len(rows))
    except csv.Error as error:
        raise InputError(f"{name} line {lines.line_num}: {error}; export the file again") from None
    newest = _newest(stamps)
    of = newest or dated
    return Export(
        name,
        hashlib.sha256(data).hexdigest(),
        tuple(rows),
        of or end_of(row.year for row in rows),
        bool(of),
    )


def _is_utf8(data: bytes) -> bool:
    decoder = codecs.getincrementaldecoder("utf-8")()
    try:
        for start in range(0, len(data), limits.MB):
            decoder.decode(data[start : start + limits.MB])
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        return False
    return True


def refuse_many(rows: int) -> None:
    """Raise InputError for more rows than are read together."""
    if rows > limits.ROWS:
        raise InputError(
            f"more than {limits.ROWS:,} rows, the most that are read together; import the files in "
            "parts"
        )


def _records(lines: Iterator[list[str]], width: int, name: str) -> Iterator[tuple[int, list[str]]]:
    """Yield records as wide as the header; records split by unquoted line breaks are rejoined."""
    torn: list[str] = []
    start = number = 1
    for number, fields in enumerate(lines, 2):
        if not any(fields) and not torn:
            continue
        start = number if not torn else start
        torn = (
            [*torn[:-1], f"{torn[-1]}\n{fields[0] if fields else ''}", *fields[1:]]
            if torn
            else fields
        )
        if len(torn) > width:
            raise InputError(
                f"{name} line {start}: {len(torn)} fields where the header has {width}; export the "
                "file again"
            )
        if len(torn) == width:
            yield start, torn
            torn = []
    if torn:
        raise InputError(
            f"{name} line {start}: the last row has {len(torn)} fields of {width}; the file is cut "
            "short, export it again"
        )


def _row(record: dict[str, str], where: str) -> Row:
    v3 = "SeriesID" in record
    series, iso, year, value, name, area = (
        record.get(key, "").strip()
        for key in (
            ("SeriesID", "AreaCode", "Year", "Value", "Series", "AreaName")
            if v3
            else ("seriesID", "entityIso", "dataYear", "dataValue", "seriesName", "entityName")
        )
    )
    if not re.fullmatch(r"[0-9]{1,9}", series) or not re.fullmatch(r"(?:19|20)[0-9]{2}", year):
        raise InputError(
            f"{where}: series {limits.line(series)!r} and year {limits.line(year)!r} are not a "
            "number and a year; "
            "export the file again"
        )
    parts = tuple(filter(None, (record.get(f"Disaggregation{n}", "").strip() for n in (1, 2))))
    # A part that is not named.
    parts = parts or tuple(filter(None, [record.get("DisaggregationGroup", "").strip()]))
    told = " ".join(record.get(key, "") for key in ("Notes", "Source", "dataNote", "dataSource"))
    return Row(int(series), iso, int(year), value, parts, told, where, name, area)


def _newest(stamps: Collection[str]) -> str:
    """Return the newest ISO date in the LastModifiedOn fields of a file; "" without any.

    Dates with slashes begin with the month, unless one of the file cannot: then all begin with the
        day.

    >>> _newest(["2026-07-28T06:12:44Z",
    ...     ""]), _newest(["7/28/2026 6:12:44 AM"]), _newest(["28/07/2026", "03/08/2026"])
    ('2026-07-28', '2026-07-28', '2026-08-03')
    """
    found = [
        tuple(map(int, iso.groups()))
        for text in stamps
        if (iso := re.match(r"\s*(\d{4})-(\d\d)-(\d\d)", text))
    ]
    slashed = [
        tuple(map(int, us.groups()))
        for text in stamps
        if (us := re.match(r"\s*(\d{1,2})/(\d{1,2})/(\d{4})", text))
    ]
    day_first = any(first > 12 for first, _, _ in slashed)
    found += [
        (year, second, first) if day_first else (year, first, second)
        for first, second, year in slashed
    ]
    dates = []
    for year, month, day in found:
        try:
            dates.append(date(year, month, day).isoformat())
        except ValueError:  # no date of the calendar tells nothing
            continue
    return max(dates, default="")


def end_of(years: Iterable[int]) -> str:
    """Return the last day of the newest year, the date of an undated release.

    >>> end_of([2023, 2024])
    '2024-12-31'
    """
    newest = max(years, default=0)
    return min(f"{newest}-12-31", date.today().isoformat()) if newest else ""
