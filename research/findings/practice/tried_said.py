"""Options that were tried for a problem: their sentences."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace

from research import economies
from research.findings.core import Claim, claim, v, where
from research.findings.practice.barriers import barriers, named
from research.findings.practice.tried import FAR, apart, compared, near_of, none_near, proven
from research.findings.practice.tried_table import (
    ALONE,
    Tried,
    disputed,
    result_values,
    strength,
    when_of,
)
from research.options import Option, Problem
from research.practices import Practice

_ALONE = ("options-came-figure", "options-came-disputed")  # what compares with nothing


def options_of(
    iso3: str, problem: Problem, tried: Sequence[Tried], own: Sequence[Tried] = ()
) -> list[Claim]:
    """Return what names the options of others, then what an economy tried itself.

    Where nobody of a size near its own tried any, that; where none of them does better, that.
    """
    who, aim = v.Economy(iso3), claim(f"options-aim-{problem.id}")
    said, too = [], set[str]()
    if tried and (worth := proven(problem, [iso3], tried)):
        said += options_list(who, problem, worth)
        too = {option.id for option, _ in _named(who, worth)}
    elif tried:
        said.append(claim("options-none-better", economy=who, aim=aim))
    elif none_near(problem, iso3):
        said.append(claim("options-none-size", economy=who, aim=aim, times=v.Number(FAR)))
    return [*said, *_tried_itself(who, own, too)]


def _tried_itself(who: v.Economy, own: Iterable[Tried], too: Collection[str]) -> Iterator[Claim]:
    """Yield what an economy tried itself: of the options in `too`, by their ids, then of others."""
    done = [(each.option, practice) for each in own for practice in each.practices]
    named_ = [_own(*each) for each in done if each[0].id in too]
    others = [_own(*each) for each in done if each[0].id not in too]
    yield from where(named_, claim("options-own-too", economy=who, tried=v.Items(named_)))
    yield from where(others, claim("options-own", economy=who, tried=v.Items(others)))


def options_list(who: v.Economy | v.Group, problem: Problem, tried: Sequence[Tried]) -> list[Claim]:
    """Return what names options: with a result where one compares, else with who tried them."""
    if not tried:
        return []
    items = _named(who, tried)
    options = v.Items(_eased(who, problem, option, item) for option, item in items)
    aim = claim(f"options-aim-{problem.id}")
    said = (
        claim("options-among-list", group=who, aim=aim, options=options)
        if isinstance(who, v.Group)
        else claim("options-list", economy=who, aim=aim, options=options)
    )
    return (
        [said]
        if _measured(near_of(who, tried) or tried)
        else [said, claim("options-no-comparison")]
    )


def named_of(iso3: str, problem: Problem, tried: Sequence[Tried]) -> list[Practice]:
    """Return the practices `options_of` names with a result that compares."""
    worth = proven(problem, [iso3], tried)
    return [done for _, done in _measured(near_of(v.Economy(iso3), worth) or worth)]


def _named(who: v.Economy | v.Group, tried: Sequence[Tried]) -> list[tuple[Option, Claim]]:
    """Return the options to name: near and recent ones, if any; of these, whose result compares."""
    near = near_of(who, tried)
    if measured := _measured(near or tried):
        return [(option, _with_result(who, option, done)) for option, done in measured]
    who_tried = _with_economies if near else _with_year
    return [(each.option, who_tried(each)) for each in near or tried]


def _measured(tried: Sequence[Tried]) -> list[tuple[Option, Practice]]:
    return [(each.option, done) for each in tried if (done := compared(each.practices))]


def _eased(who: v.Economy | v.Group, problem: Problem, option: Option, tried: Claim) -> Claim:
    """Return an option with the barrier it answers, or under the condition that there is one."""
    if option.eases not in problem.barriers:
        return tried
    known = barriers(who.code, problem) if isinstance(who, v.Economy) else None
    if known and option.eases in known.unknown:
        return claim("options-if", tried=tried, barrier=named(option.eases))
    answers = claim("options-against", option=tried.values["option"], barrier=named(option.eases))
    return replace(tried, values={**tried.values, "option": answers})


def _own(option: Option, practice: Practice) -> Claim:
    """Return an option that an economy tried itself, since or until when, and what came of it."""
    came = {"came": claim("options-came-disputed")} if disputed(practice) else _came(practice)
    of = {"option": claim(f"option-{option.id}"), "when": when_of(practice)} | came
    if practice.since and practice.until:
        return claim("options-own-span", years=v.Years(practice.since, practice.until), **of)
    if practice.since:
        return claim("options-own-since", since=v.Year(practice.since), **of)
    if practice.until:
        return claim("options-own-until", until=v.Year(practice.until), **of)
    return claim("options-own-undated", **of)


def alone(own: Claim) -> bool:
    """Return whether nothing an economy tried itself, an "options-own", compares with anything."""
    tried = own.values["tried"]
    found = tried.values if isinstance(tried, v.Items) else ()
    came = [each.values["came"] for each in found if isinstance(each, Claim)]
    return all(isinstance(each, Claim) and each.id in _ALONE for each in came)


def _with_economies(each: Tried) -> Claim:
    who = v.Items(dict.fromkeys(v.Economy(done.economy) for done in each.practices))
    return claim("options-tried", option=claim(f"option-{each.option.id}"), economies=who)


def _with_year(each: Tried) -> Claim:
    """Return who tried an option far from here first, with year and income group."""
    done = each.practices[0]
    income = economies.income_group(done.economy)
    if income is None:
        return _with_economies(each)
    of = {"economy": v.Economy(done.economy), "year": v.Year(done.result.year)}
    option = claim(f"option-{each.option.id}")
    return claim("options-tried-year", option=option, income=v.Group(income.id), **of)


def _with_result(who: v.Economy | v.Group, option: Option, practice: Practice) -> Claim:
    """Return what was done, with the years its result is of; the income group, if far from here."""
    income = economies.income_group(practice.economy)
    of = {
        "option": claim(f"option-{option.id}"),
        "economy": v.Economy(practice.economy),
        "when": when_of(practice),
        **_came(practice),
    }
    if isinstance(who, v.Group) or income is None or not apart(who, practice):
        return claim("options-tried-result", **of)
    return claim("options-tried-apart", income=v.Group(income.id), **of)


def _came(practice: Practice) -> dict[str, Claim]:
    """Return what a practice came to; that it compares with nothing, where that is so."""
    result = {key: v.Exact(value) for key, value in result_values(practice).items()}
    kind = "figure" if strength(practice) == ALONE else "effect"
    kind = "change" if "before" in result else kind
    return {"came": claim(f"options-came-{kind}", **result)}
