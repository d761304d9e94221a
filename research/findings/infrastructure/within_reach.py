"""Between which numbers of people offline who live within reach of 4G the truth lies."""

from research.findings.core import v
from research.findings.infrastructure.offline import Offline

_WIDE = 0.1  # of the most: bounds nearer than that are told as one number


def ends(who: Offline) -> tuple[float, ...]:
    """Return the fewest and the most to equip where these are far apart, else the one number.

    Fewest where nobody out of reach of 4G is online, most where as many are as the two shares
    allow.
    """
    covered = 100.0 if who.covered is None or who.unclear else who.covered
    most = min(who.people, covered / 100 * who.population)
    if not who.parted or most - who.within_reach <= _WIDE * most:
        return (who.to_equip,)
    return who.to_equip, who.learners * most


def learners(who: Offline) -> v.Value:
    """Return how many people offline are to be equipped, a range where its ends are far apart."""
    return v.Range(*map(v.About, both)) if len(both := ends(who)) > 1 else v.About(both[0])


def scaled(cost: v.Value, who: Offline) -> v.Value:
    """Return a cost of the fewest people, or its range, up to that of the most."""
    if len(both := ends(who)) == 1:
        return cost
    low, high = (cost.low, cost.high) if isinstance(cost, v.Range) else (cost, cost)
    match high:
        case v.Money(amount):
            return v.Range(low, v.Money(amount * both[1] / both[0]))
    return cost
