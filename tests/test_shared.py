"""What reports of a run share: results are kept, and what they rest on is recorded each time."""

import pytest

from research import access, findings
from research.errors import InputError
from research.findings.costs.reasons import costs_of
from tests.stores import keep


def test_a_shared_result_is_recorded_as_if_it_were_made_again(store) -> None:
    known = {"coverage_4g": 80.0, "internet_users": 40.0, "gni_per_capita_atlas": 2_000.0}
    known |= {"population": 7e6, "urban_population": 40.0, "electricity_access": 90.0}
    known |= {"land_area": 2e5}
    values = {
        (key, iso3, 2024): value for key, value in known.items() for iso3 in ("THA", "VNM", "LAO")
    }
    keep(store, "worldbank", "2026-07-01", values)
    access.forget()
    first, rested = costs_of(["THA", "VNM", "LAO"], 10, 10.0), access.rests_on()
    access.forget()
    again = costs_of(["THA", "VNM", "LAO"], 10, 10.0)
    assert again.equals(first)
    assert list(access.rests_on().items()) == list(rested.items())
    assert "embedded:provinces" in rested
    assert "coverage_4g" in rested


def test_a_shared_result_is_made_again_for_another_store(store) -> None:
    @access.shared
    def online() -> float:
        return float(access.observations("internet_users", "THA")["value"].iloc[-1])

    keep(store, "worldbank", "2026-07-01", {("internet_users", "THA", 2024): 91.0})
    first = online()
    keep(store, "worldbank", "2026-07-02", {("internet_users", "THA", 2024): 92.0})
    assert (first, online()) == (91.0, 92.0)


def test_what_was_read_before_an_error_stays_recorded() -> None:
    @access.shared
    def broken() -> None:
        access.observations("gdp_growth")
        raise InputError("no figures")

    access.forget()
    access.observations("inflation")
    with pytest.raises(InputError, match="no figures"):
        broken()
    assert list(access.indicators_read()) == ["inflation", "gdp_growth"]


def test_a_finding_is_kept_only_while_a_study_runs(monkeypatch: pytest.MonkeyPatch) -> None:
    assert findings.people_by_age("THA") is not findings.people_by_age("THA")
    monkeypatch.setenv("RESEARCH_FINDINGS_KEPT", "1")
    kept = findings.people_by_age("THA")
    assert findings.people_by_age(economy="THA") is kept
    assert findings.people_by_age("VNM") is not kept


def test_sources_are_those_read_until_then(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("RESEARCH_FINDINGS_KEPT", "1")
    access.forget()
    access.observations("inflation")
    before = findings.sources("THA").df
    access.observations("gdp_growth")
    assert set(findings.sources("THA").df.index) - set(before.index)
