"""The registry of findings: what registers is listed, completes and is called by its name."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from typer.testing import CliRunner

from research import findings
from research.cli import app
from research.errors import InputError
from research.findings.core import registry

ROOT = Path(findings.__file__).parent


def decorated() -> Iterator[str]:
    for path in ROOT.rglob("*.py"):
        for node in ast.parse(path.read_text(encoding="utf-8")).body:
            if isinstance(node, ast.FunctionDef) and any(
                isinstance(each, ast.Name) and each.id == "finding" for each in node.decorator_list
            ):
                yield node.name


def test_every_finding_is_listed_once_and_callable_by_its_name() -> None:
    names = sorted(decorated())
    assert len(names) > 70
    assert [each.name for each in findings.entries()] == names
    assert {*names, "choose", "explore"} < {*dir(findings)}
    assert all(callable(getattr(findings, name)) for name in names)


def test_a_name_is_given_once() -> None:
    def key_figures() -> None:
        """Return something else."""

    with pytest.raises(
        InputError, match=r"key_figures of .* is in research\.findings\.overview\.opening too"
    ):
        registry.finding(key_figures)


def test_a_finding_without_a_docstring_is_refused() -> None:
    def nameless() -> None: ...

    with pytest.raises(InputError, match="nameless has no docstring"):
        registry.finding(nameless)


def test_the_command_lists_those_in_which_all_words_occur() -> None:
    shown = CliRunner().invoke(app, ["findings", "Tiles", "economy"], env={"COLUMNS": "200"})
    assert shown.exit_code == 0
    assert "key_figures" in shown.stdout
    assert "against_income" not in shown.stdout


def test_a_finding_is_of_an_economy_in_any_spelling() -> None:
    assert findings.people_by_age("Thailand").headline == findings.people_by_age("THA").headline
    with pytest.raises(InputError, match="Siam"):
        findings.people_by_age("Siam")


def test_a_call_without_what_it_needs_names_the_finding_and_what_it_takes() -> None:
    with pytest.raises(TypeError, match=r"beside_peers takes economy, indicators.*'indicators'"):
        findings.beside_peers("KEN")  # type: ignore[call-arg]
