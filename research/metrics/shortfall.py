"""Shortfall from a benchmark: one measure that orders shares, prices and scores."""

from typing import Literal

from research.errors import InputError

Rule = Literal["at least", "at most"]


def shortfall(value: float, benchmark: float, rule: Rule = "at least") -> float:
    """Return the share of the way to a benchmark that is missing, 0 where it is met.

    Parameters
    ----------
    value : of an economy, >= 0
    benchmark : above 0, in the unit of `value`
    rule : whether the value has to be at least or at most the benchmark

    Returns
    -------
    0 to 1: of a value that is too low, what is missing as a share of the benchmark; of one that is
    too high, the cut that would meet it as a share of the value

    Raises
    ------
    InputError : a number is out of its range

    Examples
    --------
    >>> shortfall(76.0, 95.0), shortfall(8.0, 2.0, "at most"), shortfall(99.0, 95.0)
    (0.2, 0.75, 0.0)
    """
    if not (0 <= value < float("inf") and 0 < benchmark < float("inf")):
        raise InputError(
            f"{value:g} has no shortfall from {benchmark:g}; values are at least 0 and benchmarks "
            "above 0"
        )
    if rule == "at most":
        return max(0.0, value - benchmark) / value if value else 0.0
    return max(0.0, benchmark - value) / benchmark
