"""A kernel ends with its user, whatever became of its template, and nothing of it is left."""

import os
import signal
import socket
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest

from research.batch import forked, warm
from tests.batch.processes import request

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(bool(warm.cold_because()), reason="kernels start cold here"),
]


@pytest.fixture
def short() -> Iterator[Path]:
    with tempfile.TemporaryDirectory(prefix="rt") as name:
        yield Path(name)


@pytest.fixture
def asked(
    short: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[tuple[socket.socket, int, psutil.Process]]:
    """The connection of a kernel whose folder is `short / "k"`, its id, and its template."""
    monkeypatch.setattr(warm, "PATIENCE", 60.0)
    with warm.template(1) as folder:
        monkeypatch.setenv("RESEARCH_TEMPLATE", str(folder))
        _, connection = warm._connect("")
        connection.sendall(request(short / "k"))
        while "pid" not in (answer := forked.read_answer(connection)):
            assert "forked" in answer
        template = warm.process_of(folder)
        assert template is not None
        yield connection, answer["pid"], template
        connection.close()


def gone(pid: int) -> bool:
    until = time.monotonic() + 20
    while psutil.pid_exists(pid) and time.monotonic() < until:
        time.sleep(0.02)
    return not psutil.pid_exists(pid)


def test_a_kernel_ends_with_its_user_and_its_sockets_go(asked, short: Path) -> None:
    connection, pid, template = asked
    assert (short / "k" / "kernel.json").exists()
    connection.close()
    assert gone(pid)
    until = time.monotonic() + 20
    while (short / "k").exists() and time.monotonic() < until:
        time.sleep(0.02)
    assert not (short / "k").exists()
    assert template.is_running()


def test_a_kernel_outlives_its_template_and_ends_with_its_user(asked) -> None:
    connection, pid, template = asked
    template.kill()
    until = time.monotonic() + 20
    while template.status() != psutil.STATUS_ZOMBIE and time.monotonic() < until:
        time.sleep(0.02)
    assert psutil.pid_exists(pid)
    connection.close()
    assert gone(pid)


def test_the_template_says_how_a_kernel_ended(asked, short: Path) -> None:
    connection, pid, _ = asked
    kernel = forked.WarmKernel(connection, pid)
    assert kernel.poll() is None
    os.kill(pid, signal.SIGSEGV)
    assert kernel.wait() == -signal.SIGSEGV
    assert kernel.peak > 2**20
    assert (short / "k").exists(), "its user is there and removes it"


def test_nobody_waits_for_a_stopped_template_to_say_that_a_killed_kernel_ended(asked) -> None:
    connection, pid, template = asked
    kernel = forked.WarmKernel(connection, pid)
    template.suspend()
    before = time.monotonic()
    kernel.kill()
    assert kernel.wait() == -signal.SIGKILL
    assert kernel.peak > 2**20
    assert time.monotonic() - before < forked._PATIENCE
    template.resume()
