"""A whole index from values: imputed, treated, normalised, aggregated, replayable."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import pandas as pd

from research.errors import InputError
from research.framework import Framework
from research.metrics.index.aggregate import METHODS
from research.metrics.index.impute import impute
from research.metrics.index.normalise import scaled
from research.metrics.index.treat import treat
from research.metrics.index.tree import Tree
from research.metrics.index.values import checked, possible


@dataclass(frozen=True)
class Scores:
    """An index, and every step to it.

    Attributes
    ----------
    framework : as used, changed weights included
    values : as given: economies (or economies and years) x leaves
    imputed : which values were filled in; same shape, bool
    treated : values after imputation and treatment of outliers
    normalised : a score a leaf
    scores : a score a node, the index first; NaN where too little is known
    choices : what was chosen beyond the framework, as `score` takes it
    """

    framework: Framework
    values: pd.DataFrame
    imputed: pd.DataFrame
    treated: pd.DataFrame
    normalised: pd.DataFrame
    scores: pd.DataFrame
    choices: Mapping[str, Any] = field(default_factory=dict)

    @property
    def total(self) -> pd.Series:
        """The index itself."""
        return self.scores[self.framework.root.code]

    @property
    def ranks(self) -> pd.Series:
        """The rank of each economy, 1 the best, ties sharing the best; in a panel, by year."""
        rounded = self.total.round(9)
        if self.total.index.nlevels > 1:
            return rounded.groupby(level=1).rank(method="min", ascending=False)
        return rounded.rank(method="min", ascending=False)

    def replay(self, **changes: Any) -> "Scores":
        """Return the index with some choices changed (see `score`)."""
        return score(self.framework, self.values, **{**self.choices, **changes})


def score(
    framework: Framework,
    values: pd.DataFrame,
    *,
    weights: Mapping[str, float] | None = None,
    normalisation: str | None = None,
    aggregation: str | None = None,
    imputation: str = "none",
    groups: pd.Series | None = None,
    treatment: str = "none",
    data_threshold: float | None = None,
) -> Scores:
    """Return the scores of an index.

    Parameters
    ----------
    framework : see `load_framework`
    values : index economy, or (economy, year); a column for each leaf, in the leaf's unit; other
        columns are not read
    weights : new weights of some nodes, by code
    normalisation, aggregation : one for all, in place of the framework's own
    imputation, groups : see `impute`
    treatment : see `treat`
    data_threshold : share of children that must have a score, for every node

    Returns
    -------
    Scores; an economy with a value missing has none where its absence matters (see
    `data_threshold`)

    Raises
    ------
    InputError : a column is missing, or not numbers; an economy stands twice; a value is infinite,
        out of the range of its leaf, or has no logarithm; or the values are a panel and the
        framework stretches a node

    Examples
    --------
    The worked example of ITU's report of 2024 (Box A1.1), whose index is 89.5:

    >>> from research.metrics import index
    >>> fw = index.load_framework("idi")
    >>> box = [87.4, 89.3, 105.7, 99.2, 98.5, 123.3, 2908.6, 1.0, 1.4, 93.8]
    >>> values = pd.DataFrame([box], index=["A"], columns=[leaf.code for leaf in fw.leaves])
    >>> index.score(fw, values).scores.round(1).loc["A"].to_dict()
    {'IDI': 89.4, 'U': 85.5, 'M': 93.4, 'Coverage': 98.8}
    """
    given = possible(framework, checked(framework, values))
    years = _years(framework, given)
    if weights:
        framework = framework.with_weights(weights)
    if data_threshold is not None:
        framework = framework.changed(
            lambda node: {"data_threshold": None}, data_threshold=data_threshold
        )
    filled = impute(given, imputation, groups)
    treated = treat(filled.values, treatment, framework).values
    normalised = scaled(framework, treated, normalisation)
    columns = {leaf.code: normalised[leaf.code].to_numpy() for leaf in framework.leaves}
    found = Tree.of(framework).climb(columns, method=_known(aggregation), pool=years)
    index_first = sorted(framework.aggregates, key=lambda node: node.parent is not None)
    nodes = {node.code: found[node.code] for node in index_first}
    scores = pd.DataFrame(nodes, index=given.index)
    choices = {"normalisation": normalisation, "aggregation": aggregation, "groups": groups}
    choices |= {"imputation": imputation, "treatment": treatment}
    return Scores(framework, given, filled.imputed, treated, normalised, scores, choices)


def _known(aggregation: str | None) -> str | None:
    if aggregation is not None and aggregation not in METHODS:
        raise InputError(f"aggregation {aggregation!r} is none of {list(METHODS)}")
    return aggregation


def _years(framework: Framework, values: pd.DataFrame) -> np.ndarray | None:
    """Return the year of each row of a panel."""
    if values.index.nlevels == 1:
        return None
    if stretched := [node.code for node in framework.aggregates if node.rescale]:
        raise InputError(
            f"node {stretched[0]}: is stretched by the lowest and highest economy of a year; score "
            "one year at a time"
        )
    return np.asarray(values.index.get_level_values(1))
