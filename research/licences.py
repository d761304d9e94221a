"""Terms of licences on redistribution, as far as the name of a licence tells."""

import re
from collections.abc import Iterable
from typing import Literal

Terms = Literal["", "nc", "sa", "nc-sa"]
RESTRICTIVE: tuple[Terms, ...] = ("nc-sa", "nc", "sa")


def terms(licence: str) -> Terms:
    """Return the terms of a licence: non-commercial (nc), share alike (sa), or both.

    >>> terms("CC BY-NC-SA 3.0 IGO"), terms("CC BY-SA 4.0"), terms("CC BY 4.0, and that of each layer")
    ('nc-sa', 'sa', '')
    """  # noqa: E501
    parts = set(re.findall(r"\b(?:NC|SA)\b", licence.upper()))
    return "nc-sa" if len(parts) == 2 else "nc" if "NC" in parts else "sa" if parts else ""


def is_open(licence: str) -> bool:
    """Return whether a licence is known to let anybody share, if with credit or alike.

    >>> is_open("CC BY 4.0"), is_open("Public domain"), is_open("See the publisher's terms")
    (True, True, False)
    """
    return bool(re.search("cc by|cc0|public domain|with attribution", licence.casefold()))


def restrictive(sources: Iterable[tuple[str, str]]) -> dict[Terms, list[str]]:
    """Return titles of sources by their restrictive terms, from pairs of title and licence.

    >>> restrictive([("ITU DataHub", "CC BY-NC-SA 3.0 IGO"), ("World Development Indicators",
    ...     "CC BY 4.0")])
    {'nc-sa': ['ITU DataHub']}
    """
    found: dict[Terms, list[str]] = {}
    for title, licence in sources:
        named = found.setdefault(terms(licence), [])
        if title not in named:
            named.append(title)
    return {each: found[each] for each in RESTRICTIVE if each in found}


def address(licence: str) -> str:
    """Return where a Creative Commons licence can be read, "" for any other.

    >>> address("CC BY-NC-SA 3.0 IGO"), address("CC BY 4.0"), address("Public domain")
    ('https://creativecommons.org/licenses/by-nc-sa/3.0/igo/', 'https://creativecommons.org/licenses/by/4.0/', '')
    """  # noqa: E501
    found = re.fullmatch(r"CC BY((?:-NC)?(?:-SA)?) (\d\.\d)( IGO)?", licence)
    if found is None:
        return ""
    return f"https://creativecommons.org/licenses/by{found[1].casefold()}/{found[2]}/{'igo/' if found[3] else ''}"  # noqa: E501


def identifier(licence: str) -> str:
    """Return a licence as SPDX and the Open Definition write it.

    >>> identifier("CC BY-NC-SA 3.0 IGO"), identifier("Public domain"), identifier("See the publisher's terms")
    ('CC-BY-NC-SA-3.0-IGO', 'other-pd', 'See-the-publisher-s-terms')
    """  # noqa: E501
    if licence.casefold() == "public domain":
        return "other-pd"
    return re.sub(r"[^A-Za-z0-9.]+", "-", licence).strip("-") or "other-closed"
