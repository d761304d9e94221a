"""Coverage: people in range of a site by technology, and by distance to a node."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeAlias

import numpy as np
import pandas as pd

from research.errors import InputError
from research.metrics.space import frames
from research.metrics.space.distance import Nearest, nearest, within
from research.metrics.space.placing import OUTSIDE, Zones

if TYPE_CHECKING:
    import geopandas as gpd

Population: TypeAlias = "float | Mapping[object, float] | pd.Series"

DISTANCES = (10.0, 25.0, 50.0)  # km, from a fibre node
ANY = "any"
LEAST_KNOWN = 50.0  # per cent of the people in the layer, below which no single share is given
_LONGEST = 1000.0  # km


@dataclass(frozen=True)
class Coverage:
    """People within range.

    Attributes
    ----------
    table : index technology, or zone and technology; "any" is of all sites together. people: of the
        layer, and covered: how many of them are in range; share: covered of the layer's people in
        per cent; known: the layer's people in per cent of the population, above 100 where places
        overlap or are of another year; low, high: bounds of the share of the population, nobody or
        everybody of the rest being in range
    sites : how many sites were used, by technology
    left_out : how many were not, as their range is not known
    """

    table: pd.DataFrame
    sites: pd.Series
    left_out: int


def coverage(
    people: pd.DataFrame,
    sites: pd.DataFrame,
    *,
    ranges: float | Mapping[str, float] | None = None,
    zones: gpd.GeoDataFrame | None = None,
    population: Population | None = None,
) -> Coverage:
    """Return the share of people within range of a site, by technology.

    Parameters
    ----------
    people : places with their people: points (or columns lon, lat) and a column people; a place
        without a number is left out, its people are of the rest of the population
    sites : points (or columns lon, lat); technology, or radio as OpenCelliD has it, where there are
        several; range in metres as OpenCelliD has it, where `ranges` is not given
    ranges : km, one for all sites or by technology
    zones : polygons to tell the people by; places in none are the zone "outside"
    population : how many people there are, of whom `people` may hold only some; with zones, by zone

    Raises
    ------
    InputError : a frame does not pass `frames.points`; no range is known; a technology has none in
        `ranges`; a zone has no population

    Notes
    -----
    In range is as the crow flies: no terrain, no load, no frequency. Where the layer holds less
        than half of the population
    share is missing: what is known of the towns says little of the rest, and the bounds say how
        little. Sites whose range is
    missing or zero are left out and counted.

    Examples
    --------
    >>> people = pd.DataFrame({"lon": [0.0, 1.0], "lat": [0.0, 0.0], "people": [900, 100]})
    >>> sites = pd.DataFrame({"lon": [0.1], "lat": [0.0], "radio": ["LTE"], "range": [15_000]})
    >>> coverage(people, sites, population=1250).table.loc["LTE"].round(1).tolist()
    [1000.0, 900.0, 90.0, 80.0, 72.0, 92.0]
    """
    where, number, of_people = _people(people, zones)
    at = frames.points(sites, "sites")
    technology = _technology(sites)
    reach = _reach(sites, technology, ranges)
    usable = np.isfinite(reach) & (reach > 0)
    if not usable.any():
        raise InputError("sites: none has a range; give ranges= in km, or a column range in metres")
    known = list(dict.fromkeys(technology[usable]))
    chosen = {name: usable & (technology == name) for name in known}
    covered = {
        name: within(where, (at[0][of], at[1][of]), reach[of]) for name, of in chosen.items()
    }
    chosen[ANY], covered[ANY] = usable, np.any(list(covered.values()), axis=0)
    rows = {
        name: _shares(number, inside, of_people, population) for name, inside in covered.items()
    }
    return Coverage(
        _stacked(rows, "technology", of_people),
        pd.Series({name: int(of.sum()) for name, of in chosen.items()}, name="sites").rename_axis(
            "technology"
        ),
        int((~usable).sum()),
    )


def beyond(
    people: pd.DataFrame,
    nodes: pd.DataFrame,
    *,
    distances: Sequence[float] = DISTANCES,
    zones: gpd.GeoDataFrame | None = None,
    population: Population | None = None,
) -> pd.DataFrame:
    """Return the people further from the nearest node, such as one of fibre, than some distances.

    Takes people, zones and population as `coverage` does.

    Parameters
    ----------
    nodes : points (or columns lon, lat)
    distances : km

    Returns
    -------
    Index km, or zone and km. people: of the layer; beyond: how many of them are further away;
    share, known, low and high as in `Coverage`

    Examples
    --------
    >>> people = pd.DataFrame({"lon": [0.0, 1.0], "lat": [0.0, 0.0], "people": [900, 100]})
    >>> beyond(people, pd.DataFrame({"lon": [0.1], "lat": [0.0]}))["share"].tolist()
    [100.0, 10.0, 10.0]
    """
    where, number, zone = _people(people, zones)
    away = nearest(where, frames.points(nodes, "nodes")).km
    rows = {km: _shares(number, away > km, zone, population, "beyond") for km in distances}
    return _stacked(rows, "km", zone)


def distance_by_people(
    people: pd.DataFrame, nodes: pd.DataFrame, *, zones: gpd.GeoDataFrame | None = None
) -> pd.DataFrame:
    """Return people's distance to the nearest node, in km: mean, median and 9th decile.

    Takes people and nodes as `beyond` does.

    Returns
    -------
    Index zone ("all" without zones); people, mean, p50, p90. The quantiles are the smallest
    distance within which that share of the people lives; missing where a zone has none

    Examples
    --------
    >>> people = pd.DataFrame({"lon": [0.0, 1.0], "lat": [0.0, 0.0], "people": [900, 100]})
    >>> distance_by_people(people, pd.DataFrame({"lon": [0.0],
    ...     "lat": [0.0]})).round(1).loc["all"].tolist()
    [1000.0, 11.1, 0.0, 0.0]
    """
    where, number, zone = _people(people, zones)
    away = nearest(where, frames.points(nodes, "nodes")).km
    given = pd.DataFrame(
        {"km": away, "people": number, "zone": "all" if zone is None else zone}
    ).sort_values("km")
    rows = {name: _spread(of) for name, of in given.groupby("zone", observed=False)}
    return pd.DataFrame.from_dict(
        rows, orient="index", columns=["people", "mean", "p50", "p90"]
    ).rename_axis("zone")


def nearest_to(people: pd.DataFrame, nodes: pd.DataFrame) -> pd.DataFrame:
    """Return the nearest node of each place: index as `people`; km, and node, its index label."""
    found: Nearest = nearest(frames.points(people, "people"), frames.points(nodes, "nodes"))
    return pd.DataFrame({"km": found.km, "node": nodes.index[found.place]}, index=people.index)


def _people(
    people: pd.DataFrame, zones: gpd.GeoDataFrame | None
) -> tuple[tuple[np.ndarray, np.ndarray], np.ndarray, pd.Categorical | None]:
    """Where people are, how many, and in which zone, of the places that have a number."""
    counted = people.dropna(subset=["people"]) if "people" in people else people
    where = frames.points(counted, "people")
    return where, frames.amounts(counted, "people", "people"), _zone(where, zones)


def _spread(of: pd.DataFrame) -> list[float]:
    total = float(of["people"].sum())
    if not total:
        return [total, np.nan, np.nan, np.nan]
    running = of["people"].cumsum().to_numpy()
    at = np.searchsorted(running, np.array([0.5, 0.9]) * total * (1 - 1e-12))
    return [
        total,
        float((of["km"] * of["people"]).sum() / total),
        *of["km"].to_numpy()[at].tolist(),
    ]


def _technology(sites: pd.DataFrame) -> np.ndarray:
    column = next((name for name in ("technology", "radio") if name in sites), None)
    if column is None:
        return np.full(len(sites), ANY, dtype=object)
    missing = sites[column].isna()
    if missing.any():
        raise InputError(f"sites: row {sites.index[missing].tolist()[0]!r} has no {column}")
    technologies: np.ndarray = sites[column].astype(str).to_numpy(dtype=object)
    return technologies


def _reach(
    sites: pd.DataFrame, technology: np.ndarray, ranges: float | Mapping[str, float] | None
) -> np.ndarray:
    """Return the range of each site in km, missing where unknown."""
    if ranges is None:
        if "range" not in sites:
            raise InputError(
                "sites: no column range (metres); give ranges= in km, one or by technology"
            )
        return _no_longer(
            pd.to_numeric(sites["range"], errors="coerce").to_numpy(dtype=float, na_value=np.nan)
            / 1000,
            sites,
        )
    if isinstance(ranges, Mapping):
        lacking = sorted(set(technology) - set(ranges))
        if lacking:
            raise InputError(f"ranges: none for {', '.join(lacking)}; there is {sorted(ranges)}")
        return _no_longer(np.array([float(ranges[name]) for name in technology]), sites)
    return _no_longer(np.full(len(sites), float(ranges)), sites)


def _no_longer(reach: np.ndarray, sites: pd.DataFrame) -> np.ndarray:
    if (reach > _LONGEST).any():
        first = int(np.flatnonzero(reach > _LONGEST)[0])
        raise InputError(
            f"sites: row {sites.index.tolist()[first]!r} has a range of {reach[first]:,.0f} km, "
            f"above {_LONGEST:,.0f}; "
            "the column range is in metres, ranges= in km"
        )
    return reach


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


def _shares(
    people: np.ndarray,
    hit: np.ndarray,
    zone: pd.Categorical | None,
    population: Population | None,
    named: str = "covered",
) -> pd.DataFrame:
    """People, those of them that are hit, and the shares, by zone."""
    of = pd.Categorical(np.full(len(people), "all")) if zone is None else zone
    sums = pd.DataFrame({"people": people, named: people * hit}).groupby(of, observed=False).sum()
    everybody = _population(population, sums.index, zone)
    rest = (everybody - sums["people"]).clip(lower=0)
    whole = (sums["people"] + rest).where(lambda number: number > 0)
    known = 100 * sums["people"] / everybody
    share = 100 * sums[named] / sums["people"].where(lambda number: number > 0)
    return sums.assign(
        share=share.where(~(known < LEAST_KNOWN)),
        known=known,
        low=100 * sums[named] / whole,
        high=100 * (sums[named] + rest) / whole,
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


def _stacked(
    rows: Mapping[Any, pd.DataFrame], name: str, zone: pd.Categorical | None
) -> pd.DataFrame:
    if zone is None:
        return pd.concat(rows, names=[name, "zone"]).droplevel("zone")
    joined = pd.concat(
        {key: frame.rename_axis("zone") for key, frame in rows.items()}, names=[name]
    )
    return joined.swaplevel().sort_index(level="zone", sort_remaining=False)
