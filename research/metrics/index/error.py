"""Measurement error: distribution of true values, given published ones and their errors."""

from dataclasses import dataclass

import numpy as np
import pandas as pd

from research.errors import InputError


@dataclass(frozen=True)
class TrueValues:
    """The distribution of true values: normal, one for each economy over its leaves.

    Attributes
    ----------
    mean : shape (economies, leaves), in the leaves' units; NaN where there is no value
    root : shape (economies, leaves, leaves); mean + root @ z, with z standard normal, is a draw
    """

    mean: np.ndarray
    root: np.ndarray

    def draw(self, z: np.ndarray) -> np.ndarray:
        """Return draws of shape (leaves, draws, economies); z is (economies, draws, leaves)."""
        # Single precision is ample for the errors, and halves what has to be moved; the means stay
        # in double.
        moved = (z @ self.root.transpose(0, 2, 1).astype(z.dtype)).transpose(2, 1, 0)
        draws: np.ndarray = np.add(moved, self.mean.T[:, None, :], order="C")
        return draws


def standard_errors(values: pd.DataFrame, errors: pd.Series | pd.DataFrame) -> np.ndarray:
    """Return standard errors of the shape of `values`; 0 where none is given.

    Raises
    ------
    InputError : an error is negative or infinite, or is of a leaf or an economy that is not there
    """
    frame = (
        errors
        if isinstance(errors, pd.DataFrame)
        else pd.DataFrame(dict(errors.items()), index=values.index)
    )
    if strange := [code for code in frame if code not in values]:
        raise InputError(
            f"errors are given for {strange}, which are no leaves; leaves are {list(values)}"
        )
    if absent := [row for row in frame.index if row not in values.index]:
        raise InputError(f"errors are given for {absent[0]!r}, which has no values")
    known = frame.reindex(index=values.index, columns=values.columns).astype(float).fillna(0.0)
    if (known < 0).any().any() or np.isinf(known).any().any():
        column = known.columns[((known < 0) | np.isinf(known)).any()][0]
        raise InputError(
            f"an error of {column!r} is below 0 or infinite; a standard error is in the unit of "
            "the value"
        )
    errors_given: np.ndarray = known.to_numpy()
    return errors_given


def true_values(values: pd.DataFrame, errors: np.ndarray) -> TrueValues:
    """Return what the true values can be.

    Parameters
    ----------
    values : economies x leaves, as published
    errors : their standard errors, same shape and units

    Notes
    -----
    The model: a published value is the true one plus a normal error of known standard error,
        independent between economies
    and leaves; true values of the leaves vary between economies as a multivariate normal, whose
    mean and covariance are estimated (the covariance of the values less the mean variance of the
    errors, negative directions set to 0). Drawing errors around the published values instead would
    spread economies too far, and intervals of ranks would cover too seldom. With fewer economies
    than leaves plus two, leaves are taken as uncorrelated.

    References
    ----------
    Efron and Morris (1975), Journal of the American Statistical Association 70; ranks from such
    draws: Laird and Louis (1989), Journal of Educational Statistics 14.
    """
    spread = values.std().where(lambda sd: sd > 0, 1.0).fillna(1.0).to_numpy()
    # In units of each leaf's spread, so that leaves in large units weigh no more than others.
    x, noise = values.to_numpy() / spread, errors / spread
    known = np.flatnonzero(~np.isnan(x).all(axis=0))
    whole = ~np.isnan(x[:, known]).any(axis=1)
    mean, between = np.zeros(x.shape[1]), np.zeros((x.shape[1],) * 2)
    mean[known] = np.nanmean(x[:, known], axis=0)
    estimated = (
        _between(x[whole], noise[whole], known)
        if whole.sum() >= len(known) + 2
        else _uncorrelated(x, noise, known)
    )
    between[np.ix_(known, known)] = estimated
    posterior, root = np.full(x.shape, np.nan), np.zeros((len(x), x.shape[1], x.shape[1]))
    for i in range(len(x)):
        here = np.flatnonzero(~np.isnan(x[i]))
        prior = between[np.ix_(here, here)]
        gain = prior @ np.linalg.pinv(prior + np.diag(noise[i, here] ** 2), hermitian=True)
        exact = noise[i, here] == 0
        left = prior - gain @ prior
        left[exact] = left[:, exact] = 0.0
        posterior[i, here] = np.where(
            exact, x[i, here], mean[here] + gain @ (x[i, here] - mean[here])
        )
        root[i][np.ix_(here, here)] = _square_root(left)
    return TrueValues(posterior * spread, root * spread[:, None])


def _between(x: np.ndarray, noise: np.ndarray, known: np.ndarray) -> np.ndarray:
    """Return the covariance of the true values, made positive semidefinite."""
    covariance = np.atleast_2d(np.cov(x[:, known], rowvar=False)) - np.diag(
        (noise[:, known] ** 2).mean(axis=0)
    )
    levels, directions = np.linalg.eigh(covariance)
    return np.asarray((directions * np.clip(levels, 0, None)) @ directions.T)


def _uncorrelated(x: np.ndarray, noise: np.ndarray, known: np.ndarray) -> np.ndarray:
    variances = []
    for leaf in known:
        here = ~np.isnan(x[:, leaf])
        error = (noise[here, leaf] ** 2).mean()
        if here.sum() < 2 and error:
            raise InputError(
                "measurement error compares economies, and a leaf has but one value; add economies"
            )
        variances.append(max(0.0, x[here, leaf].var(ddof=1) - error) if here.sum() > 1 else 0.0)
    return np.diag(variances)


def _square_root(covariance: np.ndarray) -> np.ndarray:
    levels, directions = np.linalg.eigh((covariance + covariance.T) / 2)
    return np.asarray(directions * np.sqrt(np.clip(levels, 0, None)))
