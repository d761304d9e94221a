"""Table of the practices of those who tried an option, with what they came to."""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import pandas as pd

from research import catalogue
from research.findings.core import Claim, Column, Table, claim, v
from research.findings.core.dated import dated
from research.findings.core.tables import ECONOMIES
from research.findings.practice.benchmark import goal
from research.options import Option, Problem
from research.practices import Practice

Done = tuple[Option, Practice]  # an option, and who did it
ALONE, _DISPUTED = 3, 4  # strength of a result that shows nothing alone, or is disputed
_FEW = 3  # practices in a table where none compares with anything
_MANY = 2.0  # times as many, from where on that is said
_LACKED = 2 / 3  # of those who lack something: where fewer did, a practice began from elsewhere
_NEAR = 0.5  # of the way from here to a target: an end that is nearer to here closes too little
_COVERED = "coverage_4g"  # what one operator covers all do: by its own count no more than these
_APART = 5.0  # points from the series of an indicator, from where on it disputes a result


@dataclass(frozen=True)
class Tried:
    """An option for a problem, and the practices of those who tried it."""

    option: Option
    practices: tuple[Practice, ...]


def each_of(tried: Iterable[Tried]) -> list[Done]:
    """Return options with each practice of theirs."""
    return [(each.option, practice) for each in tried for practice in each.practices]


def practices_table(rows: Iterable[dict[str, object]]) -> Table | None:
    """Return one row per practice where it first occurs; full details go into files."""
    first: dict[object, dict[str, object]] = {}
    for row in rows:
        first.setdefault(row["practice"], row)
    if not first:
        return None
    frame = pd.DataFrame(list(first.values())).set_index("practice")
    frame = frame.astype(dict.fromkeys(("since", "until", "before_year"), "Int64"))
    columns = {
        "gap": Column(claim("options-column-gap"), "text"),
        "option": Column(claim("options-column-option"), "message"),
        "economy": ECONOMIES,
        "result": Column(claim("options-column-result"), "text"),
        "evidence": Column(claim("options-column-evidence"), "message"),
        "source": Column(claim("column-source"), "link"),
    }
    rows_are = Column(claim("practices-rows"), "text")
    return Table(frame, columns, rows_are, parted_by="gap", led_by="option")


def rows_of(gap: Claim, problem: Problem, tried: Iterable[Done]) -> list[dict[str, object]]:
    """Return a row for each practice: the gap it is for, what was done, and what came of it."""
    return [
        {
            "practice": practice.name,
            "gap": gap,
            "option": claim(f"option-{option.id}").id,
            "economy": practice.economy,
            "result": _with_series(practice),
            "evidence": evidence(practice).id,
            "source": v.Link(practice.source, practice.link),
            "did": practice.did,
            "read": practice.read.isoformat(),
            "since": practice.since or None,
            "until": practice.until or None,
            "problem": problem.id,
            **practice.result.model_dump(),
        }
        for option, practice in tried
    ]


def result_of(practice: Practice) -> Claim:
    """Return what a practice came to, as its source reports it."""
    said, result = result_values(practice), practice.result
    if result.before is None:
        return claim("options-result", **said, year=v.Year(result.year))
    said["when"], times = when_of(practice), result.value / result.before if result.before else 0.0
    if not result.unit and result.fall:  # of a share points say more
        return claim("options-result-less", cut=v.Percent(100 * result.fall), **said)
    if not result.unit and times >= _MANY:
        return claim("options-result-times", times=v.Number(times), **said)
    return claim("options-result-change", **said)


def _with_series(practice: Practice) -> Claim:
    """Return what a practice came to, with the figure that disputes it, if one does."""
    series, result = against(practice), practice.result
    if series is None:
        return result_of(practice)
    of = {"series": v.Quantity(series[1], result.indicator), "year": v.Year(series[0])}
    return claim("options-result-against", result=result_of(practice), **of)


def when_of(practice: Practice) -> Claim:
    """Return the years a result is of: from the figure before to the one reported.

    Where the source does not date the figure before, when the practice began, if that is known and
    not the same year.
    """
    result, year = practice.result, v.Year(practice.result.year)
    at_once = result.year in (result.before_year, practice.since)
    if result.effect or not result.compares or at_once:
        return claim("options-when-in", year=year)
    if result.before_year is not None:
        return claim("options-when-span", years=v.Years(result.before_year, result.year))
    if practice.since:
        return claim("options-when-since", since=v.Year(practice.since), year=year)
    return claim("options-when-by", year=year)


def result_values(practice: Practice) -> dict[str, v.Value]:
    """Return what a result is made of, as a sentence takes it."""
    result = practice.result
    value, before = (
        None if each is None else v.Exact(v.Measure(each, result.unit, 2))
        for each in (result.value, result.before)
    )
    said = {"value": value, "what": v.Text(result.what), "before": before}
    return {key: each for key, each in said.items() if each is not None}


def listed(named: Sequence[Done], others: Sequence[Done]) -> list[Done]:
    """Return the practices of a table: those named, and others that compare or are disputed.

    A few that do not, such as counts of what was built, where there is nothing else.
    """
    compared = [each for each in others if strength(each[1]) != ALONE]
    return [*named, *(compared if compared or named else others[:_FEW])]


def against(practice: Practice) -> tuple[int, float] | None:
    """Return a year of a result, and what the series of its indicator has, where that disputes it.

    Of the figure, or of the one before it. By more than 5 points: of 1,669 values of Internet use
    since 2010 that are in the release of the United Nations of 2020 and in that of the World Bank
    of 2026, half are the same and 8% differ by more. So a dispute may be a revision: it is said
    with the own result, names none to others, and refutes none. An operator cannot cover more than
    all operators do, in its year or later.
    """
    result = practice.result
    if not result.indicator or result.unit != "%" or result.effect or result.cut:
        return None
    if result.part:
        return _less_of_all(practice) if result.indicator == _COVERED else None
    for year, value in ((result.year, result.value), (result.before_year, result.before)):
        series = dated(result.indicator).get((practice.economy, year))
        if series is not None and value is not None and abs(float(series) - value) > _APART:
            return year or 0, float(series)
    return None


def _less_of_all(practice: Practice) -> tuple[int, float] | None:
    """Return the newest figure of a series since a result, where that is above it."""
    result, series = practice.result, dated(practice.result.indicator)
    own = series[series.index.get_level_values("economy") == practice.economy].droplevel("economy")
    since = own[own.index >= result.year].sort_index()
    below = len(since) and since.iloc[-1] < result.value
    return (int(since.index[-1]), float(since.iloc[-1])) if below else None


def strength(practice: Practice) -> int:
    """Return the place of a result: an effect 0, a change 1, of a part 2, `ALONE`, or disputed."""
    if against(practice) is not None:
        return _DISPUTED
    result = practice.result
    return 0 if result.effect else 1 + result.part if result.compares else ALONE


def mismatch(practice: Practice, problem: Problem, level: float) -> str:
    """Return why a result is none for a problem at a level: what it measures, its end or start.

    It "measure"s something else; its "end" is no higher than the level, or less than "half" of the
    way from there to the target; from its "start" fewer than two thirds as many lacked what they do
    by the level. "" where nothing is amiss.
    """
    result, less = practice.result, catalogue.indicator(problem.indicator).direction == "down"
    if not measures(practice, problem):
        return "measure"
    if less or result.unit != "%" or result.before is None or math.isnan(level):
        return ""
    if result.value <= level:
        return "end"
    if result.value < level + _NEAR * (goal(problem) - level):
        return "half"
    return "" if 100 - result.before >= _LACKED * (100 - level) else "start"


def measures(practice: Practice, problem: Problem) -> bool:
    """Return whether a result is of what a problem is measured by, be it of some sex or ages."""
    of, own = (key.split("_age_")[0] for key in (practice.result.indicator, problem.indicator))
    return of.removesuffix("_female") == own.removesuffix("_female")


def evidence(practice: Practice) -> Claim:
    """Return how the source of a practice shows its result."""
    kind = ("effect", "change", "change", "figure", "disputed")[strength(practice)]
    related = practice.result.related and strength(practice) < ALONE
    return claim(f"options-evidence-{kind}{'-related' if related else ''}")
