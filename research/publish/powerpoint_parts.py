"""Parts of slides in house style: titles, paragraphs, pictures, key figures and tables."""

import io
import math
from base64 import b64decode
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any
from unicodedata import east_asian_width

from research.publish import pictures
from research.publish.imprint import Partner
from research.publish.office import ACCENT, INK, MUTED, SOFT, plain
from research.publish.shown import Shown

_FONT = "Calibri"
_LETTER = 0.1  # inches of a letter in a table
_ROW, _TEXT_ROW = 0.3, 0.22  # inches of a row of one line, and of a line in one of many
_TITLES, _LEAST = ((130, 24), (200, 20)), 16  # letters of a title up to which it has a size
_SMALLEST = 9  # points
_TITLE_ONLY = 5  # the layout of the template with a title and nothing else


Led = tuple[str, str]  # a lead, in bold, and the rest of a paragraph


@dataclass(frozen=True)
class Box:
    """A place on a slide, in inches."""

    left: float
    top: float
    width: float
    height: float

    def placed(self) -> tuple[int, int, int, int]:
        """Return it as PowerPoint measures."""
        from pptx.util import Inches

        return Inches(self.left), Inches(self.top), Inches(self.width), Inches(self.height)


def new_slide(deck: Any, title: str, above: str, cover: bool = False) -> Any:
    """Add a slide with a title, and a small line above it."""
    slide = deck.slides.add_slide(deck.slide_layouts[_TITLE_ONLY])
    box = Box(0.6, 2.3 if cover else 0.7, 12.1, 1.4 if cover else 1.0)
    shape = slide.shapes.title
    shape.left, shape.top, shape.width, shape.height = box.placed()
    size = 48 if cover else next((size for most, size in _TITLES if len(title) <= most), _LEAST)
    _write(shape.text_frame, [plain(title)], size, INK, bold=True)
    if above:
        place = Box(0.6, 1.8 if cover else 0.3, 12.1, 0.4)
        paragraph(slide, place, plain(above), 18 if cover else 13, ACCENT)
    return slide


def paragraph(slide: Any, box: Box, text: str, size: int, colour: str = INK) -> None:
    """Add a paragraph."""
    _write(slide.shapes.add_textbox(*box.placed()).text_frame, [text], size, colour)


def line(slide: Any, box: Box) -> None:
    """Add a bar in the colour that marks what a report is about."""
    from pptx.enum.shapes import MSO_SHAPE

    shape = slide.shapes.add_shape(MSO_SHAPE.RECTANGLE, *box.placed())
    shape.fill.solid()
    shape.fill.fore_color.rgb = _colour(ACCENT)
    shape.line.fill.background()


def bullets(slide: Any, box: Box, lines: Sequence[str | Led], size: int) -> None:
    """Add paragraphs one below another, with room between them, smaller where they are many."""
    while size > _SMALLEST and _height(lines, box.width, size) > box.height:
        size -= 1
    _write(slide.shapes.add_textbox(*box.placed()).text_frame, lines, size, INK, gap=_gap(size))


def fitting(blocks: Sequence[Sequence[Led]], box: Box, size: int) -> list[list[Led]]:
    """Return blocks of paragraphs one below another, as few places full as hold them whole."""
    full: list[list[Led]] = []
    for block in blocks:
        together = [*(full[-1] if full else ()), *block]
        if full and _height(together, box.width, size) <= box.height:
            full[-1] = together
        else:
            full.append([*block])
    return full


def _height(lines: Sequence[str | Led], width: float, size: int) -> float:
    """Return the inches that paragraphs take; a letter is half as wide as it is high."""
    letters = (width - 0.2) * 72 / (size / 2)
    texts = map("".join, lines)
    widths = (sum(2 if east_asian_width(each) in "WF" else 1 for each in text) for text in texts)
    rows = sum(math.ceil(width / letters) for width in widths)
    return (rows * 1.2 * size + len(lines) * _gap(size)) / 72 + 0.1


def _gap(size: int) -> int:
    """Return the points between paragraphs."""
    return max(4, size // 2)


def number(slide: Any, place: int) -> None:
    """Add the number of a slide."""
    paragraph(slide, Box(12.3, 7.0, 0.8, 0.35), str(place), 11, MUTED)


def picture(slide: Any, box: Box, data: bytes, alt: str) -> None:
    """Add a picture as large as its place allows, with alternative text."""
    width, height = pictures.size(data)
    scale = min(box.width / width, box.height / height)
    left = box.left + (box.width - scale * width) / 2
    place = Box(left, box.top, scale * width, scale * height)
    shape = slide.shapes.add_picture(io.BytesIO(data), *place.placed())
    shape._element.nvPicPr.cNvPr.set("descr", alt)


def logos(slide: Any, partners: Sequence[Partner]) -> None:
    """Add the logos of those who publish, side by side at the foot."""
    left = 0.6
    for partner in (each for each in partners if each.logo):
        data = b64decode(partner.logo.partition(",")[2])
        width, height = pictures.size(data)
        box = Box(left, 6.1, min(3.0, 0.8 * width / height), 0.8)
        picture(slide, box, data, plain(partner.name))
        left += box.width + 0.4


def tiles(slide: Any, box: Box, shown: Sequence[tuple[str, str, str]]) -> None:
    """Add key figures, at most three a row."""
    columns = min(3, len(shown))
    width, height = box.width / columns, min(2.2, box.height / (-(-len(shown) // columns)))
    for place, (label, value, detail) in enumerate(shown):
        row, column = divmod(place, columns)
        own = Box(box.left + column * width, box.top + row * height, width - 0.2, height - 0.2)
        frame = slide.shapes.add_textbox(*own.placed())
        frame.fill.solid()
        frame.fill.fore_color.rgb = _colour(SOFT)
        text = frame.text_frame
        _write(text, [label, value, detail], 14, MUTED)
        _style(text.paragraphs[1], 32, INK, True)


def pages(box: Box, shown: Shown) -> list[Shown]:
    """Return a table as those that fit a place one after the other."""
    return shown.parts(box.width, _LETTER, int(box.height / _TEXT_ROW))


def grid(slide: Any, box: Box, shown: Shown) -> None:
    """Add a native table with a row of heads."""
    from pptx.enum.text import PP_ALIGN
    from pptx.util import Inches

    height = min(box.height, _ROW * (len(shown.rows) + 1))
    place = Box(box.left, box.top, box.width, height).placed()
    table = slide.shapes.add_table(len(shown.rows) + 1, len(shown.heads), *place).table
    for column, width in zip(table.columns, shown.widths(box.width, _LETTER), strict=True):
        column.width = Inches(width)
    for row, cells in enumerate([shown.heads, *shown.rows]):
        is_part = len(cells) < len(shown.heads)
        if is_part:
            table.cell(row, 0).merge(table.cell(row, len(shown.heads) - 1))
        for column, text in enumerate(cells):
            cell = table.cell(row, column)
            cell.fill.solid()
            cell.fill.fore_color.rgb = _colour(SOFT if row == 0 or is_part else "FFFFFF")
            _write(cell.text_frame, [text], 12, INK, bold=row == 0 or is_part)
            if shown.right[column]:
                cell.text_frame.paragraphs[0].alignment = PP_ALIGN.RIGHT


def _write(
    frame: Any, lines: Sequence[str | Led], size: int, colour: str, bold: bool = False, gap: int = 0
) -> None:
    from pptx.enum.text import MSO_ANCHOR, PP_ALIGN
    from pptx.util import Pt

    frame.word_wrap, frame.vertical_anchor = True, MSO_ANCHOR.TOP
    for place, line in enumerate(lines):
        told = frame.paragraphs[0] if place == 0 else frame.add_paragraph()
        told.alignment, told.space_after = PP_ALIGN.LEFT, Pt(gap)
        for text in (line,) if isinstance(line, str) else line:
            told.add_run().text = text
        _style(told, size, colour, bold)
        told.runs[0].font.bold = bold or not isinstance(line, str)


def _style(told: Any, size: int, colour: str, bold: bool) -> None:
    from pptx.util import Pt

    for run in told.runs:
        run.font.name, run.font.size, run.font.bold = _FONT, Pt(size), bold
        run.font.color.rgb = _colour(colour)


def _colour(code: str) -> Any:
    from pptx.dml.color import RGBColor

    return RGBColor.from_string(code)


def mirror(deck: Any) -> None:
    """Turn slides for a language that is written from right to left."""
    from pptx.enum.text import PP_ALIGN

    for slide in deck.slides:
        for shape in slide.shapes:
            shape.left = deck.slide_width - shape.left - shape.width
            if shape.has_table:
                shape.table._tbl.tblPr.set("rtl", "1")
        for each in _paragraphs(slide):
            each.alignment = PP_ALIGN.LEFT if each.alignment == PP_ALIGN.RIGHT else PP_ALIGN.RIGHT
            each._p.get_or_add_pPr().set("rtl", "1")


def _paragraphs(slide: Any) -> Iterator[Any]:
    """Yield the paragraphs of a slide: of its boxes, tables and notes."""
    for shape in slide.shapes:
        if shape.has_text_frame:
            yield from shape.text_frame.paragraphs
        if shape.has_table:
            for cell in shape.table.iter_cells():
                yield from cell.text_frame.paragraphs
    if slide.has_notes_slide:
        yield from slide.notes_slide.notes_text_frame.paragraphs
