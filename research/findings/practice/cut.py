"""By how much a price has to fall to its target, and which options came to as much."""

from collections.abc import Sequence

from research import catalogue
from research.findings.practice.diagnosis import Diagnosis
from research.findings.practice.tried_table import Done
from research.findings.progress.breaks import rests_on
from research.messages.values import Percent, claim
from research.report.parted import Line

_MUCH = 0.1  # of a price: two falls that differ by less are alike


def reaching(gap: Diagnosis, named: Sequence[Done]) -> list[Done]:
    """Return the options whose fall of a price reaches its target; without one, the largest fall.

    All of them where no result has a fall to compare with.
    """
    falls = _falls(gap, named)
    enough = [done for done, fall in falls if fall > gap.missing - _MUCH]
    return enough or [done for done, _ in sorted(falls, key=lambda of: -of[1])[:1]] or [*named]


def options_cut(gap: Diagnosis, named: Sequence[Done]) -> list[Line]:
    """Return the fall of a price that its target takes, with the largest if none came to as much.

    Nothing where no practice named has a fall.
    """
    falls = [fall for _, fall in _falls(gap, named)]
    if not falls:
        return []
    of = {"topic": claim(f"options-topic-{gap.problem.id}"), "needed": Percent(100 * gap.missing)}
    if max(falls) > gap.missing - _MUCH:
        return [Line("option", claim("options-fall", **of))]
    return [Line("option", claim("options-cut", **of, largest=Percent(100 * max(falls))))]


def _falls(gap: Diagnosis, named: Sequence[Done]) -> list[tuple[Done, float]]:
    """Return options with the fall they came to; none where the price may rest on a break."""
    key = gap.problem.indicator
    if catalogue.indicator(key).direction != "down" or rests_on(key, gap.economy):
        return []
    return [(done, fall) for done in named if (fall := done[1].result.fall)]
