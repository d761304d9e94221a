"""By how much a price has to fall to its target, and by how much those of others fell."""

from collections.abc import Iterable

from research import catalogue
from research.findings.practice.diagnosis import Diagnosis
from research.findings.practice.tried_table import Done
from research.findings.progress.breaks import rests_on
from research.messages.values import Percent, claim
from research.report.parted import Line

_MUCH = 0.1  # of a price: two falls that differ by less are alike


def options_cut(gap: Diagnosis, named: Iterable[Done]) -> list[Line]:
    """Return the fall of a price that its target takes, where no practice named came to as much.

    Nothing where no practice has a fall to compare with: what they came to is no price then; and
    where the price may rest on a break.
    """
    key = gap.problem.indicator
    if catalogue.indicator(key).direction != "down" or rests_on(key, gap.economy):
        return []
    falls = [each.result.fall for _, each in named if each.result.fall]
    if not falls or max(falls) > gap.missing - _MUCH:
        return []
    needed, largest = (Percent(100 * fall) for fall in (gap.missing, max(falls)))
    topic = claim(f"options-topic-{gap.problem.id}")
    return [Line("option", claim("options-cut", topic=topic, needed=needed, largest=largest))]
