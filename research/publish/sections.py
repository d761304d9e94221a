"""Sections of an executed notebook, and the findings in them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from nbformat import NotebookNode

from research.errors import InputError
from research.report import table_json
from research.report.bundles import MIME, PART, PLOTLY
from research.report.finding import Finding, from_told

ANNEX = "annex"  # tag of the heading of a section that is folded away at the end
GAPS = "data-gaps"  # tag of the heading of the section all data gaps stand in
_FEW = 2  # rows of tables that are almost nothing


@dataclass
class Section:
    """A section of a notebook: its name, tags, cells, and findings by number in the report.

    Attributes
    ----------
    of : findings by the `id` of their output
    """

    name: str
    tags: Sequence[str] = ()
    cells: list[NotebookNode] = field(default_factory=list)
    findings: dict[int, Finding] = field(default_factory=dict)
    of: dict[int, Finding] = field(default_factory=dict)

    @property
    def set_aside(self) -> bool:
        """Whether it is at the end of the page, with data gaps or sources and methods."""
        return bool({ANNEX, GAPS} & {*self.tags})

    @property
    def empty(self) -> bool:
        """Whether nothing was found in it, so that a page leaves it out."""
        return bool(self.findings) and all(each.missing for each in self.findings.values())


def sections(notebook: NotebookNode) -> list[Section]:
    """Return the sections of a notebook; cells before the first heading form one without a name."""
    found = [Section("")]
    number = 0
    for cell in notebook.cells:
        if (name := _name(cell)) is not None:
            found.append(Section(name, tuple(cell.get("metadata", {}).get("tags", ()))))
        found[-1].cells.append(cell)
        for output in cell.get("outputs", ()):
            if (finding := finding_of(output)) is not None:
                found[-1].findings[number] = found[-1].of[id(output)] = finding
                number += 1
    return found


def opening_findings(found: Sequence[Section]) -> dict[int, Finding]:
    """Return findings fit for the summary, by number: those not at the end of the report."""
    return {
        number: each
        for section in found
        if not section.set_aside
        for number, each in section.findings.items()
    }


def holds_little(notebook: NotebookNode) -> bool:
    """Return whether a report has no chart and few rows of tables, less answer, options and gaps.

    What its study shows by itself, without a finding, counts as a chart.
    """
    rows = 0
    for section in sections(notebook):
        cells = () if section.set_aside else section.cells
        for output in (each for cell in cells for each in cell.get("outputs", ())):
            finding = whole(output) if MIME in output.get("data", {}) else None
            if finding is None:
                if _is_drawn(output):
                    return False
            elif finding.tiles:
                return False
            elif not finding.answer and not finding.action and finding.table is not None:
                rows += len(finding.table.frame)
    return rows <= _FEW


def _is_drawn(output: NotebookNode) -> bool:
    """Return whether an output is a chart, a picture, or a table of no finding."""
    data = output.get("data", {})
    own = "text/html" in data and not output.get("metadata", {}).get(PART)
    return own or any(kind == PLOTLY or kind.startswith("image/") for kind in data)


def _name(cell: NotebookNode) -> str | None:
    """Return the heading of a section that a cell begins, or None."""
    lines = cell.source.splitlines() if cell.cell_type == "markdown" else []
    return next((line[3:].strip() for line in lines if line.startswith("## ")), None)


def finding_of(output: NotebookNode) -> Finding | None:
    """Return the finding of an output, without table and chart; None for other outputs.

    A finding whose messages this version no longer has is none: its HTML is shown as it was
        written.
    """
    data = output.get("data", {})
    if MIME not in data:
        return None
    try:
        finding = from_told({**data[MIME], "table": None})
        finding.note()
    except InputError:
        return None
    return finding


def whole(output: NotebookNode) -> Finding | None:
    """Return the finding of an output with its table; None for other outputs."""
    finding, told = finding_of(output), output.data[MIME]["table"]
    return replace(finding, table=table_json.from_json(told)) if finding and told else finding


def grouped(outputs: Iterable[NotebookNode]) -> list[list[NotebookNode]]:
    """Return outputs grouped by finding, those of no finding together."""
    groups: list[list[NotebookNode]] = []
    for output in outputs:
        part = output.get("metadata", {}).get(PART) or (
            groups and MIME not in {*output.get("data", {}), *_kinds(groups[-1])}
        )
        if groups and part:
            groups[-1].append(output)
        else:
            groups.append([output])
    return groups


def _kinds(group: list[NotebookNode]) -> Iterable[str]:
    return list(group[0].get("data", {}))
