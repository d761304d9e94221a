"""Aggregation from the leaves' scores to the index, for one or many sets of weights."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from research.errors import InputError
from research.framework import Framework, Node
from research.metrics.index.aggregate import combine
from research.metrics.index.normalise import lowest


@dataclass(frozen=True)
class Tree:
    """A framework made ready to climb.

    Attributes
    ----------
    leaves : codes of the leaves
    aggregates : the other nodes, every child before its parent; the last is the root
    children : the nodes below each aggregate
    """

    framework: Framework
    leaves: tuple[str, ...]
    aggregates: tuple[Node, ...]
    children: Mapping[str, tuple[Node, ...]]

    @classmethod
    def of(cls, framework: Framework) -> "Tree":
        """Return the tree of a framework."""
        upwards = sorted(framework.aggregates, key=lambda node: framework.level(node.code))
        children = {node.code: framework.children(node.code) for node in upwards}
        return cls(
            framework, tuple(leaf.code for leaf in framework.leaves), tuple(upwards), children
        )

    def weights(self) -> dict[str, np.ndarray]:
        """Return the framework's weights of each aggregate's children; shape (children,)."""
        return {
            code: np.array([child.weight for child in below])
            for code, below in self.children.items()
        }

    def climb(
        self,
        leaf_scores: Mapping[str, np.ndarray],
        weights: Mapping[str, np.ndarray] | None = None,
        method: str | None = None,
        pool: np.ndarray | None = None,
    ) -> dict[str, np.ndarray]:
        """Return the scores of every node.

        Parameters
        ----------
        leaf_scores : by leaf, of shape (..., economies)
        weights : by aggregate, of shape (..., children); None for the framework's own
        method : one aggregation for every node, in place of the framework's own
        pool : for Copeland's method, which rows are compared with each other (the year of each);
            None for all

        Raises
        ------
        InputError : a score is out of the range of an aggregation; the message names the node
        """
        scores = dict(leaf_scores)
        own = weights or self.weights()
        for node in self.aggregates:
            below = self.children[node.code]
            x = [self._seen(child, scores[child.code]) for child in below]
            w = [own[node.code][..., [i]] for i in range(len(below))]
            try:
                found = self._aggregated(node, x, w, method, pool)
            except InputError as error:
                raise InputError(f"node {node.code}: {error}") from None
            found = self._of_enough(below, x, w, found)
            if node.parent is None:
                found = self._of_most(x, w, found)
            scores[node.code] = self._stretched(node, found) if node.rescale else found
        return scores

    def _of_enough(
        self, below: tuple[Node, ...], x: list[np.ndarray], w: list[np.ndarray], found: np.ndarray
    ) -> np.ndarray:
        """Return a node's scores, missing where too few of its indicators have a value."""
        needed = self.framework.indicators_needed
        pairs = zip(below, w, strict=True)
        counts = [
            needed if child.code in self.children else int(np.any(weight))
            for child, weight in pairs
        ]
        if min(counts) >= needed:
            return found
        present = sum(count * ~np.isnan(score) for count, score in zip(counts, x, strict=True))
        return np.where(present >= needed, found, np.nan)

    def _of_most(self, x: list[np.ndarray], w: list[np.ndarray], found: np.ndarray) -> np.ndarray:
        """Return the index's scores, missing where an economy has too few of the pillars."""
        known = [~np.isnan(part) for part, weight in zip(x, w, strict=True) if np.any(weight)]
        measured = sum(bool(part.any()) for part in known)
        return np.where(sum(known) >= self.framework.parts_needed * measured - 1e-9, found, np.nan)

    def _aggregated(
        self,
        node: Node,
        x: list[np.ndarray],
        w: list[np.ndarray],
        method: str | None,
        pool: np.ndarray | None,
    ) -> np.ndarray:
        framework = self.framework
        how = method or node.aggregation or framework.aggregation
        power = framework.power if node.power is None else node.power
        threshold = framework.data_threshold if node.data_threshold is None else node.data_threshold
        if how == "copeland" and pool is not None:
            result = np.empty(x[0].shape)
            for year in np.unique(pool):
                result[pool == year] = combine(
                    [child[pool == year] for child in x], w, how, power, threshold
                )
        else:
            result = combine(x, w, how, power, threshold)
        return result

    def _seen(self, child: Node, score: np.ndarray) -> np.ndarray:
        """Return a child's score for its parent; direction -1 reverses it on the scale."""
        if child.direction > 0 or child.code not in self.children:
            return score
        return self.framework.scale[0] + self.framework.scale[1] - score

    def _stretched(self, node: Node, x: np.ndarray) -> np.ndarray:
        if np.isnan(x).all():
            return x
        low, high = lowest(x), -lowest(-x)
        if not (high > low).all():
            raise InputError(
                "its scores do not differ, so they cannot be stretched to the scale; add economies"
            )
        bottom, top = self.framework.scale
        stretched: np.ndarray = bottom + (top - bottom) * (x - low) / (high - low)
        return stretched
