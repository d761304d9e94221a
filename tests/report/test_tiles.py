"""Tiles: what a key figure shows, in JupyterLab by its own look and in a page by the style
sheet.
"""

import json
import re

import pytest
from bs4 import BeautifulSoup

from research.messages.values import Quantity, Text, Year, claim
from research.publish import clean
from research.report import status, tiles
from research.report.finding import Finding, Tile, parsed
from research.report.table import changed

FULL = Tile(
    Text("Use"),
    Quantity(90.9, "internet_users"),
    claim("key-year", year=Year(2024)),
    (claim("place-undated"),),
    change=claim("key-changed", change=changed(24.2, "%"), year=Year(2019)),
    series=((2017, 61.0), (2018, 64.0), (2019, 66.7), (2020, 77.8), (2024, 90.9)),
    drawn=Text("From 66.7% to 90.9%"),  # type: ignore[arg-type]
    target=claim("key-year", year=Year(2030)),
    status=status.claimed("on-track"),
)


def heights(series: list[float]) -> list[float]:
    drawn = tiles.sparkline(list(enumerate(series)), "x")
    return [float(point.split(",")[1]) for point in re.findall(r"[\d.]+,[\d.]+", drawn)]


@pytest.mark.parametrize("shown", [str, clean.markup], ids=["notebook", "page"])
def test_a_tile_shows_value_change_line_rank_and_status(shown) -> None:
    soup = BeautifulSoup(shown(tiles.markup([FULL])), "html.parser")
    lines = [each.get_text(" ", strip=True) for each in soup.select("dd")]
    assert lines == [
        "90.9% 2024",
        "↑ 24.2 points since 2019",
        "not ranked: year not stated",
        "On track (2030)",
    ]
    line = soup.select_one("svg.spark")
    assert (
        line["role"],
        line["aria-label"],
        [len(each["points"].split()) for each in line.select("polyline")],
    ) == (
        "img",
        "From 66.7% to 90.9%",
        [4, 1],
    ), "years without a value are left open"
    assert (
        soup.select_one("circle")["cx"]
        == line.select("polyline")[-1]["points"].split()[-1].split(",")[0]
    )


def test_a_rate_that_moves_by_less_than_it_is_shown_has_no_change() -> None:
    """Nigeria: "up 0.039 per 100" in six years, of subscriptions in tenths."""
    moves = [(0.039, "per 100"), (0.061, "per 100"), (-0.039, "%"), (0.004, "%")]
    ids = [changed(*each).id for each in moves]
    assert ids == ["change-none", "change-up", "change-down", "change-none"]


def test_a_tile_without_more_shows_no_empty_lines() -> None:
    soup = BeautifulSoup(tiles.markup([Tile(Text("Use"), None)]), "html.parser")
    assert [each.get_text() for each in soup.select("dd")] == ["no data"]
    assert tiles.markup([]) == ""


@pytest.mark.parametrize("of", ["not-met", "possible", "met-jump", "narrowly"])
def test_a_status_on_a_tile_is_a_few_words(of: str) -> None:
    """Kenya: "Uncertain: pace just short, mainly from higher incomes" was three lines of a tile."""
    shown = tiles.markup([Tile(Text("Use"), None, status=status.claimed(of))])
    told = BeautifulSoup(shown, "html.parser").select_one(".status").get_text(strip=True)
    assert len(told.split()) <= 3, told
    assert told.split(",")[0] in status.markup(status.claimed(of)), "as in a table"


def test_a_tile_comes_back_from_its_json() -> None:
    told = json.dumps(Finding(claim("no-data"), tiles=(FULL,)).as_json())
    assert parsed(told).tiles == (FULL,)


def test_a_line_stays_in_its_box_and_noise_is_flat() -> None:
    rising, level = heights([10, 30, 50, 70, 90]), heights([5] * 5)
    noise = heights([99, 100, 99.5, 99.2, 99.8])
    assert max(rising) - min(rising) == pytest.approx(tiles._HEIGHT - 2 * tiles._EDGE)
    assert max(noise) - min(noise) < 3
    assert level == [tiles._HEIGHT / 2] * 5
    assert heights([1, 2, 3, 4]) == [], "too few for a trend"
    assert all(0 <= y <= tiles._HEIGHT for y in (*rising, *noise, *heights([-3, 0, 4, 1, 2])))
