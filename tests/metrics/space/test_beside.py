"""Neighbours on the boundaries in use, against the list anybody can draw up from an atlas."""

import pytest

from research import access
from research.metrics.space.beside import beside

AREAS = access.shapes().query("kind == 'economy'")


@pytest.mark.parametrize(
    ("economy", "neighbours"),
    [
        ("THA", ["KHM", "LAO", "MMR", "MYS"]),
        ("LSO", ["ZAF"]),
        ("MCO", ["FRA"]),
        ("PRK", ["CHN", "KOR", "RUS"]),
    ],
)
def test_neighbours_share_a_border(economy: str, neighbours: list[str]) -> None:
    assert beside(AREAS, economy) == (neighbours, True)


@pytest.mark.slow
def test_islands_get_the_nearest_across_the_antimeridian_too() -> None:
    found, border = beside(AREAS, "WSM")
    assert not border
    assert found[0] == "ASM"
    # Kiribati lies on both sides of 180°, Fiji south of Tuvalu.
    assert {"KIR", "FJI"} <= set(beside(AREAS, "TUV")[0])


@pytest.mark.slow
@pytest.mark.parametrize(
    ("economy", "nearest"),
    [
        ("TUV", ["FJI", "KIR", "WSM"]),  # not New Zealand for the sake of Tokelau
        ("NZL", ["NCL", "FJI", "AUS"]),  # nor Samoa
        ("BRB", ["LCA", "VCT", "TTO"]),  # not France for that of Martinique
        ("MUS", ["MDG", "COM", "SYC"]),
    ],
)
def test_a_small_part_far_away_does_not_bring_an_economy_near(
    economy: str, nearest: list[str]
) -> None:
    assert beside(AREAS, economy) == (nearest, False)
