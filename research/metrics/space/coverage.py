"""Coverage: people in range of a site by technology."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from research.errors import InputError
from research.metrics.space import frames
from research.metrics.space.distance import within
from research.metrics.space.shares import Population, people_in, shares, stacked

if TYPE_CHECKING:
    import geopandas as gpd

ANY = "any"
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
    than half of the population share is missing: what is known of the towns says little of the
    rest, and the bounds say how little. Sites whose range is missing or zero are left out and
    counted.

    Examples
    --------
    >>> people = pd.DataFrame({"lon": [0.0, 1.0], "lat": [0.0, 0.0], "people": [900, 100]})
    >>> sites = pd.DataFrame({"lon": [0.1], "lat": [0.0], "radio": ["LTE"], "range": [15_000]})
    >>> coverage(people, sites, population=1250).table.loc["LTE"].round(1).tolist()
    [1000.0, 900.0, 90.0, 80.0, 72.0, 92.0]
    """
    where, number, of_people = people_in(people, zones)
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
    rows = {name: shares(number, inside, of_people, population) for name, inside in covered.items()}
    return Coverage(
        stacked(rows, "technology", of_people),
        pd.Series({name: int(of.sum()) for name, of in chosen.items()}, name="sites").rename_axis(
            "technology"
        ),
        int((~usable).sum()),
    )


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
