"""How sure a rank is: the index played again under many draws of its assumptions."""

from dataclasses import dataclass

import numpy as np
import pandas as pd

from research.framework import Framework
from research.metrics.index.assumptions import Assumptions, uniform
from research.metrics.index.model import Model, blocks, ranks

_QUANTILES = {"median": 0.5, "p05": 0.05, "p95": 0.95}


@dataclass(frozen=True)
class Uncertainty:
    """Ranks over draws.

    Attributes
    ----------
    ranks : a row an economy, in the order of the values; columns nominal (the framework's own),
        median, p05, p95, best and worst; all are ranks that occur, 1 the best; NaN for an economy
        without a score under every choice
    p_above : economies x economies, the share of draws in which the row ranks above the column, 0
        to 1; draws that tie count for neither
    draws, seed, assumptions : what was asked
    """

    ranks: pd.DataFrame
    p_above: pd.DataFrame
    draws: int
    seed: int
    assumptions: Assumptions


def uncertainty(
    framework: Framework,
    values: pd.DataFrame,
    draws: int = 10_000,
    seed: int = 0,
    *,
    assumptions: Assumptions | None = None,
    among: pd.Index | None = None,
    sampler: str = "random",
) -> Uncertainty:
    """Return how far ranks move under random assumptions.

    Parameters
    ----------
    framework, values : as for `score`, of one year
    draws : how many; cost grows linearly, memory hardly
    seed : the same seed gives the same result
    assumptions : what varies; by default every weight within 25 %, and arithmetic or geometric
        means (the framework's own alone where a leaf is a z-score, which falls below 0: see
        `Assumptions.of`)
    among : the economies that are ranked, None for all; the values of the others still count where
        a normalisation compares economies, so that ranks are those of `score`
    sampler : "random", or "sobol" for a scrambled Sobol' sequence, which needs fewer draws

    Returns
    -------
    Uncertainty. p05 to p95 is a range: the middle 90 % of the choices allowed, and no statement of
    probability about the world. A score of 0 makes a geometric mean 0, so economies with one tie
    for the last place; a framework whose scale begins above 0 has no such ties

    Raises
    ------
    InputError : as `score`; or no economy has a score under every choice, or the values are of more
        than one year

    References
    ----------
    Saisana, Saltelli and Tarantola (2005), Journal of the Royal Statistical Society A 168.

    Examples
    --------
    >>> from research.metrics import index
    >>> fw = index.load_framework("idi").only(["i99H", "xHH6_IDI"])
    >>> values = pd.DataFrame({"i99H": [90.0, 50, 52], "xHH6_IDI": [80.0, 52.5, 50]}, index=["A",
    ...     "B", "C"])
    >>> index.uncertainty(fw, values, draws=500).ranks[["nominal", "p05",
    ...     "p95"]].astype(int).values.tolist()
    [[1, 1, 1], [2, 2, 3], [3, 2, 3]]
    """
    chosen = assumptions or Assumptions.of(framework)
    model = Model.of(framework, values, chosen, among)
    u = uniform(draws, model.factors.width, sampler, seed)
    n = len(model.economies)
    counts, above = np.zeros((n, n), dtype=np.int64), np.zeros((n, n), dtype=np.int64)
    for rows in blocks(draws):
        _count(ranks(model.scores(u[rows])), counts, above)
    return Uncertainty(
        _summary(model, counts).reindex(values.index),
        pd.DataFrame(above / draws, model.economies, model.economies).reindex(
            index=values.index, columns=values.index
        ),
        draws,
        seed,
        chosen,
    )


def _count(found: np.ndarray, counts: np.ndarray, above: np.ndarray) -> None:
    """Add a block of ranks, shape (rows, economies), to the counts of ranks and of pairs."""
    n = found.shape[1]
    counts += np.bincount((found - 1 + n * np.arange(n)).ravel(), minlength=n * n).reshape(n, n)
    # One byte a comparison, and a block short enough for its sum to fit one: several times faster
    # than wider sums.
    small = found.astype(np.int16)
    for half in (small[:128], small[128:]):
        for economy in range(n):
            above[economy] += (half[:, [economy]] < half).view(np.uint8).sum(axis=0, dtype=np.uint8)


def _summary(model: Model, counts: np.ndarray) -> pd.DataFrame:
    """Return quantiles of the ranks of each economy, taken as the lowest sufficient rank."""
    share = counts.cumsum(axis=1) / counts.sum(axis=1, keepdims=True)
    columns = {"nominal": model.nominal_ranks}
    columns |= {
        name: 1 + (share >= level - 1e-12).argmax(axis=1) for name, level in _QUANTILES.items()
    }
    columns["best"] = 1 + (counts > 0).argmax(axis=1)
    columns["worst"] = counts.shape[1] - (counts[:, ::-1] > 0).argmax(axis=1)
    return pd.DataFrame(columns, index=model.economies).astype(float)
