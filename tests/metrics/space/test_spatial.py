"""Moran's I and local clusters against hand calculation and a matrix, and what becomes of areas
left out.
"""

import sys
from dataclasses import replace

import geopandas as gpd
import numpy as np
import pandas as pd
import pytest
import shapely
from libpysal.graph import Graph

from research import access
from research.errors import InputError
from research.metrics.space.adjacency import linked
from research.metrics.space.spatial import clusters, moran
from tests.metrics.space.shapes import grid


def beside(areas: gpd.GeoDataFrame) -> Graph:
    """Areas that share a border or a corner."""
    return Graph.build_contiguity(areas.geometry, rook=False, strict=True)


def by_matrix(values: np.ndarray, weights: np.ndarray) -> float:
    """Moran's I from its formula, weights standardised by row."""
    weights = weights / weights.sum(axis=1, keepdims=True)
    z = values - values.mean()
    return float(len(z) / weights.sum() * (z @ weights @ z) / (z @ z))


def test_a_row_of_squares_that_alternate_is_perfectly_unlike() -> None:
    values = pd.Series([0.0, 1.0] * 5)
    found = moran(values, beside(grid(10)))
    assert found.value == pytest.approx(-1)
    assert found.expected == pytest.approx(-1 / 9)
    assert (found.n, found.alone, found.missing) == (10, (), ())


def test_a_slope_over_a_grid_is_what_the_formula_gives() -> None:
    areas = beside(grid(6, 5))
    values = pd.Series(np.random.default_rng(3).normal(size=30) + np.repeat(np.arange(6), 5))
    at = np.array([(x, y) for x in range(6) for y in range(5)])
    queen = (np.abs(at[:, None] - at[None]).max(axis=2) == 1).astype(float)
    assert areas.n_edges == queen.sum()
    assert moran(values, areas).value == pytest.approx(by_matrix(values.to_numpy(), queen))


def test_p_is_the_share_of_deals_and_the_same_for_a_seed() -> None:
    areas, values = beside(grid(8, 8)), pd.Series(np.arange(64.0))
    state = np.random.get_state()[1].copy()
    found = moran(values, areas, seed=1)
    assert found.p == 1 / 1000
    assert moran(values, areas, seed=1) == found
    assert (np.random.get_state()[1] == state).all(), "the caller's generator is left as it was"
    noise = pd.Series(np.random.default_rng(0).normal(size=64))
    assert {moran(noise, areas, seed=seed).p for seed in range(4)} - {moran(noise, areas, seed=0).p}
    assert moran(noise, areas).p > 0.05


def test_areas_without_a_value_or_a_neighbour_are_left_out_and_named() -> None:
    drawn = grid(5, 4)
    drawn.loc["island", "geometry"] = shapely.box(40, 40, 41, 41)
    values, areas = pd.Series([*np.arange(20.0), 7.0], index=drawn.index), beside(drawn)
    values[3] = np.nan
    found = moran(values, areas)
    assert (found.n, found.alone, found.missing) == (19, ("island",), (3,))
    assert replace(found, alone=()) == moran(values.drop("island"), areas)
    table = clusters(values, areas)
    assert table.index.tolist() == values.index.tolist()
    assert table.loc["island", "cluster"] == "no neighbours"
    assert table.loc[3, "cluster"] == "no value"


def test_clusters_are_where_they_were_put() -> None:
    areas = beside(grid(9, 9))
    at = np.array([(x, y) for x in range(9) for y in range(9)])
    values = pd.Series(np.random.default_rng(5).normal(0, 0.1, 81))
    high, low = (at < 3).all(axis=1), (at > 5).all(axis=1)
    values[high], values[low] = values[high] + 5, values[low] - 5
    table = clusters(values, areas, seed=1)
    assert table.loc[[0, 1, 9, 10], "cluster"].eq("high among high").all()
    assert table.loc[[80, 79, 71, 70], "cluster"].eq("low among low").all()
    assert table.loc[(at == 4).all(axis=1), "cluster"].eq("no pattern").all()
    pd.testing.assert_frame_equal(clusters(values, areas, seed=1), table)
    noise = pd.Series(np.random.default_rng(2).normal(size=81))
    assert clusters(noise, areas)["cluster"].eq("no pattern").all(), (
        "81 tests of noise find nothing"
    )


@pytest.mark.parametrize(
    ("values", "areas", "said"),
    [
        (pd.Series([1.0, 2, 3, 4, 5]), grid(4), "4 is none of the areas"),
        (pd.Series([1.0, np.nan, 3, 4]), grid(4), "3 areas have a value"),
        (pd.Series([1.0, 1, 1, 1]), grid(4), "all have one value"),
        (pd.Series([1.0, 2], index=[0, 0]), grid(4), "0 stands twice"),
        (
            pd.Series([1.0, 2, 3, 4]),
            grid(8).iloc[::2].reset_index(drop=True),
            "0 areas have a value and a neighbour",
        ),
    ],
)
def test_what_cannot_be_measured_is_refused(
    values: pd.Series, areas: gpd.GeoDataFrame, said: str
) -> None:
    with pytest.raises(InputError) as refused:
        moran(values, beside(areas))
    assert said in str(refused.value)


@pytest.mark.parametrize("name", ["esda", "libpysal.graph"])
def test_an_extra_that_is_not_installed_is_named(
    monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    values, borders = pd.Series([1.0, 2, 3, 4]), pd.Series([(1,), (0, 2), (1, 3), (2,)])
    monkeypatch.setitem(sys.modules, name, None)
    with pytest.raises(ImportError, match=rf"{name} is not installed; .*\[space\]"):
        moran(values, linked(borders))


def test_neighbours_that_are_listed_give_what_their_matrix_does() -> None:
    """Thailand's provinces by the list of those each borders, without a boundary; Phuket borders
    none and is left out.
    """
    units = access.provinces("THA").set_index("code")
    values = np.log(units["density"])
    found = moran(values, linked(units["neighbours"]))
    inland = units.drop("TH83")
    weights = np.array(
        [[float(other in row) for other in inland.index] for row in inland["neighbours"]]
    )
    assert found.alone == ("TH83",)
    assert found.value == pytest.approx(by_matrix(values.drop("TH83").to_numpy(), weights))
    table = clusters(values, linked(units["neighbours"]))
    assert table.loc["TH83", "cluster"] == "no neighbours"
    assert table.loc["TH12", "cluster"] == "high among high"  # Nonthaburi, beside Bangkok
    assert table.loc["TH58", "cluster"] != "high among high"  # Mae Hong Son


def test_listed_neighbours_are_those_of_the_boundaries_they_come_from() -> None:
    graph = beside(grid(3, 3))
    listed = pd.Series({label: tuple(graph[label].index) for label in range(9)})
    values = pd.Series(np.random.default_rng(1).normal(size=9))
    assert moran(values, linked(listed)) == moran(values, graph)
