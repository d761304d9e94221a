"""The messages of a language, read from its Fluent files; what a language leaves out is said in English."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax import FluentParser, ast

from research import languages
from research.errors import InputError, unknown
from research.messages import formats
from research.messages.said import Said

FOLDER = Path(__file__).parent


def message(id: str, values: dict[str, Said | str], language: str) -> str:
    """Return a message with its values.

    Raises
    ------
    InputError : no file of English has the message, or it asks for a value that is not given
    """
    for code in dict.fromkeys((language, languages.ENGLISH)):
        bundle = _bundle(code)
        if bundle.has_message(id):
            break
    else:
        raise unknown("message", id, message_ids(), "research/messages/en")
    pattern = bundle.get_message(id).value
    if pattern is None:
        raise InputError(f"Message {id} of {code} has no text")
    text, errors = bundle.format_pattern(pattern, values)
    if errors:
        raise InputError(
            f"Message {id} of {code}: {'; '.join(map(str, errors))}; it was given {', '.join(values) or 'nothing'}"
        )
    return str(text)


@lru_cache(maxsize=32)
def _bundle(language: str) -> FluentBundle:
    rtl = language in languages.codes() and languages.language(language).direction == "rtl"
    bundle = FluentBundle([str(formats.locale(language)).replace("_", "-")], use_isolating=rtl)
    for path in _files(language):
        bundle.add_resource(FluentResource(path.read_text(encoding="utf-8")))
    return bundle


def _files(language: str) -> list[Path]:
    return sorted((FOLDER / language).glob("*.ftl"))


@lru_cache(maxsize=32)
def message_ids(language: str = languages.ENGLISH) -> dict[str, Path]:
    """Return every message of a language with the file it stands in.

    Raises
    ------
    InputError : a line is no message of Fluent, or an id stands twice
    """
    found: dict[str, Path] = {}
    for path in _files(language):
        for entry in FluentParser().parse(path.read_text(encoding="utf-8")).body:
            if isinstance(entry, ast.Junk):
                first = str(entry.content).partition("\n")[0]
                raise InputError(f"{path.name}: {first!r} is no message of Fluent")
            if isinstance(entry, ast.Message):
                if entry.id.name in found:
                    raise InputError(f"{path.name}: {entry.id.name} stands in {found[entry.id.name].name} too; an id is unique")
                found[entry.id.name] = path
    return found
