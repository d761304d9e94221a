"""What every measure of inequality takes: values at least 0 with a positive mean, and weights."""

from typing import Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from research.errors import InputError

# whatever numpy reads as one row of numbers; a Series keeps its index for the check against the
# weights
Values = Any
Array = NDArray[np.float64]


def sample(values: Values, weights: Values | None = None) -> tuple[Array, Array]:
    """Return values as ratios to their weighted mean, and weights that add up to 1.

    Parameters
    ----------
    values : shape (n,), any unit, at least 0; how much each has
    weights : shape (n,), at least 0; how many people (or how much of a survey) each stands for;
        None for one each. Only their proportions matter. What has weight 0 is left out

    Raises
    ------
    InputError : a value or weight is missing, infinite or negative; all are 0; there are none; the
        two do not match

    Examples
    --------
    >>> ratio, weight = sample([1.0, 4.0], weights=[2, 1])
    >>> ratio.tolist(), weight.round(3).tolist()
    ([0.5, 2.0], [0.667, 0.333])
    """
    amount = _numbers(values, "values")
    if weights is None:
        share = np.full(len(amount), 1.0 / len(amount))
    else:
        refuse_misaligned(values, weights, "weights")
        share = _numbers(weights, "weights")
        if len(share) != len(amount):
            raise InputError(
                f"{len(amount)} values and {len(share)} weights; give one weight a value"
            )
        if (share == 0).any():
            amount, share = amount[share > 0], share[share > 0]
        if not len(share):
            raise InputError("every weight is 0; give at least one value weight")
        share = share / share.max()
        share = share / share.sum()
    largest = amount.max()
    if largest == 0:
        raise InputError("every value is 0; shares of nothing are not defined")
    if largest == amount.min():
        return np.ones(len(amount)), share
    amount = amount / largest
    return amount / (amount @ share), share


def ascending(values: Values, weights: Values | None = None) -> tuple[Array, Array]:
    """Return what `sample` returns, smallest value first."""
    ratio, share = sample(values, weights)
    if weights is None:
        return np.sort(ratio), share
    if (ratio[1:] >= ratio[:-1]).all():
        return ratio, share
    order = np.argsort(ratio)
    return ratio[order], share[order]


def _numbers(given: Values, what: str) -> Array:
    try:
        found = np.asarray(given, dtype=np.float64)
    except (TypeError, ValueError) as error:
        raise InputError(f"{what} are not numbers: {error}") from None
    if found.ndim != 1 or not len(found):
        raise InputError(
            f"{what} have the shape {found.shape}; give one row of at least one number"
        )
    if not (found.min() >= 0 and found.max() < np.inf):
        raise _fault(found, what)
    return found


def _fault(found: Array, what: str) -> InputError:
    if (missing := np.isnan(found)).any():
        return InputError(
            f"{missing.sum()} of {len(found)} {what} are missing, the first at position "
            f"{missing.argmax()}; leave them out "
            "together with what belongs to them, and say how many"
        )
    bad = (found < 0) | np.isinf(found)
    return InputError(
        f"{found[bad][0]:g} stands among the {what} (position {bad.argmax()}); they are finite and "
        "at least 0"
    )


def refuse_misaligned(values: Values, others: Any, what: str) -> None:
    """Raise InputError for two series whose indexes differ."""
    both = isinstance(values, pd.Series) and isinstance(others, pd.Series)
    if both and not values.index.equals(others.index):
        raise InputError(
            f"values and {what} have different indexes; bring them into one frame first"
        )
