"""Results that several reports of a run share, with the record of what they rest on."""

from collections.abc import Callable
from functools import lru_cache, wraps
from typing import Any, TypeVar, cast

from research import sessions
from research.access import record
from research.loaders import releases

Function = TypeVar("Function", bound=Callable[..., Any])
Result = TypeVar("Result")


def noted(make: Callable[[], Result]) -> tuple[Result, record.Read]:
    """Return what a function makes, and what it read, which is recorded as if nothing were noted.

    Examples
    --------
    >>> from research import access
    >>> _, read = noted(lambda: access.observations("internet_users", "THA"))
    >>> [indicator for indicator, *_ in read.answers]
    ['internet_users']
    """
    before = record.taken()
    try:
        made = make()
    finally:
        read = record.taken()
        record.put(before)
        record.put(read)
    return made, read


def shared(function: Function) -> Function:
    """Keep what a function of the data returns, and what it read, for every report of a run.

    Its arguments are hashable, what it returns is not written to, and it reads by this package
    alone. A result is kept while the store stays the same; taken again, its readings are recorded
    as if it had been made for the report that asks.

    Examples
    --------
    >>> from research import access
    >>> @shared
    ... def online(economy: str) -> float:
    ...     return float(access.observations("internet_users", economy)["value"].iloc[-1])
    >>> online("THA") == online("THA")
    True
    >>> access.forget(), online("THA") > 50, list(access.indicators_read())
    (None, True, ['internet_users'])
    """

    @lru_cache(maxsize=1_024)
    def made(
        now: releases.State, year: str, *given: object, **named: object
    ) -> tuple[object, record.Read]:
        return noted(lambda: function(*given, **named))

    @wraps(function)
    def once(*given: object, **named: object) -> object:
        result, read = made(releases.state(), sessions.choice("reference_year"), *given, **named)
        record.put(read)
        return result

    return cast(Function, once)
