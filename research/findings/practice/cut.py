"""By how much a price has to fall to its target, and which options came to as much."""

from collections.abc import Iterable, Mapping, Sequence

from research.findings.core import Claim, claim, where
from research.findings.core.bounds import percents
from research.findings.costs.income import of_incomes
from research.findings.costs.usage import priced, too_large
from research.findings.infrastructure.offline import Offline, offline
from research.findings.practice.benchmark import LEAST, level
from research.findings.practice.concerned import missing_before
from research.findings.practice.diagnosis import PRICES, Diagnosis
from research.findings.practice.tried_table import Done
from research.findings.progress.breaks import rests_on
from research.messages.values import Economy, Items, Percent, Value
from research.report.parted import Line

_MUCH = 0.1  # of a price: two falls that differ by less are alike
_LITTLE = 0.5  # of the fall that is needed: less is no option for it


def needed(gap: Diagnosis) -> list[float]:
    """Return the least and the most that a price has to fall by; nothing where it need not."""
    key, falls = gap.problem.indicator, [gap.missing]
    if gap.problem.id not in PRICES:
        return []
    if rests_on(key, gap.economy):
        before = missing_before(gap.economy, gap.problem, level(gap.problem)[0])
        falls = sorted((gap.missing, before))
    other = of_incomes(key, gap.economy)
    falls = sorted((*falls, *(1 - (1 - each) / other for each in falls)))
    return [falls[0], falls[-1]] if falls[0] >= LEAST else []


def fall(gaps: Iterable[Diagnosis], paid: Iterable[Claim]) -> tuple[Claim, ...]:
    """Return by how much prices have to fall, and why no subsidy is proposed where none costs."""
    gaps = [*gaps]
    falls = Items(
        claim("options-fall", topic=_topic(gap), needed=percents(*(100 * each for each in least)))
        for gap in gaps
        if (least := needed(gap))
    )
    if [*paid]:
        said = claim("options-falls", falls=falls)
    elif large := _subsidy(gaps[0].economy):
        said = claim("options-falls-subsidy", falls=falls, **large)
    else:
        said = claim("options-falls-unpaid", falls=falls)
    return where(falls.values, said)


def _subsidy(iso3: str) -> Mapping[str, Value]:
    """Return what a subsidy of mobile data to its target costs, if too large to keep up."""
    who = offline(iso3)
    if not isinstance(who, Offline) or who.covered is None or priced(who)[0] < 1:
        return {}
    return too_large(who)


def by_fall(gap: Diagnosis, named: Sequence[Done]) -> tuple[list[Done], list[Line]]:
    """Return the options whose fall of a price reaches its target.

    Without one, the largest fall, if it is half of that or more, with how large it is. All of them
    where no result has a fall, or the price before a break needs none.
    """
    falls = [(done, fall) for done in named if (fall := done[1].result.fall)]
    if not falls or not (least := needed(gap)):
        return [*named], []
    enough = [done for done, fall in falls if fall > least[0] - _MUCH]
    done, most = max(falls, key=lambda each: each[1])
    if enough or most < _LITTLE * least[0]:
        return enough, []
    of = {"largest": Percent(100 * most), "economy": Economy(done[1].economy)}
    return [done], [Line("option", claim("options-cut", topic=_topic(gap), **of))]


def _topic(gap: Diagnosis) -> Claim:
    return claim(f"options-topic-{gap.problem.id}")
