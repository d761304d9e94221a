"""Reports as a Word document: headings, paragraphs, native tables, charts as pictures."""

import io
from base64 import b64decode
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from research.errors import not_installed
from research.publish import methods, office
from research.publish.frame import Frame
from research.publish.pictures import size
from research.publish.results import Result, Study
from research.publish.shown import Shown
from research.publish.word_parts import TEXT, described, fits, footer, grid, look, remark
from research.report.table import Table

_MOST_ROWS = 40  # of a table
_SHORT = 12  # rows up to which a table that the page folds away stands below its chart
_TALLEST = 8.5  # centimetres of a chart, which is else as wide as the text
_MOST_NOTES = 4  # that make one paragraph


def write(path: Path, studies: Sequence[Study]) -> None:
    """Write reports as an editable document; the same reports and Chromium give the same bytes.

    Raises
    ------
    InputError : the extra `office` is not installed, or no browser draws the charts
    """
    try:
        from docx import Document
    except ImportError:
        raise not_installed("Word", "python-docx", "office") from None
    drawn = office.pictures(studies)
    document, text = Document(), Frame(studies[0].language)
    look(document, studies[0].language)
    document.core_properties.comments = ""
    _cover(document, studies, text)
    for study, pictures in zip(studies, drawn, strict=True):
        if len(studies) > 1:
            document.add_heading(office.plain(study.part.page.study), 1)
        _results(document, study, pictures, 2 if len(studies) > 1 else 1)
    _end(document, studies, text)
    footer(document, office.plain(f"{studies[0].part.page.title}"))
    office.save(path, document, studies)


def _cover(document: Any, studies: Sequence[Study], text: Frame) -> None:
    """Title, who publishes, what to say first, and what the licences ask."""
    page = studies[0].part.page
    document.add_paragraph(
        office.plain(" · ".join(study.part.page.study for study in studies)), style="Subtitle"
    )
    document.add_paragraph(office.plain(page.title), style="Title")
    imprint = page.imprint
    named = imprint.title, ", ".join(each.name for each in imprint.authors)
    for each in filter(None, named):
        document.add_paragraph(office.plain(each))
    for partner in imprint.partners:
        paragraph = document.add_paragraph()
        if partner.logo:
            from docx.shared import Cm

            picture = paragraph.add_run().add_picture(
                io.BytesIO(b64decode(partner.logo.partition(",")[2])), height=Cm(1.2)
            )
            described(picture, partner.name)
            paragraph.add_run("  ")
        paragraph.add_run(office.plain(partner.name))
    if first := office.brief(studies):
        document.add_paragraph(text.plain("summary"), style="Lead")
        for each in first:
            document.add_paragraph(each, style="List Bullet")
    if actions := office.priorities(studies, leave_out=("step", "change")):
        document.add_paragraph(text.plain("actions"), style="Lead")
    for gap, lines in actions:
        _priority(document, gap, lines)
    for each in office.terms(studies):
        remark(document, each)


def _priority(document: Any, gap: str, lines: Sequence[tuple[str, str]]) -> None:
    """Add a priority, with the name and text of what follows it in lines of their own."""
    problem = document.add_paragraph(style="List Bullet")
    problem.add_run(gap).bold = True
    problem.paragraph_format.keep_with_next = bool(lines)
    for lead, rest in lines:
        paragraph = document.add_paragraph(style="List Bullet 2")
        paragraph.add_run(lead).bold = True
        paragraph.add_run(rest)


def _results(document: Any, study: Study, pictures: Sequence[bytes], top: int) -> None:
    """Add the findings of a report, each under the heading of its section."""
    section = ""
    for result in study.results:
        if result.finding is None:
            continue
        if result.section != section:
            section = result.section
            document.add_heading(office.plain(section), top)
        if result.lead:
            document.add_paragraph(office.plain(result.lead))
        _result(document, result, study, pictures, top + 1)


def _result(
    document: Any, result: Result, study: Study, pictures: Sequence[bytes], level: int
) -> None:
    finding, language = result.finding, study.language
    assert finding is not None
    document.add_heading(office.plain(result.title(language)), level)
    if finding.tiles:
        told = [office.tile(each, language) for each in finding.tiles]
        grid(document, Shown((), told, (False, True, False)), "")
    to_do = office.to_do(finding, language)
    for claims in filter(None, finding.parted):
        if claims[0] in to_do:
            _priority(document, office.sentences(claims[:1], language), to_do[claims[0]])
            continue
        said = document.add_paragraph(office.sentences(claims, language))
        said.paragraph_format.keep_with_next = result.chart is not None
    if result.chart is not None and result.chart < len(pictures):
        from docx.shared import Cm

        data = pictures[result.chart]
        wide, high = size(data)
        across = {"width": Cm(TEXT)} if high * TEXT <= wide * _TALLEST else {"height": Cm(_TALLEST)}
        document.add_picture(io.BytesIO(data), **across)
        described(document.inline_shapes[-1], result.alt)
        if source := office.source(finding, study):
            document.paragraphs[-1].paragraph_format.keep_with_next = True
            remark(document, source)
    notes = [each for each in finding.notes if not methods.is_method(each)]
    if notes or finding.gaps:
        remarks = [office.sentences([each], language) for each in (*notes, *finding.gaps)]
        remark(document, *(remarks if len(remarks) > _MOST_NOTES else [" ".join(remarks)]))
    shown = None if result.is_long else office.table(result, language, _MOST_ROWS)
    if shown and finding.table and _belongs(finding.table, shown, result.chart is not None):
        grid(document, shown, office.plain(result.title(language)))
        if shown.left_out:
            remark(document, Frame(language)("office_rows_left_out", shown.left_out).unescape())


def _belongs(table: Table, shown: Shown, charted: bool) -> bool:
    """Return whether a table is shown: as on the page, or where it is short enough to read."""
    return table.open or not charted or (len(shown.rows) <= _SHORT and fits(shown))


def _methods(document: Any, studies: Sequence[Study], text: Frame) -> None:
    """Add how to read the figures, and the notes on how they were made by section."""
    found: dict[str, dict[str, None]] = {}
    for study in studies:
        for result in study.results:
            notes = result.finding.notes if result.finding is not None else ()
            said = (office.sentences([n], study.language) for n in notes if methods.is_method(n))
            found.setdefault(result.section, {}).update(dict.fromkeys(said))
    document.add_heading(text.plain("how_to_read"), 1)
    document.add_paragraph(text.plain("how_to_read_says"))
    for section, remarks in found.items():
        if remarks:
            paragraph = document.add_paragraph()
            paragraph.add_run(office.plain(f"{section} ")).bold = True
            paragraph.add_run(" ".join(remarks))


def _end(document: Any, studies: Sequence[Study], text: Frame) -> None:
    """Add methods, sources, how to cite, and disclaimer."""
    _methods(document, studies, text)
    document.add_heading(text.plain("sources"), 1)
    for line in office.sources(studies):
        document.add_paragraph(line, style="List Bullet")
    document.add_heading(text.plain("how_to_cite"), 1)
    citation, more = office.how_to_cite(studies)
    document.add_paragraph(citation).paragraph_format.keep_with_next = True
    document.add_paragraph(more)
    if disclaimer := studies[0].part.page.imprint.disclaimer:
        document.add_heading(text.plain("disclaimer"), 1)
        document.add_paragraph(office.plain(disclaimer))
