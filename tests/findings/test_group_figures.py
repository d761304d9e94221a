"""The key figures of a group: numbers of its sentences, and none where those have none."""

import pytest

from research import economies, findings
from research.messages import sentence
from research.messages.values import About, Claim, Count, Percent, Text, claim
from research.report.finding import Finding, Tile
from tests.stores import keep

YEAR = 2024
_GROUPS = ("org:asean", "org:saarc")


def tiles(group: str) -> dict[str, Tile]:
    return {each.label.id: each for each in findings.group_figures(group).tiles}


def problem(group: str, id: str) -> Claim:
    """The sentence of the policy options on a problem."""
    return findings.options(group, [id]).claim(f"options-among-people-{id}")


@pytest.fixture
def known(store) -> None:
    """Figures of all members of two groups, of which every third lags behind."""
    members = sorted({code for group in _GROUPS for code in economies.groups()[group].members})
    shares: dict[tuple[str, str, int], float] = {}
    for at, code in enumerate(members):
        shares["internet_users", code, YEAR] = 60.0 + at % 3
        shares["coverage_4g", code, YEAR] = 70.0 if at % 3 else 97.3
        shares["electricity_access", code, YEAR] = 100.0 if at % 3 else 80.0
    keep(store, "worldbank", "2026-07-01", shares)
    prices = {("mobile_data_basket_gni", code, 2025): 1.0 + at for at, code in enumerate(members)}
    keep(store, "itu", "2026-07-01", prices)


@pytest.mark.parametrize("group", _GROUPS)
def test_each_is_the_number_of_a_sentence(known, group: str) -> None:
    shown, offline = tiles(group), findings.people_offline(group)
    assert [*shown] == [
        "people-offline-column",
        "tile-offline-reached",
        "tile-without-coverage",
        "key-dear",
        "tile-without-electricity",
    ]
    assert shown["people-offline-column"].value == offline.headline.values["people"]
    (by,) = shown["people-offline-column"].places
    assert by == claim("key-national-alone", counted=offline.headline.values["counted"])
    reached = offline.claim("people-offline-reached").values["share"]
    assert shown["tile-offline-reached"].value == reached
    for id in ("coverage", "electricity"):
        said, tile = problem(group, id).values, shown[f"tile-without-{id}"]
        assert tile.value == said["people"]
        assert tile.detail.values["economies"] == said["economies"]
        missed, *more = tile.places
        assert missed == claim("key-missed", benchmark=said["benchmark"])
        near = findings.options(group, [id]).claim("options-among-near")
        assert [each.values["people"] for each in more] == ([near.values["people"]] if near else [])
        assert not tile.doubted
    prices = findings.affordability(group)
    said, (median,) = prices.headline.values, shown["key-dear"].places
    assert shown["key-dear"].value == claim(
        "key-of", above=said["above"], economies=said["economies"]
    )
    assert median.values["median"] == prices.claim("price-median").values["median"]


def test_an_estimate_of_the_itu_comes_first_and_is_in_doubt() -> None:
    """What no figures are of is left out: of 4G and prices there are none here."""
    shown, offline = tiles("itu:asia-pacific"), findings.people_offline("itu:asia-pacific")
    assert [*shown] == ["people-offline-column", "tile-without-electricity"]
    tile = shown["people-offline-column"]
    assert tile.value == offline.claim("people-offline-estimated").values["itu"]
    assert tile.doubted
    national, without = tile.places
    assert national.values["people"] == offline.headline.values["people"]
    held = offline.claim("people-offline-held-without")
    assert without == claim("key-without", economies=held.values["missing"]), "China"
    said = problem("itu:asia-pacific", "electricity").values
    assert shown["tile-without-electricity"].value == said["people"]


def test_a_group_of_people_with_unknown_numbers_has_at_least_the_others() -> None:
    said = findings.group_figures("itu:asia-pacific").headline.values
    assert said["economies"] == Count(len(economies.groups()["itu:asia-pacific"].members))
    assert said["people"].id == "value-least", "Palau and Tuvalu are not counted"
    assert isinstance(findings.group_figures("org:asean").headline.values["people"], About)


def test_a_number_that_rests_on_values_in_doubt_is_in_doubt(known, monkeypatch) -> None:
    monkeypatch.setattr("research.findings.answers.group_figures.in_doubt", lambda each: True)
    assert tiles("org:asean")["tile-without-coverage"].doubted


def test_a_price_of_another_basket_is_no_key_figure(monkeypatch) -> None:
    """Where prices of mobile data are unknown, the first sentence is on fixed broadband."""
    of = {"basket": Text("Another"), "threshold": Percent(2)}
    other = claim("price-members", above=Count(1), economies=Count(2), **of)
    name = "research.findings.answers.group_figures.affordability"
    monkeypatch.setattr(name, lambda scope: Finding(other))
    assert "key-dear" not in tiles("org:asean")


def test_a_single_figure_is_no_overview(monkeypatch) -> None:
    """Of people offline alone the page says as much in its first sentence."""
    name = "research.findings.answers.group_figures.is_known"
    monkeypatch.setattr(name, lambda about, gap: False)
    found = findings.group_figures("org:asean")
    assert found.missing
    assert not found.tiles
    assert sentence(found.headline) == "Key figures of ASEAN are missing."
