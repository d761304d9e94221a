"""Options that were tried for a problem: their lines."""

import math
from collections.abc import Iterable, Sequence

from research.findings.comparison.structural import FAR
from research.findings.core import Claim, claim, v, where
from research.findings.core.latest import comparable
from research.findings.infrastructure.offline import USE
from research.findings.practice.trend import is_usual
from research.findings.practice.tried import in_force, is_proven, none_near
from research.findings.practice.tried_table import (
    ALONE,
    Done,
    Tried,
    against,
    each_of,
    evidence,
    fits,
    result_of,
    strength,
)
from research.options import Option, Problem
from research.practices import Practice
from research.report.parted import Line


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


def none_online(problem: Problem, shown: Sequence[Done]) -> list[Line]:
    """Return that no result shown for those who are offline counts people who came online."""
    if problem.indicator != USE or not shown:
        return []
    counted = any(practice.result.online for _, practice in shown)
    return [] if counted else [Line("unknown", claim("options-none-online"))]


def nothing_for(iso3: str, problem: Problem, tried: Sequence[Tried]) -> list[Line]:
    """Return that no option of others is named: none fits, or none is near in size."""
    of: dict[str, v.Value] = {"economy": v.Economy(iso3)}
    of["aim"] = claim(f"options-aim-{problem.id}")
    if tried:
        return [Line("option", claim("options-none-fit", **of))]
    size = claim("options-none-size", times=v.Number(FAR), **of)
    return [Line("option", each) for each in where(none_near(problem, iso3), size)]


def worth(iso3: str, problem: Problem, practice: Practice) -> Claim:
    """Return why the result of a practice does not carry over to an economy, or how it is known."""
    if practice.economy == iso3 or strength(practice) >= ALONE:
        return evidence(practice)
    if not is_proven(problem, practice, [iso3]):
        return claim("options-unfit-usual" if is_usual(practice) else "options-unfit-behind")
    level = float(comparable(problem.indicator)["value"].get(iso3, math.nan))
    alike = fits(practice, problem, level)
    return evidence(practice) if alike else claim("options-unfit-start")


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
