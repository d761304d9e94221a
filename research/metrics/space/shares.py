"""People of places in zones, and the share of them that something holds for."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

import numpy as np
import pandas as pd

from research.errors import InputError
from research.metrics.space import frames
from research.metrics.space.placing import OUTSIDE, Zones

if TYPE_CHECKING:
    import geopandas as gpd

Population: TypeAlias = float | Mapping[object, float] | pd.Series
LEAST_KNOWN = 50.0  # per cent of the people in the layer, below which no single share is given


def people_in(
    people: pd.DataFrame, zones: gpd.GeoDataFrame | None
) -> tuple[tuple[np.ndarray, np.ndarray], np.ndarray, pd.Categorical | None]:
    """Return where people are, how many, and in which zone, of the places that have a number."""
    counted = people.dropna(subset=["people"]) if "people" in people else people
    where = frames.points(counted, "people")
    return where, frames.amounts(counted, "people", "people"), _zone(where, zones)


def _zone(
    where: tuple[np.ndarray, np.ndarray], zones: gpd.GeoDataFrame | None
) -> pd.Categorical | None:
    """Which zone each place is in, one of all zones, or "outside" where a place is in none."""
    if zones is None:
        return None
    areas = frames.areas(zones, "zones")
    names = frames.labels(areas)
    code = Zones(areas).of_points(*where)
    outside = ["outside"] if (code == OUTSIDE).any() else []
    return pd.Categorical.from_codes(
        np.where(code == OUTSIDE, len(names), code), [*names, *outside]
    )


def shares(
    people: np.ndarray, hit: np.ndarray, zone: pd.Categorical | None, population: Population | None
) -> pd.DataFrame:
    """Return people, those of them that are covered, and the shares, by zone."""
    of = pd.Categorical(np.full(len(people), "all")) if zone is None else zone
    sums = (
        pd.DataFrame({"people": people, "covered": people * hit}).groupby(of, observed=False).sum()
    )
    everybody = _population(population, sums.index, zone)
    rest = (everybody - sums["people"]).clip(lower=0)
    whole = (sums["people"] + rest).where(lambda number: number > 0)
    known = 100 * sums["people"] / everybody
    share = 100 * sums["covered"] / sums["people"].where(lambda number: number > 0)
    return sums.assign(
        share=share.where(~(known < LEAST_KNOWN)),
        known=known,
        low=100 * sums["covered"] / whole,
        high=100 * (sums["covered"] + rest) / whole,
    )


def _population(
    population: Population | None, zones: pd.Index, zone: pd.Categorical | None
) -> pd.Series:
    if population is None:
        return pd.Series(np.nan, index=zones)
    if isinstance(population, Mapping | pd.Series):
        given = {key: float(value) for key, value in population.items()}
    elif zone is None:
        given = {"all": float(population)}
    else:
        raise InputError(
            "population: with zones, give it by zone, such as {'North': 1_200_000, ...}"
        )
    lacking = [name for name in zones.tolist() if name != "outside" and not given.get(name, 0) > 0]
    if lacking:
        raise InputError(
            f"population: none for zone {lacking[0]!r}; give a number above 0 for each"
        )
    return pd.Series([given.get(name, np.nan) for name in zones], index=zones)


def stacked(
    rows: Mapping[Any, pd.DataFrame], name: str, zone: pd.Categorical | None
) -> pd.DataFrame:
    """Return the tables of several rows as one, by zone where there are zones."""
    if zone is None:
        return pd.concat(rows, names=[name, "zone"]).droplevel("zone")
    joined = pd.concat(
        {key: frame.rename_axis("zone") for key, frame in rows.items()}, names=[name]
    )
    return joined.swaplevel().sort_index(level="zone", sort_remaining=False)
