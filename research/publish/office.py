"""Parts shared by Word and PowerPoint: styles, pictures of charts, findings as displayed."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING

from research import __version__, messages
from research.messages.values import Claim
from research.publish import paper, share
from research.publish.frame import Frame
from research.publish.imprint import Imprint
from research.publish.page import sources, terms
from research.publish.results import Result, Study
from research.report import html
from research.report.finding import Finding, Tile

if TYPE_CHECKING:
    import pandas as pd

EPOCH = datetime(1980, 1, 1)  # a document wants a date; a report has none
INK, ACCENT, MUTED, LINE, SOFT = "1D2733", "B3461A", "566270", "DFE4E9", "F4F6F8"
_MARGIN = 2  # letters that would fit the margins of a cell
_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


@dataclass(frozen=True)
class Shown:
    """A table as its reader sees it, the first column what a row is.

    Attributes
    ----------
    rows : cells of each; a row of one cell heads the rows that follow it
    right : for each column, whether its cells are numbers, which stand at the right
    left_out : how many rows are not shown
    """

    heads: Sequence[str]
    rows: Sequence[Sequence[str]]
    right: Sequence[bool]
    left_out: int = 0

    def widths(self, whole: float, letter: float) -> list[float]:
        """Return column widths: at least the longest word, the rest shared by text length.

        Parameters
        ----------
        whole, letter : the width of the table and of a letter, in one unit

        Examples
        --------
        >>> Shown(["Economy", "Year"], [["Papua New Guinea", "2023"]], [False, True]).widths(16,
        ...     0.2)
        [12.44, 3.56]
        """
        least, columns = self._least(letter), self._columns()
        longer = [sum(map(len, cells)) / len(cells) - _longest_word(cells) for cells in columns]
        left = whole - sum(least)
        if left <= 0:
            return [each * whole / sum(least) for each in least]
        shares = [max(1, each) for each in longer]
        return [
            round(each + left * share / sum(shares), 2)
            for each, share in zip(least, shares, strict=True)
        ]

    def fits(self, whole: float, letter: float) -> bool:
        """Return whether no word is broken at that width.

        >>> Shown(["Economy", "Year"], [["Fiji", "2023"]], [False, True]).fits(2, 0.2)
        False
        """
        return sum(self._least(letter)) <= whole

    def parts(self, whole: float, letter: float, lines: int) -> list[Shown]:
        """Return it as tables of at most so many lines of text each, every one with the heads.

        >>> many = Shown(["Year"], [["2021"], ["2022"], ["2023"]], [False])
        >>> [len(each.rows) for each in many.parts(16, 0.2, 3)]
        [2, 1]
        """
        widths = self.widths(whole, letter)
        parts: list[list[Sequence[str]]] = [[]]
        used = heads = self._lines(self.heads, widths, letter)
        for row in self.rows:
            needed = self._lines(row, widths, letter)
            if parts[-1] and used + needed > lines:
                parts.append([])
                used = heads
            parts[-1].append(row)
            used += needed
        return [replace(self, rows=rows) for rows in parts]

    def _columns(self) -> list[tuple[str, ...]]:
        rows = [row for row in self.rows if len(row) == len(self.right)]
        return list(zip(*([self.heads] if self.heads else []), *rows, strict=True))

    def _least(self, letter: float) -> list[float]:
        """Return the width of the longest word of each column."""
        return [letter * (_longest_word(cells) + _MARGIN) for cells in self._columns()]

    @staticmethod
    def _lines(row: Sequence[str], widths: Sequence[float], letter: float) -> int:
        """Return how many lines a row takes."""
        if len(row) < len(widths):
            widths = [sum(widths)]
        return max(
            (
                math.ceil(len(cell) / max(1, width / letter - _MARGIN))
                for cell, width in zip(row, widths, strict=False)
            ),
            default=1,
        )


def _longest_word(cells: Iterable[str]) -> int:
    """Return the letters of the longest part that no line may break in."""
    return max(map(len, re.split("[ \n-]", " ".join(cells))))


@dataclass(frozen=True)
class Cited:
    """Closing section: one line per source, then what their licences ask."""

    lines: Sequence[str]
    terms: Sequence[str]


def pictures(studies: Sequence[Study]) -> list[list[bytes]]:
    """Return for each report its charts as PNG, in their order.

    Raises
    ------
    InputError : there are charts, and the extra `pdf` or a browser is missing
    """
    parts = [study.part for study in studies]
    counts = [sum(each.chart is not None for each in study.results) for study in studies]
    if not any(counts):
        return [[] for _ in studies]
    # One page a report: charts of a study's own, which no finding has, stand between the others.
    return [
        paper.pictures(share.single([part])) if n else []
        for part, n in zip(parts, counts, strict=True)
    ]


def table(result: Result, language: str, most: int) -> Shown | None:
    """Return the table of a result with at most so many rows; None where it has none."""
    told = result.finding.table if result.finding else None
    if told is None or told.frame.empty:
        return None
    frame = html.plain_frame(told, language)
    numeric = [column.numeric for column in told.columns.values()]
    parts = None
    if told.parted_by:
        at = [*told.columns].index(told.parted_by)
        parts = frame.pop(frame.columns[at])
        del numeric[at]
    heads = [plain(str(frame.index.name)), *map(plain, frame.columns)]
    rows = _rows(frame.head(most), parts)
    return Shown(heads, rows, [False, *numeric], max(0, len(frame) - most))


def _rows(frame: pd.DataFrame, parts: pd.Series | None) -> list[list[str]]:
    """Return the rows of a table, those of a part together below a row of its name alone."""
    by_part: dict[str, list[list[str]]] = {}
    names = [""] * len(frame) if parts is None else [plain(each) for each in parts]
    for (label, *cells), part in zip(frame.itertuples(name=None), names, strict=False):
        by_part.setdefault(part, []).append([plain(label), *map(plain, cells)])
    return [row for part, rows in by_part.items() for row in ([[part]] if part else []) + rows]


def tile(shown: Tile, language: str) -> tuple[str, str, str]:
    """Return the parts of a key figure: label, value and note."""
    value = messages.say(
        Claim("no-data") if shown.value is None else shown.value, language, label=True
    )
    more = (*((shown.detail,) if shown.detail else ()), *shown.places)
    return plain(messages.say(shown.label, language, label=True)), plain(value), "; ".join(
        plain(messages.say(each, language, label=True)) for each in more
    )  # fmt: skip


def sentences(claims: Sequence[Claim], language: str) -> str:
    """Return claims as one paragraph."""
    return " ".join(plain(messages.sentence(each, language)) for each in claims)


def by(imprint: Imprint) -> str:
    """Return who wrote or publishes a report, as one line."""
    named = imprint.authors or imprint.partners
    return (
        plain(", ".join(each.name for each in named))
        or f"digital-development-research {__version__}"
    )


def notes(finding: Finding, language: str) -> str:
    """Return the text of a finding after its headline."""
    return sentences((*finding.claims, *finding.notes, *finding.gaps), language)


def brief(studies: Sequence[Study]) -> list[str]:
    """Return what to say first: the messages the pages open with."""
    return [plain(heading.text) for study in studies for heading in study.part.body.messages]


def cited(studies: Sequence[Study]) -> Cited:
    """Return the sources of reports and what their licences ask."""
    text = Frame(studies[0].language)
    found = sources(study.part for study in studies)
    lines = [
        f"{each['title']} ({each['vintage']}). {each['citation']} "
        f"{text('licence', licence=each['terms']).unescape()}"
        for each in found
    ]
    return Cited(
        [plain(line) for line in lines], [plain(each.unescape()) for each in terms(found, text)]
    )


def plain(text: str) -> str:
    """Return a text without the signs no document may hold."""
    return _NOT_XML.sub("", messages.plain(text))
