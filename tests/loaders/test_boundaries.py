"""Boundaries: every economy has land, nothing spans the globe, and the lines United Nations
practice differs on are marked.
"""

import numpy as np
import pytest
import shapely
from shapely.geometry import Point, Polygon

from research import economies
from research.loaders import atlas as builder
from research.loaders import boundaries, rings

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
        ("FJI", 178.0, -17.8, True),
        ("FJI", 0, -16.5, False),
        ("FJI", -179.95, -16.8, True),
        ("RUS", -175, 66.5, True),
        ("RUS", 100, 60, True),
        ("RUS", 0, 66.5, False),
        ("THA", 100.6, 14.5, True),
        ("KIR", -157.4, 1.87, True),
        ("UKR", 34.1, 45.2, True),
        ("RUS", 34.1, 45.2, False),
        ("SOM", 45, 9.8, True),
        ("CYP", 33.3, 35.25, True),
        ("XKX", 20.9, 42.6, True),
        ("SRB", 20.9, 42.6, False),
        ("MAR", -13, 25, False),
        ("NZL", 175, -39, True),
        ("GIB", -5.345, 36.13, True),
        ("TUV", 179.2, -8.52, True),
        ("CHI", -2.13, 49.2, True),
        ("CHI", -2.58, 49.45, True),
    ],
)
def test_places(economy: str, lon: float, lat: float, inside: bool) -> None:
    assert LAND[economy].buffer(0.02).contains(Point(lon, lat)) is inside


LINES = WORLD[WORLD["kind"].eq("line")].set_index("name").geometry
AREAS = WORLD[WORLD["kind"].eq("area")].set_index("name").geometry


def test_no_line_inside_economies_that_united_nations_maps_draw_whole() -> None:
    """Somalia with Somaliland, Ukraine with Crimea and Cyprus are one piece of land, with no line
    across it.
    """
    assert not {"Somaliland", "Crimea", "Northern Cyprus"} & set(LINES.index)
    for economy, across in (
        ("SOM", [(47.5, 9.5), (50.0, 9.0)]),
        ("CYP", [(33.0, 35.3), (33.0, 34.8)]),
    ):
        inside = LAND[economy].buffer(-0.05)
        assert inside.contains(shapely.LineString(across))
        assert not LINES.intersects(inside).any()


@pytest.mark.parametrize(
    ("name", "lon", "lat"),
    [
        ("Line of Control", 74.0, 34.7),
        ("Line of Control", 76.5, 34.7),
        ("Aksai Chin", 80.2, 35.2),
        ("Abyei", 27.82, 9.95),
        ("Sudan and South Sudan", 25.0, 9.8),
        ("Hala'ib", 35.0, 22.0),
        ("Western Sahara", -11.0, 27.67),
        ("Korea", 127.3, 38.3),
        ("Golan Heights", 35.63, 32.85),
        ("Ilemi Triangle", 35.0, 4.62),
        ("Palestine", 35.0, 32.2),
        ("Kosovo", 21.2, 43.1),
    ],
)
def test_lines_that_united_nations_maps_show_as_not_final(
    name: str, lon: float, lat: float
) -> None:
    assert LINES[name].distance(Point(lon, lat)) < 0.6
    assert LINES[name].length > 0.3


def test_areas_without_a_final_status_are_of_no_economy() -> None:
    for name, lon, lat in (
        ("Abyei", 28.4, 9.9),
        ("Aksai Chin", 79.3, 35.2),
        ("Siachen Glacier", 77.1, 35.4),
        ("W. Sahara", -12.5, 25.5),
        ("Falkland Islands (Malvinas)", -58.5, -51.8),
    ):
        assert AREAS[name].contains(Point(lon, lat)), name
        assert not LAND.contains(Point(lon, lat)).any(), name
    assert LAND["SYR"].contains(Point(35.8, 33.0))  # the Golan Heights
    assert not LAND["ISR"].contains(Point(35.8, 33.0))


def test_land_is_drawn_once() -> None:
    """What was cut out of an economy or given to another overlaps with nothing."""
    for one, other in (("SDN", "Abyei"), ("CHN", "Aksai Chin")):
        assert LAND[one].intersection(AREAS[other]).area < 1e-6
    for one, other in (("ISR", "SYR"), ("IND", "CHN"), ("SDN", "SSD")):
        assert LAND[one].intersection(LAND[other]).area < 1e-3


def test_capitals_stand_on_their_land() -> None:
    far = {
        economy.iso3: round(
            LAND[economy.iso3].distance(Point(economy.longitude, economy.latitude)), 2
        )
        for economy in economies.table().values()
        if LAND[economy.iso3].distance(Point(economy.longitude, economy.latitude)) > 0.25
    }
    # The 50m layer leaves out the small islands these capitals stand on.
    assert set(far) <= {"MHL", "KIR", "TCA"}


def test_a_ring_that_jumps_is_cut_at_the_antimeridian() -> None:
    pieces = list(
        rings.cut_at_antimeridian(Polygon([(178, -17), (-178, -17), (-178, -16), (178, -16)]))
    )
    assert sorted(piece.bounds for piece in pieces) == [
        (-180, -17, -178, -16),
        (178, -17, 180, -16),
    ]


def test_a_hole_that_jumps_stays_a_hole() -> None:
    shell = [(170, -20), (-170, -20), (-170, -10), (170, -10)]
    hole = [(-179, -16), (-178, -16), (-178, -15), (-179, -15)]
    pieces = list(rings.cut_at_antimeridian(Polygon(shell, [hole])))
    assert sum(piece.area for piece in pieces) == pytest.approx(20 * 10 - 1)


def test_a_ring_round_the_pole_is_closed_over_it() -> None:
    coast = [(lon, -70) for lon in range(-180, 180, 10)]
    (cap,) = rings.cut_at_antimeridian(Polygon(coast))
    assert cap.area == pytest.approx(360 * 20)


@pytest.mark.slow
def test_the_build_reproduces_the_committed_boundaries(atlas, tmp_path) -> None:
    import geopandas as gpd

    builder.build(atlas, tmp_path)
    built = gpd.read_parquet(tmp_path / boundaries.PATH.name)
    assert built.geometry.geom_equals(WORLD.geometry).all()
    assert (tmp_path / "outline.json").read_bytes() == (
        boundaries.PATH.parent / "outline.json"
    ).read_bytes()
