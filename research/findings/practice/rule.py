"""From where on a gap of people counts in a group, and who is near it."""

from collections.abc import Iterator, Sequence

from research.findings.core import Claim, claim
from research.findings.core.gaps import cut
from research.findings.core.latest import comparable
from research.findings.practice.benchmark import UNIVERSAL, WITHIN, level, limits
from research.findings.practice.diagnosis import Diagnosis
from research.messages.values import Economy, Percent
from research.options import Problem

_NAMED = 3  # economies a sentence names


def rule(problem: Problem, members: Sequence[Diagnosis]) -> Iterator[Claim]:
    """Yield from where on a gap counts, and who is near it."""
    if problem.within:
        of = {"within": Percent(100 * WITHIN), "universal": Percent(UNIVERSAL)}
        yield claim("options-among-rule", **of)
    if close := near(problem, members):
        names = cut(map(Economy, close), _NAMED)
        yield claim("options-among-near", economies=names, **limits(problem))


def near(problem: Problem, members: Sequence[Diagnosis]) -> list[str]:
    """Return who is below a target by so little that it is not counted, most people first."""
    if not limits(problem) or level(problem)[1] != "at least":
        return []
    bound, values = level(problem)[0], comparable(problem.indicator)["value"]
    close = [of for of in members if not of.missing and values.get(of.economy, bound) < bound]
    return [of.economy for of in sorted(close, key=lambda of: -(of.people or 0.0))]
