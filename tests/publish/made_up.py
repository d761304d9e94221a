"""A folder of reports that no batch made: manifests, and notebooks that hold one table."""

import json
from pathlib import Path
from typing import Any

from research.manifest import About, Basis, Headline, Manifest, Report, Run, text_hash

ABOUT = About(name="use", title="Internet use", scopes=("economy",), area="joint research")
BASIS = Basis(study="s", library="l", reference="r", versions={"pandas": "3.0"}, data="d", indicators={"internet_users": "1"})


def report(scope: str = "THA", name: str = "Thailand", **more: Any) -> Report:
    """A finished report of `use`, or what `more` makes of it."""
    study = more.pop("study", "use")
    stem = f"{scope.replace(':', '-')}/{study}"
    told = {"status": "ok", "html": f"{stem}.html", "basis": BASIS, "made": "2026-01-02T00:00:00+00:00", "why": "new"} | more
    if told["status"] != "ok":
        told["html"] = ""
    return Report(
        **{"study": study, "study_title": "Internet use", "scope": scope, "name": name, "parameters": {}, "seconds": 1.0} | told
    )


def headline(value: str, year: int = 2024) -> tuple[Headline, ...]:
    return (Headline(label="Internet users", value=value, detail=f"%, {year}"),)


def manifest(*reports: Report, data: dict[str, str] | None = None, **more: Any) -> Manifest:
    run = Run(
        started="2026-01-01T00:00:00+00:00", ended="2026-01-03T00:00:00+00:00", library="0", data=data or {}, studies=(ABOUT,)
    )
    return Manifest(run=run, reports=reports, **more)


def notebook(users: str, sentence: str = "Many use it.") -> str:
    """An executed notebook with one tile, one table and one sentence."""
    tile = f'<dl class="tiles"><div class="tile"><dt>Internet users</dt><dd><span class="value">{users}</span> '
    tile += '<span class="unit">%, 2024</span></dd></div></dl>'
    table = "<table><thead><tr><th>Economy</th><th>Users</th></tr></thead><tbody>"
    table += f"<tr><th>Thailand</th><td>{users} %</td></tr><tr><th>Viet Nam</th><td>78 %</td></tr></tbody></table>"
    outputs = [{"output_type": "display_data", "data": {"text/html": text}} for text in (f"{tile}<p>{sentence}</p>", table)]
    cells = [
        {"cell_type": "markdown", "source": ["# Title\n", "\n", "## Use"]},
        {"cell_type": "code", "source": "x", "outputs": outputs},
    ]
    return json.dumps({"cells": cells, "metadata": {}, "nbformat": 4, "nbformat_minor": 5})


def placed(folder: Path, given: Report, users: str, **more: Any) -> Report:
    """The report with a notebook of that many users in the folder."""
    text = notebook(users, **more)
    path = given.html.replace(".html", ".ipynb")
    (folder / path).parent.mkdir(parents=True, exist_ok=True)
    (folder / path).write_text(text, encoding="utf-8")
    return given.model_copy(update={"files": {path: text_hash(text)}})
