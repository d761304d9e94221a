"""Income per person, its source, and what share of it entry-level data cost."""

from research import economies
from research.findings.core.latest import comparable, of_one_time
from research.messages.values import Claim, Economy, Money, Percent, Year, claim

_APART = 0.25  # of income: where ITU's differs by more, what rests on income is said to differ


def income(economy: str) -> float | None:
    """Return income in US$ per person and year: national income, else domestic product."""
    iso3 = economies.resolve(economy)
    national = comparable("gni_per_capita_atlas")["value"]
    if iso3 in national.index:
        return float(national[iso3])
    known = of_one_time(iso3, "gdp_current_usd", "population")["value"]
    return float(known["gdp_current_usd"] / known["population"]) if len(known) == 2 else None


def income_of(iso3: str) -> tuple[Claim, ...]:
    """Return how `income` is defined for an economy, with its year, and where ITU's is another."""
    national = comparable("gni_per_capita_atlas")
    if iso3 not in national.index:
        year = of_one_time(iso3, "gdp_current_usd", "population").loc["gdp_current_usd", "year"]
        return (claim("cost-income-gdp", year=Year(year)),)
    defined = claim("cost-income-gni", year=Year(national.loc[iso3, "year"]))
    (_, priced_at), ours = entry_price(iso3), float(national.loc[iso3, "value"])
    if priced_at is None or abs(priced_at / ours - 1) <= _APART:
        return (defined,)
    differs = claim(
        "cost-income-priced", economy=Economy(iso3), income=Money(priced_at), ours=Money(ours),
        share=Percent(100 * priced_at / ours),
    )  # fmt: skip
    return defined, differs


def entry_price(iso3: str) -> tuple[float | None, float | None]:
    """Return the price of the entry-level basket in % of average income, and that income in US$.

    The income is what the same year's price in US$ says; None without one.
    """
    known = {key: comparable(f"mobile_data_basket_{key}") for key in ("gni", "usd")}
    if iso3 not in known["gni"].index:
        return None, None
    share = known["gni"].loc[iso3]
    if iso3 not in known["usd"].index or not share["value"]:
        return float(share["value"]), None
    paid = known["usd"].loc[iso3]
    same = all(paid[key] == share[key] for key in ("year", "source"))
    earned = 12 * float(paid["value"]) / (float(share["value"]) / 100) if same else None
    return float(share["value"]), earned
