"""Boundaries: every economy has land, nothing spans the globe, and the lines United Nations practice differs on are marked."""

import numpy as np
import pytest
import shapely
from shapely.geometry import Point, Polygon

from research import economies
from research.loaders import atlas as builder
from research.loaders import boundaries

WORLD = boundaries.load()
LAND = WORLD[WORLD["kind"].eq("economy")].set_index("economy").geometry


def test_every_economy_has_valid_land() -> None:
    assert set(LAND.index) == set(economies.table())
    assert WORLD.geometry.is_valid.all()
    assert (shapely.area(LAND.values) > 0).all()


def test_no_edge_spans_half_the_globe() -> None:
    for part in shapely.get_parts(WORLD[WORLD["kind"].ne("line")].geometry.values):
        for ring in (part.exterior, *part.interiors):
            assert np.abs(np.diff(np.asarray(ring.coords)[:, 0])).max() <= 180


# Places in an economy, and places its raw rings would swallow.
@pytest.mark.parametrize(
    ("economy", "lon", "lat", "inside"),
    [
        ("FJI", 178.0, -17.8, True), ("FJI", 0, -16.5, False), ("FJI", -179.95, -16.8, True), ("RUS", -175, 66.5, True),
        ("RUS", 100, 60, True), ("RUS", 0, 66.5, False), ("THA", 100.6, 14.5, True), ("KIR", -157.4, 1.87, True),
        ("UKR", 34.1, 45.2, True), ("RUS", 34.1, 45.2, False), ("SOM", 45, 9.8, True), ("CYP", 33.3, 35.25, True),
        ("XKX", 20.9, 42.6, True), ("SRB", 20.9, 42.6, False), ("MAR", -13, 25, False), ("NZL", 175, -39, True),
        ("GIB", -5.345, 36.13, True), ("TUV", 179.2, -8.52, True), ("CHI", -2.13, 49.2, True), ("CHI", -2.58, 49.45, True),
    ],
)  # fmt: skip
def test_places(economy: str, lon: float, lat: float, inside: bool) -> None:
    assert LAND[economy].buffer(0.02).contains(Point(lon, lat)) is inside


def test_lines_that_depart_from_united_nations_practice() -> None:
    lines = WORLD[WORLD["kind"].eq("line")].set_index("name").geometry
    assert {"Crimea", "Western Sahara", "Somaliland", "Northern Cyprus", "Kashmir"} <= set(lines.index)
    assert (shapely.length(lines.values) > 0.3).all()


def test_capitals_stand_on_their_land() -> None:
    far = {
        economy.iso3: round(LAND[economy.iso3].distance(Point(economy.longitude, economy.latitude)), 2)
        for economy in economies.table().values()
        if LAND[economy.iso3].distance(Point(economy.longitude, economy.latitude)) > 0.25
    }
    # The 50m layer leaves out the small islands these capitals stand on.
    assert set(far) <= {"MHL", "KIR", "TCA"}


def test_a_ring_that_jumps_is_cut_at_the_antimeridian() -> None:
    pieces = list(builder.cut_at_antimeridian(Polygon([(178, -17), (-178, -17), (-178, -16), (178, -16)])))
    assert sorted(piece.bounds for piece in pieces) == [(-180, -17, -178, -16), (178, -17, 180, -16)]


def test_a_hole_that_jumps_stays_a_hole() -> None:
    shell = [(170, -20), (-170, -20), (-170, -10), (170, -10)]
    hole = [(-179, -16), (-178, -16), (-178, -15), (-179, -15)]
    pieces = list(builder.cut_at_antimeridian(Polygon(shell, [hole])))
    assert sum(piece.area for piece in pieces) == pytest.approx(20 * 10 - 1)


def test_a_ring_round_the_pole_is_closed_over_it() -> None:
    coast = [(lon, -70) for lon in range(-180, 180, 10)]
    (cap,) = builder.cut_at_antimeridian(Polygon(coast))
    assert cap.area == pytest.approx(360 * 20)


def test_the_build_reproduces_the_committed_boundaries(atlas, tmp_path) -> None:
    import geopandas as gpd

    builder.build(atlas, tmp_path)
    built = gpd.read_parquet(tmp_path / boundaries.PATH.name)
    assert built.geometry.geom_equals(WORLD.geometry).all()
    assert (tmp_path / "outline.json").read_bytes() == (boundaries.PATH.parent / "outline.json").read_bytes()
