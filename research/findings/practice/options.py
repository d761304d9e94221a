"""Policy options: an economy's largest gaps, options for each, and who did them."""

import math
from collections.abc import Iterator, Sequence
from functools import partial

import pandas as pd

from research import economies
from research import options as choices
from research.errors import unknown
from research.findings.core.latest import INCOME, comparable
from research.findings.core.registry import finding
from research.findings.practice.diagnosis import Diagnosis, by_size, diagnose
from research.messages.values import (
    Claim,
    Count,
    Economy,
    Items,
    Link,
    Measure,
    Text,
    Value,
    Year,
    claim,
)
from research.practices import Practice
from research.practices import table as practices
from research.report.finding import Finding
from research.report.table import Column, Table

# by what factor two economies are far apart: income parts them sooner than size does
_ALIKE = {INCOME: 2.0, "population": 10.0}
_DONE = 2  # practices of an option
_FEW = 6  # practices that are shown; more are folded away
SHOWN = 3  # gaps, and options for each
# of the problems; where fewer could be checked, the gaps found may not be the first
_ENOUGH = 1 / 3


@finding
def options(economy: str, problems: Sequence[str] = ()) -> Finding:
    """List the largest gaps of an economy, with options and the results of others.

    Parameters
    ----------
    economy : any spelling of an economy
    problems : ids of `data/catalogue/options.yaml`; all of them if left out

    Raises
    ------
    InputError : the economy or a problem is not known

    Notes
    -----
    Gaps are ordered by how much of the way to the benchmark is missing
    (`research.metrics.shortfall`), those of people before those of markets. What cannot be
    diagnosed for lack of recent figures is a data gap and no problem.
    """
    iso3, known = economies.resolve(economy), choices.problems()
    for key in problems:
        if key not in known:
            raise unknown("problem", key, known, "research practices")
    chosen = [known[key] for key in problems or known]
    found = {
        problem.id: diagnosis
        for problem in chosen
        if (diagnosis := diagnose(iso3, problem)) is not None
    }
    unknown_topics = tuple(
        claim(f"options-topic-{problem.id}") for problem in chosen if problem.id not in found
    )
    absent = (claim("options-unchecked", topics=Items(unknown_topics)),) if unknown_topics else ()
    if not found:
        return Finding(claim("options-unknown", economy=Economy(iso3)), gaps=absent, missing=True)
    checked = Count(len(found))
    largest = by_size(found.values())
    met = _topics([each for each in found.values() if not each.missing])
    if not largest:
        none = claim("options-none", economy=Economy(iso3), topics=met, checked=checked)
        return Finding(none, gaps=absent, weight=0)
    named, more = largest[:SHOWN], largest[SHOWN:]
    enough = len(found) >= _ENOUGH * len(chosen)
    told = [list(_told(each)) for each in named]
    headline = _headline(iso3, named, Count(len(chosen)), None if enough else checked)
    return Finding(
        headline,
        claims=tuple(said for each in told for said in each),
        action=(headline, *told[0][1:]),
        notes=(
            *([claim("options-more", topics=_topics(more))] if more else ()),
            *([claim("options-met", topics=met)] if met.values else ()),
            claim("options-method"),
        ),
        gaps=absent,
        table=_table(named),
    )


def _headline(
    iso3: str, named: Sequence[Diagnosis], problems: Count, checked: Count | None
) -> Claim:
    """Name the first gaps; of a few problems that could be checked, say how many."""
    values: dict[str, Value] = {
        "economy": Economy(iso3), "topics": Items(tuple(each.named for each in named)),
    }  # fmt: skip
    if checked:
        return claim("options-headline-few", **values, checked=checked, problems=problems)
    return claim("options-headline", **values, gaps=Count(len(named)))


def _topics(diagnoses: Sequence[Diagnosis]) -> Items:
    return Items(tuple(each.topic for each in diagnoses))


def _told(diagnosis: Diagnosis) -> Iterator[Claim]:
    """Yield a gap, and its options with the economies that did them."""
    yield diagnosis.said
    tried = tuple(
        claim(
            "options-tried",
            option=claim(f"option-{option.id}"),
            economies=Items(tuple(dict.fromkeys(Economy(each.economy) for each in done))),
        )
        for option, done in _options(diagnosis)
    )
    if tried:
        yield claim("options-list", topic=diagnosis.topic, options=Items(tried))


def _options(diagnosis: Diagnosis) -> list[tuple[choices.Option, list[Practice]]]:
    """Return the options of the economies most alike first, with who did them."""
    unlike = partial(_unlike, diagnosis.economy)
    tried = [
        (option, sorted(done, key=lambda each: unlike(each.economy))[:_DONE])
        for option in choices.of(diagnosis.problem.id)
        if (
            done := [
                each
                for key in option.practices
                if (each := practices()[key]).economy != diagnosis.economy
            ]
        )
    ]
    return sorted(tried, key=lambda each: unlike(each[1][0].economy))[:SHOWN]


def _unlike(one: str, other: str) -> float:
    """Return how far two economies are apart in income and people; 0 where that is not known."""
    return sum(
        abs(math.log(values[one] / values[other])) / math.log(far)
        for key, far in _ALIKE.items()
        if {one, other} <= {*(values := comparable(key)["value"]).index}
    )


def _table(diagnoses: Sequence[Diagnosis]) -> Table:
    """Return one row per practice where it first occurs; full details go into files."""
    rows: dict[str, dict[str, object]] = {}
    for diagnosis in diagnoses:
        for option, done in _options(diagnosis):
            for practice in done:
                rows.setdefault(practice.id, _row(diagnosis, option, practice))
    frame = pd.DataFrame(list(rows.values())).set_index("practice").astype({"since": "Int64"})
    columns = {
        "gap": Column(claim("options-column-gap"), "text"),
        "option": Column(claim("options-column-option"), "message"),
        "economy": Column(claim("column-economy"), "economy"),
        "result": Column(claim("options-column-result"), "text"),
        "source": Column(claim("column-source"), "link"),
    }
    few = len(frame) <= _FEW
    return Table(frame, columns, Column(claim("practices-rows"), "text"), open=few)


def _row(diagnosis: Diagnosis, option: choices.Option, practice: Practice) -> dict[str, object]:
    gap = claim(
        "options-gap", topic=diagnosis.topic, value=diagnosis.value, benchmark=diagnosis.benchmark
    )
    return {
        "practice": practice.name,
        "gap": gap,
        "option": claim(f"option-{option.id}").id,
        "economy": practice.economy,
        "result": result_of(practice),
        "source": Link(practice.source, practice.link),
        "did": practice.did,
        "read": practice.read.isoformat(),
        "since": practice.since or None,
        "problem": diagnosis.problem.id,
        "missing": diagnosis.missing,
        **practice.result.model_dump(),
    }


def result_of(practice: Practice) -> Claim:
    """Return what a practice came to, as its source reports it."""
    result = practice.result
    said: dict[str, Value] = {
        "value": Measure(result.value, result.unit, 2),
        "what": Text(result.what),
        "year": Year(result.year),
    }
    if result.before is None:
        return claim("options-result", **said)
    return claim("options-result-change", before=Measure(result.before, result.unit, 2), **said)
