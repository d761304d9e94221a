"""Options that were tried for a problem: their lines."""

from collections.abc import Iterable, Sequence

from research.findings.comparison.structural import FAR
from research.findings.core import Claim, claim, v
from research.findings.practice.trend import is_usual
from research.findings.practice.tried import in_force, is_proven, median_of, none_near
from research.findings.practice.tried_table import (
    ALONE,
    Done,
    Tried,
    against,
    each_of,
    evidence,
    measures,
    mismatch,
    result_of,
    rows_of,
    strength,
)
from research.options import Option, Problem, problems
from research.practices import Practice
from research.report.parted import Line

_NO_MODEL = ("options-unfit-end", "options-unfit-measure")  # here today, or of something else


def lines_of(
    who: v.Economy | v.Group, picked: Sequence[Done], own: Iterable[Tried] = ()
) -> list[Line]:
    """Return a line for each option to name, then one for what an economy tried of its `own`.

    That is of an option named, is long in force, or has a result that compares; any where none is
    named.
    """
    ids = {option.id for option, _ in picked}
    mine = [
        (option, practice)
        for option, practice in each_of(own)
        if (option, practice) not in picked
        and (not picked or option.id in ids or strength(practice) < ALONE or in_force(practice))
    ]
    mine.sort(key=lambda each: (each[0].id not in ids, strength(each[1])))
    return [_line(who, *each) for each in (*picked, *mine[:1])]


def own_for(problem: Problem, own: Iterable[Tried]) -> list[Tried]:
    """Return what an economy tried itself without results that measure something else.

    A result may be of the barrier that its option eases.
    """

    def of_it(option: Option, practice: Practice) -> bool:
        of = [problem, *(problems()[key] for key in [option.eases] if key)]
        return strength(practice) >= ALONE or any(measures(practice, each) for each in of)

    return [
        Tried(each.option, tuple(made for made in each.practices if of_it(each.option, made)))
        for each in own
    ]


def nothing_for(iso3: str, problem: Problem, tried: Sequence[Tried]) -> Line | None:
    """Return why no option of others is named, and none is the best; None where there is none."""
    if tried:
        return Line("option", claim("options-none-fits"))
    aim = claim(f"options-aim-{problem.id}")
    size = claim("options-none-size", times=v.Number(FAR), aim=aim)
    return Line("option", size) if none_near(problem, iso3) else None


def best_of(those: Sequence[str], problem: Problem, tried: Iterable[Tried]) -> list[Line]:
    """Return the best result that is not named for some economies, with what is amiss with it.

    It measures the gap, and ends above where the economies are today.
    """
    ordered = sorted(each_of(tried), key=lambda each: strength(each[1]))
    for option, done in (each for each in ordered if strength(each[1]) < ALONE):
        why = worth(those, problem, done)
        if why.id in _NO_MODEL:
            continue
        of = {"option": claim(f"option-{option.id}"), "economy": v.Economy(done.economy)}
        of |= {"result": result_of(done), "evidence": evidence(done), "why": why}
        return [Line("option", claim("options-nearest", **of))]
    return []


def worth(those: Sequence[str], problem: Problem, practice: Practice) -> Claim:
    """Return why a result does not carry over to some economies, or how it is known."""
    causes = [problem, *(problems()[key] for key in problem.barriers)]
    if [practice.economy] == [*those] and any(measures(practice, each) for each in causes):
        return evidence(practice)
    if strength(practice) >= ALONE:
        return evidence(practice)
    amiss = mismatch(practice, problem, median_of(problem.indicator, tuple(those)))
    if amiss in ("", "start") and not is_proven(problem, practice, those):
        amiss = "usual" if is_usual(practice) else "behind"
    return claim(f"options-unfit-{amiss}") if amiss else evidence(practice)


def judged(
    those: Sequence[str], gap: Claim, problem: Problem, done: Sequence[Done]
) -> list[dict[str, object]]:
    """Return the rows of practices, each with why it does not carry over, or how it is known."""
    rows = zip(rows_of(gap, problem, done), done, strict=True)
    return [row | {"evidence": worth(those, problem, each).id} for row, (_, each) in rows]


def _line(who: v.Economy | v.Group, option: Option, practice: Practice) -> Line:
    """Return an option, who did it, what came of it, how that is known, and what it cost."""
    done, series = v.Economy(practice.economy), against(practice)
    of = {"result": result_of(practice), "evidence": evidence(practice)}
    if done == who:
        said = _ran(option, practice)
        if series is None:
            return Line("own", claim("options-own", option=said, **of))
        year, value = v.Year(series[0]), v.Quantity(series[1], practice.result.indicator)
        apart = {"result": of["result"], "series": value, "year": year}
        return Line("own", claim("options-own-disputed", option=said, **apart))
    named = claim("options-named", option=claim(f"option-{option.id}"), economy=done, **of)
    if practice.cost:
        named = claim("options-named-cost", **named.values, cost=v.Text(practice.cost))
    return Line("option", named)


def _ran(option: Option, practice: Practice) -> Claim:
    """Return an option that an economy tried itself, since or until when."""
    said, since, until = claim(f"option-{option.id}"), practice.since, practice.until
    if since and until:
        return claim("options-own-span", option=said, years=v.Years(since, until))
    if since:
        return claim("options-own-since", option=said, since=v.Year(since))
    return claim("options-own-until", option=said, until=v.Year(until)) if until else said
