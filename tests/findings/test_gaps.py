"""What is missing is named with who publishes it, and values in tables with what is to be known of
them.
"""

import math

import pandas as pd
import pytest

from research import catalogue
from research.findings.core.gaps import (
    ASKED,
    cut,
    gaps,
    no_series,
    organisation,
    publisher,
    publishers,
)
from research.findings.core.latest import marked, measured
from research.messages.values import Count, Indicator, Items, Quantity, Text, Year, claim
from tests.stores import keep


@pytest.mark.parametrize(
    ("key", "who"),
    [
        ("internet_users", "worldbank"),
        ("coverage_4g", "itu"),
        ("egdi", "egdi"),
        ("mobile_connectivity_index", "gsma_mci"),
        ("airports", "other"),
    ],
)
def test_who_publishes_an_indicator(key: str, who: str) -> None:
    assert publisher(key) == who


def test_what_is_in_doubt_is_not_missing() -> None:
    use, homes = "internet_users", "households_internet"
    in_doubt = claim("missing-in-doubt", indicators=Items((Indicator(use),)))
    assert gaps([use], "NLD") == (in_doubt,)
    assert [each.id for each in gaps([use, homes], "NLD")] == ["missing-in-doubt", "missing-unread"]
    assert [each.id for each in gaps([use, homes], "PRK")] == ["missing-unread", "missing-unread"]


def test_a_publisher_goes_by_one_name() -> None:
    known = {publisher(key) for key in catalogue.table()} - {"other"}
    names = [catalogue.sources()[who].publisher for who in known]
    assert len(names) == len(set(names))
    assert organisation("itu") == Text("International Telecommunication Union")
    assert organisation("other") == claim("publisher-other")


def test_what_was_asked_for_is_no_longer_to_be_had_from_there(store) -> None:
    assert publishers(["gini", "coverage_4g"]) == {"worldbank": ["gini"], "itu": ["coverage_4g"]}
    keep(store, "worldbank", "2026-07-01", {("gini", "THA", 2020): 34.9})
    assert publishers(["gini"]) == {ASKED: ["gini"]}
    assert gaps(["gini"]) == (claim("missing-from-asked", indicators=Items((Indicator("gini"),))),)
    assert no_series(["gini"])[0].id == "missing-series-worldbank"


def test_a_long_list_says_how_many_more() -> None:
    years = [Year(2000 + n) for n in range(9)]
    assert cut(years, 9) == cut(years, 8) == Items(tuple(years)), "a single item is named"
    assert cut(years, 2) == Items((*years[:2], claim("items-more", more=Count(7))))
    assert cut(years[:3], 2) == Items((*years[:3],)), "one more is named"


def test_a_value_in_a_table_has_its_remark_and_no_year_that_is_not_stated() -> None:
    rows = pd.DataFrame(
        {"year": [2023, 1990, 2004, math.nan], "flag": ["estimate", "undated", "", math.nan]}
    )
    found = marked(rows)
    assert found["mark"].tolist() == ["mark-estimate", "mark-undated", "mark-old", "mark-none"]
    assert found["year"].fillna(0).tolist() == [2023, 0, 2004, 0]


def test_a_value_that_is_not_current_carries_its_year() -> None:
    value = Quantity(4.0, "gini")
    assert measured(4.0, "gini", 2023) == value
    assert measured(4.0, "gini", 2020) == claim("value-of-year", value=value, year=Year(2020))
