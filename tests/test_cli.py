"""The command line as a user meets it: what it prints, what it returns, what it leaves."""

import io
import shutil
import socket
import subprocess
import sys
import zipfile
from pathlib import Path

import pandas as pd
import pytest

from research import manifest, paths, vintages
from research.batch.lock import held
from research.loaders import http
from tests.commands import told
from tests.serving import Server, WorldBank
from tests.stores import keep

ROOT = Path(__file__).parent.parent


def research(
    *arguments: str, cwd: Path, python: str = sys.executable
) -> subprocess.CompletedProcess[str]:
    command = [python, "-c", "from research.cli import main; main()", *arguments]
    return subprocess.run(
        command, cwd=cwd, capture_output=True, text=True, timeout=300, check=False
    )


@pytest.mark.parametrize(
    ("arguments", "printed"),
    [
        (["studies"], "country_profile\teconomy\tCountry profile"),
        (["studies", "country_profile"], "economy\tstr\t'THA'"),
        (["economies"], "itu:asia-pacific\tAsia-Pacific (ITU region)\t39"),
        (["economies", "itu:cis"], "UZB\tUzbekistan"),
        (["indicators", "broadband", "100"], "fixed_broadband_per_100"),
        (["data"], "internet_users\t"),
        (["data", "internet_users", "thailand"], "THA\t2023\tinternet_users\t90.0"),
    ],
)
def test_looking_things_up(tmp_path, arguments: list[str], printed: str) -> None:
    result = told(*arguments, cwd=tmp_path)
    assert (result.returncode, result.stderr) == (0, "")
    assert printed in result.stdout


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["run", "country_profile", "Atlantis"], "Did you mean"),
        (["run", "country_profil"], "Did you mean 'country_profile'"),
        (["run", "country_profile", "THA", "-p", "econmy=x"], "Did you mean 'economy'"),
        (["run", "country_profile", "THA", "-p", "economy"], "is not NAME=VALUE"),
        (["batch", "itu:asia"], "itu:asia-pacific"),
        (["batch", "THA", "--study", "nope"], "Unknown study"),
        (["economies", "wb:lowest"], "wb:low"),
        (["data", "internet"], "internet_users"),
        (["verify", "nowhere"], "holds no manifest.json"),
        (["site", "nowhere"], "holds no manifest.json"),
        (["diff", "nowhere"], "is no run"),
        (["batch", "--nonsense"], "No such option"),
        (["run", "country_profile", "itu:cis"], "is for one economy"),
    ],
)
def test_bad_input_is_one_line_and_leaves_nothing(
    tmp_path, arguments: list[str], said: str
) -> None:
    result = told(*arguments, cwd=tmp_path)
    assert result.returncode == 2
    assert said in result.stderr
    assert "Traceback" not in result.stderr
    assert list(tmp_path.iterdir()) == []


@pytest.mark.slow
def test_a_damaged_snapshot_stops_before_it_starts(tmp_path) -> None:
    """A copy of the project with a truncated data file: exit 2, the file and the remedy named, no
    report begun.
    """
    for name in ("research", "data", "notebooks"):
        shutil.copytree(
            paths.ROOT / name,
            tmp_path / "copy" / name,
            ignore=shutil.ignore_patterns("__pycache__"),
        )
    snapshot = tmp_path / "copy" / "data" / "snapshot" / "observations.parquet"
    snapshot.write_bytes(snapshot.read_bytes()[:1000])
    result = research("batch", "THA", cwd=tmp_path / "copy")
    assert result.returncode == 2
    assert "observations.parquet is damaged" in result.stderr
    assert "research snapshot build --edition" in result.stderr
    assert "Traceback" not in result.stderr
    assert not (tmp_path / "copy" / "reports").exists()


@pytest.mark.slow
def test_a_batch_from_a_folder_of_one_s_own(tmp_path) -> None:
    made = research("new", "mine", cwd=tmp_path)
    assert made.returncode == 0
    assert (tmp_path / "mine/notebooks/country_profile.ipynb").exists()
    assert research("new", "mine", cwd=tmp_path).returncode == 2
    result = research("run", "country_profile", "Tuvalu", cwd=tmp_path / "mine")
    assert (result.returncode, result.stderr) == (0, "")
    assert "1 report made, 0 failed." in result.stdout
    page = tmp_path / "mine/reports/TUV/country_profile.html"
    # Report and notebook, the index, pages of the economy and its six groups, plotly.js, the
    # script that leads from one to another, data package, catalogue and licences.
    assert research("verify", cwd=tmp_path / "mine").stdout.strip() == "15 files, 0 faults."
    page.write_text("changed")
    (tmp_path / "mine/reports/index.html").unlink()
    altered = research("verify", cwd=tmp_path / "mine")
    assert altered.returncode == 1
    assert "TUV/country_profile.html is not the file that was written" in altered.stdout
    assert "index.html is missing" in altered.stdout


@pytest.mark.slow
def test_a_folder_held_by_another_batch(tmp_path) -> None:
    with held(tmp_path / "reports"):
        result = research("batch", "THA", cwd=tmp_path)
    assert result.returncode == 4
    assert "is held by process" in result.stderr


@pytest.mark.slow
def test_the_wheel_carries_data_and_studies(tmp_path) -> None:
    """The build backend itself makes the wheel, with no network; it is unpacked and used from where
    it lies.
    """
    backend = pytest.importorskip("hatchling.build")
    code = f"import hatchling.build as b; print(b.build_wheel({str(tmp_path)!r}))"
    assert backend
    built = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    wheel = tmp_path / built.stdout.split()[-1]
    zipfile.ZipFile(wheel).extractall(tmp_path / "site")
    probe = (
        f"import sys; sys.path.insert(0, {str(tmp_path / 'site')!r}); import research; from "
        "research import paths; "
        "from research.batch import study; assert 'site' in research.__file__, research.__file__; "
        "print(paths.ROOT, sorted(study.find()), research.load('internet_users', 'THA').iloc[-1, "
        "0])"
    )
    used = subprocess.run(
        [sys.executable, "-c", probe], cwd=tmp_path, capture_output=True, text=True, check=True
    )
    assert "'country_profile'" in used.stdout
    assert used.stdout.split()[-1] == "90.0"
    assert "_shipped" in used.stdout


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["fetch", "--source", "worldbnk"], "Did you mean 'worldbank'"),
        (["fetch", "--indicator", "internet"], "internet_users"),
        (["fetch", "--indicator", "area"], "has no code for area"),
        (["fetch", "--base-url", "api.worldbank.org"], "begins with http"),
        (
            [
                "fetch",
                "--source",
                "itu",
                "--source",
                "worldbank",
                "--base-url",
                "http://127.0.0.1:9",
            ],
            "address of one source",
        ),
        (["fetch", "--economy", "Atlantis", "--source", "geoboundaries"], "Unknown economy"),
        (["import", "itu", "nowhere"], "is not there"),
        (["import", "table", "nowhere.csv", "--mapping", "gdl"], "is no file"),
        (["data", "diff", "worldbank"], "holds nothing of 'worldbank'"),
        (["data", "gini", "--vintage", "worldbank=2020-01-01"], "No release"),
        (["run", "country_profile", "THA", "--vintage", "2020-01-01"], "is not SOURCE=DATE"),
    ],
)
def test_bad_input_about_sources_is_one_line(tmp_path, arguments: list[str], said: str) -> None:
    result = told(*arguments, cwd=tmp_path)
    assert result.returncode == 2
    assert said in result.stderr
    assert "Traceback" not in result.stderr
    assert list(tmp_path.iterdir()) == []


def test_a_source_that_cannot_be_reached_is_exit_3(tmp_path, store, monkeypatch) -> None:
    monkeypatch.setattr(http, "_backoff", lambda state: 0.01)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        monkeypatch.setenv("RESEARCH_BASE_URL", f"http://127.0.0.1:{free.getsockname()[1]}")
    result = told("fetch", "--indicator", "gini", cwd=tmp_path)
    assert result.returncode == 3
    assert "ConnectError" in result.stderr
    assert told("fetch", "--indicator", "gini", "--offline", cwd=tmp_path).returncode == 3


def test_names_of_sources_and_indicators_in_any_order(tmp_path, store) -> None:
    """`--source A B --indicator C D` and codes in place of ids mean what they say."""
    with Server().running() as server:
        server.routes["/v2/"] = WorldBank()
        arguments = [
            "fetch",
            "--base-url",
            f"{server.url}/v2",
            "--indicator",
            "gini",
            "IT.NET.USER.ZS",
            "worldbank",
        ]
        result = told(*arguments, cwd=tmp_path)
    assert result.returncode == 0, result.stderr
    (record,) = vintages.at_hand(store)
    assert sorted(record.indicators) == ["gini", "internet_users"]


@pytest.mark.slow
def test_a_run_records_the_releases_it_could_read_and_the_one_it_was_held_to(
    tmp_path, store
) -> None:
    for vintage, value in (("2026-04-01", 61.5), ("2026-07-01", 75.25)):
        years = {
            ("internet_users", "THA", year): value + (year - 2020) / 2
            for year in (2020, 2021, 2022)
        }
        record = keep(store, "worldbank", vintage, years)
    result = research(
        "run", "country_profile", "THA", "--vintage", "worldbank=2026-04-01", cwd=tmp_path
    )
    assert result.returncode == 0, result.stderr
    made = manifest.read(tmp_path / "reports")
    assert made is not None
    assert made.run.data["worldbank 2026-07-01"] == f"sha256:{record.sha256}"
    assert made.run.data["pinned worldbank"] == "2026-04-01"
    page = (tmp_path / "reports" / "THA" / "country_profile.html").read_text(encoding="utf-8")
    assert "61.5" in page
    assert "2026-04-01" in page
    assert "75.25" not in page


@pytest.mark.slow
def test_check_lists_suspects_with_the_reason(tmp_path: Path) -> None:
    result = research("data", "check", "factbook", cwd=tmp_path)
    lines = [line.split("\t") for line in result.stdout.splitlines()]
    (china,) = [line for line in lines if line[1:3] == ["CHN", "internet_users"]]
    assert china[:5] == ["factbook", "CHN", "internet_users", "2023", "78"]
    assert "CNNIC" in china[5]
    assert ["factbook", "MHL", "population", "2024", "82011"] in [line[:5] for line in lines]


@pytest.mark.slow
def test_values_as_csv_need_no_cleaning(tmp_path: Path) -> None:
    shown = research("data", "show", "internet_users", "THA", "--csv", cwd=tmp_path)
    table = pd.read_csv(io.StringIO(shown.stdout))
    assert table["value"].tolist() == [90.0]
    assert list(table.columns[:4]) == ["economy", "year", "indicator", "value"]


@pytest.mark.slow
def test_a_release_is_removed_from_the_store(tmp_path: Path) -> None:
    keep(tmp_path, "worldbank", "2026-07-01", {("internet_users", "THA", 2024): 91.0})
    keep(tmp_path, "worldbank", "2026-08-01", {("internet_users", "THA", 2024): 92.0})
    remove = ("data", "remove", "worldbank", "--store", str(tmp_path))
    one = research(*remove[:3], "2026-08-01", *remove[3:], cwd=tmp_path)
    assert one.stdout == "Removed worldbank, release of 2026-08-01.\n"
    assert [each.vintage for each in vintages.at_hand(tmp_path)] == ["2026-07-01"]
    wrong = research(*remove[:3], "2026-08-01", *remove[3:], cwd=tmp_path)
    assert (wrong.returncode, "there is worldbank 2026-07-01" in wrong.stderr) == (2, True)
    research(*remove, cwd=tmp_path)
    assert vintages.at_hand(tmp_path) == ()


@pytest.mark.slow
def test_only_indicators_that_have_values_are_listed(tmp_path: Path) -> None:
    every = research("indicators", "5G", cwd=tmp_path).stdout.splitlines()
    here = research("indicators", "--available", "5G", cwd=tmp_path).stdout.splitlines()
    assert every[0] == here[0] == "indicator\ttitle\tunit"
    assert set(here) < set(every)
