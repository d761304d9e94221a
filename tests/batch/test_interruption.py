"""A batch that is stopped, however rudely: what was finished stands, and the same command again
ends as if nothing had been.
"""

import json
import random
import signal
import time
from pathlib import Path
from typing import Any

import pytest

from research import manifest
from tests.batch.processes import Command, study

pytestmark = [
    pytest.mark.slow,
    pytest.mark.timeout(900),
    pytest.mark.skipif(
        not Path("/proc/self/environ").exists(), reason="needs /proc to find processes"
    ),
]
ECONOMIES = ("THA", "VNM", "TUV", "PRK", "NLD", "TLS")
NOTHING: tuple[dict[int, str], list[Path]] = ({}, [])


def content(out: Path) -> dict[str, Any]:
    """Pages as they are, notebooks without the times in them."""
    pages: dict[str, Any] = {
        str(path.relative_to(out)): path.read_bytes() for path in out.glob("*/*.html")
    }
    return pages | {
        str(path.relative_to(out)): _timeless(json.loads(path.read_text()))
        for path in out.glob("*/*.ipynb")
    }


def _timeless(notebook: dict[str, Any]) -> dict[str, Any]:
    for part in (notebook, *notebook["cells"]):
        for key in ("papermill", "execution"):
            part["metadata"].pop(key, None)
    return notebook


@pytest.fixture(scope="module")
def undisturbed(tmp_path_factory: pytest.TempPathFactory) -> tuple[dict[str, Any], float]:
    """What a batch makes when nothing stops it, and how long it takes."""
    folder = tmp_path_factory.mktemp("undisturbed")
    started = time.monotonic()
    batch = Command(folder, "batch", *ECONOMIES, "--study", "country_profile")
    assert batch.wait() == 0
    seconds = time.monotonic() - started
    assert batch.left_behind() == NOTHING
    found = content(folder / "reports")
    assert sum(not path.endswith("index.html") for path in found) == 2 * len(ECONOMIES)
    return found, seconds


@pytest.mark.parametrize("times", [4, pytest.param(20, marks=pytest.mark.long)])
def test_killed_at_random_moments_and_resumed(tmp_path, undisturbed, times: int) -> None:
    expected, seconds = undisturbed
    moment = random.Random(times)
    out = tmp_path / "reports"
    finished: dict[Path, int] = {}
    for _ in range(times):
        batch = Command(tmp_path, "batch", *ECONOMIES, "--study", "country_profile")
        time.sleep(moment.uniform(0.1, seconds))
        batch.process.kill()
        batch.process.wait()
        assert batch.left_behind() == NOTHING
        finished |= {page: page.stat().st_mtime_ns for page in on_record(out)}
    last = Command(tmp_path, "batch", *ECONOMIES, "--study", "country_profile")
    assert last.wait() == 0
    assert content(out) == expected
    assert not list(out.rglob("*.research-part"))
    assert not list(out.glob(".*"))
    assert {page: page.stat().st_mtime_ns for page in finished} == finished, (
        "a finished report was made again"
    )
    assert last.left_behind() == NOTHING


@pytest.mark.parametrize("times", [3, pytest.param(12, marks=pytest.mark.long)])
def test_killed_while_making_reports_anew(tmp_path, times: int) -> None:
    """What the record calls finished is there as it was written, at whatever moment a batch over
    old reports is killed.
    """
    moment = random.Random(times)
    for number in range(8):
        study(tmp_path, f"study_{number}", f"print({number})")
    first = Command(tmp_path, "batch", "all")
    assert first.wait() == 0
    assert first.left_behind() == NOTHING
    for _ in range(times):
        batch = Command(tmp_path, "batch", "all", "--force")
        while "ok" not in batch.said() and batch.process.poll() is None:
            time.sleep(0.02)
        time.sleep(moment.uniform(0, 0.4))
        batch.process.kill()
        batch.process.wait()
        assert batch.left_behind() == NOTHING
        on_record(tmp_path / "reports")
    last = Command(tmp_path, "batch", "all")
    assert last.wait() == 0
    assert len(on_record(tmp_path / "reports")) == 8
    assert last.left_behind() == NOTHING


def on_record(out: Path) -> list[Path]:
    """Pages the record calls finished; each is there as it was written."""
    record = manifest.read(out)
    reports = [report for report in record.reports if report.status == "ok"] if record else []
    assert all(not manifest.altered(out, report) for report in reports)
    return [out / report.html for report in reports]


@pytest.mark.parametrize("sent", [signal.SIGINT, signal.SIGTERM])
def test_an_interrupted_batch_stops_at_once_and_says_so(tmp_path, sent: signal.Signals) -> None:
    for number in range(6):
        study(tmp_path, f"study_{number}", "1" if number < 2 else "import time; time.sleep(60)")
    batch = Command(tmp_path, "batch", "all", "--workers", "2")
    reports = tmp_path / "reports"
    while not all([*reports.rglob(f"study_{number}.html")] for number in range(2)):
        assert batch.process.poll() is None, batch.said()
        time.sleep(0.05)
    time.sleep(0.5)
    started = time.monotonic()
    batch.process.send_signal(sent)
    assert batch.wait() == 130
    assert time.monotonic() - started < 15, "it does not wait for what runs for a minute"
    assert "interrupted" in batch.said()
    assert batch.left_behind() == NOTHING
    record = manifest.read(tmp_path / "reports")
    assert record is not None
    assert [report.status for report in record.reports] == ["ok"] * 2 + ["interrupted"] * 4
    assert "study_5" in (tmp_path / "reports/index.html").read_text()
    assert not list((tmp_path / "reports").glob(".*"))


def test_a_second_batch_into_a_folder_is_told_who_holds_it(tmp_path) -> None:
    go_on = tmp_path / "go on"
    study(
        tmp_path,
        "slow",
        f"import pathlib, time\nwhile not pathlib.Path({str(go_on)!r}).exists():\n    "
        "time.sleep(0.05)",
    )
    first = Command(tmp_path, "batch", "all")
    while not (tmp_path / "reports/.batch.holder").exists():
        assert first.process.poll() is None
        time.sleep(0.05)
    second = Command(tmp_path, "batch", "all")
    assert second.wait() == 4
    assert f"process {first.process.pid}" in second.said()
    go_on.touch()
    assert first.wait() == 0
    assert first.left_behind() == NOTHING
    assert second.left_behind() == NOTHING
