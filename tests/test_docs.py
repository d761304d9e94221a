"""The reference of the library and the gallery of findings."""

import html
import re
from pathlib import Path

import pytest

from research import findings
from research.cli.gallery import calls
from tests.batch.processes import Command


def test_every_finding_has_a_call_that_says_what_it_is_given() -> None:
    known = calls()
    assert list(known) == sorted(set(findings.__all__) - {"Finding", "choose", "explore"})
    assert known["against_income"] == "findings.against_income('THA', 'internet_users')"
    assert "economy" not in known["adoption"]  # the value, and not the name of a parameter


@pytest.mark.slow
def test_the_pages_are_whole(tmp_path: Path) -> None:
    command = Command(tmp_path, "docs", "pages")
    assert command.wait(300) == 0, command.said()
    said = command.said()
    assert "UserWarning" not in said
    reference, gallery = tmp_path / "pages" / "reference", tmp_path / "pages" / "gallery"
    assert "load" in (reference / "research.html").read_text()
    assert (reference / "research" / "metrics" / "forecast.html").is_file()
    page = html.unescape((gallery / "THA" / "gallery.html").read_text())
    shown = [call for name, call in calls().items() if re.search(rf"<h2[^>]*>{name}<", page)]
    assert len(shown) > 50  # the others need data that are fetched
    assert [call for call in shown if call not in page] == []
