"""Reports as PowerPoint slides: one finding per slide, with its full text in the notes."""

import io
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from research.errors import InputError
from research.files import write_whole
from research.publish import office
from research.publish.frame import Frame
from research.publish.pack import packed, unpacked
from research.publish.powerpoint_parts import (
    Box,
    bullets,
    grid,
    logos,
    new_slide,
    number,
    paragraph,
    picture,
    tiles,
)
from research.publish.results import Result, Study

_WIDE, _HIGH = 13.333, 7.5  # inches: 16 to 9
_MOST_ROWS, _MOST_COLUMNS, _MOST_TILES = 9, 7, 6  # of what fits a slide
_BODY = Box(0.6, 1.75, 12.1, 4.75)
_LINE = Box(0.6, 6.5, 12.1, 0.6)


def write(path: Path, studies: Sequence[Study]) -> None:
    """Write reports as editable slides; the same reports and Chromium give the same bytes.

    Raises
    ------
    InputError : the extra `office` is not installed, or no browser draws the charts
    """
    try:
        from pptx import Presentation
        from pptx.util import Inches
    except ImportError:
        raise InputError(
            "PowerPoint needs python-pptx; install it with: pip install -e '.[office]' in the "
            "checkout"
        ) from None
    drawn = office.pictures(studies)
    deck, text = Presentation(), Frame(studies[0].language)
    deck.slide_width, deck.slide_height = Inches(_WIDE), Inches(_HIGH)
    _about(deck, studies)
    _cover(deck, studies)
    for study in studies:
        if first := office.brief([study]):
            above = study.part.page.study if len(studies) > 1 else ""
            bullets(new_slide(deck, text("summary").unescape(), above), _BODY, first, 20)
    for study, pictures in zip(studies, drawn, strict=True):
        for result in study.results:
            _slide(deck, result, study, pictures)
    _end(deck, studies, text)
    for place, slide in enumerate(deck.slides, 1):
        number(slide, place)
    out = io.BytesIO()
    deck.save(out)
    write_whole(path, packed(unpacked(out.getvalue())))


def _about(deck: Any, studies: Sequence[Study]) -> None:
    """Set the properties of the file."""
    page, told = studies[0].part.page, deck.core_properties
    told.title = office.plain(f"{page.study}: {page.title}" if len(studies) == 1 else page.title)
    told.author, told.language, told.last_modified_by = (
        office.by(page.imprint),
        studies[0].language,
        "",
    )
    told.created = told.modified = office.EPOCH


def _cover(deck: Any, studies: Sequence[Study]) -> None:
    page = studies[0].part.page
    slide = new_slide(
        deck, page.title, " · ".join(study.part.page.study for study in studies), cover=True
    )
    named = [page.imprint.title, ", ".join(each.name for each in page.imprint.authors)]
    named.append(", ".join(each.name for each in page.imprint.partners))
    for place, line in enumerate(line for line in named if line):
        paragraph(slide, Box(0.6, 4.0 + 0.5 * place, 12.1, 0.5), office.plain(line), 18)
    logos(slide, page.imprint.partners)


def _slide(deck: Any, result: Result, study: Study, pictures: Sequence[bytes]) -> None:
    """Add a slide for a finding: its chart, else its key figures, else a table that fits."""
    finding, language = result.finding, study.language
    if finding is None or finding.missing or result.is_long:
        return
    drawn = result.chart is not None and result.chart < len(pictures)
    shown = None if drawn else office.table(result, language, _MOST_ROWS)
    fits = shown is not None and not shown.left_out and len(shown.heads) <= _MOST_COLUMNS
    if not (drawn or finding.tiles or fits):
        return
    slide = new_slide(deck, result.title(language), result.section)
    if drawn and result.chart is not None:
        picture(slide, _BODY, pictures[result.chart], office.plain(result.alt))
    elif finding.tiles:
        tiles(slide, _BODY, [office.tile(each, language) for each in finding.tiles][:_MOST_TILES])
    elif shown is not None:
        grid(slide, _BODY, shown)
    if finding.claims:
        paragraph(slide, _LINE, office.sentences(finding.claims[:1], language), 16)
    slide.notes_slide.notes_text_frame.text = office.notes(finding, language)


def _end(deck: Any, studies: Sequence[Study], text: Frame) -> None:
    """Add sources, what their licences ask, and the disclaimer."""
    told = office.cited(studies)
    disclaimer = office.plain(studies[0].part.page.imprint.disclaimer)
    lines = [*told.lines, *told.terms, *([disclaimer] if disclaimer else [])]
    bullets(
        new_slide(deck, text("slide_sources").unescape(), ""), Box(0.6, 1.6, 12.1, 5.3), lines, 12
    )
