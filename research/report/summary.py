"""The messages a report opens with: its most important claims, chosen by the values they hold.

A message holds a number and what it compares with. Five kinds matter in a hurry, in this order:
people, money, distance to a target, change, and comparison with others. Each round takes the
largest of every kind. What is to be done comes last.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal, get_args

from research.messages.values import (
    About,
    Claim,
    Count,
    Indicator,
    Measure,
    Money,
    Number,
    Percent,
    Quantity,
    Range,
    Title,
    Value,
)
from research.report.finding import Finding

MOST = 5
_ENOUGH = 3  # messages below which other findings with figures are taken
_LEAST = 0.05  # difference, as a logarithm, that makes a change or a comparison worth a message
Kind = Literal["people", "money", "target", "change", "comparison", "place"]
_KINDS: tuple[Kind, ...] = get_args(Kind)
_MEASURED = (About, Measure, Money, Number, Percent, Quantity, Range)


@dataclass(frozen=True)
class Message:
    """A claim of the summary, the number of its finding, and whether it is the study's answer."""

    claim: Claim
    finding: int
    answer: bool = False


@dataclass(frozen=True)
class _Candidate:
    message: Message
    kind: Kind
    weight: float
    size: float
    indicator: str

    @property
    def order(self) -> tuple[float, float]:
        """Sort key of candidates of a kind: by the weight of the finding, then by size."""
        return -self.weight, -self.size


def chosen(findings: Sequence[Finding]) -> tuple[Message, ...]:
    """Return the messages of a report: its answer, then at most five in the order of its findings.

    The last of the five say what is to be done, where a finding does. One claim of a finding at
    most: its headline, or where that holds no number its first claim that compares. Findings of
    weight 0 have none, nor have those that found nothing.

    Parameters
    ----------
    findings : those of the report, in order

    Examples
    --------
    >>> from research.messages.values import Quantity, claim
    >>> online = claim("x", value=Quantity(90, "internet_users"), median=Quantity(71,
    ...     "internet_users"))
    >>> [each.finding for each in chosen([Finding(claim("y")), Finding(online)])]
    [1]
    """
    told = {
        number: each
        for number, each in enumerate(findings)
        if each.weight and not each.missing and not each.answer and not each.action
    }
    actions = [Message(each, at) for at, of in enumerate(findings) for each in of.action]
    most = MOST - len(actions)
    answers = [
        Message(each.headline, number, answer=True)
        for number, each in enumerate(findings)
        if each.answer
    ]
    answered = {value for each in answers for _, value in _flat(each.claim)}
    candidates = [found for number, each in told.items() for found in _of(number, each)]
    taken = _in_rounds([each for each in candidates if not _repeated(each.message.claim, answered)])
    del taken[most:]
    if len(taken) + len(actions) < _ENOUGH:
        used = {each.finding for each in taken}
        others = [
            Message(each.headline, number)
            for number, each in told.items()
            if number not in used and not _repeated(each.headline, answered)
        ]
        others.sort(key=lambda each: -min(_figures(each.claim), 2))
        wanted = _ENOUGH - len(taken) - len(actions)
        taken += [each for each in others if _numbers(each.claim)][:wanted]
    return (*answers, *sorted(taken, key=lambda each: each.finding), *actions)


def _repeated(claim: Claim, answered: set[Value]) -> bool:
    """Whether the answer holds the people or the list a claim counts, or all its figures."""
    values = list(_flat(claim))
    if answered & {value for name, value in values if name in ("people", "list")}:
        return True
    return _numbers(claim) and answered >= {
        value for _, value in values if isinstance(value, (*_MEASURED, Count))
    }


def _in_rounds(candidates: Sequence[_Candidate]) -> list[Message]:
    """Return the largest of every kind, then the second of every kind, and so on.

    An indicator is compared once.
    """
    in_order = sorted(candidates, key=lambda each: each.order)
    ranked = {kind: [each for each in in_order if each.kind == kind] for kind in _KINDS}
    taken: list[Message] = []
    compared, said = set[str](), set[object]()
    while any(ranked.values()):
        for kind in _KINDS:
            while ranked[kind]:
                best = ranked[kind].pop(0)
                subject = _subject(best.message.claim)
                if subject in said or best.indicator in compared:
                    continue
                taken.append(best.message)
                said.add(subject)
                compared |= {best.indicator} - {""}
                break
    return taken


def _of(number: int, finding: Finding) -> Iterator[_Candidate]:
    """Yield a finding's headline if it compares, else its first claim that does."""
    rest = () if _figures(finding.headline) else finding.claims
    for each in (finding.headline, *rest):
        kind, size, indicator = _judged(each) or ("", 0.0, "")
        relative = kind in ("change", "comparison")
        if not kind or (
            relative and each is not finding.headline
        ):  # such a claim needs its headline to be understood
            continue
        if not relative or size * finding.weight >= _LEAST:
            yield _Candidate(Message(each, number), kind, finding.weight, size, indicator)
        return


def _judged(claim: Claim) -> tuple[Kind, float, str] | None:
    """Return a claim's kind, size and compared indicator; None where it compares nothing."""
    values = list(_flat(claim))
    indicator = next((value.id for _, value in values if isinstance(value, Indicator)), "")
    people = [
        value.value
        for name, value in values
        if name == "people" and isinstance(value, (About, Count))
    ]
    shares = [value.value for _, value in values if isinstance(value, Percent)]
    money = [value for _, value in values if isinstance(value, Money)]
    if money and (shares or people or len(money) > 1):
        return "money", max(shares, default=0.0), ""
    if people and (others := _others(values, people[0])):
        return "people", max((each / 100 for each in shares), default=min(others)), ""
    measures = [value.value for _, value in values if isinstance(value, Measure)]
    if len(measures) > 1:
        return "target", _apart(measures[0], measures[1]), ""
    return _compared(values, indicator)


def _compared(
    values: Sequence[tuple[str, Value]], indicator: str
) -> tuple[Kind, float, str] | None:
    """Return the kind of comparison: over time, with another value, or a rank."""
    quantities = [(name, value) for name, value in values if isinstance(value, Quantity)]
    if len(quantities) > 1:
        (name, first), (_, second) = quantities[:2]
        size = _apart(first.value, second.value)
        same = first.indicator if first.indicator == second.indicator else ""
        return (
            ("change", size, "")
            if name in ("before", "after")
            else ("comparison", size, same)
            if same
            else None
        )
    counts = [value.value for _, value in values if isinstance(value, Count)]
    if len(counts) < 2 or not max(counts):
        return None
    share = min(counts) / max(counts)
    if any(isinstance(value, Title) for _, value in values):
        return "target", 1 - share, ""
    if indicator or any(isinstance(value, (Number, Percent)) for _, value in values):
        return "place", abs(1 - 2 * share), indicator
    return None


def _others(values: Sequence[tuple[str, Value]], people: float) -> list[float]:
    """Return what a number of people is compared with: people, or a share, relative to it."""
    found = [
        value.value
        for name, value in values
        if name != "people" and isinstance(value, About) and value.value
    ]
    shares = [value.value / 100 for _, value in values if isinstance(value, (Percent, Quantity))]
    return [min(people, each) / max(people, each) for each in found] + shares


def _apart(one: float, other: float) -> float:
    """How far two values are apart, as a logarithm."""
    low, high = sorted((abs(one), abs(other)))
    return math.log(high / low) if low else float(bool(high))


def _subject(claim: Claim) -> object:
    """Return the subject of a claim; two claims with one subject repeat each other."""
    values = [value for _, value in _flat(claim)]
    named = {value.id for value in values if isinstance(value, Indicator)}
    return claim.id, frozenset(
        named | {value.indicator for value in values if isinstance(value, Quantity)}
    )


def _figures(claim: Claim) -> int:
    return sum(isinstance(value, _MEASURED) for _, value in _flat(claim))


def _numbers(claim: Claim) -> bool:
    return any(isinstance(value, (*_MEASURED, Count)) for _, value in _flat(claim))


def _flat(claim: Claim) -> Iterator[tuple[str, Value]]:
    """Yield the values of a claim by name, including those of claims inside it."""
    for name, value in claim.values.items():
        if isinstance(value, Claim):
            yield from _flat(value)
        else:
            yield name, value
