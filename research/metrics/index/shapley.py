"""Shapley values of indicators in the difference of two scores."""

from collections.abc import Hashable
from math import factorial

import numpy as np
import pandas as pd

from research.errors import InputError
from research.metrics.index.score import Scores
from research.metrics.index.tree import Tree

_MOST = 14  # leaves whose subsets can all be tried


def shapley(result: Scores, economy: Hashable, against: Hashable) -> pd.Series:
    """Return each leaf's Shapley value in the difference of an economy from another."""
    one, other = (result.normalised.loc[[row]].iloc[0] for row in (economy, against))
    differing = [
        code
        for code in result.normalised
        if one[code] != other[code] and not (pd.isna(one[code]) and pd.isna(other[code]))
    ]
    n = len(differing)
    _refuse_unsuited(result, n)
    values = _subset_scores(result, one, other, differing)
    if np.isnan(values).any():
        raise InputError(
            f"{economy!r} and {against!r} lack different indicators, so no step leads from one to "
            "the other; fill them"
        )
    masks = np.arange(2**n)
    size = np.bitwise_count(masks)
    shares = np.array([factorial(k) * factorial(n - k - 1) / factorial(n) for k in range(n)])
    contributions = dict.fromkeys(result.normalised, 0.0)
    for place, code in enumerate(differing):
        without = masks[(masks >> place) & 1 == 0]
        contributions[code] = float(
            shares[size[without]] @ (values[without | (1 << place)] - values[without])
        )
    return pd.Series(contributions)


def _refuse_unsuited(result: Scores, differing: int) -> None:
    """Raise InputError for an index, or a number of indicators, that cannot be taken apart."""
    if differing > _MOST:
        raise InputError(
            f"{differing} indicators differ, and not more than {_MOST} can be taken apart unless "
            "all means are arithmetic"
        )
    if any(node.rescale for node in result.framework.aggregates):
        raise InputError(
            "a framework that stretches a node is taken apart only if all its means are arithmetic"
        )


def _subset_scores(
    result: Scores, one: pd.Series, other: pd.Series, differing: list[str]
) -> np.ndarray:
    """Return the score of `other` with every subset of differing leaves as `one` has them."""
    masks = np.arange(2 ** len(differing))
    columns = {code: np.full(len(masks), one[code]) for code in result.normalised}
    for place, code in enumerate(differing):
        columns[code] = np.where((masks >> place) & 1, one[code], other[code])
    climbed = Tree.of(result.framework).climb(columns, method=result.choices.get("aggregation"))
    return climbed[result.framework.root.code]
