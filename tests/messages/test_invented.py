"""The two languages made up for tests: one is longer, one is written from right to left."""

import re

import pytest

from research import languages, messages
from research.messages import bundles
from research.messages.values import Economy, Indicator, Percent, claim
from tests import invented

CLAIM = claim(
    "key-online-above",
    economy=Economy("THA"),
    group=Indicator("internet_users"),
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
    assert messages.plain(text) == re.sub("[\u2066-\u2069]", "", text)
