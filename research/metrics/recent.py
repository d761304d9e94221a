"""Age limits of values: the one rule for headlines, ranks, scores, counts and pairs."""

from collections.abc import Mapping
from typing import Literal

import numpy as np
import pandas as pd

from research.errors import InputError

Age = Literal["current", "dated", "old"]
# Years before the reference year. Up to CURRENT a value stands as it is; up to DATED it is told
# with its year; an older one is in tables and charts alone.
CURRENT, DATED = 3, 5
# Years by which values may differ that are combined: pairs of groups, price and income, parts of a
# score.
APART = 3
# Years by which values may differ that are ranked: an indicator moves by a place or more a year.
RANKED = 1


def reference_year(newest: pd.DataFrame) -> int:
    """Return the newest year in which half of the economies have half of their indicators.

    Parameters
    ----------
    newest : a row an economy, a column an indicator: the newest year of its values, NaN where there
        is none

    Raises
    ------
    InputError : no year is known

    Notes
    -----
    An economy has an indicator in a year if its values reach that year or go beyond it, and its
    indicators are those it has a value of in any year. A few indicators that are ahead of all
    others, or a few economies, do not move the year.

    Examples
    --------
    >>> reference_year(pd.DataFrame({"x": [2023, 2022], "y": [2024, 2021], "z": [2012, None]},
    ...     index=["A", "B"]))
    2023
    """
    known = newest.dropna(how="all")
    if known.empty:
        raise InputError("no value has a year, so there is no reference year; give one")
    reached = [_reached(row[~np.isnan(row)]) for row in known.to_numpy(dtype=float)]
    return int(_reached(np.array(reached)))


def _reached(years: np.ndarray) -> float:
    """Return the newest year that half of some years reach."""
    return float(np.sort(years)[::-1][(len(years) + 1) // 2 - 1])


def age(year: float, reference: int) -> Age:
    """Return how old a value is: "current", "dated" or "old".

    Parameters
    ----------
    year : of the value; a year after the reference year is current
    reference : the reference year of the run

    Examples
    --------
    >>> [age(year, 2024) for year in (2025, 2021, 2020, 2019, 2018)]
    ['current', 'current', 'dated', 'dated', 'old']
    """
    before = reference - year
    return "current" if before <= CURRENT else "dated" if before <= DATED else "old"


def recent(rows: pd.DataFrame, reference: int) -> pd.DataFrame:
    """Return the rows fit for headlines, ranks, medians and counts: dated and not old.

    Parameters
    ----------
    rows : with a column year, and a column flag where a year may be "undated"
    reference : the reference year of the run

    Examples
    --------
    >>> recent(pd.DataFrame({"value": [1.0, 2.0], "year": [2019, 2018]}, index=["A", "B"]),
    ...     2024).index.tolist()
    ['A']
    """
    kept = rows["year"] >= reference - DATED
    return rows[kept & rows["flag"].ne("undated")] if "flag" in rows else rows[kept]


def near(values: pd.Series, year: float, apart: int = RANKED) -> pd.DataFrame:
    """Return the value of every economy in a year, or the nearest one at most `apart` years off.

    Parameters
    ----------
    values : of all years, index (economy, year)

    Returns
    -------
    index economy, columns value and year; of two years as near, the earlier one

    Examples
    --------
    >>> values = pd.Series({("A", 2021): 10.0, ("A", 2023): 30.0, ("B", 2024): 5.0})
    >>> near(values, 2022).to_dict("index")
    {'A': {'value': 10.0, 'year': 2021}}
    """
    economies, years = values.index.codes[0], values.index.get_level_values(1).to_numpy()
    away = abs(years - year)
    kept = np.flatnonzero((away <= apart) & values.notna().to_numpy())
    kept = kept[np.lexsort((years[kept], away[kept], economies[kept]))]
    nearest = kept[np.diff(economies[kept], prepend=-1) != 0]
    found = {"value": values.to_numpy()[nearest], "year": years[nearest]}
    of = values.index.levels[0].take(economies[nearest]).rename("economy")
    return pd.DataFrame(found, of).sort_index()


def of_its_time(rows: pd.DataFrame, economy: str) -> pd.DataFrame:
    """Return values that may be ranked with an economy's own; all where it has none.

    Parameters
    ----------
    rows : index economy, with a column year

    Examples
    --------
    >>> of_its_time(pd.DataFrame({"year": [2022, 2023, 2024]}, ["A", "B", "C"]), "A").index.tolist()
    ['A', 'B']
    """
    if economy not in rows.index:
        return rows
    return rows[(rows["year"] - rows.at[economy, "year"]).abs() <= RANKED]


def of_one_time(years: pd.DataFrame, apart: int = APART) -> pd.DataFrame:
    """Return which values of a row may be combined: most of them within `apart` years.

    Parameters
    ----------
    years : a row an economy, a column an indicator; NaN where there is no value
    apart : most years between two values that are combined

    Returns
    -------
    frame of booleans of the shape of `years`; of two spans that hold as many values, the later one

    Examples
    --------
    >>> of_one_time(pd.DataFrame({"x": [2023, 2023], "y": [2020, 2019]}, index=["A",
    ...     "B"])).to_numpy().tolist()
    [[True, True], [True, False]]
    """
    known = years.to_numpy(dtype=float)
    if not known.size:
        return years.notna()
    within = (known[:, None, :] <= known[:, :, None]) & (
        known[:, None, :] >= known[:, :, None] - apart
    )
    # Most values first, then the later span.
    order = np.where(np.isnan(known), -np.inf, within.sum(axis=2) * 10_000 + known)
    last = np.take_along_axis(known, order.argmax(axis=1)[:, None], axis=1)
    return pd.DataFrame(
        (known <= last) & (known >= last - apart), index=years.index, columns=years.columns
    )


def combined(latest: Mapping[str, pd.DataFrame], apart: int = APART) -> pd.DataFrame:
    """Return the values of several indicators side by side, those alone that may be combined.

    Parameters
    ----------
    latest : by indicator, a row an economy, with columns value and year
    apart : most years between two values of an economy that are combined

    Returns
    -------
    a row an economy of any of them, a column an indicator, NaN where it has no value, or none of
    that time

    Examples
    --------
    >>> x, y = (pd.DataFrame({"value": [v], "year": [t]}, index=["A"]) for v, t in ((90.0, 2023),
    ...     (60.0, 2017)))
    >>> combined({"x": x, "y": y}).loc["A"].tolist()
    [90.0, nan]
    """
    values, years = (
        pd.DataFrame({key: rows[name] for key, rows in latest.items()})
        for name in ("value", "year")
    )
    return values.where(of_one_time(years, apart)).astype(float)
