"""People within reach: grids whose answer is known, islands on the 180th meridian, and what is not
known stays a bound.
"""

import numpy as np
import pandas as pd
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from research.errors import InputError
from research.metrics.space.coverage import coverage
from tests.metrics.space.shapes import zones

# Eleven places of 100 people on the equator, a tenth of a degree (11.13 km) apart.
LINE = pd.DataFrame({"lon": np.arange(11) / 10, "lat": 0.0, "people": 100})
# As OpenCelliD has them: range in metres. 12 km reaches one place on either side; 23 km two.
SITES = pd.DataFrame(
    {
        "radio": ["LTE", "GSM", "LTE"],
        "lon": [0.0, 0.5, 0.9],
        "lat": [0.0, 0.0, 0.0],
        "range": [12_000, 23_000, 12_000],
    }
)


def test_a_line_of_places() -> None:
    table = coverage(LINE, SITES).table
    assert table["covered"].to_dict() == {
        "LTE": 500.0,
        "GSM": 500.0,
        "any": 1000.0,
    }  # 0, 1, 8, 9, 10; 3 to 7; not 2
    assert table["share"].tolist() == pytest.approx([100 * 5 / 11, 100 * 5 / 11, 100 * 10 / 11])
    assert table[["known", "low", "high"]].isna().all(axis=None)


def test_a_range_for_all_or_by_technology() -> None:
    assert coverage(LINE, SITES, ranges=1).table.loc["any", "covered"] == 300
    by_technology = coverage(LINE, SITES, ranges={"LTE": 1, "GSM": 12}).table
    assert by_technology["covered"].to_dict() == {"LTE": 200, "GSM": 300, "any": 500}
    assert coverage(LINE, SITES.drop(columns="radio"), ranges=1).table.index.tolist() == ["any"]
    with pytest.raises(InputError, match="none for GSM"):
        coverage(LINE, SITES, ranges={"LTE": 1})


def test_sites_without_a_range_are_left_out_and_counted() -> None:
    found = coverage(LINE, SITES.assign(range=[12_000, 0, np.nan]))
    assert found.left_out == 2
    assert found.table["covered"].to_dict() == {"LTE": 200, "any": 200}
    assert found.sites.to_dict() == {"LTE": 1, "any": 1}
    with pytest.raises(InputError, match="none has a range"):
        coverage(LINE, SITES.assign(range=0))
    with pytest.raises(InputError, match="no column range"):
        coverage(LINE, SITES.drop(columns="range"))
    with pytest.raises(InputError, match="12,000 km"):
        coverage(LINE, SITES, ranges=12_000)


def test_the_rest_of_the_population_is_a_bound_and_never_zero() -> None:
    table = coverage(LINE, SITES, population=2000).table
    assert table.loc["any", ["share", "known", "low", "high"]].tolist() == pytest.approx(
        [100 * 10 / 11, 55, 50, 95]
    )
    table = coverage(LINE, SITES, population=11_000).table  # a tenth of the people are in the layer
    assert np.isnan(table.loc["any", "share"])
    assert table.loc["any", ["known", "low", "high"]].tolist() == pytest.approx(
        [10, 100 / 11, 100 * (1000 + 9900) / 11_000]
    )


def test_a_place_without_a_number_is_of_the_rest() -> None:
    some = LINE.assign(people=[np.nan, *[100] * 10])
    row = coverage(some, SITES, population=2000).table.loc["any"]
    assert row[["people", "covered", "low", "high"]].tolist() == pytest.approx([1000, 900, 45, 95])
    with pytest.raises(InputError, match="not negative"):
        coverage(LINE.assign(people=-1), SITES)
    with pytest.raises(InputError, match="no column 'people'"):
        coverage(LINE.drop(columns="people"), SITES)


def test_a_layer_of_more_people_than_the_population_leaves_no_rest() -> None:
    row = coverage(LINE, SITES, population=1000).table.loc["any"]
    assert row[["share", "known", "low", "high"]].tolist() == pytest.approx(
        [100 * 10 / 11, 110, 100 * 10 / 11, 100 * 10 / 11]
    )


HALVES = zones(
    west=shapely.box(-0.05, -1, 0.25, 1),
    east=shapely.box(0.25, -1, 0.95, 1),
    empty=shapely.box(5, 5, 6, 6),
)


def test_by_zone_nobody_is_lost_and_an_empty_zone_has_no_share() -> None:
    table = coverage(
        LINE, SITES, zones=HALVES, population={"west": 300, "east": 2000, "empty": 50}
    ).table
    assert table["people"].xs("any", level="technology").to_dict() == {
        "west": 300,
        "east": 700,
        "empty": 0,
        "outside": 100,
    }
    west, east, empty = (table.loc[(name, "LTE")] for name in ("west", "east", "empty"))
    assert west[["covered", "share", "low", "high"]].tolist() == pytest.approx(
        [200, 200 / 3, 200 / 3, 200 / 3]
    )
    assert np.isnan(east["share"])
    assert east[["low", "high"]].tolist() == pytest.approx([10, 75])
    assert np.isnan(empty["share"])
    assert empty[["low", "high"]].tolist() == [0, 100]
    with pytest.raises(InputError, match="none for zone 'east'"):
        coverage(LINE, SITES, zones=HALVES, population={"west": 300})
    with pytest.raises(InputError, match="by zone"):
        coverage(LINE, SITES, zones=HALVES, population=3000)


FIJI = pd.DataFrame(
    {"lon": [179.95, -179.95, 178.4], "lat": [-16.6, -16.6, -18.1], "people": [100, 200, 700]}
)


def test_a_site_on_the_antimeridian_reaches_both_sides() -> None:
    for lon in (180.0, -180.0):
        sites = pd.DataFrame({"lon": [lon], "lat": [-16.6]})  # 5.3 km from the first two
        assert coverage(FIJI, sites, ranges=6).table.loc["any", "covered"] == 300
    across = zones(
        fiji=shapely.MultiPolygon(
            [shapely.box(177, -19, 180, -16), shapely.box(-180, -19, -179, -16)]
        )
    )
    beyond_180 = zones(fiji=shapely.box(177, -19, 181, -16))
    for drawn in (across, beyond_180):
        table = coverage(
            FIJI, pd.DataFrame({"lon": [180.0], "lat": [-16.6]}), ranges=6, zones=drawn
        ).table
        assert table["people"].tolist() == [1000]


PEOPLE = st.lists(
    st.tuples(st.floats(-180, 180), st.floats(-85, 85), st.integers(0, 1000)),
    min_size=1,
    max_size=20,
)
MASTS = st.lists(
    st.tuples(
        st.floats(-180, 180),
        st.floats(-85, 85),
        st.sampled_from(["GSM", "LTE"]),
        st.integers(1, 900_000),
    ),
    min_size=1,
    max_size=20,
)


@pytest.mark.slow
@settings(deadline=None)
@given(PEOPLE, MASTS, st.floats(0.1, 1e5))
def test_more_reach_never_covers_fewer(people: list, masts: list, population: float) -> None:
    layer = pd.DataFrame(people, columns=["lon", "lat", "people"])
    sites = pd.DataFrame(masts, columns=["lon", "lat", "radio", "range"])
    table = coverage(layer, sites, population=population).table
    assert (table["covered"] <= table.loc["any", "covered"]).all()
    assert table.loc["any", "covered"] <= table["covered"].drop("any").sum()
    assert (table["low"] <= table["high"] + 1e-9).all()
    assert table[["low", "high"]].stack().between(0, 100 + 1e-9).all()
    wider = coverage(layer, sites.assign(range=sites["range"] * 1.1), population=population).table
    assert (wider["covered"] >= table["covered"]).all()
