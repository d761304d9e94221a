"""Shares of the whole: of a tenth, of the poorest 40 %, and their ratios."""

from research.errors import InputError
from research.metrics.inequality.lorenz import lorenz
from research.metrics.inequality.sample import Values


def income_share(
    values: Values, weights: Values | None = None, *, start: float, end: float
) -> float:
    """Return the share of the total, 0 to 1, of people from `start` to `end`, poorest first.

    Parameters
    ----------
    values, weights : as `research.metrics.inequality.sample.sample` takes them: values at least 0,
        missing ones refused
    start, end : shares of the people, 0 to 1

    Raises
    ------
    InputError : as `sample`; `start` is not below `end`, or they are no shares

    Notes
    -----
    Whoever stands across `start` or `end` counts in part (see `lorenz`). O(n log n).

    Examples
    --------
    >>> round(income_share([1.0, 1.0, 2.0, 6.0], start=0.75, end=1), 6)
    0.6
    """
    if not start < end:
        raise InputError(
            f"from {start:g} to {end:g} there is nobody; the start comes before the end"
        )
    curve = lorenz(values, weights)
    return curve.at(end) - curve.at(start)


def palma(values: Values, weights: Values | None = None) -> float:
    """Return the Palma ratio: richest 10 % over poorest 40 %; 0.25 at equality.

    Takes what `income_share` does. Refused where the poorest 40 % have nothing.

    Notes
    -----
    A. Cobham, L. Schlögl and A. Sumner, "Inequality and the tails: the Palma proposition and
    ratio", Global Policy 7, 2016.

    >>> round(palma([1.0] * 9 + [11.0]), 6)
    2.75
    """
    return _ratio(values, weights, richest=0.1, poorest=0.4)


def s80_s20(values: Values, weights: Values | None = None) -> float:
    """Return the share of the richest fifth over that of the poorest; 1 at equality.

    Takes what `income_share` does. Refused where the poorest fifth have nothing. Eurostat, income
    quintile share ratio.

    >>> round(s80_s20([1.0, 2.0, 3.0, 4.0, 5.0]), 6)
    5.0
    """
    return _ratio(values, weights, richest=0.2, poorest=0.2)


def _ratio(values: Values, weights: Values | None, richest: float, poorest: float) -> float:
    curve = lorenz(values, weights)
    low = curve.at(poorest)
    if low == 0:
        raise InputError(
            f"the poorest {poorest:.0%} have nothing, so there is no ratio to it; take a share or "
            "the Gini index"
        )
    return (1 - curve.at(1 - richest)) / low
