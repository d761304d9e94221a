"""CSV as spreadsheets read it: known as UTF-8, and no cell can be taken for a formula."""

import csv
import io
import math
import re
import unicodedata

_FORMULA = frozenset("=+-@")
_MARK = "\ufeff"  # by which spreadsheets know UTF-8
_PLAIN = re.compile(r"[\w .%:/()-]*")  # a cell that needs no quotation marks
_WHOLE = re.compile(r"^(-?[0-9]+)\.0$")
_BLANK = '""'  # a line with nothing is no row
_BEGINS = re.compile(r"[A-Za-z0-9]")  # as no formula does
_FILLERS = "\u115f\u1160\u2800\u3164\uffa0"  # letters and symbols of no width or no ink


def cells(text: str) -> list[list[str]]:
    """Return the cells of CSV as they are."""
    return list(csv.reader(io.StringIO(text)))


def written(text: str) -> str:
    """Return CSV for a spreadsheet."""
    lines = (",".join(_written(harmless(cell)) for cell in row) for row in cells(text))
    return _MARK + "".join(f"{line or _BLANK}\n" for line in lines)


def _written(cell: str) -> str:
    """Return a cell for CSV, a whole number without a decimal.

    >>> _written("17.0"), _written("17.5"), _written("v1.0")
    ('17', '17.5', 'v1.0')
    """
    return _quoted(_WHOLE.sub(r"\1", cell) if cell.endswith(".0") else cell)


def _quoted(cell: str) -> str:
    """Return a cell for CSV, in quotation marks where a spreadsheet may part it.

    Some part cells at semicolons or tabs, and leave those inside of marks alone.
    """
    return cell if _PLAIN.fullmatch(cell) else '"' + cell.replace('"', '""') + '"'


def harmless(cell: str) -> str:
    """Return a cell that a spreadsheet takes for text or a number, never for a formula.

    What begins a formula counts however wide it is written and whatever unseen stands before it:
        control and format characters,
    marks of byte order, spaces of every width.

    >>> harmless("=HYPERLINK(1)"), harmless("-3.2"), harmless("90 %")
    ("'=HYPERLINK(1)", '-3.2', '90 %')
    """
    if _BEGINS.match(cell) or number(cell) is not None:
        return cell
    seen = next((c for c in cell if not _is_unseen(c)), "")
    begins = _FORMULA & set(unicodedata.normalize("NFKC", seen)[:1])
    return f"'{cell}" if begins or cell[:1] in ("\t", "\r", "\n") else cell


def _is_unseen(character: str) -> bool:
    return unicodedata.category(character)[0] in "CZM" or character in _FILLERS


def number(cell: str) -> float | None:
    """Return the number a cell holds, None where it is a text.

    >>> number("-3.2"), number("1e3"), number("90 %"), number("1,5")
    (-3.2, 1000.0, None, None)
    """
    if not re.fullmatch(r"[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})?", cell):
        return None
    return float(cell) if math.isfinite(float(cell)) else None
