"""A folder of reports that no batch made: manifests, and notebooks that hold one table."""

import json
from pathlib import Path
from typing import Any

import nbformat
import pandas as pd
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook, new_output
from plotly.graph_objects import Figure

from research.manifest import About, Manifest, Run, text_hash
from research.messages.values import Count, Number, Text, claim
from research.publish import shared
from research.publish.page import PLOTLY, Page, render
from research.report.bundles import MIME, PART
from research.report.finding import Finding, Tile
from research.report.record import Basis, Headline, Report
from research.report.table import Column, Table

ABOUT = About(name="use", title="Internet use", scopes=("economy",), area="joint research")
BASIS = Basis(
    study="s",
    library="l",
    reference="r",
    versions={"pandas": "3.0"},
    data="d",
    indicators={"internet_users": "1"},
)


def report(scope: str = "THA", name: str = "Thailand", **more: Any) -> Report:
    """A finished report of `use`, or what `more` makes of it."""
    study = more.pop("study", "use")
    stem = f"{scope.replace(':', '-')}/{study}"
    told = {
        "status": "ok",
        "html": f"{stem}.html",
        "basis": BASIS,
        "made": "2026-01-02T00:00:00+00:00",
        "why": "new",
    } | more
    if told["status"] != "ok":
        told["html"] = ""
    return Report(
        **{
            "study": study,
            "study_title": "Internet use",
            "scope": scope,
            "name": name,
            "parameters": {},
            "seconds": 1.0,
        }
        | told
    )


def headline(value: str, year: int = 2024) -> tuple[Headline, ...]:
    return (Headline(label="Internet users", value=value, detail=f"%, {year}"),)


def manifest(*reports: Report, data: dict[str, str] | None = None, **more: Any) -> Manifest:
    run = Run(
        started="2026-01-01T00:00:00+00:00",
        ended="2026-01-03T00:00:00+00:00",
        library="0",
        data=data or {},
        studies=(ABOUT,),
    )
    return Manifest(run=run, reports=reports, **more)


def notebook(users: str, spread: int = 8) -> str:
    """An executed notebook with one finding, of one tile, one claim and one table."""
    found = Finding(
        claim("income-most", nearest=Count(20)),
        claims=(claim("income-most", nearest=Count(spread)),),
        tiles=(Tile(Text("Internet users"), Number(float(users)), Text("%, 2024")),),
        table=Table(
            pd.DataFrame({"users": [float(users), 78.0]}, index=["THA", "VNM"]),
            {"users": Column(Text("Users"), "percent")},
            Column(Text("Economy"), "economy"),
        ),
    )
    told = {"text/html": "<p>as it is read</p>", MIME: found.as_json()}
    table = {
        "text/html": "<table><tr><th>A</th><th>B</th></tr><tr><th>x</th><td>as it is read</td></tr></table>"  # noqa: E501
    }
    outputs = [
        {"output_type": "display_data", "metadata": {}, "data": told},
        {"output_type": "display_data", "metadata": {PART: True}, "data": table},
    ]
    cells = [
        {"cell_type": "markdown", "metadata": {}, "source": ["# Title\n", "\n", "## Use"]},
        {
            "cell_type": "code",
            "metadata": {},
            "execution_count": 1,
            "source": "x",
            "outputs": outputs,
        },
    ]
    return json.dumps({"cells": cells, "metadata": {}, "nbformat": 4, "nbformat_minor": 5})


def placed(folder: Path, given: Report, users: str, **more: Any) -> Report:
    """The report with a notebook of that many users in the folder."""
    text = notebook(users, **more)
    path = given.html.replace(".html", ".ipynb")
    (folder / path).parent.mkdir(parents=True, exist_ok=True)
    (folder / path).write_text(text, encoding="utf-8")
    return given.model_copy(update={"files": {path: text_hash(text)}})


def page_of(folder: Path, chart: Figure | None, page: Page) -> Path:
    """Write a page with one chart, and what pages share, into a folder; return its file."""
    assert chart is not None
    drawn = nbformat.from_dict(new_notebook(cells=[new_markdown_cell("# T\n\n## One")]))
    outputs = [
        new_output("display_data", data={"text/html": "<h3>A chart</h3>"}),
        new_output("display_data", data={PLOTLY: chart.to_plotly_json()}),
    ]
    drawn.cells.append(new_code_cell("1", outputs=outputs))
    file = folder / f"{page.stem}.html"
    file.parent.mkdir()
    file.write_text(render(drawn, page), encoding="utf-8")
    shared.place(folder)
    return file
