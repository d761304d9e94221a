"""How much code there is. `python tests/test_size.py` prints the counts, and CI runs it too."""

import ast
import io
import tokenize
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
# Lines of code at most. Raising one needs a reason in the commit that does it.
MOST = {"research": 45_666, "research/findings": 14_240}
LONGEST = 250  # lines of a file, blanks and docstrings included
_LAYOUT = {
    tokenize.COMMENT,
    tokenize.NL,
    tokenize.NEWLINE,
    tokenize.INDENT,
    tokenize.DEDENT,
    tokenize.ENDMARKER,
}
_DOCUMENTED = ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef
_EXAMPLE = '''"""A module."""

# A comment.
VALUES = [
    1,
]


def value() -> int:
    """Return the value."""
    return 1  # another comment
'''


def code_lines(text: str) -> int:
    """Return how many lines hold code: no blanks, comments or docstrings."""
    lines: set[int] = set()
    for token in tokenize.generate_tokens(io.StringIO(text).readline):
        if token.type not in _LAYOUT:
            lines |= set(range(token.start[0], token.end[0] + 1))
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, _DOCUMENTED) and ast.get_docstring(node, clean=False) is not None:
            docstring = node.body[0]
            lines -= set(range(docstring.lineno, (docstring.end_lineno or 0) + 1))
    return len(lines)


def texts(folder: str) -> dict[str, str]:
    return {
        path.relative_to(ROOT).as_posix(): path.read_text(encoding="utf-8")
        for path in sorted((ROOT / folder).rglob("*.py"))
    }


def code_of(folder: str) -> int:
    return sum(code_lines(text) for text in texts(folder).values())


def long_files() -> dict[str, int]:
    counts = {name: len(text.splitlines()) for name, text in texts("research").items()}
    return {name: count for name, count in counts.items() if count > LONGEST}


def test_code_lines_leave_out_comments_and_docstrings() -> None:
    assert code_lines(_EXAMPLE) == 5


@pytest.mark.parametrize("folder", MOST)
def test_code_does_not_grow(folder: str) -> None:
    assert code_of(folder) <= MOST[folder]


def test_no_file_is_long() -> None:
    assert long_files() == {}


if __name__ == "__main__":
    for folder, most in MOST.items():
        print(f"{folder}: {code_of(folder):,} lines of code, at most {most:,}")
    print(f"{len(long_files())} files are over {LONGEST} lines:")
    for name, count in sorted(long_files().items(), key=lambda item: -item[1]):
        print(f"{count:5} {name}")
