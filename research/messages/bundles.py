"""Messages of a language, from its Fluent files, with English as fallback."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path

from fluent.runtime import FluentBundle
from fluent.runtime.resolver import Message
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from research import languages
from research.errors import InputError, unknown
from research.messages import formats
from research.messages.said import Said

# A message with its lines: those that go on are indented, empty, or close a choice of variants.
_ATTRIBUTE = re.compile(r"^ +\.([A-Za-z][\w-]*) *=", re.MULTILINE)
_ENTRY = re.compile(r"^([A-Za-z][\w-]*) *=.*\n(?:(?:[ }].*)?\n)*", re.MULTILINE)


_ISOLATE, _END, _RIGHT_TO_LEFT = "\u2068", "\u2069", "\u200f"  # in languages written so alone
# A number with its sign or unit, written out in a message.
_MEASURE = re.compile(r"(?<![\u2066\u2068\d.,])\d[\d.,]*(?:%|[ \xa0](?:GB|[kM]bit/s|km²))")
_ISOLATED = re.compile("[\u2066-\u2068][^\u2066-\u2069]*\u2069")
_LATIN, _OTHER = re.compile("[A-Za-z]"), re.compile("[\u0590-\u08ff]")


def message(
    id: str, values: Mapping[str, Said | str], language: str, *, label: bool = False
) -> str:
    """Return a message with its values, in its label form (`.label`) where wanted and present.

    Raises
    ------
    InputError : no file of English has the message, or it asks for a value that is not given
    """
    code, bundle, entry = _found(id, language)
    pattern = entry.attributes.get("label", entry.value) if label else entry.value
    assert pattern is not None
    text, errors = bundle.format_pattern(pattern, dict(values))
    if errors:
        given = ", ".join(values) or "nothing"
        raise InputError(
            f"Message {id} of {code}: {'; '.join(map(str, errors))}; it was given {given}"
        )
    return directed(str(text)) if bundle.use_isolating else str(text)


def directed(text: str) -> str:
    """Return a text of a language written from right to left, its parts kept in their order.

    A number and its unit are isolated. Isolates have no direction for what is around them:
    a text that begins with one takes the language's from a mark, as inside another it would be
    written from left to right, which is right for a unit in Latin letters alone.
    """
    text = _MEASURE.sub(rf"{_ISOLATE}\g<0>{_END}", text)
    around = text
    while around != (around := _ISOLATED.sub("", around)):
        pass
    latin = _LATIN.search(around) and not _OTHER.search(around)
    return f"{_RIGHT_TO_LEFT}{text}" if text.startswith(_ISOLATE) and not latin else text


def isolated(text: str) -> str:
    """Return an item of a list in such a language."""
    return text if text.startswith(_RIGHT_TO_LEFT) else f"{_ISOLATE}{text}{_END}"


def has_label(id: str, language: str) -> bool:
    """Return whether a message has a label form."""
    return "label" in _found(id, language)[2].attributes


def _found(id: str, language: str) -> tuple[str, FluentBundle, Message]:
    """Return a message in a language, else in English, with the language and bundle."""
    for code in dict.fromkeys((language, languages.ENGLISH)):
        bundle = _with(id, code)
        if bundle.has_message(id) and (entry := bundle.get_message(id)).value is not None:
            return code, bundle, entry
    raise unknown("message", id, entries(languages.ENGLISH), "research/messages/en")


def _with(id: str, language: str) -> FluentBundle:
    """Return the bundle of a language, with a message of it if the language has that."""
    among = languages.folders()
    bundle, text = _bundle(language, among), _entries(language, among).get(id)
    if text is not None and not bundle.has_message(id):
        bundle.add_resource(FluentParser(with_spans=False).parse(text))
    return bundle


def entries(language: str) -> Mapping[str, str]:
    """Return the text of every message of a language by id: a report uses few of them."""
    return _entries(language, languages.folders())


@lru_cache(maxsize=32)
def _entries(language: str, among: tuple[str, ...]) -> dict[str, str]:
    found: dict[str, str] = {}
    for path in languages.files(language, among):
        for entry in _ENTRY.finditer(path.read_text(encoding="utf-8") + "\n"):
            found.setdefault(entry[1], entry[0])
    return found


def attributes(id: str, language: str) -> dict[str, str]:
    """Return a message and its attributes as texts, the message itself by "" if it has one."""
    text = entries(language)[id]
    first, *others = _ATTRIBUTE.split(text.partition("=")[2])
    plain = {"": first, **dict(zip(others[::2], others[1::2], strict=True))}
    plain = {name: part.strip(" \n") for name, part in plain.items() if part.strip(" \n")}
    if not any("{" in part or "\n" in part for part in plain.values()):
        return plain  # most names: what Fluent would read of it, many times as fast
    bundle = _with(id, language)
    entry = bundle.get_message(id)
    parts = {**({"": entry.value} if entry.value else {}), **entry.attributes}
    return {name: str(bundle.format_pattern(part, {})[0]) for name, part in parts.items()}


def page(key: str, values: Mapping[str, object], language: str) -> str:
    """Return a text of a page by its key; numbers choose its plural form."""
    id = f"page-{key.replace('_', '-')}"
    return message(
        id,
        {name.replace("_", "-"): _argument(each, language) for name, each in values.items()},
        language,
    )


def _argument(value: object, language: str) -> Said | str:
    if isinstance(value, int) and not isinstance(value, bool):
        return Said(formats.number(value, 0, language), formats.plural(value, language))
    return str(value)


@lru_cache(maxsize=32)
def _bundle(language: str, among: tuple[str, ...]) -> FluentBundle:
    """Return a bundle of a language, to which messages are added as they are used."""
    right_to_left = _entries(language, among).get("language-direction", "").strip().endswith("rtl")
    where = str(formats.locale(language)).replace("_", "-")
    return FluentBundle([where], use_isolating=right_to_left)


def messages(language: str) -> dict[str, tuple[Path, ast.Message]]:
    """Return every message of a language, with its file.

    Raises
    ------
    InputError : a line is no message of Fluent, or an id stands twice
    """
    return _messages(language, languages.folders())


@lru_cache(maxsize=32)
def _messages(language: str, among: tuple[str, ...]) -> dict[str, tuple[Path, ast.Message]]:
    found: dict[str, tuple[Path, ast.Message]] = {}
    for path in languages.files(language, among):
        for entry in FluentParser().parse(path.read_text(encoding="utf-8")).body:
            if isinstance(entry, ast.Junk):
                first = str(entry.content).partition("\n")[0]
                raise InputError(f"{language}/{path.name}: {first!r} is no message of Fluent")
            if isinstance(entry, ast.Message):
                other = found.setdefault(entry.id.name, (path, entry))
                if other[1] is not entry and other[0].parent == path.parent:
                    raise InputError(
                        f"{language}/{path.name}: {entry.id.name} stands in {other[0].name} too; "
                        "an id is unique"
                    )
    return found


def shown(id: str, language: str) -> set[str] | None:
    """Return the names of the values a message shows; None of one that is not known."""
    text = entries(language).get(id)  # of all a report asks for few: the others are not parsed
    return None if text is None else variables(FluentParser(with_spans=False).parse_entry(text))


def variables(entry: ast.BaseNode) -> set[str]:
    """Return the names of the values a message asks for."""
    seen = _Variables()
    seen.visit(entry)
    return seen.names


class _Variables(Visitor):
    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(  # noqa: N802 (named after the syntax node by Fluent)
        self, node: ast.VariableReference
    ) -> None:
        self.names.add(node.id.name)
