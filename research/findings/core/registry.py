"""The findings there are: each registers itself by the decorator `finding`."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import wraps
from typing import Any, TypeVar, cast

from research import economies, sessions
from research.access import identity, record
from research.access.shared import noted
from research.errors import InputError
from research.report.finding import Finding
from research.vintages import looked_at_once

Function = TypeVar("Function", bound=Callable[..., Any])
_EACH_TIME = ("sources",)  # of what was read until then


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
_results: dict[object, tuple[Any, record.Read]] = {}


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
    kept = _kept(call)
    _entries[name] = Entry(name, kept, summary)
    return cast(Function, kept)


def _kept(call: Callable[..., Any]) -> Callable[..., Any]:
    """Return the function, which returns what it did before for the same arguments of a run.

    What it read then is recorded for the report that asks again. It is called with the alpha-3 code
    of an `economy`, in whatever spelling that is given.
    """
    signature = inspect.signature(call)

    @wraps(call)
    @looked_at_once()
    def once(*given: object, **named: object) -> object:
        session = sessions.current()
        try:
            asked = signature.bind(*given, **named)
        except TypeError as error:
            takes = ", ".join(signature.parameters)
            raise TypeError(f"{call.__name__} takes {takes}: {error}") from None
        asked.apply_defaults()
        if "economy" in asked.arguments:
            asked.arguments["economy"] = economies.resolve(asked.arguments["economy"])
        values = asked.arguments.values()
        hashable = (tuple(value) if isinstance(value, list) else value for value in values)
        key = call, replace(session, template=""), identity(), *map(type, values), *hashable
        try:
            hash(key)
            kept = session.findings_kept and call.__name__ not in _EACH_TIME
        except TypeError:  # of frames or findings, which no other call has
            kept = False
        if not kept:
            return call(*asked.args, **asked.kwargs)
        if key in _results:
            result, read = _results[key]
            record.put(read)
        else:
            result, _ = _results[key] = noted(lambda: call(*asked.args, **asked.kwargs))
        return result

    return once


def forget_bundles() -> None:
    """Let findings be shown as they are then, not as they were when they were made."""
    for result, _ in _results.values():
        if isinstance(result, Finding):
            result.forget_bundles()


def entries(words: tuple[str, ...] = ()) -> tuple[Entry, ...]:
    """Return the findings by name, or those whose name, parameters or summary has every word.

    Examples
    --------
    >>> from research import findings
    >>> [each.name for each in entries(("tiles",))]
    ['key_figures']
    """
    found = [_entries[name] for name in sorted(_entries)]
    texts = [f"{each.name} {each.parameters} {each.summary}".casefold() for each in found]
    return tuple(
        each
        for each, text in zip(found, texts, strict=True)
        if all(word.casefold() in text for word in words)
    )
