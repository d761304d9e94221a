"""Every language is whole: each message and name, with the values, plural forms and letters it
needs.
"""

import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from babel import Locale
from fluent.syntax import ast
from fluent.syntax.visitor import Visitor

from research import languages
from research.cli.languages import begin, english_names
from research.messages import bundles
from tests.messages import english

CODES = [code for code in languages.codes() if code != languages.ENGLISH]
# Scripts of their own, in which a Latin word is one that was left in English.
OTHER_SCRIPT = ("ar", "ru", "th", "zh")
# Names, abbreviations and formats that these languages write in Latin letters too.
LATIN = frozenset(Path(__file__).with_name("latin.txt").read_text(encoding="utf-8").split())
_PLURAL = {"zero", "one", "two", "few", "many", "other"}
_ORDINARY = re.compile(r"[a-z]{3}")


class _Seen(Visitor):
    """What a pattern shows, and by which keys it chooses."""

    def __init__(self) -> None:
        self.shown: set[str] = set()
        self.choices: list[set[str]] = []
        self.text: list[str] = []

    def visit_Placeable(self, node: ast.Placeable) -> None:
        if isinstance(node.expression, ast.VariableReference):
            self.shown.add(node.expression.id.name)
        if isinstance(node.expression, ast.SelectExpression):
            keys = [variant.key for variant in node.expression.variants]
            self.choices.append({key.name for key in keys if isinstance(key, ast.Identifier)})
        self.generic_visit(node)

    def visit_TextElement(self, node: ast.TextElement) -> None:
        self.text.append(node.value)


def _seen(node: ast.SyntaxNode) -> _Seen:
    seen = _Seen()
    seen.visit(node)
    return seen


def _patterns(code: str) -> Iterator[tuple[str, ast.Pattern]]:
    for id, (_, entry) in bundles.messages(code).items():
        if entry.value:
            yield id, entry.value
        for each in entry.attributes:
            yield f"{id}.{each.id.name}", each.value


def test_the_languages_are_the_six_of_the_united_nations_and_of_thailand() -> None:
    assert CODES == ["ar", "es", "fr", "ru", "th", "zh"]


@pytest.mark.parametrize("code", CODES)
def test_a_language_has_every_message_and_no_other(code: str) -> None:
    languages.checked(code)
    english_ids = {id for id, _ in _patterns("en")}
    held = {id for id, _ in _patterns(code) if not id.startswith(languages.NAMES)}
    assert english_ids - held == set()
    extra = {id for id in held - english_ids if not id.endswith(".label")}
    assert extra == set()


@pytest.mark.parametrize("code", CODES)
def test_a_language_names_everything_of_the_catalogue(code: str) -> None:
    held = languages.language(code).names
    lacking = [
        f"{id}.{name}".rstrip(".")
        for id, parts in english_names()
        for name in parts
        if name not in held.get(id, {}) and name != "sentence"
    ]
    assert lacking == []
    known = {id for id, _ in english_names()}
    more = ("economy-", "text-")  # of which a language may have its own, and more
    assert {id for id in held if not id.startswith(more)} - known == set()


@pytest.mark.parametrize("code", CODES)
def test_a_message_shows_the_values_of_the_english_one(code: str) -> None:
    theirs = dict(_patterns(code))
    hidden = {
        id: lost
        for id, pattern in _patterns("en")
        if (lost := _seen(pattern).shown - _seen(theirs[id]).shown)
    }
    assert hidden == {}


def test_french_has_one_word_for_a_doubt_and_another_for_an_uncertain_target() -> None:
    """A figure in doubt and a status were both called uncertain."""
    english_texts = {id: " ".join(_seen(of).text) for id, of in _patterns("en")}
    doubts = {id for id, text in english_texts.items() if "in doubt" in text.casefold()}
    texts = {id: " ".join(_seen(of).text) for id, of in _patterns("fr")}
    assert "status-possible" in texts
    assert {id for id in doubts & {*texts} if "incertain" in texts[id].casefold()} == set()


@pytest.mark.parametrize("code", CODES)
def test_variants_are_plural_forms_of_the_language(code: str) -> None:
    forms = set(Locale.parse(code).plural_form.rules) | {"other"}
    wrong = {
        id: keys - forms
        for id, pattern in _patterns(code)
        for keys in _seen(pattern).choices
        if keys <= _PLURAL and keys - forms and id != "ordinal"
    }
    assert wrong == {}


@pytest.mark.parametrize("code", CODES)
def test_no_english_is_left(code: str) -> None:
    known = {id: "".join(_seen(pattern).text).strip() for id, pattern in _patterns("en")}
    left = {}
    for id, pattern in _patterns(code):
        text = "".join(_seen(pattern).text).strip()
        words = re.findall(r"[A-Za-z][A-Za-z0-9-]{3,}", text)
        if code in OTHER_SCRIPT and not id.startswith("text-"):
            if foreign := set(words) - LATIN:
                left[id] = foreign
        elif text == known.get(id) and len(_ORDINARY.findall(text)) > 3:
            left[id] = {text}
    assert {id: words for id, words in left.items() if not id.startswith("language-")} == {}


def test_a_changed_english_message_is_translated_again() -> None:
    now, then = english.english(), english.recorded()
    changed = sorted(id for id in {*now, *then} if now.get(id) != then.get(id))
    assert changed == [], (
        "translate these in every language, then: python -m tests.messages.english"
    )


def test_a_language_begins_as_a_whole_folder_in_english(tmp_path, monkeypatch) -> None:
    shutil.copytree(languages.FOLDER / "en", tmp_path / "en")
    monkeypatch.setattr(languages, "FOLDER", tmp_path)
    begin(tmp_path, "qaa")
    text = (tmp_path / "qaa" / "language.ftl").read_text(encoding="utf-8")
    (tmp_path / "qaa" / "language.ftl").write_text(text.replace("English", "Ymsol"), "utf-8")
    assert languages.checked("qaa").name == "Ymsol"
    held = languages.language("qaa").names
    assert {id: parts[""] for id, parts in english_names()} == {
        id: " ".join(parts[""].split()) for id, parts in held.items()
    }


def test_braces_of_a_name_stay_as_they_are_in_a_language_that_is_begun(
    tmp_path, monkeypatch
) -> None:
    text = "Set `{title: ...}` first, } and {"
    named = {"cell-mine-00": {"": text, "text": text}}
    monkeypatch.setattr("research.cli.languages.english_names", lambda: iter(named.items()))
    monkeypatch.setattr(languages, "folders", lambda: (str(tmp_path),))
    begin(tmp_path, "de")
    assert "cell-mine-00" in bundles.messages("de")
    assert bundles.attributes("cell-mine-00", "de") == {"": text, "text": text}
