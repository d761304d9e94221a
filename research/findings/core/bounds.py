"""Bounds: a lower one, rounded down, the range between two; and a count of those there are."""

from collections.abc import Callable
from math import ceil, floor, log10

from research.messages.values import About, Claim, Count, Money, Near, Percent, Range, Value, claim

_MOVED = 0.01  # of a number: if two significant digits move it farther, it has three


def at_least(value: float) -> About:
    """Return a lower bound, rounded down so that it holds: to two significant digits, or three.

    >>> at_least(98_900_000.0), at_least(169_200_000.0), at_least(0.0)
    (Near(value=98000000.0), Near(value=169000000.0), About(value=0.0))
    """
    return _rounded(value, floor)


def at_most(value: float) -> About:
    """Return an upper bound, rounded up so that it holds: to two significant digits, or three.

    >>> at_most(11_200_000.0)
    Near(value=11200000.0)
    """
    return _rounded(value, ceil)


def closely(value: float) -> About:
    """Return a number with two significant digits, or three where two move it by over 1%.

    >>> closely(254_900_000.0), closely(228_000_000.0)
    (Near(value=254900000.0), About(value=228000000.0))
    """
    if not value > 0:
        return About(value)
    moved = abs(round(value, 1 - floor(log10(value))) - value)
    return About(value) if moved <= _MOVED * value else Near(value)


def _rounded(value: float, how: Callable[[float], float]) -> About:
    if not value > 0:
        return About(value)
    unit = 10.0 ** (floor(log10(value)) - 1)
    two, three = (how(round(value / of, 9)) * of for of in (unit, unit / 10))
    return Near(two if abs(two - value) <= _MOVED * value else three)


def spanned(low: About | Money | Percent, high: Value) -> Value:
    """Return the range between two values, or up to the second where the first is nothing.

    >>> spanned(About(2.0), About(3.0)), spanned(About(0.0), About(3.0)).id
    (Range(low=About(value=2.0), high=About(value=3.0)), 'value-up-to')
    """
    return claim("value-up-to", value=high) if low.value <= 0 else Range(low, high)


def percents(low: float, high: float) -> Value:
    """Return a share, as the range between two that rounding does not make one.

    >>> percents(66.8, 67.2)
    Percent(value=67.2, decimals=0)
    """
    return spanned(Percent(low), Percent(high)) if round(low) != round(high) else Percent(high)


def counted(short: int, known: int, members: int | None = None) -> Claim:
    """Return how many economies that is of those with figures, which are said to be so.

    Parameters
    ----------
    members : how many there are in all; left out, nothing is said of figures

    >>> counted(2, 2).id, counted(1, 2, 3).id
    ('counted-all', 'counted-some-known')
    """
    some = {"short": Count(short)} if short < known else {}
    kind = "some" if some else "all"
    if members is not None and known < members:
        return claim(f"counted-{kind}-known", **some, known=Count(known), members=Count(members))
    return claim(f"counted-{kind}", **some, known=Count(known))
