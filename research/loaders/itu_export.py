"""Files exported by hand from ITU DataHub: CSV or ZIP, of 2025 (v2) and of 2026 (v3)."""

from __future__ import annotations

import codecs
import csv
import hashlib
import io
import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from operator import attrgetter
from pathlib import Path

from research import limits, vintages, words
from research.errors import InputError
from research.loaders import store, unpacked
from research.loaders.itu_series import NAME, Row, observed, told_apart
from research.loaders.source import Fetched, checked, record_of

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


def bring(place: Path, folder: Path, vintage: str = "") -> list[str]:
    """Import exports into the store as one release; return lines that report what was read.

    Parameters
    ----------
    place : a folder with CSV and ZIP files, in subfolders too, or one file
    folder : of the store
    vintage : ISO date of the release; else the newest date the rows bear, else the end of the
        newest year they are of. When a copy was made says nothing

    Raises
    ------
    InputError : nothing there is an export of ITU DataHub, or a row of one cannot be read; the
        store is as before
    """
    exports, others = read(place)
    if not exports:
        raise InputError(
            f"{place} holds no CSV that ITU DataHub exported; export series there, then import "
            "their folder"
        )
    dated = vintages.dated(vintage) if vintage else max(export.dated for export in exports)
    # Where the same series was exported twice, the rows of the later export stand.
    newest_first = sorted(exports, key=attrgetter("dated"), reverse=True)
    observations, notes = observed(_without_older(newest_first), dated)
    if observations.empty:
        raise InputError(
            f"{place} holds no value of a series the catalogue knows. {' '.join(notes)}"
        )
    requests = {
        str(key): words.listing([export.name for export in exports])
        for key in observations["indicator"].unique()
    }
    stated = bool(vintage) or any(export.stated and export.dated == dated for export in exports)
    hashes = {export.name: f"sha256:{export.sha256}" for export in exports}
    fetched = Fetched(observations, dated, requests, hashes, {}, stated=stated)
    strange = checked(observations)
    with store.held(folder, NAME):
        store.set_aside(folder, NAME)
        record = record_of(
            NAME, fetched, "exported by hand from https://datahub.itu.int/", whole=False
        )
        store.add(observations, record, folder, by_year=True)
    n = observations["indicator"].nunique()
    flags = int(observations["flag"].eq("estimate").sum())
    return [
        f"itu, release {dated}: {n} indicator{'' if n == 1 else 's'}, "
        f"{observations['economy'].nunique()} economies, "
        f"{len(observations):,} values ({flags:,} estimates) from {len(exports)} "
        f"file{'' if len(exports) == 1 else 's'}",
        *notes,
        *strange,
        *([f"no export of ITU DataHub and left alone: {words.listing(others)}"] if others else []),
    ]


def read(place: Path) -> tuple[list[Export], list[str]]:
    """Return the exports in a folder or file, and the names of other CSV and ZIP members.

    Raises
    ------
    InputError : the folder is not there, or a file of it is damaged
    """
    if not place.exists():
        raise InputError(
            f"{place} is not there; name the folder ITU DataHub's exports were saved to"
        )
    files = (
        [place]
        if place.is_file()
        else sorted(p for p in place.rglob("*") if p.suffix.casefold() in (".csv", ".zip"))
    )
    exports, others = [], []
    for path in files:
        for name, data, dated in _members(path):
            export = parse(name, data, dated)
            if export is None:
                others.append(name)
            else:
                exports.append(export)
                _refuse_many(sum(len(each.rows) for each in exports))
    return exports, others


def _members(path: Path) -> Iterator[tuple[str, bytes, str]]:
    """Yield name, bytes and date of each CSV in a path; its type follows from its first bytes.

    When a copy was made says nothing of the release.
    """
    data = unpacked.read(path, limits.TABLE)
    if not data.startswith(b"PK"):
        yield path.name, data, ""
        return
    try:
        with unpacked.archive(data, limits.TABLE) as archive:
            for member in archive.infolist():
                if member.filename.casefold().endswith(".csv") and not member.filename.startswith(
                    "__MACOSX"
                ):
                    yield f"{path.name}/{limits.line(member.filename)}", archive.read(member), ""
    except (InputError, ValueError) as error:
        raise InputError(
            f"{path.name} is a damaged ZIP file, or a large one ({error}); export it again"
        ) from None


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
            _refuse_many(len(rows))
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


def _refuse_many(rows: int) -> None:
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
    parts = parts or tuple(
        filter(None, [record.get("DisaggregationGroup", "").strip()])
    )  # a part that is not named
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


def _without_older(newest_first: list[Export]) -> Iterator[Row]:
    """Yield rows of exports, without those that a later export replaces, blanks included.

    Exports of one day are not told apart, so where they contradict each other both rows come.
    """
    seen: set[tuple[object, ...]] = set()
    for _, of_a_day in groupby(newest_first, key=attrgetter("dated")):
        rows = [row for export in of_a_day for row in export.rows]
        keys = [told_apart(row) for row in rows]
        yield from (row for row, key in zip(rows, keys, strict=True) if key not in seen)
        seen.update(keys)
