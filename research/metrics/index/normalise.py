"""Normalisation: values in their own units become scores that can be put together."""

import numpy as np
import pandas as pd

from research.errors import InputError, unknown
from research.framework import Framework, Node
from research.metrics.index.values import checked, possible

SCALED = (
    "goalposts",
    "min-max",
    "percentile",
    "distance-to-best",
    "distance-to-target",
    "distance-to-reference",
)
METHODS = (*SCALED, "z-score", "rank", "borda")


def normalise(
    framework: Framework, values: pd.DataFrame, method: str | None = None
) -> pd.DataFrame:
    """Return a score for every value, column by column.

    Parameters
    ----------
    framework : says how each leaf is normalised
    values : economies (or economies and years, then normalised as one pool) x leaves, each in its
        own unit
    method : one method for every leaf in place of the framework's own; a leaf keeps its direction,
        transform and ceiling

    Returns
    -------
    the same shape, higher is better. On the framework's scale: "goalposts", fixed and so comparable
    over years; "min-max" between the lowest and the highest value; "percentile" the share of the
    other economies that are worse; "distance-to-best", "-target" and "-reference", the share of the
    way from the worst value. On their own: "z-score" in standard deviations (n - 1); "rank" 1 for
    the worst; "borda" how many are worse.

    Raises
    ------
    InputError : a leaf has no column, a value is no number, is out of its leaf's range or has no
        logarithm, a column is constant where a method needs a spread, or a reference is not there

    References
    ----------
    OECD and JRC (2008), Handbook on Constructing Composite Indicators, 5; distances as in the R
    package COINr.

    Examples
    --------
    >>> from research import framework
    >>> values = pd.DataFrame({"i99H": [95.0, 47.5, 99.0, None]}, index=["A", "B", "C", "D"])
    >>> normalise(framework.load("idi").only(["i99H"]), values)["i99H"].tolist()
    [100.0, 50.0, 100.0, nan]
    """
    return scaled(framework, possible(framework, checked(framework, values)), method)


def scaled(framework: Framework, values: pd.DataFrame, method: str | None = None) -> pd.DataFrame:
    """Return the scores of checked values, which treatment may have moved out of range."""
    if method is not None and method not in METHODS:
        raise unknown("normalisation", method, METHODS, "research.metrics.index.normalise")
    columns = {
        leaf.code: leaf_score(
            leaf, values[leaf.code].to_numpy(), framework.scale, method, position(leaf, values)
        )
        for leaf in framework.leaves
    }
    return pd.DataFrame(columns, index=values.index)


def position(leaf: Node, values: pd.DataFrame) -> int | None:
    """Return the row of the reference economy of a leaf, None where it has none."""
    if leaf.reference is None:
        return None
    at = np.flatnonzero(np.asarray(values.index.get_level_values(0) == leaf.reference))
    if len(at) != 1:
        raise InputError(
            f"node {leaf.code}: its reference {leaf.reference!r} stands {len(at)} times in the "
            "values, not once"
        )
    return int(at[0])


def leaf_score(
    leaf: Node,
    x: np.ndarray,
    scale: tuple[float, float],
    method: str | None = None,
    reference: int | None = None,
) -> np.ndarray:
    """Return the scores of one leaf for values of shape (..., economies); see `normalise`."""
    name = method or leaf.normalisation
    y = transformed(leaf, x if leaf.ceiling is None else np.minimum(x, leaf.ceiling))
    if np.isnan(y).all():
        return y
    if name == "goalposts":
        if leaf.goalposts is None:
            raise InputError(
                f"node {leaf.code}: has no goalposts; give it some, or use another normalisation"
            )
        low, high = transformed(leaf, np.array(leaf.goalposts))
        share = (y - low) / (high - low)
        share = 1 - share if leaf.direction < 0 else share
        return _on(scale, np.clip(share, 0, 1) if leaf.cap else share)
    signed = leaf.direction * y
    if name in ("rank", "borda", "percentile"):
        worse = count_worse(signed)
        return (
            _on(scale, worse / _others(leaf, y))
            if name == "percentile"
            else worse + (name == "rank")
        )
    if name == "z-score":
        mean, sd = _mean(signed), _sd(leaf, signed)
        scores: np.ndarray = leaf.mean + leaf.sd * (signed - mean) / sd
        return scores
    best = _reference(leaf, signed, name, reference)
    worst = lowest(signed)
    _check_spread(leaf, best - worst)
    share = (signed - worst) / (best - worst)
    return _on(scale, np.minimum(share, 1) if leaf.cap and name == "distance-to-target" else share)


def transformed(leaf: Node, x: np.ndarray) -> np.ndarray:
    """Return values put through the leaf's transform.

    Raises
    ------
    InputError : a value has no logarithm
    """
    if leaf.transform == "none":
        return x
    floor, function = (-1.0, np.log1p) if leaf.transform == "log1p" else (0.0, np.log)
    if (x <= floor).any():
        raise InputError(
            f"node {leaf.code}: the value {np.nanmin(x):g} has no {leaf.transform}; values must be "
            f"above {floor:g}, "
            "so correct it, or leave it out as missing"
        )
    return np.asarray(function(x))


def _on(scale: tuple[float, float], share: np.ndarray) -> np.ndarray:
    return scale[0] + (scale[1] - scale[0]) * share


def _reference(leaf: Node, signed: np.ndarray, name: str | None, at: int | None) -> np.ndarray:
    if name == "distance-to-target":
        if leaf.target is None:
            raise InputError(
                f"node {leaf.code}: has no target; give it one, or use another normalisation"
            )
        return leaf.direction * transformed(leaf, np.array([leaf.target]))
    if name == "distance-to-reference":
        if at is None:
            raise InputError(
                f"node {leaf.code}: has no reference economy; give it one, or use another "
                "normalisation"
            )
        if np.isnan(signed[..., at]).any():
            raise InputError(
                f"node {leaf.code}: its reference {leaf.reference!r} has no value; choose another "
                "economy"
            )
        return signed[..., at : at + 1]
    return -lowest(-signed)


def lowest(x: np.ndarray) -> np.ndarray:
    """Return the lowest value along the last axis, infinity where there is none."""
    return np.asarray(np.min(np.where(np.isnan(x), np.inf, x), axis=-1, keepdims=True))


def _mean(x: np.ndarray) -> np.ndarray:
    count = np.maximum((~np.isnan(x)).sum(axis=-1, keepdims=True), 1)
    return np.asarray(np.nansum(x, axis=-1, keepdims=True) / count)


def _sd(leaf: Node, x: np.ndarray) -> np.ndarray:
    count = (~np.isnan(x)).sum(axis=-1, keepdims=True)
    squares = np.nansum((x - _mean(x)) ** 2, axis=-1, keepdims=True)
    # Constant columns leave a rounding error, and not 0, in the sum of squares.
    _check_spread(leaf, -lowest(-x) - lowest(x))
    return np.asarray(np.sqrt(squares / np.maximum(count - 1, 1)))


def _check_spread(leaf: Node, spread: np.ndarray) -> None:
    if not (spread > 0).all():
        raise InputError(
            f"node {leaf.code}: its values do not differ (or none is above the worst), so this "
            "normalisation divides by 0; "
            "use goalposts, add economies, or leave the indicator out"
        )


def _others(leaf: Node, x: np.ndarray) -> np.ndarray:
    others = (~np.isnan(x)).sum(axis=-1, keepdims=True) - 1
    if (others < 1).any():
        raise InputError(
            f"node {leaf.code}: a percentile compares economies, and fewer than two have a value; "
            "add economies"
        )
    return np.asarray(others)


def count_worse(x: np.ndarray) -> np.ndarray:
    """Return how many values of the last axis are lower than each; ties share, NaN stays NaN.

    >>> count_worse(np.array([3.0, 1.0, 3.0, np.nan])).tolist()
    [1.0, 0.0, 1.0, nan]
    """
    order = np.argsort(x, axis=-1)
    ascending = np.take_along_axis(x, order, axis=-1)
    place = np.arange(x.shape[-1])
    new = np.concatenate(
        [np.ones_like(ascending[..., :1], dtype=bool), ascending[..., 1:] != ascending[..., :-1]],
        axis=-1,
    )
    first = np.maximum.accumulate(np.where(new, place, 0), axis=-1)
    worse = np.empty(x.shape)
    np.put_along_axis(worse, order, first.astype(float), axis=-1)
    return np.where(np.isnan(x), np.nan, worse)
