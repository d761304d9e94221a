"""Sentences of reports, in the reader's language: messages with values in CLDR format.

A folder beside this file holds a language: Fluent files by subject (https://projectfluent.org).
    Nothing else in the library
composes a sentence.
"""

from __future__ import annotations

import re

from research import languages
from research.messages.values import Claim, Value

_DIRECTION = re.compile("[\u200f\u2066-\u2069]")


def say(value: Value, language: str = "", *, label: bool = False) -> str:
    """Return a value as it is read: in a sentence with two significant digits, else in full.

    Parameters
    ----------
    value : a claim or any other value
    language : code of the language; that in use if left out
    label : it stands alone, in a table or a chart, and not inside a sentence: names without
        article, titles of indicators

    Raises
    ------
    InputError : a message is missing, or lacks a value

    Examples
    --------
    >>> from research.messages.values import About, Economy, Quantity
    >>> say(About(7002525)), say(Quantity(161,
    ...     "mobile_per_100")), say(Economy("NLD")), say(Economy("NLD"), label=True)
    ('7 million', '160 per 100', 'the Netherlands', 'Netherlands')
    """
    # Fluent and the CLDR are read when something is said, not on import
    from research.messages.brief import brief
    from research.messages.render import rendered

    return rendered(value if label else brief(value), language or languages.in_use(), label)


def sentence(claim: Claim, language: str = "") -> str:
    """Return a claim as a sentence, its first letter a capital where the script has them."""
    from research.messages.render import capital

    return capital(say(claim, language))


def known(id: str) -> bool:
    """Whether there is a message."""
    from research.messages import bundles

    return id in bundles.entries(languages.ENGLISH)


def plain(text: str) -> str:
    """Return a text without marks of direction, for files that programs read."""
    return _DIRECTION.sub("", text)
