"""Processes that are stopped, silent or talk nonsense: each is ended by its id after a while, and
the batch goes on.
"""

import os
import signal
import socket
import threading
import time
from collections.abc import Iterator
from concurrent.futures import Future
from contextlib import suppress
from pathlib import Path

import psutil
import pytest

from research.batch import forked, kernel, plan, run, warm
from research.batch.study import read
from research.batch.watch import Limits
from research.report.record import Basis, Report
from tests.batch.processes import Command, request, study
from tests.batch.test_faults import NOTHING, _workers, on_record

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(bool(warm.cold_because()), reason="kernels start cold here"),
]
LONG = 90  # seconds after which a batch that stands still is taken to hang


def started(folder: Path) -> psutil.Process:
    """The template of a folder, once it is there."""
    until = time.monotonic() + 60
    while (process := warm.process_of(folder)) is None:
        assert time.monotonic() < until, "no template"
        time.sleep(0.05)
    return process


def test_a_stopped_worker_costs_no_report(tmp_path: Path) -> None:
    for name in ("one", "two", "three"):
        study(tmp_path, name, "import time\ntime.sleep(3)")
    batch = Command(tmp_path, "batch", "all", "--workers", "2", "--timeout", "60")
    deadline = time.monotonic() + 60
    workers: list[int] = []
    while not workers and time.monotonic() < deadline:
        with suppress(OSError):  # one ended as it was looked at
            workers = _workers(batch)
        time.sleep(0.05)
    os.kill(workers[0], signal.SIGSTOP)
    assert batch.wait(LONG) == 0, batch.said()
    assert {report.status for report in on_record(tmp_path / "reports").values()} == {"ok"}
    assert batch.left_behind() == NOTHING


def test_a_stopped_worker_of_a_local_cluster_costs_no_report(tmp_path: Path) -> None:
    pytest.importorskip("distributed", reason="the extra `cluster` is not installed")
    for name in ("one", "two"):
        study(tmp_path, name, "import time\ntime.sleep(2)")
    batch = Command(tmp_path, "batch", "all", "--cluster", "local:1", "--timeout", "60")
    deadline = time.monotonic() + 60
    while not batch.kernels() and time.monotonic() < deadline:
        time.sleep(0.05)
    workers = batch.workers()
    assert workers
    for pid in workers:
        os.kill(pid, signal.SIGSTOP)
    assert batch.wait(LONG) == 0, batch.said()
    assert {report.status for report in on_record(tmp_path / "reports").values()} == {"ok"}
    assert batch.left_behind()[0] == {}


class Silent:
    """An engine of one worker that takes jobs and says nothing of them ever."""

    capacity, patience = 1, 0.1

    def __init__(self) -> None:
        self.given: list[Future[None]] = []

    def submit(self, *_: object) -> "Future[None]":
        self.given.append(Future())
        return self.given[-1]


def test_jobs_of_a_cluster_that_says_nothing_are_given_up(tmp_path: Path) -> None:
    study(tmp_path, "silent", "1")
    found = read(tmp_path / "notebooks/silent.ipynb")
    assert found is not None
    tasks = [
        run.Task(
            plan.job(found, None, {}),
            Basis(study="", library="", reference="", versions={}, data=""),
            "new",
        )
    ] * 3
    engine, reports = Silent(), list[Report]()

    def spread() -> None:
        run._spread(
            tasks,
            engine,
            tmp_path / "out",
            lambda job: None,
            lambda job, report: reports.append(report),
        )

    spreading = threading.Thread(target=spread, daemon=True)
    spreading.start()
    spreading.join(20)
    assert [report.status for report in reports] == ["timeout"] * 3, "it waits for ever"
    assert all("no worker answered" in report.error for report in reports)
    assert all(future.cancelled() for future in engine.given)


def test_a_stopped_template_costs_warmth_only(tmp_path: Path) -> None:
    study(tmp_path, "first", "import time; time.sleep(3)")
    study(tmp_path, "second", "1")
    batch = Command(tmp_path, "batch", "all", "--workers", "1", "--timeout", "60")
    deadline = time.monotonic() + 60
    while not batch.kernels() and time.monotonic() < deadline:
        time.sleep(0.02)
    (marked,) = batch.temporary_files("*/pid")
    os.kill(int(marked.read_text()), signal.SIGSTOP)
    assert batch.wait(LONG) == 0, batch.said()
    assert {report.status for report in on_record(tmp_path / "reports").values()} == {"ok"}
    assert batch.left_behind()[0] == {}


@pytest.mark.parametrize(
    ("cell", "status"),
    [("1", "ok"), ("while True:\n    pass", "timeout")],
)
def test_a_template_stopped_by_a_cell_holds_nobody_up(
    tmp_path: Path, cell: str, status: str
) -> None:
    study(tmp_path, "stops", f"import os, signal\nos.kill(os.getppid(), signal.SIGSTOP)\n{cell}")
    study(tmp_path, "then", "2")
    batch = Command(tmp_path, "batch", "all", "--workers", "1", "--timeout", "5")
    assert batch.wait(LONG) == (status != "ok"), batch.said()
    assert {name: report.status for name, report in on_record(tmp_path / "reports").items()} == {
        "stops": status,
        "then": "ok",
    }
    assert batch.left_behind()[0] == {}


class Fake:
    """What stands where a template should, says something to whoever asks, and is a process of its
    own.
    """

    def __init__(self, folder: Path, says: bytes) -> None:
        self._listener, self._says = socket.socket(socket.AF_UNIX), says
        self._listener.bind(str(folder / "t"))
        self._listener.listen()
        self._held: list[socket.socket] = []
        threading.Thread(target=self._serve, daemon=True).start()

    def _serve(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            self._held.append(connection)
            connection.sendall(self._says)

    def close(self) -> None:
        self._listener.shutdown(socket.SHUT_RDWR)
        for each in (self._listener, *self._held):
            each.close()


@pytest.fixture
def folder(
    tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Path]:
    """Where this process looks for a template, with little patience."""
    import tempfile

    with tempfile.TemporaryDirectory(prefix="rt") as name:
        monkeypatch.setenv("RESEARCH_TEMPLATE", name)
        monkeypatch.setattr(warm, "PATIENCE", 1.0)
        yield Path(name)


@pytest.mark.parametrize(
    ("says", "why"),
    [
        (b"", "said nothing for 1 seconds"),
        (b"x" * 100_000, "gave an answer that is none"),
        (b"{}}\n", "gave an answer that is none"),
        (b"[1]\n", "gave an answer that is none"),
        (b'{"pid": "1"}\n', "gave an answer that is none"),
        (b'{"other": 1}\n', "gave an answer that is none"),
        (b'{"pid"', "said nothing for 1 seconds"),
        (b"\n\n\n", "said nothing for 1 seconds"),
    ],
)
def test_silence_and_garbage_on_its_socket_are_no_template(
    folder: Path, says: bytes, why: str
) -> None:
    fake = Fake(folder, says)
    found: list[str] = []

    def ask() -> None:
        try:
            warm.start({})
        except warm.TemplateError as error:
            found.append(str(error))

    asking = threading.Thread(target=ask, daemon=True)
    asking.start()
    asking.join(20)
    try:
        assert found, "it waits for ever"
        assert why in found[0]
    finally:
        fake.close()


def test_a_template_that_says_nothing_is_ended_and_kernels_start_cold(
    tmp_path, monkeypatch, caplog
) -> None:
    kernel._say_cold.cache_clear()
    with warm.template(2) as folder:
        process = started(folder)
        process.suspend()
        monkeypatch.setenv("RESEARCH_TEMPLATE", str(folder))
        monkeypatch.setattr(warm, "PATIENCE", 1.0)
        with pytest.raises(warm.TemplateError, match="said nothing"):
            warm.start({})
    assert "Kernels started cold, as the process they are forked from ended" in caplog.text


def test_a_template_that_is_stopped_at_the_end_is_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    with warm.template(2) as folder:
        process = started(folder)
        monkeypatch.setattr(warm, "PATIENCE", 1.0)
        process.suspend()
    assert not psutil.pid_exists(process.pid)


def test_those_who_wait_for_a_place_hear_that_they_do(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """However long another kernel takes, a template at work is not taken for a stopped one."""
    monkeypatch.setattr(warm, "PATIENCE", 60.0)
    with warm.template(1) as folder:
        monkeypatch.setenv("RESEARCH_TEMPLATE", str(folder))
        _, first = warm._connect("")
        first.sendall(request(tmp_path / "first"))
        assert "forked" in forked.read_answer(first)  # it has the only place
        monkeypatch.setattr(warm, "PATIENCE", 12.0)
        _, second = warm._connect("")
        second.sendall(request(tmp_path / "second"))
        assert second.recv(1) == b"\n"
        assert second.recv(1) == b"\n"
        first.close()
        assert "forked" in forked.read_answer(second)
        second.close()


def test_a_stopped_kernel_is_ended_in_time(tmp_path: Path) -> None:
    study(tmp_path, "stops", "import os, signal\nos.kill(os.getpid(), signal.SIGSTOP)")
    found = read(tmp_path / "notebooks/stops.ipynb")
    assert found is not None
    (report,) = run.run(
        [plan.job(found, None, {})], tmp_path / "out", run.Options(limits=Limits(seconds=4))
    )
    assert report.status == "timeout"
