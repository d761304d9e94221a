"""What a notebook shows of a finding: MIME bundles, the first of which holds all it says."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from research.messages.values import claim
from research.report import html
from research.report.slots import said, slots

if TYPE_CHECKING:
    from research.report.finding import Finding

MIME = "application/vnd.research.finding+json"
PLOTLY = "application/vnd.plotly.v1+json"
SLOTS = "application/vnd.research.slots+json"
PART = "part"  # marks what is shown of a finding after its claims, which hold it all

Bundle = dict[str, Any]
_LONG = 300  # letters of notes that are folded away

# JupyterLab puts all cells of a table at the right; a page has a style sheet and takes this off.
_NUMBERS = ",".join(f".n{at} tr>:nth-child({at})" for at in range(2, 18))
LOOK = (
    "<style>.table tr>*{text-align:start!important;vertical-align:top}"
    f".table :is({_NUMBERS}){{text-align:end!important}}.table caption{{text-align:start}}"
    ".table small{display:block;font-weight:400}p.remark{font-size:.9em;opacity:.8}</style>"
)


def of(found: Finding) -> list[tuple[Bundle, dict[str, Any]]]:
    """Return the parts a notebook shows, by MIME type, each with its metadata."""
    private = {"private": True} if found.private else {}
    opening = {MIME: found.as_json(), "text/html": opened(found), "text/plain": found.note()}
    parts = [_remarks(found), _figures(found)]
    # An open table stands in the place of a chart.
    if found.chart is None and found.table is not None and found.table.open:
        parts.reverse()
    shown = [part for part in (_chart(found), *parts) if part]
    return [(opening, private), *((part, private | {PART: True}) for part in shown)]


def _chart(found: Finding) -> Bundle:
    """Return the chart; empty where there is none."""
    if found.chart is None:
        return {}
    drawn = found.chart.to_plotly_json()
    figure = {**said(drawn), "config": {"displayModeBar": False, "responsive": True}}
    alt = figure["layout"]["meta"]["alt"]
    return {PLOTLY: figure, SLOTS: dict(slots(drawn)), "text/plain": alt}


def opened(found: Finding, language: str = "") -> str:
    """Return heading, key figures and claims, those on what is to be done as lists."""
    opening = html.acting if found.action else html.opening
    return html.for_notebook(opening(found, language))


def remarks(found: Finding, language: str = "") -> str:
    """Return notes and gaps, folded away where they are long."""
    markup = html.paragraph((*found.notes, *found.gaps), remark=True, language=language)
    if len(markup) > _LONG:
        markup = html.folded(markup, claim("page-notes"), language)
    return html.for_notebook(markup)


def _remarks(found: Finding) -> Bundle:
    """Return notes and gaps; empty where there are none."""
    if not (found.notes or found.gaps):
        return {}
    return {"text/html": remarks(found), "text/plain": " ".join(found.remarks)}


def _figures(found: Finding) -> Bundle:
    """Return the table; empty where it has no rows."""
    if found.table is None or not len(found.table.frame):
        return {}
    own = found.headline.values.get("economy")
    markup, csv = LOOK + html.table(found.table, found.title, own=own), found.table.csv()
    return {"text/html": html.for_notebook(markup), "text/csv": csv, "text/plain": csv}
