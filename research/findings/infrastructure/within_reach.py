"""Between which numbers of people offline who live within reach of 4G the truth lies."""

from collections.abc import Collection, Iterable, Sequence

from research.findings.core import claim, v
from research.findings.core.bounds import at_least, spanned
from research.findings.core.latest import comparable
from research.findings.infrastructure.offline import Offline

_OLDER = "coverage_3g"
_FAR = 0.5  # of the most: a bound as low as that says too little without the most
_WIDE = 0.1  # of the most: bounds nearer than that are one number


def within(who: Offline) -> tuple[float, float]:
    """Return the fewest and the most people, by the values before possible breaks too.

    Fewest where nobody out of reach of 4G is online, most where as many are as the two shares
    allow, and as 3G reaches there.
    """
    bounds = [_bounds(each) for each in who.readings]
    return min(low for low, _ in bounds), max(high for _, high in bounds)


def _bounds(who: Offline) -> tuple[float, float]:
    fewest = who.people if who.covered is None else who.within_reach
    older = comparable(_OLDER)["value"].get(who.iso3, 100.0)
    outside = max(0.0, 100 - max(_reach(who), older)) / 100 * who.population  # no mobile Internet
    return fewest, min(who.people, _reach(who) / 100 * who.population, who.people - outside)


def together(bounds: Iterable[tuple[float, ...]]) -> tuple[float, ...]:
    """Return the sum of the least and of the most where these are far apart, else of the least."""
    both = [(each[0], each[-1]) for each in bounds]
    least, most = sum(low for low, _ in both), sum(high for _, high in both)
    return (least,) if most - least <= _WIDE * most else (least, most)


def ends(who: Offline) -> tuple[float, float]:
    """Return the fewest and the most of these who are old enough to be equipped.

    Fewest where all children within reach are offline, as many of them as of everybody; most where
    they are offline as often as everybody: they are offline more often.
    """
    fewest = min(_bounds(each)[0] - _reach(each) / 100 * _children(each) for each in who.readings)
    return max(0.0, fewest), who.learners * within(who)[1]


def _reach(who: Offline) -> float:
    """Return the % of people within reach, all where that is not known or nearly all are."""
    return 100.0 if who.covered is None or who.unclear else who.covered


def _children(who: Offline) -> float:
    return (1 - who.learners) * who.population


def headcount(numbers: Collection[float]) -> v.Value:
    """Return numbers of people as the range they span, or the one there is."""
    low, high = min(numbers), max(numbers)
    return v.About(high) if low == high else spanned(v.About(low), v.About(high))


def all_offline(who: Offline) -> v.Value:
    """Return who is offline, by both values where the newest may rest on a break."""
    return headcount({each.people for each in who.readings})


def bounded(numbers: Sequence[float]) -> v.Value:
    """Return the fewest people as a bound, or as the range to the most where these are far apart.

    One number is no bound.
    """
    if len(numbers) > 1 and numbers[0] >= _FAR * numbers[-1]:
        return claim("options-at-least", people=at_least(numbers[0]))
    return headcount(numbers)
