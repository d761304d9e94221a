"""Provinces as points: nearest centre, cells around centres, urban shares, and joining with areas
that have boundaries.
"""

import geopandas as gpd
import numpy as np
import pandas as pd
import pytest
import shapely

from research import access
from research.errors import InputError
from research.loaders.joining import joined
from research.metrics.space import cost
from research.metrics.space.units import cells, nearest, scaled, urban_shares


def test_cells_are_what_is_nearest_to_a_centre() -> None:
    units = access.provinces("LAO").set_index("code")
    outline = access.shapes().set_index("economy").geometry["LAO"]
    found = cells(units, outline)
    rng = np.random.default_rng(0)
    west, south, east, north = outline.bounds
    at = gpd.points_from_xy(
        rng.uniform(west, east, 300), rng.uniform(south, north, 300), crs="EPSG:4326"
    )
    points = gpd.GeoDataFrame(geometry=at)[lambda rows: rows.within(outline)]
    of = units["name"].reindex(nearest(points, units)).to_numpy()
    inside = points.sjoin(found, predicate="within")
    assert len(inside) == pytest.approx(len(points), abs=3)
    assert (
        inside["zone"].to_numpy() == of[points.index.get_indexer(inside.index)]
    ).mean() > 0.98  # the plane bends lines


@pytest.mark.parametrize("seed", range(5))
def test_urban_people_add_up_and_no_province_holds_more_than_its_own(seed: int) -> None:
    rng = np.random.default_rng(seed)
    people, towns = (
        pd.Series(rng.uniform(1, 100, 20)),
        pd.Series(rng.uniform(0, 90, 20) * rng.integers(0, 2, 20)),
    )
    for percent in (0.0, 12.5, 60.0, 99.0, 100.0):
        shares = urban_shares(people, towns, percent)
        assert (people * shares).sum() / people.sum() == pytest.approx(percent)
        assert shares.between(0, 100).all()


def test_towns_add_nobody_to_provinces() -> None:
    units, places = access.provinces("KEN").set_index("code"), access.settlements("KEN")
    nation = pd.Series(
        {"people": 55e6, "area": 569_140, "urban": 30, "grid_urban": 97, "grid_rural": 68},
        name="KEN",
    )
    with_towns, without = (cost.areas(nation, units, layer) for layer in (places, places.head(0)))
    for table in (with_towns, without):
        assert table["people"].sum() == pytest.approx(55e6)
        assert (table["people"] * table["urban"]).sum() / 55e6 == pytest.approx(30)
    assert without["urban"].nunique() == 1 or without["urban"].std() < 1e-6
    assert with_towns["urban"].std() > 5


def test_nothing_to_scale_is_refused() -> None:
    with pytest.raises(InputError, match="must be positive"):
        scaled(pd.Series([0.0, 0.0]), 10.0)
    with pytest.raises(InputError, match="from 0 to 100"):
        urban_shares(pd.Series([1.0]), pd.Series([1.0]), 101.0)


def _areas(names: list[str], codes: list[str], boxes: list[shapely.Polygon]) -> gpd.GeoDataFrame:
    return gpd.GeoDataFrame({"name": names, "code": codes}, geometry=boxes, crs="EPSG:4326")


def test_areas_join_by_code_name_and_point_and_the_rest_is_named() -> None:
    boxes = [shapely.box(n, 0, n + 1, 1) for n in range(5)]
    areas = _areas(
        ["Alpha", "Béta Province", "???", "Far", "Delta"],
        ["XX-1", "", "", "", "XX-9"],
        [*boxes[:3], *boxes[3:]],
    )
    units = gpd.GeoDataFrame(
        {"name": ["Alpha", "Beta", "Gamma", "Island"]},
        geometry=gpd.points_from_xy([0.5, 40, 2.5, 80], [0.5, 0.5, 0.5, 0.5], crs="EPSG:4326"),
        index=["XX1", "XX2", "XX3", "XX4"],
    )
    found = joined(areas, units)
    assert found.table.to_dict("index") == {
        0: {"unit": "XX1", "by": "code"}, 1: {"unit": "XX2", "by": "name"},
        2: {"unit": "XX3", "by": "point"}
    }  # fmt: skip
    assert (found.areas, found.units) == ((3, 4), ("XX4",))


def test_a_code_that_two_areas_have_joins_one_of_them() -> None:
    boxes = [shapely.box(0, 0, 1, 1), shapely.box(5, 0, 6, 1)]
    units = gpd.GeoDataFrame(
        {"name": ["Nord"]},
        geometry=gpd.points_from_xy([0.5], [0.5], crs="EPSG:4326"),
        index=["XX1"],
    )
    found = joined(_areas(["Nord", "Nord"], ["XX-1", "XX-1"], boxes), units)
    assert (found.table["unit"].to_dict(), found.areas) == ({0: "XX1"}, (1,))


def test_units_keep_labels_that_are_whole_numbers() -> None:
    """Beyond 2^53 a label that was made a decimal number was that of another unit."""
    boxes = [shapely.box(0, 0, 1, 1), shapely.box(50, 0, 51, 1)]
    units = gpd.GeoDataFrame(
        {"name": ["South", "Hill"]},
        geometry=gpd.points_from_xy([20.5, 80], [0.5, 0.5], crs=4326),
        index=[9_007_199_254_740_993, 7],
    )
    found = joined(_areas(["North", "South"], ["", ""], boxes), units)
    assert found.table["unit"].tolist() == [9_007_199_254_740_993]
    assert found.units == (7,)


def test_a_code_that_means_another_area_is_not_believed() -> None:
    """Kenya's KE-1 of ISO 3166-2 is not the KE001 of a survey: names and places decide."""
    areas = _areas(
        ["Nord", "Sud"], ["XX-1", "XX-2"], [shapely.box(0, 0, 1, 1), shapely.box(5, 0, 6, 1)]
    )
    at = gpd.points_from_xy([5.5, 0.5], [0.5, 0.5], crs="EPSG:4326")
    found = joined(
        areas, gpd.GeoDataFrame({"name": ["Sud", "Nord"]}, geometry=at, index=["XX1", "XX2"])
    )
    assert found.table["unit"].tolist() == ["XX2", "XX1"]
    assert set(found.table["by"]) == {"name"}
