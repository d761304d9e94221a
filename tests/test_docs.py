"""The reference of the library and the gallery of findings."""

import html
import re
from pathlib import Path

import pytest

from research import findings
from research.cli import how_to
from research.cli.gallery import calls
from research.paths import ROOT
from tests.batch.processes import Command


def test_every_finding_has_a_call_that_says_what_it_is_given() -> None:
    known = calls()
    assert list(known) == sorted(set(findings.__all__) - {"Finding", "choose", "explore", "weigh"})
    assert known["against_income"] == "findings.against_income('THA', 'internet_users')"
    assert "economy" not in known["adoption"]  # the value, and not the name of a parameter


def pages_of(folder: Path) -> dict[str, str]:
    return {path.stem: path.read_text() for path in folder.glob("*.html") if path.stem != "index"}


@pytest.mark.slow
def test_the_pages_are_whole(tmp_path: Path) -> None:
    command = Command(tmp_path, "docs", "pages")
    assert command.wait(300) == 0, command.said()
    said = command.said()
    assert "UserWarning" not in said
    assert said.count("Open file://") == 4
    reference, gallery = tmp_path / "pages" / "reference", tmp_path / "pages" / "gallery"
    assert "load" in (reference / "research.html").read_text()
    assert (reference / "research" / "metrics" / "forecast.html").is_file()
    steps = pages_of(tmp_path / "pages" / "how-to")
    assert len(steps) == len(how_to.entries((ROOT / "CONTRIBUTING.md").read_text())) > 8
    assert "_template.ipynb" in steps["a-study"]
    assert "<pre>" in steps["who-publishes"]
    learned = pages_of(tmp_path / "pages" / "tutorials")
    assert len(learned) == 5
    assert "Plotly.newPlot" in learned["1_first_report"]
    assert "Traceback" not in "".join(learned.values())
    page = html.unescape((gallery / "THA" / "gallery.html").read_text())
    shown = [call for name, call in calls().items() if re.search(rf"<h2[^>]*>{name}<", page)]
    assert len(shown) > 45  # the others need data that are fetched
    assert [call for call in shown if call not in page] == []
