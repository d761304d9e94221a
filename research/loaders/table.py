"""Import of user tables by a mapping of their columns: CSV, Excel, Parquet and SDMX-CSV."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from fnmatch import fnmatchcase
from pathlib import Path
from typing import TYPE_CHECKING

from research import frame, limits, vintages, words
from research.errors import InputError, nearest
from research.loaders import sheets, unpacked
from research.loaders.itu_file import end_of
from research.loaders.mapping import Mapping, named
from research.loaders.source import Fetched, add_imported, lines
from research.loaders.table_cells import observation

if TYPE_CHECKING:
    import pandas as pd

_MISSING = {"", ".", "..", "...", "…", "-", "–", "na", "n/a", "n.a.", "nan", "null", "none"}
_SHOWN = 5
_YEAR = re.compile(r"(?:19|20)\d\d(?:\.0)?")
_REMEDY = "`leave_out` of the mapping passes over what is none, `spellings` names other codes"
_HEADER_WITHIN = 15  # rows above the header a workbook may have


def bring(path: Path, mapping: str, folder: Path, vintage: str = "") -> list[str]:
    """Import a table by a mapping as one release; return lines that report what was read.

    Parameters
    ----------
    mapping : name of a ready mapping, or path of a YAML file
    vintage : ISO date of the release; else the one the mapping states, else the end of the newest
        year of the table

    Raises
    ------
    InputError : the mapping does not fit the table (the rows at fault are named); the store is as
        before
    """
    chosen = named(mapping)
    observations, left_out = read(path, chosen, "")
    stated = vintage or chosen.vintage
    dated = vintages.dated(stated or end_of(observations["year"]))
    observations["vintage"] = dated
    data = unpacked.read(path, limits.TABLE)
    requests = {str(key): path.name for key in observations["indicator"].unique()}
    hashes = {path.name: f"sha256:{hashlib.sha256(data).hexdigest()}"}
    fetched = Fetched(observations, dated, requests, hashes, {}, stated=bool(stated))
    add_imported(chosen.source, fetched, path.name, folder, whole=chosen.whole, about=chosen.about)
    said = [f"{lines.brought(chosen.source, dated, fetched)} from {path.name}"]
    if left_out:
        said.append(f"{left_out} rows are of nothing the mapping names and were not read")
    return said


def read(path: Path, mapping: Mapping, vintage: str) -> tuple[pd.DataFrame, int]:
    """Return a table as a long frame, and how many of its rows the mapping names nothing of.

    Raises
    ------
    InputError : a column is missing; an economy, year, value or flag cannot be read; a value is
        outside the range of its indicator; two rows give the same thing different values; no row
        fits. Rows are numbered as a spreadsheet shows them
    """
    table, first = _table(path, mapping)
    if not mapping.year:
        table = _melted(table, mapping, path)
    found: list[tuple[int, dict[str, object]]] = []
    faults: dict[str, list[int]] = {}
    used: set[int] = set()
    records = table.to_dict("records")
    numbers = [first + int(row.get("__row__", place)) for place, row in enumerate(records)]
    for number, row in zip(numbers, records, strict=True):
        for value in mapping.values:
            if not all(fnmatchcase(row[column], text) for column, text in value.where.items()):
                continue
            used.add(number)
            if (
                row[mapping.economy].strip() in mapping.leave_out
                or row[value.column or "value"].strip().casefold() in _MISSING
            ):
                continue
            try:
                found.append((number, observation(row, value, mapping, vintage)))
            except InputError as error:
                faults.setdefault(str(error), []).append(number)
    for number, fault in _contradictions(found):
        faults.setdefault(fault, []).append(number)
    if faults:
        raise InputError(
            f"{path.name} does not fit its mapping and nothing was imported. {_told(faults)}"
        )
    if not found:
        raise InputError(
            f"{path.name} has no row with a value of what the mapping names; see its `where` and "
            "`column`"
        )
    distinct = {(o["economy"], o["indicator"], o["year"]): o for _, o in found}
    return frame.observations(distinct.values()), len(set(numbers)) - len(used)


def _told(faults: dict[str, list[int]]) -> str:
    """Return the first faults, each once with its first rows and the number of others."""
    told = []
    for fault, rows in list(faults.items())[:_SHOWN]:
        more = f" and {len(rows) - _SHOWN} more" if len(rows) > _SHOWN else ""
        told.append(
            f"row{'s' * (len(rows) > 1)} {', '.join(map(str, rows[:_SHOWN]))}{more}: {fault}"
        )
    if left := sum(map(len, list(faults.values())[_SHOWN:])):
        told.append(f"and {left} rows more")
    if any(fault.startswith("Unknown economy") for fault in faults):
        told.append(_REMEDY)
    return "; ".join(told)


def _contradictions(found: list[tuple[int, dict[str, object]]]) -> Iterator[tuple[int, str]]:
    """Yield rows that contradict an earlier row of the same economy, indicator and year."""
    seen: dict[tuple[object, ...], tuple[int, object]] = {}
    for number, row in found:
        key = row["economy"], row["indicator"], row["year"]
        before, value = seen.setdefault(key, (number, row["value"]))
        if value != row["value"]:
            yield (
                number,
                f"{' '.join(map(str, key))} is {row['value']:g}, row {before} has {value:g}",
            )


def _table(path: Path, mapping: Mapping) -> tuple[pd.DataFrame, int]:
    """Return a table of texts with the mapped columns, and the number of its first row."""
    best: list[str] = []
    for rows in _sheets(path, mapping.sheet):
        for skipped, row in enumerate(rows[:_HEADER_WITHIN]):
            names = [cell.strip() for cell in row]
            full = {name.partition(":")[0].strip(): name for name in reversed(names)}
            if all(column in names or column in full for column in mapping.columns):
                _refuse_ragged(path, names, rows[skipped + 1 :], skipped + 2, mapping)
                table = _frame(names, rows[skipped + 1 :])
                return table.rename(
                    columns={full[c]: c for c in mapping.columns if c not in names}
                ), skipped + 2
            if sum(column in names for column in mapping.columns) >= sum(
                column in best for column in mapping.columns
            ):
                best = (
                    names
                    if any(names)
                    and (not best or skipped == 0 or set(names) & set(mapping.columns))
                    else best
                )
    lacking = [column for column in mapping.columns if column not in best]
    held = [limits.line(name, 40) for name in best[:16]]
    guesses = "; ".join(
        f"nearest to {column!r}: {nearest(column, held, 2)}" for column in lacking[:3]
    )
    raise InputError(
        f"{path.name} has no column {words.listing([repr(c) for c in lacking])}; it has {held}. "
        f"{guesses}"
    )


def _refuse_ragged(
    path: Path, names: list[str], rows: sheets.Rows, first: int, mapping: Mapping
) -> None:
    """Raise InputError for a duplicate column name, or a row not as wide as the header.

    A number with a comma that stands in no quotation marks makes a row wider. Notes below a table
    are one cell each; of a workbook and of Parquet, rows end with their last cell that is filled.
    """
    used = {*mapping.columns, *(name for name in names if _YEAR.fullmatch(name))}
    twice = sorted(name for name in used if names.count(name) > 1)
    if twice:
        raise InputError(
            f"{path.name} has the column {words.listing([repr(name) for name in twice])} twice; "
            "leave one"
        )
    cut = path.name.casefold().removesuffix(".gz").endswith((".xlsx", ".xlsm"))
    for number, row in enumerate(rows, first):
        short = not cut and 1 < len(row) < len(names)
        if short or any(cell.strip() for cell in row[len(names) :]):
            raise InputError(
                f"{path.name}, row {number}: {len(row)} cells where the header has {len(names)}; a "
                "number with a comma "
                "stands in quotation marks"
            )


def _frame(names: list[str], rows: sheets.Rows) -> pd.DataFrame:
    """Rows as a frame of texts, "" where there is nothing."""
    import pandas as pd

    width = len(names)
    return pd.DataFrame(
        [[*row[:width], *[""] * (width - len(row))] for row in rows], columns=names, dtype="str"
    )


def _sheets(path: Path, sheet: str) -> Iterator[sheets.Rows]:
    """Yield a file's sheets as rows of texts: "NA" is Namibia and not a missing value."""
    book = sheets.read(path)
    if sheet and sheet not in book:
        raise InputError(f"{path.name} has no sheet {sheet!r}; it has {list(book)}")
    yield from [book[sheet]] if sheet else book.values()


def _melted(table: pd.DataFrame, mapping: Mapping, path: Path) -> pd.DataFrame:
    """Return a table with one column per year as one with one row per year."""
    years = [column for column in table.columns if _YEAR.fullmatch(str(column))]
    if not years:
        raise InputError(
            f"{path.name} has no column that is a year, and its mapping names no `year` column"
        )
    kept = [column for column in mapping.columns if column not in years]
    numbered = table.assign(__row__=range(len(table)))
    return numbered.melt(
        id_vars=["__row__", *kept], value_vars=years, var_name="year", value_name="value"
    )
