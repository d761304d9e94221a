"""Which assumption moves ranks: variance-based sensitivity of the mean shift in rank."""

from dataclasses import dataclass

import numpy as np
import pandas as pd

from research.errors import InputError
from research.framework import Framework
from research.metrics.index.assumptions import Assumptions, uniform
from research.metrics.index.model import Model, blocks, ranks

_RESAMPLES = 500


@dataclass(frozen=True)
class Sensitivity:
    """Sobol' indices.

    Attributes
    ----------
    first_order : a row an assumption; columns estimate, p05, p95 (bootstrap): the share of the
        variance of the mean shift in rank that goes when this assumption alone is settled
    total : the same shape: the share that stays while this one alone is open, what it does together
        with others included. Exactly 0 for an assumption that cannot matter
    mean_shift : how many places an economy is from its nominal rank, on average over economies and
        draws
    samples, seed, assumptions : what was asked
    """

    first_order: pd.DataFrame
    total: pd.DataFrame
    mean_shift: float
    samples: int
    seed: int
    assumptions: Assumptions


def sensitivity(
    framework: Framework,
    values: pd.DataFrame,
    samples: int = 1024,
    seed: int = 0,
    *,
    assumptions: Assumptions | None = None,
    among: pd.Index | None = None,
) -> Sensitivity:
    """Return how much of the movement of ranks each assumption accounts for.

    Parameters
    ----------
    framework, values, assumptions, among : as for `uncertainty`
    samples : base samples of a scrambled Sobol' sequence, a power of 2; the index is computed
        samples x (assumptions + 2) times
    seed : the same seed gives the same result

    Returns
    -------
    Sensitivity; estimates can leave 0 to 1 a little, as sampling errors do. All are 0 where no
    assumption moves a rank

    Raises
    ------
    InputError : as `uncertainty`; or `samples` is no power of 2

    Notes
    -----
    The output is the mean over economies of |rank - nominal rank|. First-order indices by Saltelli
    et al. (2010), total ones by Jansen (1999); the weights of one group of siblings are one
    assumption, drawn together.

    References
    ----------
    Saltelli et al. (2010), Computer Physics Communications 181.

    Examples
    --------
    >>> from research.metrics import index
    >>> fw = index.load_framework("idi").only(["i99H", "xHH6_IDI"])
    >>> values = pd.DataFrame({"i99H": [90.0, 50, 52], "xHH6_IDI": [80.0, 52.5, 50]}, index=["A",
    ...     "B", "C"])
    >>> index.sensitivity(fw, values, samples=64).total["estimate"]["imputation"].item()
    0.0
    """
    _refuse_unbalanced(samples)
    chosen = assumptions or Assumptions.of(framework)
    model = Model.of(framework, values, chosen, among)
    u = uniform(samples, 2 * model.factors.width, "sobol", seed)
    a, b, ab = _outputs(model, u[:, : model.factors.width], u[:, model.factors.width :])
    drawn = np.random.default_rng(seed).integers(0, samples, (_RESAMPLES, samples))
    again = np.array([indices(a[rows], b[rows], ab[:, rows]) for rows in drawn])
    names = list(model.factors.columns)
    first, total = (
        _frame(estimate, again[:, order], names) for order, estimate in enumerate(indices(a, b, ab))
    )
    return Sensitivity(first, total, float(np.mean([a, b])), samples, seed, chosen)


def _refuse_unbalanced(samples: int) -> None:
    """Raise InputError for a number of samples that is no power of 2."""
    if samples < 2 or samples & (samples - 1):
        near = 2 ** max(1, round(np.log2(max(samples, 2))))
        raise InputError(
            f"samples is {samples}; a Sobol' sequence is balanced at powers of 2, such as {near}"
        )


def _outputs(
    model: Model, u: np.ndarray, v: np.ndarray
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return mean rank shifts for two samples, and with one assumption exchanged at a time."""
    a, b = np.empty(len(u)), np.empty(len(u))
    ab = np.empty((len(model.factors.columns), len(u)))
    for rows in blocks(len(u)):
        a[rows], b[rows] = _shift(model, u[rows]), _shift(model, v[rows])
        for i, columns in enumerate(model.factors.columns.values()):
            mixed = u[rows].copy()
            mixed[:, list(columns)] = v[rows][:, list(columns)]
            ab[i, rows] = _shift(model, mixed)
    return a, b, ab


def _shift(model: Model, u: np.ndarray) -> np.ndarray:
    return np.asarray(np.abs(ranks(model.scores(u)) - model.nominal_ranks).mean(axis=1))


def indices(a: np.ndarray, b: np.ndarray, ab: np.ndarray) -> np.ndarray:
    """Return first-order and total indices, shape (2, assumptions).

    Outputs are of two samples, shape (samples,), and of the first with one assumption from the
    second (assumptions, samples).
    """
    both = np.concatenate([a, b])
    variance = both.var()
    if variance == 0:
        return np.zeros((2, len(ab)))
    shares: np.ndarray = (
        np.stack([((b - both.mean()) * (ab - a)).mean(axis=1), ((a - ab) ** 2).mean(axis=1) / 2])
        / variance
    )
    return shares


def _frame(estimate: np.ndarray, again: np.ndarray, names: list[str]) -> pd.DataFrame:
    low, high = np.quantile(again, [0.05, 0.95], axis=0)
    return pd.DataFrame(
        {"estimate": estimate, "p05": low, "p95": high}, index=pd.Index(names, name="assumption")
    )
