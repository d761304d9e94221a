"""Policy options: the largest gaps of an economy or a group, options for each, and who did them."""

from collections.abc import Sequence

from research import options as choices
from research.errors import unknown
from research.findings.core.registry import finding
from research.findings.core.scope import scope_of
from research.findings.costs.case import Spread
from research.findings.costs.usage import amounts, priced
from research.findings.infrastructure.offline import Offline, offline
from research.findings.practice.diagnosis import Diagnosis, by_size, diagnose
from research.findings.practice.options_among import options_among
from research.findings.practice.tried import (
    FAR,
    SHOWN,
    Tried,
    left_out,
    options_of,
    practices_table,
    rows_of,
    tried_for,
)
from research.messages.values import About, Claim, Count, Economy, Items, Money, Number, claim
from research.options import Problem
from research.report.finding import Finding, no_data
from research.report.table import Table

# of the problems; where fewer could be checked, the gaps found may not be the first
_ENOUGH = 1 / 3
_USE, _PRICE = "use", "price"  # problems whose causes one cost tells apart
_YEARS = 10  # that the price of data is brought down for, as in `cost_of_use`


@finding
def options(scope: str, problems: Sequence[str] = ()) -> Finding:
    """List the largest gaps of an economy or a group, with options and the results of others.

    Parameters
    ----------
    scope : an economy in any spelling, or a group such as "itu:asia-pacific"
    problems : ids of `data/catalogue/options.yaml`; all of digital development if left out

    Raises
    ------
    InputError : the scope or a problem is not known

    Notes
    -----
    Gaps are ordered by how much of the way to the benchmark is missing
    (`research.metrics.shortfall`), those measured in the last three years before older ones and
    those of people before those of markets; of a group, by how many of its economies have them.
    The price of mobile data comes before Internet use where bringing it down to the target is most
    of what it would cost to bring people online (`cost_of_use`).
    What cannot be diagnosed for lack of recent figures is a data gap and no problem. Practices of
    economies with a hundred times more or fewer people are left out for an economy.
    """
    about, known = scope_of(scope), choices.problems()
    for key in problems:
        if key not in known:
            raise unknown("problem", key, known, "research practices")
    chosen = (
        [known[key] for key in problems]
        if problems
        else [each for each in known.values() if each.digital]
    )
    if about.focus is None:
        return options_among(about, chosen)
    return _of_economy(about.focus, chosen, whole=not problems)


def _of_economy(iso3: str, problems: Sequence[Problem], *, whole: bool) -> Finding:
    found = {
        problem.id: diagnosis
        for problem in problems
        if (diagnosis := diagnose(iso3, problem)) is not None
    }
    absent = _unchecked(problems, found)
    if not found:
        return no_data(claim("options-unknown", economy=Economy(iso3)), *absent)
    checked = Count(len(found))
    largest, costs = _costed(iso3, by_size(found.values()))
    met = _topics([each for each in found.values() if not each.missing])
    if not largest:
        none = claim("options-none", economy=Economy(iso3), topics=met, checked=checked)
        measure = _measure_first(iso3, absent)
        return Finding(none, claims=measure, action=measure, gaps=absent, weight=0)
    named = ([each for each in largest if each.current] or largest)[:SHOWN]
    more = [each for each in largest if each not in named]
    enough = len(found) >= _ENOUGH * len(problems)
    headline = _headline(iso3, named)
    if whole and not enough:
        few = {"checked": checked, "problems": Count(len(problems))}
        headline = claim("options-headline-few", **headline.values, **few)
    elif not whole:
        headline = claim("options-headline-part", **headline.values)
    gaps = [(each, tried_for(each.problem, iso3)) for each in named]
    said = [
        [each.said, *costs.get(each.problem.id, ()), *options_of(iso3, each.problem, tried)]
        for each, tried in gaps
    ]
    further = (claim("options-more", topics=_topics(more)),) if more else ()
    return Finding(
        headline,
        claims=(*(each for of_gap in said for each in of_gap), *further),
        paragraphs=(*(of_gap[0] for of_gap in said), *further),
        action=tuple(each for of_gap in said for each in of_gap),
        notes=_notes(iso3, named, met),
        gaps=absent,
        table=_table(gaps),
    )


def _costed(
    iso3: str, largest: Sequence[Diagnosis]
) -> tuple[list[Diagnosis], dict[str, tuple[Claim, ...]]]:
    """Return the gaps in order, and what it would cost to close those of use and price.

    The price of data comes before use where it is most of what use costs: what keeps people offline
    within reach of a network is then what they would have to pay.
    """
    by_id = {each.problem.id: each for each in largest}
    who = offline(iso3) if _USE in by_id else None
    if not isinstance(who, Offline):
        return [*largest], {}
    people, a_person, price = priced(who, _YEARS)
    if people < 1:
        return [*largest], {}
    total = people * a_person
    values = {"people": About(people), "offline": About(who.people)} | amounts(total, price, _YEARS)
    once, data = values["once"], values.get("data")
    if not isinstance(data, Money) or not isinstance(once, Money):
        return [*largest], {_USE: (claim("options-use-cost", **values),)}
    if _PRICE not in by_id or data.value <= once.value:
        return [*largest], {_USE: (claim("options-use-cost-data", **values),)}
    ids = [*by_id]
    at = min(ids.index(_USE), ids.index(_PRICE))
    moved = [each for each in largest if each.problem.id != _PRICE]
    moved.insert(at, by_id[_PRICE])
    first = claim(
        "options-price-first",
        people=values["people"],
        total=Spread(*total.sum()).range,
        years=values["years"],
        percent=values["percent"],
    )
    return moved, {_PRICE: (first,)}


def _unchecked(problems: Sequence[Problem], found: dict[str, Diagnosis]) -> tuple[Claim, ...]:
    unknown_topics = tuple(
        claim(f"options-topic-{problem.id}") for problem in problems if problem.id not in found
    )
    return (claim("options-unchecked", topics=Items(unknown_topics)),) if unknown_topics else ()


def _measure_first(iso3: str, absent: Sequence[Claim]) -> tuple[Claim, ...]:
    """Name the first of what could not be checked."""
    first = (topics for each in absent if isinstance(topics := each.values["topics"], Items))
    return tuple(
        claim("options-measure", economy=Economy(iso3), topics=Items(topics.values[:SHOWN]))
        for topics in first
    )


def _headline(iso3: str, named: Sequence[Diagnosis]) -> Claim:
    topics = Items(each.named for each in named)
    return claim("options-headline", economy=Economy(iso3), topics=topics, gaps=Count(len(named)))


def _notes(iso3: str, named: Sequence[Diagnosis], met: Items) -> tuple[Claim, ...]:
    notes = [claim("options-method")]
    if any(left_out(each.problem, iso3) for each in named):
        notes.insert(0, claim("options-far", times=Number(FAR)))
    if met.values:
        notes.insert(0, claim("options-met", topics=met))
    return tuple(notes)


def _topics(diagnoses: Sequence[Diagnosis]) -> Items:
    return Items(each.topic for each in diagnoses)


def _table(gaps: Sequence[tuple[Diagnosis, Sequence[Tried]]]) -> Table | None:
    return practices_table(
        row | {"missing": each.missing}
        for each, tried in gaps
        for row in rows_of(_gap(each), each.problem, tried)
    )


def _gap(diagnosis: Diagnosis) -> Claim:
    return claim(
        "options-gap", topic=diagnosis.topic, value=diagnosis.value, benchmark=diagnosis.benchmark
    )
