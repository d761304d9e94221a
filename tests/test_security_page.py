"""What SECURITY.md names is there: files, commands, folders, options."""

import re
from pathlib import Path

from research.batch.outcome import FAILED, READ
from research.cli.help import EXAMPLES
from research.manifest import NAME
from tests.commands import told

ROOT = Path(__file__).parent.parent
PAGE = (ROOT / "SECURITY.md").read_text(encoding="utf-8")


def test_what_it_names_is_there() -> None:
    named = set(re.findall(r"`([^`]+)`", PAGE))
    assert {NAME, FAILED, READ, "--memory", "--timeout", "research/limits.py"} <= named
    for each in named:
        if each.startswith("research/"):
            assert (ROOT / each).is_file(), each
        elif each.startswith("research "):
            assert each.split()[1] in EXAMPLES, each
        elif each.startswith("--"):
            assert each in told("batch", "--help").stdout, each


def test_it_says_what_is_trusted_what_is_promised_and_how_to_report() -> None:
    for heading in (
        "What is trusted",
        "What is promised",
        "People in a table of participants",
        "How to report",
    ):
        assert f"## {heading}" in PAGE
