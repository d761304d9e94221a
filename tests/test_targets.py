"""Targets: every entry is whole, and a state says what the value says."""

import math
import re

import pytest

from research import catalogue, targets
from research.errors import InputError


@pytest.mark.parametrize("target", targets.table().values(), ids=lambda target: target.id)
def test_entry(target: targets.Target) -> None:
    assert re.search(r"\d{4}", target.citation)
    assert target.title[0].isupper()
    assert 2020 <= target.year <= 2030
    assert isinstance(target.confirmed, bool)
    if target.threshold == 100 and target.set == "umc-2030":
        assert target.met_at == 95
        assert list(target.bands.items()) == [
            ("Limited", 0),
            ("Satisfactory", 50),
            ("Advanced", 75),
            ("Target met", 95),
        ]


def test_most_targets_are_measured_and_the_others_say_why_not() -> None:
    unmeasured = [target for target in targets.table().values() if target.unmeasured]
    assert len(unmeasured) <= 30
    assert all(target.unmeasured.endswith(".") for target in unmeasured)
    for target in targets.table().values():
        for key in (target.indicator, *target.parity):
            assert not key or key in catalogue.table()
        if target.threshold is not None and target.indicator and target.unit.startswith("%"):
            assert catalogue.written(target.indicator).unit.startswith("%")


def test_every_list_of_promises_is_there() -> None:
    assert {target.set for target in targets.table().values()} == {
        "umc-2030", "connect-2030", "connect-2020", "itu-2024-27", "broadband-2025", "sdg",
    }  # fmt: skip
    with pytest.raises(InputError, match="umc-individuals"):
        targets.target("umc-individual")


@pytest.mark.parametrize(
    ("value", "state"),
    [
        (100, "Target met"),
        (95, "Target met"),
        (94.99, "Advanced"),
        (75, "Advanced"),
        (74.9, "Satisfactory"),
        (50, "Satisfactory"),
        (49.9, "Limited"),
        (0, "Limited"),
        (None, "No data"),
        (math.nan, "No data"),
    ],
)
def test_states_of_a_target_of_all(value, state: str) -> None:
    assert targets.target("umc-households").state(value) == state


def test_prices_have_to_be_low_and_parity_near_one() -> None:
    assert [targets.target("umc-price").state(x) for x in (2.0, 2.01)] == ["Target met", "Not met"]
    assert [targets.target("broadband-price").state(x) for x in (1.99, 2.0)] == [
        "Target met",
        "Not met",
    ]
    assert [targets.target("umc-parity-use").state(x) for x in (0.97, 0.98, 1.02, 1.03)] == [
        "Not met", "Target met", "Target met", "Not met",
    ]  # fmt: skip
    assert targets.target("sdg-17.8.1").state(50.0) == "No number set"


def test_a_deadline_that_has_passed_is_met_or_missed_at_it() -> None:
    households = targets.target("connect-2030-2.1")
    assert households.year == 2023
    assert households.state(60, 2023, today=2026) == "Target met"
    assert households.state(59.9, 2023, today=2026) == "Missed"
    assert households.state(70, 2024, today=2026) == "No data"  # later than the deadline
    assert (
        households.state(50, 2021, today=2026) == "No data"
    )  # where it stood at the deadline is not known
    assert households.state(60, 2021, today=2026) == "Target met"
    assert households.state(50, 2021, today=2022) == "Not met"


def test_a_value_later_than_the_deadline_says_nothing_of_it() -> None:
    households = targets.target("connect-2030-2.1")
    assert households.state(70, 2024) == "No data"
    assert households.state(70, 2024, today=2025) == "No data"
    assert households.state(70, 2023) == "Target met"


def test_a_target_may_be_due_before_its_set() -> None:
    assert targets.target("sdg-9.c.1").year == 2020
    assert targets.target("sdg-7.1.1").year == 2030


def test_what_measures_connectivity_for_all() -> None:
    expected = {
        "umc-individuals": "internet_users",
        "umc-phones": "mobile_owners",
        "umc-households": "households_internet",
    }
    assert {name: targets.target(name).indicator for name in expected} == expected


def test_a_target_set_for_people_aged_15_says_where_all_ages_measure_it() -> None:
    """Internet use of all ages stood as that of "people aged 15 and over"."""
    for target in targets.table().values():
        if target.indicator and "aged 15" in target.title:
            measured = catalogue.indicator(target.indicator)
            assert "aged 15" in measured.unit or "measured at all ages" in target.title, target.id
