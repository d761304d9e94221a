"""Between which numbers of people offline who live within reach of 4G the truth lies."""

from collections.abc import Collection
from typing import Literal

from research.findings.core import v
from research.findings.core.latest import levels
from research.findings.infrastructure.offline import USE, Offline
from research.findings.progress.breaks import is_filled, rests_on
from research.findings.progress.homes import more_homes

_OLDER = "coverage_3g"


def within(who: Offline) -> tuple[float, float]:
    """Return the fewest and the most people, by the values before possible breaks too.

    Fewest where nobody out of reach of 4G is online, most where as many are as of everybody, and
    as 3G reaches there.
    """
    bounds = [_bounds(each) for each in who.readings]
    return min(low for low, _ in bounds), max(high for _, high in bounds)


def _bounds(who: Offline) -> tuple[float, float]:
    fewest = who.people if who.covered is None else who.within_reach
    older = max(_reach(who), levels(_OLDER).get(who.iso3, 100.0))
    outside = (100 - older) / 100 * who.population  # no mobile Internet
    between = (older - _reach(who)) / 100 * who.people
    return fewest, max(fewest, who.people - outside - between)


def ends(who: Offline) -> tuple[float, float]:
    """Return the fewest and the most of these who are old enough to be equipped.

    Fewest where all children within reach are offline, as many of them as of everybody; most where
    they are offline as often as everybody: they are offline more often.
    """
    fewest = min(_bounds(each)[0] - _reach(each) / 100 * _children(each) for each in who.readings)
    return max(0.0, fewest), who.learners * within(who)[1]


def later(who: Offline) -> tuple[float, float]:
    """Return the fewest and the most of those old enough who are offline out of reach.

    They are not the fewest where those of `ends` are; they may be nobody where 4G reaches nearly
    all, within the error of such figures.
    """
    fewest = min(each.learners * (each.people - _bounds(each)[1]) for each in who.readings)
    most = max(each.learners * each.out_of_reach for each in who.readings)
    return (0.0 if who.near_all else max(0.0, fewest)), most


def unserved(who: Offline) -> float:
    """Return the people of all ages without 3G and 4G, NaN where that is not known."""
    older = levels(_OLDER).get(who.iso3, float("nan"))
    return (100 - max(_reach(who), older)) / 100 * who.population


def _reach(who: Offline) -> float:
    """Return the % of people within reach, all where that is not known or nearly all are."""
    return 100.0 if who.covered is None or who.unclear else who.covered


def _children(who: Offline) -> float:
    return (1 - who.learners) * who.population


def headcount(
    numbers: Collection[float],
    *,
    filled: bool = False,
    form: Literal["central", "range", "either"] = "central",
) -> v.About:
    """Return numbers of people as their middle and the range they span, or the one there is.

    Parameters
    ----------
    filled : whether they rest on a value that may be no survey's
    form : that of `Estimate`; a range where the fewest are nobody, as nothing is central then
    """
    low, high = min(numbers), max(numbers)
    if low == high and not filled:
        return v.About(high)
    return v.Estimate((low + high) / 2, low, high, filled, "range" if low < 1 else form)


def all_offline(who: Offline) -> v.About:
    """Return who is offline, by either figure where two conflict."""
    people = {each.spoken for each in who.readings}
    return headcount(people, filled=use_filled(who.iso3), form="either")


def to_equip(who: Offline) -> v.About:
    """Return who of these is to be equipped: see `ends`."""
    form: Literal["range", "central"] = "range" if len(who.readings) > 1 else "central"
    return headcount(ends(who), filled=use_filled(who.iso3), form=form)


def may_be_fewer(iso3: str) -> bool:
    """Return whether fewer may be offline than by the figure there is, so no least number holds."""
    return use_filled(iso3) or bool(more_homes(iso3))


def use_filled(iso3: str) -> bool:
    """Return whether Internet use may be no survey's, and is shown as one value."""
    return rests_on(USE, iso3) is None and is_filled(USE, iso3)
