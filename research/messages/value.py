"""What every value of a message is: a frozen record that JSON can hold and give back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import Any

from research.errors import InputError

_KINDS: dict[str, type[Value]] = {}


@dataclass(frozen=True)
class Value:
    """A value in a message, a table cell or a text slot of a chart."""

    def __init_subclass__(cls) -> None:
        _KINDS[cls.__name__.casefold()] = cls

    def as_json(self) -> dict[str, Any]:
        """Return the value as JSON holds it; `from_json` is the way back."""
        told = {each.name: plain(getattr(self, each.name)) for each in fields(self)}
        return {"is": type(self).__name__.casefold(), **told}


def plain(held: Any) -> Any:
    """Return what a value holds as JSON can hold it."""
    if isinstance(held, Value):
        return held.as_json()
    if isinstance(held, Mapping):
        return {key: plain(each) for key, each in held.items()}
    if isinstance(held, (tuple, list)):
        return [plain(each) for each in held]
    return held.item() if hasattr(held, "item") else held  # a number of NumPy's


def from_json(told: Any) -> Any:
    """Return the value of `as_json`.

    >>> from research.messages.values import Money
    >>> from_json(Money(6e9).as_json())
    Money(value=6000000000.0, digits=2)
    """
    if isinstance(told, Mapping):
        rest = {key: from_json(each) for key, each in told.items() if key != "is"}
        if "is" not in told:
            return rest
        if told["is"] not in _KINDS:
            raise InputError(
                f"{told['is']!r} is no kind of value; known are {', '.join(sorted(_KINDS))}"
            )
        return _KINDS[told["is"]](**rest)
    return tuple(from_json(each) for each in told) if isinstance(told, list) else told
