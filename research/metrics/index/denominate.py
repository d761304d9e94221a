"""Denomination: totals become comparable between economies of different size."""

from collections.abc import Mapping

import pandas as pd

from research.errors import InputError


def denominate(
    values: pd.DataFrame,
    by: Mapping[str, str],
    denominators: pd.DataFrame,
    per: Mapping[str, float] | None = None,
) -> pd.DataFrame:
    """Return values with some columns divided, such as subscriptions by population.

    Parameters
    ----------
    values : economies (or economies and years) x indicators
    by : for each column to divide, the column of `denominators` to divide it by
    denominators : same index; a missing one gives a missing value
    per : for each column to divide, how many units of the denominator; 100 gives a rate per 100. 1
        where not said

    Raises
    ------
    InputError : a column is not there, an economy has no row of denominators, or a denominator is 0
        or less

    Examples
    --------
    >>> values = pd.DataFrame({"subscriptions": [50.0]}, index=["A"])
    >>> people = pd.DataFrame({"population": [200.0]}, index=["A"])
    >>> denominate(values, {"subscriptions": "population"}, people,
    ...     per={"subscriptions": 100})["subscriptions"].tolist()
    [25.0]
    """
    for column, denominator in by.items():
        if column not in values or denominator not in denominators:
            raise InputError(
                f"{column!r} by {denominator!r}: columns are {list(values)} and denominators "
                f"{list(denominators)}"
            )
    if absent := [row for row in values.index if row not in denominators.index]:
        raise InputError(
            f"{absent[0]!r} has no row of denominators; add one, empty where it is not known"
        )
    divided = values.astype(dict.fromkeys(by, float))
    for column, name in by.items():
        denominator = denominators.loc[values.index, name]
        if (denominator <= 0).any():
            where = denominator.index[denominator <= 0][0]
            raise InputError(
                f"denominator {name!r} is {denominator[where]} for {where!r}; it must be above 0, "
                "or missing"
            )
        divided[column] = values[column] / denominator * (per or {}).get(column, 1.0)
    return divided
