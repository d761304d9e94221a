"""Two languages made from English, to see what other languages do to reports.

In one every word is 1.6 times as long; the other is written from right to left, in Arabic letters.
"""

import math
import re
from collections.abc import Callable
from pathlib import Path

from fluent.syntax import FluentParser, FluentSerializer, ast
from fluent.syntax.visitor import Transformer

from research import catalogue, languages

LONG, RIGHT_TO_LEFT = "qal", "qar"
STRETCH = 1.6
_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_ARABIC = "ابجدهوزحطيكلمنسعفصقرشتثخذض"
_TURNED = str.maketrans(_LETTERS + _LETTERS.upper(), _ARABIC * 2)


def longer(text: str) -> str:
    """Return a text in words 1.6 times as long.

    >>> longer("Internet use, 90%")
    'Internetntern usese, 90%'
    """
    return re.sub(r"[A-Za-z]+", lambda word: _stretched(word[0]), text)


def turned(text: str) -> str:
    """Return a text in letters that are written from right to left."""
    return text.translate(_TURNED)


def _stretched(word: str) -> str:
    more = math.ceil((STRETCH - 1) * len(word))
    return word + (word[1:] * 2 or word * 2)[:more]


def write(folder: Path) -> None:
    """Write both languages beside English into a folder of messages."""
    _write(folder, LONG, "ltr", longer)
    _write(folder, RIGHT_TO_LEFT, "rtl", turned)


def _write(folder: Path, code: str, direction: str, change: Callable[[str], str]) -> None:
    (folder / code).mkdir()
    for path in sorted((folder / "en").glob("*.ftl")):
        resource = FluentParser().parse(path.read_text(encoding="utf-8"))
        _Changed(change).visit(resource)
        for entry in resource.body:
            if isinstance(entry, ast.Message) and entry.id.name == "language-direction":
                entry.value = ast.Pattern([ast.TextElement(direction)])
        text = FluentSerializer().serialize(resource)
        (folder / code / path.name).write_text(text, encoding="utf-8")
    names = [f"indicator-{key} = {change(each.title)}" for key, each in catalogue.table().items()]
    (folder / code / "names.ftl").write_text("\n".join(names) + "\n", encoding="utf-8")


class _Changed(Transformer):
    def __init__(self, change: Callable[[str], str]) -> None:
        self._change = change

    def visit_TextElement(self, node: ast.TextElement) -> ast.TextElement:
        node.value = self._change(node.value)
        return node


def folder(path: Path) -> Path:
    """Return a folder of messages in English and both languages."""
    english = path / languages.ENGLISH
    english.mkdir(parents=True)
    for file in (languages.FOLDER / languages.ENGLISH).glob("*.ftl"):
        (english / file.name).write_bytes(file.read_bytes())
    write(path)
    return path
