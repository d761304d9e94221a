"""Present values, and how what some zones bring in carries others."""

import math

import numpy as np
import numpy.typing as npt
import pandas as pd

Values = npt.NDArray[np.float64]

_ROUNDING = 1e-12  # of all deficits: what sums of floats leave and nobody pays


def annuity(percent: float, years: int) -> float:
    """Return what one dollar at the end of each of some years is worth today.

    Parameters
    ----------
    percent : discount rate in % a year, not negative

    Examples
    --------
    >>> round(annuity(5, 10), 4), annuity(0, 10)
    (7.7217, 10.0)
    """
    r = percent / 100
    return -math.expm1(-years * math.log1p(r)) / r if r else float(years)


def carried(cost: pd.Series, revenue: pd.Series, users: pd.Series) -> pd.DataFrame:
    """Return what pays for itself, what surpluses cover, and the rest, in the unit of `cost`.

    Surpluses go first to where they reach most users for the money, to the last dollar.

    Returns
    -------
    surplus (revenue less cost), carried (of a deficit, by other zones) and remains (of it, for
    someone else to pay), same index

    Examples
    --------
    >>> table = carried(pd.Series([5.0, 4.0, 9.0]), pd.Series([8.0, 2.0, 1.0]), pd.Series([10.0,
    ...     10.0, 10.0]))
    >>> table["carried"].tolist(), table["remains"].tolist()
    ([0.0, 2.0, 1.0], [0.0, 0.0, 7.0])
    """
    return pd.DataFrame(
        shares(cost.to_numpy(), revenue.to_numpy(), users.to_numpy()), index=cost.index
    )


def shares(cost: Values, revenue: Values, users: Values) -> dict[str, Values]:
    """Return what `carried` does, as arrays."""
    surplus = revenue - cost
    pool, deficit = np.nansum(surplus.clip(min=0)), (-surplus).clip(min=0)
    with np.errstate(over="ignore"):  # hardly anybody to reach: last in the order
        each = np.divide(deficit, users, out=np.zeros(len(deficit)), where=users > 0)
    order = np.argsort(each, kind="stable")
    share = np.empty(len(deficit))
    share[order] = np.diff(np.minimum(np.cumsum(deficit[order]), pool), prepend=0.0).clip(min=0)
    rest = deficit - share
    rest[rest < _ROUNDING * np.nansum(deficit)] = 0.0
    return {"surplus": surplus, "carried": share, "remains": rest}
