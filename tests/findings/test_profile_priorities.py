"""A priority of the country profile is one line in a study, which leads to the profile."""

import pytest

from research import access, findings, options, practices
from research.findings.practice.diagnosis import diagnose
from research.findings.practice.tried_said import lines_of
from research.findings.practice.tried_table import result_of, rows_of
from research.messages.values import About, Economy, Year, claim
from tests.findings.test_options import OFFLINE, YEAR, given, keep, named, option_of, topics


def test_a_priority_of_the_profile_is_one_line_in_a_study(store) -> None:
    """Kenya: inclusive infrastructure printed what the profile had, word for word."""
    given(store, OFFLINE | {"electricity_access": 60.3, "fixed_basket_gni": 12.29})
    given_, profile = ["electricity", "use"], findings.options("KEN")
    study = findings.options("KEN", given_)
    first = [each.claim for each in study.action if each.role == "brief"]
    assert set(first) <= set(named(profile, "problem"))
    assert len(first) == 2
    assert {each.role for each in study.action} == {"brief", "elsewhere"}, "no step and no cost"
    assert study.missing, "a section of a link alone"
    assert study.table is None, "the profile has it"
    (link,) = named(study, "elsewhere")
    assert link == claim("options-elsewhere", topics=topics("fixed-price"))
    given_.append("fixed-price")
    assert not named(findings.options("KEN", given_), "elsewhere")


@pytest.mark.parametrize("iso3", ["KEN", "PAK", "FJI"])
def test_a_study_names_no_gap_that_the_profile_has_not(store, iso3: str) -> None:
    """Pakistan: "international bandwidth", which its profile does not name."""
    gaps = OFFLINE | {"electricity_access": 60.3, "coverage_4g": 80.0, "fixed_basket_gni": 12.29}
    given(store, gaps | {"fixed_broadband_per_100": 0.1, "bandwidth_per_capita": 1.0}, iso3)
    shown = {each.values.get("topic", each).id for each in named(findings.options(iso3), "label")}
    for asked in ("electricity", "use"):
        (link,) = named(findings.options(iso3, [asked]), "elsewhere")
        told = {each.id.replace("elsewhere", "topic") for each in link.values["topics"].values}
        assert told == shown - {f"options-topic-{asked}"}


def test_a_study_has_in_full_what_the_profile_does_not_name(store) -> None:
    given(store, {"literacy_female": 48.6, "literacy_male": 69.3, "electricity_access": 60.3})
    study = findings.options("KEN", ["women-literacy", "electricity"])
    assert {*study.df.get("problem", ())} <= {"women-literacy"}
    (own,), (brief,) = named(study, "problem"), named(study, "brief")
    assert (own.id, brief.id) == ("options-women-unread", "options-problem-electricity")
    assert own in study.claims
    assert brief not in study.claims


def test_a_priority_in_place_of_another_is_the_same_one(store) -> None:
    """Internet use against its target, and within reach of 4G: two studies of the same people."""
    given(store, OFFLINE)
    (said,) = named(findings.options("KEN", ["online"]), "brief")
    assert said.id == "options-problem-online"


def test_women_who_cannot_read_are_counted(store) -> None:
    """Pakistan: "49% of those aged 15 and over can", and no number of women."""
    given(store, {"literacy_female": 48.6, "literacy_male": 69.3, "population": 5e7})
    said = diagnose("KEN", options.problems()["women-literacy"]).said
    ages = access.pyramid("KEN", YEAR)
    women = 5e7 * ages.loc[15:, "female"].sum() / ages.to_numpy().sum()
    assert said.id == "options-women-unread"
    assert said.values["people"] == About(pytest.approx(0.514 * women))


def test_reading_by_phone_is_told_where_reading_is_a_barrier(store) -> None:
    """Pakistan did it, and its page on people offline did not say so."""
    given(store, OFFLINE | {"literacy": 58.9, "electricity_access": 100.0}, "PAK")
    (own,) = named(findings.options("PAK"), "own")
    assert option_of(own) == "literacy-by-phone"
    given(store, OFFLINE | {"literacy": 95.0, "electricity_access": 100.0}, "PAK")
    assert named(findings.options("PAK"), "own") == []


def test_a_gap_after_others_of_a_page_is_not_called_the_largest(store) -> None:
    """Uganda: "The largest gap: 4G coverage", with 24 million people without electricity."""
    given(
        store,
        {
            "coverage_4g": 90.0,
            "electricity_access": 40.0,
            "internet_users": 20.0,
            "mobile_data_basket_gni": 8.0,
            "mobile_owners": 97.0,
            "population": 5e7,
        },
    )
    found = findings.options("KEN", ["coverage", "electricity", "use", "price"])
    assert found.headline.id == "options-concerns-coverage"
    assert found.headline not in [each.claim for each in found.action], "once"


def test_what_is_measured_on_a_related_outcome_is_named_as_that(store) -> None:
    """Uganda: "No measured programme was found", with two in the catalogue."""
    reading = {
        ("literacy_female", code, YEAR): of for code, of in {"UGA": 73.5, "PAK": 48.5}.items()
    }
    keep(store, "worldbank", "2026-07-01", {**reading, ("literacy_male", "UGA", YEAR): 81.3})
    found = findings.options("UGA", ["women-literacy"])
    (said,) = (each for each in named(found, "option") if each.id == "options-tried-related")
    tried = {each.values["economies"].values[0].code for each in said.values["tried"].values}
    assert tried == {"PAK", "NER"} == {*found.df["economy"]}
    assert found.df["evidence"].str.endswith("-related").all()
    assert not found.claim("options-no-model")


def test_a_measure_that_ended_says_when_in_the_table_of_others_too() -> None:
    """Pakistan was shown that Kenya exempts phones from VAT, which it has not since 2013."""
    exempt, entry = practices.table()["ken-vat"], options.table()["device-taxes"]
    problem = options.problems()["use"]
    (row,) = rows_of(claim("options-gap"), problem, [(entry, exempt)])
    ended = claim("options-result-ended", result=result_of(exempt), until=Year(2013))
    assert row["result"] == ended
    (line,) = [
        each
        for each in lines_of(Economy("PAK"), problem, [(entry, exempt)])
        if each.role == "option"
    ]
    assert line.claim.values["result"] == ended
    (own,) = lines_of(Economy("KEN"), problem, [(entry, exempt)])
    assert own.claim.values["result"] == result_of(exempt), "its years are with the option"
