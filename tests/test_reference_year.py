"""The reference year: what it is told from, that it is one a run, and what it redoes when it is
set.
"""

from pathlib import Path

import pytest

from research import access, catalogue, economies, manifest
from research.batch import fingerprint
from research.errors import InputError
from research.findings.core import latest
from tests.stores import Values, keep
from tests.test_cli import research

ALL = [*economies.table()]


def everything(year: int, share: float, of: float = 1.0) -> Values:
    """A value of a year for some of the indicators and some of the economies."""
    keys, members = [*catalogue.table()], ALL[: int(of * len(ALL))]
    middle = {key: sum(catalogue.written(key).valid) / 2 for key in keys}
    return {
        (key, iso3, year): middle[key] for key in keys[: int(share * len(keys))] for iso3 in members
    }


def test_it_is_that_of_the_data_that_come_with_the_library(store: Path) -> None:
    assert access.reference_year() == 2024


def test_last_years_values_of_a_few_indicators_do_not_move_it(store: Path) -> None:
    keep(store, "worldbank", "2026-07-01", everything(2025, 0.05))
    assert access.reference_year() == 2024


def test_half_of_the_indicators_of_few_economies_do_not_move_it(store: Path) -> None:
    keep(store, "worldbank", "2026-07-01", everything(2025, 1.0, of=0.4))
    assert access.reference_year() == 2024


def test_half_of_the_indicators_of_half_of_the_economies_move_it(store: Path) -> None:
    keep(store, "worldbank", "2026-07-01", everything(2025, 0.6, of=0.6))
    assert access.reference_year() == 2025


@pytest.mark.slow
def test_projections_do_not_move_it(store: Path) -> None:
    keep(store, "itu", "2026-07-01", everything(2050, 1.0))
    assert access.reference_year() == 2024


def test_it_can_be_set_and_what_is_no_year_is_refused(
    store: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("RESEARCH_REFERENCE_YEAR", "2015")
    assert access.reference_year() == 2015
    assert len(latest.comparable("internet_users")) > 0
    monkeypatch.setenv("RESEARCH_REFERENCE_YEAR", "2099")
    assert latest.comparable("internet_users").empty
    for wrong in ("20", "next", "2024.0"):
        monkeypatch.setenv("RESEARCH_REFERENCE_YEAR", wrong)
        with pytest.raises(InputError, match="reference year must be from 1960 to 2100"):
            access.reference_year()


def test_a_report_rests_on_the_year_it_was_given(
    store: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    access.forget()
    assert access.rests_on() == {}
    latest.comparable("internet_users")
    rested = access.rests_on()
    assert rested["reference year"] == "2024"
    assert access.digests(rested) == rested
    before = fingerprint.basis("").data
    monkeypatch.setenv("RESEARCH_REFERENCE_YEAR", "2020")
    assert fingerprint.basis("").data != before, "looked at again"
    assert access.digests(rested) == rested | {"reference year": "2020"}, "and made anew"
    access.forget()


@pytest.mark.slow
def test_the_option_is_taken_recorded_and_redoes_reports(tmp_path: Path, store: Path) -> None:
    def run(*more: str) -> str:
        done = research(
            "batch", "THA", "--study", "data_audit", "--workers", "1", *more, cwd=tmp_path
        )
        assert done.returncode == 0, done.stderr
        return done.stdout

    run()
    assert "0 would run" in run("--dry-run")
    assert "data changed: reference year" in run("--dry-run", "--reference-year", "2016")
    run("--reference-year", "2016")
    made = manifest.read(tmp_path / "reports")
    assert made is not None
    assert made.run.data["reference year"] == "2016"
    (report,) = made.reports
    assert report.basis is not None
    assert report.basis.indicators["reference year"] == "2016"
