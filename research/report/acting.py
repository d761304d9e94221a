"""What a finding says is to be done, as text: each problem with what follows it, by role."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from research import messages
from research.messages.values import Claim
from research.report.parted import BEGIN, Line, parted

if TYPE_CHECKING:
    from research.report.finding import Finding


def to_do(finding: Finding, language: str = "") -> dict[Claim, list[tuple[str, str]]]:
    """Return the problems of a finding, each with role and text of all that follows it."""
    parts = parted(finding.action, [line for line in finding.action if line.role in BEGIN])
    return {
        first.claim: [*written(rest, language)]
        for first, *rest in filter(None, parts)
        if first.role == "problem"
    }


def written(lines: Sequence[Line], language: str) -> Iterator[tuple[str, str]]:
    """Yield role and text of each line."""
    steps = [of for of in lines if of.role == "step"]
    for of in lines:
        if of.role != "label":
            role = "further" if of in steps[1:] else of.role
            yield role, messages.sentence(of.claim, language)
