"""Options that were tried for a problem, by an economy itself and by others: the choice."""

import math
from collections.abc import Callable, Collection, Iterable, Sequence

from research import access, catalogue, economies, targets
from research import options as choices
from research.findings.comparison.structural import FAR
from research.findings.core import v
from research.findings.core.latest import INCOME, comparable, levels
from research.findings.practice.benchmark import LEAST, level
from research.findings.practice.diagnosis import PRICES
from research.findings.practice.trend import is_usual
from research.findings.practice.tried_table import ALONE, Done, Tried, each_of, fits, strength
from research.metrics.shortfall import shortfall
from research.options import Option, Problem
from research.practices import Practice
from research.practices import table as practices

# by what factor two economies are apart: income parts them sooner than size does
_ALIKE = {INCOME: 2.0, "population": 10.0}
_DONE = 2  # practices of an option
SHOWN = 3  # gaps, and options for each
NAMED = 2  # options of a gap in sentences
_WORSE = 2
_MARKET = 100_000  # people: with fewer a market has no room for more operators
_IN_FORCE = 5  # years from which on what an economy has is no advice to it
_LONG = 10  # years: what was done before is no model for networks of today
_INCOMES = ("wb:low", "wb:lower-middle", "wb:upper-middle", "wb:high")


def tried_for(problem: Problem, iso3: str, only: Collection[str] = ()) -> list[Tried]:
    """Return the options for an economy's problem, all or `only` some, in the order of `_best`.

    Of those alike in that, first an estimate of an effect, unless of an economy `apart`; then of
    economies that do better, of its region, a change of all before one of a part; then of those
    most like this one.
    """
    found, own = [], median_of(problem.indicator, (iso3,))
    small = levels("population").get(iso3, math.inf) < _MARKET

    def order(practice: Practice) -> tuple[float, ...]:
        of = practice.economy
        far, how = apart(v.Economy(iso3), practice), strength(practice)
        near = far, _elsewhere(of, iso3), how, _unlike(iso3, of)
        return far or how > 0, _behind(problem.indicator, of, own), *near

    for option in choices.of(problem.id):
        done = [
            each
            for each in practices_of(option)
            if each.economy != iso3 and (option.any_size or not is_far(each.economy, iso3))
        ]
        if done and (not only or option.id in only) and not (option.opens and small):
            found.append(Tried(option, tuple(done)))

    return _best(problem, [iso3], found, order)


def own_of(problem: Problem, iso3: str, only: Collection[str] = ()) -> list[Tried]:
    """Return the options for an economy's problem that it tried itself, all or `only` some."""
    return [
        Tried(option, own)
        for option in choices.of(problem.id)
        if (not only or option.id in only)
        and (own := tuple(each for each in practices_of(option) if each.economy == iso3))
    ]


def in_force(practice: Practice) -> bool:
    """Return whether a practice goes on, as far as known, and began five years ago or before.

    >>> in_force(practices()["pak-universal-service-fund"])
    True
    """
    return 0 < practice.since <= access.reference_year() - _IN_FORCE and not practice.until


def tried_among(problem: Problem, members: Iterable[str], short: Sequence[str]) -> list[Tried]:
    """Return the options for a problem of a group, in the order of `_best`.

    Those that do better do so than most of the `short`; of those alike, first an estimate of an
    effect, then what its own members tried, and a change of all before one of a part.
    """
    own = set(members)

    def order(practice: Practice) -> tuple[float, ...]:
        return strength(practice) > 0, practice.economy not in own, strength(practice)

    found = [Tried(option, tuple(practices_of(option))) for option in choices.of(problem.id)]
    return _best(problem, short, found, order)


def _best(
    problem: Problem,
    those: Sequence[str],
    tried: Iterable[Tried],
    order: Callable[[Practice], tuple[float, ...]],
) -> list[Tried]:
    """Return the few options whose result `reaches` a gap, ordered, as are their practices."""
    fit = (
        (of.option, [each for each in of.practices if reaches(problem, each, those)])
        for of in tried
    )
    few = [Tried(option, tuple(sorted(done, key=order))[:_DONE]) for option, done in fit if done]
    return sorted(few, key=lambda each: order(each.practices[0]))[:SHOWN]


def reaches(problem: Problem, practice: Practice, those: Sequence[str]) -> bool:
    """Return whether a recent result compares, and reaches a gap."""
    old = _is_old(practice)
    if old or strength(practice) >= ALONE or not is_proven(problem, practice, those):
        return False
    return fits(practice, problem, median_of(problem.indicator, tuple(those)))


def is_proven(problem: Problem, practice: Practice, those: Sequence[str]) -> bool:
    """Return whether a result is by who does better than most of some economies, or of an effect.

    What rose no faster than in the region of its economy is not. One of unknown level is better.
    """
    result, dear = practice.result, problem.id in PRICES and misses(problem, practice.economy)
    if is_usual(practice) or dear or (result.effect and result.unit == "%" and not result.before):
        return False  # as its region, a price that is dear to this day, or % of an unknown level
    median = median_of(problem.indicator, tuple(those))
    return result.effect or _behind(problem.indicator, practice.economy, median) < _WORSE


def misses(problem: Problem, economy: str) -> bool:
    """Return whether an economy misses the target of a problem, by its own indicator or that of it.

    >>> from research.options import problems
    >>> misses(problems()["cybersecurity"], "KEN")
    False
    """
    if not problem.target:
        return False
    keys = (problem.indicator, targets.target(problem.target).indicator)
    values = (levels(key).get(economy) for key in keys if key)
    return any(of is not None and shortfall(of, *level(problem)) >= LEAST for of in values)


@access.shared
def median_of(indicator: str, those: tuple[str, ...]) -> float:
    """Return the median of some economies, NaN where none has a value."""
    return float(comparable(indicator)["value"].reindex(list(those)).median())


def named_of(
    who: v.Economy | v.Group,
    problem: Problem,
    those: Sequence[str],
    tried: Iterable[Tried],
    own: Iterable[Tried] = (),
    most: int = NAMED,
) -> list[Done]:
    """Return so many options to name, each by whoever did it first of all.

    Their results fit; near ones, if any; a tax or a duty of licences is near. Before them comes an
    effect that the economy measured of its `own` lately.
    """
    done = [each for each in each_of(own) if fits(each[1], problem, math.nan)]
    measured = [each for each in done if not (strength(each[1]) or _is_old(each[1]))]
    level = median_of(problem.indicator, tuple(those))
    compared = [each for each in each_of(tried) if fits(each[1], problem, level)]
    near = [of for of in compared if of[0].any_size or not apart(who, of[1])]
    found = near or compared
    first = {option.id: (option, practice) for option, practice in reversed(found)}
    return [*measured, *reversed(first.values())][:most]


def apart(who: v.Economy | v.Group, practice: Practice) -> bool:
    """Return whether a practice is of another income than that of an economy or the next."""
    if isinstance(who, v.Group):
        return False
    places = [_place(code) for code in (who.code, practice.economy)]
    known = [place for place in places if place is not None]
    return len(known) == 2 and abs(known[0] - known[1]) > 1


def _elsewhere(one: str, other: str) -> bool:
    """Return whether two economies are of different regions."""
    return economies.table()[one].itu_region != economies.table()[other].itu_region


def _is_old(practice: Practice) -> bool:
    return practice.result.year < access.reference_year() - _LONG


def _place(iso3: str) -> int | None:
    """Return the place of an economy's income group among those of the World Bank."""
    income = economies.income_group(iso3)
    return None if income is None else _INCOMES.index(income.id)


def practices_of(option: Option) -> list[Practice]:
    """Return the practices of an option."""
    return [practices()[key] for key in option.practices]


def is_far(one: str, other: str) -> bool:
    """Return whether one of two economies has over a hundred times the people of the other."""
    return is_larger(one, other) or is_larger(other, one)


def is_larger(one: str, other: str) -> bool:
    """Return whether an economy has over a hundred times the people of another."""
    people = levels("population")
    return one in people and other in people and bool(people[one] > FAR * people[other])


def _behind(indicator: str, one: str, level: float) -> int:
    """Return 0 where an economy does better than a level, `_WORSE` where not, 1 if unknown."""
    values = levels(indicator)
    if one not in values or math.isnan(level):
        return 1
    less = catalogue.indicator(indicator).direction == "down"
    return 0 if (values[one] < level if less else values[one] > level) else _WORSE


def _unlike(one: str, other: str) -> float:
    """Return how far two economies are apart in income and people; 0 where that is not known."""
    return sum(
        abs(math.log(values[one] / values[other])) / math.log(far)
        for key, far in _ALIKE.items()
        if one in (values := levels(key)) and other in values
    )
