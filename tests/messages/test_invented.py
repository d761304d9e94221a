"""The two languages made up for tests: one is longer, one is written from right to left."""

import re

import pytest

from research import languages, messages
from research.messages import bundles
from research.messages.values import Economy, Indicator, Percent, claim
from research.report.slots import said, slot
from tests import invented

CLAIM = claim(
    "answer-ground-held-online",
    economy=Economy("THA"),
    among=Indicator("internet_users"),
    median=Percent(50),
    value=Percent(90),
)


@pytest.fixture
def both(tmp_path, monkeypatch) -> None:
    monkeypatch.setattr(languages, "FOLDER", invented.folder(tmp_path / "messages"))


@pytest.mark.usefixtures("both")
def test_both_have_every_message_with_its_values() -> None:
    english = bundles.messages("en")
    for code, direction in ((invented.LONG, "ltr"), (invented.RIGHT_TO_LEFT, "rtl")):
        assert languages.language(code).direction == direction
        other = bundles.messages(code)
        assert set(english) <= set(other)
        for id, (_, entry) in english.items():
            assert bundles.variables(entry) == bundles.variables(other[id][1]), id


@pytest.mark.usefixtures("both")
def test_words_are_longer() -> None:
    english, longer = (messages.sentence(CLAIM, code) for code in ("en", invented.LONG))
    names = len("Thailand") + len("90%") + len("50%")
    assert len(longer) - names >= 1.4 * (len(english) - names), "spaces stay as they are"


@pytest.mark.usefixtures("both")
def test_values_stand_apart_in_the_other_direction() -> None:
    text = messages.sentence(CLAIM, invented.RIGHT_TO_LEFT)
    assert "\u206890%\u2069" in text
    assert "\u2068Thailand\u2069" in text
    assert re.search("[\u0620-\u064a]", text)
    assert messages.plain(text) == re.sub("[\u200f\u2066-\u2069]", "", text)


def test_what_begins_with_a_value_takes_the_direction_of_its_language() -> None:
    """ "14%, Yemen" inside an Arabic sentence had its name before its number."""
    item = claim("offline-label", people=Percent(14), share=Economy("YEM"))
    assert messages.say(item, "ar").startswith("\u200f\u206814%\u2069، ")
    assert messages.say(item, "en") == "14%, Yemen"


def test_lines_of_a_chart_are_written_in_the_direction_of_the_language() -> None:
    """A title of an axis, "% of people", had its sign at the wrong end."""
    held = f"{slot(Percent(14))}<br>{slot(Economy('EGY'))}"
    assert said(held, "en") == "14%<br>Egypt"
    first, second = said(held, "ar").split("<br>")
    for line in (first, second):
        assert line.startswith("\u2068\u200f")
        assert line.endswith("\u2069")
