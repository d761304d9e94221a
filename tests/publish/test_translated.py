"""A report in another language is rendered from its findings: in English it is the same again."""

import json

import nbformat
import pandas as pd
import pytest

from research import languages
from research.charts import dots
from research.messages.values import Text, claim, from_json
from research.publish.translated import _figure, translated
from research.report import slots
from research.report.bundles import MIME, PLOTLY
from tests.messages.test_translations import CODES

pytestmark = pytest.mark.slow


def _notebooks(reports) -> list[nbformat.NotebookNode]:
    out, made = reports
    return [nbformat.read(out / each.html.replace(".html", ".ipynb"), 4) for each in made]


def test_english_again_is_what_was_written(reports) -> None:
    for notebook in _notebooks(reports):
        assert translated(notebook, "country_profile", "en") == notebook


@pytest.mark.parametrize("code", CODES)
def test_numbers_are_those_of_the_english_report(reports, code: str) -> None:
    """Findings stay as data; what is shown of them changes."""
    for notebook in _notebooks(reports):
        for cell, shown in zip(
            notebook.cells, translated(notebook, "country_profile", code).cells, strict=True
        ):
            outputs = zip(cell.get("outputs", []), shown.get("outputs", []), strict=True)
            for before, after in outputs:
                if MIME in before.get("data", {}):
                    assert after.data[MIME] == before.data[MIME]
                    assert from_json(after.data[MIME]["headline"]) == from_json(
                        before.data[MIME]["headline"]
                    )
                    assert after.data["text/html"] != before.data["text/html"]
                if PLOTLY in before.get("data", {}):
                    assert len(after.data[PLOTLY]["data"]) == len(before.data[PLOTLY]["data"])
                    assert after.data[PLOTLY] != before.data[PLOTLY]


@pytest.mark.parametrize("code", CODES)
def test_headings_are_in_the_language(reports, code: str) -> None:
    names = languages.language(code).names
    for notebook in _notebooks(reports):
        cells = translated(notebook, "country_profile", code).cells
        headings = [
            cell.source.splitlines()[0].removeprefix("## ")
            for cell in cells[1:]
            if cell.cell_type == "markdown"
        ]
        known = {parts[""] for id, parts in names.items() if id.startswith("cell-country_profile")}
        assert headings
        assert set(headings) <= known


def test_labels_beside_rows_have_room_in_every_language() -> None:
    moved = [[claim("ground-column-usual")]]
    rows = pd.DataFrame([[50.0, 40.0]], [Text("A")], [Text("now"), Text("then")])
    figure = json.loads(dots.dots(rows, unit=Text("%"), alt="x", labels=moved).to_json())
    notes = figure["layout"]["annotations"]
    held = dict(slots.slots(figure))
    arabic = _figure(figure, held, "ar")["layout"]
    key, *labels = arabic["annotations"]
    longest = max(slots.room(note["text"]) for note in labels)
    assert arabic["margin"]["r"] >= figure["layout"]["margin"]["r"]
    assert arabic["margin"]["r"] >= longest
    assert key["xshift"] == notes[0]["xshift"], "the key begins where the chart does"
    assert len(arabic["annotations"]) == len(notes)
