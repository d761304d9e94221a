"""Bounds: a lower one, rounded down, and the range between two."""

from math import floor, log10

from research.messages.values import About, Money, Percent, Range, Value, claim


def at_least(value: float) -> About:
    """Return a lower bound with two significant digits, rounded down so that it holds.

    >>> at_least(23_900_000.0), at_least(0.0)
    (About(value=23000000.0), About(value=0.0))
    """
    unit = 10.0 ** (floor(log10(value)) - 1) if value > 0 else 1.0
    return About(floor(round(value / unit, 9)) * unit)


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
