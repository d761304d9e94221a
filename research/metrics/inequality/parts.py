"""Decomposition of inequality between and within groups."""

from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd

from research.errors import InputError
from research.metrics.inequality.sample import Array, Values, refuse_misaligned, sample


@dataclass(frozen=True)
class Parts:
    """An index taken apart by groups.

    Attributes
    ----------
    total : the index of all together; equals between + within + overlap
    between : what would be left if everybody had the mean of their group
    within : what would be left if all groups had one mean, weighted as the index does
    overlap : 0 for entropy indices; for the Gini, what comes from people who have more than some of
        a group richer on average
    groups : index the group; columns people (share, 0 to 1), share (of the whole, 0 to 1), mean
        (ratio to the mean of all), index (its own inequality; NaN where nobody in it has anything),
        within (its part of `within`)
    """

    total: float
    between: float
    within: float
    overlap: float
    groups: pd.DataFrame


@dataclass(frozen=True)
class Grouped:
    """A sample in order of groups.

    Attributes
    ----------
    ratio, weight : shape (n,), as `sample` gives them, the members of a group together
    ends : shape (groups + 1,), where each group begins, and n
    table : index the group; columns people, share, mean, as in `Parts.groups`
    """

    ratio: Array
    weight: Array
    ends: np.ndarray
    table: pd.DataFrame

    def members(self) -> list[tuple[Array, Array]]:
        """Return the values and weights of each group."""
        return [
            (self.ratio[a:b], self.weight[a:b])
            for a, b in zip(self.ends[:-1].tolist(), self.ends[1:].tolist(), strict=True)
        ]


def grouped(values: Values, groups: Any, weights: Values | None = None) -> Grouped:
    """Return a sample in order of groups.

    Parameters
    ----------
    values, weights : as `research.metrics.inequality.sample.sample` takes them
    groups : shape (n,), the label of the group each belongs to

    Raises
    ------
    InputError : as `sample`; a label is missing, or there is not one a value
    """
    refuse_misaligned(values, groups, "groups")
    if len(groups) != len(values):
        raise InputError(f"{len(values)} values and {len(groups)} groups; give one group a value")
    codes, labels = pd.factorize(
        np.asarray(groups) if not isinstance(groups, pd.Series) else groups, sort=True
    )
    if (codes < 0).any():
        raise InputError(
            f"{(codes < 0).sum()} values have no group, the first at position "
            f"{(codes < 0).argmax()}; name one"
        )
    ratio, weight = sample(values, weights)
    if len(ratio) < len(codes):  # what has no weight was left out
        codes = codes[np.asarray(weights, dtype=np.float64) > 0]
    order = np.argsort(codes, kind="stable")
    present = np.unique(codes)
    people = np.bincount(codes, weight)[present]
    share = np.bincount(codes, weight * ratio)[present]
    table = pd.DataFrame(
        {"people": people, "share": share, "mean": share / people},
        index=pd.Index(np.asarray(labels)[present], name="group"),
    )
    ends = np.concatenate([[0], np.cumsum(np.bincount(codes)[present])])
    return Grouped(ratio[order], weight[order], ends, table)
