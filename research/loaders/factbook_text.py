"""Parser of Factbook entries: a text such as "115 million (2024 est.)" to value and year."""

import html
import re
from dataclasses import dataclass
from decimal import Decimal

_SCALE = {"": 0, "thousand": 3, "million": 6, "billion": 9, "trillion": 12}
# "(2024 est.)", "(July 2020 est.)", "(2020-25 est.)", "(FY2012/13)", "(2020-25 est. est.)"
_YEAR = re.compile(
    r"\((?:[A-Z][a-z]+ )?(?:FY ?)?((?:19|20)\d\d)(?:[-/](\d{2,4}))?(?: est\.?)*\)",
    flags=re.IGNORECASE,
)
# A minus sign is a negative number here, never a mark for a missing one. Labels such as "urban:"
# may come first.
_NUMBER = re.compile(
    r"^(?:[a-z]+: )?(?:approximately )?(?P<sign>-)?(?P<currency>\$)?(?P<digits>\d[\d,]*(?:\.\d+)?|\.\d+)"  # noqa: E501
    r"\s*(?P<scale>thousand|million|billion|trillion)?\b",
    flags=re.IGNORECASE,
)
_LESS_THAN = re.compile(r"\bless than\b", flags=re.IGNORECASE)


@dataclass(frozen=True)
class Reading:
    """Content of one text.

    Attributes
    ----------
    value : the number, scale words multiplied out; None where there is none to read
    year : the year it is of, the last one of a span; None where the text names none
    below : the text says "less than": `value` is an upper bound, not a value
    text : the text itself, without markup
    """

    value: float | None
    year: int | None
    below: bool
    text: str


def plain(text: str) -> str:
    """Return a text without tags, character references and repeated space.

    >>> plain("<b>note:</b>&nbsp;data in 2021  dollars")
    'note: data in 2021 dollars'
    """
    return re.sub(
        r"\s+", " ", html.unescape(re.sub(r"<[^>]*>", "", text)).replace("\xa0", " ")
    ).strip()


def read(text: str) -> Reading:
    """Read one entry.

    Parameters
    ----------
    text : the entry, with or without markup

    Examples
    --------
    >>> read("$1.558 trillion (2024 est.)").value, read("-$17.162 billion (2022 est.)").value
    (1558000000000.0, -17162000000.0)
    >>> read("(2023 est.) less than 1")
    Reading(value=1.0, year=2023, below=True, text='(2023 est.) less than 1')
    >>> read("NA").value is None
    True
    """
    shown = plain(text)
    year = _last_year(shown)
    rest = _YEAR.sub(" ", shown).strip()
    below = bool(_LESS_THAN.search(rest))
    match = _NUMBER.match(_LESS_THAN.sub("", rest).strip())
    if match is None:
        return Reading(None, year, below, shown)
    digits = Decimal(match["digits"].replace(",", ""))
    value = float(digits.scaleb(_SCALE[(match["scale"] or "").lower()]))
    return Reading(-value if match["sign"] else value, year, below, shown)


def _last_year(text: str) -> int | None:
    match = _YEAR.search(text)
    if match is None:
        return None
    first, last = match[1], match[2]
    return int(first[: 4 - len(last)] + last) if last else int(first)
