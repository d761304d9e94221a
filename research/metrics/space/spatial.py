"""Spatial clustering: Moran's I over areas, and the clusters."""

from __future__ import annotations

import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd

from research.errors import InputError
from research.metrics.space.adjacency import extra

if TYPE_CHECKING:
    from libpysal.graph import Graph

PERMUTATIONS = 999
_FALSE = 0.05  # of all finds, accepted: every area is a test (Benjamini and Hochberg)
_FEWEST = 4
HIGH, LOW = "high among high", "low among low"  # kinds of cluster
_QUADRANTS = {1: HIGH, 2: "low among high", 3: LOW, 4: "high among low"}


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


def moran(values: pd.Series, neighbours: Graph, seed: int = 0) -> Moran:
    """Return Moran's I over areas (row-standardised), with a permutation p-value.

    Parameters
    ----------
    values : a number an area, index as the areas; missing values are left out, and so are areas
        nobody is beside
    neighbours : of each area (see `adjacency.linked`)
    seed : of the deals; the same one gives the same p

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
    known, graph, alone, missing = _ready(values, neighbours)
    with _seeded(seed):
        found = extra("esda").Moran(
            known.to_numpy(), graph, transformation="r", permutations=PERMUTATIONS
        )
    return Moran(float(found.I), float(found.EI), float(found.p_sim), len(known), alone, missing)


def clusters(values: pd.Series, neighbours: Graph, seed: int = 0) -> pd.DataFrame:
    """Return clusters of high or low values, one row per area.

    Takes what `moran` takes.

    Returns
    -------
    Index as `values`; value; local: local Moran's I; p: from random deals of the other values,
    one-sided; cluster: "high among high", "low among low", "high among low", "low among high", or
    "no pattern", "no neighbours", "no value"

    Notes
    -----
    L. Anselin (1995), Local indicators of spatial association, Geographical Analysis 27. With
    `PERMUTATIONS` deals no p is smaller than 1 / (PERMUTATIONS + 1).
    """
    known, graph, alone, missing = _ready(values, neighbours)
    esda = extra("esda")
    with warnings.catch_warnings():  # esda announces that its p will be two-sided one day
        warnings.simplefilter("ignore", DeprecationWarning)
        found = esda.Moran_Local(
            known.to_numpy(), graph, transformation="r", permutations=PERMUTATIONS, seed=seed
        )
    quadrant = np.array([_QUADRANTS[int(number)] for number in found.q], dtype=object)
    told = np.where(_adjusted(found.p_sim) <= _FALSE, quadrant, "no pattern")
    rows = pd.DataFrame({"local": found.Is, "p": found.p_sim, "cluster": told}, index=known.index)
    table = rows.reindex(values.index)
    table.loc[list(alone), "cluster"] = "no neighbours"
    table.loc[list(missing), "cluster"] = "no value"
    return pd.DataFrame({"value": values, **table})


def _ready(
    values: pd.Series, neighbours: Graph
) -> tuple[pd.Series, Graph, tuple[Any, ...], tuple[Any, ...]]:
    """Return known values with neighbours, the neighbours, and the areas left out."""
    if values.index.has_duplicates:
        raise InputError(
            f"values: {values.index[values.index.duplicated()].tolist()[0]!r} stands twice"
        )
    unknown = [label for label in values.index.tolist() if label not in neighbours.unique_ids]
    if unknown:
        raise InputError(
            f"values: {unknown[0]!r} is none of the areas; their index is to name the same"
        )
    given = values.astype(float)
    missing = tuple(given.index[~np.isfinite(given)])
    known = given[np.isfinite(given)]
    if len(known) < _FEWEST:
        raise InputError(f"{len(known)} areas have a value; Moran's I takes {_FEWEST} at least")
    graph = neighbours.subgraph(known.index)
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


@contextmanager
def _seeded(seed: int) -> Iterator[None]:
    """Seed numpy's global generator, which esda uses, and restore it afterwards."""
    before = np.random.get_state()
    np.random.seed(seed)
    try:
        yield
    finally:
        np.random.set_state(before)
