"""By how much a price has to fall to its target, and by how much those of others fell."""

from collections.abc import Sequence

from research import catalogue
from research.findings.practice.diagnosis import Diagnosis
from research.findings.practice.tried import compared
from research.findings.practice.tried_table import Tried
from research.messages.values import Claim, Percent, claim

_MUCH = 0.1  # of a price: two falls that differ by less are alike


def options_cut(gap: Diagnosis, tried: Sequence[Tried]) -> tuple[Claim, ...]:
    """Return the fall of a price that its target takes, where no practice named came to as much.

    Nothing where no practice has a fall to compare with: what they came to is no price then.
    """
    if catalogue.indicator(gap.problem.indicator).direction != "down":
        return ()
    done = (compared(each.practices) for each in tried)
    falls = [each.result.fall for each in done if each and each.result.fall]
    if not falls or max(falls) > gap.missing - _MUCH:
        return ()
    needed, largest = (Percent(100 * fall) for fall in (gap.missing, max(falls)))
    return (claim("options-cut", needed=needed, largest=largest),)
