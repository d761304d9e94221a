"""Aggregation: the scores of several children become the score of their parent."""

from collections.abc import Sequence

import numpy as np
import pandas as pd

from research.errors import InputError

METHODS = ("arithmetic", "geometric", "harmonic", "generalised", "mazziotta-pareto", "copeland")
# Those for which a score below 0 has a meaning. The penalty of Mazziotta and Pareto can make one of
# scores above 0.
_BELOW_ZERO = ("arithmetic", "copeland", "mazziotta-pareto")
# Means that do not look at other economies: those an uncertainty analysis can draw.
MEANS = METHODS[:-1]


def aggregate(
    scores: pd.DataFrame,
    weights: pd.Series | None = None,
    method: str = "arithmetic",
    *,
    power: float = 1.0,
    data_threshold: float = 1.0,
) -> pd.Series:
    """Return one score an economy from the scores of several children.

    Parameters
    ----------
    scores : economies x children, on one scale; NaN where there is none
    weights : one a child, >= 0, in any unit (they are divided by their sum); None for equal
    method : "arithmetic" sum(w x); "geometric" exp(sum(w ln x)); "harmonic" 1 / sum(w / x);
        "generalised" sum(w x^p)^(1/p) with `power` p; "mazziotta-pareto" M - S^2 / M with M and S
        the weighted mean and population standard deviation of an economy's own scores; "copeland"
        the number of economies beaten less the number lost to, where one economy beats another if
        it is better in children with more than half of the weight, ties counted half; two economies
        are compared in the children that both have, and one without a score is compared with none
    data_threshold : share of children that must have a score; their weights are then divided by the
        sum of those present

    Returns
    -------
    index that of `scores`; NaN where too few children have a score

    Raises
    ------
    InputError : an unknown method, a negative weight, weights of 0 alone, a score below 0 under
        "geometric", "harmonic" or "generalised", or scores that differ around a mean not above 0
        under "mazziotta-pareto"

    Notes
    -----
    A score of 0 makes geometric and harmonic means 0, and a generalised mean of power <= 0 too.

    References
    ----------
    OECD and JRC (2008), Handbook on Constructing Composite Indicators, 6. Mazziotta and Pareto
    (2016), Social Indicators Research 127.

    Examples
    --------
    >>> scores = pd.DataFrame({"access": [25.0, 80.0], "use": [100.0, 80.0]}, index=["A", "B"])
    >>> aggregate(scores, method="geometric").round(6).tolist()
    [50.0, 80.0]
    """
    if method not in METHODS:
        raise InputError(f"aggregation {method!r} is none of {list(METHODS)}")
    given = (
        pd.Series(1.0, index=scores.columns) if weights is None else weights.reindex(scores.columns)
    )
    if given.isna().any() or (given < 0).any() or not given.sum():
        raise InputError(
            f"weights {given.to_dict()}: every child needs one, none below 0 and not all 0"
        )
    columns = [scores[column].to_numpy(dtype=float) for column in scores]
    own = [np.array([weight]) for weight in given]
    return pd.Series(combine(columns, own, method, power, data_threshold), index=scores.index)


def combine(
    children: Sequence[np.ndarray],
    weights: Sequence[np.ndarray],
    method: str,
    power: float,
    data_threshold: float,
) -> np.ndarray:
    """Return aggregated scores of shape (..., economies).

    Parameters
    ----------
    children : arrays of shape (..., economies) that broadcast against each other
    weights : one array a child, of shape (..., 1) or (..., economies), >= 0; divided by their sum
        here

    Raises
    ------
    InputError : a score below 0 where the method has no meaning for it
    """
    used = [i for i, weight in enumerate(weights) if np.any(weight)]
    x, w = [children[i] for i in used], [weights[i] for i in used]
    enough: np.ndarray | None = None
    if any(np.isnan(child).any() for child in x):
        present = [~np.isnan(child) for child in x]
        enough = sum(present) >= max(1.0, data_threshold * len(x) - 1e-9)
        # A neutral value with no weight: 1 is harmless to sums, logarithms and quotients.
        x = [np.where(p, child, 1.0) for p, child in zip(present, x, strict=True)]
        w = [weight * (p & enough) for p, weight in zip(present, w, strict=True)]
    if method not in _BELOW_ZERO and any((child < 0).any() for child in x):
        raise InputError(
            f"a score below 0 has no {method} mean; use the arithmetic one, or a normalisation "
            "with a scale above 0"
        )
    result = _COMBINE[method](x, w, power)
    return result if enough is None else np.where(enough, result, np.nan)


def _arithmetic(x: Sequence[np.ndarray], w: Sequence[np.ndarray], power: float = 1.0) -> np.ndarray:
    # Divided at the end and not weight by weight: equal scores then have exactly themselves for a
    # mean.
    total, weight = w[0] * x[0], w[0]
    for child, own in zip(x[1:], w[1:], strict=True):
        total, weight = total + own * child, weight + own
    with np.errstate(invalid="ignore"):
        return np.asarray(total / weight)


def _geometric(x: Sequence[np.ndarray], w: Sequence[np.ndarray], power: float = 0.0) -> np.ndarray:
    top = _top(x)
    with np.errstate(divide="ignore", invalid="ignore"):
        logs = [np.log(child / top) for child in x]
        if any(np.isneginf(log).any() for log in logs):
            logs = [
                np.where((weight == 0) & np.isneginf(log), 0.0, log)
                for weight, log in zip(w, logs, strict=True)
            ]
        means: np.ndarray = top * np.exp(_arithmetic(logs, w))
        return means


def _top(x: Sequence[np.ndarray]) -> np.ndarray:
    """Return the largest child, 1 where all are 0.

    Dividing by it first makes the mean of equal children exact.
    """
    top = np.maximum.reduce(np.broadcast_arrays(*x))
    return np.where(top > 0, top, 1.0)


def _generalised(x: Sequence[np.ndarray], w: Sequence[np.ndarray], power: float) -> np.ndarray:
    if power == 0:
        return _geometric(x, w)
    with np.errstate(divide="ignore"):
        top = _top(x)
        return top * _arithmetic([(child / top) ** power for child in x], w) ** (1 / power)


def _harmonic(x: Sequence[np.ndarray], w: Sequence[np.ndarray], power: float = -1.0) -> np.ndarray:
    return _generalised(x, w, -1.0)


def _mazziotta_pareto(
    x: Sequence[np.ndarray], w: Sequence[np.ndarray], power: float = 0.0
) -> np.ndarray:
    mean = _arithmetic(x, w)
    variance = _arithmetic([(child - mean) ** 2 for child in x], w)
    if ((mean <= 0) & (variance > 0)).any():
        raise InputError(
            "scores whose mean is not above 0 have no mazziotta-pareto mean; use a scale above 0, "
            "such as 70 to 130"
        )
    return np.where(mean > 0, mean - variance / np.where(mean > 0, mean, 1.0), mean)


def _copeland(x: Sequence[np.ndarray], w: Sequence[np.ndarray], power: float = 0.0) -> np.ndarray:
    outranks, both = np.zeros(()), np.zeros(())
    for own, child in zip(w, x, strict=True):
        weight = np.broadcast_to(own, child.shape)
        # A child counts between two economies only where both have it: a weight of 0 marks a gap.
        shared = np.minimum(weight[..., :, None], weight[..., None, :])
        a, b = child[..., :, None], child[..., None, :]
        outranks = outranks + shared * ((a > b) + 0.5 * (a == b))
        both = both + shared
    with np.errstate(invalid="ignore"):
        lead = np.round(np.where(both > 0, outranks / both, 0.5) - 0.5, 12)
    wins: np.ndarray = np.sign(lead).sum(axis=-1)
    return wins


_COMBINE = {
    "arithmetic": _arithmetic, "geometric": _geometric, "harmonic": _harmonic,
    "generalised": _generalised, "mazziotta-pareto": _mazziotta_pareto, "copeland": _copeland,
}  # fmt: skip
