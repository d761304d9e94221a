"""A number as Fluent takes it: written as the project writes it, with the plural form its value
asks for.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from fluent.runtime.types import FluentType


@dataclass(frozen=True, eq=False)
class Said(FluentType):
    """A number in a message.

    Attributes
    ----------
    text : as it is shown
    form : its plural category (one, few, other ...), which variants of a message are chosen by
    """

    text: str
    form: str

    def format(self, locale: Any) -> str:
        """Return the text, as Fluent asks for it."""
        return self.text

    def __eq__(self, other: object) -> bool:
        return self.form == (other.form if isinstance(other, Said) else other)

    def __hash__(self) -> int:
        return hash((self.text, self.form))
