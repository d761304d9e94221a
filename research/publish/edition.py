"""An executed notebook in page order: messages first, data gaps once, methods folded away."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from html import escape
from itertools import chain

from nbformat import NotebookNode
from nbformat.v4 import new_code_cell, new_markdown_cell, new_output

from research import messages
from research.messages.values import Claim
from research.publish import cited, credit, drawn, gaps, methods
from research.publish.anchors import anchor
from research.publish.arrangement import arranged
from research.publish.frame import Frame
from research.publish.sections import ANNEX, GAPS, Section, grouped, opening_findings, sections
from research.report import html, summary
from research.report.bundles import MIME, PLOTLY
from research.report.finding import Finding
from research.report.table_json import from_json

NUMBER = "finding-"  # with its number the class of the heading of a finding
CREDIT = "credit"  # what stands under a chart, what it is of, and its finding with its table
AT = "anchor"  # the id of the chart of a cell
_LONG = 300  # characters of notes that are folded away below an open table
_MOST_OPEN = 20  # rows of a table that is not folded away
_SUMMARY = "</summary>"


@dataclass(frozen=True)
class Edition:
    """A notebook as its page shows it.

    Attributes
    ----------
    main, annex : the cells of the page, and those that are folded away at its end
    messages : what the page opens with, each with the number of its finding
    figures : the number of the first chart of each finding that has one
    """

    main: NotebookNode
    annex: NotebookNode
    messages: tuple[summary.Message, ...]
    figures: Mapping[int, int]


def edition(notebook: NotebookNode, text: Frame) -> Edition:
    """Return a notebook as its page shows it.

    Parameters
    ----------
    text : words of the page
    """
    found = sections(notebook)
    told = opening_findings(found)
    at: dict[int | None, int] = dict(enumerate(told))
    chosen = [
        replace(each, finding=at[each.finding], also=at.get(each.also))
        for each in summary.chosen([*told.values()])
    ]
    done = {of for each in chosen if each.role or each.answer for of in each.claims}
    writer = _Writer(text, credit.titles(cited.answered(notebook)), done)
    main = [cell for section in found if not section.set_aside for cell in writer.section(section)]
    main += _gaps(found, writer)
    annex = [cell for section in found if ANNEX in section.tags for cell in writer.section(section)]
    annex = [*_html("methods", methods.markup(writer.methods, text.lang)), *annex]
    return Edition(
        NotebookNode({**notebook, "cells": arranged(main)}),
        NotebookNode({**notebook, "cells": annex}),
        tuple(map(writer.referred, chosen)),
        writer.figures,
    )


def _gaps(found: Sequence[Section], writer: "_Writer") -> Iterator[NotebookNode]:
    """Yield the cells of the data gaps section: the study's own, then those of all findings.

    That a study lacks nothing itself is left out where its other findings do.
    """
    own = next((section for section in found if GAPS in section.tags), None)
    markup = gaps.markup(found, writer.text)
    lacks = own and any(each.weight for each in own.findings.values())
    if own is not None and (lacks or not markup):
        yield from writer.section(own)
    elif own is not None:
        yield from (cell for cell in own.cells if cell.cell_type == "markdown")
    elif markup:
        title = writer.text("data_gaps")
        yield new_markdown_cell(f"## {title}", id="data-gaps")
    yield from _html("all-data-gaps", markup)


def _html(name: str, markup: str) -> Iterator[NotebookNode]:
    """Yield a cell that shows HTML; none without any."""
    if markup:
        shown = new_output("display_data", data={"text/html": markup})
        yield new_code_cell("", id=name, outputs=[shown])


@dataclass
class _Writer:
    """Writes cells without repeating what was already shown.

    Attributes
    ----------
    text : words of the page
    sources : titles of sources, by indicator
    said : the claims of the summary and of the cells written that are not repeated
    number : of the next finding
    charts : how many charts were written
    figures, drawn : the number of the first chart of each finding, and the numbers its charts draw
    methods : notes on method by section, shown once with how to read the page
    """

    text: Frame
    sources: credit.Titles
    said: set[Claim]
    number: int = 0
    charts: int = 0
    figures: dict[int, int] = field(default_factory=dict)
    drawn: dict[int, frozenset[float]] = field(default_factory=dict)
    methods: dict[str, list[Claim]] = field(default_factory=dict)

    def referred(self, message: summary.Message) -> summary.Message:
        """Return a message that refers to a figure only where that draws its numbers."""
        drawn_in = self.drawn.get(message.finding, frozenset())
        return replace(message, drawn=message.drawn and drawn.draws(message.claim, drawn_in))

    def section(self, section: Section) -> list[NotebookNode]:
        """Return the cells of a section; none where its code found or showed nothing."""
        self.number = min(section.findings, default=0)
        cells = [each for cell in section.cells for each in self._cells(cell, section)]
        text = "".join(each.source for each in cells if each.cell_type == "markdown").strip()
        empty = section.findings or (len(cells) > 1 and text == f"## {section.name}")
        return [] if empty and not any(cell.get("outputs") for cell in cells) else cells

    def _cells(self, cell: NotebookNode, section: Section) -> list[NotebookNode]:
        """Return a cell, or one per finding where it has several."""
        if not cell.get("outputs"):
            return [cell]
        groups = grouped(cell.outputs)
        found = []
        for number, group in enumerate(groups):
            finding = section.of.get(id(group[0]))
            at = anchor(cell.source, finding if len(groups) > 1 else None)
            outputs = self._group(group, section, finding, at)
            own = {"outputs": outputs, "metadata": {**cell.metadata, AT: at}}
            split = {"id": f"{cell.id}-{number}"} if number and "id" in cell else {}
            found.append(NotebookNode({**cell, **split, **own}))
        return found

    def _group(
        self, outputs: list[NotebookNode], section: Section, finding: Finding | None, at: str
    ) -> list[NotebookNode]:
        """Return the outputs of a finding, none if it is missing; other outputs are unchanged.

        `at` : the id of its chart
        """
        charts = sum(PLOTLY in output.get("data", {}) for output in outputs)
        if finding is None:
            self.charts += charts
            return outputs
        number, self.number = self.number, self.number + 1
        self.said.add(finding.headline)
        if finding.answer or (finding.missing and GAPS not in section.tags):
            return []
        if charts:
            self.figures[number] = self.charts + 1
            charted = (each.data[PLOTLY] for each in outputs if PLOTLY in each.get("data", {}))
            self.drawn[number] = drawn.numbers(charted)
            self.charts += charts
        parts = [part for each in finding.parted if (part := self._new(each))]
        starts = tuple(part[0] for part in parts[1:])
        shown = replace(finding, claims=tuple(chain(*parts)), paragraphs=starts)
        opening = html.opening(shown, self.text.lang)
        notes = self._noted(finding, section.name)
        opening = opening.replace("<h3>", f'<h3 class="{NUMBER}{number} {at}">', 1)
        remark = html.paragraph(notes, remark=True, language=self.text.lang)
        told = outputs[0].data[MIME]["table"]
        whole = replace(finding, table=from_json(told)) if told else finding
        source, of, held = self._credit(whole, outputs, section.name)
        named = messages.sentence(finding.headline, self.text.lang), held or section.name
        rest = (_captioned(each, *named) for each in outputs[1:])
        if ANNEX in section.tags:  # what it lists is saved, and not shown
            rest = (_with(each, "") if "text/csv" in each.data else each for each in rest)
        return [_with(outputs[0], opening), *self._parts(rest, remark, source, of, whole)]

    def _credit(
        self, finding: Finding, outputs: Sequence[NotebookNode], at: str
    ) -> tuple[str, str, str]:
        """Return the line below the chart or table of a finding of a section, what each is of."""
        language = self.text.lang
        of, held = (name(finding, language, at) for name in (credit.subject, credit.of_table))
        named = finding.drawn_from or finding.computed_from
        if not named and not any(PLOTLY in output.data for output in outputs):
            return "", "", held
        return credit.line(finding, self.sources, language), of, held

    def _noted(self, finding: Finding, section: str) -> list[Claim]:
        """Return new notes on the figures of a finding, those on method put apart."""
        notes = self._new(finding.notes)
        self.methods.setdefault(section, []).extend(filter(methods.is_method, notes))
        return [each for each in notes if not methods.is_method(each)]

    def _new(self, claims: Iterable[Claim]) -> tuple[Claim, ...]:
        new = tuple(each for each in dict.fromkeys(claims) if each not in self.said)
        self.said |= {*new}
        return new

    def _parts(
        self, outputs: Iterable[NotebookNode], remark: str, source: str, of: str, whole: Finding
    ) -> Iterator[NotebookNode]:
        """Chart and table of a finding, its source below the first, notes folded with the table."""
        for output in outputs:
            if "text/csv" in output.data:
                markup = html.from_notebook(output.data["text/html"])
                yield _with(output, self._table(markup, html.credit(source), remark))
                remark = ""
            elif "text/html" not in output.data:
                metadata = {**output.get("metadata", {}), CREDIT: (source, of, whole)}
                yield NotebookNode({**output, "metadata": NotebookNode(metadata)})
                source = ""
        if remark:
            yield new_output("display_data", data={"text/html": remark})

    def _table(self, markup: str, source: str, remark: str) -> str:
        """Return a table, folded away if long, with its source and notes in the same place."""
        if _SUMMARY not in markup and markup.count("<tr>") > _MOST_OPEN + 1:
            markup = f"<details><summary>{self.text('the_figures')}{_SUMMARY}{markup}</details>"
        if _SUMMARY in markup:
            return markup.replace(_SUMMARY, _SUMMARY + source + remark, 1)
        if len(remark) > _LONG:
            remark = f"<details><summary>{self.text('the_figures')}{_SUMMARY}{remark}</details>"
        return markup + source + remark


def _captioned(output: NotebookNode, title: str, held: str) -> NotebookNode:
    """Return an output whose table is named by what it holds, and not by the title of a finding."""
    was, now = (html.for_notebook(f"<caption>{escape(each)}") for each in (title, held))
    told = output.data.get("text/html", "")
    return _with(output, told.replace(was, now)) if was in told else output


def _with(output: NotebookNode, markup: str) -> NotebookNode:
    return NotebookNode({**output, "data": NotebookNode({**output.data, "text/html": markup})})
