"""Entropy indices: Theil T and L and their family, exactly decomposable by group."""

from typing import Any

import numpy as np
from scipy.special import kl_div

from research.errors import InputError
from research.metrics.inequality.parts import Parts, grouped
from research.metrics.inequality.sample import Array, Values, sample


def theil_t(values: Values, weights: Values | None = None) -> float:
    """Return Theil's T (entropy of order 1), from 0 (equality) to the log of the number.

    Parameters
    ----------
    values, weights : as `research.metrics.inequality.sample.sample` takes them: values at least 0,
        missing ones refused

    Raises
    ------
    InputError : as `sample`

    Notes
    -----
    H. Theil, "Economics and Information Theory", 1967. Natural logarithms. O(n).

    Examples
    --------
    >>> round(theil_t([1.0, 1.0, 2.0, 6.0]), 4), theil_t([5.0, 5.0])
    (0.2974, 0.0)
    """
    return generalised_entropy(values, weights, alpha=1.0)


def theil_l(values: Values, weights: Values | None = None) -> float:
    """Return Theil's L, the mean logarithmic deviation, at least 0; generalised entropy of order 0.

    Takes what `theil_t` does; a value of 0 is refused, as the index would be infinite.

    >>> round(theil_l([1.0, 1.0, 2.0, 6.0]), 4)
    0.2951
    """
    return generalised_entropy(values, weights, alpha=0.0)


def generalised_entropy(values: Values, weights: Values | None = None, *, alpha: float) -> float:
    """Return the generalised entropy index of order `alpha`, at least 0.

    Parameters
    ----------
    values, weights : as `research.metrics.inequality.sample.sample` takes them; positive where
        `alpha` is 0 or less
    alpha : the larger, the more the index minds differences among those who have most; 0 is Theil's
        L, 1 Theil's T, 2 half the squared coefficient of variation

    Raises
    ------
    InputError : as `sample`; a value is 0 and `alpha` is 0 or less; `alpha` is not finite, or the
        index is not

    Notes
    -----
    A. F. Shorrocks, "The class of additively decomposable inequality measures", Econometrica 48,
    1980. O(n).

    Examples
    --------
    >>> round(generalised_entropy([1.0, 1.0, 2.0, 6.0], alpha=2), 4)
    0.34
    """
    ratio, weight = sample(values, weights)
    return _index(ratio, weight, _order(alpha))


def entropy_parts(
    values: Values, groups: Any, weights: Values | None = None, *, alpha: float = 1.0
) -> Parts:
    """Return generalised entropy of order `alpha`, between and within groups (exact sum).

    Parameters
    ----------
    values, alpha, weights : as `generalised_entropy` takes them
    groups : shape (n,), the label of the group each belongs to

    Raises
    ------
    InputError : as `generalised_entropy`; a label is missing, or there is not one a value

    Notes
    -----
    Within weighs a group's index by its share of people to the power of 1 - alpha times its share
    of the whole to the power of alpha (Shorrocks 1980): shares of the whole for Theil's T, shares
    of people for Theil's L. O(n log n).

    Examples
    --------
    >>> parts = entropy_parts([1.0, 3.0, 2.0, 6.0], ["a", "a", "b", "b"])
    >>> round(parts.between, 4), round(parts.within,
    ...     4), round(parts.total - parts.between - parts.within, 12)
    (0.0566, 0.1308, 0.0)
    """
    order = _order(alpha)
    by_group = grouped(values, groups, weights)
    table = by_group.table.copy()
    total = _index(by_group.ratio, by_group.weight, order)
    between = _index(table["mean"].to_numpy(), table["people"].to_numpy(), order)
    table["index"] = [
        generalised_entropy(ratio, weight, alpha=order) if ratio.any() else np.nan
        for ratio, weight in by_group.members()
    ]
    table["within"] = (
        table["people"] ** (1 - order) * table["share"] ** order * table["index"].fillna(0.0)
    )
    return Parts(total, between, float(table["within"].sum()), 0.0, table)


def _order(alpha: float) -> float:
    if not np.isfinite(alpha):
        raise InputError(f"the order {alpha} is not finite; 0, 1 and 2 are usual")
    return float(alpha)


def _index(ratio: Array, weight: Array, alpha: float) -> float:
    if alpha <= 0 and not ratio.all():
        raise InputError(
            f"{(ratio == 0).sum()} values are 0, where an index of order {alpha:g} is infinite; "
            "take an order above 0 (1 is Theil's T), or the Gini index"
        )
    with np.errstate(over="ignore"):
        found = float(_terms(ratio, alpha) @ weight)
    if not np.isfinite(found):
        raise InputError(
            f"values differ so much that an index of order {alpha:g} is no number; take an order "
            "from 0 to 2"
        )
    return found


def _terms(ratio: Array, alpha: float) -> Array:
    """Return each one's term of the index, never negative, to keep digits of close values."""
    if alpha in (0, 1):
        terms: Array = kl_div(ratio, 1.0) if alpha == 1 else kl_div(1.0, ratio)
        return terms
    with np.errstate(divide="ignore", invalid="ignore"):
        logarithm = np.log(ratio)
        if alpha < 0.5:  # each form keeps its digits near the order it is the limit of
            above = np.expm1(alpha * logarithm) - alpha * (ratio - 1)
        else:
            above = ratio * np.expm1((alpha - 1) * logarithm) - (alpha - 1) * (ratio - 1)
    return np.where(ratio > 0, above, alpha - 1) / (alpha * (alpha - 1))
