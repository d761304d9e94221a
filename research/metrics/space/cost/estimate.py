"""The cost of reaching everybody in a set of zones."""

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd

from research.errors import InputError
from research.metrics.space.cost.local import local
from research.metrics.space.cost.money import Values, annuity, shares
from research.metrics.space.cost.network import Figures, backhaul, binding, needs

NETWORK = ["equipment", "towers", "links", "energy", "running", "satellite"]
PARTS = [*NETWORK, "administration", "spectrum", "taxes", "margin"]


_FASTEST = 10_000  # Mbit/s, beyond any cell and any user


@dataclass(frozen=True)
class Plan:
    """Design of the network.

    Attributes
    ----------
    horizon : years that running costs and revenue are counted for, from 1 to 50
    speed : Mbit/s a user is to see in the busiest hour, above 0 and at most 10,000
    income : US$ a person a year, None where it is not known
    growth : people expected at the most within the horizon, as a multiple of those there are; at
        least 1
    payers : share of users who pay for service, above 0 and at most 1
    """

    horizon: int = 10
    speed: float = 10.0
    income: float | None = None
    growth: float = 1.0
    payers: float = 1.0

    def __post_init__(self) -> None:
        if not (1 <= self.horizon <= 50 and 0 < self.speed <= _FASTEST):
            raise InputError(
                f"a horizon of {self.horizon} years at {self.speed:g} Mbit/s; give 1 to 50 years, "
                "and a speed above 0 and at "
                f"most {_FASTEST:,}"
            )
        if not self.growth >= 1:
            raise InputError(
                f"Growth must be at least 1 (got {self.growth:g}); networks are built for those "
                "there are, or more"
            )
        if not 0 < self.payers <= 1:
            raise InputError(
                f"Share of users who pay must be above 0 and at most 1 (got {self.payers:g})"
            )


@dataclass(frozen=True)
class Estimate:
    """The cost of a plan.

    Attributes
    ----------
    table : one row a zone of the gap: what `sites` gives; the parts of its cost, cost and revenue,
        present values in US$; surplus, carried and remains (missing where income is not known)
    reason : empty where the plan can be built; else why not (`network.sites`), and there is no cost
    """

    table: pd.DataFrame
    reason: str

    @property
    def total(self) -> float:
        """Present value of all cost in US$; nan where the plan cannot be built."""
        return float(self.table["cost"].sum(skipna=False)) if not self.reason else float("nan")

    @property
    def sites(self) -> float:
        """Sites built or enlarged."""
        return float(self.table["sites"].sum())


def estimate(gap: pd.DataFrame, figures: Mapping[str, float], plan: Plan) -> Estimate:
    """Return what it costs to reach the unconnected people of each zone over the horizon of a plan.

    Parameters
    ----------
    gap : zones as `gap` returns them
    figures : values of `research.costs`, such as `costs.at("central")`

    Notes
    -----
    One network shared by all operators, built for the people expected within the horizon. Labour
    and land cost what income in the economy lets them cost (`local`). Capital is spent now; running
    costs and revenue fall at the end of each year. Taxes and administration are shares of network
    cost, the operator's return one of everything (Oughton et al. 2022). Of the sites that find no
    grid each has the cheaper of solar power, whose upkeep is taken to cost what grid power would,
    and a diesel generator. Prices of satellite are those of the shop and bear no further charges.
    Core networks, trunk lines, devices, content and training are not counted.
    """
    zones = {name: gap[name].to_numpy() for name in gap}
    need, money, feasible = _priced(zones, figures, plan)
    users, income = need["users"], np.nan if plan.income is None else plan.income
    years = annuity(figures["discount"], plan.horizon)
    revenue = users * plan.payers * figures["budget"] / 100 * income * years
    columns = need | binding(need) | money | {"revenue": revenue}
    columns |= shares(money["cost"], revenue, users)
    table = pd.concat([gap, pd.DataFrame(columns, index=gap.index)], axis=1)
    return Estimate(table, "" if feasible else "speed")


def total(gap: Mapping[str, Values], figures: Figures, plan: Plan, people: float = math.inf) -> Any:
    """Return the total of an estimate alone, of zones by column, for one set of figures or many.

    Parameters
    ----------
    figures : as of `estimate`, or arrays of shape (sets, 1)
    people : unconnected people to reach, where they live densest; each zone bears its own cost

    Returns
    -------
    US$, one or of shape (sets,); nan where the plan cannot be built
    """
    _, money, feasible = _priced(gap, figures, plan)
    cost = np.where(feasible, money["cost"], np.nan)
    if math.isinf(people):
        return cost.sum(axis=-1)
    dense = np.argsort(gap["area"] / gap["people"], kind="stable")
    lack = gap["unconnected"][dense]
    left = people - np.cumsum(lack) + lack  # when a zone is begun
    part = np.divide(left, lack, out=np.zeros_like(lack), where=lack > 0).clip(0, 1)
    return (cost[..., dense] * part).sum(axis=-1)


def _priced(
    gap: Mapping[str, Values], figures: Figures, plan: Plan
) -> tuple[dict[str, Values], dict[str, Values], Any]:
    """Return needs and the parts of cost, with their sum, by column, and what is feasible."""
    figures = local(figures, plan.income)
    unconnected = gap["unconnected"] * plan.growth
    need, feasible = needs({**gap, "unconnected": unconnected}, figures, plan.speed)
    years = np.vectorize(annuity)(figures["discount"], plan.horizon)
    users, number = need["users"], need["sites"]
    parts = _network(gap, number, figures, years)
    network = np.sum(list(parts.values()), axis=0)
    terminals = np.where(need["by_satellite"], users, 0.0) / figures["household"]
    parts["satellite"] = terminals * (figures["terminal"] + 12 * figures["satellite"] * years)
    parts["administration"] = network * figures["administration"] / 100
    parts["taxes"] = network * figures["tax"] / 100
    fees = figures["spectrum"] * figures["bandwidth"] * unconnected
    parts["spectrum"] = np.where(number > 0, fees, 0.0)
    charged = network + parts["administration"] + parts["taxes"] + parts["spectrum"]
    parts["margin"] = charged * figures["margin"] / 100
    cost = charged + parts["margin"] + parts["satellite"]
    return need, {name: parts[name] for name in PARTS} | {"cost": cost}, feasible


def _network(
    gap: Mapping[str, Values], number: Values, figures: Figures, years: Values
) -> dict[str, Values]:
    """Return the present value of sites by zone and part, before overheads and taxes."""
    people, area, places, link, grid = (
        gap[name] for name in ("people", "area", "places", "link", "grid")
    )
    new, density = np.where(gap["covered"], 0.0, number), people / area
    rent = np.select(
        [density >= 1_500, density >= 300],
        [figures["rent_city"], figures["rent_town"]],
        figures["rent_rural"],
    )
    site = figures["maintenance"] + figures["power"] + rent
    diesel = figures["generator"] + figures["diesel"] / 100 * site * years
    first = np.minimum(places, new)
    apart = np.sqrt(area / np.where(new > 0, new, np.nan))
    further = np.where(new > first, (new - first) * backhaul(apart, figures), 0.0)
    dark = new * (1 - grid / 100) * np.minimum(figures["solar"], diesel)
    return {
        "equipment": number * (figures["equipment"] + figures["installation"]),
        "towers": new * figures["build"],
        "links": first * backhaul(link, figures) + further,
        "energy": number * figures["power"] * years + dark,
        "running": (number * figures["maintenance"] + new * rent) * years,
    }
