"""Weights: given, equal, or from the data; each returns the framework with new weights."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd

from research.errors import InputError
from research.framework import Framework, Node
from research.metrics.index.tree import Tree

METHODS = ("equal", "pca", "entropy", "noise")


def weight(
    framework: Framework,
    method: str,
    scores: pd.DataFrame | None = None,
    *,
    under: str | None = None,
    within: float = 0.25,
    seed: int = 0,
) -> Framework:
    """Return the framework with new weights; for weights of your own see `Framework.with_weights`.

    Parameters
    ----------
    method : "equal"; "pca", the loadings on the first principal component; "entropy", more for an
        indicator that tells economies apart; "noise", each weight times a number drawn from 1 -
        `within` to 1 + `within`
    scores : economies x nodes, normalised, for "pca" and "entropy": `Scores.normalised`, or
        `Scores.scores` for aggregates
    under : the node whose children are weighted; None for those of every node ("pca" and "entropy":
        whose scores are given)
    within, seed : of "noise"

    Raises
    ------
    InputError : the method or the node is unknown, scores are missing or do not vary, or under
        "pca" an indicator moves against the others, so that its weight would be negative

    Notes
    -----
    The sign of a principal component is arbitrary; it is fixed here so that the loadings have a
    positive sum. Weights add to 1 within their group.

    References
    ----------
    OECD and JRC (2008), Handbook on Constructing Composite Indicators, 6.1; Shannon entropy: Zeleny
    (1982).

    Examples
    --------
    >>> from research import framework
    >>> weight(framework.load("idi"), "equal", under="Coverage").node("i271G_IDI").weight
    0.5
    """
    if method not in METHODS:
        raise InputError(
            f"weighting {method!r} is none of {list(METHODS)}; benefit of the doubt is a function "
            "of its own"
        )
    rng = np.random.default_rng(seed)
    found: dict[str, float] = {}
    for parent, children in _weighted(framework, under).items():
        codes = [child.code for child in children]
        given = np.array([child.weight for child in children])
        if method == "equal":
            new = np.ones(len(codes))
        elif method == "noise":
            new = given * (1 + within * rng.uniform(-1, 1, len(codes)))
        elif under is None and (scores is None or not set(codes) <= set(scores)):
            continue
        else:
            known = _scores(scores, codes, parent)
            new = principal(known) if method == "pca" else _entropy(known)
        found |= zip(codes, (new / new.sum()).tolist(), strict=True)
    return framework.with_weights(found)


def _weighted(framework: Framework, under: str | None) -> Mapping[str, Sequence[Node]]:
    """Return children by parent: of one node, or of all."""
    children = Tree.of(framework).children
    if under is None:
        return children
    if under not in children:
        raise InputError(
            f"node {framework.node(under).code}: has no children to weight; name one of "
            f"{list(children)}"
        )
    return {under: children[under]}


def _scores(scores: pd.DataFrame | None, codes: list[str], parent: str) -> pd.DataFrame:
    if scores is None or not set(codes) <= set(scores):
        raise InputError(
            f"node {parent}: weighting from data needs scores of {codes}; give normalised scores "
            "of all of them"
        )
    known = scores[codes].dropna()
    if len(known) < 2 or (known.nunique() < 2).any():
        raise InputError(
            f"node {parent}: the scores of {codes} do not all vary over economies that have them "
            "all; add economies"
        )
    return known


def principal(scores: pd.DataFrame) -> np.ndarray:
    """Return the loadings on the first principal component of standardised scores, adding to 1.

    Raises
    ------
    InputError : a loading is negative once the sign is fixed
    """
    _, vectors = np.linalg.eigh(np.atleast_2d(np.corrcoef(scores.to_numpy(), rowvar=False)))
    first = vectors[:, -1] * (np.sign(vectors[:, -1].sum()) or 1.0)
    if (first < -1e-9).any():
        against = scores.columns[int(np.argmin(first))]
        raise InputError(
            f"node {against}: moves against the others, so its weight would be negative; check its "
            "direction"
        )
    first = np.clip(first, 0, None)
    return np.asarray(first / first.sum())


def _entropy(scores: pd.DataFrame) -> np.ndarray:
    if (scores < 0).any().any() or (scores.sum() == 0).any():
        column = scores.columns[((scores < 0).any() | (scores.sum() == 0)).to_numpy()][0]
        raise InputError(
            f"node {column}: entropy takes shares of a sum; scores must be at or above 0 and not "
            "all 0"
        )
    share = (scores / scores.sum()).to_numpy()
    with np.errstate(divide="ignore", invalid="ignore"):
        entropy = -np.nansum(share * np.log(share), axis=0) / np.log(len(share))
    return np.asarray((1 - entropy) / (1 - entropy).sum())


@dataclass(frozen=True)
class BenefitOfTheDoubt:
    """Scores and weights of benefit of the doubt.

    Attributes
    ----------
    scores : 0 to 1, index economy; 1 where no other economy does better under the weights kindest
        to this one
    weights : economies x indicators, those kindest weights, in units of 1 / score
    """

    scores: pd.Series
    weights: pd.DataFrame


def benefit_of_the_doubt(scores: pd.DataFrame, least_share: float = 0.0) -> BenefitOfTheDoubt:
    """Return each economy's score under the weights most favourable to it, by linear programming.

    Parameters
    ----------
    scores : economies x indicators, normalised, >= 0; economies with a gap have no score
    least_share : share of an economy's score that every indicator must make up at least, so that
        none is ignored

    Raises
    ------
    InputError : a score is below 0, or `least_share` times the number of indicators is above 1

    References
    ----------
    Cherchye, Moesen, Rogge and Van Puyenbroeck (2007), An introduction to "benefit of the doubt"
    composite indicators, Social Indicators Research 82.

    Examples
    --------
    >>> scores = pd.DataFrame({"access": [90.0, 20.0, 40.0], "use": [10.0, 80.0, 40.0]},
    ...     index=["A", "B", "C"])
    >>> benefit_of_the_doubt(scores).scores.round(3).to_dict()
    {'A': 1.0, 'B': 1.0, 'C': 0.8}
    """
    from scipy import optimize

    known = scores.dropna()
    if (known < 0).any().any():
        raise InputError("a score is below 0; benefit of the doubt takes scores at or above 0")
    if not 0 <= least_share * scores.shape[1] <= 1:
        raise InputError(
            f"least_share {least_share} of {scores.shape[1]} indicators adds to more than 1; lower "
            "it"
        )
    everyone = known.to_numpy()
    found, weights = {}, {}
    for economy, own in known.iterrows():
        # Every indicator's part w_k x_k is at least least_share of the sum of w x.
        floors = least_share * np.tile(own.to_numpy(), (len(own), 1)) - np.diag(own.to_numpy())
        rules = np.vstack([everyone, floors]) if least_share else everyone
        bounds = np.concatenate([np.ones(len(everyone)), np.zeros(len(rules) - len(everyone))])
        solved = optimize.linprog(-own.to_numpy(), A_ub=rules, b_ub=bounds, method="highs")
        found[economy], weights[economy] = min(1.0, -solved.fun), solved.x
    return BenefitOfTheDoubt(
        pd.Series(found, dtype=float).reindex(scores.index),
        pd.DataFrame.from_dict(weights, orient="index", columns=scores.columns).reindex(
            scores.index
        ),
    )


def effective_weights(framework: Framework) -> pd.Series:
    """Return the weight of each leaf in the index, the product of shares along its path.

    >>> from research import framework
    >>> effective_weights(framework.load("idi"))[["i99H", "i271GA_IDI"]].round(4).to_dict()
    {'i99H': 0.1667, 'i271GA_IDI': 0.05}
    """
    found = {}
    for leaf in framework.leaves:
        share, node = 1.0, leaf
        while node.parent is not None:
            share *= node.weight / sum(
                sibling.weight for sibling in framework.children(node.parent)
            )
            node = framework.node(node.parent)
        found[leaf.code] = share
    return pd.Series(found, name="weight")
