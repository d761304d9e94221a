"""Words in a small language made up here: what it has is used, what it lacks is English, what cannot be is refused."""

from pathlib import Path

import pytest

from research import catalogue, languages, words
from research.errors import InputError

MADE_UP = """
name: Ymsol
direction: rtl
frame: {all_reports: Ymso loro, part_of: "Loro {area} em."}
indicators: {internet_users: {title: Inter solo, unit: "% em lo"}}
"""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of languages with English and one that is made up."""
    (tmp_path / "en.yaml").write_bytes((languages.FOLDER / "en.yaml").read_bytes())
    (tmp_path / "qaa.yaml").write_text(MADE_UP, encoding="utf-8")
    monkeypatch.setattr(languages, "FOLDER", tmp_path)
    return tmp_path


def test_what_is_translated_is_used_and_the_rest_is_english(folder: Path) -> None:
    ymsol = languages.language("qaa")
    assert (ymsol.code, ymsol.direction, languages.codes()) == ("qaa", "rtl", ["en", "qaa"])
    assert ymsol.text("all_reports") == "Ymso loro"
    assert ymsol.text("part_of", area="x") == "Loro x em."
    assert ymsol.text("contents") == "Contents"


def test_an_indicator_takes_its_words_and_keeps_the_rest(folder: Path) -> None:
    english = catalogue.indicator("internet_users")
    told = languages.language("qaa").indicator(english)
    assert (told.title, told.unit, words.spoken(told)) == ("Inter solo", "% em lo", "Inter solo")
    assert (told.short_unit, told.valid, told.id) == (english.short_unit, english.valid, english.id)
    other = catalogue.indicator("gini")
    assert languages.language("qaa").indicator(other) == other


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("name: X\nframe: {al_reports: Y}", "al_reports"),
        ("name: X\nindicators: {internet: {title: Y}}", "internet"),
        ("name: X\nframe: {part_of: 'of {region}'}", "its values are those of"),
        ("name: X\ndirection: down", "direction"),
        ("- X", "no file of a language"),
        ("name: X\nframe: {", "no file of a language"),
    ],
)
def test_a_file_that_translates_nothing_there_is_is_refused(folder: Path, text: str, fault: str) -> None:
    (folder / "qab.yaml").write_text(text, encoding="utf-8")
    with pytest.raises(InputError, match=fault):
        languages.language("qab")


def test_what_there_is_none_of_is_said(folder: Path) -> None:
    with pytest.raises(InputError, match="Unknown language 'xx'"):
        languages.language("xx")
    with pytest.raises(InputError, match="Unknown text"):
        languages.language("en").text("nothing")


def test_every_language_that_is_shipped_can_be_read() -> None:
    assert all(languages.language(code).code == code for code in languages.codes())
