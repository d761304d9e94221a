"""Which zone a point is in: borders, holes, zones across the 180th meridian, and shares of
boxes.
"""

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from research.metrics.space.placing import OUTSIDE, Zones
from tests.metrics.space.shapes import grid, zones


def of(placed: Zones, *points: tuple[float, float]) -> list[int]:
    lon, lat = np.array(points, dtype=float).T
    return placed.of_points(lon, lat).tolist()


def test_a_hole_is_not_of_the_zone_around_it() -> None:
    ring = shapely.Polygon(
        shapely.box(0, 0, 3, 3).exterior.coords, [shapely.box(1, 1, 2, 2).exterior.coords]
    )
    assert of(Zones(zones(ring=ring)), (1.5, 1.5), (0.5, 1.5), (5, 5)) == [OUTSIDE, 0, OUTSIDE]
    both = Zones(zones(ring=ring, inside=shapely.box(1, 1, 2, 2)))
    assert of(both, (1.5, 1.5), (0.5, 1.5)) == [1, 0]


def test_a_point_on_a_border_is_in_the_first_zone_and_in_no_second() -> None:
    assert of(Zones(grid(3)), (1, 0.5), (2, 0.5), (0, 0), (3, 1), (3.0001, 1)) == [
        0,
        1,
        0,
        2,
        OUTSIDE,
    ]


@pytest.mark.parametrize(
    "fiji",
    [
        shapely.MultiPolygon([shapely.box(177, -19, 180, -16), shapely.box(-180, -19, -178, -16)]),
        shapely.box(177, -19, 182, -16),
        shapely.box(-183, -19, -178, -16),
    ],
    ids=["in two parts", "to 360", "below -180"],
)
def test_zones_across_the_180th_meridian(fiji: shapely.Geometry) -> None:
    placed = Zones(zones(tonga=shapely.box(-176, -22, -173, -15), fiji=fiji))
    assert of(
        placed, (178, -18), (-179, -18), (181, -18), (180, -17), (-180, -17), (-175, -20), (0, -18)
    ) == [
        1,
        1,
        1,
        1,
        1,
        0,
        OUTSIDE,
    ]


@settings(deadline=None)
@given(st.lists(st.tuples(st.floats(-5, 9), st.floats(-5, 9)), min_size=1, max_size=50))
def test_points_are_where_shapely_finds_them_one_by_one(points: list[tuple[float, float]]) -> None:
    areas = grid(4, 4).iloc[::2]
    expected = [
        next(
            (n for n, area in enumerate(areas.geometry) if area.intersects(shapely.Point(point))),
            OUTSIDE,
        )
        for point in points
    ]
    assert of(Zones(areas), *points) == expected
