"""Parts shared by Word and PowerPoint: styles, pictures of charts, findings as displayed."""

from __future__ import annotations

import io
from collections.abc import Collection, Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from research import __version__, messages
from research.files import write_whole
from research.messages.formats import day
from research.messages.values import Claim
from research.publish import cited, credit, paper, share
from research.publish.frame import Frame
from research.publish.pack import EPOCH, NOT_XML, packed, unpacked
from research.publish.results import Result, Study
from research.publish.shown import Shown
from research.report import acting, html
from research.report.finding import Finding, Tile

if TYPE_CHECKING:
    import pandas as pd

INK, ACCENT, MUTED, LINE, SOFT = "1D2733", "B3461A", "566270", "DFE4E9", "F4F6F8"


def save(path: Path, document: Any, studies: Sequence[Study]) -> None:
    """Write a document or slides with their properties; the same content gives the same bytes."""
    page, about = studies[0].part.page, document.core_properties
    about.title = plain(f"{page.study}: {page.title}" if len(studies) == 1 else page.title)
    about.author, about.language, about.last_modified_by = plain(page.imprint.by), page.language, ""
    about.created = about.modified = EPOCH
    out = io.BytesIO()
    document.save(out)
    write_whole(path, packed(unpacked(out.getvalue())))


def pictures(studies: Sequence[Study]) -> list[list[bytes]]:
    """Return for each report its charts as PNG, in their order.

    Raises
    ------
    InputError : there are charts, and the extra `pdf` or a browser is missing
    """
    charted = [any(each.chart is not None for each in study.results) for study in studies]
    # One page a report: charts of a study's own, which no finding has, stand between the others.
    return [
        paper.pictures(share.single([study.part])) if has_charts else []
        for study, has_charts in zip(studies, charted, strict=True)
    ]


def table(result: Result, language: str, most: int) -> Shown | None:
    """Return the table of a result with at most so many rows; None where it has none."""
    told = result.finding.table if result.finding else None
    if told is None or told.frame.empty:
        return None
    frame = html.plain_frame(told, language)
    by = {name: at for at, name in enumerate(told.columns)}
    parts = frame.iloc[:, by.pop(told.parted_by)] if told.parted_by else None
    if told.led_by:
        lead, names = frame.iloc[:, by.pop(told.led_by)], frame.index
        more = [
            a if b.casefold() in a.casefold() else f"{a}\n{b}"
            for a, b in zip(lead, names, strict=True)
        ]
        frame = frame.set_axis(more).rename_axis(lead.name)
    frame, numeric = frame.iloc[:, [*by.values()]], [told.columns[name].numeric for name in by]
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
    return (
        plain(messages.say(shown.label, language, label=True)),
        plain(value),
        "; ".join(plain(messages.say(each, language, label=True)) for each in more),
    )


def sentences(claims: Sequence[Claim], language: str) -> str:
    """Return claims as one paragraph."""
    return " ".join(plain(messages.sentence(each, language)) for each in claims)


def notes(finding: Finding, language: str) -> str:
    """Return the text of a finding after its headline."""
    return sentences((*finding.claims, *finding.notes, *finding.gaps), language)


def brief(studies: Sequence[Study]) -> list[str]:
    """Return what to say first: the messages the pages open with, less what could be done."""
    told = (each for study in studies for each in study.part.body.messages)
    return [plain(each.text) for each in told if not each.role]


def priorities(
    studies: Sequence[Study], leave_out: Collection[str] = ()
) -> list[tuple[str, list[tuple[str, str]]]]:
    """Return what could be done: each priority, with the name and text of what comes first.

    Lines of the roles to `leave_out` are not in it: a document with all of them has the cost alone.
    """
    language, bodies = studies[0].language, [study.part.body for study in studies]
    told = (each for body in bodies for each in body.messages if each.role)
    return [
        (plain(each.text), named((of for of in each.begin if of[0] not in leave_out), language))
        for each in told
    ]


def to_do(finding: Finding, language: str) -> dict[Claim, list[tuple[str, str]]]:
    """Return the priorities of a finding, each with the names and texts of all that follows it."""
    return {
        problem: named(lines, language)
        for problem, lines in acting.to_do(finding, language).items()
    }


def named(lines: Iterable[tuple[str, str]], language: str) -> list[tuple[str, str]]:
    """Return lines of what is to be done, the first of each role with its name."""
    text, found, last = Frame(language), list[tuple[str, str]](), ""
    for role, line in lines:
        name = plain(f"{text(f'role_{role}').unescape()} – ") if role != last else ""
        found.append((name, plain(line)))
        last = role
    return found


def answer(study: Study) -> str:
    """Return the sentence that answers the question of a report; "" where it has none."""
    return plain(next((each.text for each in study.part.body.messages if each.answer), ""))


def dated(studies: Sequence[Study]) -> str:
    """Return the line that says of which day the data are; "" where no source is known."""
    text = Frame(studies[0].language)
    release = cited.newest(cited.sources(study.part for study in studies))
    return text("data_until", date=day(release, text.lang)).unescape() if release else ""


def source(finding: Finding, study: Study) -> str:
    """Return the line below a chart that names its sources; "" where none is known."""
    return plain(credit.line(finding, credit.titles(study.cited), study.language))


def sources(studies: Sequence[Study]) -> list[str]:
    """Return the sources of reports, a line each."""
    text = Frame(studies[0].language)
    return [
        plain(
            f"{each['title']} ({each['vintage']}). {each['citation']} "
            f"{text.plain('licence', licence=each['terms'])}"
        )
        for each in cited.sources(study.part for study in studies)
    ]


def terms(studies: Sequence[Study]) -> list[str]:
    """Return what the licences of the sources ask."""
    found = cited.sources(study.part for study in studies)
    return [plain(each.unescape()) for each in cited.terms(found, Frame(studies[0].language))]


def how_to_cite(studies: Sequence[Study]) -> list[str]:
    """Return how to cite reports, as their page has it: the citation, then what to cite with it."""
    text = Frame(studies[0].language)
    says, links = cited.of_report([study.part for study in studies], text)
    library = text.plain("cited_with", library=f"digital-development-research {__version__}")
    return [plain(" ".join([says, *links])), f"{library} {text.plain('cite_sources')}"]


def plain(text: str) -> str:
    """Return a text without the signs no document may hold."""
    return NOT_XML.sub("", messages.plain(text))
