"""An index as a function of its assumptions: scores by economy, many rows at a time."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import product

import numpy as np
import pandas as pd

from research.errors import InputError
from research.framework import Framework
from research.metrics.index.assumptions import OWN, Assumptions, Factors
from research.metrics.index.impute import impute
from research.metrics.index.normalise import count_worse, leaf_score, position
from research.metrics.index.score import Scores, score
from research.metrics.index.treat import treat
from research.metrics.index.tree import Tree
from research.metrics.index.values import checked

BLOCK = 256  # rows at a time: what they need stays in the processor's cache
_NOMINAL = 9  # decimals of a score that count in a ranking; beyond them is rounding


@dataclass(frozen=True)
class Model:
    """An index ready to be drawn.

    Attributes
    ----------
    nominal : the index under the framework's own choices
    economies : those with a score under every combination of choices; only they are ranked
    values : by imputation and treatment, economies x leaves
    """

    nominal: Scores
    assumptions: Assumptions
    factors: Factors
    tree: Tree
    economies: pd.Index
    values: Mapping[tuple[str, str], pd.DataFrame]

    @classmethod
    def of(
        cls,
        framework: Framework,
        values: pd.DataFrame,
        assumptions: Assumptions,
        among: pd.Index | None = None,
    ) -> "Model":
        """Return the model.

        Parameters
        ----------
        among : the economies that are ranked, None for all; the others still set the scale of what
            is normalised by the lowest and highest value, as they do in `nominal`

        Raises
        ------
        InputError : values are a panel, no economy has a score, or choices do not go together
        """
        if values.index.nlevels > 1:
            raise InputError(
                "ranks are those of one year; take one, such as values.xs(2024, level='year')"
            )
        given = checked(framework, values)
        nominal = score(framework, given)
        steps = {
            (imputation, treatment): treat(
                impute(given, imputation).values, treatment, framework
            ).values
            for imputation, treatment in product(assumptions.imputation, assumptions.treatment)
        }
        factors, tree = Factors.of(framework), Tree.of(framework)
        model = cls(nominal, assumptions, factors, tree, given.index, steps)
        return model._with_ranked(given.index if among is None else among)

    def _with_ranked(self, among: pd.Index) -> "Model":
        scored = np.asarray(self.economies.isin(among))
        for frame in self.values.values():
            for method, means in product(
                self.assumptions.normalisation, self.assumptions.aggregation
            ):
                columns = self._normalised({code: frame[code].to_numpy() for code in frame}, method)
                found = self.tree.climb(columns, method=None if means == OWN else means)
                scored &= ~np.isnan(found[self.nominal.framework.root.code])
        if not scored.any():
            raise InputError(
                f"{self.nominal.framework.id}: no economy has a score; fill gaps, or lower "
                "data_threshold"
            )
        return replace(self, economies=self.economies[scored])

    @property
    def nominal_ranks(self) -> np.ndarray:
        """Ranks of the ranked economies under the framework's own choices."""
        first: np.ndarray = ranks(self.nominal.total.loc[self.economies].to_numpy()[None, :])[0]
        return first

    def scores(self, u: np.ndarray) -> np.ndarray:
        """Return scores (rows, economies) for uniform numbers (rows, columns)."""
        kept = self.nominal.values.index.get_indexer(self.economies)
        picks = self._picks(u)
        result = np.empty((len(u), len(kept)))
        options, group = np.unique(picks, axis=0, return_inverse=True)
        for number, option in enumerate(options):
            rows = np.flatnonzero(group.ravel() == number)
            means, method, *step = (
                choices[i] for choices, i in zip(self._options(), option, strict=True)
            )
            frame = self.values[step[0], step[1]]
            columns = {code: frame[code].to_numpy() for code in frame}
            scores = self.tree.climb(
                self._normalised(columns, method),
                self._weights(u[rows]),
                None if means == OWN else means,
            )
            result[rows] = scores[self.nominal.framework.root.code][..., kept]
        return result

    def _options(self) -> tuple[tuple[str, ...], ...]:
        chosen = self.assumptions
        return chosen.aggregation, chosen.normalisation, chosen.imputation, chosen.treatment

    def _picks(self, u: np.ndarray) -> np.ndarray:
        names = ("aggregation", "normalisation", "imputation", "treatment")
        columns = [u[:, self.factors.columns[name][0]] for name in names]
        return np.stack(
            [(c * len(o)).astype(int) for c, o in zip(columns, self._options(), strict=True)],
            axis=1,
        )

    def _weights(self, u: np.ndarray) -> dict[str, np.ndarray]:
        within = self.assumptions.weights
        return {
            code: own
            * (1 + within * (2 * u[:, list(self.factors.columns[f"weights under {code}"])] - 1))
            for code, own in self.tree.weights().items()
        }

    def _normalised(self, columns: Mapping[str, np.ndarray], method: str) -> dict[str, np.ndarray]:
        framework, index = self.nominal.framework, self.nominal.values
        name = None if method == OWN else method
        return {
            leaf.code: leaf_score(
                leaf, columns[leaf.code], framework.scale, name, position(leaf, index)
            )
            for leaf in framework.leaves
        }


def ranks(scores: np.ndarray) -> np.ndarray:
    """Return ranks along the last axis, 1 the best; ties share the best place."""
    return (1 + count_worse(-np.round(scores, _NOMINAL))).astype(np.int32)


def blocks(draws: int) -> Iterator[slice]:
    """Return the blocks of rows of some draws."""
    return (slice(start, min(start + BLOCK, draws)) for start in range(0, draws, BLOCK))
