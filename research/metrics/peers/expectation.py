"""What an economy's structure leads one to expect, and who does better."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np
import pandas as pd
from scipy.special import expit, logit, stdtr, stdtrit

from research.errors import InputError
from research.metrics.peers.structural import transformed

Scale = Literal["level", "log", "share"]
_FEWEST = 10  # economies beyond the terms, below which nothing is expected of anyone


@dataclass(frozen=True)
class Expected:
    """Value expected of each economy for its structure, predicted from the others.

    Attributes
    ----------
    table : a row an economy, best against expectation first; columns value, expected, low, high
        (prediction interval, in the unit of the outcome), beyond ("above", "below" or ""), score
        (difference in standard errors of prediction) and difference (on the scale the model is of)
    coefficients : a row a term; columns estimate, se, p
    r2 : share of the outcome's variance structure accounts for, on the scale of the model
    held : share of economies inside their own interval; `level` if the intervals are right
    level : of the intervals
    left_out : economies with an outcome and without all measures, or without a value on the scale
    terms : of structure
    """

    table: pd.DataFrame
    coefficients: pd.DataFrame
    r2: float
    held: float
    level: float
    left_out: tuple[str, ...]
    terms: tuple[str, ...]


def expected(
    outcome: pd.Series,
    structure: pd.DataFrame,
    *,
    log: Sequence[str] = (),
    scale: Scale = "level",
    level: float = 0.9,
) -> Expected:
    """Return what structure leads one to expect of each economy, with prediction intervals.

    Parameters
    ----------
    outcome : index economy
    structure : a row an economy, a column a measure; those of `log` are taken in logarithms
    scale : what the outcome is modelled on: its "level", its "log" (0 and negative values are left
        out), or, of a "share" in % from 0 to 100, its log odds, so that no interval leaves that
        range
    level : of the intervals; of economies that follow their structure, 1 - level fall outside by
        chance

    Raises
    ------
    InputError : fewer than 10 economies more than there are terms, a share outside 0 to 100, an
        outcome or a measure that is the same everywhere, or measures that say the same

    Notes
    -----
    Least squares across economies, unweighted. Each economy is set against a line drawn without it:
    the difference is e/(1 - h), its standard error s(i)/sqrt(1 - h), its ratio the externally
    studentised residual, Student's t with n - k - 1 degrees of freedom (Belsley, Kuh and Welsch
    1980, Regression Diagnostics, chapter 2). Shares of 0 and 100 % have no odds; all shares are
    drawn towards the middle by half a person in n (Smithson and Verkuilen 2006, Psychological
    Methods 11). Where structure accounts for all of the outcome nobody is beyond it, and there are
    no scores (NaN). What is left may be policy, and may be anything else the measures do not hold.

    Examples
    --------
    >>> rng = np.random.default_rng(0)
    >>> income = pd.DataFrame({"income": np.exp(rng.normal(9, 1, 50))},
    ...     index=[f"E{i}" for i in range(50)])
    >>> use = 20 * np.log(income["income"]) + rng.normal(0, 2, 50)
    >>> use["E7"] += 15
    >>> found = expected(use, income, log=["income"])
    >>> found.table.index[0], found.table.loc["E7", "beyond"]
    ('E7', 'above')
    """
    if not 0 < level < 1:
        raise InputError(f"level is {level}; it is between 0 and 1, such as 0.9")
    known = transformed(structure, log)
    y, back = scaled(outcome, scale)
    rows = known.join(y.rename("y"), how="inner").dropna()
    left_out = tuple(code for code in outcome.dropna().index if code not in rows.index)
    x = np.column_stack([np.ones(len(rows)), rows[list(known)]])
    n, k = x.shape
    _refuse(rows, n, k)
    fit = _fitted(x, rows["y"].to_numpy(), rows.index)
    half = stdtrit(n - k - 1, (1 + level) / 2) * fit.error
    table = _predicted(rows["y"], fit, half, back)
    table.insert(0, "value", outcome[rows.index].astype(float))
    table = table.sort_values("score", ascending=False, kind="stable").rename_axis("economy")
    coefficients = fit.coefficients.set_axis(pd.Index(["constant", *known], name="term"))
    held = float(table["beyond"].eq("").mean())
    return Expected(table, coefficients, fit.r2, held, level, left_out, tuple(known))


@dataclass(frozen=True)
class _Fitted:
    """Least squares: of each economy against the others, shape (n,), and of all."""

    difference: np.ndarray
    error: np.ndarray
    coefficients: pd.DataFrame
    r2: float


def _predicted(
    y: pd.Series, fit: _Fitted, half: np.ndarray, back: Callable[[np.ndarray], np.ndarray]
) -> pd.DataFrame:
    """Return what is expected of each economy, with intervals of a half width, and its distance."""
    at = y.to_numpy() - fit.difference
    return pd.DataFrame(
        {
            "expected": back(at),
            "low": back(at - half),
            "high": back(at + half),
            "beyond": np.select(
                [fit.difference > half, fit.difference < -half], ["above", "below"], ""
            ),
            "score": fit.difference / np.where(fit.error > 0, fit.error, np.nan),
            "difference": fit.difference,
        },
        index=y.index,
    )


def _fitted(x: np.ndarray, y: np.ndarray, names: pd.Index) -> _Fitted:
    n, k = x.shape
    q, r = np.linalg.qr(x)
    b = np.linalg.solve(r, q.T @ y)
    e, left = y - x @ b, 1 - (q**2).sum(axis=1)
    if left.min() < 1e-9:
        raise InputError(
            f"{names[int(left.argmin())]} alone decides a term; leave out that measure, or the "
            "economy"
        )
    if e @ e <= 1e-20 * ((y - y.mean()) ** 2).sum():
        e = np.zeros(n)
    variance = np.clip((e @ e - e**2 / left) / (n - k - 1), 0, None)
    se = np.sqrt(e @ e / (n - k) * (np.linalg.inv(r) ** 2).sum(axis=1))
    with np.errstate(divide="ignore", invalid="ignore"):
        p = 2 * stdtr(n - k, -np.abs(b / se))
    coefficients = pd.DataFrame({"estimate": b, "se": se, "p": p})
    return _Fitted(
        e / left,
        np.sqrt(variance / left),
        coefficients,
        float(1 - e @ e / ((y - y.mean()) ** 2).sum()),
    )


def scaled(values: pd.Series, scale: Scale) -> tuple[pd.Series, Callable[[np.ndarray], np.ndarray]]:
    """Return values on a model's scale, missing if not on it, and the inverse function."""
    values = values.astype(float).where(np.isfinite(values.astype(float)))
    if scale == "level":
        return values, lambda value: value
    if scale == "log":
        return np.log(values.where(values > 0)), np.exp
    if scale != "share":
        raise InputError(f"scale is {scale!r}; it is 'level', 'log' or 'share'")
    strange = values[(values < 0) | (values > 100)]
    if len(strange):
        raise InputError(
            f"{strange.index[0]} has a share of {strange.iloc[0]:g} %; a share is from 0 to 100 %"
        )
    n = max(int(values.notna().sum()), 2)
    return logit((values / 100 * (n - 1) + 0.5) / n), lambda value: np.clip(
        100 * (expit(value) * n - 0.5) / (n - 1), 0, 100
    )


def _refuse(rows: pd.DataFrame, n: int, k: int) -> None:
    if n < k + _FEWEST:
        raise InputError(
            f"{n} economies have all of {list(rows)[:-1]} and an outcome; {k} terms take "
            f"{k + _FEWEST} or more"
        )
    same = [
        column
        for column in rows
        if rows[column].max() - rows[column].min() <= 1e-12 * abs(rows[column].max())
    ]
    if same:
        which = "the outcome" if same[0] == "y" else repr(same[0])
        raise InputError(
            f"{which} is the same in all {n} economies; there is nothing to expect from it"
        )
    standard = (rows - rows.mean()) / rows.std()
    if np.linalg.matrix_rank(standard[list(rows)[:-1]].to_numpy(), tol=1e-8 * np.sqrt(n)) < k - 1:
        raise InputError(f"the measures {list(rows)[:-1]} say the same; leave one out")
