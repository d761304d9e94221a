"""A table as a reader of Word or PowerPoint sees it, and the widths of its columns."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

_MARGIN = 2  # letters that would fit the margins of a cell


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
