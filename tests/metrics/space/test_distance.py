"""Distances against the geodesic, everywhere on Earth."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pyproj import Geod

from research.metrics.space.distance import within

GEOD = Geod(ellps="WGS84")
LON, LAT = st.floats(-180, 360), st.floats(-90, 90)
PLACES = st.lists(st.tuples(LON, LAT), min_size=1, max_size=12)


def columns(places: list[tuple[float, float]]) -> tuple[np.ndarray, np.ndarray]:
    lon, lat = np.array(places).T
    return lon, lat


def geodesics(points: list[tuple[float, float]], places: list[tuple[float, float]]) -> np.ndarray:
    """Every distance in km, points by places."""
    return np.array([[GEOD.inv(*point, *place)[2] / 1000 for place in places] for point in points])


@settings(deadline=None)
@given(PLACES, PLACES, st.data())
def test_within_range_is_what_every_geodesic_says(
    points: list, places: list, data: st.DataObject
) -> None:
    ranges = np.array(
        data.draw(st.lists(st.floats(0.01, 900), min_size=len(places), max_size=len(places)))
    )
    margins = (geodesics(points, places) - ranges) / ranges
    found = within(columns(points), columns(places), ranges)
    best = margins.min(axis=1)
    clear = (
        np.abs(best) > 2e-4
    )  # the sphere that turns an arc into a straight line is off by that at 900 km
    assert (found[clear] == (best[clear] <= 0)).all()


@pytest.mark.parametrize("km", [1.0, 35.0, 100.0])
def test_a_site_reaches_as_far_as_its_range_in_every_direction(km: float) -> None:
    for lon, lat in ((0, 0), (179.999, -16.5), (-157.4, 1.9), (25, 78), (100, 89.99)):
        for azimuth in range(0, 360, 30):
            for share, inside in ((0.9999, True), (1.0001, False)):
                x, y, _ = GEOD.fwd(lon, lat, azimuth, km * 1000 * share)
                at = np.array([x]), np.array([y])
                assert within(at, (np.array([lon]), np.array([lat])), np.array([km])).tolist() == [
                    inside
                ]


def test_a_far_site_with_a_long_range_covers_where_the_nearest_does_not() -> None:
    point, sites = (
        (np.array([0.0]), np.array([0.0])),
        (np.array([0.05, 0.3]), np.array([0.0, 0.0])),
    )  # 5.6 and 33 km away
    assert within(point, sites, np.array([5.0, 35.0])).tolist() == [True]
    assert within(point, sites, np.array([5.0, 33.0])).tolist() == [False]


def test_no_site_reaches_nobody() -> None:
    none = np.array([])
    assert within((np.array([0.0]), np.array([0.0])), (none, none), none).tolist() == [False]
