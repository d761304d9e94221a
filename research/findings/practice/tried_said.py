"""Options that were tried for a problem: their lines."""

from collections.abc import Iterable, Sequence

from research.findings.core import Claim, claim, v, where
from research.findings.infrastructure.offline import USE
from research.findings.practice.diagnosis import PRICES
from research.findings.practice.tried import misses
from research.findings.practice.tried_table import (
    ALONE,
    Done,
    Tried,
    each_of,
    evidence,
    is_related,
    result_by,
    result_of,
    strength,
)
from research.options import Option, Problem
from research.practices import Practice
from research.report.parted import Line

_TAXES = ("device-taxes", "data-taxes")  # options that forgo revenue


def own_named(picked: Sequence[Done], own: Iterable[Tried]) -> list[Done]:
    """Return what an economy tried itself and is not picked; nothing that is disputed.

    What is of an option named comes first, then by how its result is known.
    """
    ids = {option.id for option, _ in picked}
    mine = [each for each in each_of(own) if each not in picked and strength(each[1]) <= ALONE]
    return sorted(mine, key=lambda each: (each[0].id not in ids, strength(each[1])))


def lines_of(who: v.Economy | v.Group, problem: Problem, done: Iterable[Done]) -> list[Line]:
    """Return a line for each practice, and what a tax of others would forgo after them."""
    done = [*done]
    others = [option.id for option, of in done if v.Economy(of.economy) != who]
    taxes = dict.fromkeys(each for each in others if each in _TAXES)
    forgone = (Line("unknown", claim(f"options-tax-{each}")) for each in taxes)
    return [*(_line(who, problem, *each) for each in done), *forgone]


def unmeasured(problem: Problem, done: Iterable[Done]) -> list[Line]:
    """Return the options others tried with no effect shown on a gap, each with who they are.

    They are measured on a related outcome, but for people offline and prices; of people offline
    those with a comparison group, which none has for being online, come last.
    """
    done = [*done]
    if problem.id in PRICES:
        return [Line("option", claim("options-tried-price", tried=_by(done)))] if done else []
    if problem.indicator != USE:
        return [Line("option", claim("options-tried-related", tried=_by(done)))] if done else []
    compared = [each for each in done if is_related(each[1]) and not strength(each[1])]
    others = [each for each in done if each not in compared]
    said = where(others, claim("options-tried", tried=_by(others)))
    said += where(compared, claim("options-tried-compared", tried=_by(compared)))
    return [Line("option", each) for each in said]


def _by(done: Iterable[Done]) -> v.Items:
    """Return options, each with the economies that tried it."""
    by: dict[str, list[v.Value]] = {}
    for option, practice in done:
        by.setdefault(option.id, []).append(v.Economy(practice.economy))
    return v.Items(
        claim("options-tried-by", option=claim(f"option-{key}"), economies=v.Items(those))
        for key, those in by.items()
    )


def _line(who: v.Economy | v.Group, problem: Problem, option: Option, practice: Practice) -> Line:
    """Return an option, who did it, what came of it, how that is known, and what it cost."""
    done, shown = v.Economy(practice.economy), evidence(practice)
    if done == who:
        of = {"result": result_of(practice), "evidence": shown}
        return Line("own", claim("options-own", option=_ran(option, practice), **of))
    if misses(problem, practice.economy):
        shown = claim("options-model-short", evidence=shown)
    of = {"result": result_by(practice), "evidence": shown}
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
