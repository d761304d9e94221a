"""The messages a report opens with: its most important claims, chosen by the values they hold.

A message holds a number and what it compares with. Five kinds matter in a hurry, in this order:
people, money, distance to a target, change, and comparison with others. Each round takes the
largest of every kind. What is to be done comes last.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import get_args

from research.messages.values import Claim, Value
from research.report.comparing import (
    Kind,
    compared_in,
    figures,
    flat,
    holds_numbers,
    judged,
    measured,
    subject,
    told_numbers,
)
from research.report.doubts import doubts
from research.report.finding import Finding
from research.report.parted import BEGIN, Line, parted

MOST = 5
_ACTIONS = 3  # of them at most say what is to be done; a remark on these may follow
_ENOUGH = 3  # messages below which other findings with figures are taken
_LEAST = 0.05  # difference, as a logarithm, that makes a change or a comparison worth a message
_KEPT = ("label", "step", "change", "cost")  # roles of lines that a priority has in any case
_BARE = ("problem", "remark", "label")  # roles of lines that say what is wrong alone
_KINDS: tuple[Kind, ...] = get_args(Kind)


@dataclass(frozen=True)
class Message:
    """A claim of the summary.

    Attributes
    ----------
    finding : the number of the finding that shows it
    also : the number of another one, that shows what the first does not
    drawn : whether the chart of the finding shows it
    answer : whether it answers the study's question
    role : of the `Line` it is, where it says what is to be done; "" for others
    lines : those of its priority
    """

    claim: Claim
    finding: int
    also: int | None = None
    drawn: bool = True
    answer: bool = False
    role: str = ""
    lines: tuple[Line, ...] = ()

    @property
    def claims(self) -> tuple[Claim, ...]:
        """Its claim, and those of its lines."""
        return self.claim, *(each.claim for each in self.lines)


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
    """Return the messages of a report: its answers, then others in the order of its findings.

    Five lines at most follow the first, besides what is in doubt, and what is to be done, the last.
    One claim of a finding at most: its headline, or where that holds no number its first claim that
    compares. Findings of weight 0 have none, nor have those that found nothing.

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
    answers = [
        _answer(each, findings, number)
        for number, of in enumerate(findings)
        if of.answer
        for each in (of.headline, *of.claims)
    ]
    answered = {value for each in answers for _, value in flat(each.claim)}
    actions = _actions(findings, answered)
    done = {value for each in actions for of in each.claims for _, value in flat(of)}
    shown = {each.finding for each in answers}
    others = {
        number: of
        for number, of in enumerate(findings)
        if of.weight and number not in shown and not (of.missing or of.answer or of.action)
    }
    compared = {key for each in answers for key in compared_in(each.claim)}
    candidates = [
        each
        for number, of in others.items()
        for each in _of(number, of)
        if not _repeated(each.message.claim, answered)
        and not _told(each.message.claim, answered if of.weight > 1 else answered | done)
    ]
    priorities = sum(each.role in ("problem", "brief") for each in actions) or len(actions)
    room = max(0, MOST - max(min(priorities, _ACTIONS), len(answers) - 1))
    taken = _in_rounds(candidates, compared)[:room]
    wanted = max(0, min(_ENOUGH - priorities, room) - len(taken))
    left = {at: of for at, of in others.items() if at not in {each.finding for each in taken}}
    taken += _with_figures(left, answered | done, compared)[:wanted]
    named = doubts(findings) if taken or answers[1:] else ()  # never the only line
    doubtful = (Message(each, 0, drawn=False) for each in named)
    return (*answers, *sorted(taken, key=lambda each: each.finding), *doubtful, *actions)


def _actions(findings: Sequence[Finding], answered: set[Value]) -> list[Message]:
    """Return what is to be done, a priority a message, without what the answer holds.

    A priority that is left keeps its problem, steps and cost; one another report has is left.
    """
    priorities = (
        (number, first, [of for of in rest if of.role in _KEPT or not _told(of.claim, answered)])
        for number, found in enumerate(findings)
        if found.action
        for first, *rest in parted(found.action, [of for of in found.action if of.role in BEGIN])
    )
    return [
        Message(first.claim, number, role=first.role, lines=tuple(left))
        for number, first, left in priorities
        if any(of.role not in _BARE for of in (first, *left)) or not _told(first.claim, answered)
    ]


def _with_figures(
    told: Mapping[int, Finding], answered: set[Value], compared: set[str]
) -> list[Message]:
    """Return headlines with figures that repeat no answer, those with most figures first."""
    found = [
        Message(each.headline, number)
        for number, each in told.items()
        if holds_numbers(each.headline)
        and not _repeated(each.headline, answered)
        and not compared & compared_in(each.headline)
    ]
    return sorted(found, key=lambda each: -min(figures(each.claim), 2))


def _answer(answer: Claim, findings: Sequence[Finding], number: int) -> Message:
    """Return an answer with the findings that show it, the one with most of its figures first.

    One that says what is to be done is the second at most.
    """
    held = {
        at: set().union(
            *(measured(said) for said in (each.headline, *each.claims)
              if said == answer or said not in each.undrawn)
        )
        for at, each in enumerate(findings)
        if not each.missing and not each.answer
    }  # fmt: skip
    wanted = measured(answer)
    first = _most(wanted, {at: has for at, has in held.items() if not findings[at].action})
    if first is None:
        return Message(answer, number, answer=True)
    also = _most(wanted - held[first], held)
    return Message(answer, first, also, drawn=answer not in findings[first].undrawn, answer=True)


def _most(wanted: set[Value], held: Mapping[int, set[Value]]) -> int | None:
    """Return which one holds most of some figures; None where none holds two."""
    shared = {at: len(wanted & each) for at, each in held.items()}
    best = max(shared, key=lambda at: shared[at], default=None)
    return best if best is not None and shared[best] > 1 else None


def _repeated(claim: Claim, answered: set[Value]) -> bool:
    """Whether the answer holds the people, list or change of a claim, or all its figures."""
    counted = {value for name, value in flat(claim) if name in ("people", "list")}
    ends = {value for name, value in flat(claim) if name in ("before", "after")}
    changed = len(ends) > 1 and answered >= ends
    return bool(answered & counted) or changed or _told(claim, answered)


def _told(claim: Claim, answered: set[Value]) -> bool:
    """Whether the answer holds all figures of a claim."""
    return holds_numbers(claim) and answered >= measured(claim)


def _in_rounds(candidates: Sequence[_Candidate], compared: set[str]) -> list[Message]:
    """Return the largest of every kind, then the second of every kind, and so on.

    An indicator is compared once: one that the answer has `compared` is not again with others.
    """
    in_order = sorted(candidates, key=lambda each: each.order)
    ranked = {kind: [each for each in in_order if each.kind == kind] for kind in _KINDS}
    taken: list[Message] = []
    said, told = set[object](), set(compared)
    while any(ranked.values()):
        for kind in _KINDS:
            while ranked[kind]:
                best = ranked[kind].pop(0)
                about = subject(best.message.claim)
                numbers = told_numbers(best.message.claim)
                if (
                    about in said
                    or best.indicator in told
                    or any(numbers <= told_numbers(each.claim) for each in taken)
                ):
                    continue
                taken.append(best.message)
                said.add(about)
                if best.indicator:
                    told.add(best.indicator)
                break
    return taken


def _of(number: int, finding: Finding) -> Iterator[_Candidate]:
    """Yield a finding's headline if it compares, else its first claim that does."""
    rest = () if figures(finding.headline) else finding.claims
    for each in (finding.headline, *rest):
        kind, size, indicator = judged(each) or ("", 0.0, "")
        relative = kind in ("change", "comparison")
        # A relative claim needs its headline to be understood.
        if not kind or (relative and each is not finding.headline):
            continue
        if not relative or size * finding.weight >= _LEAST:
            drawn = each not in finding.undrawn
            yield _Candidate(
                Message(each, number, drawn=drawn), kind, finding.weight, size, indicator
            )
        return
