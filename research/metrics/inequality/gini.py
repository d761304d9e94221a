"""The Gini index: its value, its standard error, and its parts by groups."""

from typing import Any

import numpy as np

from research.errors import InputError
from research.metrics.inequality.parts import Parts, grouped
from research.metrics.inequality.sample import Array, Values, ascending


def gini(values: Values, weights: Values | None = None, correct: bool = False) -> float:
    """Return the Gini index, 0 (all have the same) to 1.

    Parameters
    ----------
    values, weights : as `research.metrics.inequality.sample.sample` takes them: values at least 0,
        missing ones refused
    correct : whether to correct the bias of a small sample: divide by 1 - the sum of squared weight
        shares, which for equal weights is n / (n - 1). Leave it out where the values are of
        everybody there is

    Raises
    ------
    InputError : as `sample`; a correction is asked for and there is one value only

    Notes
    -----
    Half the mean difference of two people drawn at random, over the mean: C. Gini, "Variabilità e
    mutabilità", 1912. The correction: G. Deltas, "The small-sample bias of the Gini coefficient",
    Review of Economics and Statistics 85, 2003. O(n log n).

    Examples
    --------
    >>> round(gini([1.0, 1.0, 2.0, 6.0]), 4), gini([5.0, 5.0]), gini([0.0, 1.0], correct=True)
    (0.4, 0.0, 1.0)
    >>> round(gini([1.0, 2.0, 6.0], weights=[2, 1, 1]), 4)
    0.4
    """
    ratio, weight = ascending(values, weights)
    found = _of_ascending(ratio, weight)
    return found / _unlike(weight) if correct else found


def mean_difference(values: Values, weights: Values | None = None) -> float:
    """Return by how much two people drawn at random differ on average, in the unit of the values.

    Twice the mean times the Gini index. Unlike the index it is the same for a share and for what is
    left of it (people online and offline). Takes and refuses what `gini` does.

    >>> round(mean_difference([20.0, 70.0]), 6), round(mean_difference([80.0, 30.0]), 6)
    (25.0, 25.0)
    """
    mean = np.average(np.asarray(values, dtype=np.float64), weights=weights)
    return 2 * float(mean) * gini(values, weights)


def gini_standard_error(values: Values, weights: Values | None = None) -> float:
    """Return the standard error of the Gini index of independent draws, without a model.

    Parameters
    ----------
    values, weights : as `gini` takes them; at least two values

    Raises
    ------
    InputError : as `sample`; there is one value only

    Notes
    -----
    The infinitesimal jackknife: how the index answers to each weight, values and weights drawn
    together. R. Davidson, "Reliable inference for the Gini index", Journal of Econometrics 150,
    2009, from whose terms it differs by 1/n. For large samples: below some 30 values, and with
    heavy tails, it is too small. O(n log n).

    Examples
    --------
    >>> round(gini_standard_error([1.0, 2.0, 3.0, 10.0]), 4)
    0.0627
    """
    ratio, weight = ascending(values, weights)
    if len(ratio) < 2:
        raise InputError("one value has no standard error; give at least two")
    found = _of_ascending(ratio, weight)
    first = np.flatnonzero(np.diff(ratio, prepend=-1.0))  # where each distinct value begins
    upto = np.add.reduceat(weight, first).cumsum()
    held = np.add.reduceat(weight * ratio, first).cumsum()
    rank, poorer = _middle(upto), _middle(held)
    tie = np.repeat(np.arange(len(first)), np.diff(first, append=len(ratio)))
    influence = 2 * (ratio * rank[tie] - poorer[tie]) - (found + 1) * ratio
    return float(np.sqrt(np.sum((weight * (influence - influence @ weight)) ** 2)))


def gini_parts(values: Values, groups: Any, weights: Values | None = None) -> Parts:
    """Return the Gini index as between groups + within groups + overlap.

    Parameters
    ----------
    values, weights : as `gini` takes them
    groups : shape (n,), the label of the group each belongs to

    Raises
    ------
    InputError : as `sample`; a label is missing, or there is not one a value

    Notes
    -----
    Within weighs each group's index by its share of people times its share of the whole. The
    overlap is 0 where no member of a poorer group has more than one of a richer group, and is never
    negative. G. Pyatt, "On the interpretation and disaggregation of Gini coefficients", Economic
    Journal 86, 1976; P. Lambert and J. Aronson, "Inequality decomposition analysis and the Gini
    coefficient revisited", Economic Journal 103, 1993. O(n log n).

    Examples
    --------
    >>> parts = gini_parts([1.0, 3.0, 2.0, 6.0], ["a", "a", "b", "b"])
    >>> [round(part, 4) for part in (parts.total, parts.between, parts.within, parts.overlap)]
    [0.3333, 0.1667, 0.125, 0.0417]
    """
    by_group = grouped(values, groups, weights)
    table = by_group.table.copy()
    total = _of_ascending(*ascending(by_group.ratio, by_group.weight))
    between = gini(table["mean"], table["people"])
    table["index"] = [
        gini(*members) if members[0].any() else np.nan for members in by_group.members()
    ]
    table["within"] = table["people"] * table["share"] * table["index"].fillna(0.0)
    within = float(table["within"].sum())
    overlap = max(total - between - within, 0.0)
    return Parts(total, between, within, overlap, table)


def _of_ascending(ratio: Array, weight: Array) -> float:
    """Return the Gini index of ascending ratios to the mean, exact for close values."""
    upto = np.cumsum(weight)
    return max(float((weight * (ratio - 1)) @ (2 * upto - weight)), 0.0)


def _unlike(weight: Array) -> float:
    """Return the chance that two weighted draws are of different observations."""
    if len(weight) < 2:
        raise InputError(
            "one value cannot be corrected for the size of the sample; give at least two"
        )
    return float(1 - weight @ weight)


def _middle(upto: Array) -> Array:
    """Return the middle of each step of a cumulative sum."""
    return upto - np.diff(upto, prepend=0.0) / 2
