"""A gap of an economy: its lines, and the practices that its options are from."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from research import options as choices
from research.findings.comparison.structural import FAR
from research.findings.core import Claim, claim, v, where
from research.findings.core.bounds import percents
from research.findings.core.latest import levels
from research.findings.costs.income import of_incomes
from research.findings.costs.usage import priced, too_large
from research.findings.infrastructure.offline import USE as ONLINE
from research.findings.infrastructure.offline import Offline, offline
from research.findings.practice.barriers import Barriers, barriers, coverage_in_doubt
from research.findings.practice.benchmark import LEAST, level
from research.findings.practice.concerned import LEARNING, doubted, missing_before
from research.findings.practice.costed import USE, Costs
from research.findings.practice.diagnosis import PRICES, Diagnosis
from research.findings.practice.first_step import first_step, is_small, network
from research.findings.practice.sentences import conflicting
from research.findings.practice.tried import (
    NAMED,
    apart,
    in_force,
    is_far,
    is_larger,
    median_of,
    named_of,
    own_of,
    practices_of,
    tried_for,
)
from research.findings.practice.tried_said import lines_of, own_named, unmeasured
from research.findings.practice.tried_table import Done, each_of, ends_below, is_related, rows_of
from research.findings.progress.breaks import rests_on
from research.options import Option, Problem
from research.report.parted import Line

_MUCH = 0.1  # of a price: two falls that differ by less are alike
_LITTLE = 0.5  # of the fall that is needed: less is no option for it


@dataclass(frozen=True)
class Gap:
    """A gap of an economy, and the results named for it.

    Attributes
    ----------
    picked, fell : the options to name, and how large the fall of a price is that falls short
    fixed, fixed_fell : the same for fixed broadband, where a priority has both prices
    own : what it tried itself
    others : where none is named for people offline, or a price, what others tried with no effect;
        for other problems what is measured on a related outcome
    far : whether some is left out, as its economy has over a hundred times the people
    """

    of: Diagnosis
    picked: Sequence[Done]
    fell: Sequence[Line]
    fixed: Sequence[Done]
    fixed_fell: Sequence[Line]
    own: Sequence[Done]
    others: Sequence[Done] = ()
    far: bool = False

    def lines(self, costs: Costs) -> Iterator[Line]:
        """Yield the gap, its barriers, the first step, options and cost."""
        problem, iso3 = self.of.problem, self.of.economy
        known = barriers(iso3, problem)
        yield from (Line("problem", self.of.said), Line("label", self.of.named))
        if self.of.said.id == "options-use-measure":
            return
        for each in known.said if known else ():
            yield Line("barrier", each)
        yield from (Line("step", each) for each in self._steps(known))
        who = v.Economy(iso3)
        yield from (*lines_of(who, problem, self.own), *self.fell)
        yield from lines_of(who, problem, self.picked)
        if self.picked and all(is_far(each.economy, iso3) for _, each in self.picked):
            yield Line("option", claim("options-far", economy=who, times=v.Number(FAR)))
        yield from unmeasured(problem, self.others)
        if self.others and self.far:
            yield Line("option", claim("options-far-out"))
        also = [each for each in [self.of.also] if each]
        yield from self.fixed_fell
        yield from (line for each in also for line in lines_of(who, each.problem, self.fixed))
        paid = costs.get(problem.id, network(iso3, problem))
        yield from (Line("cost", each) for each in (*_fall([self.of, *also], paid), *paid))

    def _steps(self, known: Barriers | None) -> list[Claim]:
        """Return the first steps: what both of two figures ask for comes before settling them.

        Unless coverage is to be measured first: both are figures to settle. A course is priced
        before all else.
        """
        problem, iso3 = self.of.problem, self.of.economy
        doubt = coverage_in_doubt(iso3) if known or problem.id == LEARNING else ()
        asked = known.asked if known else ()
        found = first_step(iso3, problem)
        course, rest = (found[:1], found[1:]) if problem.id == LEARNING else ((), found)
        steps = [*rest, *asked]
        if problem.indicator == ONLINE and conflicting(iso3):
            settle = claim(f"options-step-{'either' if self.of.surely else 'settle'}")
            last = self.of.surely and not doubt
            steps = [*steps, settle] if last else [settle, *steps]
        verify = where(doubted(iso3, problem), claim("options-step-verify"))
        if self.of.settles:
            return [*verify]  # what to do depends on it
        return [*course, *doubt, *verify, *steps]

    def rows(self) -> list[dict[str, object]]:
        """Return a row for each practice named."""
        each = self.of
        said = {"topic": each.topic, "value": each.own, "benchmark": each.benchmark}
        special = each.problem.id in (USE, LEARNING)
        gap = claim(f"options-gap-{each.problem.id}" if special else "options-gap", **said)
        done = (*self.picked, *self.fixed, *self.own, *self.others)
        return [row | {"missing": each.missing} for row in rows_of(gap, each.problem, done)]


def gap_of(of: Diagnosis, only: Collection[str] = ()) -> Gap:
    """Return a gap with its options, but those for a barrier that is not there.

    What the economy tried itself comes last; what it has long in force is no option.
    """
    problem, iso3 = of.problem, of.economy
    known, own = barriers(iso3, problem), own_of(problem, iso3, only)
    own = [each for each in own if known is None or known.allows(each.option)]
    has = [option.id for option, practice in each_of(own) if in_force(practice)]
    asked = [
        each
        for each in choices.of(problem.id)
        if (not only or each.id in only)
        and each.id not in has
        and not (each.opens and is_small(iso3))
        and not (each.builds and levels(each.builds).get(iso3))
        and (known is None or known.allows(each))
    ]
    others = tried_for(problem, iso3, [each.id for each in asked]) if asked else []
    before = {each.option.id for each in own}
    others.sort(key=lambda each: each.option.id in before)
    who = v.Economy(iso3)
    picked, fell = _by_fall(of, named_of(who, problem, [iso3], others, own, len(asked)))
    picked = picked[:NAMED]
    mine = own_named(picked, own)
    kept, far = _others(iso3, problem, asked)
    open_to = problem.barriers or problem.id in (LEARNING, *PRICES)
    kept = kept if open_to else [each for each in kept if is_related(each[1])]
    rest = [] if picked else kept
    return Gap(of, picked, fell, *_for_fixed(of, only), mine, rest, far)


def _others(iso3: str, problem: Problem, asked: Sequence[Option]) -> tuple[list[Done], bool]:
    """Return what others tried of options, and whether some of larger economies is left out.

    What left others with less than the economy has already is left out too.
    """
    level = median_of(problem.indicator, (iso3,))
    done = [(each, made) for each in asked for made in practices_of(each) if made.economy != iso3]
    near = [
        (of, made)
        for of, made in done
        if of.any_size or not (is_far(made.economy, iso3) or apart(v.Economy(iso3), made))
        if not ends_below(made, problem, level)
    ]
    return near, any(is_larger(made.economy, iso3) for of, made in done if not of.any_size)


def _for_fixed(of: Diagnosis, only: Collection[str]) -> tuple[list[Done], list[Line]]:
    """Return the option to name for the price of fixed broadband, where a gap has both prices."""
    if of.also is None:
        return [], []
    problem, iso3 = of.also.problem, of.economy
    found = named_of(v.Economy(iso3), problem, [iso3], tried_for(problem, iso3, only))
    return _by_fall(of.also, found[:1])


def _needed(gap: Diagnosis) -> list[float]:
    """Return the least and the most that a price has to fall by; nothing where it need not."""
    key, falls = gap.problem.indicator, [gap.missing]
    if gap.problem.id not in PRICES:
        return []
    if rests_on(key, gap.economy):
        falls.append(missing_before(gap.economy, gap.problem, level(gap.problem)[0]))
    other = of_incomes(key, gap.economy)
    falls = sorted((*falls, *(1 - (1 - each) / other for each in falls)))
    return [falls[0], falls[-1]] if falls[0] >= LEAST else []


def _fall(gaps: Iterable[Diagnosis], paid: Iterable[Claim]) -> tuple[Claim, ...]:
    """Return by how much prices have to fall, and why no subsidy is proposed where none costs."""
    gaps = [*gaps]
    falls = v.Items(
        claim("options-fall", topic=_topic(gap), needed=percents(*(100 * each for each in least)))
        for gap in gaps
        if (least := _needed(gap))
    )
    if [*paid]:
        said = claim("options-falls", falls=falls)
    elif large := _subsidy(gaps[0].economy):
        said = claim("options-falls-subsidy", falls=falls, **large)
    else:
        said = claim("options-falls-unpaid", falls=falls)
    return where(falls.values, said)


def _subsidy(iso3: str) -> Mapping[str, v.Value]:
    """Return what a subsidy of mobile data to its target costs, if too large to keep up."""
    who = offline(iso3)
    if not isinstance(who, Offline) or who.covered is None or priced(who)[0] < 1:
        return {}
    return too_large(who)


def _by_fall(gap: Diagnosis, named: Sequence[Done]) -> tuple[list[Done], list[Line]]:
    """Return the options whose fall of a price reaches its target.

    Without one, the largest fall, if it is half of that or more, with how large it is. All of them
    where no result has a fall, or the price before a break needs none.
    """
    falls = [(done, fall) for done in named if (fall := done[1].result.fall)]
    if not falls or not (least := _needed(gap)):
        return [*named], []
    enough = [done for done, fall in falls if fall > least[0] - _MUCH]
    done, most = max(falls, key=lambda each: each[1])
    if enough or most < _LITTLE * least[0]:
        return enough, []
    of = {"largest": v.Percent(100 * most), "economy": v.Economy(done[1].economy)}
    return [done], [Line("option", claim("options-cut", topic=_topic(gap), **of))]


def _topic(gap: Diagnosis) -> Claim:
    return claim(f"options-topic-{gap.problem.id}")
