"""People by their distance to the nearest node, such as one of fibre."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from research.metrics.space import frames
from research.metrics.space.distance import nearest
from research.metrics.space.shares import Population, people_in, shares, stacked

if TYPE_CHECKING:
    import geopandas as gpd

DISTANCES = (10.0, 25.0, 50.0)  # km, from a fibre node


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
    where, number, zone = people_in(people, zones)
    away = nearest(where, frames.points(nodes, "nodes")).km
    rows = {km: shares(number, away > km, zone, population, "beyond") for km in distances}
    return stacked(rows, "km", zone)


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
    where, number, zone = people_in(people, zones)
    away = nearest(where, frames.points(nodes, "nodes")).km
    given = pd.DataFrame(
        {"km": away, "people": number, "zone": "all" if zone is None else zone}
    ).sort_values("km")
    rows = {name: _spread(of) for name, of in given.groupby("zone", observed=False)}
    return pd.DataFrame.from_dict(
        rows, orient="index", columns=["people", "mean", "p50", "p90"]
    ).rename_axis("zone")


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
