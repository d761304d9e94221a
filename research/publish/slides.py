"""Slides of a report: a title, its messages, and a slide for each finding, with speaker's notes."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from markupsafe import Markup

from research.publish.frame import Frame
from research.publish.page import Part

_HEADING = re.compile(r'<h(\d) id="([^"]*)"[^>]*>(.*?)</h\1>', re.DOTALL)
_FIGURE = re.compile(r'<figure class="chart.*?</figure>', re.DOTALL)
_TILES = re.compile(r'<dl class="tiles">.*?</dl>', re.DOTALL)
_PARAGRAPH = re.compile(r'<p(?: class="remark")?>.*?</p>', re.DOTALL)
_TABLE = re.compile(r"<table\b.*?</table>", re.DOTALL)
_MOST_ROWS = 9  # of a table that stands on a slide


@dataclass(frozen=True)
class Slide:
    """One slide.

    Attributes
    ----------
    heading, section : what it says, and the section it belongs to
    shown : the chart, tiles or table it shows
    line : the first sentence of what is said of it
    notes : all that is said of it, for the speaker
    """

    heading: str
    section: str
    shown: Markup
    line: str
    notes: Markup


def deck(parts: Sequence[Part]) -> list[Slide]:
    """Return the slides of some parts: the messages of each, then one for each finding."""
    return [slide for each in parts for slide in _slides(each)]


def _slides(part: Part) -> Iterator[Slide]:
    if part.body.messages:
        said = Markup("").join(
            Markup("<li>{}</li>").format(each.markup) for each in part.body.messages
        )
        yield Slide(
            str(Frame(part.page.language)("summary")),
            part.page.study,
            Markup("<ul>{}</ul>").format(said),
            "",
            Markup(""),
        )
    html = str(part.body.html)
    matches = list(_HEADING.finditer(html))
    top = min((int(match[1]) for match in matches), default=2)
    section = part.page.study
    for number, match in enumerate(matches):
        end = matches[number + 1].start() if number + 1 < len(matches) else len(html)
        between = html[match.end() : end]
        if int(match[1]) == top:
            section = Markup(match[3]).striptags()
            continue
        said = Markup(" ").join(Markup(text) for text in _PARAGRAPH.findall(between))
        told = said.striptags()
        yield Slide(Markup(match[3]).striptags(), section, _shown(between), _first(told), said)


def _shown(html: str) -> Markup:
    """Return the chart, else the tiles, else a table that fits."""
    for pattern in (_FIGURE, _TILES):
        found = pattern.search(html)
        if found:
            return Markup(found[0])
    table = _TABLE.search(html)
    if (
        table
        and table[0].count("<tr") <= _MOST_ROWS + 1
        and "<details" not in html[: table.start()]
    ):
        return Markup(table[0])
    return Markup("")


def _first(text: str) -> str:
    """Return the first sentence of a text."""
    return re.split(r"(?<=[.!?])\s+(?=[A-Z0-9])", text, maxsplit=1)[0]
