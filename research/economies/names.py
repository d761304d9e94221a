"""Names and codes of economies: how any spelling is read, and which is written."""

import re
import unicodedata
from functools import cache

from research.economies.economy import table
from research.errors import unknown


def folded(text: str) -> str:
    """Return a name for comparison: lower case, no accents, single spaces, no "the".

    >>> folded("Côte d’Ivoire"), folded("the Netherlands"), folded("Việt Nam")
    ('cote d ivoire', 'netherlands', 'viet nam')
    """
    straight = re.sub("[\u02b9-\u02bf]", "'", text)  # letters that stand for an apostrophe
    plain = unicodedata.normalize("NFKD", straight.casefold().replace("&", " and "))
    unaccented = "".join(sign for sign in plain if not unicodedata.category(sign).startswith("M"))
    words = re.sub(r"[\W_]+", " ", unaccented).split()
    return " ".join(word for word in words if word != "the")


@cache
def by_alpha2() -> dict[str, str]:
    """Return alpha-3 codes by alpha-2 code."""
    return {economy.iso2: economy.iso3 for economy in table().values() if economy.iso2}


@cache
def _spellings() -> dict[str, str]:
    spellings: dict[str, str] = {}
    for economy in table().values():
        codes = (economy.iso3, economy.iso2, economy.m49)
        for spelling in (*codes, economy.name, *economy.aliases, *economy.local_names):
            if spelling:
                spellings.setdefault(folded(spelling), economy.iso3)
    return spellings


def resolve(text: str | int) -> str:
    """Return the ISO 3166-1 alpha-3 code of an economy named in any way.

    Parameters
    ----------
    text : alpha-3 or alpha-2 code, M49 number, or a name in any usual spelling; case, accents and
        "the" do not matter

    Raises
    ------
    InputError : nothing is called that; the message offers the nearest names

    Examples
    --------
    >>> resolve("thailand"), resolve("TH"), resolve(764), resolve("Ivory Coast"), resolve("NA")
    ('THA', 'THA', 'THA', 'CIV', 'NAM')
    >>> resolve("日本"), resolve("ไทย"), resolve("مصر")
    ('JPN', 'THA', 'EGY')
    """
    given = f"{text:03d}" if isinstance(text, int) else str(text)
    if given.strip().isdigit():
        given = given.strip().zfill(3)
    found = _spellings().get(folded(given))
    if found is None:
        names = [name for economy in table().values() for name in (economy.name, *economy.aliases)]
        raise unknown("economy", str(text), names, "research economies all")
    return found


def name(iso3: str) -> str:
    """Return the name of an economy as the United Nations use it.

    >>> name("VNM")
    'Viet Nam'
    """
    return table()[iso3].name


def called(iso3: str) -> str:
    """Return the name of an economy for use inside a sentence.

    >>> called("NLD"), called("VNM")
    ('the Netherlands', 'Viet Nam')
    """
    economy = table()[iso3]
    return f"the {economy.name}" if economy.article else economy.name
