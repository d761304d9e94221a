"""Messages and the code that says them agree: every one used exists with its values, every one
shipped is used.
"""

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from fluent.syntax import ast as ftl
from fluent.syntax.visitor import Visitor

from research.messages import bundles
from research.messages import values as v
from research.messages.values import Claim
from research.report import comparing

ROOT = Path(bundles.__file__).parent.parent
# Messages the message layer itself says, heads of columns that are there for any finding, and
# pages, which have their own test.
BUILT_IN = re.compile(
    r"unit-.*|range|range-either|ordinal|the-world|income-group|named-group|no-data|column-.*|page-.*|language-.*"
)


@cache
def variables() -> dict[str, set[str]]:
    """The names of the values each message asks for, as Python writes them."""
    known = bundles.messages("en")
    return {
        id: {name.replace("-", "_") for name in bundles.variables(entry)}
        for id, (_, entry) in known.items()
    }


def test_values_shown_of_one() -> None:
    """One message read alone shows what it does in its file, and the others are not read for it."""
    for id, (_, entry) in bundles.messages("en").items():
        assert bundles.shown(id, "en") == bundles.variables(entry), id
    assert bundles.shown("no-message", "en") is None


def test_a_claim_reads_its_message_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """A page asks for few messages: reading all takes longer than the page."""
    monkeypatch.setattr(bundles, "_messages", pytest.fail)
    comparing._shown.cache_clear()
    assert list(comparing.flat(Claim("sources-none", {"scope": v.Text("Kenya")})))


def heads(node: ast.Call) -> Iterator[re.Pattern[str]]:
    """The ids of the heads a call of `columns_of` or `tabled` writes: those it makes itself."""
    assert isinstance(node.args[0], ast.Constant)
    subject = node.args[0].value
    for each in node.keywords:
        if each.arg not in (None, "open") and isinstance(each.value, (ast.Constant, ast.Tuple)):
            yield re.compile(f"{subject}-column-{each.arg.replace('_', '-')}")
    if _called(node) == "tabled" and (len(node.args) < 3 or isinstance(node.args[2], ast.Constant)):
        yield re.compile(f"{subject}-rows")


def _called(node: ast.Call) -> str:
    return ast.unparse(node.func).rpartition(".")[2]


def claims() -> Iterator[tuple[Path, int, re.Pattern[str], set[str] | None]]:
    """Every call of `claim` in the library: the ids it can have, and the names of its values (None
    where they are spread). And the heads of columns.
    """
    for path in sorted(ROOT.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            if _called(node) in ("columns_of", "tabled"):
                yield from ((path, node.lineno, ids, set()) for ids in heads(node))
            if isinstance(node.func, ast.Name) and node.func.id in ("claim", "Claim"):
                if node.func.id == "Claim" and not (
                    node.args and isinstance(node.args[0], (ast.Constant, ast.JoinedStr))
                ):
                    continue
                names = {each.arg for each in node.keywords}
                yield (
                    path,
                    node.lineno,
                    _ids(node.args[0]),
                    None if None in names or len(node.args) > 1 else names,
                )  # type: ignore[arg-type]


def _ids(node: ast.expr) -> re.Pattern[str]:
    """What ids an expression can be: a text, a text with parts, or one of two."""
    if isinstance(node, ast.Constant):
        return re.compile(re.escape(str(node.value)))
    if isinstance(node, ast.JoinedStr):
        parts = [
            re.escape(str(each.value)) if isinstance(each, ast.Constant) else "[a-z0-9-]+"
            for each in node.values
        ]
        return re.compile("".join(parts))
    if isinstance(node, ast.IfExp):
        return re.compile(f"{_ids(node.body).pattern}|{_ids(node.orelse).pattern}")
    pytest.fail(
        f"line {node.lineno}: the id of a claim is written where it is made, so that it can be "
        "found"
    )


class _Numbers(Visitor):
    def __init__(self) -> None:
        self.found: list[str] = []

    def visit_NumberLiteral(self, node: ftl.NumberLiteral) -> None:
        self.found.append(node.value)


def test_variants_are_chosen_by_plural_form_and_not_by_number() -> None:
    for id, (_, entry) in bundles.messages("en").items():
        seen = _Numbers()
        seen.visit(entry)
        assert not seen.found, id


@pytest.mark.slow
def test_every_message_used_exists_and_is_given_its_values() -> None:
    known = variables()
    for path, line, ids, names in claims():
        matching = [id for id in known if ids.fullmatch(id)]
        assert matching, f"{path.name}:{line} says {ids.pattern}, which no message is"
        for id in matching:
            assert names is None or known[id] <= names, (
                f"{path.name}:{line}: {id} asks for {known[id] - names}"
            )


def test_a_question_or_a_step_in_short_asks_for_no_more_than_the_claim_it_follows_has() -> None:
    known = variables()
    for id, asked in known.items():
        for prefix in ("discuss-", "short-"):
            if id.startswith(prefix):
                assert asked <= known[id.removeprefix(prefix)], id


@pytest.mark.slow
def test_every_message_shipped_is_used() -> None:
    used = [ids for _, _, ids, _ in claims()]
    unused = [
        id
        for id in variables()
        if not BUILT_IN.fullmatch(id) and not any(ids.fullmatch(id) for ids in used)
    ]
    assert unused == []


@pytest.mark.slow
def test_a_value_given_is_used_by_a_message() -> None:
    known = variables()
    for path, line, ids, names in claims():
        asked = set().union(*(known[id] for id in known if ids.fullmatch(id)))
        assert names is None or names <= asked, (
            f"{path.name}:{line} gives {names - asked}, which no {ids.pattern} asks for"
        )
