"""Faults a batch survives, each with real processes: the status is true, nothing is left, the other
reports are done.
"""

import json
import os
import signal
import subprocess
import time
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import suppress
from pathlib import Path

import psutil
import pytest

from research import manifest
from research.batch import plan, run
from research.batch.study import read
from research.report.record import Report
from tests.batch.processes import Command, study

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(
        not Path("/proc/self/environ").exists(), reason="needs /proc to find processes"
    ),
]
NOTHING: tuple[dict[int, str], list[Path]] = ({}, [])

# A process that is nobody's child any more, and has the memory.
HIDDEN = """
import os, time
if os.fork() == 0:
    if os.fork() == 0:
        kept = b"x" * 900_000_000
        time.sleep(60)
    os._exit(0)
time.sleep(8)
"""

# Study: its cells, and what has to be on record.
FAULTS = {
    "good": (["print('fine')"], "ok", ""),
    "exits_at_once": (["import os", "os._exit(9)"], "died", "exit code 9 in cell `os._exit(9)`"),
    "segfault": (["import ctypes; ctypes.string_at(0)"], "died", "signal SIGSEGV"),
    "out_of_memory": (
        ["kept = []\nwhile True:\n    kept.append(b'x' * 20_000_000)"],
        "died",
        "more than the 700 MB it may",
    ),
    "endless": (
        ["while True:\n    pass"],
        "timeout",
        "more than 20 seconds, in cell `while True:`",
    ),
    "asks": (["input('who?')"], "failed", "StdinNotImplementedError"),
    "says_goodbye": (["import sys", "sys.exit()", "print('never')"], "failed", "cell `sys.exit()`"),
    "child": (
        ["import subprocess; c = subprocess.Popen(['sleep', '1000'], start_new_session=True)"],
        "ok",
        "",
    ),
    "grandchild": (
        ["import os\nif os.fork() == 0:\n    os.setsid()\n    while True:\n        pass", "1"],
        "ok",
        "",
    ),
    "verbose": (
        ["print('x' * 100_000_000)", "for _ in range(20):\n    print('y' * 100_000)"],
        "ok",
        "",
    ),
    "closes_stdout": (["import os, sys; sys.stdout.close(); os.close(1)", "1 + 1"], "ok", ""),
    "hides_memory": ([HIDDEN], "died", "more than the 700 MB it may"),
    "raises": (["raise ValueError('<b>no</b>')"], "failed", "ValueError: <b>no</b>"),
}


def on_record(out: Path) -> dict[str, Report]:
    record = manifest.read(out)
    assert record is not None
    assert manifest.faults(out, record) == []
    return {report.study: report for report in record.reports}


@pytest.fixture(scope="module")
def faulty(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Command]:
    """One batch in which every report but some goes wrong in its own way."""
    folder = tmp_path_factory.mktemp("faults")
    for name, (cells, _, _) in FAULTS.items():
        study(folder, name, *cells)
    batch = Command(folder, "batch", "all", "--memory", "700M", "--timeout", "20", "--workers", "2")
    assert batch.wait() == 1
    return folder / "reports", batch


@pytest.mark.parametrize("name", FAULTS)
def test_the_status_is_true(faulty, name: str) -> None:
    out, _ = faulty
    report = on_record(out)[name]
    _, status, error = FAULTS[name]
    assert report.status == status
    assert error in report.error
    assert (out / f"world/{name}.html").exists() == (status == "ok")
    assert (name in (out / "index.html").read_text()) or status == "ok"


def test_faults_leave_nothing_behind(faulty) -> None:
    out, batch = faulty
    assert batch.left_behind() == NOTHING
    assert not list(out.rglob("*.research-part"))


def test_output_is_cut_with_a_word(faulty) -> None:
    out, _ = faulty
    page = (out / "world/verbose.html").read_text()
    assert len(page) < 4_000_000
    assert "is left out: it is more than 1,000,000 characters" in page


def test_a_report_that_failed_keeps_its_notebook_as_far_as_it_came(faulty) -> None:
    out, _ = faulty
    kept = json.loads((out / ".failed/world/raises.ipynb").read_text())
    assert any(
        output.get("ename") == "ValueError"
        for cell in kept["cells"]
        for output in cell.get("outputs", [])
    )
    assert not (out / "world/raises.ipynb").exists()
    assert on_record(out)["raises"].files == {}


def test_peak_memory_is_on_record(faulty) -> None:
    out, _ = faulty
    assert 50_000_000 < on_record(out)["good"].peak < 600_000_000
    assert on_record(out)["out_of_memory"].peak > 700_000_000


def test_reports_of_a_batch_are_skipped_by_the_next(faulty) -> None:
    out, _ = faulty
    again = Command(out.parent, "batch", "all", "--dry-run")
    assert again.wait() == 0
    assert "8 would run, 5 up to date." in again.said()
    assert again.left_behind() == NOTHING


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A folder on a disk of 8 MB; skips where one cannot be mounted."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=8m", "tmpfs", folder], capture_output=True, check=False
    )
    if mounted.returncode:
        pytest.skip("a small disk cannot be mounted here")
    yield folder
    subprocess.run(["umount", "--lazy", folder], check=True)


def test_a_full_disk_costs_the_reports_that_do_not_fit(tmp_path, small_disk) -> None:
    for number in range(8):
        study(tmp_path, f"large_{number}", "print('x' * 900_000)")
    batch = Command(tmp_path, "batch", "all", "--out", str(small_disk))
    assert batch.wait() == 1
    reports = on_record(small_disk)
    assert {report.status for report in reports.values()} == {"ok", "failed"}
    failed = [report for report in reports.values() if report.status == "failed"]
    assert all("No space left on device" in report.error for report in failed)
    index = (small_disk / "index.html").read_text()
    assert all(report.study in index for report in failed)
    assert batch.left_behind() == NOTHING
    assert not list(small_disk.rglob("*.research-part"))


def test_a_disk_with_no_room_at_all_stops_the_batch_before_it_starts(tmp_path, small_disk) -> None:
    study(tmp_path, "one", "1")
    (small_disk / "ballast").write_bytes(b"x" * 7_000_000)
    batch = Command(tmp_path, "batch", "all", "--out", str(small_disk))
    assert batch.wait() == 2
    assert "No space left on device" in batch.said()
    assert "Traceback" not in batch.said()
    assert batch.left_behind() == NOTHING


def test_a_folder_that_cannot_be_written_to_is_refused(tmp_path, small_disk) -> None:
    study(tmp_path, "one", "1")
    subprocess.run(["mount", "-o", "remount,ro", small_disk], check=True)
    batch = Command(tmp_path, "batch", "all", "--out", str(small_disk))
    assert batch.wait() == 2
    assert "Read-only file system" in batch.said()
    assert "Traceback" not in batch.said()
    assert batch.left_behind() == NOTHING


def test_a_template_that_is_killed_costs_warmth_only(tmp_path) -> None:
    study(tmp_path, "first", "import time; time.sleep(3)")
    for number in range(3):
        study(tmp_path, f"later_{number}", "1")
    batch = Command(tmp_path, "batch", "all", "--workers", "1")
    killed = False
    while batch.process.poll() is None and not killed:
        forks = [
            pid for pid, command in batch.alive().items() if "research.batch.template" in command
        ]
        if forks and batch.kernels():
            os.kill(min(forks), signal.SIGKILL)  # the template itself came before what it forked
            killed = True
    assert killed
    assert batch.wait() == 0
    assert {report.status for report in on_record(tmp_path / "reports").values()} == {"ok"}
    assert batch.left_behind()[0] == {}


def test_a_killed_worker_costs_no_report(tmp_path) -> None:
    """What it was making is made again; a worker is a child of the process they are forked from."""
    for name in ("one", "two", "three"):
        study(tmp_path, name, "import time\ntime.sleep(2)")
    batch = Command(tmp_path, "batch", "all", "--out", str(tmp_path / "reports"), "--workers", "2")
    deadline = time.monotonic() + 60
    while not (workers := _workers(batch)) and time.monotonic() < deadline:
        time.sleep(0.001)  # at once: while the others are being started
    os.kill(workers[0], signal.SIGKILL)
    assert batch.wait() == 0, batch.said()
    assert {report.status for report in on_record(tmp_path / "reports").values()} == {"ok"}
    assert batch.left_behind() == NOTHING


def test_a_worker_that_is_lost_as_another_starts_costs_no_report(tmp_path, monkeypatch) -> None:
    """The pool closes the queue of its workers while the next one is handed that queue."""
    for name in ("one", "two", "three"):
        study(tmp_path, name, "1")
    found = [read(path) for path in (tmp_path / "notebooks").iterdir()]
    jobs = [plan.job(each, None, {}) for each in found if each is not None]
    start, lost = ProcessPoolExecutor._spawn_process, list[int]()

    def late(pool: ProcessPoolExecutor) -> None:
        if pool._processes and not lost:
            lost.extend(pool._processes)
            os.kill(lost[0], signal.SIGKILL)
            deadline = time.monotonic() + 5
            while not pool._call_queue._reader.closed and time.monotonic() < deadline:
                time.sleep(0.01)
        start(pool)

    monkeypatch.setattr(ProcessPoolExecutor, "_spawn_process", late)
    reports = run.run(jobs, tmp_path / "out", run.Options(workers=2))
    assert lost
    assert [report.status for report in reports] == ["ok"] * 3


def _workers(batch: Command) -> list[int]:
    forked = [pid for pid, command in batch.alive().items() if "forkserver" in command]
    parents = {}
    for pid in forked:
        with suppress(psutil.NoSuchProcess):
            parents[pid] = psutil.Process(pid).ppid()
    return [pid for pid in forked if parents.get(pid) in forked]
