"""What a claim compares, and by how much: people, money, a target, a change, others or a rank."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Literal

from research.messages import bundles
from research.messages import values as v
from research.messages.values import Claim

Kind = Literal["people", "money", "target", "change", "comparison", "place"]
_ENDS = ("before", "after")  # of a change
_MEASURED = (v.About, v.Measure, v.Money, v.Number, v.Percent, v.Quantity, v.Range)


def judged(claim: Claim) -> tuple[Kind, float, str] | None:
    """Return a claim's kind, size and compared indicator; None where it compares nothing."""
    values = list(flat(claim))
    indicator = next((value.id for _, value in values if isinstance(value, v.Indicator)), "")
    people = [
        value.value
        for name, value in values
        if name == "people" and isinstance(value, (v.About, v.Count))
    ]
    shares = [value.value for _, value in values if isinstance(value, v.Percent)]
    money = [value for _, value in values if isinstance(value, v.Money)]
    if money and (shares or people or len(money) > 1):
        return "money", max(shares, default=0.0), ""
    if people and (others := _others(values, people[0])):
        return "people", max((each / 100 for each in shares), default=min(others)), ""
    measures = [value.value for _, value in values if isinstance(value, v.Measure)]
    if len(measures) > 1:
        return "target", _apart(measures[0], measures[1]), ""
    return _compared(values, indicator)


def _compared(
    values: Sequence[tuple[str, v.Value]], indicator: str
) -> tuple[Kind, float, str] | None:
    """Return the kind of comparison: over time, with another value, or a rank."""
    quantities = [(name, value) for name, value in values if isinstance(value, v.Quantity)]
    if len(quantities) > 1:
        (name, first), (_, second) = quantities[:2]
        size = _apart(first.value, second.value)
        same = first.indicator if first.indicator == second.indicator else ""
        return (
            ("change", size, "") if name in _ENDS else ("comparison", size, same) if same else None
        )
    counts = [value.value for _, value in values if isinstance(value, v.Count)]
    ranks = [value.value for _, value in values if isinstance(value, v.Rank)]
    if len(ranks) > 1 and counts:
        moved = [abs(one - other) for one, other in zip(ranks[::2], ranks[1::2], strict=False)]
        return "place", max(moved) / max(*ranks, *counts), ""
    if len(counts) < 2 or not max(counts):
        return None
    share = min(counts) / max(counts)
    if any(isinstance(value, v.Title) for _, value in values):
        return "target", 1 - share, ""
    if indicator or any(isinstance(value, (v.Number, v.Percent)) for _, value in values):
        return "place", abs(1 - 2 * share), indicator
    return None


def _others(values: Sequence[tuple[str, v.Value]], people: float) -> list[float]:
    """Return what a number of people is compared with: people, or a share, relative to it."""
    found = [
        value.value
        for name, value in values
        if name != "people" and isinstance(value, v.About) and value.value
    ]
    shares = [
        value.value / 100 for _, value in values if isinstance(value, (v.Percent, v.Quantity))
    ]
    return [min(people, each) / max(people, each) for each in found] + shares


def _apart(one: float, other: float) -> float:
    """How far two values are apart, as a logarithm."""
    low, high = sorted((abs(one), abs(other)))
    return math.log(high / low) if low else float(bool(high))


def compared_in(claim: Claim) -> set[str]:
    """Return indicators of which a claim holds several values, those of two years aside."""
    held = [
        value.indicator
        for name, value in flat(claim)
        if isinstance(value, v.Quantity) and name not in _ENDS
    ]
    return {key for key in held if held.count(key) > 1}


def subject(claim: Claim) -> object:
    """Return the subject of a claim; two claims with one subject repeat each other."""
    values = [value for _, value in flat(claim)]
    named = {value.id for value in values if isinstance(value, v.Indicator)}
    return claim.id, frozenset(
        named | {value.indicator for value in values if isinstance(value, v.Quantity)}
    )


def measured(claim: Claim) -> set[v.Value]:
    """Return the figures and counts of a claim."""
    return {value for _, value in flat(claim) if isinstance(value, (*_MEASURED, v.Count))}


def told_numbers(claim: Claim) -> frozenset[float]:
    """Return the numbers of the figures and counts of a claim, whatever they are of."""
    return frozenset(float(value.value) for value in measured(claim) if hasattr(value, "value"))


def figures(claim: Claim) -> int:
    """Return how many figures a claim holds, counts apart."""
    return sum(isinstance(value, _MEASURED) for _, value in flat(claim))


def holds_numbers(claim: Claim) -> bool:
    """Return whether a claim holds a figure or a count."""
    return any(isinstance(value, (*_MEASURED, v.Count)) for _, value in flat(claim))


def flat(claim: Claim) -> Iterator[tuple[str, v.Value]]:
    """Yield the values a claim shows by name, including those of claims inside it."""
    shown = _shown(claim.id)
    for name, value in claim.values.items():
        if shown is not None and name not in shown:
            continue
        if isinstance(value, Claim):
            yield from flat(value)
        else:
            yield name, value


@cache
def _shown(id: str) -> frozenset[str] | None:
    """Return the names of the values a message shows; None of one that is not known."""
    names = bundles.shown(id, "en")
    return None if names is None else frozenset(name.replace("-", "_") for name in names)
