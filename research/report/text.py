"""Texts as HTML: escaped, a number and its unit on one line."""

import re
from html import escape

# A number and what it counts stay on one line.
_UNIT = re.compile(
    r"(?<=\d) (?=(?:%|per 100|thousand|million|billion|trillion|years|Mbit/s|ms|km)(?:\W|$))|(?<=[$]) (?=\d)"  # noqa: E501
)


def text(value: str) -> str:
    """Return a text escaped, numbers and their units held together."""
    return escape(_UNIT.sub("\N{NO-BREAK SPACE}", value))
