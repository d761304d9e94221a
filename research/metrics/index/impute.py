"""Imputation: replacements of missing values, with a mark."""

from dataclasses import dataclass

import pandas as pd

from research.errors import InputError

METHODS = ("none", "mean", "median", "linear", "last")


@dataclass(frozen=True)
class Imputed:
    """Values with gaps filled, and which were: two frames of one shape, numbers and bool."""

    values: pd.DataFrame
    imputed: pd.DataFrame


def impute(values: pd.DataFrame, method: str = "none", groups: pd.Series | None = None) -> Imputed:
    """Return values with gaps filled.

    Parameters
    ----------
    values : economies, or economies and years, x indicators
    method : "none"; "mean" or "median" of the group, in a panel of its year; over the years of one
        economy "linear", between two known years and never beyond them, or "last", the most recent
        earlier value
    groups : the group of each economy, index economy; None for one group of all

    Returns
    -------
    Imputed; a gap that the method cannot fill stays one

    Raises
    ------
    InputError : the method is unknown, needs years and there are none, or an economy has no group

    Examples
    --------
    >>> values = pd.DataFrame({"use": [10.0, 20.0, 60.0, None]}, index=["A", "B", "C", "D"])
    >>> impute(values, "median").values.loc["D", "use"].item()
    20.0
    """
    if method not in METHODS:
        raise InputError(f"imputation {method!r} is none of {list(METHODS)}")
    if method in ("linear", "last") and values.index.nlevels < 2:
        raise InputError(
            f"imputation {method!r} goes over years; give values an index of economy and year"
        )
    if method == "none":
        filled = values
    elif method in ("mean", "median"):
        filled = values.fillna(values.groupby(_keys(values, groups)).transform(method))
    else:
        ordered = values.sort_index()
        by_economy = ordered.groupby(level=0, group_keys=False)
        filled = by_economy.ffill() if method == "last" else by_economy.apply(_between)
        filled = filled.reindex(values.index)
    return Imputed(filled, values.isna() & filled.notna())


def _between(one: pd.DataFrame) -> pd.DataFrame:
    years = one.index.get_level_values(1)
    return one.set_axis(years).interpolate("index", limit_area="inside").set_axis(one.index)


def _keys(values: pd.DataFrame, groups: pd.Series | None) -> list[pd.Index]:
    economy = values.index.get_level_values(0)
    if groups is None:
        own = pd.Index([""] * len(values))
    else:
        own = pd.Index(groups.reindex(economy))
        if own.hasnans:
            raise InputError(f"{economy[own.isna()][0]!r} has no group; give one for every economy")
    return [own, *([values.index.get_level_values(1)] if values.index.nlevels > 1 else [])]
