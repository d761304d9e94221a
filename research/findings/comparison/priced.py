"""Prices of an economy above what counts as affordable, beside those of its peers."""

from collections.abc import Iterable

import pandas as pd

from research import catalogue, targets
from research.findings.core import Claim, claim, v

_WHOLE = 10.0  # from here on a price has no decimals


def is_price(key: str) -> bool:
    """Return whether an indicator is a price, less of which is better."""
    entry = catalogue.indicator(key)
    return entry.theme == "affordability" and entry.direction == "down"


def affordable(keys: Iterable[object]) -> float | None:
    """Return the % of income that counts as affordable; None for prices in money."""
    shares = (catalogue.written(str(key)).unit.startswith("%") for key in keys)
    return targets.target("umc-price").threshold if all(shares) else None


def too_dear(who: v.Economy, prices: pd.Series, medians: pd.Series, peers: str) -> Claim | None:
    """Name the prices above what counts as affordable, with the medians of peers; None without.

    Prices in money are not compared with a share of income.

    Parameters
    ----------
    prices, medians : in the unit of their indicator, which is the index
    peers : id of the group whose medians they are
    """
    threshold = affordable(prices.index)
    if threshold is None:
        return None
    dear = [
        claim(
            "peers-dear-in", indicator=v.Indicator(str(key)), value=_percent(price),
            group=v.Group(peers), median=_percent(medians[key]),
        )
        for key, price in prices.items()
        if price > threshold
    ]  # fmt: skip
    if not dear:
        return None
    values = {"dear": v.Items(dear), "prices": v.Count(len(dear))}
    return claim("peers-dear", economy=who, threshold=v.Percent(threshold), **values)


def _percent(value: float) -> v.Percent:
    return v.Percent(value, 1 if value < _WHOLE else 0)
