"""What extending networks in an economy would cost: what the findings on it share."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import cache

import pandas as pd

from research import access, costs, economies, words
from research.findings.finding import Finding
from research.findings.latest import comparable, of_one_time
from research.findings.offline import Offline, offline
from research.metrics.space import cost
from research.metrics.space.cost import Estimate, Plan
from research.metrics.space.settlements import links

_SERVED = {
    "capacity": "Rural, sites for traffic",
    "coverage": "Rural, sites for coverage",
    "satellite": "Satellite, where land is emptiest",
}
# What an economy is described by: recent values at most three years apart. Land does not age.
_COMBINED = (
    "internet_users", "population", "coverage_4g", "urban_population", "electricity_access", "electricity_access_urban",
    "electricity_access_rural",
)  # fmt: skip


@dataclass(frozen=True)
class Money:
    """An amount with its range and what it is of an economy's output.

    Attributes
    ----------
    low, central, high : US$
    """

    low: float
    central: float
    high: float

    def text(self) -> str:
        """Central first, then the range.

        >>> Money(4e9, 6e9, 10e9).text()
        'about US$ 6 billion (4 billion to 10 billion)'
        """
        spread = between(self.low, self.high).removeprefix("US$ ")
        return f"about {dollars(self.central)} ({spread})"


@dataclass(frozen=True)
class Case:
    """One economy, its zones out of reach of 4G, and a plan at three levels.

    Attributes
    ----------
    who : its people offline
    area : the economy as the one row of `cost.zones`
    gaps : zones out of reach, with the people to be connected, by the spread of rural density, as far as asked for
    gdp : US$ of one year, None where not known, with its year
    runs : by level, all costs at it
    """

    who: Offline
    area: pd.DataFrame
    gaps: dict[float, pd.DataFrame]
    plan: Plan
    gdp: tuple[float, str] | None
    runs: dict[str, Estimate]

    @property
    def name(self) -> str:
        """The economy inside a sentence."""
        return self.who.name

    @property
    def people(self) -> float:
        """People who are out of reach and offline."""
        return self.who.out_of_reach

    @property
    def money(self) -> Money:
        """The cost over the horizon."""
        return Money(*(self.runs[level].total for level in costs.LEVELS))

    def total(self, figures: Mapping[str, float]) -> float:
        """The cost with some figures."""
        return self.estimate(figures).total

    def estimate(self, figures: Mapping[str, float]) -> Estimate:
        """The estimate with some figures."""
        spread = figures["spread"]
        if spread not in self.gaps:
            self.gaps[spread] = out_of_reach(self.who, self.area, spread)
        return cost.estimate(self.gaps[spread], figures, self.plan)

    @property
    def gap(self) -> pd.DataFrame:
        """Zones out of reach, at central figures."""
        return self.gaps[costs.at()["spread"]]


@cache
def case(economy: str, horizon: int, speed: float) -> "Case | Finding":
    """Return the case of an economy, or a finding that says what is missing for it, or that there is no gap.

    Raises
    ------
    InputError : the horizon or the speed cannot be planned for
    """
    plan, who = Plan(horizon, speed, income(economy)), offline(economy)
    if isinstance(who, Finding):
        return who
    if who.covered is None:
        why = f"how many of the {words.about(who.people)} people offline there live out of reach of 4G is not known"
        return Finding(f"The cost of extending networks in {who.name} is not known, because {why}.", missing=True)
    if who.out_of_reach <= 0:
        return Finding(f"4G reaches everybody in {who.name} ({who.years['coverage_4g']}); no network is left to build.")
    area = described(who)
    if area is None:
        lacking = "its area, its urban share or its access to electricity is not known for the same time"
        return Finding(f"The cost of extending networks in {who.name} is not known, because {lacking}.", missing=True)
    this = Case(who, area, {}, plan, output(who.iso3), {})
    for level in costs.LEVELS:
        this.runs[level] = this.estimate(costs.at(level))
    return this


def grouped(table: pd.DataFrame) -> pd.DataFrame:
    """Return the zones of an estimate summed by what serves them: towns, sites for traffic, for coverage, and satellite.

    Returns
    -------
    index what serves them; columns people, area, users, unconnected, sites, cost, revenue, and what of it is `cost.carried`
    """
    served = table["binds"].map(_SERVED).where(table["kind"].ne(cost.URBAN), "Towns")
    columns = ["people", "area", "users", "unconnected", "sites", "cost", "revenue"]
    total = table.groupby(served)[columns].sum(min_count=1)
    total = total.reindex([title for title in ("Towns", *_SERVED.values()) if title in total.index])
    return total.join(cost.carried(total["cost"], total["revenue"], total["users"]))


def out_of_reach(who: Offline, area: pd.DataFrame, spread: float) -> pd.DataFrame:
    """Return the zones of an economy that 4G does not cover: networks reach people where they live densest."""
    gap = cost.gap(cost.zones(area, spread), who.online, who.covered or 0.0)
    return gap[~gap["covered"]].reset_index(drop=True)


def described(who: Offline) -> pd.DataFrame | None:
    """Return an economy as the one row of `cost.zones`; None where its area, urban share or electricity is not known."""
    size = float(land([who.iso3]).iloc[0])
    known = of_one_time(who.iso3, *_COMBINED)["value"]
    urban = known.get("urban_population")
    town, country = (known.get(f"electricity_access_{place}") for place in ("urban", "rural"))
    everywhere = known.get("electricity_access")
    by_place = town is not None and country is not None
    if not size > 0 or urban is None or (everywhere is None and not by_place):
        return None
    grid = (town, country) if by_place else cost.electricity(everywhere, urban)
    layer = access.settlements(who.iso3)
    apart = links(layer).mean() if len(layer) else float("nan")
    row = {"people": who.population, "area": size, "urban": urban, "grid_urban": grid[0], "grid_rural": grid[1],
           "places": float(len(layer)), "link": 0.0 if pd.isna(apart) else float(apart)}  # fmt: skip
    return pd.DataFrame([row], index=[who.iso3])


def land(members: Iterable[str]) -> pd.Series:
    """Return the land of economies in km², all of their area where land alone is not known; missing where neither is."""
    wanted = list(members)
    return access.latest("land_area")["value"].reindex(wanted).fillna(access.latest("area")["value"].reindex(wanted))


def income(economy: str) -> float | None:
    """Return US$ a person a year: national income, or domestic product where it is not known."""
    iso3 = economies.resolve(economy)
    national = comparable("gni_per_capita_atlas")["value"]
    if iso3 in national.index:
        return float(national[iso3])
    known = of_one_time(iso3, "gdp_current_usd", "population")["value"]
    return float(known["gdp_current_usd"] / known["population"]) if len(known) == 2 else None


def income_of(iso3: str) -> str:
    """What `income` is of an economy, with its year, for the middle of a sentence."""
    national = comparable("gni_per_capita_atlas")
    if iso3 in national.index:
        return f"GNI per person of {national.loc[iso3, 'year']} (Atlas method)"
    return f"GDP per person of {of_one_time(iso3, 'gdp_current_usd', 'population').loc['gdp_current_usd', 'year']}"


def output(iso3: str) -> tuple[float, str] | None:
    """Return the GDP of an economy in US$ and its year, None where no recent one is known."""
    frame = comparable("gdp_current_usd")
    return (float(frame.loc[iso3, "value"]), str(frame.loc[iso3, "year"])) if iso3 in frame.index else None


def share_of_output(amount: float, gdp: tuple[float, str] | None) -> str:
    """An amount as a share of one year's GDP, for a table, with the year of the GDP.

    >>> share_of_output(6e9, (1e12, "2023")), share_of_output(6e9, None)
    ('0.6 % (2023)', 'no data')
    """
    return f"{two_digits(100 * amount / gdp[0])} % ({gdp[1]})" if gdp else words.NO_DATA


def of_output(amount: float, gdp: tuple[float, str] | None) -> str:
    """An amount as a share of one year's GDP, for a sentence; empty where GDP is not known.

    >>> of_output(6e9, (1e12, "2023"))
    ", 0.6 % of one year's GDP"
    """
    return f", {two_digits(100 * amount / gdp[0])} % of one year's GDP" if gdp else ""


def two_digits(value: float) -> str:
    """A number with two significant digits.

    >>> two_digits(0.5678), two_digits(12.34), two_digits(0.0), two_digits(0.0000123)
    ('0.57', '12', '0', '0.000012')
    """
    return f"{Decimal(f'{value:.2g}'):,f}"


def dollars(value: float) -> str:
    """US$ with two significant digits.

    >>> dollars(4_461_000.0), dollars(3.456)
    ('US$ 4.5 million', 'US$ 3.5')
    """
    return f"US$ {words.about(value)}" if abs(value) >= 10 or value == 0 else f"US$ {two_digits(value)}"


def between(low: float, high: float) -> str:
    """A range of US$."""
    a, b = dollars(low), dollars(high)
    return a if a == b else f"{a} to {b.removeprefix('US$ ')}"
