"""Tiles: what a key figure shows, in JupyterLab by its own look and in a page by the style
sheet.
"""

import json
import re
from dataclasses import replace

import pytest
from bs4 import BeautifulSoup

from research.messages.values import Percent, Quantity, Text, Year, claim
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
    scale=Percent(100),
    median=Quantity(71.0, "internet_users"),
    bound=Quantity(95.0, "internet_users"),
    target=claim("key-year", year=Year(2030)),
    status=status.claimed("on-track"),
)


def ends(of: Tile) -> dict[str, float]:
    """How far across each mark of a bar is, as a share of its scale."""
    found = re.findall(r'<path(?: class="(.*?)")? d="M([\d.]+) (?:8H([\d.]+))?', tiles.bullet(of))
    wide = tiles._WIDTH - 2 * tiles._EDGE
    return {kind: round((float(end or at) - tiles._EDGE) / wide, 2) for kind, at, end in found}


@pytest.mark.parametrize("shown", [str, clean.markup], ids=["notebook", "page"])
def test_a_tile_shows_value_change_line_rank_and_status(shown) -> None:
    soup = BeautifulSoup(shown(tiles.markup([FULL])), "html.parser")
    lines = [each.get_text(" ", strip=True) for each in soup.select("dd")]
    assert lines == [
        "90.9% 2024",
        "100%",
        "↑ 24.2 points since 2019",
        "not ranked: year not stated",
        "On track (2030)",
    ]
    bar = soup.select_one("svg.bullet")
    assert (bar["role"], bar["aria-label"]) == ("img", "90.9% on a scale from 0 to 100%")
    assert soup.select_one("p.of").get_text().startswith("Bars begin at 0.")


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


def test_a_bar_has_value_median_and_target_on_one_scale() -> None:
    """A line of values had no scale, and none in most tiles of Tuvalu."""
    assert ends(FULL) == {"track": 1, "": 0.91, "tick": 0.71, "aim": 0.95}
    assert ends(replace(FULL, median=None, bound=None)) == {"track": 1, "": 0.91}
    assert ends(replace(FULL, scale=None)) == {}


def test_a_value_in_doubt_is_neither_filled_nor_bold() -> None:
    """Tuvalu: 74.3% in doubt was as black as a sound figure."""
    sound, doubted = (tiles.markup([replace(FULL, doubted=of)]) for of in (False, True))
    assert ("font-weight:650" in sound, "font-weight:650" in doubted) == (True, False)
    filled = 'z" stroke="currentColor" fill="currentColor"'
    assert (filled in sound, filled in doubted) == (True, False)
