"""Cells of an executed notebook as HTML: no code, charts from data, headings, tables as CSV."""

import re
from base64 import b64encode
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from html import escape
from typing import Any

from markupsafe import Markup
from nbconvert.filters.markdown_mistune import IPythonRenderer, MarkdownWithMath
from nbformat import NotebookNode

from research.publish import clean, figure, sheet
from research.publish.anchors import letters_of
from research.publish.arrangement import PLACE
from research.publish.edition import AT, CREDIT, NUMBER, edition
from research.publish.exporter import PLOTLY, Filters, exported
from research.publish.frame import Frame
from research.publish.opening import Heading, Message, listed, opening
from research.publish.tables import Table

_SECTION = re.compile(r'<span class="section">(.*?)</span>')
_H1 = re.compile(r"^# .*\n?")
_HEADING = re.compile(r"<h([1-6])(\s[^>]*)?>(.*?)</h\1>", re.DOTALL)
_OF_FINDING = re.compile(rf'class="{NUMBER}(\d+) ?([\w-]*)"')
_IN_A_ROW = 340  # pixels of a chart that has all of a row
_TILES = 'class="tiles"'
_MISSING = 'class="missing"'  # what the heading of a finding bears where nothing was found
_TABLE = re.compile(r'<div class="table">(<table[^>]*>)<caption>(.*?)</caption>')
_BARE_TABLE = re.compile(r'(?<!<div class="table">)(<table.*?</table>)', re.DOTALL)


@dataclass
class _Parts:
    """State of the walk through the cells: used ids with their counts, notes of maps."""

    prefix: str
    name: str
    text: Frame
    study: str = ""
    charts: int = 0
    tables: list[Table] = field(default_factory=list)
    taken: dict[str, int] = field(default_factory=dict)
    economies: dict[str, str] = field(default_factory=dict)
    noted: dict[tuple[str, ...], int] = field(default_factory=dict)

    def unique(self, name: str) -> str:
        """Return an id of the page, with a number where the name was given away before."""
        at = self.prefix + name
        self.taken[at] = self.taken.get(at, 0) + 1
        return at if self.taken[at] == 1 else f"{at}-{self.taken[at]}"


@dataclass(frozen=True)
class Body:
    """The cells of a study as HTML.

    Attributes
    ----------
    prefix : what its ids begin with
    html, annex : what the page shows, and what is folded away at its end
    headings : those of `html`, in order
    messages : what the page opens with
    economies : those its charts name, by code
    """

    prefix: str
    html: Markup
    annex: Markup
    headings: tuple[Heading, ...]
    messages: tuple[Message, ...]
    tables: tuple[Table, ...]
    has_charts: bool
    economies: Mapping[str, str]

    @property
    def opened(self) -> tuple[Markup, Markup]:
        """Return the key figures, which stand between the answer and the rest of the summary.

        Nothing where the page does not begin with both; then all of `html`, without them.
        """
        answered = next((each.answer for each in self.messages if not each.role), False)
        sections = [each.id for each in self.headings if each.finding is None]
        if answered and len(self.messages) > 1 and len(sections) > 1:
            end = self.html.rfind("<h", 0, self.html.find(f'id="{escape(sections[1])}"'))
            if _TILES in self.html[:end]:
                return self.html[:end], self.html[end:]
        return Markup(), self.html

    @property
    def listed(self) -> list[Message]:
        """Return the messages a summary lists, less what the key figures above it are headed by."""
        return listed(self.messages, self.headings, self.opened[0])


def body(
    notebook: NotebookNode,
    *,
    top: int = 2,
    prefix: str = "",
    name: str = "report",
    text: Frame | None = None,
    study: str = "",
) -> Body:
    """Return the cells of an executed notebook as HTML.

    Parameters
    ----------
    top : level of the first headings; the notebook's own title is left out
    prefix : what ids begin with, where several notebooks stand in one page
    name : what the files saved from the page begin with
    text : words of the frame, English if left out
    study : what its tables are told apart by, where several notebooks stand in one page
    """
    parts = _Parts(prefix, name, text or Frame(), study)
    shown = edition(_without_title(notebook), parts.text)
    html, headings = _html(shown.main, top, parts)
    annex, _ = _html(shown.annex, top + 1, parts)
    return Body(
        prefix,
        html,
        annex,
        headings,
        opening(shown, headings, parts.text),
        tuple(parts.tables),
        parts.charts > 0,
        parts.economies,
    )


def _html(notebook: NotebookNode, top: int, parts: _Parts) -> tuple[Markup, tuple[Heading, ...]]:
    """Return cells as HTML with their headings; `parts` takes up what was met on the way."""
    html = exported(notebook, {"parts": parts}, FILTERS)
    placed, headings = _in_one_tree(clean.ordered(html), top, parts)
    return Markup(placed), headings


def _without_title(notebook: NotebookNode) -> NotebookNode:
    """Return the notebook without the title in its first cell, which the page shows itself."""
    cells = list(notebook.cells)
    if cells and cells[0].cell_type == "markdown":
        cells[0] = NotebookNode({**cells[0], "source": _H1.sub("", cells[0].source)})
    return NotebookNode({**notebook, "cells": cells})


def _in_one_tree(html: str, top: int, parts: _Parts) -> tuple[str, tuple[Heading, ...]]:
    """Return HTML whose headings start at `top`, skip no level and have unique ids."""
    found: list[Heading] = []

    def placed(match: re.Match[str]) -> str:
        last = found[-1].level if found else top - 1
        level = min(max(int(match[1]) - 2, 0) + top, last + 1, 6)
        text, missing = Markup(match[3]).striptags(), _MISSING in (match[2] or "")
        number = _OF_FINDING.search(match[2] or "")
        at = f"{number[2]}-finding" if number and number[2] else letters_of(text)[:60].strip("-")
        anchor = parts.unique(at or "part")
        found.append(Heading(level, anchor, text, missing, int(number[1]) if number else None))
        return f'<h{level} id="{escape(anchor)}"{f" {_MISSING}" if missing else ""}>{match[3]}</h{level}>'  # noqa: E501

    return _to_sections(_HEADING.sub(placed, html), found), tuple(found)


def _to_sections(html: str, headings: Sequence[Heading]) -> str:
    """Return HTML in which names of sections are links to them, where the page has them."""
    anchors = {each.text: each.id for each in reversed(headings) if each.finding is None}

    def link(match: re.Match[str]) -> str:
        anchor = anchors.get(Markup(match[1]).striptags())
        return f'<a href="#{escape(anchor)}">{match[1]}</a>' if anchor else match[1]

    return _SECTION.sub(link, html)


def _markdown(source: str) -> str:
    renderer = IPythonRenderer(escape=False, exclude_anchor_links=True)
    return clean.markup(MarkdownWithMath(renderer=renderer).render(source))


def _has_chart(cell: NotebookNode) -> bool:
    return any(PLOTLY in output.get("data", {}) for output in cell.outputs)


def _chart(data: dict[str, Any], cell: NotebookNode, parts: _Parts) -> str:
    parts.charts += 1
    tabled = any("<table" in output.get("data", {}).get("text/html", "") for output in cell.outputs)
    name = parts.unique(cell.metadata.get(AT) or "chart")
    own = next(each for each in cell.outputs if each.get("data", {}).get(PLOTLY) is data)
    source, of, finding = own.metadata.get(CREDIT) or ("", "", None)
    named = sheet.of_chart(own, finding, parts.text.lang)
    parts.economies.update(sheet.economies(own, parts.text.lang))
    drawn = figure.markup(
        {**data, "sheet": named} if named else data,
        name=name,
        number=parts.charts,
        text=parts.text,
        source=source,
        of=of,
        noted=parts.noted,
        **({} if cell.metadata.get(PLACE) else {"tallest": _IN_A_ROW}),
    )
    table = f"{parts.prefix}table-{len(parts.tables) + 1}"
    found = None if tabled else figure.table(data, name=table, text=parts.text)
    return drawn if found is None else drawn + _saved(*found, parts)


def _harmless(html: str, csv: str | None, parts: _Parts) -> str:
    """Return cell output as safe HTML; tables get a name, focus and a link to their CSV.

    Those of the annex are a link alone.
    """
    kept = _BARE_TABLE.sub(r'<div class="table" tabindex="0">\1</div>', clean.markup(html))
    at = len(parts.tables) + 1
    number = f"<b>{parts.text('table', number=at)}</b> " if csv else ""
    kept = _TABLE.sub(lambda match: _region(match[1], number + match[2], parts.study), kept)
    return _saved(kept, Table(f"{parts.prefix}table-{at}", csv), parts) if csv else kept


def _region(table: str, caption: str, study: str) -> str:
    """Return how a table begins that can be scrolled, named by its caption."""
    title = Markup(caption).striptags()
    label = escape(f"{title} ({study})" if study else title)
    return f'<div class="table" role="region" tabindex="0" aria-label="{label}">{table}<caption>{caption}</caption>'  # noqa: E501


def _saved(kept: str, table: Table, parts: _Parts) -> str:
    """Return a table with a link that saves it as CSV."""
    parts.tables.append(table)
    saved = f"{parts.name}-table-{len(parts.tables)}.csv"
    link = f'<p class="csv"><a download="{saved}" href="{table.address}">{parts.text("table_as_csv")}</a></p>'  # noqa: E501
    inside = kept.removesuffix("</details>") if "<table" in kept else kept  # notes alone stay so
    return f'<div id="{table.id}">{inside}{link}{"</details>" if inside != kept else ""}</div>'


def _base64(text: str) -> str:
    return b64encode(text.encode()).decode()


def _alt(cell: NotebookNode) -> str:
    """Return the alternative text of a picture, from the metadata of its cell."""
    return escape(str(cell.metadata.get("alt", "Picture")))


# What the template `cells` asks for.
FILTERS: Filters = {
    "markdown": _markdown, "chart": _chart, "harmless": _harmless, "has_chart": _has_chart,
    "base64": _base64, "alt": _alt,
}  # fmt: skip
