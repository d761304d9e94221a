"""Messages and the code that says them agree: every one used exists with its values, every one shipped is used."""

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from fluent.syntax import FluentParser
from fluent.syntax import ast as ftl
from fluent.syntax.visitor import Visitor

from research.messages import bundles

ROOT = Path(bundles.__file__).parent.parent
ENGLISH = sorted((bundles.FOLDER / "en").glob("*.ftl"))
# Messages the message layer itself says, and heads of columns that are there for any finding.
BUILT_IN = re.compile(r"unit-.*|range|ordinal|the-world|income-group|named-group|no-data|column-.*")


class _Variables(Visitor):
    """The names of the values a message asks for."""

    def __init__(self) -> None:
        self.names: set[str] = set()
        self.keys: set[str] = set()

    def visit_VariableReference(self, node: ftl.VariableReference) -> None:
        self.names.add(node.id.name.replace("-", "_"))

    def visit_NumberLiteral(self, node: ftl.NumberLiteral) -> None:
        self.keys.add(node.value)


@cache
def variables() -> dict[str, set[str]]:
    found = {}
    for path in ENGLISH:
        for entry in FluentParser().parse(path.read_text(encoding="utf-8")).body:
            if isinstance(entry, ftl.Message):
                seen = _Variables()
                seen.visit(entry)
                assert not seen.keys, f"{entry.id.name}: variants are chosen by plural form, not by number"
                found[entry.id.name] = seen.names
    return found


def claims() -> Iterator[tuple[Path, int, re.Pattern[str], set[str] | None]]:
    """Every call of `claim` in the library: the ids it can have, and the names of its values (None where they are spread)."""
    for path in sorted(ROOT.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in ("claim", "Claim"):
                if node.func.id == "Claim" and not (node.args and isinstance(node.args[0], (ast.Constant, ast.JoinedStr))):
                    continue
                names = {each.arg for each in node.keywords}
                yield path, node.lineno, _ids(node.args[0]), None if None in names or len(node.args) > 1 else names  # type: ignore[arg-type]


def _ids(node: ast.expr) -> re.Pattern[str]:
    """What ids an expression can be: a text, a text with parts, or one of two."""
    if isinstance(node, ast.Constant):
        return re.compile(re.escape(str(node.value)))
    if isinstance(node, ast.JoinedStr):
        parts = [re.escape(str(each.value)) if isinstance(each, ast.Constant) else "[a-z0-9-]+" for each in node.values]
        return re.compile("".join(parts))
    if isinstance(node, ast.IfExp):
        return re.compile(f"{_ids(node.body).pattern}|{_ids(node.orelse).pattern}")
    pytest.fail(f"line {node.lineno}: the id of a claim is written where it is made, so that it can be found")


def test_every_message_is_well_formed_and_stands_once() -> None:
    assert len(bundles.message_ids()) == len(variables()) > 0


def test_every_message_used_exists_and_is_given_its_values() -> None:
    known = variables()
    for path, line, ids, names in claims():
        matching = [id for id in known if ids.fullmatch(id)]
        assert matching, f"{path.name}:{line} says {ids.pattern}, which no message is"
        for id in matching:
            assert names is None or known[id] <= names, f"{path.name}:{line}: {id} asks for {known[id] - names}"


def test_every_message_shipped_is_used() -> None:
    used = [ids for _, _, ids, _ in claims()]
    unused = [id for id in variables() if not BUILT_IN.fullmatch(id) and not any(ids.fullmatch(id) for ids in used)]
    assert unused == []


def test_a_value_given_is_used_by_a_message() -> None:
    known = variables()
    for path, line, ids, names in claims():
        asked = set().union(*(known[id] for id in known if ids.fullmatch(id)))
        assert names is None or names <= asked, f"{path.name}:{line} gives {names - asked}, which no {ids.pattern} asks for"
