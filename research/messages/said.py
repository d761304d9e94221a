"""Numbers for Fluent: formatted by the project, with the plural form of their value."""

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
