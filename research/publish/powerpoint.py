"""Reports as PowerPoint slides: one finding per slide, with its full text in the notes."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from research.errors import not_installed
from research.publish import office
from research.publish import powerpoint_parts as parts
from research.publish.frame import Frame
from research.publish.office import MUTED
from research.publish.pictures import size
from research.publish.results import Result, Study

_WIDE, _HIGH = 13.333, 7.5  # inches: 16 to 9
_MOST_ROWS, _MOST_COLUMNS, _MOST_TILES = 9, 7, 6  # of what fits a slide
_READABLE = 16  # points of what a slide says, at least
_BODY = parts.Box(0.6, 1.75, 12.1, 4.75)
_LINE, _ALL = parts.Box(0.6, 6.5, 12.1, 0.5), parts.Box(0.6, 1.7, 12.1, 5.2)
_UNDER = parts.Box(0.6, 6.2, 12.1, 0.8)  # key figures, which end above
_SOURCE = parts.Box(0.6, 7.0, 11.5, 0.35)
_WIDE_CHART, _TALL = 1.6, 5.2  # width by height above which a chart takes the slide; inches high


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
        raise not_installed("PowerPoint", "python-pptx", "office") from None
    drawn = office.pictures(studies)
    deck, text = Presentation(), Frame(studies[0].language)
    deck.slide_width, deck.slide_height = Inches(_WIDE), Inches(_HIGH)
    _cover(deck, studies)
    for study in studies:
        _opening(deck, study, study.part.page.study if len(studies) > 1 else "", text)
    for study, pictures in zip(studies, drawn, strict=True):
        for result in study.results:
            _slide(deck, result, study, pictures)
    _end(deck, studies, text)
    for place, slide in enumerate(deck.slides, 1):
        parts.number(slide, place)
    if text.dir == "rtl":
        parts.mirror(deck)
    office.save(path, deck, studies)


def _opening(deck: Any, study: Study, above: str, text: Frame) -> None:
    """Add what a report says first, then what could be done, in as few slides as it is read on."""
    if first := office.brief([study]):
        parts.bullets(parts.new_slide(deck, text.plain("summary"), above), _ALL, first, 22)
    actions = [[(gap, ""), *lines] for gap, lines in office.priorities([study])]
    for part in parts.fitting(actions, _ALL, _READABLE):
        parts.bullets(parts.new_slide(deck, text.plain("actions"), above), _ALL, part, 20)


def _cover(deck: Any, studies: Sequence[Study]) -> None:
    page = studies[0].part.page
    names = " · ".join(study.part.page.study for study in studies)
    slide = parts.new_slide(deck, page.title, names, cover=True)
    parts.line(slide, parts.Box(0.6, 1.5, 1.2, 0.08))
    if len(studies) == 1:
        parts.paragraph(slide, parts.Box(0.6, 3.4, 12.1, 1.4), office.answer(studies[0]), 24)
    named = [page.imprint.title, ", ".join(each.name for each in page.imprint.authors)]
    named += [", ".join(each.name for each in page.imprint.partners), office.dated(studies)]
    for place, told in enumerate(filter(None, named)):
        box = parts.Box(0.6, 4.8 + 0.4 * place, 12.1, 0.4)
        parts.paragraph(slide, box, office.plain(told), 16, MUTED)
    parts.logos(slide, page.imprint.partners)


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
    if drawn and result.chart is not None:
        slide = _begin(deck, result, language)
        _chart(slide, result, pictures[result.chart], language)
        if source := office.source(finding, study):
            parts.paragraph(slide, _SOURCE, source, 11, MUTED)
    elif finding.tiles:
        slide = _begin(deck, result, language)
        told = [office.tile(each, language) for each in finding.tiles][:_MOST_TILES]
        parts.tiles(slide, _BODY, told)
        _line(slide, result, language, _UNDER)
    elif shown is not None:
        for part in parts.pages(_BODY, shown):
            slide = _begin(deck, result, language)
            parts.grid(slide, _BODY, part)
            _line(slide, result, language)


def _begin(deck: Any, result: Result, language: str) -> Any:
    """Add a slide with the title of a finding, and its whole text in the notes."""
    slide = parts.new_slide(deck, result.title(language), result.section)
    if result.finding is not None:
        slide.notes_slide.notes_text_frame.text = office.notes(result.finding, language)
    return slide


def _line(slide: Any, result: Result, language: str, box: parts.Box = _LINE) -> None:
    """Add the first sentence of a finding at the foot."""
    if result.finding is not None and result.finding.claims:
        parts.bullets(slide, box, [office.sentences(result.finding.claims[:1], language)], 16)


def _chart(slide: Any, result: Result, data: bytes, language: str) -> None:
    """Add a chart above a sentence or, where it is tall, beside the sentences of its finding."""
    wide, high = size(data)
    claims = result.finding.claims if result.finding is not None else ()
    if not claims or wide > _WIDE_CHART * high:
        parts.picture(slide, _BODY, data, office.plain(result.alt))
        _line(slide, result, language)
        return
    chart = parts.Box(_BODY.left, _BODY.top, _TALL * wide / high, _TALL)
    parts.picture(slide, chart, data, office.plain(result.alt))
    left = chart.left + chart.width + 0.3
    said = [office.sentences([each], language) for each in claims]
    box = parts.Box(left, _BODY.top, _BODY.left + _BODY.width - left, _TALL)
    parts.bullets(slide, box, said, 18)


def _end(deck: Any, studies: Sequence[Study], text: Frame) -> None:
    """Add sources, what their licences ask, how to cite, and the disclaimer."""
    lines = [*office.sources(studies), *office.terms(studies)]
    parts.bullets(parts.new_slide(deck, text.plain("slide_sources"), ""), _ALL, lines, 12)
    disclaimer = office.plain(studies[0].part.page.imprint.disclaimer)
    lines = [*office.how_to_cite(studies), *filter(None, [disclaimer])]
    parts.bullets(parts.new_slide(deck, text.plain("how_to_cite"), ""), _ALL, lines, 16)
