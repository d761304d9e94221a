"""Sessions: each has its own store, year and language, and leaves nothing behind."""

import os
import re
import threading
from pathlib import Path

import pytest
from typer.testing import CliRunner

import research
from research import access, findings, languages, paths, sessions
from research.cli import app
from research.errors import InputError
from research.findings.costs.case import Case, case
from research.loaders import parallel
from tests.commands import told
from tests.stores import keep


@pytest.fixture
def two(tmp_path: Path) -> tuple[Path, Path]:
    """Two stores that differ in one value."""
    folders = tmp_path / "a", tmp_path / "b"
    for folder, value in zip(folders, (71.0, 72.0), strict=True):
        keep(folder, "worldbank", "2026-07-01", {("internet_users", "THA", 2024): value})
    return folders


def online() -> float:
    return float(research.load("internet_users", "THA").iloc[-1, 0])


def test_each_block_has_the_values_of_its_store(two: tuple[Path, Path]) -> None:
    before = online()
    with research.session(store=two[0]):
        assert online() == 71.0
        with research.session(store=str(two[1])):
            assert online() == 72.0
            assert paths.store() == two[1]
        assert online() == 71.0
        with research.session(store=""):
            assert paths.store() != two[0], "the user's own"
    with research.session(store=two[1]):
        assert online() == 72.0
    assert online() == before


def test_what_is_kept_of_findings_is_kept_for_its_session(two: tuple[Path, Path]) -> None:
    def told_of(**changes: str) -> findings.Finding:
        with sessions.opened(findings_kept="1", **changes):
            return findings.against_income("THA", "internet_users")

    first, second = (told_of(store=str(folder)) for folder in two)
    values = [found.headline.values["value"].value for found in (first, second)]
    assert values == [71.0, 72.0]
    assert told_of(store=str(two[0])) is first
    assert told_of(store=str(two[0]), reference_year="2040") is not first


def test_the_cost_of_connecting_is_counted_from_the_year_of_the_session(store: Path) -> None:
    values = {"coverage_4g": 80.0, "internet_users": 40.0, "gni_per_capita_atlas": 2_000.0}
    values |= {"population": 7e6, "urban_population": 40.0, "electricity_access": 90.0}
    keep(store, "worldbank", "2026-07-01", {(key, "LAO", 2024): n for key, n in values.items()})

    def growth(year: int) -> float | None:
        with research.session(reference_year=year):
            found = case("LAO", 10, 10.0)
        assert isinstance(found, Case)
        return found.grows

    assert growth(2024) == growth(2024)
    assert growth(2024) != growth(2025)


def test_a_release_is_pinned_for_a_block(two: tuple[Path, Path]) -> None:
    keep(two[0], "worldbank", "2026-06-01", {("internet_users", "THA", 2024): 60.0})
    with research.session(store=two[0]):
        with research.session(vintage=["worldbank=2026-06-01"]):
            assert online() == 60.0
        assert online() == 71.0
        with (
            research.session(vintage="worldbank=2020-01-01"),
            pytest.raises(InputError, match="No release 'worldbank=2020-01-01' is available"),
        ):
            online()


def test_an_error_in_the_block_ends_its_session(two: tuple[Path, Path]) -> None:
    before = sessions.current()
    with pytest.raises(ZeroDivisionError), research.session(store=two[0]):
        raise ZeroDivisionError
    assert sessions.current() == before


def test_the_environment_answers_where_no_session_was_opened(
    monkeypatch: pytest.MonkeyPatch, two: tuple[Path, Path]
) -> None:
    monkeypatch.setenv("RESEARCH_STORE", str(two[0]))
    assert online() == 71.0
    with research.session(store=two[1]):
        assert online() == 72.0
        assert os.environ["RESEARCH_STORE"] == str(two[0])
    monkeypatch.setenv("RESEARCH_STORE", str(two[1]))
    assert online() == 72.0


def test_language_and_year_hold_for_the_block() -> None:
    with research.session(language="fr", reference_year=2015):
        assert languages.in_use() == "fr"
        assert access.reference_year() == 2015
    assert languages.in_use() == "en"
    assert access.reference_year() == 2024


def test_an_impossible_year_is_refused_at_once() -> None:
    with pytest.raises(InputError, match=r"from 1960 to 2100 \(got '1800'\)"):
        research.session(reference_year=1800)


def test_a_command_leaves_its_options_nowhere(two: tuple[Path, Path]) -> None:
    before = dict(os.environ)
    asked = ("data", "internet_users", "THA", "--store", str(two[1]))
    with research.session(store=two[0]):
        within = sessions.current()
        assert "72" in told(*asked).stdout
        assert sessions.current() == within
        for arguments in (asked, (*asked, "--nonsense"), (*asked[:2], "Narnia", *asked[3:])):
            CliRunner().invoke(app, list(arguments))
            assert sessions.current() == within
            assert online() == 71.0
    assert dict(os.environ) == before


def test_a_process_is_given_the_session(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("RESEARCH_VINTAGE", "worldbank=2026-07-01")
    monkeypatch.delenv("RESEARCH_LANGUAGE", raising=False)
    with research.session(store=tmp_path, vintage=""):
        given = sessions.environment()
        variables = sessions.current().variables()
    assert (given["RESEARCH_STORE"], given["RESEARCH_VINTAGE"]) == (str(tmp_path), "")
    assert "RESEARCH_LANGUAGE" not in given
    assert given.keys() == os.environ.keys()
    assert variables["RESEARCH_VINTAGE"] == variables["RESEARCH_LANGUAGE"] == ""
    monkeypatch.setattr(os, "environ", given)
    assert sessions.Session.from_environment().store == str(tmp_path)


def test_threads_of_a_fetch_have_the_session_of_the_fetch(tmp_path: Path) -> None:
    def stores() -> list[Path]:
        return parallel.in_order([paths.store] * 3, 2, threading.Event(), lambda done, wanted: None)

    with research.session(store=tmp_path):
        assert stores() == [tmp_path] * 3
    assert tmp_path not in stores()


def test_nothing_writes_into_the_environment() -> None:
    """But for a fork that becomes a kernel, which takes the environment that was asked for."""
    writes = re.compile(
        r"environ\[[^]]*\] \|?= |environ \|?= |putenv|environ\.(update|setdefault|pop|clear)"
    )
    found = [
        path.name
        for path in (paths.ROOT / "research").rglob("*.py")
        if writes.search(path.read_text(encoding="utf-8"))
    ]
    assert found == ["becoming.py"]
