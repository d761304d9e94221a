"""An executed notebook in another language, from its findings: nothing is run again."""

from copy import deepcopy
from typing import Any

from nbformat import NotebookNode

from research import languages, messages
from research.publish.sections import finding_of
from research.report import html, slots, table_json
from research.report.bundles import LOOK, MIME, PART, PLOTLY, SLOTS, opened, remarks
from research.report.finding import Finding

_HEADING = "## "


def translated(notebook: NotebookNode, study: str, language: str) -> NotebookNode:
    """Return an executed notebook with its headings, findings, charts and tables in a language.

    Parameters
    ----------
    study : name of the study, by which the texts of its cells are found
    language : code of the language

    Notes
    -----
    What a study says without messages stays as it is, marked as English.
    """
    cells = [
        _markdown(cell, study, language, opening=not number)
        if cell.cell_type == "markdown"
        else NotebookNode({**cell, "outputs": _outputs(cell.get("outputs", []), language)})
        for number, cell in enumerate(notebook.cells)
    ]
    return NotebookNode({**notebook, "cells": cells})


def _markdown(cell: NotebookNode, study: str, language: str, *, opening: bool) -> NotebookNode:
    """Return a heading and its paragraph in a language; the title of the first is the page's."""
    named = languages.language(language).names.get(f"cell-{study}-{cell.get('id', '')}")
    if named is None:
        foreign = language != languages.ENGLISH and not opening
        return _marked(cell) if foreign else cell
    lines = str(cell.source).splitlines()
    title = [lines[0]] if opening and lines else [f"{_HEADING}{named['']}"] if named[""] else []
    return NotebookNode(
        {**cell, "source": "\n\n".join([*title, *filter(None, [named.get("text")])])}
    )


def _marked(cell: NotebookNode) -> NotebookNode:
    """Return a cell whose paragraphs are marked as English."""
    lines = str(cell.source).splitlines()
    headings = [line for line in lines if line.startswith("#")]
    rest = "\n".join(line for line in lines if not line.startswith("#")).strip()
    marked = [f'<div lang="en" dir="ltr">\n\n{rest}\n\n</div>'] if rest else []
    return NotebookNode({**cell, "source": "\n\n".join([*headings, *marked])})


def _outputs(outputs: list[NotebookNode], language: str) -> list[NotebookNode]:
    shown: list[NotebookNode] = []
    finding: Finding | None = None
    figures: dict[str, Any] | None = None
    for output in outputs:
        data = output.get("data", {})
        if MIME in data:
            finding, figures = finding_of(output), data[MIME]["table"]
        if finding is None or not (MIME in data or output.get("metadata", {}).get(PART)):
            shown.append(output)
            continue
        more = _data(data, finding, figures, language)
        shown.append(NotebookNode({**output, "data": NotebookNode({**data, **more})}))
    return shown


def _data(
    data: dict[str, Any], finding: Finding, figures: dict[str, Any] | None, language: str
) -> dict[str, Any]:
    """Return what a part of a finding shows in a language: opening, chart, table or notes."""
    if MIME in data:
        return {"text/html": opened(finding, language)}
    if SLOTS in data:
        figure = _figure(data[PLOTLY], data[SLOTS], language)
        return {PLOTLY: figure, "text/plain": figure["layout"]["meta"]["alt"]}
    if "text/csv" in data and figures:
        caption = messages.sentence(finding.headline, language)
        own = finding.headline.values.get("economy")
        shown = html.table(table_json.from_json(figures), caption, language, own)
        return {"text/html": html.for_notebook(LOOK + shown)}
    return {"text/html": remarks(finding, language)}


def _figure(figure: dict[str, Any], held: dict[str, str], language: str) -> dict[str, Any]:
    """Return a figure with the text of every slot in a language."""
    drawn: dict[str, Any] = deepcopy(figure)
    for path, text in held.items():
        *way, last = path.split(".")
        part: Any = drawn
        for key in way:
            part = part[int(key)] if isinstance(part, list) else part[key]
        part[int(last) if isinstance(part, list) else last] = slots.said(text, language)
    _make_room(drawn["layout"])
    return drawn


def _make_room(layout: dict[str, Any]) -> None:
    """Widen the margins for labels beside the rows that are longer than in English."""
    notes, margin = layout.get("annotations", ()), layout.setdefault("margin", {})
    before = margin.get("r", 0)
    for side, place in (("r", (1, "paper", "left")), ("l", (0, "paper", "right"))):
        # A verdict is the smaller line below a value.
        beside = [
            "<br>" * (note.get("name") == "verdict") + note["text"]
            for note in notes
            if _stands(note) == place and note.get("name") != "class"  # of a key above a map
        ]
        if beside:
            margin[side] = max(margin.get(side, 0), 16 + max(map(slots.room, beside)))
    for note in notes:
        if note.get("name") == "key" and note.get("xanchor") == "right":  # ends with the chart
            note["xshift"] += margin.get("r", 0) - before


def _stands(note: dict[str, Any]) -> tuple[Any, ...]:
    return note.get("x"), note.get("xref"), note.get("xanchor")
