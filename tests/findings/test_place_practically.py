"""Places of values that are practically equal: universal, and no rank such as 133rd of 215."""

import pytest

from research import catalogue, economies, findings
from research.findings.core.latest import all_of, comparable, side_of
from research.findings.core.ranks import ranked, standing
from research.messages.values import Count, claim
from tests.stores import keep


def test_electricity_for_all_is_universal_and_no_133rd() -> None:
    values = comparable("electricity_access")["value"]
    shared = int((values >= 99).sum())
    nearly = values[(values >= 99) & (values < 100)].index
    assert len(nearly)
    for iso3 in nearly:
        found = standing(iso3, "electricity_access")
        of = {"count": Count(shared), "of": Count(len(values))}
        universal = claim("place-universal-world", **of)
        assert ranked(found.in_world, "all") == universal
        assert findings.key_figures(iso3).df.loc["electricity_access", "world"] == universal


def test_the_first_that_is_not_universal_follows_all_that_are() -> None:
    values = comparable("electricity_access")["value"]
    first = values[values < 99].idxmax()
    assert standing(first, "electricity_access").in_world.rank == int((values >= 99).sum()) + 1


@pytest.mark.parametrize(
    ("indicator", "whole"),
    [
        ("internet_users", 100),
        ("households_internet", 100),
        ("coverage_4g", 100),
        ("electricity_access_rural", 100),
        ("renewable_electricity", None),
        ("mobile_per_100", None),
        ("unemployment", None),
        ("egdi", None),
    ],
)
def test_only_shares_of_people_are_universal(indicator: str, whole: float | None) -> None:
    from research import catalogue

    assert all_of(catalogue.indicator(indicator)) == whole


def test_a_neighbour_with_a_tenth_of_a_point_more_has_as_much(store) -> None:
    near = dict.fromkeys(economies.table(), 100.0)
    keep(
        store,
        "worldbank",
        "2026-07-01",
        {("electricity_access", iso3, 2023): v for iso3, v in {**near, "THA": 99.9}.items()},
    )
    told = findings.beside_neighbours("THA", ["electricity_access"]).headline
    assert told.id == "neighbours-universal-border"
    assert (told.values["value"].value, told.values["level"], told.values["compared"]) == (
        99.9,
        Count(4),
        Count(4),
    )


@pytest.mark.slow
def test_what_is_practically_universal_is_not_told_as_the_highest(store) -> None:
    """99.3 beside 100 had "none of its 3 nearest has more"."""
    near = {"TUV": 99.3, "KIR": 100.0, "FJI": 100.0, "WSM": 95.0}
    keep(
        store,
        "worldbank",
        "2026-07-01",
        {("electricity_access", iso3, 2023): v for iso3, v in near.items()},
    )
    told = findings.beside_neighbours("TUV", ["electricity_access"]).headline
    assert told.id == "neighbours-universal-near"
    assert (told.values["value"].value, told.values["level"], told.values["compared"]) == (
        99.3,
        Count(2),
        Count(3),
    )
    keep(
        store,
        "worldbank",
        "2026-07-02",
        {
            ("electricity_access", iso3, 2023): min(v, 100 - 5 * (iso3 != "TUV"))
            for iso3, v in near.items()
        },
    )
    assert (
        findings.beside_neighbours("TUV", ["electricity_access"]).headline.id
        == "neighbours-most-near"
    )


@pytest.mark.parametrize(
    ("own", "median", "side"),
    [
        (94.3, 94.4, "level"),
        (112.3, 113.0, "level"),
        (108.0, 114.0, "below"),
        (6.2, 3.9, "above"),
        (99.4, 100.0, "level"),
    ],
)
def test_a_lead_smaller_than_rounding_is_none(own: float, median: float, side: str) -> None:
    entry = "electricity_access" if median == 100 else "mobile_per_100"
    assert side_of(own, median, catalogue.indicator(entry)) == side
