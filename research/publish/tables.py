"""The figures of a report as files for a spreadsheet: CSV a page carries itself, and a workbook."""

import csv
import io
import math
import re
import unicodedata
from base64 import b64encode
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from research.errors import InputError
from research.files import write_whole
from research.publish.pack import packed, unpacked

_FORMULA = frozenset("=+-@")
_FILLERS = "\u115f\u1160\u2800\u3164\uffa0"  # letters and symbols of no width or no ink
_EPOCH = datetime(1980, 1, 1)  # a workbook wants a date; a report has none
_LONGEST = 32_767  # characters a cell holds
_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_SHEET = re.compile(r"[\[\]:*?/\\'\x00-\x1f]")


@dataclass(frozen=True)
class Table:
    """One table of a report.

    Attributes
    ----------
    id : of the table in its page
    title : what it shows
    csv : its rows as CSV, first the heads
    """

    id: str
    title: str
    csv: str

    @property
    def rows(self) -> list[list[str]]:
        """The rows; no cell can be taken for a formula."""
        return [[harmless(cell) for cell in row] for row in self.cells]

    @property
    def cells(self) -> list[list[str]]:
        """The rows as the report has them."""
        return list(csv.reader(io.StringIO(self.csv)))

    @property
    def address(self) -> str:
        """The table as an address that holds it whole, for a link that saves it."""
        out = io.StringIO()
        # Every cell in quotation marks: a spreadsheet that parts cells at semicolons or tabs leaves those inside alone.
        csv.writer(out, lineterminator="\r\n", quoting=csv.QUOTE_ALL).writerows(self.rows)
        return f"data:text/csv;charset=utf-8;base64,{b64encode(out.getvalue().encode('utf-8-sig')).decode()}"


def harmless(cell: str) -> str:
    """Return a cell a spreadsheet takes for text or a number, never for a formula.

    What begins a formula counts however wide it is written and whatever unseen stands before it: control and format characters,
    marks of byte order, spaces of every width.

    >>> harmless("=HYPERLINK(1)"), harmless("-3.2"), harmless("90 %")
    ("'=HYPERLINK(1)", '-3.2', '90 %')
    """
    if _is_number(cell):
        return cell
    seen = next((c for c in cell if not _is_unseen(c)), "")
    return f"'{cell}" if cell[:1] in ("\t", "\r", "\n") or _FORMULA & set(unicodedata.normalize("NFKC", seen)[:1]) else cell


def _is_unseen(character: str) -> bool:
    return unicodedata.category(character)[0] in "CZM" or character in _FILLERS


def _is_number(cell: str) -> bool:
    return re.fullmatch(r"[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})?", cell) is not None and math.isfinite(
        float(cell)
    )


def write_workbook(path: Path, tables: Sequence[Table], sources: Sequence[Sequence[str]] = ()) -> None:
    """Write tables as a workbook, one a sheet, after a sheet that lists them and what they rest on.

    The same tables and sources give the same bytes.

    Parameters
    ----------
    sources : rows below the list of tables: who gave the figures, of what release, under what licence, with what terms

    Raises
    ------
    InputError : the extra `excel` is not installed
    """
    try:
        from openpyxl import Workbook
    except ImportError:
        raise InputError("A workbook needs openpyxl; install it with: pip install -e '.[excel]' in the checkout") from None
    book = Workbook()
    book.properties.created = book.properties.modified = _EPOCH
    contents = book.active
    contents.title = "Contents"
    _write(contents, 1, ["Sheet", "Table"])
    for number, table in enumerate(tables, 1):
        sheet = book.create_sheet(_SHEET.sub("", f"{number} {table.title}")[:31].strip())
        _write(contents, number + 1, [sheet.title, table.title])
        for place, row in enumerate(table.cells, 1):
            _write(sheet, place, row)
        sheet.freeze_panes = "B2"
    for place, told in enumerate(sources, len(tables) + 3):
        _write(contents, place, told)
    out = io.BytesIO()
    book.save(out)
    write_whole(path, packed(_undated(unpacked(out.getvalue()))))


def _write(sheet: Any, number: int, row: Sequence[str]) -> None:
    """Write a row: numbers as numbers, all else as text by its type, which no prefix turns into a formula or an error."""
    for place, text in enumerate(row, 1):
        cell = sheet.cell(number, place)
        if _is_number(text):
            cell.value = float(text)
            continue
        cell.value = _NOT_XML.sub("", text)[:_LONGEST]
        cell.data_type = "s"
        cell.quotePrefix = harmless(text) != text  # and stays text when it is edited


def _undated(parts: dict[str, bytes]) -> dict[str, bytes]:
    """The parts of a workbook with the moment of saving, which openpyxl puts in whatever it is told, taken out."""
    name = "docProps/core.xml"
    stamp = re.compile(rb"(<dcterms:modified[^>]*>)[^<]*")
    return parts | {name: stamp.sub(rb"\g<1>1980-01-01T00:00:00Z", parts[name])}
