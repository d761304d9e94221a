"""Whether a chart draws the numbers of a claim, so that the claim can refer to it."""

from collections.abc import Iterable, Iterator, Mapping, Set
from math import isclose
from typing import Any

from research.messages.values import Claim, Percent, Quantity
from research.publish.figure import values
from research.report.comparing import measured

_NEAR = 1e-3  # of a number, by which one drawn may differ
_HELD = ("x", "y", "z", "values", "customdata")  # parts of a trace that hold numbers


def numbers(charts: Iterable[Mapping[str, Any]]) -> frozenset[float]:
    """Return the numbers that charts draw."""
    return frozenset(
        _numbers(trace.get(key) for each in charts for trace in each["data"] for key in _HELD)
    )


def draws(claim: Claim, drawn: Set[float]) -> bool:
    """Return whether a chart that draws some numbers has every figure of a claim; counts apart.

    Examples
    --------
    >>> use = Claim("x", {"use": Percent(34.98), "covered": Percent(97.3)})
    >>> draws(use, {34.98, 97.3}), draws(use, {34.98})
    (True, False)
    """
    held = [each.value for each in measured(claim) if isinstance(each, Percent | Quantity)]
    return all(any(isclose(of, each, rel_tol=_NEAR) for each in drawn) for of in held)


def _numbers(parts: Iterable[Any]) -> Iterator[float]:
    for part in parts:
        if isinstance(part, (int, float)) and not isinstance(part, bool):
            yield float(part)
        elif isinstance(part, (dict, list, tuple)):
            yield from _numbers(values(part))
