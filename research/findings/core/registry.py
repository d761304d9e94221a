"""The findings there are: each registers itself by the decorator `finding`."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeVar

from research.errors import InputError

Function = TypeVar("Function", bound=Callable[..., Any])


@dataclass(frozen=True)
class Entry:
    """A finding as it is listed.

    Attributes
    ----------
    name, call : as `research.findings.<name>`
    summary : the first paragraph of its docstring
    """

    name: str
    call: Callable[..., Any]
    summary: str

    @property
    def parameters(self) -> str:
        """Its parameters as they are written, such as `economy, indicator, since=2000`."""
        parts = inspect.signature(self.call).parameters.values()
        return ", ".join(str(each.replace(annotation=inspect.Parameter.empty)) for each in parts)


_entries: dict[str, Entry] = {}


def _summary(call: Callable[..., Any]) -> str:
    """Return the first paragraph of a docstring in one line."""
    return " ".join((inspect.getdoc(call) or "").partition("\n\n")[0].split())


def finding(call: Function) -> Function:
    """Register a function that returns a finding; studies call it as `findings.<name>`.

    Raises
    ------
    InputError : another one has the name, or it has no docstring
    """
    name, summary = call.__name__, _summary(call)
    if not summary:
        raise InputError(
            f"{name} has no docstring; its first line is how `research findings` lists it"
        )
    known = _entries.get(name)
    if known and known.call.__module__ != call.__module__:
        raise InputError(
            f"{name} of {call.__module__} is in {known.call.__module__} too; give it a name of its "
            "own"
        )
    _entries[name] = Entry(name, call, summary)
    return call


def entries(words: tuple[str, ...] = ()) -> tuple[Entry, ...]:
    """Return the findings by name, or those whose name, parameters or summary has every word.

    Examples
    --------
    >>> from research import findings
    >>> [each.name for each in entries(("tiles",))]
    ['key_figures']
    """
    found = (_entries[name] for name in sorted(_entries))
    return tuple(
        each
        for each in found
        if all(
            word.casefold() in f"{each.name} {each.parameters} {each.summary}".casefold()
            for word in words
        )
    )
