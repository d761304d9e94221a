"""What reports of a run share: results are kept, and what they rest on is recorded each time."""

import pytest

from research import access, findings
from research.errors import InputError
from tests.stores import keep


def test_a_shared_result_is_recorded_as_if_it_were_made_again(store) -> None:
    runs: list[str] = []

    @access.shared
    def covered(iso3: str) -> float:
        runs.append(iso3)
        return float(access.observations("coverage_4g", iso3)["value"].iloc[-1])

    values = {("coverage_4g", iso3, 2024): 80.0 for iso3 in ("THA", "VNM", "LAO")}
    keep(store, "worldbank", "2026-07-01", values)
    access.forget()
    first, rested = [covered(iso3) for iso3 in ("THA", "VNM", "LAO")], access.rests_on()
    access.forget()
    assert [covered(iso3) for iso3 in ("THA", "VNM", "LAO")] == first
    assert runs == ["THA", "VNM", "LAO"]
    assert list(access.rests_on().items()) == list(rested.items())
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
