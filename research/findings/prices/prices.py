"""Basket prices: as published in % of income, else computed with the previous year's income."""

from dataclasses import dataclass

import pandas as pd

from research import access, catalogue
from research.findings.core.latest import with_year
from research.findings.progress.breaks import rests_on
from research.messages.values import Claim, Exact, Percent, Text, Value, Year, claim
from research.metrics.affordability import Basket, percent_of_income

_INCOMES = {"usd": "gni_per_capita_atlas", "ppp": "gni_per_capita_ppp"}


@dataclass(frozen=True)
class Price:
    """The latest price of a basket in one economy.

    Attributes
    ----------
    basket : what it buys
    percent : of monthly GNI per capita
    usd, ppp : the monthly price, of the same year; None where not known
    computed : whether `percent` is ours, from a price and an income, and not as published
    """

    basket: Basket
    percent: float
    year: int
    flag: str
    source: str
    usd: float | None
    ppp: float | None
    computed: bool


def price_of(iso3: str, basket: Basket) -> Price | None:
    """Return the price in % of GNI per capita: published, else computed from last year's income."""
    latest = {unit: _latest(f"{basket.id}_{unit}", iso3) for unit in ("gni", "usd", "ppp")}
    published = latest["gni"]
    if published is not None:
        amounts = {
            unit: float(row["value"])
            for unit in _INCOMES
            if (row := latest[unit]) is not None and row["year"] == published["year"]
        }
        return Price(
            basket, float(published["value"]), int(published["year"]), str(published["flag"]),
            str(published["source"]), amounts.get("usd"), amounts.get("ppp"), computed=False,
        )  # fmt: skip
    for unit, income in _INCOMES.items():
        row = latest[unit]
        before = access.load(income, iso3, None if row is None else int(row["year"]) - 1)[
            income
        ].dropna()
        if row is not None and len(before):
            amount, short = float(row["value"]), catalogue.indicator(income).short_unit
            percent = percent_of_income(amount, float(before.iloc[-1]), short, short)
            usd, ppp = (amount, None) if unit == "usd" else (None, amount)
            return Price(
                basket, percent, int(row["year"]), str(row["flag"]), str(row["source"]), usd, ppp,
                computed=True
            )  # fmt: skip
    return None


def _latest(indicator: str, iso3: str) -> pd.Series | None:
    """Return the latest price of a known year."""
    rows = access.usable(indicator, iso3)
    rows = rows[rows["flag"].ne("undated")].sort_values("year", kind="stable")
    return None if rows.empty else rows.iloc[-1]


def spoken(percent: float, basket: Basket, iso3: str, year: int) -> Value:
    """Return a price in % of income for a sentence, with the one before a possible break."""
    value, jump = with_year(Percent(percent, 2), year), rests_on(f"{basket.id}_gni", iso3)
    if jump is None:
        return value
    before = {"before": Exact(Percent(jump.value, 2)), "since": Year(jump.year)}
    return claim("value-jumped", value=value, **before)


def called(basket: Basket) -> Claim | Text:
    """Return what a basket is called: in its own words, or in ours where it has none."""
    return Text(basket.title) if basket.title else claim(f"basket-{basket.id.replace('_', '-')}")
