"""Policy options: the largest gaps of an economy or a group, options for each, and who did them."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

from research import costs
from research import options as choices
from research.errors import unknown
from research.findings.core import Claim, Finding, claim, finding, no_data, v
from research.findings.core.scope import scope_of
from research.findings.costs.case import output, percent
from research.findings.costs.usage import amounts, dear, priced
from research.findings.infrastructure.offline import Offline, offline
from research.findings.practice.barriers import barriers
from research.findings.practice.cut import options_cut
from research.findings.practice.diagnosis import (
    Diagnosis,
    by_size,
    diagnose_or_instead,
)
from research.findings.practice.no_gap import digital, no_gap, topics, unchecked, without_gap
from research.findings.practice.options_among import options_among
from research.findings.practice.tried import FAR, SHOWN, compared, left_out, own_of, tried_for
from research.findings.practice.tried_said import alone, named_of, options_of
from research.findings.practice.tried_table import Tried, practices_table, rows_of
from research.metrics.space.cost.money import annuity
from research.options import Problem

_LEARNING = "learning"  # a problem of who is offline
_USE, _PRICE = "use", "price"  # problems that `cost_of_use` prices
_YEARS = 10  # that the price of data is brought down for, as in `cost_of_use`


@dataclass(frozen=True)
class _Gap:
    """A gap of an economy: what it tried itself about it, and what others did."""

    of: Diagnosis
    own: Sequence[Tried]
    others: Sequence[Tried]

    def said(self, costs: Mapping[str, tuple[Claim, ...]], named: Collection[str]) -> list[Claim]:
        """Return its paragraph: the gap, its barriers, what closing it costs, and the options.

        Barriers among the problems `named`, by their ids, are priorities of their own.
        """
        problem = self.of.problem
        options = options_of(self.of.economy, problem, self.others, self.own)
        barred = known.said(named) if (known := barriers(self.of.economy, problem)) else ()
        fall = options_cut(self.of, named_of(self.of.economy, problem, self.others))
        return [self.of.said, *barred, *costs.get(problem.id, ()), *options, *fall]

    def brief(self, named: Collection[str], *, whole: bool) -> list[Claim]:
        """Return its paragraph in a summary: without costs.

        Where options of others are named, own practices of these, or with a result that compares.
        The barriers are named in the summary of the report on all subjects: in the others its
        options name theirs.
        """
        said = self.said({}, named)
        others = any(each.id == "options-list" for each in said)
        skipped = ("options-none-size",) + ("options-barriers",) * (not whole)
        kept = (each for each in said if not each.id.startswith(skipped))
        return [each for each in kept if not (others and each.id == "options-own" and alone(each))]

    def rows(self) -> Iterator[dict[str, object]]:
        """Yield a row for each practice, one of the economy itself first, then what is named."""
        each = self.of
        said = {"topic": each.topic, "value": each.value, "benchmark": each.benchmark}
        special = each.problem.id in (_USE, _LEARNING)
        gap = claim(f"options-gap-{each.problem.id}" if special else "options-gap", **said)
        others = sorted(self.others, key=lambda tried: compared(tried.practices) is None)
        first, *more = [*rows_of(gap, each.problem, self.own), None]
        for row in (first, *rows_of(gap, each.problem, others), *more):
            if row is not None:
                yield row | {"missing": each.missing}


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
    those of people before those of markets; of a group, by how many of its economies have them.
    What cannot be diagnosed for lack of recent figures is a data gap and no problem. Practices of
    economies with a hundred times more or fewer people are left out for an economy. What it tried
    itself comes first.
    """
    about, known = scope_of(scope), choices.problems()
    for key in problems:
        if key not in known:
            raise unknown("problem", key, known, "research practices")
    for key in only:
        if key not in choices.table():
            raise unknown("option", key, choices.table(), "research practices")
    chosen = [known[key] for key in problems] if problems else digital()
    if about.focus is None:
        return options_among(about, chosen)
    return _of_economy(about.focus, chosen, only, whole=not problems)


def _of_economy(
    iso3: str, problems: Sequence[Problem], only: Sequence[str], *, whole: bool
) -> Finding:
    diagnosed = [(each, diagnose_or_instead(iso3, each)) for each in problems]
    found = [diagnosis for _, diagnosis in diagnosed if diagnosis is not None]
    unknown = [claim(f"options-topic-{each.id}") for each, of in diagnosed if of is None]
    absent = tuple(unchecked(iso3, [each for each, of in diagnosed if of is None], found))
    if not found:
        return no_data(claim("options-unknown", economy=v.Economy(iso3)), *absent)
    largest = by_size(each for each in found if not each.on_track)
    if not largest:
        none, *rest = no_gap(iso3, found, unknown, () if whole else problems)
        told = none.values.get("topics")
        names = [each for each in without_gap(found) if each.values["topics"] != told]
        todo = [each for each in ((none,) * whole + (*rest,)) if each.id != "options-measure"]
        return Finding(none, claims=(*names, *rest), action=(*todo,), gaps=absent, weight=0)
    named = ([each for each in largest if each.current] or largest)[:SHOWN]
    more = [each for each in largest if each not in named]
    headline = _headline(iso3, named, whole=whole)
    gaps = [
        _Gap(each, own_of(each.problem, iso3, only), _tried(each.problem, iso3, only))
        for each in named
    ]
    ids = {each.problem.id for each in named}
    costs = _costs(iso3, ids) if whole else {}
    said = [gap.said(costs, ids) for gap in gaps]
    further = (claim("options-more", topics=topics(more)),) if more else ()
    return Finding(
        headline,
        claims=(*(each for of_gap in said for each in of_gap), *further),
        paragraphs=(*(of_gap[0] for of_gap in said), *further),
        action=tuple(each for gap in gaps for each in gap.brief(ids, whole=whole)),
        notes=_notes(iso3, named, found),
        gaps=absent,
        table=practices_table(row for gap in gaps for row in gap.rows()),
    )


def _tried(problem: Problem, iso3: str, only: Collection[str]) -> list[Tried]:
    """Return the options others tried, but those for a barrier that is not there."""
    known = barriers(iso3, problem)
    tried = tried_for(problem, iso3, only)
    return tried if known is None else [each for each in tried if known.allows(each.option)]


def _costs(iso3: str, named: Collection[str]) -> dict[str, tuple[Claim, ...]]:
    """Return what it would cost to close the gaps of use and price, by problem.

    Nothing without coverage, as people within reach of 4G are counted. What brings the price of
    data down stands with the price, where that is named.
    """
    who = offline(iso3) if {_USE, _PRICE} & {*named} else None
    if not isinstance(who, Offline) or who.covered is None:
        return {}
    people, a_person, price = priced(who, _YEARS)
    if people < 1:
        return {}
    total = people * a_person
    values = {"people": v.About(people), "offline": v.About(who.people)} | amounts(
        total, price, _YEARS
    )
    once = claim("options-use-cost", **values)
    if not dear(total):
        return {_USE: (once,)}
    if _PRICE not in named:
        return {_USE: (claim("options-use-cost-data", **values),)}
    gdp = output(iso3)
    if gdp is None:
        return {_USE: (once,), _PRICE: (claim("options-price-cost", **values),)}
    a_year = (
        total.loc["data", end] / annuity(costs.at(end)["discount"], _YEARS)
        for end in ("low", "high")
    )
    share = v.Range(*(percent(100 * each / gdp[0]) for each in a_year))
    return {_USE: (once,), _PRICE: (claim("options-price-cost-share", share=share, **values),)}


def _headline(iso3: str, named: Sequence[Diagnosis], *, whole: bool) -> Claim:
    topics = v.Items(each.named for each in named)
    values = {"economy": v.Economy(iso3), "topics": topics, "gaps": v.Count(len(named))}
    return (
        claim("options-headline", **values) if whole else claim("options-headline-part", **values)
    )


def _notes(iso3: str, named: Sequence[Diagnosis], found: Sequence[Diagnosis]) -> tuple[Claim, ...]:
    notes = without_gap(found)
    if any(left_out(each.problem, iso3) for each in named):
        notes.append(claim("options-far", times=v.Number(FAR)))
    return (*notes, claim("options-method"))
