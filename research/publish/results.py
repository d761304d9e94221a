"""The results of an executed notebook in their order, with chart and CSV, as exports read them."""

import csv
import io
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from research import catalogue, frame, languages, messages
from research.publish import share
from research.publish.exporter import PLOTLY
from research.publish.imprint import Imprint
from research.publish.page import Part
from research.publish.translated import translated
from research.report.bundles import MIME, PART
from research.report.finding import Finding, parsed
from research.report.record import Report


@dataclass(frozen=True)
class Result:
    """One finding, or a table that belongs to none.

    Attributes
    ----------
    section : heading of the section it stands in, "" before the first
    finding : None for a table of a study's own
    chart : position of its chart among those of the notebook, None where it has none
    alt : what the chart shows
    csv : its table as the page saves it, "" where it has none
    lead : what the study says before it
    """

    section: str
    finding: Finding | None
    chart: int | None = None
    alt: str = ""
    csv: str = ""
    lead: str = ""

    def title(self, language: str) -> str:
        """Return the finding in one sentence."""
        return messages.sentence(self.finding.headline, language) if self.finding else self.section

    @property
    def rows(self) -> list[list[str]]:
        """The rows of its CSV, first the heads."""
        return list(csv.reader(io.StringIO(self.csv)))

    @property
    def is_long(self) -> bool:
        """Whether its CSV holds observations, as the long frame has them."""
        return self.csv.partition("\n")[0].split(",") == list(frame.COLUMNS)


@dataclass(frozen=True)
class Study:
    """A finished report as exports read it: its metadata and results.

    Attributes
    ----------
    code : alpha-3 code of the economy, id of the group, or "world"
    cited : the releases that answered it, each with its licence and the ids of the indicators it
        gave
    """

    code: str
    part: Part
    results: tuple[Result, ...]
    cited: tuple[Mapping[str, Any], ...] = ()

    @property
    def language(self) -> str:
        """Code of the language it is written in."""
        return self.part.page.language


def studies(
    folder: Path,
    reports: Sequence[Report],
    imprint: Imprint | None = None,
    language: str = languages.ENGLISH,
) -> list[Study]:
    """Return finished reports as exports read them, in a language.

    Raises
    ------
    CorruptDataError, InputError : a notebook is not as it was written
    """
    parts = share.parts(folder, reports, imprint, language)
    return [
        _study(report, part, translated(share.notebook(folder, report), part.page.name, language))
        for report, part in zip(reports, parts, strict=True)
    ]


def _study(report: Report, part: Part, notebook: Mapping[str, Any]) -> Study:
    cited = notebook["metadata"].get("rests_on", {}).get("sources", ())
    return Study(report.scope, part, tuple(results(notebook)), tuple(cited))


def results(notebook: Mapping[str, Any]) -> Iterator[Result]:
    """Yield the results of an executed notebook, in their order."""
    section, lead, chart = "", "", 0
    for cell in notebook["cells"]:
        if cell["cell_type"] == "markdown":
            section = _heading(cell["source"]) or section
            lead = _paragraphs(cell["source"])
            continue
        found: list[Result] = []
        for output in cell.get("outputs", ()):
            data = output.get("data", {})
            if MIME in data:
                if not (finding := parsed(data[MIME])).answer:
                    found.append(Result(section, finding))
            elif PLOTLY in data:
                if found and found[-1].chart is None:
                    found[-1] = replace(found[-1], chart=chart, alt=str(data.get("text/plain", "")))
                chart += 1
            elif "text/csv" in data:
                text = _joined(data["text/csv"])
                if found and output.get("metadata", {}).get(PART):
                    found[-1] = replace(found[-1], csv=text)
                else:
                    found.append(Result(section, None, csv=text))
        for position, each in enumerate(found):
            yield replace(each, lead="" if position else lead)
        lead = "" if found else lead


def observations(study: Study) -> list[dict[str, str]]:
    """Return the observations a report shows, each once.

    Returns
    -------
    by the columns of the long frame, with `title` and `licence` of the release (the source's id and
    "" where none is cited)
    """
    rows = {tuple(row): None for each in study.results if each.is_long for row in each.rows[1:]}
    return [_cited(dict(zip(frame.COLUMNS, row, strict=True)), study) for row in rows]


def _cited(row: dict[str, str], study: Study) -> dict[str, str]:
    """Return an observation with title and licence of its release."""
    known = catalogue.sources().get(row["source"])
    fitting = [
        each
        for each in study.cited
        if each["vintage"] == row["vintage"] and row["indicator"] in each["indicators"]
    ]
    fitting.sort(key=lambda each: known is None or each["title"] != known.title)
    if fitting:
        return row | {key: fitting[0][key] for key in ("title", "licence")}
    title, licence = (known.title, known.licence) if known else (row["source"], "")
    return row | {"title": title, "licence": licence}


def _heading(markdown: str | list[str]) -> str:
    """Return the last second-level heading of a cell."""
    lines = [line for line in _joined(markdown).splitlines() if line.startswith("## ")]
    return lines[-1].removeprefix("## ").strip() if lines else ""


def _paragraphs(markdown: str | list[str]) -> str:
    """Return the text of a cell below its headings."""
    lines = (line.strip() for line in _joined(markdown).splitlines())
    return " ".join(line for line in lines if line and not line.startswith("#"))


def _joined(text: str | list[str]) -> str:
    return text if isinstance(text, str) else "".join(text)
