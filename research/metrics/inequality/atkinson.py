"""The Atkinson index: the share of the total an even distribution could do without."""

import numpy as np

from research.errors import InputError
from research.metrics.inequality.sample import Values, sample


def atkinson(values: Values, weights: Values | None = None, *, epsilon: float = 0.5) -> float:
    """Return the Atkinson index, 0 (all have the same) to 1.

    Parameters
    ----------
    values, weights : as `research.metrics.inequality.sample.sample` takes them: values at least 0,
        missing ones refused
    epsilon : aversion to inequality, above 0; the larger, the more the index minds those who have
        least

    Raises
    ------
    InputError : as `sample`; `epsilon` is not above 0

    Notes
    -----
    1 where a value is 0 and `epsilon` is 1 or more: no even spread is as bad as having nothing. A.
    B. Atkinson, "On the measurement of inequality", Journal of Economic Theory 2, 1970. O(n).

    Examples
    --------
    >>> round(atkinson([1.0, 1.0, 2.0, 6.0], epsilon=1), 4), atkinson([0.0, 5.0],
    ...     epsilon=2), atkinson([5.0, 5.0])
    (0.2555, 1.0, 0.0)
    """
    if not 0 < epsilon < np.inf:
        raise InputError(
            f"an aversion of {epsilon} is not above 0 and finite; 0.5, 1 and 2 are usual"
        )
    ratio, weight = sample(values, weights)
    if epsilon >= 1 and not ratio.all():
        return 1.0
    with np.errstate(divide="ignore"):
        logarithm = np.log(ratio)
    if epsilon == 1:
        level = float(logarithm @ weight)
    else:
        power = 1 - epsilon
        # No exponent is above 0, so nothing overflows.
        base = logarithm.max() if power > 0 else logarithm.min()
        terms = power * (logarithm - base)
        # Keeps the digits of close values, and few of values far apart.
        lower = float(np.expm1(terms) @ weight)
        level = float(
            base + (np.log1p(lower) if lower > -0.5 else np.log(np.exp(terms) @ weight)) / power
        )
    return max(0.0 - float(np.expm1(level)), 0.0)
