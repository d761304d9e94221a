"""Languages of reports, and their names of catalogue entries; English is the fallback."""

from __future__ import annotations

import hashlib
import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from research import own, sessions
from research.errors import InputError, unknown

FOLDER = Path(__file__).parent / "messages"
OWN = "languages"  # below the catalogue of a folder of one's own
ENGLISH = "en"
ALL = "all"
# Messages that name things of the catalogue, which English has no messages for.
NAMES = ("indicator-", "group-", "study-", "area-", "economy-", "text-", "cell-")
_SLUG = 80  # characters of a text in the name of its translation; a longer text adds its hash


@dataclass(frozen=True)
class Language:
    """One language, as the Fluent files of its folder have it.

    Attributes
    ----------
    code : language code, as the `lang` of a page
    name : what it calls itself
    direction : of writing, as the `dir` of a page
    """

    code: str
    name: str
    direction: str

    def text(self, key: str, **values: object) -> str:
        """Return a text of a page (`page-...`), `_` for `-`, with values put in.

        Raises
        ------
        InputError : there is no such text, or a value is missing

        Examples
        --------
        >>> language("en").text("n_economies", n=3)
        '3 economies'
        """
        from research.messages import bundles

        return bundles.page(key, values, self.code)

    def called(self, kind: str, id: str, otherwise: str, attribute: str = "") -> str:
        """Return what a thing of the catalogue is called.

        Parameters
        ----------
        kind : indicator, group, study, area, economy or text
        otherwise : its name where the language has none
        attribute : one of a name's attributes: `unit`, `short-unit`, `sentence`
        """
        return self.names.get(name_of(kind, id), {}).get(attribute, otherwise)

    def quoted(self, text: str) -> str:
        """Return a text of the catalogue in the language, as it is where that has none."""
        return text if self.code == ENGLISH else self.called("text", slug(text), text)

    @property
    def names(self) -> dict[str, dict[str, str]]:
        """The language's names of catalogue entries by message id: "" and attributes."""
        return _names(self.code, folders())


def name_of(kind: str, id: str) -> str:
    """Return the id of the message that names a thing of the catalogue.

    >>> name_of("group", "itu:asia-pacific"), name_of("area",
    ...     "joint research"), name_of("indicator", "internet_users")
    ('group-itu-asia-pacific', 'area-joint-research', 'indicator-internet_users')
    """
    return f"{kind}-{id}".replace(":", "-").replace(" ", "-")


def slug(text: str) -> str:
    """Return a text of the catalogue as its translation is named after `text-`.

    >>> slug("Internet users (set for people aged 15 and over)")
    'internet-users-set-for-people-aged-15-and-over'
    """
    whole = re.sub(r"[^a-z0-9]+", "-", text.casefold()).strip("-")
    if len(whole) <= _SLUG:
        return whole
    digest = hashlib.sha256(whole.encode()).hexdigest()[:6]
    return f"{whole[: _SLUG - 7].strip('-')}-{digest}"


def suffix(code: str) -> str:
    """Return what stands in a page's name before its ending: nothing for English.

    >>> suffix("en"), suffix("th")
    ('', '.th')
    """
    return "" if code == ENGLISH else f".{code}"


def codes() -> list[str]:
    """Return the codes of the languages there are, English first.

    >>> codes()[0]
    'en'
    """
    held = {
        path.parent.name for folder in folders() for path in Path(folder).glob("*/language.ftl")
    }
    return sorted(held, key=lambda code: (code != ENGLISH, code))


def folders() -> tuple[str, ...]:
    """Return the folders of languages: the user's own, whose messages win, and the library's."""
    return (*_own(os.getcwd()), str(FOLDER))  # noqa: PTH109 (asked for each message, it has to be quick)


@cache
def _own(here: str) -> tuple[str, ...]:
    held = own.folder()
    return (str(held / OWN),) if held and (held / OWN).is_dir() else ()


def files(code: str, among: tuple[str, ...]) -> Iterator[Path]:
    """Yield the files of a language, of one folder after the other."""
    for folder in among:
        yield from sorted((Path(folder) / code).glob("*.ftl"))


def in_use() -> str:
    """Return the language code of texts: that of the session, else English."""
    return sessions.choice("language") or ENGLISH


def editions() -> tuple[str, ...]:
    """Return the codes of the languages of pages besides English that the session names.

    Raises
    ------
    InputError : there is no such language, or a file of it says something that English does not
    """
    return chosen(sessions.choice("editions"))


def chosen(text: str) -> tuple[str, ...]:
    """Return the languages named in a text such as "fr,th" or "all", without English, in order.

    Raises
    ------
    InputError : there is no such language, or a file of it says something that English does not
    """
    wanted = [code for part in text.split(",") if (code := part.strip())]
    wanted = codes() if ALL in wanted else [checked(code).code for code in wanted]
    return tuple(code for code in codes() if code in wanted and code != ENGLISH)


def language(code: str) -> Language:
    """Return a language by its code.

    Raises
    ------
    InputError : there is no such language
    """
    return _read(code, folders())


@cache
def _read(code: str, among: tuple[str, ...]) -> Language:
    if code not in codes():
        raise InputError(
            f"Unknown language {code!r}; known are {', '.join(codes())}. Begin one with: research "
            f"new --language {code}"
        )
    from research.messages import bundles

    direction = bundles.message("language-direction", {}, code)
    return Language(code, bundles.message("language-name", {}, code), direction)


def checked(code: str) -> Language:
    """Return a language whose files are found to be right.

    Raises
    ------
    InputError : there is no such language, or a file of it says something that English does not
    """
    found = language(code)
    if code != ENGLISH:
        _refuse_unknown(code)
    if found.direction not in ("ltr", "rtl"):
        raise InputError(
            f"{code}/language.ftl: language-direction is ltr or rtl (got {found.direction!r})"
        )
    return found


def _refuse_unknown(code: str) -> None:
    """Raise InputError for a message without an English one, or with other values."""
    from research.messages import bundles

    english = bundles.messages(ENGLISH)
    for id, (path, entry) in bundles.messages(code).items():
        where = f"{code}/{path.name}"
        if id.startswith(NAMES):
            continue
        if id not in english:
            raise unknown(f"message of {where}", id, english, "research/messages/en")
        strange = bundles.variables(entry) - bundles.variables(english[id][1])
        if strange:
            raise InputError(
                f"{where}: {id} uses ${', $'.join(sorted(strange))}, which the English message "
                "does not have"
            )


@cache
def _names(code: str, among: tuple[str, ...]) -> dict[str, dict[str, str]]:
    from research.messages import bundles

    named = [id for id in bundles.entries(code) if id.startswith(NAMES)]
    return {id: bundles.attributes(id, code) for id in named}
