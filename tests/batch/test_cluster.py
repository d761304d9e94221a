"""Who can reach a cluster: workers of this machine take one certificate, made for one run; an open
address is warned about.
"""

import socket
import ssl
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import psutil
import pytest

from research.batch import cluster
from research.errors import InputError
from tests.batch.processes import Command, study

distributed = pytest.importorskip("distributed", reason="the extra `cluster` is not installed")
pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(
        not Path("/proc/self/environ").exists(), reason="needs /proc to find processes"
    ),
]
WAITS = (
    "import time\nfrom pathlib import Path\nwhile not Path('go').exists():\n    time.sleep(0.05)"
)


@pytest.fixture(scope="class")
def listening(tmp_path_factory: pytest.TempPathFactory) -> Iterator[list[tuple[str, int]]]:
    """Every address the processes of a batch on workers of this machine listen on while a study
    runs.
    """
    folder = tmp_path_factory.mktemp("cluster")
    study(folder, "waits", WAITS)
    batch = Command(folder, "batch", "all", "--cluster", "local:1", "--timeout", "100")
    try:
        deadline = time.monotonic() + 60
        while not batch.kernels() and time.monotonic() < deadline:
            time.sleep(0.05)
        yield [address for pid in batch.alive() for address in _listens(pid)]
    finally:
        (folder / "go").touch()
        assert batch.wait(120) == 0, batch.said()
    assert batch.left_behind()[0] == {}


def _listens(pid: int) -> list[tuple[str, int]]:
    with suppress(psutil.Error):
        return [
            c.laddr
            for c in psutil.Process(pid).net_connections("inet")
            if c.status == psutil.CONN_LISTEN
        ]
    return []


def _greeting(address: tuple[str, int], context: ssl.SSLContext | None) -> bytes:
    """What Dask says first to whoever gets through to an address."""
    with suppress(OSError), socket.create_connection(address, timeout=2) as plain:
        connection = context.wrap_socket(plain) if context else plain
        return connection.recv(1000)
    return b""


def _as(certificate: Path | None) -> ssl.SSLContext:
    """A client that trusts any server, with a certificate of its own or none."""
    context = ssl.create_default_context()
    context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
    if certificate:
        context.load_cert_chain(certificate)
    return context


class TestOfWhatListens:
    """Nothing else runs while the study of the batch waits: its time is limited."""

    def test_nobody_without_the_certificate_reaches_scheduler_or_workers(
        self, listening, tmp_path
    ) -> None:
        made = distributed.Security.temporary()
        (tmp_path / "another").write_text(made.tls_client_key + made.tls_client_cert)
        assert len(listening) >= 2, "the scheduler listens, and a worker"
        for context in (None, _as(None), _as(tmp_path / "another")):
            assert [
                address for address in listening if b"pickle" in _greeting(address, context)
            ] == []

    def test_the_dashboard_is_off(self, listening) -> None:
        for address in listening:
            assert address[0] == "127.0.0.1"
            for page in ("status", "info/main/workers.html", "json/identity.json", "metrics"):
                assert b" 200 " not in _first_line(address, page)


def _first_line(address: tuple[str, int], page: str) -> bytes:
    with suppress(OSError), socket.create_connection(address, timeout=2) as connection:
        connection.sendall(f"GET /{page} HTTP/1.0\r\n\r\n".encode())
        return connection.recv(100).partition(b"\r\n")[0]
    return b""


def test_workers_are_reached_with_certificates_or_not_at_all(tmp_path, monkeypatch) -> None:
    def absent(**_: object) -> None:
        raise ImportError

    monkeypatch.setattr(distributed.Security, "temporary", absent)
    with pytest.raises(InputError, match="cryptography"):
        cluster._connected("local:1", tmp_path)


SCHEDULER = """
import asyncio, sys, distributed
async def main():
    async with distributed.Scheduler(host="127.0.0.1", protocol="tls://", port=0, dashboard_address=":0",
                                     security=distributed.Security()) as scheduler:
        print(scheduler.address, flush=True)
        await asyncio.get_running_loop().run_in_executor(None, sys.stdin.read)
asyncio.run(main())
"""  # noqa: E501


def _reached(address: str, folder: Path, tries: int = 3) -> distributed.Client:
    """A client of a scheduler, which a busy machine may not let answer in time."""
    for _ in range(tries - 1):
        with suppress(InputError):
            return cluster._connected(address, folder)[1]
    return cluster._connected(address, folder)[1]


def test_a_scheduler_with_certificates_is_reached_with_ours(tmp_path, monkeypatch) -> None:
    import dask

    made = distributed.Security.temporary()
    (tmp_path / "key").write_text(made.tls_client_key)
    (tmp_path / "cert").write_text(made.tls_client_cert)
    roles = {
        f"{role}.{part}": str(tmp_path / part)
        for role in ("client", "scheduler")
        for part in ("key", "cert")
    }
    settings = {
        f"distributed.comm.tls.{name}": path
        for name, path in {**roles, "ca-file": str(tmp_path / "cert")}.items()
    }
    settings["temporary-directory"] = str(tmp_path)
    environment = {
        f"DASK_{name.upper().replace('.', '__').replace('-', '_')}": path
        for name, path in settings.items()
    }
    for name, path in environment.items():
        monkeypatch.setenv(name, path)
    scheduler = subprocess.Popen(
        [sys.executable, "-c", SCHEDULER], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    try:
        assert scheduler.stdout is not None
        address = scheduler.stdout.readline().strip()
        assert address.startswith("tls://")
        with pytest.raises(InputError, match="no Dask scheduler answers"):
            cluster._connected(address, tmp_path)  # this process has not read its certificates
        with dask.config.set(settings):
            client = _reached(address, tmp_path)
        client.close(timeout=5)
    finally:
        scheduler.kill()
        scheduler.communicate()


@pytest.mark.parametrize(
    ("address", "warned"),
    [
        ("tcp://cluster.example:8786", True),
        ("tcp://10.0.0.1:8786", True),
        ("tcp://localhost:1", False),
        ("tls://cluster:1", False),
    ],
)
def test_an_open_address_of_another_machine_is_warned_about(
    tmp_path, monkeypatch, caplog, address: str, warned: bool
) -> None:
    def refuses(*_: object, **__: object) -> None:
        raise OSError("refused")

    monkeypatch.setattr(distributed, "Client", refuses)
    with pytest.raises(InputError, match="no Dask scheduler answers"):
        cluster._connected(address, tmp_path)
    assert ("neither encrypted nor authenticated" in caplog.text) == warned
