"""The line under a chart names the sources of what it shows, and what was computed from them."""

import re

from research import findings
from research.messages.values import Indicator, Text, claim
from research.publish.credit import Titles, line, subject
from research.report.finding import Finding, parsed

TITLES = Titles(
    {"internet_users": ["DataHub"], "population": ["Prospects", "DataHub"]},
    {"itu": "DataHub", "wpp": "Prospects"},
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
        findings.trade("THA"),
        findings.youth_at_work("THA"),
        findings.training_need("THA"),
    ):
        assert found.drawn_from == ("factbook",), found.headline.id


def test_what_a_chart_is_of_names_its_indicators_with_units_and_years() -> None:
    found = Finding(claim("x"), computed_from=("internet_users", "population"))
    assert subject(found, "en") == "Internet use (% of population) and population (people)"
    assert subject(found, "fr").startswith("Utilisation de l’Internet (")
    many = ("internet_users", "population", "coverage_4g", "literacy")
    assert subject(Finding(claim("x"), computed_from=many), "en") == ""
    of_years = subject(findings.region_map("THA", "internet_users"), "en")
    assert re.fullmatch(r"Internet use \(% of population\), 20\d\d to 20\d\d", of_years)


def test_what_was_computed_says_so() -> None:
    found = Finding(claim("x"), computed_from=("internet_users", "population"))
    expected = "Source: calculations for this report from DataHub and Prospects."
    assert line(parsed(found.as_json()), TITLES, "en") == expected


def test_a_source_named_with_its_licence_is_credited() -> None:
    noted = claim("ages-source", title=Text("Prospects"), licence=Text("CC BY"))
    assert line(Finding(claim("x"), notes=(noted,)), TITLES, "en") == "Source: Prospects."


def test_charts_of_models_say_what_they_are_computed_from() -> None:
    for found in (
        findings.cost_of_use("THA"),
        findings.electricity_and_broadband("THA"),
        findings.growth_pace("THA"),
        findings.sectors("THA"),
    ):
        assert found.missing or found.computed_from, found.headline.id


def test_what_names_no_indicator_is_computed_from_the_whole_report() -> None:
    expected = "Source: calculations for this report from DataHub and Prospects."
    assert line(Finding(claim("x")), TITLES, "en") == expected
