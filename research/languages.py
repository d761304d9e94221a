"""Words in other languages: the frame of a page, and titles and units of the catalogue; what is not translated is English."""

from __future__ import annotations

import re
from functools import cache
from typing import Literal

import yaml
from pydantic import BaseModel, ConfigDict, ValidationError

from research import catalogue
from research.errors import InputError, unknown
from research.paths import DATA

FOLDER = DATA / "catalogue" / "languages"
ENGLISH = "en"
_PLACE = re.compile(r"\{(\w+)\}")


class _Words(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class IndicatorWords(_Words):
    """How an indicator is called; what is left out stays English."""

    title: str = ""
    unit: str = ""
    short_unit: str = ""


class Language(_Words):
    """The words of one language, as its file in `data/catalogue/languages` has them.

    Attributes
    ----------
    code : language code, as the `lang` of a page
    direction : of writing, as the `dir` of a page
    frame : words around reports, by key
    indicators, groups, studies : words of the catalogue, by id
    """

    code: str
    name: str
    direction: Literal["ltr", "rtl"] = "ltr"
    frame: dict[str, str] = {}
    indicators: dict[str, IndicatorWords] = {}
    groups: dict[str, str] = {}
    studies: dict[str, str] = {}

    def text(self, key: str, **values: object) -> str:
        """Return a text of the frame with values put in; the English one where it is not translated.

        Raises
        ------
        InputError : there is no such key

        Examples
        --------
        >>> language("en").text("part_of", area="capacity-building")
        'Part of the work on capacity-building.'
        """
        english = language(ENGLISH).frame
        if key not in english:
            raise unknown("text", key, english, "data/catalogue/languages/en.yaml")
        return self.frame.get(key, english[key]).format(**values)

    def indicator(self, entry: catalogue.Indicator) -> catalogue.Indicator:
        """Return an indicator with title and units in this language; inside sentences the title stands for it."""
        told = self.indicators.get(entry.id, IndicatorWords()).model_dump(exclude_defaults=True)
        if "title" in told:
            told["spoken"] = told["title"]
        return entry.model_copy(update=told)


def codes() -> list[str]:
    """Return the codes of the languages there are, English first.

    >>> codes()[0]
    'en'
    """
    return sorted((path.stem for path in FOLDER.glob("*.yaml")), key=lambda code: (code != ENGLISH, code))


def language(code: str) -> Language:
    """Return a language by its code.

    Raises
    ------
    InputError : there is no such language, or its file names what does not exist
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
    strange = sorted({*found.frame} - {*english}) + sorted({*found.indicators} - {*catalogue.table()})
    if strange:
        raise InputError(f"{name} translates {', '.join(strange)}, which is not there; see data/catalogue/languages/en.yaml")
    for key, text in found.frame.items():
        if set(_PLACE.findall(text)) - set(_PLACE.findall(english[key])):
            raise InputError(f"{name}: {key} is {text!r}; its values are those of {english[key]!r}")
