"""Contributions to a score: by indicator, in one economy or in a difference of two."""

from collections.abc import Hashable, Mapping
from dataclasses import dataclass, replace

import numpy as np
import pandas as pd

from research.errors import InputError
from research.framework import Node
from research.metrics.index.score import Scores
from research.metrics.index.shapley import shapley
from research.metrics.index.tree import Tree
from research.metrics.index.values import check_row

BASE = "(base)"


@dataclass(frozen=True)
class Explanation:
    """A score taken apart.

    Attributes
    ----------
    total : the score of the economy
    gap : its score less that of the other; None without another
    parts : index leaf code; columns score (normalised), weight (share in the index, of the leaves
        that count here), contribution (adds up to `total`); with another economy also against (its
        normalised score) and difference (adds up to `gap`). A last row "(base)" holds a constant
        where a framework stretches or turns a node
    """

    economy: Hashable
    against: Hashable | None
    total: float
    gap: float | None
    parts: pd.DataFrame


def explain(result: Scores, economy: Hashable, against: Hashable | None = None) -> Explanation:
    """Return the contribution of each indicator to a score, and to the difference from another.

    Parameters
    ----------
    result : of `score`
    economy : a row of it: a code, or (code, year) in a panel
    against : another row: another economy, or the same one in another year

    Raises
    ------
    InputError : there is no such row, it has no score, or the aggregation cannot be taken apart
        (Copeland's); or the index is not a weighted sum and has more than 14 indicators that differ

    Notes
    -----
    Contributions to a score follow Euler's theorem: each child gets its score times the slope of
    the aggregate, which adds up to the aggregate because means are homogeneous of degree one. In a
    weighted sum that is weight times score, and differences are differences of contributions. Other
    means share a difference out by Shapley's value over the leaves: the average change on switching
    a leaf from one economy to the other, over all orders (Shapley 1953, A value for n-person
    games). Both add up exactly.

    Examples
    --------
    >>> from research import framework
    >>> from research.metrics import index
    >>> fw = framework.load("idi").only(["i99H", "xHH6_IDI"])
    >>> values = pd.DataFrame({"i99H": [95.0, 38.0], "xHH6_IDI": [47.5, 47.5]}, index=["THA",
    ...     "VNM"])
    >>> explain(index.score(fw, values), "THA", against="VNM").parts["difference"].round(9).tolist()
    [30.0, 0.0]
    """
    _check_row(result, economy)
    own, base, weights = _contributions(result, economy)
    codes = [leaf.code for leaf in result.framework.leaves]
    parts = pd.DataFrame(
        {"score": result.normalised.loc[[economy]].iloc[0], "weight": weights, "contribution": own},
        index=codes,
    )
    gap, constants = None, {"contribution": base}
    if against is not None:
        _check_row(result, against)
        gap = float(result.total.loc[economy] - result.total.loc[against])
        parts["against"] = result.normalised.loc[[against]].iloc[0]
        parts["difference"], constants["difference"] = _difference(result, economy, against)
    if any(constants.values()):
        parts.loc[BASE, [*constants]] = [*constants.values()]
    return Explanation(economy, against, float(result.total.loc[economy]), gap, parts)


def _difference(result: Scores, economy: Hashable, against: Hashable) -> tuple[pd.Series, float]:
    """Return what each leaf adds to the difference of two scores, and what a constant does."""
    if not _is_sum(result):
        return shapley(result, economy, against), 0.0
    own, base, _ = _contributions(result, economy)
    other, other_base, _ = _contributions(result, against)
    return pd.Series(own) - pd.Series(other), base - other_base


def _check_row(result: Scores, row: Hashable) -> None:
    check_row(row, result.total.index)
    if pd.isna(result.total.loc[row]):
        gaps = [
            code for code, value in result.normalised.loc[[row]].iloc[0].items() if pd.isna(value)
        ]
        raise InputError(
            f"{row!r} has no score to explain; it lacks {gaps}. Fill them, or lower data_threshold"
        )


def _is_sum(result: Scores) -> bool:
    return all(_method(result, node) == "arithmetic" for node in result.framework.aggregates)


def _method(result: Scores, node: Node) -> str:
    return str(
        result.choices.get("aggregation") or node.aggregation or result.framework.aggregation
    )


def _contributions(
    result: Scores, row: Hashable
) -> tuple[dict[str, float], float, dict[str, float]]:
    """Contribution of every leaf, the constant, and the weight of every leaf."""
    framework = result.framework
    parts: dict[str, dict[str, float]] = {}
    bases, weights = {}, {}
    for leaf in framework.leaves:
        value = float(result.normalised.loc[[row], leaf.code].iloc[0])
        parts[leaf.code], weights[leaf.code] = {leaf.code: value}, {leaf.code: 1.0}
        bases[leaf.code] = 0.0
    for node in Tree.of(framework).aggregates:
        below = [
            child
            for child in framework.children(node.code)
            if child.weight and _known(result, row, child)
        ]
        slopes, shares = _slopes(result, node, below, parts, bases)
        mine: dict[str, float] = {}
        my_weights: dict[str, float] = {}
        constant = 0.0
        for child, slope, share in zip(below, slopes, shares, strict=True):
            sign, shift = _turned(result, child)
            constant += slope * (sign * bases[child.code] + shift)
            mine |= {code: slope * sign * part for code, part in parts[child.code].items()}
            my_weights |= {code: share * part for code, part in weights[child.code].items()}
        if node.rescale:
            stretch, offset = _stretch(result, node)
            mine = {code: stretch * part for code, part in mine.items()}
            constant = stretch * constant + offset
        parts[node.code], bases[node.code], weights[node.code] = mine, constant, my_weights
    root, codes = framework.root.code, [leaf.code for leaf in framework.leaves]
    return (
        {code: parts[root].get(code, 0.0) for code in codes},
        bases[root],
        {code: weights[root].get(code, 0.0) for code in codes},
    )


def _known(result: Scores, row: Hashable, child: Node) -> bool:
    scores = result.scores if child.code in result.scores else result.normalised
    return bool(scores.loc[[row], child.code].notna().iloc[0])


def _turned(result: Scores, child: Node) -> tuple[int, float]:
    """Return sign and offset of a child's score in its parent; direction -1 reverses it."""
    if child.direction > 0 or not result.framework.children(child.code):
        return 1, 0.0
    return -1, sum(result.framework.scale)


def _slopes(
    result: Scores,
    node: Node,
    below: list[Node],
    parts: Mapping[str, Mapping[str, float]],
    bases: Mapping[str, float],
) -> tuple[np.ndarray, np.ndarray]:
    """Return the slope of an aggregate in each child, and each child's share of the weight."""
    w = np.array([child.weight for child in below])
    if not below:
        return w, w
    w = w / w.sum()
    method = _method(result, node)
    if method == "arithmetic":
        return w, w
    if method == "copeland":
        raise InputError(
            f"node {node.code}: Copeland's method counts wins, which have no parts; replay with "
            "another aggregation"
        )
    turns = [_turned(result, child) for child in below]
    x = np.array(
        [
            s * (sum(parts[c.code].values()) + bases[c.code]) + t
            for c, (s, t) in zip(below, turns, strict=True)
        ]
    )
    if method == "mazziotta-pareto":
        mean, squares = float(w @ x), float(w @ x**2)
        return (w * (2 + squares / mean**2 - 2 * x / mean) if mean > 0 else 0 * w), w
    own = result.framework.power if node.power is None else node.power
    return _of_mean(w, x, {"geometric": 0.0, "harmonic": -1.0}.get(method, own)), w


def _of_mean(w: np.ndarray, x: np.ndarray, power: float) -> np.ndarray:
    """Return the slope of a mean of a power in each value: -1 is harmonic, 0 geometric."""
    if (x == 0).any() and power <= 0:
        return 0 * w
    value = float(np.exp(w @ np.log(x))) if power == 0 else float(w @ x**power) ** (1 / power)
    if value == 0:
        return 0 * w
    # The slope at a child of 0 may be infinite; what the child adds is 0.
    slopes: np.ndarray = w * np.where(x > 0, np.where(x > 0, x / value, 1.0) ** (power - 1), 0.0)
    return slopes


def _stretch(result: Scores, node: Node) -> tuple[float, float]:
    """Slope and offset of the stretch of a node, from its lowest and highest score without it."""
    unstretched = result.framework.changed(
        lambda each: {"rescale": False} if each.code == node.code else {}
    )
    scores = _climbed(replace(result, framework=unstretched))[node.code]
    low, high = np.nanmin(scores), np.nanmax(scores)
    bottom, top = result.framework.scale
    slope = (top - bottom) / (high - low)
    return slope, bottom - slope * low


def _climbed(result: Scores) -> dict[str, np.ndarray]:
    columns = {code: result.normalised[code].to_numpy() for code in result.normalised}
    return Tree.of(result.framework).climb(columns, method=result.choices.get("aggregation"))
