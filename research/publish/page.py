"""An executed notebook as a page: code hidden, figures from their JSON, contents, nothing fetched from anywhere."""

import json
import re
from dataclasses import dataclass
from functools import cache
from html import escape
from pathlib import Path
from typing import Any

from markupsafe import Markup
from nbconvert.exporters import TemplateExporter
from nbconvert.filters.markdown_mistune import IPythonRenderer, MarkdownWithMath
from nbformat import NotebookNode
from traitlets.config import Config

from research import __version__, catalogue
from research.publish import shared

PLOTLY = "application/vnd.plotly.v1+json"
_PRIORITY = [PLOTLY, "text/html", "text/markdown", "image/svg+xml", "image/png", "text/plain"]
_H1 = re.compile(r"^# .*\n?")
_H2 = re.compile(r"<h2>(.*?)</h2>")


@dataclass(frozen=True)
class Page:
    """What a page says around its notebook.

    Attributes
    ----------
    title : of whom the report is
    study, area : what the report is, and the area of joint work it belongs to
    root : the way from the page to the folder of reports, "../" or ""
    """

    title: str
    study: str
    area: str
    root: str


def render(notebook: NotebookNode, page: Page) -> str:
    """Return an executed notebook as an HTML page. The same notebook and page give the same bytes."""
    notebook = _without_title(notebook)
    resources: dict[str, Any] = {
        "page": page,
        "contents": _contents(notebook),
        "css": Markup(shared.text("report.css")),
        "script": Markup(shared.text("report.js")),
        "policy": shared.policy(shared.text("report.js")),
        "plotly": f"{page.root}{shared.FOLDER}/{shared.plotly_name()}",
        "version": __version__,
        "sources": [source for source in catalogue.sources().values() if source.release],
    }
    body, _ = _exporter().from_notebook_node(notebook, resources=resources)
    return body


def _without_title(notebook: NotebookNode) -> NotebookNode:
    """The notebook without the first-level heading of its first cell, which the page's own stands for."""
    cells = list(notebook.cells)
    if cells and cells[0].cell_type == "markdown":
        cells[0] = NotebookNode({**cells[0], "source": _H1.sub("", cells[0].source)})
    return NotebookNode({**notebook, "cells": cells})


def _contents(notebook: NotebookNode) -> list[tuple[str, str]]:
    """Id and text of every second-level heading."""
    pages = (_plain_markdown(cell.source) for cell in notebook.cells if cell.cell_type == "markdown")
    return [(_anchor(text), Markup(text).striptags()) for page in pages for text in _H2.findall(page)]


@cache
def _exporter() -> TemplateExporter:
    config = Config({"NbConvertBase": {"display_data_priority": _PRIORITY}})
    exporter = TemplateExporter(
        config=config,
        template_name="report",
        extra_template_basedirs=[str(Path(__file__).parent / "templates")],
        template_file="index.html.j2",
        default_preprocessors=[],  # none of them has anything to do here, and each copies and checks the notebook
        filters={"page_markdown": _markdown, "figure": _figure},
    )
    exporter.environment.autoescape = False
    return exporter


def _markdown(source: str) -> str:
    """Markdown as HTML, every second-level heading with an id to link to."""
    return _H2.sub(lambda match: f'<h2 id="{_anchor(match[1])}">{match[1]}</h2>', _plain_markdown(source))


def _anchor(heading: str) -> str:
    return re.sub(r"[\W_]+", "-", Markup(heading).striptags().casefold()).strip("-")


def _plain_markdown(source: str) -> str:
    """Markdown as HTML, without nbconvert's anchors."""
    renderer = IPythonRenderer(escape=False, exclude_anchor_links=True)
    return MarkdownWithMath(renderer=renderer).render(source)


def _figure(figure: dict[str, Any]) -> str:
    """A chart: a box of its height, a description, and its data for the loader to draw."""
    layout = figure.get("layout", {})
    data = json.dumps(figure, sort_keys=True, separators=(",", ":")).replace("<", "\\u003c")
    alt = escape(str(layout.get("meta", {}).get("alt", "Chart")))
    return (
        f'<figure class="chart" role="group" aria-label="{alt}"><div class="plot" style="height:{layout.get("height", 400)}px">'
        f'</div><script type="application/json">{data}</script></figure>'
    )
