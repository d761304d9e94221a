"""Spatial clustering: Moran's I over areas, and the clusters."""

from __future__ import annotations

import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

import numpy as np
import pandas as pd

from research.errors import InputError
from research.metrics.space import frames
from research.metrics.space.distance import chord, in_space

if TYPE_CHECKING:
    import geopandas as gpd
    from libpysal.graph import Graph

Rule = Literal["contiguity", "distance"]
PERMUTATIONS = 999
_FEWEST = 4
_QUADRANTS = {1: "high among high", 2: "low among high", 3: "low among low", 4: "high among low"}


@dataclass(frozen=True)
class Moran:
    """Moran's I of a value over areas.

    Attributes
    ----------
    value : I, about -1 (unlike lie together) over `expected` (no pattern) to about 1 (alike lie
        together)
    expected : of I if the values were dealt out at random, -1 / (n - 1)
    p : share of random deals with an I at least as far on the side it is on (one-sided)
    n : how many areas it rests on
    alone : areas left out because no other is their neighbour
    missing : areas left out because they have no value
    """

    value: float
    expected: float
    p: float
    n: int
    alone: tuple[Any, ...]
    missing: tuple[Any, ...]


def neighbours(
    areas: gpd.GeoDataFrame, rule: Rule = "contiguity", *, km: float | None = None
) -> Graph:
    """Return which areas are neighbours, each pair with weight 1.

    Parameters
    ----------
    areas : polygons, index their names
    rule : "contiguity": areas that share a border or a corner; "distance": areas whose points are
        within `km`
    km : over the ground, between points inside the largest polygon of each area

    Raises
    ------
    InputError : the areas do not pass `frames.areas`, or km is not given where it is wanted
    ImportError : libpysal is not installed

    Notes
    -----
    Contiguity is read from the drawing, so areas that touch across the 180th meridian are not
    contiguous. Islands have no neighbours by contiguity; by distance they may.
    """
    graph = _extra("libpysal.graph").Graph
    checked = frames.areas(areas, "areas")
    if checked.index.has_duplicates:
        raise InputError(
            f"areas: {checked.index[checked.index.duplicated()].tolist()[0]!r} stands twice in the "
            "index"
        )
    if rule == "contiguity":
        return graph.build_contiguity(checked.geometry, rook=False, strict=True)
    if rule != "distance" or km is None or not km > 0:
        raise InputError(
            f"neighbours: rule {rule!r} with km={km}; give 'contiguity', or 'distance' with km "
            "above 0"
        )
    return _near(graph, checked, km)


def linked(borders: pd.Series) -> Graph:
    """Return neighbours from a list of pairs, each with weight 1, without boundaries.

    Parameters
    ----------
    borders : index areas, cells the labels of the areas each borders, as `access.provinces` has
        them

    Raises
    ------
    ImportError : libpysal is not installed
    """
    pairs = [
        (one, other)
        for one, others in borders.items()
        for other in others
        if other in borders.index
    ]
    alone = [
        label
        for label, others in borders.items()
        if not any(other in borders.index for other in others)
    ]
    focal, neighbour = [one for one, _ in pairs] + alone, [other for _, other in pairs] + alone
    weight = [1.0] * len(pairs) + [0.0] * len(alone)
    return _extra("libpysal.graph").Graph.from_arrays(
        np.array(focal), np.array(neighbour), np.array(weight)
    )


def moran(
    values: pd.Series,
    areas: gpd.GeoDataFrame | Graph,
    rule: Rule = "contiguity",
    *,
    km: float | None = None,
    permutations: int = PERMUTATIONS,
    seed: int = 0,
) -> Moran:
    """Return Moran's I over areas (row-standardised), with a permutation p-value.

    Parameters
    ----------
    values : a number an area, index as the areas; missing values are left out, and so are areas
        nobody is beside
    areas, rule, km : as `neighbours` takes them; or the neighbours themselves (`linked`)
    permutations, seed : how many deals, and which; the same seed gives the same p

    Raises
    ------
    InputError : an area of the values is not among the areas; fewer than four are left, or all have
        one value
    ImportError : esda or libpysal is not installed

    Notes
    -----
    P. A. P. Moran (1950), Notes on continuous stochastic phenomena, Biometrika 37. Areas without a
    value are taken out before neighbours are looked for, not filled in; areas without neighbours
    would count as average ones and are taken out too.
    """
    known, graph, alone, missing = _ready(values, areas, rule, km)
    with _seeded(seed):
        found = _extra("esda").Moran(
            known.to_numpy(), graph, transformation="r", permutations=permutations
        )
    return Moran(float(found.I), float(found.EI), float(found.p_sim), len(known), alone, missing)


def clusters(
    values: pd.Series,
    areas: gpd.GeoDataFrame | Graph,
    rule: Rule = "contiguity",
    *,
    km: float | None = None,
    permutations: int = PERMUTATIONS,
    seed: int = 0,
    alpha: float = 0.05,
) -> pd.DataFrame:
    """Return clusters of high or low values, one row per area.

    Takes what `moran` takes.

    Parameters
    ----------
    alpha : the share of false finds among all finds that is accepted (Benjamini and Hochberg), as
        every area is a test

    Returns
    -------
    Index as `values`; value; local: local Moran's I; p: from random deals of the other values,
    one-sided; cluster: "high among high", "low among low", "high among low", "low among high", or
    "no pattern", "no neighbours", "no value"

    Notes
    -----
    L. Anselin (1995), Local indicators of spatial association, Geographical Analysis 27. With
    `permutations` deals no p is smaller than 1 / (permutations + 1).
    """
    known, graph, alone, missing = _ready(values, areas, rule, km)
    esda = _extra("esda")
    with warnings.catch_warnings():  # esda announces that its p will be two-sided one day
        warnings.simplefilter("ignore", DeprecationWarning)
        found = esda.Moran_Local(
            known.to_numpy(), graph, transformation="r", permutations=permutations, seed=seed
        )
    quadrant = np.array([_QUADRANTS[int(number)] for number in found.q], dtype=object)
    told = np.where(_adjusted(found.p_sim) <= alpha, quadrant, "no pattern")
    rows = pd.DataFrame({"local": found.Is, "p": found.p_sim, "cluster": told}, index=known.index)
    table = rows.reindex(values.index)
    table.loc[list(alone), "cluster"] = "no neighbours"
    table.loc[list(missing), "cluster"] = "no value"
    return pd.DataFrame({"value": values, **table})


def _ready(
    values: pd.Series, areas: gpd.GeoDataFrame | Graph, rule: Rule, km: float | None
) -> tuple[pd.Series, Graph, tuple[Any, ...], tuple[Any, ...]]:
    """Return known values with neighbours, the neighbours, and the areas left out."""
    if values.index.has_duplicates:
        raise InputError(
            f"values: {values.index[values.index.duplicated()].tolist()[0]!r} stands twice"
        )
    given_graph = isinstance(areas, _extra("libpysal.graph").Graph)
    labels = areas.unique_ids if given_graph else areas.index
    unknown = [label for label in values.index.tolist() if label not in labels]
    if unknown:
        raise InputError(
            f"values: {unknown[0]!r} is none of the areas; their index is to name the same"
        )
    given = values.astype(float)
    missing = tuple(given.index[~np.isfinite(given)])
    known = given[np.isfinite(given)]
    if len(known) < _FEWEST:
        raise InputError(f"{len(known)} areas have a value; Moran's I takes {_FEWEST} at least")
    graph = (
        areas.subgraph(known.index)
        if given_graph
        else neighbours(areas.loc[known.index], rule, km=km)
    )
    alone = tuple(graph.isolates)
    known = known.drop(list(alone))
    if len(known) < _FEWEST or known.nunique() < 2:
        rule_of = "have a value and a neighbour" if len(known) < _FEWEST else "all have one value"
        raise InputError(
            f"{len(known)} areas {rule_of}; Moran's I takes {_FEWEST} at least, of more than one "
            "value"
        )
    return known, graph.subgraph(known.index), alone, missing


def _adjusted(p: np.ndarray) -> np.ndarray:
    """p-values as the share of false finds among all finds up to each."""
    from scipy.stats import false_discovery_control

    return np.asarray(false_discovery_control(p, method="bh"))


def _near(graph: Any, areas: gpd.GeoDataFrame, km: float) -> Graph:
    import shapely
    from scipy.spatial import cKDTree

    largest = (
        areas.geometry.explode(index_parts=False)
        .to_frame("shape")
        .assign(area=lambda rows: shapely.area(rows["shape"]))
    )
    largest = (
        largest.sort_values("area")
        .groupby(level=0, sort=False)
        .tail(1)["shape"]
        .reindex(areas.index)
    )
    inside = shapely.point_on_surface(np.array(largest.array, dtype=object))
    pairs = cKDTree(in_space(shapely.get_x(inside), shapely.get_y(inside))).query_pairs(
        float(chord(np.array(km))), output_type="ndarray"
    )
    far = np.setdiff1d(np.arange(len(areas)), pairs)
    one, other = np.r_[pairs[:, 0], pairs[:, 1], far], np.r_[pairs[:, 1], pairs[:, 0], far]
    weight = np.r_[
        np.ones(2 * len(pairs)), np.zeros(len(far))
    ]  # a pair of one with itself, of no weight, marks no neighbours
    return graph.from_arrays(areas.index[one], areas.index[other], weight)


@contextmanager
def _seeded(seed: int) -> Iterator[None]:
    """Seed numpy's global generator, which esda uses, and restore it afterwards."""
    before = np.random.get_state()
    np.random.seed(seed)
    try:
        yield
    finally:
        np.random.set_state(before)


def _extra(name: str) -> Any:
    from importlib import import_module

    try:
        return import_module(name)
    except ImportError:
        raise ImportError(
            f"{name} is not installed; pip install -e '.[space]' in the checkout brings it"
        ) from None
