"""An index as a function of its assumptions: scores by economy, many rows at a time."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import product

import numpy as np
import pandas as pd

from research.errors import InputError
from research.framework import Framework, Node
from research.metrics.index.assumptions import OWN, Assumptions, Factors
from research.metrics.index.error import TrueValues, standard_errors, true_values
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
    truth : by imputation and treatment, where measurement error is given
    """

    nominal: Scores
    assumptions: Assumptions
    factors: Factors
    tree: Tree
    economies: pd.Index
    values: Mapping[tuple[str, str], pd.DataFrame]
    truth: Mapping[tuple[str, str], TrueValues]

    @classmethod
    def of(
        cls,
        framework: Framework,
        values: pd.DataFrame,
        assumptions: Assumptions,
        errors: pd.Series | pd.DataFrame | None,
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
        if errors is not None and (bad := set(assumptions.treatment) - {"none", "winsorise"}):
            raise InputError(
                f"errors are in the units of the values, and treatment {sorted(bad)} changes them; "
                "use winsorise"
            )
        given = checked(framework, values)
        nominal = score(framework, given)
        steps = {
            (imputation, treatment): treat(
                impute(given, imputation).values, treatment, framework
            ).values
            for imputation, treatment in product(assumptions.imputation, assumptions.treatment)
        }
        truth = {}
        if errors is not None:
            noise = standard_errors(given, errors)
            truth = {step: true_values(frame, noise) for step, frame in steps.items()}
        model = cls(
            nominal, assumptions, Factors.of(framework, errors is not None), Tree.of(framework),
            given.index, steps, truth
        )  # fmt: skip
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
        return Model(
            self.nominal,
            self.assumptions,
            self.factors,
            self.tree,
            self.economies[scored],
            self.values,
            self.truth,
        )

    @property
    def nominal_ranks(self) -> np.ndarray:
        """Ranks of the ranked economies under the framework's own choices."""
        first: np.ndarray = ranks(self.nominal.total.loc[self.economies].to_numpy()[None, :])[0]
        return first

    def noise(self, seed: int, which: int, block: int, rows: int) -> np.ndarray | None:
        """Return normal numbers (economies, rows, leaves); None without measurement error."""
        if not self.truth:
            return None
        shape = (len(self.nominal.values), rows, len(self.tree.leaves))
        return np.random.default_rng([seed, which, block]).standard_normal(shape, dtype=np.float32)

    def scores(self, u: np.ndarray, z: np.ndarray | None = None) -> np.ndarray:
        """Return scores (rows, economies) for uniform numbers (rows, columns) and `noise`."""
        kept = self.nominal.values.index.get_indexer(self.economies)
        picks = self._picks(u)
        result = np.empty((len(u), len(kept)))
        options, group = np.unique(picks, axis=0, return_inverse=True)
        for number, option in enumerate(options):
            rows = np.flatnonzero(group.ravel() == number)
            means, method, *step = (
                choices[i] for choices, i in zip(self._options(), option, strict=True)
            )
            columns = self._drawn((step[0], step[1]), rows, z)
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

    def _drawn(
        self, step: tuple[str, str], rows: np.ndarray, z: np.ndarray | None
    ) -> dict[str, np.ndarray]:
        frame = self.values[step]
        if z is None:
            return {code: frame[code].to_numpy() for code in frame}
        draws = self.truth[step].draw(z[:, rows])
        leaves = self.nominal.framework.leaves
        return {
            leaf.code: _within(leaf, draw, frame[leaf.code])
            for leaf, draw in zip(leaves, draws, strict=True)
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


def _within(leaf: Node, draw: np.ndarray, published: pd.Series) -> np.ndarray:
    """Return drawn values not below the lowest published one, where logarithms need that."""
    return draw if leaf.transform == "none" else np.maximum(draw, published.min())


def ranks(scores: np.ndarray) -> np.ndarray:
    """Return ranks along the last axis, 1 the best; ties share the best place."""
    return (1 + count_worse(-np.round(scores, _NOMINAL))).astype(np.int32)


def blocks(draws: int) -> Iterator[tuple[int, slice]]:
    """Return the blocks of some draws: number and rows."""
    for number, start in enumerate(range(0, draws, BLOCK)):
        yield number, slice(start, min(start + BLOCK, draws))
