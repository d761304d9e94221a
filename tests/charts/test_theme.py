"""Colours: one role each, seen by everybody, on a light page and on a dark one."""

import re
from itertools import combinations, pairwise

import pytest

from research.charts import theme
from research.charts.classes import around
from research.charts.land import LAND
from research.charts.states import SIGNS, UNKNOWN
from research.charts.swatches import colours
from research.publish import shared
from research.report.status import _SHAPES

ROLES = (theme.SUBJECT, theme.REGION, theme.PEERS, theme.GOOD, theme.BAD)
DARK = dict(re.findall(r'"(#[0-9a-f]{6})":"(#[0-9a-f]{6})"', shared.text("report.js")))
PAGES = {"light": "#ffffff", "dark": "#14191f"}


def luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [
        each / 12.92 if each <= 0.04045 else ((each + 0.055) / 1.055) ** 2.4 for each in parts
    ]
    return sum(weight * each for weight, each in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


def contrast(one: str, other: str) -> float:
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def shown(colour: str, page: str) -> str:
    return colour if page == "light" else DARK[colour]


@pytest.mark.parametrize("page", PAGES)
def test_roles_and_categories_are_read_on_their_page(page: str) -> None:
    for colour in {*ROLES, *theme.SEQUENCE, *theme.SEXES.values(), theme.INK, theme.SLATE}:
        assert contrast(shown(colour, page), PAGES[page]) >= 4.5, colour
    for colour in {colour for _, colour in (*SIGNS.values(), UNKNOWN)}:
        assert contrast(shown(colour, page), PAGES[page]) >= 3, colour


def test_each_role_has_a_colour_of_its_own_and_maps_another() -> None:
    """Blue was a median, a forecast, what is better and every map, beside similar economies."""
    assert len({*ROLES}) == len(ROLES)
    assert not {*theme.CLASSES} & {*ROLES, *theme.SEQUENCE}
    assert {colour for _, colour in SIGNS.values()}.isdisjoint({theme.SUBJECT, theme.PEERS})
    assert {colour for colour, _ in _SHAPES.values()}.isdisjoint({theme.SUBJECT, theme.PEERS})


@pytest.mark.parametrize("page", PAGES)
def test_classes_of_a_map_are_steps_of_light(page: str) -> None:
    lights = [luminance(shown(colour, page)) for colour in theme.CLASSES]
    assert lights == sorted(lights, reverse=page == "light")
    assert all(contrast(shown(a, page), shown(b, page)) > 1.2
               for a, b in combinations(theme.CLASSES, 2))  # fmt: skip
    assert all(contrast(shown(a, page), shown(b, page)) >= 1.25
               for a, b in pairwise(theme.CLASSES))  # fmt: skip


@pytest.mark.parametrize("page", PAGES)
def test_lower_and_higher_differ_without_colour(page: str) -> None:
    """On paper without colour a map of what is lower and higher was one grey: 1.01 to 1."""
    lower, equal, higher = (shown(each, page) for each in colours(around(35.0)))
    assert contrast(lower, higher) >= 1.8
    assert contrast(higher, PAGES[page]) > contrast(lower, PAGES[page]), "higher is the stronger"
    for other in (equal, shown(LAND, page), PAGES[page]):
        assert contrast(lower, other) >= 1.5
    hatch, land = shown(theme.GREY, page), shown(theme.PALE, page)
    assert contrast(hatch, land) >= 1.8, "what is not compared has a hatch that is seen"


def test_no_bar_on_a_dark_page_is_a_slab_of_light() -> None:
    """Pakistan's people offline: a bar as white as the letters of the page."""
    for colour in (theme.INK, theme.REGION, theme.MUTED, theme.GREY, theme.SUBJECT, theme.PEERS):
        fill = DARK.get(DARK[colour], DARK[colour])  # of a bar
        assert luminance(fill) <= 0.45, colour
        assert contrast(fill, PAGES["dark"]) >= 3, colour


def test_a_chart_has_a_ground_of_its_own() -> None:
    """Its letters were dark on a dark notebook."""
    assert theme.figure([], alt="A chart", height=300).layout.paper_bgcolor == "white"
