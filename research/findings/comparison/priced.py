"""Prices of an economy above what counts as affordable."""

from collections.abc import Iterable

import pandas as pd

from research import catalogue, targets
from research.findings.core import Claim, claim, v
from research.findings.costs.income import is_open


def is_price(key: str) -> bool:
    """Return whether an indicator is a price, less of which is better."""
    entry = catalogue.indicator(key)
    return entry.theme == "affordability" and entry.direction == "down"


def affordable(keys: Iterable[object]) -> float | None:
    """Return the % of income that counts as affordable; None for prices in money."""
    shares = (catalogue.written(str(key)).unit.startswith("%") for key in keys)
    return targets.target("umc-price").threshold if all(shares) else None


def too_dear(who: v.Economy, prices: pd.Series) -> Claim | None:
    """Name the prices above what counts as affordable; None without, and for other indicators.

    Prices in money are not compared with a share of income.

    Parameters
    ----------
    prices : in the unit of their indicator, which is the index
    """
    threshold = affordable(prices.index) if all(map(is_price, prices.index)) else None
    if threshold is None or not (
        dear := [
            key for key in prices.index[prices > threshold] if not is_open(key, who.code, threshold)
        ]
    ):
        return None
    values = {"dear": v.Items(map(v.Indicator, dear)), "prices": v.Count(len(dear))}
    return claim("peers-dear", economy=who, threshold=v.Percent(threshold), **values)
