"""Income per person and the price of data, and amounts of US$ with a range."""

from collections.abc import Iterable, Iterator
from dataclasses import astuple, dataclass

import pandas as pd

from research import access, costs, economies
from research.findings.core import Claim, claim, v, where
from research.findings.core.latest import comparable, of_one_time
from research.metrics.affordability import BASKETS

_APART = 0.25  # of income: where ITU's differs by more, prices are shares of that
_MILLION, _BILLION = 1e6, 1e9
# People: the programmes the unit costs are of reached a hundred times as many or more.
_PROGRAMME = 100_000


def income(economy: str) -> float | None:
    """Return income in US$ per person and year: national income, else domestic product."""
    return dated_income(economy)[0]


def dated_income(economy: str) -> tuple[float | None, int]:
    """Return `income` with its year; None and 0 where it is not known."""
    iso3, national = economies.resolve(economy), comparable("gni_per_capita_atlas")
    if iso3 in national.index:
        return float(national.at[iso3, "value"]), int(national.at[iso3, "year"])
    known = of_one_time(iso3, "gdp_current_usd", "population")
    if len(known) < 2:
        return None, 0
    product, people = known["value"]
    return float(product / people), int(known["year"].iloc[0])


def is_high(iso3: str) -> bool:
    """Return whether income is high: prices of devices and courses are of other economies."""
    group = economies.income_group(iso3)
    return group is not None and group.id == "wb:high"


def unpriced(iso3: str, people: float) -> str:
    """Return why devices and courses have no price here: "high", "few", or "" where they have.

    The prices are of low- and middle-income economies, and of programmes that reached millions.

    Parameters
    ----------
    people : offline and old enough to learn, within reach of a network or not: whoever a programme
        of the economy would be for, of which a part may be priced
    """
    if is_high(iso3):
        return "high"
    return "few" if 1 <= people < _PROGRAMME else ""


def income_of(iso3: str) -> tuple[Claim, ...]:
    """Return how `income` is defined for an economy, with its year, and where ITU's is another."""
    year = v.Year(dated_income(iso3)[1])
    if iso3 not in comparable("gni_per_capita_atlas").index:
        return (claim("cost-income-gdp", year=year),)
    return claim("cost-income-gni", year=year), *two_incomes(iso3)


def two_incomes(iso3: str) -> tuple[Claim, ...]:
    """Say which income ITU's prices are shares of, where that is not near `income`."""
    of = two_shares("mobile_data_basket_gni", iso3)
    return where(of, claim("cost-income-priced", economy=v.Economy(iso3), **of))


@access.shared
def entry_price(iso3: str, basket: str = "mobile_data_basket") -> tuple[float | None, float | None]:
    """Return the price of the entry-level basket in % of average income, and that income in US$.

    The income is that of `price_and_income`; None without one, and where it is near `income`, or
    that is not known: one income is enough then.
    """
    (share, earned), ours = price_and_income(iso3, basket), income(iso3)
    apart = earned and ours and abs(earned / ours - 1) > _APART
    return share, earned if apart else None


def price_and_income(iso3: str, basket: str) -> tuple[float | None, float | None]:
    """Return a price in % of average income, and the income that the same price in US$ says."""
    known = {key: comparable(f"{basket}_{key}") for key in ("gni", "usd")}
    if iso3 not in known["gni"].index:
        return None, None
    share = known["gni"].loc[iso3]
    if iso3 not in known["usd"].index or not share["value"]:
        return float(share["value"]), None
    paid = known["usd"].loc[iso3]
    same = all(paid[key] == share[key] for key in ("year", "source"))
    earned = 12 * float(paid["value"]) / (float(share["value"]) / 100)
    return float(share["value"]), earned if same else None


def by_two_incomes(indicator: str, iso3: str) -> float | None:
    """Return a price in % of `income`, where ITU's is of another by a quarter; else None."""
    if not indicator.endswith("_gni"):
        return None
    share, priced_at = entry_price(iso3, indicator.removesuffix("_gni"))
    ours = income(iso3)
    return share * priced_at / ours if share and priced_at and ours else None


def same_offer(indicator: str, iso3: str) -> bool:
    """Return whether an earlier basket has the same price in US$ of one year: one plan is both."""
    basket, baskets = indicator.rpartition("_")[0], [each.id for each in BASKETS]
    if basket not in baskets[1:]:
        return False
    paid = [comparable(f"{each}_usd").reindex([iso3]) for each in baskets]
    same = pd.concat(paid)[["value", "year"]].set_axis(baskets).dropna()
    return basket in same.index and bool(same[:basket].duplicated().iloc[-1])


def two_shares(indicator: str, iso3: str) -> dict[str, v.Value]:
    """Return both incomes of `by_two_incomes`, the year of ours and the price by it; else {}."""
    if (other := by_two_incomes(indicator, iso3)) is None:
        return {}
    ours, year = dated_income(iso3)
    theirs = entry_price(iso3, indicator.removesuffix("_gni"))[1] or 0.0
    of: dict[str, v.Value] = {"income": v.Money(theirs), "ours": v.Money(ours or 0.0)}
    return of | {"since": v.Year(year), "other": v.Percent(other, 2)}


def of_incomes(price: str, iso3: str) -> float:
    """Return a price by `income` as a multiple of that by ITU's; 1 where there is one income."""
    share, other = entry_price(iso3, price.removesuffix("_gni"))[0], by_two_incomes(price, iso3)
    return other / share if share and other else 1.0


def is_open(price: str, iso3: str, limit: float) -> bool:
    """Return whether a price is within a limit by one of two incomes and above it by the other."""
    share, other = entry_price(iso3, price.removesuffix("_gni"))[0], by_two_incomes(price, iso3)
    return share is not None and other is not None and (share <= limit) != (other <= limit)


@dataclass(frozen=True)
class Spread:
    """An amount with its range, in US$."""

    low: float
    central: float
    high: float

    @property
    def said(self) -> v.Value:
        """The central amount with its range."""
        ends = v.Range(v.Money(self.low), v.Money(self.high))
        return claim("value-central", central=v.Money(self.central), range=ends)

    @property
    def simulated(self) -> v.Value:
        """The same, with how many simulations the range holds."""
        ends = v.Range(v.Money(self.low), v.Money(self.high))
        return claim("cost-value-simulated", central=v.Money(self.central), range=ends)

    @property
    def about(self) -> v.Value:
        """The central amount alone."""
        return claim("cost-value-about", central=v.Money(self.central))


def total_of(paid: Iterable[Spread]) -> Spread:
    """Return the sum of amounts, end by end."""
    return Spread(*(sum(ends) for ends in zip((0.0,) * 3, *map(astuple, paid), strict=True)))


def sourced(key: str) -> Iterator[Claim]:
    """Yield where a figure of the costs is from, a claim a source."""
    entry = costs.table()[key]
    for name in entry.source.split(", "):
        source = v.Text(costs.sources()[name])
        yield claim("use-source", figure=v.Text(entry.title), source=source)


def poorer() -> Claim:
    """Return what income people offline are assumed to have, where data are brought down."""
    return claim("use-poorer", high=v.Percent(costs.table()["offline_income"].high))


def unconfirmed() -> tuple[Claim, ...]:
    """Return which figures of the cost of networks were not read in their source."""
    titles = [v.Title(title) for title in costs.unconfirmed()]
    return where(titles, claim("cost-unconfirmed", figures=v.Items(titles)))


def drawn_in(highest: float) -> tuple[float, v.Claim]:
    """Return the US$ of a unit of an axis that ends at an amount, and the axis's name."""
    if highest < _BILLION:
        return _MILLION, claim("cost-axis-million")
    return _BILLION, claim("cost-axis-billion")
