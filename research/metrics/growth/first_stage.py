"""The logistic first stage: the spread of a network, predicted from earlier conditions."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd
import scipy

from research.errors import InputError
from research.metrics.growth import within as inner
from research.metrics.growth.inference import coefficient_table
from research.metrics.growth.sample import Sample, sample

_RATES = (0.02, 5.0)  # a year: slower is a straight line in any panel at hand, faster a step
_BEYOND = 15  # years before the first and after the last in which the midpoint is looked for


@dataclass(frozen=True)
class FirstStage:
    """Diffusion curve common to all economies, with ceilings predicted from earlier conditions.

    Attributes
    ----------
    fitted : penetration the curve gives, index (economy, year), in the outcome's unit
    ceilings : of each economy, in the outcome's unit
    table : a row a parameter (rate a year, midpoint a year, constant and the columns of the
        ceiling); columns estimate, se, low, high, t, p (of the parameter being 0; NaN for the
        midpoint)
    observations, economies : how many it rests on
    dropped : rows left out, by reason
    r2 : share of the outcome's variance the curve accounts for
    """

    fitted: pd.Series
    ceilings: pd.Series
    table: pd.DataFrame
    observations: int
    economies: int
    dropped: pd.Series
    r2: float


def first_stage(panel: pd.DataFrame, outcome: str, ceiling: Sequence[str]) -> FirstStage:
    """Return the logistic curve of a network's spread, by nonlinear least squares.

    Parameters
    ----------
    panel : wide frame, index (economy, year)
    outcome : column of penetration; 0 before the network came is a value like any other
    ceiling : columns that do not change within an economy: what it had before, such as telephone
        lines in an early year

    Raises
    ------
    InputError : a column of the ceiling changes within an economy or says what others say, or the
        spread has no turn

    Notes
    -----
    B_it = gamma_i / (1 + exp(-beta (t - tau))), gamma_i = g0 + sum_k g_k x_ik. Given beta and tau
    the rest is linear and is solved for (Golub and Pereyra 1973), so that two numbers are searched
    for, from the best point of a grid. `fitted` is made to be the instrument of penetration in
    `fit`: the estimate then stands even where the curve is not quite right, and its errors need no
    correction for the first stage, as they would with `fitted` as a regressor (Wooldridge 2010,
    Econometric Analysis of Cross Section and Panel Data, 2nd ed., section 6.1.2 and procedure
    21.1).

    References
    ----------
    Czernich, Falck, Kretschmer and Woessmann (2011), The Economic Journal 121, 505-532.

    Examples
    --------
    >>> index = pd.MultiIndex.from_product([list("ABCDEF"), range(2000, 2016)], names=["economy",
    ...     "year"])
    >>> lines = np.repeat([10.0, 20.0, 30.0, 40.0, 50.0, 60.0], 16)
    >>> spread = 1 / (1 + np.exp(-0.5 * (index.get_level_values("year") - 2007)))
    >>> panel = pd.DataFrame({"broadband": 0.6 * lines * spread, "lines": lines}, index=index)
    >>> found = first_stage(panel, "broadband", ["lines"])
    >>> found.table["estimate"].round(3)[["rate", "midpoint",
    ...     "lines"]].tolist(), found.ceilings.round(1)["F"].item()
    ([0.5, 2007.0, 0.6], 36.0)
    """
    chosen = sample(panel, [outcome, *ceiling], [], None, False)
    values, economies = chosen.values, chosen.economies
    _refuse(values, ceiling)
    z = np.column_stack([np.ones(len(values)), values[list(ceiling)]])
    scale = np.abs(z).max(axis=0)
    b, years = values[outcome].to_numpy(), chosen.years
    rate, midpoint = _searched(b, z / scale, years)
    curve = 1 / (1 + np.exp(-rate * (years - midpoint)))
    gamma = np.linalg.lstsq(curve[:, None] * z / scale, b, rcond=None)[0] / scale
    tops = z @ gamma
    slope = tops * curve * (1 - curve)
    jacobian = np.column_stack([slope * (years - midpoint), -rate * slope, curve[:, None] * z])
    residuals = b - tops * curve
    found = _covariance(jacobian, residuals, chosen)
    index = values.index
    return FirstStage(
        fitted=pd.Series(tops * curve, index=index, name=f"{outcome}, fitted"),
        ceilings=pd.Series(tops, index=index.get_level_values("economy"))
        .groupby(level=0)
        .first()
        .rename_axis("economy"),
        table=_table(["rate", "midpoint", "constant", *ceiling], [rate, midpoint, *gamma], found),
        observations=len(b),
        economies=int(economies.max()) + 1,
        dropped=chosen.dropped,
        r2=float(1 - residuals @ residuals / ((b - b.mean()) @ (b - b.mean()))),
    )


def _refuse(values: pd.DataFrame, ceiling: Sequence[str]) -> None:
    by_economy = values[list(ceiling)].groupby(level="economy")
    spread = (by_economy.max() - by_economy.min()).max()
    if (moving := spread[spread > 0]).size:
        raise InputError(
            f"{moving.index[0]!r} changes within an economy; a ceiling is told by what stood "
            "before, one value an economy"
        )
    own = by_economy.first().assign(constant=1.0).to_numpy()
    if (
        np.linalg.matrix_rank(own / np.maximum(np.abs(own).max(axis=0), 1e-300)) < own.shape[1]
        or len(own) <= own.shape[1] + 2
    ):
        raise InputError(
            f"{list(ceiling)} do not tell {len(own)} economies apart; name columns that differ and "
            "are no sums"
        )


def _searched(b: np.ndarray, z: np.ndarray, years: np.ndarray) -> tuple[float, float]:
    """Rate and midpoint of least squared error."""
    first, last = int(years.min()), int(years.max())
    at = years - first
    k = z.shape[1]
    cross = inner.sums(np.einsum("ni,nj->nij", z, z).reshape(len(z), -1), at).reshape(-1, k, k)
    with_b = inner.sums(z * b[:, None], at)
    span = np.arange(len(cross)) + first

    def explained(rates: np.ndarray, midpoints: np.ndarray) -> np.ndarray:
        curves = 1 / (
            1 + np.exp(np.clip(-np.exp(rates)[:, None] * (span - midpoints[:, None]), -500, 500))
        )
        right = curves @ with_b
        left = np.tensordot(curves**2, cross, 1) + 1e-12 * np.trace(cross.sum(axis=0)) * np.eye(k)
        return np.asarray(
            np.einsum("gi,gi->g", right, np.linalg.solve(left, right[:, :, None])[:, :, 0])
        )

    rates, midpoints = (
        axis.ravel()
        for axis in np.meshgrid(
            np.log(np.geomspace(0.05, 2.0, 12)), np.linspace(first - 5, last + 10, 20)
        )
    )
    best = int(explained(rates, midpoints).argmax())
    found = scipy.optimize.minimize(
        lambda point: -explained(point[:1], point[1:])[0],
        [rates[best], midpoints[best]],
        method="Nelder-Mead",
        options={"xatol": 1e-9, "fatol": 1e-12, "maxiter": 4000},
    )
    rate, midpoint = float(np.exp(found.x[0])), float(found.x[1])
    if not (_RATES[0] < rate < _RATES[1] and first - _BEYOND < midpoint < last + _BEYOND):
        raise InputError(
            f"the spread has no turn that {first} to {last} can date (rate {rate:.3g} a year, "
            f"midpoint {midpoint:.0f}); "
            "add years before or after"
        )
    return rate, midpoint


def _covariance(jacobian: np.ndarray, residuals: np.ndarray, chosen: Sample) -> inner.Covariance:
    scale = np.linalg.norm(jacobian, axis=0)
    unit = jacobian / scale
    bread = np.linalg.pinv(unit.T @ unit, hermitian=True)
    years = chosen.years - chosen.years.min()
    found = inner.covariance(
        unit * residuals[:, None], bread, chosen.economies, years, "economy", "clustered", 0
    )
    return inner.Covariance(found.matrix / np.outer(scale, scale), found.df)


def _table(names: list[str], estimate: list[float], found: inner.Covariance) -> pd.DataFrame:
    table = coefficient_table(names, np.array(estimate), found, "parameter")
    table.loc["midpoint", ["t", "p"]] = np.nan
    return table
