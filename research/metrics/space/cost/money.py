"""Present values, and how what some zones bring in carries others."""

import math

import pandas as pd

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
    """Return what pays for itself, what surpluses of other zones carry, and what remains, in the unit of `cost`.

    Surpluses go first to where they reach most users for the money, to the last dollar.

    Returns
    -------
    surplus (revenue less cost), carried (of a deficit, by other zones) and remains (of it, for someone else to pay), same index

    Examples
    --------
    >>> table = carried(pd.Series([5.0, 4.0, 9.0]), pd.Series([8.0, 2.0, 1.0]), pd.Series([10.0, 10.0, 10.0]))
    >>> table["carried"].tolist(), table["remains"].tolist()
    ([0.0, 2.0, 1.0], [0.0, 0.0, 7.0])
    """
    surplus = revenue - cost
    pool, deficit = surplus.clip(lower=0).sum(), (-surplus).clip(lower=0)
    order = (deficit / users.where(users > 0)).fillna(0.0).sort_values(kind="stable").index
    paid = deficit.reindex(order).cumsum().clip(upper=pool)
    share = paid.diff().fillna(paid.iloc[:1]).reindex(cost.index).clip(lower=0)
    rest = (deficit - share).mask(lambda left: left < _ROUNDING * deficit.sum(), 0.0)
    return pd.DataFrame({"surplus": surplus, "carried": share, "remains": rest})
