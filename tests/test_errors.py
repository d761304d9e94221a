"""What a notebook shows of an error a user can act on."""

import pytest
from IPython.core.interactiveshell import InteractiveShell

CELL = "from research import catalogue\n\ncatalogue.indicator('electricity')"


def test_a_notebook_shows_the_own_line_and_the_remedy(
    capsys: pytest.CaptureFixture[str],
) -> None:
    InteractiveShell().run_cell(CELL)
    shown = capsys.readouterr().out
    assert shown.startswith("Line 3: catalogue.indicator('electricity')\n\nInputError: Unknown")
    assert "electricity_access" in shown
    assert "research/catalogue" not in shown


def test_the_line_shown_for_a_finding_is_the_readers_own(
    capsys: pytest.CaptureFixture[str],
) -> None:
    InteractiveShell().run_cell("from research import findings\n\nfindings.sources('Kenia')")
    assert capsys.readouterr().out.startswith("Line 3: findings.sources('Kenia')\n\nInputError")


def test_another_error_keeps_its_traceback(capsys: pytest.CaptureFixture[str]) -> None:
    InteractiveShell().run_cell("1 / 0")
    assert "Traceback" in capsys.readouterr().out
