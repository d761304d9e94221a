"""Options that were tried for a problem: their sentences."""

from collections.abc import Collection, Sequence
from dataclasses import replace

from research import economies
from research.findings.core import Claim, claim, v
from research.findings.practice.barriers import named
from research.findings.practice.tried import FAR, compared, near_of, none_near, proven
from research.findings.practice.tried_table import Tried, disputed, result_values, when_of
from research.options import Option, Problem
from research.practices import Practice


def options_of(
    iso3: str, problem: Problem, tried: Sequence[Tried], own: Sequence[Tried] = ()
) -> list[Claim]:
    """Return what an economy tried itself, then what names the options of others.

    Where nobody of a size near its own tried any, that; where none of them does better, that.
    """
    who, aim = v.Economy(iso3), claim(f"options-aim-{problem.id}")
    said = []
    done = ((each.option, done) for each in own for done in each.practices if not disputed(done))
    if items := [_own(*each) for each in done]:
        said.append(claim("options-own", economy=who, tried=v.Items(items)))
    if tried and (worth := proven(problem, [iso3], tried)):
        said += options_list(who, problem, worth, {each.option.id for each in own})
        if any(compared(each.practices) for each in (*own, *tried)):
            said = [each for each in said if each.id != "options-no-comparison"]
        return said
    if tried:
        said.append(claim("options-none-better", economy=who, aim=aim))
    elif none_near(problem, iso3):
        said.append(claim("options-none-size", economy=who, aim=aim, times=v.Number(FAR)))
    return said


def options_list(
    who: v.Economy | v.Group,
    problem: Problem,
    tried: Sequence[Tried],
    own: Collection[str] = (),
) -> list[Claim]:
    """Return what names options: with a result where one compares, else with who tried them.

    Those in `own`, by their ids, the economy tried itself.
    """
    if not tried:
        return []
    near = near_of(who, tried)
    chosen = near or tried
    measured = [(each, done) for each in chosen if (done := compared(each.practices))]
    shown = _with_result if near else _with_income
    who_tried = _with_economies if near else _with_year
    items = [(each.option, shown(each.option, done)) for each, done in measured]
    items = items or [(each.option, who_tried(each)) for each in chosen]
    eased = [(option, _eased(problem, option, item)) for option, item in items]
    options = v.Items(
        claim("options-tried-too", tried=item, economy=who) if option.id in own else item
        for option, item in eased
    )
    aim = claim(f"options-aim-{problem.id}")
    said = (
        claim("options-among-list", group=who, aim=aim, options=options)
        if isinstance(who, v.Group)
        else claim("options-list", economy=who, aim=aim, options=options)
    )
    return [said] if measured else [said, claim("options-no-comparison")]


def _eased(problem: Problem, option: Option, tried: Claim) -> Claim:
    """Return an option with the barrier it answers, where its problem has barriers."""
    if option.eases not in problem.barriers:
        return tried
    answers = claim("options-against", option=tried.values["option"], barrier=named(option.eases))
    return replace(tried, values={**tried.values, "option": answers})


def _own(option: Option, practice: Practice) -> Claim:
    """Return an option that an economy tried itself, since or until when, and what came of it."""
    of = {"option": claim(f"option-{option.id}"), "when": when_of(practice)} | _came(practice)
    if practice.since and practice.until:
        return claim("options-own-span", years=v.Years(practice.since, practice.until), **of)
    if practice.since:
        return claim("options-own-since", since=v.Year(practice.since), **of)
    if practice.until:
        return claim("options-own-until", until=v.Year(practice.until), **of)
    return claim("options-own-undated", **of)


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


def _with_income(option: Option, practice: Practice) -> Claim:
    """Return what was done far from here, with its years and income group."""
    income = economies.income_group(practice.economy)
    result = _with_result(option, practice)
    if income is None:
        return result
    return claim("options-tried-apart", income=v.Group(income.id), **result.values)


def _with_result(option: Option, practice: Practice) -> Claim:
    """Return what was done, with the years its result is of."""
    return claim(
        "options-tried-result",
        option=claim(f"option-{option.id}"),
        economy=v.Economy(practice.economy),
        when=when_of(practice),
        **_came(practice),
    )


def _came(practice: Practice) -> dict[str, Claim]:
    """Return what a practice came to; that it compares with nothing, where that is so."""
    result = {key: v.Exact(value) for key, value in result_values(practice).items()}
    kind = "change" if "before" in result else "effect" if practice.result.effect else "figure"
    return {"came": claim(f"options-came-{kind}", **result)}
