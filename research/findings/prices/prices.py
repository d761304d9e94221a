"""Basket prices, as published in % of income."""

from dataclasses import dataclass

import pandas as pd

from research import access
from research.findings.core.latest import with_year
from research.findings.progress.breaks import with_jump
from research.messages.values import Claim, Percent, Text, Value, claim
from research.metrics.affordability import Basket


@dataclass(frozen=True)
class Price:
    """The latest price of a basket in one economy.

    Attributes
    ----------
    basket : what it buys
    percent : of monthly GNI per capita
    usd : the monthly price, of the same year; None where not known
    """

    basket: Basket
    percent: float
    year: int
    flag: str
    source: str
    usd: float | None


def price_of(iso3: str, basket: Basket) -> Price | None:
    """Return the price in % of GNI per capita, as published, and in money; None without one."""
    share, usd = (_latest(f"{basket.id}_{unit}", iso3) for unit in ("gni", "usd"))
    if share is None:
        return None
    year, value = int(share["year"]), float(share["value"])
    paid = None if usd is None or usd["year"] != year else float(usd["value"])
    return Price(basket, value, year, str(share["flag"]), str(share["source"]), paid)


def _latest(indicator: str, iso3: str) -> pd.Series | None:
    """Return the latest price of a known year."""
    rows = access.usable(indicator, iso3)
    rows = rows[rows["flag"].ne("undated")].sort_values("year", kind="stable")
    return None if rows.empty else rows.iloc[-1]


def spoken(percent: float, basket: Basket, iso3: str, year: int) -> Value:
    """Return a price in % of income for a sentence, with what else it may be: see `with_jump`."""
    return with_jump(with_year(Percent(percent, 2), year), f"{basket.id}_gni", iso3)


def called(basket: Basket) -> Claim | Text:
    """Return what a basket is called: in its own words, or in ours where it has none."""
    return Text(basket.title) if basket.title else claim(f"basket-{basket.id.replace('_', '-')}")
