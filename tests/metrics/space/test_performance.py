"""Speeds by zone: small sums done by hand, partial sums in any order, and the Pacific tiles beside
the project.
"""

import math
import pickle
from functools import reduce
from pathlib import Path

import geopandas as gpd
import numpy as np
import pandas as pd
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from research import quadkeys
from research.errors import InputError
from research.loaders import ookla
from research.metrics.space.partials import Prepared, merge
from research.metrics.space.performance import QUANTILES, aggregate, finish
from tests.metrics.space.shapes import BOWTIE, grid, tiles, zones

AB = zones(A=shapely.box(0, 0, 1, 1), B=shapely.box(1, 0, 2, 1))


def test_means_are_weighted_by_tests() -> None:
    given_tiles = tiles(
        (0.2, 0.5, 1, 10_000), (0.4, 0.5, 3, 50_000), (1.5, 0.5, 200, 8_000), (5, 5, 9, 1_000)
    )
    table = aggregate(given_tiles, AB)
    assert table.index.tolist() == ["A", "B"]
    assert table["download"].tolist() == [40.0, 8.0]  # (1 x 10 + 3 x 50) / 4
    assert table["upload"].tolist() == [4.0, 0.8]
    assert table["latency"].tolist() == [20.0, 20.0]
    assert table["tests"].tolist() == [4, 200]
    assert table["tiles"].tolist() == [2, 1]
    assert table["single_test"].tolist() == [50.0, 0.0]
    assert Prepared(AB).partial(given_tiles).outside == 1


def test_quantiles_are_the_smallest_value_that_the_share_does_not_exceed() -> None:
    ten = tiles(
        *((0.05 + n / 20, 0.5, 1 + (n == 9), 1000 * (n + 1)) for n in range(10))
    )  # 11 tests, two in the fastest
    found = aggregate(ten, AB).loc["A", ["download_p10", "download_p50", "download_p90"]]
    assert found.tolist() == pytest.approx([2, 6, 10], rel=0.0025)


def test_no_tile_is_not_no_service() -> None:
    table = aggregate(tiles((0.5, 0.5, 5, 1000)), AB)
    assert table.loc["B", "flag"] == "no tiles"
    assert table.loc["B"].drop(["tests", "tiles", "flag"]).isna().all()
    empty = aggregate(tiles((0.5, 0.5, 5, 1000)).iloc[:0], AB)
    assert empty["flag"].tolist() == ["no tiles", "no tiles"]


def test_by_quarter_without_a_tile_there_is_no_row_and_no_error() -> None:
    table = aggregate(iter(()), AB, by=["zone", "quarter"])
    assert table.empty
    assert table.index.names == ["zone", "quarter"]


def test_a_row_says_why_it_is_not_to_be_relied_on() -> None:
    def flag(*rows: tuple[int, int]) -> str:
        spots = (
            (0.01 + n / 100, 0.5, tests)
            for n, tests in enumerate(t for count, t in rows for _ in range(count))
        )
        return aggregate(tiles(*((x, y, tests, 1000) for x, y, tests in spots)), AB).loc[
            "A", "flag"
        ]

    assert flag((9, 11)) == "few tests"
    assert flag((9, 12)) == "few tiles"
    assert flag((11, 1), (9, 20)) == "mostly single tests"
    assert flag((10, 1), (10, 10)) == ""


def test_a_tile_on_two_zones_counts_by_its_centre() -> None:
    column = quadkeys.squares(np.array([1.0]), np.array([0.5]))[0][0]
    west, east = (quadkeys.degrees(np.array([column + n]), np.array([0.5]))[0][0] for n in (0, 1))
    border = west + 0.25 * (east - west)  # a quarter of the tile is in A
    halves = zones(A=shapely.box(0, 0, border, 1), B=shapely.box(border, 0, 2, 1))
    straddling = tiles(((west + east) / 2, 0.5, 8, 10_000), (0.2, 0.5, 2, 50_000))
    assert aggregate(straddling, halves)["tests"].tolist() == [2, 8]


def test_a_hole_and_an_island_across_the_meridian() -> None:
    ring = shapely.Polygon(
        shapely.box(0, 0, 3, 3).exterior.coords, [shapely.box(1, 1, 2, 2).exterior.coords]
    )
    fiji = shapely.MultiPolygon(
        [shapely.box(177, -19, 180, -16), shapely.box(-180, -19, -178, -16)]
    )
    given_tiles = tiles(
        (1.5, 1.5, 7, 1000), (0.5, 0.5, 1, 1000), (179.9, -17, 2, 1000), (-179.9, -17, 3, 1000)
    )
    table = aggregate(given_tiles, zones(ring=ring, fiji=fiji))
    assert table["tests"].tolist() == [1, 5]


def test_by_quarter_kind_and_setting() -> None:
    settled = AB.assign(setting=["rural", "urban"])
    given_tiles = pd.concat([
        tiles((0.5, 0.5, 1, 1000), (1.5, 0.5, 2, 2000), quarter="2023-Q3", kind="fixed"),
        tiles((1.5, 0.5, 4, 4000), quarter="2023-Q4", kind="fixed"),
        tiles((9.5, 0.5, 4, 4000), quarter="2023-Q4", kind="mobile"),
    ])  # fmt: skip
    table = aggregate(given_tiles, settled, by=["setting", "quarter", "kind"])
    assert table.index.names == ["setting", "quarter", "kind"]
    assert table["tests"].to_dict() == {
        ("rural", "2023-Q3", "fixed"): 1, ("rural", "2023-Q4", "fixed"): 0,
        ("rural", "2023-Q4", "mobile"): 0, ("urban", "2023-Q3", "fixed"): 2,
        ("urban", "2023-Q4", "fixed"): 4, ("urban", "2023-Q4", "mobile"): 0,
    }  # fmt: skip
    assert aggregate(given_tiles, settled, by="setting")["tests"].to_dict() == {
        "rural": 1,
        "urban": 6,
    }
    two = aggregate(
        given_tiles,
        pd.concat([settled, zones(C=shapely.box(9, 0, 10, 1)).assign(setting="rural")]),
        by="setting",
    )
    assert two["tests"].to_dict() == {"rural": 5, "urban": 6}
    with pytest.raises(InputError, match="none is 'zone'"):
        aggregate(given_tiles, settled, by="quarter")


@pytest.mark.parametrize("lacking", ["tests", "avg_u_kbps"])
def test_frames_that_are_no_tiles(lacking: str) -> None:
    with pytest.raises(InputError, match=f"no column {lacking}"):
        aggregate(tiles((0.5, 0.5, 1, 1000)).drop(columns=lacking), AB)


def test_tiles_and_zones_that_cannot_be() -> None:
    one = tiles((0.5, 0.5, 1, 1000))
    with pytest.raises(InputError, match="nor quadkey"):
        aggregate(one.drop(columns=["tile_x", "quadkey"]), AB)
    with pytest.raises(InputError, match="row 0 has no tile_x"):
        aggregate(one.drop(columns="quadkey").assign(tile_x=np.nan), AB)
    with pytest.raises(InputError, match="tests is to be a number"):
        aggregate(one.assign(tests=-1), AB)
    with pytest.raises(InputError, match="invalid zones"):
        aggregate(one, zones(A=BOWTIE))
    with pytest.raises(InputError, match="no column quarter"):
        aggregate(one, AB, by=["zone", "quarter"])


def test_centres_come_from_the_quadkey_where_a_file_has_none() -> None:
    given_tiles = tiles((0.995, 0.5, 1, 1000), (1.005, 0.5, 2, 1000), (0.3, 0.1, 4, 2000))
    with_centres = aggregate(given_tiles, AB)
    pd.testing.assert_frame_equal(
        aggregate(given_tiles.drop(columns=["tile_x", "tile_y"]), AB), with_centres
    )
    some = given_tiles.assign(tile_x=[np.nan, 1.005, np.nan])
    pd.testing.assert_frame_equal(aggregate(some, AB), with_centres)


def unkeyed(quadkey: str) -> tuple[float, float]:
    """The centre a quadkey stands for, each digit halving a square of the map, from the top
    left.
    """
    x = sum(int(digit) % 2 / 2**n for n, digit in enumerate(quadkey, 1)) + 1 / 2**17
    y = sum(int(digit) // 2 / 2**n for n, digit in enumerate(quadkey, 1)) + 1 / 2**17
    return x * 360 - 180, math.degrees(2 * math.atan(math.exp(math.pi * (1 - 2 * y))) - math.pi / 2)


ROWS = st.tuples(
    st.floats(-0.5, 4.5), st.floats(0, 1), st.integers(1, 10_000), st.integers(0, 10_000_000)
)
FRAMES = st.lists(st.lists(ROWS, max_size=12), min_size=1, max_size=6)


@pytest.mark.slow
@settings(deadline=None, max_examples=60)
@given(FRAMES, st.randoms())
def test_partial_sums_merge_to_the_same_numbers_in_any_order(parts: list, random: object) -> None:
    ready = Prepared(grid(4))
    partials = [
        ready.partial(tiles(*rows) if rows else tiles((9, 9, 1, 1)).iloc[:0]) for rows in parts
    ]
    whole = finish(
        ready.partial(tiles(*(row for rows in parts for row in rows), (99.0, 9.0, 1, 1)))
    )
    shuffled = list(partials)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    half = len(shuffled) // 2
    left, right = (
        reduce(merge, shuffled[:half], ready.nothing()),
        reduce(merge, shuffled[half:], ready.nothing()),
    )
    for one in (reduce(merge, partials), merge(left, right), merge(right, left)):
        pd.testing.assert_frame_equal(finish(one), whole, check_exact=True)


@pytest.mark.slow
@settings(deadline=None, max_examples=60)
@given(
    st.lists(st.tuples(st.integers(1, 10_000_000), st.integers(1, 50)), min_size=1, max_size=40),
    st.sampled_from(QUANTILES),
)
def test_quantiles_are_within_half_a_bin_of_those_of_the_tests_laid_out(
    rows: list, quantile: float
) -> None:
    laid_out = np.repeat(*np.array(rows).T)
    exact = np.quantile(laid_out, quantile, method="inverted_cdf")
    table = aggregate(tiles(*((0.5, 0.5, tests, speed) for speed, tests in rows)), AB)
    found = table.loc["A", f"download_p{100 * quantile:g}"]
    assert found * 1000 == pytest.approx(exact, rel=0.0026)


@settings(deadline=None, max_examples=40)
@given(st.lists(ROWS, min_size=1, max_size=30))
def test_zones_that_fill_the_plane_keep_every_test(rows: list) -> None:
    everywhere = zones(west=shapely.box(-180, -85, 1.23, 85), east=shapely.box(1.23, -85, 180, 85))
    assert aggregate(tiles(*rows), everywhere)["tests"].sum() == sum(row[2] for row in rows)


def test_partials_of_other_zones_do_not_merge() -> None:
    with pytest.raises(InputError, match="do not merge"):
        merge(Prepared(AB).nothing(), Prepared(grid(4)).nothing())


def test_zones_made_ready_and_partials_travel_between_processes() -> None:
    ready = pickle.loads(pickle.dumps(Prepared(AB)))
    partial = pickle.loads(pickle.dumps(ready.partial(tiles((0.5, 0.5, 3, 1000)))))
    assert finish(merge(partial, partial))["tests"].tolist() == [6, 0]


PACIFIC = {
    "American Samoa": (-171.2, -14.6, -169.3, -14.0),
    "Palau": (133.9, 6.7, 134.9, 8.3),
    "Guam": (144.5, 13.1, 145.1, 13.8),
}


@pytest.mark.slow
def test_pacific_tiles_by_quarter_as_a_short_calculation_has_them(shared: Path) -> None:
    """The real files, with pandas alone: boxes, a weighted mean, counts and a quantile of tests
    laid out.
    """
    areas = zones(**{name: shapely.box(*box) for name, box in PACIFIC.items()})
    for kind in ookla.KINDS:
        table = aggregate(ookla.batches(kind, root=shared / "ookla"), areas, by=["zone", "quarter"])
        seen = 0
        for path in (shared / "ookla").rglob(f"type={kind}/**/*.parquet"):
            raw = pd.read_parquet(path)
            quarter = f"{path.parts[-3][-4:]}-Q{path.parts[-2][-1]}"
            x, y = np.array(
                [unkeyed(key) for key in raw["quadkey"]]
            ).T  # some files lack the centres, some have a part of them
            for name, (west, south, east, north) in PACIFIC.items():
                own = raw[(x >= west) & (x <= east) & (y >= south) & (y <= north)]
                row = table.loc[(name, quarter)]
                assert (row["tiles"], row["tests"]) == (len(own), own["tests"].sum())
                if own.empty:
                    assert row["flag"] == "no tiles"
                    continue
                seen += 1
                assert row["download"] == pytest.approx(
                    np.average(own["avg_d_kbps"], weights=own["tests"]) / 1000
                )
                assert row["latency"] == pytest.approx(
                    np.average(own["avg_lat_ms"], weights=own["tests"])
                )
                assert row["single_test"] == pytest.approx(100 * own["tests"].eq(1).mean())
                median = np.quantile(
                    np.repeat(own["avg_u_kbps"], own["tests"]), 0.5, method="inverted_cdf"
                )
                assert row["upload_p50"] == pytest.approx(median / 1000, rel=0.0026)
        assert seen > 30


def test_the_provinces_of_thailand_are_77_and_take_tiles(shared: Path) -> None:
    provinces = gpd.read_file(shared / "boundaries" / "THA_ADM1.geojson").rename(
        columns={"ADM1_EN": "zone"}
    )
    rng = np.random.default_rng(7)
    cloud = tiles(
        *zip(
            rng.uniform(97, 106, 3000),
            rng.uniform(5, 21, 3000),
            rng.integers(1, 9, 3000),
            [1000] * 3000,
            strict=True,
        )
    )
    table = aggregate(cloud, provinces)
    assert len(table) == 77
    points = gpd.GeoDataFrame(
        cloud, geometry=gpd.points_from_xy(cloud["tile_x"], cloud["tile_y"]), crs=4326
    )
    joined = points.sjoin(provinces[["zone", "geometry"]]).groupby("zone")["tests"].sum()
    assert table["tests"][table["tests"] > 0].to_dict() == joined.to_dict()


def test_the_files_of_a_mirror_give_what_their_tiles_give(shared: Path) -> None:
    areas = zones(palau=shapely.box(*PACIFIC["Palau"]))
    read = ookla.tiles(PACIFIC["Palau"], "fixed", ["2022-Q1", "2023-Q4"], shared / "ookla").frame
    given_tiles = ookla.batches("fixed", ["2022-Q1", "2023-Q4"], shared / "ookla", PACIFIC["Palau"])
    pd.testing.assert_frame_equal(
        aggregate(given_tiles, areas, by=["zone", "quarter"]),
        aggregate(read, areas, ["zone", "quarter"]),
    )
    assert ookla.quarters_held("fixed", shared / "ookla")[-1] == "2023-Q4"
