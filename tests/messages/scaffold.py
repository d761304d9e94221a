"""A folder of messages to translate: every message and every name, in English.

python -m tests.messages.scaffold CODE
"""

import shutil
import sys
from pathlib import Path

from research import languages
from research.cli.languages import Texts, english_names


def write(folder: Path, code: str) -> Path:
    """Write the folder of a language; it must not exist yet."""
    target = folder / code
    shutil.copytree(languages.FOLDER / languages.ENGLISH, target)
    names = "\n".join(_message(id, parts) for id, parts in english_names())
    (target / "names.ftl").write_text(f"### Names of the catalogue\n\n{names}\n", encoding="utf-8")
    return target


def _message(id: str, parts: Texts) -> str:
    texts = {name: _fluent(text) for name, text in parts.items()}
    lines = [f"{id} = {texts.pop('', '') or EMPTY}"]
    return "\n".join([*lines, *(f"    .{name} = {text}" for name, text in texts.items())])


EMPTY = '{ "" }'


def _fluent(text: str) -> str:
    """Return a text as Fluent writes it on one line."""
    return " ".join(text.split()).replace("{", '{ "{" }')


if __name__ == "__main__":
    print(write(languages.FOLDER, sys.argv[1]))
