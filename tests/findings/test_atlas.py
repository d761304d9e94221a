"""The atlas shows what the data hold: classes, ends of rankings and places are recomputed here."""

import re

import pandas as pd
import pytest

from research import catalogue, economies, findings, words
from research.charts.classes import classes
from research.findings.atlas import _named
from research.findings.audit_case import indicators
from research.findings.latest import comparable, latest


def test_every_economy_is_on_every_map_in_its_class() -> None:
    known = comparable("internet_users")
    (found,) = findings.atlas_maps(["internet_users"]).found
    hover = next(trace for trace in found.fig.data if trace.customdata is not None)
    said = dict(hover.customdata)
    assert len(said) == len(economies.table())
    assert sum(text != "no data" for text in said.values()) == len(known)
    expected = classes(known["value"], "%")
    filled = [trace.name for trace in found.fig.data if trace.fill and trace.showlegend is not False]
    assert filled == [*expected.texts, "no data"]


def test_a_map_does_not_show_most_of_the_world_in_one_class() -> None:
    (found,) = findings.atlas_maps(["youth_unemployment"]).found
    assert (comparable("youth_unemployment")["value"] < 20).mean() > 2 / 3
    assert "under 20" not in [trace.name for trace in found.fig.data]


def test_a_map_says_its_ends_and_its_middle() -> None:
    values = comparable("internet_users")["value"]
    shown = findings.atlas_maps(["internet_users", "mobile_per_100", "fixed_basket_gni"])
    first, second, lacking = shown.found
    assert f"the median of {len(values)} economies is {values.median():.1f}".removesuffix(".0") in first.title
    assert f"{values.eq(values.max()).sum()} economies (100 %)" in first.sentences[0]
    assert economies.name(str(values.idxmin())) in first.sentences[0]
    assert second.fig is not None
    assert "price of fixed broadband" in lacking.note()


def test_nothing_to_map_is_said() -> None:
    found = findings.atlas_maps(["fixed_basket_gni"])
    assert found.note().startswith("Too few values are known")
    assert all(each.missing for each in found.found)


def test_ends_of_rankings_are_those_of_the_data() -> None:
    table = findings.atlas_rankings().df
    row, values = table.loc["Population"], comparable("population")["value"]
    assert row["Economies"] == str(len(values))
    assert row["Highest"].startswith(economies.name(values.idxmax()))
    assert row["Lowest"].startswith(economies.name(values.idxmin()))
    assert not table.map(lambda text: "nan" in text.split()).any(axis=None)


def test_equal_ends_are_never_split() -> None:
    """Where the third of a ranking shares its value with a fourth, neither is named and all are counted."""
    entry = catalogue.indicator("life_expectancy")
    values = pd.Series([9.0, 8.0, 7.0, 7.0, 1.0], index=["THA", "VNM", "NLD", "FRA", "TUV"])
    assert _named(values, entry) == "Thailand 9 years; Viet Nam 8 years; 2 economies 7 years"
    assert _named(values.iloc[[0, 2, 3, 4]], entry) == "Thailand 9 years; Netherlands 7 years; France 7 years"
    assert _named(values.iloc[[1, 2]], entry) == "Viet Nam 8 years; Netherlands 7 years"


def test_every_indicator_with_a_value_is_ranked_or_accounted_for() -> None:
    found = findings.atlas_rankings()
    few = int(next(text for text in found.remarks if " more " in text).split()[0])
    without = [key for key in indicators() if len(latest(key)) and comparable(key).empty]
    assert len(found.df) + few + len(without) == sum(len(latest(key)) > 0 for key in indicators())
    assert without
    assert all(words.spoken(catalogue.indicator(key)) in found.note() for key in without)


def test_what_stands_out_is_no_total_that_grows_with_an_economy() -> None:
    said = findings.atlas_rankings().sentences[0]
    assert said.startswith("Of shares and rates, the highest value is most above the median in ")
    assert not re.search("subscriptions|GDP at market|growth|inflation", said)
    assert "fixed telephones (Monaco, 10 times)" in said


def test_places_share_ranks_and_leave_out_what_is_not_known() -> None:
    table = findings.atlas_places(["internet_users", "youth_unemployment", "population"]).df
    values = comparable("youth_unemployment")["value"]
    for iso3 in ("THA", "NLD", "TUV"):
        cell = table.loc[economies.name(iso3), "Youth unemployment"]
        if iso3 in values.index:
            assert cell.endswith(f", {int((values < values[iso3]).sum()) + 1})")
        else:
            assert cell == "–"
    assert table["Population"].str.contains(r"\(\d{4}\)|–").all()
    assert len(table) == len(economies.table())


def test_regions_are_medians_of_their_members() -> None:
    found = findings.atlas_regions("internet_users")
    values = comparable("internet_users")["value"]
    africa = values[values.index.isin(economies.group("itu:africa"))]
    assert found.df.loc["Africa", "Median"].split()[0] == f"{africa.median():.1f}".removesuffix(".0")
    assert found.df.loc["Africa", "Economies"] == str(len(africa))


@pytest.mark.parametrize("indicator", ["mobile_owners", "fixed_basket_gni"])
def test_a_region_without_values_is_said(indicator: str) -> None:
    found = findings.atlas_regions(indicator)
    assert found.fig is None
    assert found.missing
