"""A lower bound, rounded down."""

from math import floor, log10

from research.messages.values import About


def at_least(value: float) -> About:
    """Return a lower bound with two significant digits, rounded down so that it holds.

    >>> at_least(23_900_000.0), at_least(0.0)
    (About(value=23000000.0), About(value=0.0))
    """
    unit = 10.0 ** (floor(log10(value)) - 1) if value > 0 else 1.0
    return About(floor(round(value / unit, 9)) * unit)
