"""Settlements: classes by size, what the layer holds, what is unknown as a bound, and links that
join all places.
"""

import numpy as np
import pytest
from pyproj import Geod

from research import access
from research.errors import InputError
from research.metrics.space import settlements
from tests.metrics.space.layers import places


def test_classes_begin_at_5_000_and_50_000_people() -> None:
    found = settlements.held(places([50_000, 49_999, 5_000, 4_999, None]), 200_000)
    assert found.classes["people"].tolist() == [50_000, 54_999, 4_999]
    assert found.classes["places"].tolist() == [1, 2, 1]
    assert found.unknown == 1
    assert found.share == pytest.approx(109_998 / 2_000)
    assert found.enough
    assert found.remainder == 200_000 - 109_998


@pytest.mark.parametrize(("people", "enough"), [(49, False), (50, True), (100, True), (101, False)])
def test_no_share_is_told_below_a_half_or_above_all(people: int, enough: bool) -> None:
    assert settlements.held(places([people]), 100).enough is enough


@pytest.mark.parametrize(
    ("people", "national"), [([1], 0), ([1], -5), ([-1], 5), ([1], float("nan"))]
)
def test_populations_that_cannot_be_are_refused(people, national) -> None:
    with pytest.raises(InputError, match="at least one"):
        settlements.held(places(people), national)


@pytest.mark.parametrize("economy", ["THA", "FJI", "TUV", "KIR"])
def test_links_are_great_circles_to_the_nearest_larger_place(economy: str) -> None:
    """Against every pair of places on the ellipsoid, computed by PROJ; Fiji's and Kiribati's lie on
    both sides of 180°.
    """
    layer = access.settlements(economy).head(60)
    found = settlements.links(layer)
    lon, lat = layer.geometry.x.to_numpy(), layer.geometry.y.to_numpy()
    for n in range(1, len(layer)):
        straight = (
            Geod(ellps="WGS84").inv(np.full(n, lon[n]), np.full(n, lat[n]), lon[:n], lat[:n])[2]
            / 1000
        )
        assert found.iloc[n] == pytest.approx(straight.min(), rel=0.006)
    assert np.isnan(found.iloc[0])


def test_links_of_one_place_and_across_the_antimeridian() -> None:
    assert settlements.links(places([5])).isna().all()
    over = settlements.links(places([9, 5], lon=[179.5, -179.5]))
    assert over.iloc[1] == pytest.approx(111.2, abs=0.1)


def test_links_want_degrees() -> None:
    with pytest.raises(InputError, match="EPSG:3857"):
        settlements.links(places([2, 1]).to_crs("EPSG:3857"))
