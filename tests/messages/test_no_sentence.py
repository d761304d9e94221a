"""No sentence is composed in Python: what reports say is a message, so that it can be said in every
language.
"""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import research

ROOT = Path(research.__file__).parent
FOLDERS = ("findings", "metrics", "charts", "publish")
WORDS = 3  # a text with so many is a sentence or a part of one
# Calls whose texts no reader of a report sees: patterns, logging, and what raises the text it is
# given.
APART = {
    "compile",
    "sub",
    "search",
    "match",
    "fullmatch",
    "findall",
    "split",
    "debug",
    "info",
    "warning",
    "error",
    "exception",
}
APART |= {"unknown", "_refuse", "_check_positive"}
# Texts that are no sentence of a report: file, how they begin, and why.
ALLOWED = (
    ("metrics/growth/estimate.py", "clustered both ways", "an option of an estimate"),
    ("findings/divides/programmes.py", "none of these", "a label of the table a user gives"),
    (
        "metrics/index/assumptions.py",
        "",
        "names of assumptions and kinds of spread, which findings turn into messages",
    ),
    (
        "metrics/index/model.py",
        "weights under",
        "names of assumptions, which findings turn into messages",
    ),
    ("metrics/space/performance.py", "mostly single tests", "a flag in a table of the library"),
    ("metrics/space/spatial.py", "", "names of quadrants in a table of the library"),
    ("charts/land.py", "", "names of lines in the file of boundaries"),
    ("charts/map.py", "", "names of areas in the file of boundaries"),
    ("charts/states.py", "No number set", "a state as the list of targets names it"),
    ("charts/theme.py", "system-ui", "a list of fonts"),
    ("publish/difference.py", "", "what `research diff` prints"),
    ("publish/imprint.py", "Digital Development Research", "the name of what publishes"),
    (
        "publish/figure.py",
        "Line or dot chart",
        "describes a chart of a user's own that has no text of its own",
    ),
    ("publish/paper.py", "async", "JavaScript"),
    ("publish/sdmx_codes.py", "", "names of codes, which stand in a data structure in English"),
    ("publish/shared.py", "default-src", "a Content-Security-Policy"),
    ("publish/site_edition.py", "default-src", "a Content-Security-Policy"),
)


def texts(tree: ast.AST, raised: frozenset[str] = frozenset()) -> Iterator[tuple[int, str]]:
    """The texts of a module that a reader could see, with their lines; what an f-string fills in is
    one word.

    `raised` are names that stand in an error of the function: what they hold is a part of it.
    """
    if isinstance(tree, (ast.FunctionDef, ast.AsyncFunctionDef)):
        errors = [part for part in ast.walk(tree) if _apart(part)]
        raised = frozenset(
            each.id for part in errors for each in ast.walk(part) if isinstance(each, ast.Name)
        )
    if _apart(tree) or _is_docstring(tree) or _is_named(tree, {"__all__", *raised}):
        return
    if isinstance(tree, ast.JoinedStr):
        written = [str(each.value) for each in tree.values if isinstance(each, ast.Constant)]
        if re.search(r"[^\W\d_]{2}", " ".join(written)):
            yield (
                tree.lineno,
                "".join(
                    str(each.value) if isinstance(each, ast.Constant) else "word"
                    for each in tree.values
                ),
            )
    elif isinstance(tree, ast.Constant) and isinstance(tree.value, str):
        yield tree.lineno, tree.value
    for name, held in ast.iter_fields(tree):
        if name in ("annotation", "returns"):
            continue
        for each in held if isinstance(held, list) else [held]:
            if isinstance(each, ast.AST) and not (
                isinstance(tree, ast.JoinedStr) and isinstance(each, ast.Constant)
            ):
                yield from texts(each, raised)


def _apart(node: ast.AST) -> bool:
    """Whether a node raises, or calls what no reader sees."""
    if isinstance(node, ast.Call):
        name = getattr(node.func, "attr", getattr(node.func, "id", ""))
        return name in APART or name.endswith("Error")
    return isinstance(node, ast.Raise)


def _is_docstring(node: ast.AST) -> bool:
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)


def _is_named(node: ast.AST, names: set[str]) -> bool:
    """Whether a node gives one of some names its value; a type, such as a Literal, is an annotation
    by another name.
    """
    if not isinstance(node, ast.Assign):
        return False
    of_type = (
        isinstance(node.value, ast.Subscript) and getattr(node.value.value, "id", "") == "Literal"
    )
    return of_type or any(isinstance(each, ast.Name) and each.id in names for each in node.targets)


def is_sentence(text: str) -> bool:
    """Whether a text has three or more words, parted by spaces."""
    return len(re.findall(r"(?<!\S)[(\"'“]?[^\W\d_]{2,}[)\"'”]?[,.;:?!]?(?!\S)", text)) >= WORDS


def sentences() -> Iterator[tuple[str, int, str]]:
    """File, line and text of every sentence of the folders that make reports."""
    for path in (path for folder in FOLDERS for path in sorted((ROOT / folder).rglob("*.py"))):
        for line, text in texts(ast.parse(path.read_text(encoding="utf-8"))):
            if is_sentence(text):
                yield path.relative_to(ROOT).as_posix(), line, text


@pytest.mark.slow
def test_no_sentence_is_composed_outside_of_messages() -> None:
    found = [
        f"{file}:{line}: {text!r}"
        for file, line, text in sentences()
        if not any(file == allowed and text.startswith(begin) for allowed, begin, _ in ALLOWED)
    ]
    assert not found, "Say it by a message of research/messages/en:\n" + "\n".join(found)


@pytest.mark.slow
def test_what_is_allowed_is_there() -> None:
    known = [(file, text) for file, _, text in sentences()]
    unused = [
        each
        for each in ALLOWED
        if not any(file == each[0] and text.startswith(each[1]) for file, text in known)
    ]
    assert unused == []


@pytest.mark.parametrize(
    "code",
    [
        'title = f"In {name}, {n} people are offline"',
        'said = f"{n} of {all}"',
        'def f():\n    return "The median of all economies."',
        'rows = {"People of named places": 1}',
        'say("Almost everybody has both.")',
        'def f(n):\n    text = "not known here"\n    if n < 0:\n        raise InputError(f"{n} is below 0")\n    return text',  # noqa: E501
    ],
)
def test_a_sentence_is_found(code: str) -> None:
    assert [text for _, text in texts(ast.parse(code)) if is_sentence(text)]


@pytest.mark.parametrize(
    "code",
    [
        '"""A module with a docstring of words."""',
        'def f() -> "a type in a text":\n    """Return what is asked for."""',
        'def f(n):\n    hint = "; is it another one?"\n    raise InputError(f"{n} is not known here{hint}")',  # noqa: E501
        'logger.info("the store is read again")',
        '_WORD = re.compile("one or more words")',
        'Errors = Literal["clustered both ways"]',
        'claim("income-compared-higher", economy=who)',
        'key = f"{area}: {a} {b}"',
    ],
)
def test_what_no_reader_sees_is_none(code: str) -> None:
    assert not [text for _, text in texts(ast.parse(code)) if is_sentence(text)]
