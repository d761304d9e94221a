"""User tables as rows of texts, within limits: CSV in UTF-8, workbooks and Parquet."""

from __future__ import annotations

import codecs
import csv
import io
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from research import limits
from research.errors import InputError
from research.loaders import parquet, unpacked

Rows = list[list[str]]
_LINES = 1_048_576  # rows a sheet can have
_MARKS = {codecs.BOM_UTF16_LE: "UTF-16", codecs.BOM_UTF16_BE: "UTF-16"}


def read(path: Path) -> dict[str, Rows]:
    """Return the sheets of a file by name, every cell as text; the name is "" for a CSV.

    Raises
    ------
    InputError : the file is not there, is none of the three, is damaged, or is larger than a cap;
        the message names the file
    """
    if not path.is_file():
        raise InputError(f"{path} is no file; name a CSV, Excel or Parquet file")
    kind = path.name.casefold().removesuffix(".gz")
    try:
        if kind.endswith(".xls"):
            raise InputError("a workbook of the form before 2007; save it as .xlsx")
        if kind.endswith((".xlsx", ".xlsm")):
            return dict(_workbook(unpacked.read(path, limits.TABLE)))
        if kind.endswith((".parquet", ".pq")):
            return {"": _parquet(path)}
        return {"": _csv(path)}
    except InputError as error:
        raise InputError(f"{path.name} cannot be read as a table: {error}") from None
    except OSError as error:
        raise InputError(
            f"{path.name} cannot be read as a table: {limits.line(error, 120)}"
        ) from None


def _csv(path: Path) -> Rows:
    with unpacked.opened(path, limits.TABLE) as file:
        first = file.readline(100_000)
    refuse_utf16(first)
    with unpacked.opened(path, limits.TABLE) as file:
        text = io.TextIOWrapper(file, "utf-8-sig", newline="")
        lines = csv.reader(text, delimiter=delimiter(first), strict=True)
        try:
            return counted(lines)
        except csv.Error as error:
            raise InputError(
                f"line {lines.line_num}: {error}; a cell with a quotation mark or line break "
                "stands in quotation marks"
            ) from None
        except UnicodeDecodeError:
            raise InputError(
                f"after line {lines.line_num} it is not UTF-8; save it as UTF-8"
            ) from None


def delimiter(first: bytes) -> str:
    """Return what parts the cells of CSV, of which this is the first line.

    >>> delimiter(b"name;lon;lat"), delimiter(b"name")
    (';', ',')
    """
    return max(",;\t", key=first.decode("utf-8", errors="replace").count)


def refuse_utf16(data: bytes) -> None:
    """Raise InputError for a text in UTF-16 or a binary file."""
    if data[:2] in _MARKS:
        raise InputError("it is UTF-16; save it as UTF-8")
    if b"\0" in data:
        raise InputError("it is no text")


def counted(rows: Iterable[list[str]]) -> Rows:
    """Return rows as a list; raise InputError if cells, by the widest row, exceed the limit."""
    found: Rows = []
    width = 1
    for row in rows:
        found.append(row)
        width = max(width, len(row))
        if len(found) * width > limits.CELLS:
            raise InputError(f"it has more than {limits.CELLS:,} cells, the most that are read")
    return found


def _workbook(data: bytes) -> Iterator[tuple[str, Rows]]:
    try:
        from openpyxl import load_workbook
    except ImportError:
        raise InputError(
            "reading Excel files needs openpyxl: pip install -e '.[excel]' in the checkout"
        ) from None
    with unpacked.archive(data, limits.TABLE) as archive:
        for name in archive.namelist():
            if b"<!ENTITY" in archive.read(name):
                raise InputError("its XML defines entities, which no workbook does")
    try:
        book = load_workbook(io.BytesIO(data), read_only=True, data_only=True, keep_links=False)
        for sheet in book.worksheets:
            sheet.reset_dimensions()  # what it says of its size is not to be relied on
            yield sheet.title, counted(_rows(sheet))
        book.close()
    except (InputError, MemoryError):
        raise
    except Exception as error:  # of its ZIP, XML and parts, each with errors of its own
        raise InputError(f"damaged ({type(error).__name__}: {limits.line(error, 120)})") from None


def _rows(sheet: Any) -> Iterator[list[str]]:
    seen = 0
    for number, cells in enumerate(sheet.iter_rows(), 1):
        seen += len(cells)
        if seen > limits.CELLS or number > _LINES:
            raise InputError(
                f"it has more than {limits.CELLS:,} cells or {_LINES:,} rows, the most that are "
                "read"
            )
        row = [_text(cell) for cell in cells]
        while row and not row[-1]:
            row.pop()
        yield row


def _text(cell: Any) -> str:
    value = cell.value
    if value is None or cell.data_type == "e":
        return ""
    if isinstance(value, float) and value.is_integer() and abs(value) < 2**53:
        return str(int(value))
    return str(value)


def _parquet(path: Path) -> Rows:
    import pandas as pd
    import pyarrow as pa

    try:
        parquet.refuse_large(path, limits.TABLE)
        table = pd.read_parquet(path)
    except InputError:
        raise
    except (pa.ArrowException, ValueError, OSError) as error:
        raise InputError(f"damaged ({limits.line(error, 120)})") from None
    texts = table.astype(object).where(table.notna(), "").astype(str)
    return [[str(column) for column in table.columns], *texts.to_numpy().tolist()]
