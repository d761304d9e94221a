"""What extending networks in an economy would cost: what the findings on it share."""

import math
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property, lru_cache
from typing import Any

import numpy as np
import pandas as pd

from research import access, costs, economies
from research.access import State
from research.findings.core import Finding, claim, no_data, v, where
from research.findings.core.gaps import not_read
from research.findings.core.latest import comparable, sources_of
from research.findings.core.nation import growth
from research.findings.costs.described import described
from research.findings.costs.income import Spread, income
from research.findings.infrastructure.offline import COVERAGE, NEAR_ALL, Offline, offline
from research.findings.infrastructure.offline_gaps import upgradable
from research.findings.infrastructure.within_reach import all_offline
from research.metrics.space import cost
from research.metrics.space.cost import Estimate, Plan
from research.metrics.space.cost.money import Values

# What costs are computed from, beside the assumptions that methods list.
RESTS_ON = ("population", "internet_users", "coverage_4g", "gni_per_capita_atlas")
_LEAST = 0.1  # % of GDP: less is not written out
_DECIMALS = 1  # of the spread of density in a simulation: each has zones of its own


def rests_on(*economies: str) -> dict[str, Any]:
    """Return what costs in economies are computed from, and the sources of their values."""
    return {"computed_from": RESTS_ON, "drawn_from": sources_of(economies, *RESTS_ON)}


@dataclass(frozen=True)
class Case:
    """One economy, its zones out of reach of 4G, and a plan.

    Attributes
    ----------
    who : its people offline
    areas : its provinces as `cost.areas` gives them, or the economy as one area
    gaps : zones out of reach, with who is to be connected, by spread of density, as asked for
    plan : what is to be built
    grows : by what factor people change within the horizon, None where it is not known
    gdp : US$ of one year and the year, None where not known
    arrays : columns of the gaps, which hundreds of simulations take
    spreads : what was simulated, by how many people
    """

    who: Offline
    areas: pd.DataFrame
    gaps: dict[float, pd.DataFrame]
    plan: Plan
    grows: float | None
    gdp: tuple[float, int] | None
    arrays: dict[float, dict[str, Values]] = field(default_factory=dict)
    spreads: dict[float, Spread] = field(default_factory=dict)

    @property
    def people(self) -> float:
        """People who are out of reach and offline."""
        return self.who.out_of_reach

    @property
    def upgraded(self) -> float:
        """Those of them within reach of 3G, whose sites can bring 4G; 0 where that is not known."""
        return (upgradable(self.who) or (0.0, 0))[0]

    @cached_property
    def new(self) -> "Case":
        """The case of those 3G does not reach either, who need new sites.

        The case itself where nobody has 3G alone, and where who is left is within the error of such
        figures.
        """
        covered = (self.who.covered or 0.0) + 100 * self.upgraded / self.who.population
        if not self.upgraded or covered >= NEAR_ALL:
            return self
        return replace(self, who=replace(self.who, covered=covered), gaps={}, arrays={}, spreads={})

    @property
    def upgrades_alone(self) -> bool:
        """Whether sites of 3G reach nearly all of them, so that no new site is planned."""
        return self.upgraded > 0 and self.new is self

    @cached_property
    def run(self) -> Estimate:
        """The estimate at central figures."""
        return self.estimate(costs.at())

    @cached_property
    def money(self) -> Spread:
        """The central cost over the horizon, with the middle 80 % of simulations."""
        return replace(self.densest(math.inf), central=self.run.total)

    def densest(self, people: float) -> Spread:
        """Return the same for so many people, where they live densest."""
        if people not in self.spreads:
            self.spreads[people] = self._simulated(people)
        return self.spreads[people]

    def _simulated(self, people: float) -> Spread:
        def totals(figures: Mapping[str, Any]) -> Values:
            drawn = dict(zip(figures, np.broadcast_arrays(*figures.values()), strict=True))
            spreads = drawn["spread"].round(_DECIMALS)
            found = np.empty(len(spreads))
            for spread in np.unique(spreads):
                rows = spreads == spread
                chosen = {name: each[rows, None] for name, each in drawn.items()}
                found[rows] = self.total({**chosen, "spread": float(spread)}, people)
            return found

        low, high = np.quantile(cost.simulated(totals, costs.at(), *costs.ends()), [0.1, 0.9])
        return Spread(float(low), self.total(costs.at(), people), float(high))

    @cached_property
    def alone(self) -> pd.DataFrame:
        """The total with one assumption at either end, as `cost.tornado` gives it."""
        return cost.tornado(self.total, costs.at(), *costs.ends())

    def total(self, figures: Mapping[str, Any], people: float = math.inf) -> Any:
        """Return the total cost under the figures given, of so many people; see `cost.total`."""
        spread = figures["spread"]
        if spread not in self.arrays:
            gap = self._gap(spread)
            self.arrays[spread] = {name: gap[name].to_numpy() for name in gap}
        return cost.total(self.arrays[spread], figures, self.plan, people)

    def estimate(self, figures: Mapping[str, float]) -> Estimate:
        """Return the estimate under the figures given."""
        return cost.estimate(self._gap(figures["spread"]), figures, self.plan)

    def _gap(self, spread: float) -> pd.DataFrame:
        if spread not in self.gaps:
            zones = cost.zones(self.areas, spread)
            gap = cost.gap(zones, self.who.online, self.who.covered or 0.0)  # densest first
            self.gaps[spread] = gap[~gap["covered"]].reset_index(drop=True)
        return self.gaps[spread]


def case(economy: str, horizon: int, speed: float) -> Case | Finding:
    """Return the case of an economy, or a finding where data are missing or there is no gap.

    Raises
    ------
    InputError : the horizon or the speed cannot be planned for
    """
    iso3, year, now = economies.resolve(economy), access.reference_year(), access.identity()
    planned(iso3, horizon, speed)  # recorded as read, whoever the case was made for
    return _case(iso3, horizon, speed, year, now, costs.digest())


@lru_cache(maxsize=256)
def _case(
    iso3: str, horizon: int, speed: float, year: int, now: State, figures: str
) -> Case | Finding:
    """Return the case, cached by reference year, content of the store and cost figures."""
    this = planned(iso3, horizon, speed)
    # Without what others computed, perhaps by other figures.
    return this if isinstance(this, Finding) else replace(this, spreads={})


@access.shared
def planned(iso3: str, horizon: int, speed: float) -> Case | Finding:
    """Return a case without any run, or a finding where there is none."""
    year = access.reference_year()
    grows = growth(iso3, year, year + horizon)
    who = offline(iso3)
    if isinstance(who, Finding):
        return who
    unknown = claim("cost-unknown", economy=who.who)
    plan = Plan(horizon, speed, income(iso3), max(1.0, grows or 1.0), who.learners)
    if who.why is not None:
        beyond = claim("cost-no-gap", people=all_offline(who), economy=who.who)
        return no_data(unknown, who.why if not_read(COVERAGE) else beyond)
    if who.near_all:
        kind = "rounded" if who.unclear else "near-all"
        covered = v.Percent(who.covered or 0.0, int(not who.unclear))
        said = {"covered": covered, "year": v.Year(who.years[COVERAGE])}
        return Finding(claim(f"cost-{kind}", economy=who.who, **said), weight=0)
    if who.out_of_reach <= 0:
        hidden = claim("cost-no-more-hidden", people=v.About(who.hidden))
        headline = claim("cost-no-more", economy=who.who, year=v.Year(who.years[COVERAGE]))
        return Finding(headline, claims=where(who.hidden >= 1, hidden))
    areas = described(iso3, who.population)
    if areas is None:
        return no_data(unknown, claim("cost-not-described", economy=who.who))
    return Case(who, areas, {}, plan, grows, output(iso3))


def output(iso3: str) -> tuple[float, int] | None:
    """Return the GDP of an economy in US$ and its year, None where no recent one is known."""
    frame = comparable("gdp_current_usd")
    if iso3 in frame.index:
        return (float(frame.loc[iso3, "value"]), int(frame.loc[iso3, "year"]))
    return None


def percent(share: float) -> v.Percent:
    """Return a share with two significant digits.

    >>> percent(12.3), percent(0.57)
    (Percent(value=12.3, decimals=0), Percent(value=0.57, decimals=1))
    """
    return v.Percent(share, 0 if share >= 10 else 1)


def of_output(amount: float, gdp: tuple[float, int] | None) -> v.Value | None:
    """Return an amount as a share of one year's GDP; None where GDP is unknown."""
    share = None if gdp is None else percent(100 * amount / gdp[0])
    little = share is not None and 0 < share.value < _LEAST
    return claim("number-under", value=v.Percent(_LEAST, 1)) if little else share
