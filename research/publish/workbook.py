"""Reports as a workbook: one sheet per table, after contents, metadata and sources."""

import io
import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from research import __version__, languages, messages
from research.errors import not_installed
from research.files import write_whole
from research.messages.values import claim
from research.publish import office, sheets
from research.publish.cited import sources
from research.publish.frame import Frame
from research.publish.pack import EPOCH, NOT_XML, packed, unpacked
from research.publish.results import Study
from research.publish.sheets import Cell, Sheet
from research.report.spreadsheet import harmless

_LONGEST = 32_767  # characters a cell holds
_WIDEST = 60  # letters a column is wide at most
_SHEET = re.compile(r"[\[\]:*?/\\'\x00-\x1f]")


def write(path: Path, studies: Sequence[Study]) -> None:
    """Write reports as a workbook.

    Raises
    ------
    InputError : the extra `excel` is not installed
    """
    language = studies[0].language
    tables = [
        sheets.table(each, study.language)
        for study in studies
        for each in study.results
        if each.csv and not each.is_long
    ]
    whole = [
        _metadata(studies, language),
        _sources(studies, language),
        sheets.long(studies, language),
    ]
    save(path, [*whole, *tables], language)


def save(path: Path, written: Sequence[Sheet], language: str) -> None:
    """Write sheets after one that lists them.

    Raises
    ------
    InputError : the extra `excel` is not installed
    """
    try:
        from openpyxl import Workbook
    except ImportError:
        raise not_installed("A workbook", "openpyxl", "excel") from None
    book = Workbook()
    book.properties.created = book.properties.modified = EPOCH
    contents = book.active
    named = [
        _SHEET.sub("", f"{number} {each.title}")[:31].strip()
        for number, each in enumerate(written, 1)
    ]
    for each, name in zip(written, named, strict=True):
        _fill(book.create_sheet(name), each)
    listed = [
        [Cell(name), Cell(each.title), Cell(len(each.rows), "0")]
        for name, each in zip(named, written, strict=True)
    ]
    heads = [claim("workbook-sheet"), claim("workbook-shows"), claim("workbook-rows")]
    contents.title = messages.say(claim("workbook-contents"), language)
    _fill(contents, Sheet("", [messages.say(head, language) for head in heads], listed))
    for sheet in book:
        sheet.sheet_view.rightToLeft = languages.language(language).direction == "rtl"
    out = io.BytesIO()
    book.save(out)
    write_whole(path, packed(_undated(unpacked(out.getvalue()))))


def _metadata(studies: Sequence[Study], language: str) -> Sheet:
    """Return titles, publishers and inputs of the reports."""
    text, page = Frame(language), studies[0].part.page
    rows: list[tuple[str, str]] = [
        (text("report"), page.title),
        (text("workbook_code"), studies[0].code),
    ]
    rows += [(text("study"), study.part.page.study) for study in studies]
    imprint = page.imprint
    rows += [(text("workbook_publication"), imprint.title)] if imprint.title else []
    rows += [(text("workbook_doi"), imprint.doi_address)] if imprint.doi else []
    rows += [(text("workbook_author"), each.name) for each in imprint.authors]
    rows += [(text("partners"), each.name) for each in imprint.partners]
    for study in studies:
        rows += [
            (text("parameter", name=name), str(given))
            for name, given in sorted(study.part.page.parameters.items())
        ]
        rows += [(text(name), told) for name, told in study.part.made.items() if told]
    rows += [(text("disclaimer"), imprint.disclaimer)] if imprint.disclaimer else []
    rows += [(text("sources"), each) for each in office.terms(studies)]
    rows += [(text("how_to_cite"), office.how_to_cite(studies)[0])]
    rows += [(text("workbook_made_with"), f"digital-development-research {__version__}")]
    heads = [text.plain("what"), text.plain("which")]
    told = [[Cell(str(name)), Cell(given)] for name, given in dict.fromkeys(rows)]
    return Sheet(messages.say(claim("workbook-metadata"), language), heads, told)


def _sources(studies: Sequence[Study], language: str) -> Sheet:
    """Who gave the figures, of which release, under what licence."""
    heads = [
        claim("column-source"), claim("column-publisher"), claim("column-release"),
        claim("column-licence"), claim("workbook-citation"), claim("workbook-indicators"),
    ]  # fmt: skip
    keys = ("title", "publisher", "vintage", "licence", "citation")
    cited = sources(study.part for study in studies)
    rows = [
        [*(Cell(str(each[key])) for key in keys), Cell("; ".join(each["indicators"]))]
        for each in cited
    ]
    title = messages.say(claim("workbook-sources"), language)
    return Sheet(title, [messages.say(head, language, label=True) for head in heads], rows)


def _fill(sheet: Any, written: Sheet) -> None:
    from openpyxl.styles import Font
    from openpyxl.utils import get_column_letter

    for place, row in enumerate(_rows(written), 1):
        for column, cell in enumerate(row, 1):
            _put(sheet.cell(place, column), cell)
    for column, head in enumerate(written.heads, 1):
        sheet.cell(1, column).font = Font(bold=True)
        longest = max(
            (len(str(row[column - 1].value or "")) for row in written.rows if column <= len(row)),
            default=0,
        )
        sheet.column_dimensions[get_column_letter(column)].width = min(
            max(longest, len(head)) + 2, _WIDEST
        )
    sheet.freeze_panes = "A2"
    sheet.auto_filter.ref = sheet.dimensions if written.rows else None


def _rows(written: Sheet) -> Iterator[Sequence[Cell]]:
    yield [Cell(head) for head in written.heads]
    yield from written.rows


def _put(place: Any, cell: Cell) -> None:
    """Write a number as a number and all else as text, never as a formula or an error."""
    if cell.value is None:
        return
    if not isinstance(cell.value, str):
        place.value, place.number_format = cell.value, cell.format or "General"
        return
    place.value = NOT_XML.sub("", cell.value)[:_LONGEST]
    if cell.url:
        place.hyperlink = cell.url
    place.data_type = "s"
    place.quotePrefix = harmless(cell.value) != cell.value  # and stays text when it is edited


def _undated(parts: dict[str, bytes]) -> dict[str, bytes]:
    """Return the parts of a workbook without the time of saving that openpyxl adds."""
    name = "docProps/core.xml"
    stamp = re.compile(rb"(<dcterms:modified[^>]*>)[^<]*")
    return parts | {name: stamp.sub(rb"\g<1>1980-01-01T00:00:00Z", parts[name])}
