"""Panel of a convergence test: checked, and transformed on request only."""

from typing import Literal

import numpy as np
import pandas as pd
from scipy.linalg import solveh_banded

from research.errors import InputError

Filter = Literal["hp"] | None
# Weight of squared second differences, as Phillips and Sul (2009) take for yearly values.
SMOOTHING = 400.0


def prepared(panel: pd.DataFrame, log: bool, filter: Filter, least: int) -> pd.DataFrame:
    """Return the panel as floats, in logarithms and without trend on request.

    Parameters
    ----------
    panel : index economy, a column a year, oldest first
    log : take natural logarithms first
    filter : "hp" takes the Hodrick-Prescott trend of each economy, after the logarithm
    least : years needed

    Raises
    ------
    InputError : an economy stands twice; a value is missing or infinite; years are too few, out of
        order or have a gap; or there are fewer than two economies
    """
    if filter not in (None, "hp"):
        raise InputError(f"filter={filter!r} is unknown; it is 'hp' or None")
    if panel.index.has_duplicates:
        raise InputError(
            f"{panel.index[panel.index.duplicated()][0]!r} stands twice; a panel has one row an "
            "economy"
        )
    if len(panel) < 2:
        raise InputError(f"a panel of {len(panel)} cannot converge; give at least two economies")
    _check_years(panel, least)
    values = panel.astype(float)
    absent = ~np.isfinite(values.to_numpy())
    if absent.any():
        row, column = np.argwhere(absent)[0]
        raise InputError(
            f"{panel.index[row]!r} has no value in {panel.columns[column]}; the panel has to be "
            "complete: leave out the "
            "economy or choose other years"
        )
    if log:
        _check_positive(values, "has no logarithm; leave out the economy, or take log=False")
        values = pd.DataFrame(np.log(values.to_numpy()), index=values.index, columns=values.columns)
    if filter == "hp":
        values = pd.DataFrame(trend(values.to_numpy()), index=values.index, columns=values.columns)
    return values


def _check_years(panel: pd.DataFrame, least: int) -> None:
    if panel.shape[1] < least:
        raise InputError(
            f"{panel.shape[1]} years are too few; at least {least} yearly values are needed"
        )
    if pd.api.types.is_numeric_dtype(panel.columns.dtype):
        steps = np.diff(panel.columns.to_numpy(dtype=float))
        if (steps != 1).any():
            after = panel.columns[int(np.flatnonzero(steps != 1)[0])]
            raise InputError(
                f"the year after {after} is not {after + 1}; give every year once, oldest first, "
                "or fewer years"
            )


def _check_positive(values: pd.DataFrame, otherwise: str) -> None:
    low = values.to_numpy() <= 0
    if low.any():
        row, column = np.argwhere(low)[0]
        raise InputError(
            f"{values.iloc[row, column]:g} of {values.index[row]!r} in {values.columns[column]} "
            f"{otherwise}"
        )


def check_relative(values: pd.DataFrame) -> None:
    """Raise InputError for a value not above 0: relative paths divide by a group's mean."""
    _check_positive(
        values,
        "is not above 0 as analysed, and a path relative to a mean that can be 0 says nothing; "
        "choose other years, or a unit "
        "in which logarithms are positive",
    )


def trend(values: np.ndarray) -> np.ndarray:
    """Return the Hodrick-Prescott trend of each row.

    Parameters
    ----------
    values : shape (series, years), without gaps

    Notes
    -----
    The trend minimises the squared distance to the values plus `SMOOTHING` times its own
    squared second differences: a banded linear system. Hodrick and Prescott (1997), Journal of
    Money, Credit and Banking 29.
    """
    n = values.shape[1]
    second = np.diff(np.eye(n), 2, axis=0)
    system = np.eye(n) + SMOOTHING * second.T @ second
    bands = np.zeros((3, n))
    for k in range(3):
        bands[k, : n - k] = np.diagonal(system, k)
    return np.asarray(solveh_banded(bands, values.T, lower=True).T)
