"""The line under a chart names the sources of what it shows, and what was computed from them."""

import re
from dataclasses import replace

import numpy as np
import pandas as pd
import pytest

from research import findings, messages
from research.findings.core import latest
from research.findings.targets import status_chart
from research.messages.values import Count, Economy, Group, Indicator, Items, Text, claim
from research.publish.credit import Titles, drawn, line, of_table, subject
from research.report.finding import Finding, parsed
from research.report.table import Column, Table

TITLES = Titles(
    {"internet_users": ["DataHub"], "population": ["Prospects", "DataHub"]},
    {"itu": "DataHub", "wpp": "Prospects", "spc": "of others alone"},
    ("DataHub", "Prospects"),
)


def test_an_indicator_is_credited_to_its_sources() -> None:
    found = Finding(claim("x", indicator=Indicator("population")))
    assert line(found, TITLES, "en") == "Source: Prospects and DataHub."
    assert line(Finding(claim("x", indicator=Indicator("literacy"))), TITLES, "en") == ""


def test_a_series_is_credited_to_its_own_source_alone() -> None:
    """Pacific statistics were credited under a chart of Kenya, as they had been asked too."""
    found = Finding(claim("x", indicator=Indicator("population")), drawn_from=("wpp",))
    assert line(parsed(found.as_json()), TITLES, "en") == "Source: Prospects."
    for found in (
        findings.over_time("THA", ["gdp_growth"]),
        findings.youth_at_work("THA"),
        findings.training_need("THA"),
    ):
        assert found.drawn_from == ("factbook",), found.headline.id


def test_a_chart_of_many_is_credited_to_the_sources_of_their_values(monkeypatch) -> None:
    """Five sources stood under a map of Africa whose values are all of one."""
    sources = {
        "internet_users": {"KEN": "wdi", "UGA": "sdg", "TZA": "sdg", "FJI": "spc"},
        "population": {"KEN": "wpp", "UGA": "sdg", "TZA": None},
    }
    monkeypatch.setattr(
        latest.access, "latest", lambda key: pd.DataFrame({"source": pd.Series(sources[key])})
    )
    among = latest.sources_of(["KEN", "UGA", "TZA", "RWA"], *sources)
    assert (among[0], {*among}) == ("sdg", {"sdg", "wdi", "wpp"})
    assert latest.sources_of("KEN", "internet_users") == ("wdi",)
    assert latest.sources_of("RWA", "internet_users") == ()


def test_a_chart_names_no_source_that_none_of_its_economies_has() -> None:
    for found in (
        findings.beside_peers("THA", ["internet_users"]),
        findings.region_map("THA", "internet_users"),
        findings.against_income("THA", "internet_users"),
        findings.ground("THA"),
        findings.cost_to_connect("THA"),
        findings.electricity_and_broadband("THA"),
        findings.offline_gaps("THA"),
    ):
        assert found.chart is None or found.drawn_from == ("factbook",), found.headline.id


def test_what_a_chart_is_of_names_its_indicators_with_units_and_years() -> None:
    found = Finding(claim("x"), computed_from=("internet_users", "population"))
    assert subject(found, "en") == "Internet use (% of population) and population (people)"
    alike = replace(found, computed_from=("coverage_3g", "coverage_4g", "population"))
    unit = "(% of population) and population (people)"  # once for those that share it
    assert subject(alike, "en") == f"3G coverage and 4G coverage {unit}"
    assert subject(found, "fr").startswith("Utilisation de l’Internet (")
    many = ("internet_users", "population", "coverage_4g", "literacy")
    of_many = Finding(claim("x", economy=Economy("THA")), computed_from=many)
    assert subject(of_many, "en", "Electricity") == "Electricity, Thailand"
    assert subject(of_many, "en") == "", "was of the first of many, and others"
    assert subject(Finding(claim("x")), "en") == ""
    key_figures = subject(findings.key_figures("THA"), "en")
    assert key_figures.startswith("Key figures, by indicator, Thailand"), "was of the first of many"
    both = findings.beside_peers("THA", ["internet_users", "electricity_access"])
    assert [each.id for each in both.shows] == ["shows-comparison"]
    assert not findings.beside_peers("THA", ["internet_users"]).shows, "the one has a name"
    pillar = subject(findings.digital_infrastructure("THA"), "en")
    assert pillar.startswith("Digital infrastructure, Thailand")
    whose = r"Thailand and (\d+ )?economies of Asia-Pacific"
    of_years = subject(findings.region_map("THA", "internet_users"), "en")
    assert re.fullmatch(rf"Internet use \(% of population\), {whose}, 20\d\d to 20\d\d", of_years)


def test_a_chart_with_a_row_an_indicator_names_none_without_a_row() -> None:
    """Fixed broadband was named above a chart that has no row of it, as its text speaks of it."""
    rows = pd.DataFrame({"change": [51.6, 24.1]}, ["internet_users", "mobile_broadband_per_100"])
    table = Table(rows, {"change": Column(claim("x"), "number")}, Column(claim("x"), "indicator"))
    aside = claim("x", indicator=Indicator("fixed_broadband_per_100"))
    found = Finding(claim("x"), claims=(aside,), table=table)
    assert drawn(found) == [*rows.index]
    assert "Fixed" not in subject(found, "en")


def test_a_chart_of_no_indicator_says_what_it_draws() -> None:
    shown = Finding(claim("x"), shows=(claim("shows-ages"),), computed_from=("population",))
    assert subject(parsed(shown.as_json()), "en") == "People by age and sex"
    assert subject(parsed(shown.as_json()), "fr") == "Population par âge et par sexe"


def _rows(**of: object) -> Finding:
    """Return a finding whose table holds Kenya, Uganda, Malawi and an economy without a value."""
    frame = pd.DataFrame({"value": [35.0, 8.9, 18.0, None], "year": [2024, 2021, 2023, None]})
    frame.index = pd.Index(["KEN", "UGA", "MWI", "SOM"])
    value = Column(claim("column-value"), "quantity", "internet_users")
    columns = {"value": value, "year": Column(claim("column-year"), "year")}
    table = Table(frame, columns, Column(claim("column-economy"), "economy"))
    return Finding(claim("x", **of), table=table)  # type: ignore[arg-type]


def test_what_a_chart_is_of_names_whose_values_it_draws() -> None:
    own, group = Economy("KEN"), Group("itu:africa")
    what = "Internet use (% of population)"
    for of, whose in (
        ({}, "3 economies"),
        ({"among": group}, "3 economies of Africa"),
        ({"economy": own}, "Kenya and other economies"),
        ({"economy": own, "group": group}, "Kenya and 2 economies of Africa"),
        # Its sentence counts others than are drawn: no second number.
        ({"economy": own, "group": group, "others": Count(1)}, "Kenya and economies of Africa"),
    ):
        assert of_table(_rows(**of), "en") == f"{what}, {whose}, 2021 to 2024"


def test_a_chart_does_not_count_what_its_table_has() -> None:
    """The atlas: "75 economies" over a map of 215, "83 economies" over ten bars."""
    own, group = Economy("KEN"), Group("itu:africa")
    what = "Internet use (% of population)"
    assert subject(_rows(), "en") == f"{what}, 2021 to 2024"
    for of, whose in (
        ({"among": group}, "Africa"),
        ({"economy": own}, "Kenya and other economies"),
        ({"economy": own, "group": group}, "Kenya and economies of Africa"),
    ):
        assert subject(_rows(**of), "en") == f"{what}, {whose}, 2021 to 2024"
    alone = Finding(claim("x", economy=own, indicator=Indicator("internet_users")))
    assert subject(alone, "en") == f"{what}, Kenya"


def test_a_table_of_two_indicators_counts_the_economies_of_either() -> None:
    """Table 7 of the atlas was of 199 economies, those of its first column, and its note of 215."""
    keys = ["internet_users", "fixed_broadband_per_100"]
    values = {keys[0]: [35.0, None, 8.9, None], keys[1]: [1.6, 4.5, None, None]}
    frame = pd.DataFrame(values, ["KEN", "TUV", "UGA", "NRU"])
    columns = {key: Column(Indicator(key), "quantity", key) for key in keys}
    table = Table(frame, columns, Column(claim("column-economy"), "economy"))
    found = Finding(claim("x", indicators=Items(map(Indicator, keys))), table=table)
    assert of_table(found, "en").endswith("inhabitants), 3 economies")


def test_what_was_computed_says_so() -> None:
    found = Finding(claim("x"), computed_from=("internet_users", "population"))
    expected = "Source: calculations for this report from DataHub and Prospects."
    assert line(parsed(found.as_json()), TITLES, "en") == expected


def test_a_source_named_with_its_licence_is_credited() -> None:
    noted = claim("ages-source", title=Text("Prospects"), licence=Text("CC BY"))
    assert line(Finding(claim("x"), notes=(noted,)), TITLES, "en") == "Source: Prospects."


def test_charts_of_models_say_what_they_are_computed_from() -> None:
    for found in (findings.cost_of_use("THA"), findings.electricity_and_broadband("THA")):
        assert found.missing or found.computed_from, found.headline.id


def test_what_names_no_indicator_is_computed_from_the_whole_report() -> None:
    expected = "Source: calculations for this report from DataHub and Prospects."
    assert line(Finding(claim("x")), TITLES, "en") == expected


def test_a_table_of_people_to_train_is_not_titled_by_its_first_row() -> None:
    """Bangladesh: "Literacy of adults aged 15 and over", with rows of people offline and costs."""
    said = claim("shows-learners")
    found = findings.training_need("KEN")
    assert found.shows == (said,)
    assert of_table(found, "en").startswith(f"{messages.say(said)}, Kenya")
    paid = {iso3: "central" in findings.training_need(iso3).df for iso3 in ("KEN", "THA", "NLD")}
    assert {*paid.values()} == {True, False}
    for iso3, priced in paid.items():
        title = claim("shows-learners" if priced else "shows-unpriced-learners")
        assert findings.training_need(iso3).shows == (title,), "no costs without a column of them"
    for each, name in (("audit_marks", "marked"), ("audit_corrections", "corrected")):
        assert getattr(findings, each)("UZB").shows == (claim(f"shows-{name}"),)


@pytest.mark.parametrize(
    ("before", "title"), [(np.nan, "shows-targets-now"), (9.0, "shows-targets")]
)
def test_a_chart_of_targets_promises_earlier_values_where_it_has_some(
    before: float, title: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Uganda: "value 4 to 6 years earlier", of a chart without one."""
    monkeypatch.setattr(status_chart, "_before", lambda each, iso3: before)
    assert findings.target_status("UGA").shows == (claim(title),)
