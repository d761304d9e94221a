"""Policy options: the largest gaps of an economy or a group, options for each, and who did them."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from research import economies
from research import options as choices
from research.errors import unknown
from research.findings.comparison.structural import FAR
from research.findings.core import Claim, Finding, claim, finding, no_data, v, where
from research.findings.core.scope import scope_of
from research.findings.infrastructure.offline import USE as ONLINE
from research.findings.practice.barriers import barriers, coverage_in_doubt
from research.findings.practice.concerned import LEARNING, bases
from research.findings.practice.costed import USE, Costs, assumed, costs_of
from research.findings.practice.cut import by_fall
from research.findings.practice.diagnosis import Diagnosis, by_size, diagnose, diagnose_or_instead
from research.findings.practice.first_step import first_step, stepped
from research.findings.practice.no_gap import (
    digital,
    elsewhere,
    first_of,
    kind_of,
    nothing_missing,
    people_offline,
    profiled,
    topics,
    unchecked,
    unshown,
    without_gap,
)
from research.findings.practice.options_among import options_among
from research.findings.practice.power import power_costs, power_method
from research.findings.practice.sentences import conflicting
from research.findings.practice.tried import (
    NAMED,
    in_force,
    is_far,
    named_of,
    nearest,
    own_of,
    tried_for,
)  # fmt: skip
from research.findings.practice.tried_said import best_of, lines_of, nothing_for, own_for, worth
from research.findings.practice.tried_table import (
    ALONE,
    Done,
    Tried,
    each_of,
    listed,
    practices_table,
    rows_of,
    strength,
)
from research.options import Problem
from research.report.parted import BEGIN, Line


@dataclass(frozen=True)
class _Gap:
    """A gap of an economy: what it tried itself about it, and what others did.

    Attributes
    ----------
    picked, fell : the options to name, and the fall of a price that they are for
    fixed, fixed_fell : the same for fixed broadband, where a priority has both prices
    """

    of: Diagnosis
    own: Sequence[Tried]
    others: Sequence[Tried]
    picked: Sequence[Done]
    fell: Sequence[Line]
    fixed: Sequence[Done]
    fixed_fell: Sequence[Line]

    def lines(self, costs: Costs) -> Iterator[Line]:
        """Yield the gap, its barriers, the first step, options and cost."""
        problem, iso3 = self.of.problem, self.of.economy
        known = barriers(iso3, problem)
        yield Line("problem", self.of.said)
        if self.of.said.id == "options-use-measure":
            return
        for each in known.said if known else ():
            yield Line("barrier", each)
        asked = known.asked if known else ()
        if problem.indicator == ONLINE and conflicting(iso3):
            yield Line("step", claim("options-step-settle"))
        yield from (Line("step", each) for each in (*first_step(iso3, problem), *asked))
        who, first = v.Economy(iso3), len(self.picked)
        tried = lines_of(who, self.picked, own_for(problem, self.own))
        yield from (*tried[first:], *self.fell, *tried[:first])
        if first and all(is_far(each.economy, iso3) for _, each in self.picked):
            yield Line("option", claim("options-far", economy=who, times=v.Number(FAR)))
        yield from (*self.fixed_fell, *lines_of(who, self.fixed))
        if not self.fell and all(each.economy == iso3 for _, each in self.picked):
            near = best_of([iso3], problem, self.others)
            none = None if near or tried else nothing_for(iso3, problem, self.others)
            yield from (*near, *([none] if none else []))
        yield from (Line("cost", each) for each in costs.get(problem.id, ()))
        opens = any(option.opens for option, _ in self.picked)
        if opens and diagnose(iso3, choices.problems()["competition"]) is None:
            yield Line("unknown", claim("options-competition-unknown", economy=who))
        yield from (Line("unknown", each) for each in (coverage_in_doubt(iso3) if known else ()))

    @property
    def shown(self) -> list[Done]:
        """The practices of the table: its own that was measured, what is named, then others."""
        iso3 = self.of.economy
        others = nearest(self.others, economies.peers(iso3).members, iso3)
        measured = [done for done in each_of(self.own) if strength(done[1]) < ALONE]
        named = [*measured, *self.picked, *self.fixed]
        return [*listed(named, others), *each_of(self.own)]

    def rows(self) -> list[dict[str, object]]:
        """Return a row for each practice shown."""
        each = self.of
        said = {"topic": each.topic, "value": each.own, "benchmark": each.benchmark}
        special = each.problem.id in (USE, LEARNING)
        gap = claim(f"options-gap-{each.problem.id}" if special else "options-gap", **said)
        how = (worth([each.economy], each.problem, practice).id for _, practice in self.shown)
        rows = zip(rows_of(gap, each.problem, self.shown), how, strict=True)
        return [row | {"missing": each.missing, "evidence": known} for row, known in rows]


@finding
def options(scope: str, problems: Sequence[str] = (), only: Sequence[str] = ()) -> Finding:
    """List the largest gaps of an economy or a group, with options and the results of others.

    Parameters
    ----------
    scope : an economy in any spelling, or a group such as "itu:asia-pacific"
    problems : ids of `data/catalogue/options.yaml`; all of digital development if left out
    only : ids of options of that file, where not all for a problem are looked at; for an economy

    Raises
    ------
    InputError : the scope, a problem or an option is not known

    Notes
    -----
    Gaps are ordered by how much of the way to the benchmark is missing
    (`research.metrics.shortfall`), those measured in the last three years before older ones and
    those of people before those of markets; of a group, by the people they concern.
    What cannot be diagnosed for lack of recent figures is a data gap and no problem. Practices of
    economies with a hundred times more or fewer people are left out for an economy, unless they are
    a tax or a rule. What it tried itself comes before. Of some problems the first is named in any
    case, as their study opens with it. A study has in full what the country profile does not name.
    Without a gap it says what to keep, and what is left.
    """
    about, known = scope_of(scope), choices.problems()
    for kind, keys, of in (("problem", problems, known), ("option", only, choices.table())):
        for key in keys:
            if key not in of:
                raise unknown(kind, key, of, "research practices")
    chosen = [known[key] for key in problems] if problems else digital()
    if about.focus is None:
        return options_among(about, chosen)
    return _of_economy(about.focus, chosen, only, whole=not problems)


def _of_economy(
    iso3: str, problems: Sequence[Problem], only: Sequence[str], *, whole: bool
) -> Finding:
    diagnosed = [(each, diagnose_or_instead(iso3, each)) for each in problems]
    found = [diagnosis for _, diagnosis in diagnosed if diagnosis is not None]
    unknown = [unshown(iso3, each) for each, of in diagnosed if of is None]
    absent = tuple(unchecked(iso3, [each for each, of in diagnosed if of is None], found))
    if not found:
        return no_data(claim("options-unknown", economy=v.Economy(iso3)), *absent)
    largest = by_size(each for each in found if not each.on_track)
    if not largest:
        return nothing_missing(iso3, problems, found, unknown, whole=whole, absent=absent)
    named = first_of(largest)
    opening = None if whole else diagnosed[0][1]  # what the study opens with
    named += [each for each in largest if each is opening and each.current and each not in named]
    more = [each for each in largest if each not in named]
    headline = _headline(iso3, named, whole=whole)
    profile = [] if whole else [kind_of(each.problem) for each in first_of(profiled(iso3))]
    own = [each for each in named if kind_of(each.problem) not in profile]
    gaps = [_gap(each, only) for each in own]
    ids = {each.problem.id for each in named}
    costs = power_costs(named) | (costs_of(iso3, ids) if whole else {})
    notes = (*bases(iso3, (each.problem for each in named if each.people)), *assumed(iso3, costs))
    notes += (*power_method(costs), *without_gap(found))
    further = where(more, claim("options-more", topics=topics(more)))
    blocks = {gap.of.problem.id: [*gap.lines(costs)] for gap in gaps}
    brief = {of.problem.id: of.brief(costs.get(of.problem.id, ())) for of in named}
    lines = [*dict.fromkeys(each for block in (brief | blocks).values() for each in block)]
    lines += [Line("", each) for each in further]
    lines += people_offline(iso3, ids) if whole else elsewhere(iso3, problems, steps=own != named)
    return Finding(
        headline,
        claims=(*(each.claim for each in lines),),
        paragraphs=(*(each.claim for each in lines if each.role in BEGIN), *further),
        action=(*(each for each in lines if each.role),),
        notes=(*notes, *where(gaps, claim("options-method")), *stepped(lines)),
        gaps=absent,
        table=practices_table(row for gap in gaps for row in gap.rows()),
    )


def _gap(of: Diagnosis, only: Collection[str]) -> _Gap:
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
        and (known is None or known.allows(each))
    ]
    others = tried_for(problem, iso3, [each.id for each in asked]) if asked else []
    before = {each.option.id for each in own}
    others.sort(key=lambda each: each.option.id in before)
    who = v.Economy(iso3)
    picked, fell = by_fall(of, named_of(who, problem, [iso3], others, own, len(asked)))
    return _Gap(of, own, others, picked[:NAMED], fell, *_for_fixed(of, only))


def _for_fixed(of: Diagnosis, only: Collection[str]) -> tuple[list[Done], list[Line]]:
    """Return the option to name for the price of fixed broadband, where a gap has both prices."""
    if of.also is None:
        return [], []
    problem, iso3 = of.also.problem, of.economy
    found = named_of(v.Economy(iso3), problem, [iso3], tried_for(problem, iso3, only))
    return by_fall(of.also, found[:1])


def _headline(iso3: str, named: Sequence[Diagnosis], *, whole: bool) -> Claim:
    values: dict[str, v.Value] = {"economy": v.Economy(iso3), "gaps": v.Count(len(named))}
    values["topics"] = v.Items(each.named for each in named)
    if whole:
        return claim("options-headline", **values)
    return claim("options-headline-part", **values)
