"""What a licence asks of whoever passes figures on, as far as its name says it."""

import re
from collections.abc import Iterable
from typing import Literal

Terms = Literal["", "nc", "sa", "nc-sa"]
RESTRICTIVE: tuple[Terms, ...] = ("nc-sa", "nc", "sa")


def terms(licence: str) -> Terms:
    """Return whether a licence forbids commercial use (nc), asks that what is made be shared alike (sa), or both.

    >>> terms("CC BY-NC-SA 3.0 IGO"), terms("CC BY-SA 4.0"), terms("CC BY 4.0, and that of each layer")
    ('nc-sa', 'sa', '')
    """
    parts = set(re.findall(r"\b(?:NC|SA)\b", licence.upper()))
    return "nc-sa" if len(parts) == 2 else "nc" if "NC" in parts else "sa" if parts else ""


def restrictive(sources: Iterable[tuple[str, str]]) -> dict[Terms, list[str]]:
    """Return by terms the titles of the sources that are under them, of pairs of title and licence; none where none is.

    >>> restrictive([("ITU DataHub", "CC BY-NC-SA 3.0 IGO"), ("World Development Indicators", "CC BY 4.0")])
    {'nc-sa': ['ITU DataHub']}
    """
    found: dict[Terms, list[str]] = {}
    for title, licence in sources:
        named = found.setdefault(terms(licence), [])
        if title not in named:
            named.append(title)
    return {each: found[each] for each in RESTRICTIVE if each in found}
