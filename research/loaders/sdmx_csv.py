"""SDMX-CSV as services send it: either version, with or without labels, any case.

https://github.com/sdmx-twg/sdmx-csv describes both versions; what services do beside them is known
from their replies.
"""

from __future__ import annotations

import csv
import io
import re
from dataclasses import dataclass

from research import limits
from research.errors import UnreachableError
from research.loaders.http import BadPageError

# Columns before TIME_PERIOD that say which table this is, and are no dimension of it.
_ABOUT = {"DATAFLOW", "STRUCTURE", "STRUCTURE_ID", "STRUCTURE_NAME", "ACTION", "LAST UPDATE"}
_NEEDED = ("TIME_PERIOD", "OBS_VALUE")


class TooMuchError(Exception):
    """The service refuses a request as too large for one reply."""


@dataclass(frozen=True)
class Table:
    """A reply: its dimensions in the order of the key, and its rows by column, codes only."""

    dimensions: tuple[str, ...]
    rows: list[dict[str, str]]


def parse(body: bytes) -> Table:
    """Return a reply as a table.

    Raises
    ------
    TooMuchError : the reply is a footer that says 413, which comes with HTTP 200
    UnreachableError : the reply is XML of another kind, or has more rows than the cap
    BadPageError : the reply is nothing SDMX
    """
    text = body.decode("utf-8-sig", errors="replace")
    if text.lstrip()[:1] == "<":
        raise _no_table(text)
    csv.field_size_limit(limits.MB)
    try:
        lines = list(csv.reader(io.StringIO(text, newline=""), strict=True))
    except csv.Error as error:
        raise BadPageError(f"CSV that cannot be read ({error})") from None
    if len(lines) > limits.ROWS:
        raise UnreachableError(
            f"a reply has more than {limits.ROWS:,} rows, the most that are read; ask for fewer "
            "economies"
        )
    header = [name.partition(":")[0].strip() for name in lines[0]] if lines else []
    if any(name not in header for name in _NEEDED):
        raise BadPageError("a page that is no SDMX-CSV")
    labelled = any(":" in name for name in lines[0])
    rows = []
    for number, cells in enumerate(lines[1:], 2):
        if len(cells) != len(header):
            raise BadPageError(
                f"row {number} has {len(cells)} cells where the header has {len(header)}"
            )
        rows.append(
            {
                name: _code(cell) if labelled else cell.strip()
                for name, cell in zip(header, cells, strict=True)
            }
        )
    return Table(_dimensions(header), rows)


def _dimensions(header: list[str]) -> tuple[str, ...]:
    before = header[: header.index("TIME_PERIOD")]
    names = [name for name in before if name not in _ABOUT]
    # A column of labels after each column of codes: its name is in words, or that of the code in
    # another case.
    labels = names[1::2]
    if (
        len(names) % 2 == 0
        and labels
        and all(not re.fullmatch(r"[A-Z][A-Z0-9_]*|[a-z][a-z0-9_]*", name) for name in labels)
    ):
        return tuple(names[::2])
    return tuple(names)


def _code(cell: str) -> str:
    """Return the code of "CODE: Label"; numbers, timestamps and ":" are unchanged.

    >>> _code("TH: Thailand"), _code("22/05/26 11:00:00"), _code(":")
    ('TH', '22/05/26 11:00:00', ':')
    """
    head, parted, _ = cell.partition(": ")
    return head.strip() if parted and head else cell.strip()


def _no_table(text: str) -> Exception:
    if re.search(r"<(?:!doctype\s+)?html\b", text[:500], re.IGNORECASE):
        return BadPageError("a page that is no SDMX-CSV")
    if re.search(r"<(?:\w+:)?Message\b[^>]*\bcode=\"413\"", text[:100_000]):
        return TooMuchError("too large for one reply")
    root = re.search(
        r"<(?:\w+:)?([A-Za-z]+)[\s>]",
        re.sub(r"<\?.*?\?>|<!--.*?-->", "", text[:10_000], flags=re.DOTALL),
    )
    kind = limits.line(root[1], 40) if root else "XML"
    return UnreachableError(
        f"the service answered in XML ({kind}) though SDMX-CSV was asked for; look up in its "
        "documentation how it gives CSV "
        "and correct research/loaders/sdmx.py"
    )
