"""By how much a price has to fall to its target, and which options came to as much."""

from collections.abc import Sequence

from research.findings.core.bounds import percents
from research.findings.costs.income import of_incomes
from research.findings.practice.benchmark import LEAST, level
from research.findings.practice.concerned import missing_before
from research.findings.practice.diagnosis import PRICES, Diagnosis
from research.findings.practice.tried_table import Done
from research.findings.progress.breaks import rests_on
from research.messages.values import Economy, Percent, Value, claim
from research.report.parted import Line

_MUCH = 0.1  # of a price: two falls that differ by less are alike
_LITTLE = 0.5  # of the fall that is needed: less is no option for it


def by_fall(gap: Diagnosis, named: Sequence[Done]) -> tuple[list[Done], list[Line]]:
    """Return the options whose fall of a price reaches its target, and the fall that it takes.

    Without one, the largest fall, if it is half of that or more, with how large it is. All of them
    where no result has a fall, or the price before a break needs none.
    """
    falls = [(done, fall) for done in named if (fall := done[1].result.fall)]
    key, needed = gap.problem.indicator, [gap.missing]
    if gap.problem.id not in PRICES or not falls:
        return [*named], []
    if rests_on(key, gap.economy):
        before = missing_before(gap.economy, gap.problem, level(gap.problem)[0])
        needed = sorted((gap.missing, before))
    other = of_incomes(key, gap.economy)
    needed = sorted((*needed, *(1 - (1 - each) / other for each in needed)))
    if needed[0] < LEAST:
        return [*named], []
    of: dict[str, Value] = {"topic": claim(f"options-topic-{gap.problem.id}")}
    of["needed"] = percents(100 * needed[0], 100 * needed[-1])
    enough = [done for done, fall in falls if fall > needed[0] - _MUCH]
    done, most = max(falls, key=lambda each: each[1])
    if enough or most < _LITTLE * needed[0]:
        return enough, [Line("option", claim("options-fall", **of))]
    of |= {"largest": Percent(100 * most), "economy": Economy(done[1].economy)}
    return [done], [Line("option", claim("options-cut", **of))]
