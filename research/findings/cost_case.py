"""What connecting an economy would cost: what the findings on it share."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

import pandas as pd

from research import access, costs, economies, words
from research.findings.finding import Finding
from research.findings.latest import of_one_time, when
from research.metrics.space import cost
from research.metrics.space.cost import Estimate, Plan
from research.metrics.space.settlements import Held, held, links

COVERED = "covered"  # the share of people where a network is, a figure of the estimate like those of `research.costs`


@dataclass(frozen=True)
class Case:
    """One economy, its zones, and a plan at three levels.

    Attributes
    ----------
    zones : as `cost.zones` returns them
    online, covered : % of people who use the Internet, and for whom a 4G network is (None where not known), with their years
    runs : by level: all costs low and everybody beside a network; in between; all costs high and nobody who is not connected
        beside one
    gaps : zones with the people to be reached, by the share of people beside a network, as far as asked for
    sources : the year of each figure that was read, and whether it is an estimate, by indicator
    """

    iso3: str
    found: Held
    zones: pd.DataFrame
    plan: Plan
    online: float
    covered: float | None
    runs: dict[str, Estimate]
    gaps: dict[float, pd.DataFrame]
    sources: dict[str, str]

    @property
    def name(self) -> str:
        """The economy inside a sentence."""
        return economies.called(self.iso3)

    @property
    def people(self) -> float:
        """People who are not connected."""
        return (100 - self.online) / 100 * self.found.national

    def shares(self) -> dict[str, float]:
        """The share of people beside a network at each level, in %."""
        if self.covered is not None:
            return dict.fromkeys(costs.LEVELS, max(self.covered, self.online))
        return {"low": 100.0, "central": (100 + self.online) / 2, "high": self.online}

    def total(self, figures: Mapping[str, float]) -> float:
        """The cost with some figures, among them `COVERED`."""
        share = figures[COVERED]
        if share not in self.gaps:
            self.gaps[share] = cost.gap(self.zones, self.online, share)
        return cost.estimate(self.gaps[share], figures, self.plan).total


@cache
def case(economy: str, horizon: int, speed: float) -> "Case | Finding":
    """Return the case of an economy, or a finding that says what is missing for it, or that there is no gap.

    Raises
    ------
    InputError : the horizon or the speed cannot be planned for
    """
    iso3 = economies.resolve(economy)
    name = economies.called(iso3)
    values, sources = {}, {}
    for key in ("internet_users", "population", "land_area", "area", "electricity_access", "electricity_access_urban",
                "electricity_access_rural", "coverage_4g", "gni_per_capita_atlas", "gdp_current_usd"):  # fmt: skip
        frame = access.latest(key)
        if iso3 in frame.index:
            row = frame.loc[iso3]
            values[key] = float(row["value"])
            sources[key] = when(int(row["year"]), str(row["flag"]))
    within = {"land_area", "area", *of_one_time(iso3, *values).index}  # land does not age
    values = {key: value for key, value in values.items() if key in within}
    plan = Plan(horizon, speed, _income(values))
    if "internet_users" not in sources:
        return _untold(name, "how many people use the Internet there is not known")
    if "internet_users" not in values:
        return _untold(name, _no_recent(sources["internet_users"]))
    if values["internet_users"] >= 100:
        year = sources["internet_users"]
        return Finding(f"Everybody in {name} uses the Internet by the figures at hand ({year}); there is no gap to close.")
    area = values.get("land_area") or values.get("area", 0.0)
    if not area or "population" not in values:
        return _untold(name, "its area or its population is not known")
    layer = access.settlements(iso3)
    found = held(layer, values["population"])
    zones = cost.zones(found, links(layer), layer["people"], area, _grid(values))
    this = Case(iso3, found, zones, plan, values["internet_users"], values.get("coverage_4g"), {}, {}, sources)
    for level in costs.LEVELS:
        gap = cost.gap(zones, this.online, this.shares()[level])
        this.runs[level] = cost.estimate(gap, costs.at(level), plan)
    return this


def reached(this: Case) -> tuple[str, ...]:
    """Return how many people are online and how many a 4G network reaches, with their years, and what that leaves open."""
    if this.covered is None:
        return (
            "How many people a 4G network reaches is not known: at the low end all, at the high end only those who are online "
            f"({words.number(this.online, 1)} %, {this.sources['internet_users']}).",
        )
    told = (
        f"{words.number(this.online, 1)} % use the Internet ({this.sources['internet_users']}), and a 4G network reaches "
        f"{words.number(this.covered, 1)} % of the people ({this.sources['coverage_4g']})"
    )
    least = 100 * (this.covered - this.online) / (100 - this.online)
    if least < 1:
        return (f"{told}.",)
    some = "all" if least > 99.5 else f"at least {words.number(least, 0)} %"
    return (f"{told}, so {some} of those not online; a device, the means or the skill they may lack are not in the cost.",)


def assumed(this: Case) -> list[str]:
    """Return where people are taken to live of whom that is not known."""
    said = []
    if this.covered is not None:
        if this.covered < this.online:
            said.append(
                "As more people use the Internet than a 4G network reaches, everybody who is online is taken to be beside one."
            )
        said.append("People whom no 4G network reaches are taken to live where land is emptiest.")
    if this.found.remainder:
        said.append(
            f"{words.about(this.found.remainder)} people are in no named place; spread evenly over the land that is "
            "left they take the most sites, beside what is there they take the fewest."
        )
    return said


def _untold(name: str, why: str) -> Finding:
    return Finding(f"What connecting {name} would cost cannot be told: {why}.", missing=True)


def _no_recent(year: str) -> str:
    """Why the last figure of Internet use is of no use: old, or nobody knows how old."""
    if year[:1].isdigit():
        return f"the last figure of its Internet use is too old ({year})"
    return "the figure of its Internet use has no year, so it may be too old"


def _income(values: dict[str, float]) -> float | None:
    """US$ a person a year: national income, or domestic product where it is not known."""
    if "gni_per_capita_atlas" in values:
        return values["gni_per_capita_atlas"]
    if "gdp_current_usd" in values and values.get("population"):
        return values["gdp_current_usd"] / values["population"]
    return None


def _grid(values: dict[str, float]) -> tuple[float, float]:
    """% of people with electricity in towns and in the country; of all where not known apart, and none where not at all."""
    everywhere = values.get("electricity_access", 0.0)
    return values.get("electricity_access_urban", everywhere), values.get("electricity_access_rural", everywhere)
