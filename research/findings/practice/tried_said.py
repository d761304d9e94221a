"""Options that were tried for a problem: their lines."""

from collections.abc import Iterable, Sequence

from research.findings.core import Claim, claim, v
from research.findings.practice.tried import in_force, misses
from research.findings.practice.tried_table import (
    ALONE,
    Done,
    Tried,
    each_of,
    evidence,
    measures,
    result_of,
    strength,
)
from research.options import Option, Problem, problems
from research.practices import Practice
from research.report.parted import Line

_REACH = 0.01  # of the people concerned: a programme that reached fewer shows nothing
_TAXES = ("device-taxes", "data-taxes")  # options that forgo revenue


def own_named(picked: Sequence[Done], own: Iterable[Tried]) -> list[Done]:
    """Return the one practice of its own to name, if an economy has one.

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
    return sorted(mine, key=lambda each: (each[0].id not in ids, strength(each[1])))[:1]


def lines_of(who: v.Economy | v.Group, problem: Problem, done: Iterable[Done]) -> list[Line]:
    """Return a line for each practice, and what a tax forgoes after those that are one."""
    done = [*done]
    taxes = dict.fromkeys(option.id for option, _ in done if option.id in _TAXES)
    forgone = (Line("unknown", claim(f"options-tax-{each}")) for each in taxes)
    return [*(_line(who, problem, *each) for each in done), *forgone]


def named_option(option: str) -> Claim:
    """Return an option as a list has it."""
    return claim(f"option-{option}")


def unmeasured(done: Iterable[Done]) -> list[Line]:
    """Return the options others tried with no effect shown on a gap, each with who they are."""
    by: dict[str, list[v.Value]] = {}
    for option, practice in done:
        by.setdefault(option.id, []).append(v.Economy(practice.economy))
    tried = v.Items(
        claim("options-tried-by", option=named_option(key), economies=v.Items(those))
        for key, those in by.items()
    )
    return [Line("option", claim("options-tried", tried=tried))] if by else []


def own_for(problem: Problem, own: Iterable[Tried], people: float | None) -> list[Tried]:
    """Return what an economy tried itself without results that measure something else.

    A result may be of the barrier that its option eases. One that is disputed is none, nor is a
    number of learners who are few of the `people` concerned.
    """

    def of_it(option: Option, practice: Practice) -> bool:
        of = [problem, *(problems()[key] for key in [option.eases] if key)]
        how, result = strength(practice), practice.result
        few = result.part and not result.unit and result.value < _REACH * (people or 0.0)
        return (how == ALONE and not few) or (
            how < ALONE and any(measures(practice, each) for each in of)
        )

    return [
        Tried(each.option, tuple(made for made in each.practices if of_it(each.option, made)))
        for each in own
    ]


def _shown(problem: Problem, practice: Practice) -> Claim:
    """Return how a result is known, and whether its economy misses the same target."""
    shown = evidence(practice)
    short = misses(problem, practice.economy)
    return claim("options-model-short", evidence=shown) if short else shown


def _line(who: v.Economy | v.Group, problem: Problem, option: Option, practice: Practice) -> Line:
    """Return an option, who did it, what came of it, how that is known, and what it cost."""
    done = v.Economy(practice.economy)
    of = {"result": result_of(practice), "evidence": evidence(practice)}
    if done == who:
        return Line("own", claim("options-own", option=_ran(option, practice), **of))
    of["evidence"] = _shown(problem, practice)
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
