"""The figures of a report as files for a spreadsheet: CSV a page carries itself, and a workbook."""

import csv
import io
import math
import re
from base64 import b64encode
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from research.errors import InputError
from research.files import write_whole
from research.publish.pack import packed, unpacked

_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")
_EPOCH = datetime(1980, 1, 1)  # a workbook wants a date; a report has none
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
        return [[harmless(cell) for cell in row] for row in csv.reader(io.StringIO(self.csv))]

    @property
    def address(self) -> str:
        """The table as an address that holds it whole, for a link that saves it."""
        out = io.StringIO()
        csv.writer(out, lineterminator="\r\n").writerows(self.rows)
        return f"data:text/csv;charset=utf-8;base64,{b64encode(out.getvalue().encode('utf-8-sig')).decode()}"


def harmless(cell: str) -> str:
    """Return a cell a spreadsheet takes for text or a number, never for a formula.

    >>> harmless("=HYPERLINK(1)"), harmless("-3.2"), harmless("90 %")
    ("'=HYPERLINK(1)", '-3.2', '90 %')
    """
    return f"'{cell}" if cell.lstrip(" ").startswith(_FORMULA) and not _is_number(cell) else cell


def _is_number(cell: str) -> bool:
    try:
        return math.isfinite(float(cell)) and "_" not in cell
    except ValueError:
        return False


def write_workbook(path: Path, tables: Sequence[Table]) -> None:
    """Write tables as a workbook, one a sheet, after a sheet that lists them. The same tables give the same bytes.

    Raises
    ------
    InputError : the extra `excel` is not installed
    """
    try:
        from openpyxl import Workbook
        from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE
    except ImportError:
        raise InputError(
            "A workbook needs openpyxl; install it with: pip install 'digital-development-research[excel]'"
        ) from None
    book = Workbook()
    book.properties.created = book.properties.modified = _EPOCH
    contents = book.active
    contents.title = "Contents"
    contents.append(["Sheet", "Table"])
    for number, table in enumerate(tables, 1):
        sheet = book.create_sheet(_SHEET.sub("", f"{number} {table.title}")[:31].strip())
        contents.append([sheet.title, harmless(table.title)])
        for row in table.rows:
            sheet.append([float(cell) if _is_number(cell) else ILLEGAL_CHARACTERS_RE.sub("", cell) for cell in row])
        sheet.freeze_panes = "B2"
    out = io.BytesIO()
    book.save(out)
    write_whole(path, packed(_undated(unpacked(out.getvalue()))))


def _undated(parts: dict[str, bytes]) -> dict[str, bytes]:
    """The parts of a workbook with the moment of saving, which openpyxl puts in whatever it is told, taken out."""
    name = "docProps/core.xml"
    stamp = re.compile(rb"(<dcterms:modified[^>]*>)[^<]*")
    return parts | {name: stamp.sub(rb"\g<1>1980-01-01T00:00:00Z", parts[name])}
