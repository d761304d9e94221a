"""Settlements: links that join all places."""

import numpy as np
import pytest
from pyproj import Geod

from research import access
from research.errors import InputError
from research.metrics.space import settlements
from tests.metrics.space.layers import places


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
