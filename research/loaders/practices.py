"""Table of a user's practices: what was done, where, by which source, and when."""

import re
from pathlib import Path
from urllib.parse import urlsplit

import pandas as pd

from research import economies
from research.errors import InputError
from research.loaders import sheets

COLUMNS = ("practice", "economy", "source", "link", "year")
_SHOWN = 8


def read(path: Path) -> pd.DataFrame:
    """Return practices as a frame.

    Columns: practice, economy (alpha-3 code), source, link (http or https, or ""), year.

    Parameters
    ----------
    path : a CSV, Excel or Parquet file with a header; columns beyond these five are refused, so
        that none is lost unseen

    Raises
    ------
    InputError : the file or a column is missing; a practice or source is empty, an economy unknown,
        a year no year, or a link neither http nor https. Rows are numbered as a spreadsheet shows
        them; nothing is returned in part
    """
    rows = next(iter(sheets.read(path).values()), [])
    head = [name.strip().casefold() for name in rows[0]] if rows else []
    if sorted(head) != sorted(COLUMNS):
        raise InputError(
            f"{path.name} has the columns {head!s:.300}; a table of practices has {list(COLUMNS)}"
        )
    cut = len(head) if path.suffix.casefold() != ".csv" else 0  # rows end with their last cell
    faults: list[str] = []
    found: list[dict[str, object]] = []
    for number, row in enumerate(rows[1:], start=2):
        if not any(cell.strip() for cell in row):
            continue
        try:
            found.append(_practice(head, [*row, *[""] * (cut - len(row))]))
        except InputError as error:
            faults.append(f"row {number}: {error}")
    if faults:
        more = f"; and {len(faults) - _SHOWN} rows more" if len(faults) > _SHOWN else ""
        raise InputError(
            f"{path.name} is no table of practices. {'; '.join(faults[:_SHOWN])}{more}"
        )
    return pd.DataFrame(found, columns=list(COLUMNS)).astype({"year": "int64"})


def _practice(head: list[str], row: list[str]) -> dict[str, object]:
    if len(row) != len(head):
        raise InputError(
            f"{len(row)} cells, and the header has {len(head)}; a cell with a comma stands in "
            "quotation marks"
        )
    cells = {name: cell.strip() for name, cell in zip(head, row, strict=True)}
    for name in ("practice", "source"):
        if not cells[name]:
            raise InputError(f"{name} is empty; every practice has one")
    if not re.fullmatch(r"(?:19|20)[0-9]{2}", cells["year"]):
        raise InputError(f"{cells['year']!r} is no year")
    return {
        **cells,
        "economy": economies.resolve(cells["economy"]),
        "link": _link(cells["link"]),
        "year": int(cells["year"]),
    }


def _link(text: str) -> str:
    try:
        parts = urlsplit(text)
    except ValueError:
        raise InputError(f"{text!r} is no link") from None
    if text and (
        parts.scheme not in ("http", "https")
        or not parts.hostname
        or re.search(r"[\s\x00-\x1f\x7f]", text)
    ):
        raise InputError(
            f"{text!r} is no link; it begins with http:// or https://, or is left empty"
        )
    return text
