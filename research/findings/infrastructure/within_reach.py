"""Between which numbers of people offline who live within reach of 4G the truth lies."""

from collections.abc import Collection, Iterable, Sequence

from research.findings.core import claim, v
from research.findings.core.bounds import at_least
from research.findings.infrastructure.offline import Offline

_FAR = 0.5  # of the most: a bound as low as that says too little without the most
_WIDE = 0.1  # of the most: bounds nearer than that are one number


def within(who: Offline) -> tuple[float, ...]:
    """Return the fewest and the most people where these are far apart, else the fewest.

    Fewest where nobody out of reach of 4G is online, most where as many are as the two shares
    allow.
    """
    covered = 100.0 if who.covered is None or who.unclear else who.covered
    fewest = who.people if who.covered is None else who.within_reach
    most = min(who.people, covered / 100 * who.population)
    return together([(fewest, most)])


def together(bounds: Iterable[tuple[float, ...]]) -> tuple[float, ...]:
    """Return the sum of the least and of the most where these are far apart, else of the least."""
    both = [(each[0], each[-1]) for each in bounds]
    least, most = sum(low for low, _ in both), sum(high for _, high in both)
    return (least,) if most - least <= _WIDE * most else (least, most)


def ends(who: Offline) -> tuple[float, ...]:
    """Return how many of these are old enough to be equipped."""
    return tuple(who.learners * each for each in within(who))


def spanned(values: Sequence[v.Value]) -> v.Value:
    """Return the range between the first value and the last, or the one there is."""
    return v.Range(values[0], values[-1]) if len(values) > 1 else values[0]


def headcount(numbers: Collection[float]) -> v.Value:
    """Return numbers of people as the range they span, or the one there is."""
    return spanned([v.About(each) for each in sorted(numbers)])


def all_offline(who: Offline) -> v.Value:
    """Return who is offline, by both values where the newest may rest on a break."""
    return headcount({each.people for each in who.both})


def bounded(numbers: Sequence[float]) -> v.Value:
    """Return the fewest people as a bound, or as the range to the most where these are far apart.

    One number is no bound.
    """
    if len(numbers) > 1 and numbers[0] >= _FAR * numbers[-1]:
        return claim("options-at-least", people=at_least(numbers[0]))
    return headcount(numbers)
