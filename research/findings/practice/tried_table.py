"""Table of the practices of those who tried an option, with what they came to."""

import math
from collections.abc import Iterable
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
            "result": result_by(practice),
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
    result, what = practice.result, v.Text(practice.result.what)
    if result.compares:
        return claim("options-result-compared", what=what)
    value = v.Exact(v.Measure(result.value, result.unit, 2))
    return claim("options-result", value=value, what=what, year=v.Year(result.year))


def result_by(practice: Practice) -> Claim:
    """Return what a practice came to, with the year it ended where it did."""
    said, until = result_of(practice), v.Year(practice.until)
    return claim("options-result-ended", result=said, until=until) if practice.until else said


def is_disputed(practice: Practice) -> bool:
    """Return whether the series of its indicator disputes a result, or the figure before it.

    By more than 5 points: of 1,669 values of Internet use since 2010 that are in the release of the
    United Nations of 2020 and in that of the World Bank of 2026, half are the same and 8% differ by
    more. An operator cannot cover more than all operators do, in its year or later.
    """
    result = practice.result
    if not result.indicator or result.unit != "%" or result.effect or result.cut:
        return False
    series = dated(result.indicator)
    if result.disputed and (practice.economy, result.year) not in series.index:
        return True
    if result.part:
        own = series[series.index.get_level_values("economy") == practice.economy]
        own = own.droplevel("economy").sort_index().loc[result.year :]
        return result.indicator == _COVERED and bool(len(own)) and own.iloc[-1] < result.value
    pairs = ((result.year, result.value), (result.before_year, result.before))
    known = ((series.get((practice.economy, year)), value) for year, value in pairs)
    return any(
        of is not None and value is not None and abs(float(of) - value) > _APART
        for of, value in known
    )


def strength(practice: Practice) -> int:
    """Return the place of a result: an effect 0, a change 1, of a part 2, `ALONE`, or disputed."""
    if is_disputed(practice):
        return _DISPUTED
    result = practice.result
    return 0 if result.effect else 1 + result.part if result.compares else ALONE


def fits(practice: Practice, problem: Problem, level: float) -> bool:
    """Return whether a result is one for a problem at a level.

    It measures the problem, ends half of the way from the level to the target or further, and began
    where two thirds as many lacked what they do by the level.
    """
    result, less = practice.result, catalogue.indicator(problem.indicator).direction == "down"
    if less or result.unit != "%" or result.before is None or math.isnan(level):
        return measures(practice, problem)
    least = level + _NEAR * max(goal(problem) - level, 0.0)
    ends = result.value > level and not result.value < least
    starts = 100 - result.before >= _LACKED * (100 - level)
    return measures(practice, problem) and ends and starts


def ends_below(practice: Practice, problem: Problem, level: float) -> bool:
    """Return whether a share that a problem is measured by came to no more than a level.

    >>> from research.options import problems
    >>> from research.practices import table
    >>> ethiopia, online = table()["eth-digital-reforms"], problems()["online"]
    >>> ends_below(ethiopia, online, 90.0), ends_below(ethiopia, online, 12.0)
    (True, False)
    """
    result = practice.result
    other = result.effect or result.cut or result.change or result.related
    share = result.unit == "%" and not other
    less = catalogue.indicator(problem.indicator).direction == "down"
    return share and not less and measures(practice, problem) and result.value <= level


def measures(practice: Practice, problem: Problem) -> bool:
    """Return whether a result is of what a problem is measured by, be it of some sex or ages."""
    of, own = (key.split("_age_")[0] for key in (practice.result.indicator, problem.indicator))
    return of.removesuffix("_female") == own.removesuffix("_female")


def evidence(practice: Practice) -> Claim:
    """Return how the source of a practice shows its result."""
    kind = ("effect", "change", "change", "figure")[min(strength(practice), ALONE)]
    return claim(f"options-evidence-{kind}{'-related' if is_related(practice) else ''}")


def is_related(practice: Practice) -> bool:
    """Return whether a practice is measured, on what goes with its indicator and not on that."""
    return practice.result.related and strength(practice) < ALONE
