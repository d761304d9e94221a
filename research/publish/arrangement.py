"""Where findings stand on a wide page: two in a row, or in one with the text beside the chart."""

import re
from collections.abc import Iterable, Iterator, Sequence
from math import ceil
from typing import NamedTuple
from unicodedata import east_asian_width

from markupsafe import Markup
from nbformat import NotebookNode

from research.publish import figure
from research.publish.exporter import PLOTLY

PLACE = "place"  # of a cell: half of a row, aside its chart, or all of a row
_FOLDED = re.compile(r"<details.*?</details>", re.DOTALL)
_TEXT = re.compile(r"<(h3|p|li)\b[^>]*>(.*?)</\1>", re.DOTALL)
_WIDE = re.compile(r'class="(?:tiles|gaps|part)"|<thead><tr>(?:<th[^>]*>[^<]*</th>){6}')
_HALF, _THIRD = (46, 56), 40  # letters of a line, of headings and of others, and at the side
_LINE, _ROW, _LINK, _BELOW = 26, 40, 34, 120  # pixels: of text, of a table, and below a chart
_ALIKE = 0.8  # of the height of the taller: a lower one leaves a hole
_LEVEL = 78  # pixels between the texts of two above their charts that leave no hole
_MAPPED = 502  # pixels a map is wide in half of a row, by which its height is given
_ENOUGH = 0.6  # of the height of a chart: less text stands above it, and the chart has the row


class _Size(NamedTuple):
    """Pixels a cell takes in half of a row, whether it needs a row, and has text for the side.

    `text` : pixels of what is above its chart
    """

    height: float
    wide: bool
    aside: bool
    text: float


def arranged(cells: Iterable[NotebookNode]) -> list[NotebookNode]:
    """Return cells, those with outputs each with its place.

    Two that follow each other share a row where they are about as high.
    """
    placed: list[NotebookNode] = []
    run: list[NotebookNode] = []
    for cell in cells:
        if cell.get("outputs"):
            run.append(cell)
        elif cell.cell_type == "markdown":
            placed += [*_row_by_row(run), cell]
            run = []
    return [*placed, *_row_by_row(run)]


def _row_by_row(run: Sequence[NotebookNode]) -> Iterator[NotebookNode]:
    sizes, at = [_size(cell) for cell in run], 0
    while at < len(run):
        shared = 1 + _alike(sizes[at : at + 2])
        place = "half" if shared > 1 else "aside" if sizes[at].aside else ""
        for cell in run[at : at + shared]:
            yield NotebookNode({**cell, "metadata": {**cell.get("metadata", {}), PLACE: place}})
        at += shared


def _alike(pair: Sequence[_Size]) -> bool:
    """Return whether there are two, about as high, of which neither needs a row to itself."""
    low, high = min(pair), max(pair)
    fits = len(pair) > 1 and not any(each.wide for each in pair)
    level = abs(high.text - low.text) <= _LEVEL
    return fits and level and low.height >= _ALIKE * high.height


def _size(cell: NotebookNode) -> _Size:
    data = [output.get("data", {}) for output in cell.outputs]
    charts = [each[PLOTLY] for each in data if PLOTLY in each]
    markup = "".join(str(each.get("text/html", "")) for each in data)
    seen = _FOLDED.sub("", markup)
    high = sum(figure.height(each, mapped=_MAPPED) for each in charts)
    below = _LINK * markup.count("<details") + _ROW * seen.count("<tr") + _BELOW * len(charts)
    wide = bool(_WIDE.search(seen)) or any(map(figure.is_wide, charts))
    beside = _text(seen, (0, _THIRD)) >= _ENOUGH * high  # its heading is above both
    aside = bool(charts) and beside and not wide
    text = _text(seen, _HALF)
    return _Size(text + high + below, wide, aside, text)


def _text(markup: str, letters: tuple[int, int]) -> float:
    """Return the pixels the text of some markup takes in lines of so many letters.

    `letters` : of headings, 0 to leave them out, and of others
    """
    lines = 0
    for kind, inside in _TEXT.findall(markup):
        text = Markup(inside).striptags()
        width = sum(1 + (east_asian_width(letter) == "W") for letter in text)
        of = letters[kind != "h3"]
        lines += ceil(width / of) if of else 0
    return _LINE * lines
