"""Policy options of a group: what is to be decided, by people, and what was tried."""

import math
from collections.abc import Callable, Iterator, Sequence

import pandas as pd

from research import options
from research.charts import Figure
from research.charts.blocks import Bar, Block, blocks
from research.findings.core import Column, Table, claim, where
from research.findings.core.gaps import cut
from research.findings.core.scope import Scope
from research.findings.core.tables import COUNTS, PEOPLE
from research.findings.costs.case import Case
from research.findings.costs.counted import counted as counted_in
from research.findings.costs.counted import range_of, unread
from research.findings.costs.income import total_of
from research.findings.costs.steps import met, until_met, upgraded_first
from research.findings.costs.usage import once, priced, totals
from research.findings.infrastructure.offline import Offline, offline
from research.findings.population.reading import in_doubt
from research.findings.practice import barriers
from research.findings.practice.benchmark import limits
from research.findings.practice.common import Common, counted, unseen
from research.findings.practice.decided import Decisions, decisions
from research.findings.practice.diagnosis import Diagnosis
from research.findings.practice.first_step import YEARS, priced_networks, step_of
from research.findings.practice.named import counts_from, with_people
from research.findings.practice.power import ELECTRICITY, power_cost, power_method
from research.findings.practice.tried import named_of, tried_among
from research.findings.practice.tried_said import lines_of
from research.findings.practice.tried_table import practices_table, rows_of
from research.messages.values import About, Claim, Count, Economy, Items, Percent, Value
from research.options import Problem
from research.report.finding import Finding, no_data
from research.report.parted import BEGIN, Line

_NAMED = 3  # economies a sentence names
_USE = ("use", "online")  # problems that devices and training ease
_DECIDED = ("survey", "coverage", ELECTRICITY)  # with a step for all before they meet again
_SURVEY = "options-among-survey"  # the id of a decision on one
_JOINT = ("regional-programmes", "wholesale-prices")  # options of islands that buy together


def options_among(about: Scope, problems: Sequence[Problem]) -> Finding:
    """List what a group has to decide, with who, options and results, cost, and what is unknown."""
    found = decisions(about, problems)
    gaps = _unchecked(about, found.unknown)
    if not found.known:
        return no_data(claim("options-among-unknown", group=about.value), *gaps)
    if not found.largest:
        return Finding(claim("options-among-no-gap", group=about.value), gaps=gaps, weight=0.0)
    gaps_ = Count(len(found.largest))
    headline = claim("options-among-headline", group=about.value, gaps=gaps_)
    absent = [each.problem.id for each in found.known if not each.short or each in found.few]
    of_gaps = [_of_gap(about, each, absent) for each in found.largest]
    lines = [line for said, _ in of_gaps for line in said]
    return Finding(
        headline,
        claims=(*(each.claim for each in lines if each.role != "label"),),
        paragraphs=(*(each.claim for each in lines if each.role in BEGIN),),
        action=(*lines,),
        shows=(found.shown(about),),
        chart=_chart(found, headline),
        computed_from=(*dict.fromkeys(key for of in found.known for key in of.problem.indicators),),
        notes=(
            *where(any(each.problem.within for each in found.largest), claim("options-ranges")),
            *where(any(map(_equipped, found.largest)), claim("use-ends")),
            *(each for gap in found.largest for each in _people(gap)),
            *power_method([each.problem.id for each in found.largest if each.people]),
            *dict.fromkeys(said for each in found.largest for said in counts_from(each.problem)),
            claim("options-among-counts"),
            claim("options-method"),
        ),
        gaps=gaps,
        table=practices_table(row for _, rows in of_gaps for row in rows) or _table(found),
    )


def _of_gap(
    about: Scope, gap: Common, absent: Sequence[str]
) -> tuple[list[Line], list[dict[str, object]]]:
    """Return the lines of a gap to decide on, and the rows of what was tried against it."""
    islands, hidden = gap.islands, unseen(about, gap.problem)
    of = options.problems()["fixed-price"] if islands else gap.problem  # a cable serves both
    tried = tried_among(of, about.members, gap.economies)
    tried = [
        each
        for each in tried
        if each.option.eases not in absent and (each.option.id in _JOINT or not islands)
    ]
    picked = named_of(about.value, of, gap.economies, tried)
    lines = [Line("problem", gap.said(about))]
    lines += [] if islands else [Line("label", gap.named)]  # of islands the section has it whole
    lines += [Line("where", said) for said in gap.where]
    lines += _steps(gap, lines[0].claim)
    lines += lines_of(about.value, of, picked)
    survey = lines[0].claim.id == _SURVEY
    lines += [Line("cost", each) for each in where(survey, claim("options-among-unpriced"))]
    lines += [Line("cost", each) for each in where(islands, claim("options-among-uncosted"))]
    lines += _cost(gap)
    unknown = claim("options-among-barriers", unknown=Items(map(barriers.named, hidden)))
    lines += [Line("unknown", each) for each in where(hidden, unknown)]
    return lines, rows_of(gap.named, of, picked)


def _steps(gap: Common, said: Claim) -> Iterator[Line]:
    """Yield the first step before the next meeting, and what of it would change the decision."""
    kind = "survey" if said.id == _SURVEY else gap.problem.id
    if gap.islands:
        yield Line("step", claim("options-among-joint", islands=Count(len(gap.islands))))
        yield Line("change", claim("options-among-change-joint"))
    elif gap.people and kind in _DECIDED:
        yield Line("step", claim(f"options-among-step-{kind}"))
        level = limits(gap.problem) if kind == "coverage" else {}
        yield Line("change", claim(f"options-among-change-{kind}", **level))
    else:
        yield from (Line("step", each) for each in step_of(gap.problem, small=False))


def _cost(gap: Common) -> Iterator[Line]:
    """Yield what devices and training cost where use has a gap, if priced; networks; or power."""
    yield from _networks(gap)
    if gap.problem.id == ELECTRICITY and gap.people:
        yield Line("cost", power_cost(gap.people))
    if not (paid := _equipped(gap)):
        return
    whole = sum(totals(who, priced(who)[1]).loc[["training", "all", "half"]] for who in paid)
    values: dict[str, Value] = {"economies": counted(len(paid), len(gap.short))}
    people = sum(map(counted_in, paid))
    values |= {"people": range_of(people), "cost": once(whole, people["central"])}
    if (others := sum(map(unread, paid))).any():
        values["unread"] = range_of(others)
    kind = "terms-readers" if "unread" in values else "terms"
    yield Line("cost", claim(f"options-among-use-{kind}", **values))
    unsure = cut((who.who for who in paid if in_doubt(who.iso3)), len(paid))
    doubted = claim("options-among-use-doubted", economies=unsure)
    yield from (Line("cost", each) for each in where(unsure.values, doubted))
    rest = _others(gap, [who.iso3 for who in paid], lambda each: Economy(each.economy))
    yield from (Line("cost", claim("options-among-use-unpriced", economies=of)) for of in rest)


def _equipped(gap: Common) -> list[Offline]:
    """Return where phones and courses are priced, most people first: where 4G is known to reach."""
    known = [who for code in gap.economies if isinstance(who := offline(code), Offline)]
    sure = [who for who in known if who.covered is not None and gap.problem.id in _USE]
    paid = [who for who in sure if priced(who)[0] >= 1]
    return sorted(paid, key=lambda who: -counted_in(who)["central"])


def _networks(gap: Common) -> Iterator[Line]:
    """Yield what networks cost where 4G has a gap, summed over the economies that are priced."""
    known = _priced(gap)
    built = [of.new for of in known if not of.upgrades_alone]
    if built:
        first = [each for of in known if (each := until_met(of))]
        values: dict[str, Value] = {"economies": counted(len(known), len(gap.short))}
        values |= {"met": Percent(met()), "years": Count(YEARS)}
        values["fewer"] = About(sum(people for people, _ in first))
        values["first"] = total_of(paid for _, paid in first).said
        values["cost"] = total_of(of.money for of in built).said
        values["upgraded"] = About(upgraded := sum(map(upgraded_first, known)))
        kind = "upgrades" if upgraded else "cost"
        sites = claim(f"options-among-networks-{kind}", **values)
        yield Line("cost", claim("cost-then", sites=sites, then=claim("cost-narrow")))
        for rest in _others(gap, [of.who.iso3 for of in known], with_people):
            yield Line("cost", claim("options-among-networks-unpriced", economies=rest))


def _priced(gap: Common) -> list[Case]:
    """Return the networks that are priced, of the economies where 4G has a gap."""
    return [of for code in gap.economies if (of := priced_networks(code, gap.problem))]


def _people(gap: Common) -> Iterator[Claim]:
    """Yield where phones are priced, for how many networks, and what bars of prices count."""
    if (islands := gap.islands) and gap.other:
        yield claim("options-among-price-bars", islands=Count(len(islands)), **limits(gap.problem))
    if paid := _equipped(gap):
        yield claim("options-among-use-priced", economies=Items(who.who for who in paid))
    known = _priced(gap)
    if built := [of.new.people for of in known if not of.upgrades_alone]:
        first, limit = (each[0] for of in known if (each := until_met(of))), Percent(met())
        of: dict[str, Value] = {"fewer": About(sum(first)), "met": limit}
        of |= {"people": About(sum(built)), "priced": About(sum(each.people for each in known))}
        needed = About(sum(each.people or 0.0 for each in gap.short))
        yield claim("options-among-networks-people", needed=needed, **of)
        if upgraded := sum(map(upgraded_first, known)):
            yield claim("options-among-networks-upgraded", people=About(upgraded), met=limit)


def _others(gap: Common, those: Sequence[str], named: Callable[[Diagnosis], Value]) -> list[Items]:
    """Return who else has a gap, most people first."""
    rest = [each for each in gap.short if each.economy not in those]
    rest.sort(key=lambda each: -(each.people or 0.0))
    return [cut(map(named, rest), _NAMED)] if rest else []


def _table(found: Decisions) -> Table:
    """Return a row for each gap that the chart draws: the people and the economies it concerns."""
    rows = pd.DataFrame(
        {
            "people": [each.people or math.nan for each in found.missed],
            "economies": [len(each.short) for each in found.missed],
            "share": [each.share for each in found.missed],
        },
        pd.Index([each.topic for each in found.missed], dtype=object),
    )
    columns = {
        "people": Column(PEOPLE.label, "about"),
        "economies": COUNTS,
        "share": Column(claim("options-column-share"), "percent"),
    }
    return Table(rows, columns, Column(claim("options-column-gap"), "text"))


def _chart(found: Decisions, headline: Claim) -> Figure:
    """Draw the people each gap concerns, below them how many economies have the other gaps.

    The priorities are in colour.
    """
    people = [_bar(each, found) for each in found.missed if each.people]
    others = [_bar(each, found) for each in found.missed if not each.people]
    key = (claim("options-among-priority"), claim("options-among-other"))
    parts = (
        Block(claim("options-among-axis-people"), people, False, *key),
        Block(claim("options-among-axis"), others, True, *key),
    )
    alt = claim("options-among-chart", headline=headline)
    return blocks([each for each in parts if each.bars], alt=alt)


def _bar(gap: Common, found: Decisions) -> Bar:
    bounds, label = gap.ends if gap.people else (), gap.label(gap in found.few)
    return Bar(gap.topic, gap.people or gap.share, label, found.has_priority(gap), bounds=bounds)


def _unchecked(about: Scope, few: Sequence[Common]) -> tuple[Claim, ...]:
    topics = Items(each.topic for each in few)
    return where(few, claim("options-among-unchecked", group=about.value, topics=topics))
