"""What users bring: refused by name where it cannot be right, taken as it is where it can."""

import geopandas as gpd
import numpy as np
import pandas as pd
import pytest
import shapely

from research.errors import InputError
from research.metrics.space import frames
from tests.metrics.space.shapes import BOWTIE, zones

SQUARE = shapely.box(0, 0, 1, 1)


def placed(
    *points: shapely.Point | None, crs: int | None = 4326, index: list[str] | None = None
) -> gpd.GeoDataFrame:
    return gpd.GeoDataFrame(geometry=list(points), crs=crs, index=index)


@pytest.mark.parametrize(
    ("frame", "said"),
    [
        (pd.DataFrame({"lon": [], "lat": []}), "there are none"),
        (pd.DataFrame({"x": [1.0], "y": [2.0]}), "no column lon and lat"),
        (
            pd.DataFrame({"lon": [1.0, 2.0], "lat": [0.0, 91.0]}, index=["a", "b"]),
            "swapped; not so: row 'b'",
        ),
        (pd.DataFrame({"lon": [400.0], "lat": [0.0]}), "row 0"),
        (pd.DataFrame({"lon": ["here"], "lat": [0.0]}), "are to be numbers"),
        (pd.DataFrame({"lon": [1.0] * 5, "lat": [np.nan] * 5}), "row 0, 1, 2 and 2 more"),
        (placed(shapely.Point(1, 1), crs=None), "no coordinate reference system"),
        (placed(shapely.Point(500_000, 1_500_000), index=["mast 7"]), "row 'mast 7'"),
        (placed(shapely.Point(1, 1), None), "without a geometry: row 1"),
        (placed(shapely.Point(1, 1), shapely.Point()), "empty point: row 1"),
        (gpd.GeoDataFrame(geometry=[SQUARE], crs=4326), "are to be points"),
    ],
)
def test_points_that_cannot_be(frame: pd.DataFrame, said: str) -> None:
    with pytest.raises(InputError, match="sites") as refused:
        frames.points(frame, "sites")
    assert said in str(refused.value)


def test_points_in_any_stated_system() -> None:
    bangkok = placed(shapely.Point(100.5, 13.75))
    lon, lat = frames.points(bangkok.to_crs(32647), "sites")  # UTM zone 47, in metres
    assert (lon[0], lat[0]) == pytest.approx((100.5, 13.75), abs=1e-8)
    lon, lat = frames.points(
        pd.DataFrame({"lon": ["100.5"], "lat": ["13.75"]}), "sites"
    )  # text, as CSV files have it
    assert (lon[0], lat[0]) == (100.5, 13.75)


@pytest.mark.parametrize(
    ("frame", "said"),
    [
        (zones().iloc[:0], "there are none"),
        (zones(None, a=SQUARE), "no coordinate reference system"),
        (zones(a=shapely.box(0, 0, 1000, 1000)), "stated to be in degrees"),
        (zones(a=SQUARE, b=shapely.Point(0, 0)), "not one: row 1"),
        (zones(a=SQUARE, b=shapely.Polygon()), "row 1"),
        (gpd.GeoDataFrame(geometry=[SQUARE, None], crs=4326), "without a geometry: row 1"),
        (
            zones(a=SQUARE, b=BOWTIE),
            "invalid zones (Self-intersection[1 1]); mend=True makes them valid: row 1",
        ),
        (pd.DataFrame({"zone": ["a"]}), "without geometry"),
    ],
)
def test_areas_that_cannot_be(frame: gpd.GeoDataFrame, said: str) -> None:
    with pytest.raises(InputError, match="zones") as refused:
        frames.areas(frame, "zones")
    assert said in str(refused.value)


def test_an_invalid_ring_is_mended_where_asked() -> None:
    mended = frames.areas(zones(a=SQUARE, b=BOWTIE), "zones", mend=True)
    assert mended.geometry.is_valid.all()
    assert shapely.area(mended.geometry.array).tolist() == pytest.approx([1.0, 2.0])
    assert mended["zone"].tolist() == ["a", "b"]


def test_areas_in_metres_come_back_in_degrees() -> None:
    back = frames.areas(zones(a=SQUARE).to_crs(3857), "zones")
    assert back.total_bounds == pytest.approx([0, 0, 1, 1], abs=1e-9)


@pytest.mark.parametrize("value", [-1, np.nan, np.inf, "many"])
def test_amounts_are_known_and_not_negative(value: object) -> None:
    with pytest.raises(InputError, match=r"people.*row 'B'"):
        frames.amounts(pd.DataFrame({"people": [1, value]}, index=["A", "B"]), "people", "people")
    with pytest.raises(InputError, match="no column 'people'"):
        frames.amounts(pd.DataFrame({"pop": [1]}), "people", "people")


def test_two_zones_of_one_name_are_refused() -> None:
    with pytest.raises(InputError, match="'a' stands twice"):
        frames.labels(pd.DataFrame({"zone": ["a", "a"]}))
