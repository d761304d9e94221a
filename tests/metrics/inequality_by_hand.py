"""The definitions of inequality measures, pair by pair and person by person: slow, and written
apart from the library.
"""

import math

import numpy as np


def gini(values, weights) -> float:
    """Half the mean difference of two people, over the mean."""
    x, w = np.asarray(values, float), np.asarray(weights, float)
    return np.sum(np.outer(w, w) * np.abs(x[:, None] - x)) / (2 * w.sum() * (w @ x))


def entropy(values, alpha: float, weights) -> float:
    x, w = np.asarray(values, float), np.asarray(weights, float)
    r, v = x / np.average(x, weights=w), w / w.sum()
    if alpha == 0:
        return -sum(b * math.log(a) for a, b in zip(r, v, strict=True))
    if alpha == 1:
        return sum(b * a * math.log(a) for a, b in zip(r, v, strict=True) if a)
    return (sum(b * a**alpha for a, b in zip(r, v, strict=True) if a or alpha > 0) - 1) / (
        alpha * (alpha - 1)
    )


def overlap(values, groups, weights) -> float:
    """Of every pair from two groups: the difference, less what the group richer on average has
    more; over twice the mean.
    """
    x, w, g = np.asarray(values, float), np.asarray(weights, float), np.asarray(groups)
    mean = {name: np.average(x[g == name], weights=w[g == name]) for name in set(g.tolist())}
    total = 0.0
    for i in range(len(x)):
        for j in range(len(x)):
            if g[i] != g[j]:
                total += (
                    w[i]
                    * w[j]
                    * (abs(x[i] - x[j]) - np.sign(mean[g[i]] - mean[g[j]]) * (x[i] - x[j]))
                )
    return total / (2 * w.sum() * (w @ x))


def share(values, start: float, end: float, weights) -> float:
    """Share of the whole of those from `start` to `end` of the people, each cut where the limits
    cut it.
    """
    pairs = sorted(zip(values, weights, strict=True))
    whole, people, upto, held = sum(x * w for x, w in pairs), sum(w for _, w in pairs), 0.0, 0.0
    for x, w in pairs:
        held += x * max(0.0, min(upto + w, end * people) - max(upto, start * people))
        upto += w
    return held / whole
