"""Words in other languages: the frame of a page, and titles and units of the catalogue; what is not translated is English."""

from __future__ import annotations

import os
from functools import cache
from string import Formatter
from typing import Literal

import yaml
from pydantic import BaseModel, ConfigDict, ValidationError

from research.errors import InputError, unknown
from research.paths import DATA

FOLDER = DATA / "catalogue" / "languages"
ENGLISH = "en"
VARIABLE = "RESEARCH_LANGUAGE"


class _Words(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class IndicatorWords(_Words):
    """How an indicator is called; what is left out stays English."""

    title: str = ""
    unit: str = ""
    short_unit: str = ""


class AreaWords(_Words):
    """How an area of joint work is called, and what is done in it; what is left out stays English."""

    title: str = ""
    sentence: str = ""


class Language(_Words):
    """The words of one language, as its file in `data/catalogue/languages` has them.

    Attributes
    ----------
    code : language code, as the `lang` of a page
    direction : of writing, as the `dir` of a page
    frame : words around reports, by key
    indicators, groups, studies, areas : words of the catalogue, by id
    """

    code: str
    name: str
    direction: Literal["ltr", "rtl"] = "ltr"
    frame: dict[str, str] = {}
    indicators: dict[str, IndicatorWords] = {}
    groups: dict[str, str] = {}
    studies: dict[str, str] = {}
    areas: dict[str, AreaWords] = {}

    def text(self, key: str, **values: object) -> str:
        """Return a text of the frame with values put in; the English one where it is not translated.

        Raises
        ------
        InputError : there is no such key

        Examples
        --------
        >>> language("en").text("holds_tables", n=3).partition(";")[0]
        'The page holds 3 tables'
        """
        return self.pattern(key).format(**values)

    def pattern(self, key: str, n: int | None = None) -> str:
        """Return a text of the frame with the places of its values in braces; of two, that for one where `n` is 1."""
        english = language(ENGLISH).frame
        key = f"{key}_one" if n == 1 and f"{key}_one" in english else key
        if key not in english:
            raise unknown("text", key, english, "data/catalogue/languages/en.yaml")
        return self.frame.get(key, english[key])


def codes() -> list[str]:
    """Return the codes of the languages there are, English first.

    >>> codes()[0]
    'en'
    """
    return sorted((path.stem for path in FOLDER.glob("*.yaml")), key=lambda code: (code != ENGLISH, code))


def in_use() -> str:
    """Return the code of the language reports are made in: that of RESEARCH_LANGUAGE, else English."""
    return os.environ.get(VARIABLE, "") or ENGLISH


def language(code: str) -> Language:
    """Return a language by its code.

    Raises
    ------
    InputError : there is no such language, or its file names a text that does not exist
    """
    if code not in codes():
        raise unknown("language", code, codes(), "data/catalogue/languages")
    return _read(code, str(FOLDER))


@cache
def _read(code: str, folder: str) -> Language:
    path = FOLDER / f"{code}.yaml"
    try:
        found = Language.model_validate({"code": code, **yaml.safe_load(path.read_text(encoding="utf-8"))})
    except (ValidationError, yaml.YAMLError, TypeError) as error:
        raise InputError(f"{path.name} is no file of a language: {error}") from None
    if code != ENGLISH:
        _refuse_unknown(path.name, found, language(ENGLISH).frame)
    return found


def _refuse_unknown(name: str, found: Language, english: dict[str, str]) -> None:
    """Raise InputError for a key that translates nothing, or a text with values the English one does not have."""
    strange = sorted({*found.frame} - {*english})
    if strange:
        raise InputError(f"{name} translates {', '.join(strange)}, which is not there; see data/catalogue/languages/en.yaml")
    for key, text in found.frame.items():
        if not _places(text) <= _places(english[key]):
            raise InputError(f"{name}: {key} is {text!r}; its values are those of {english[key]!r}")


def _places(text: str) -> set[str | None]:
    """What a text says in braces; itself, which is no value, where the braces do not match."""
    try:
        return {field for _, field, form, conversion in Formatter().parse(text) if field is not None or form or conversion}
    except ValueError:
        return {text}
