"""The cluster engine: the same jobs on the workers of a Dask scheduler, their reports sent back."""

import logging
import re
from concurrent.futures import Future
from dataclasses import replace
from functools import cache
from pathlib import Path
from types import TracebackType
from typing import Any
from urllib.parse import urlsplit

from research import sessions
from research.batch import fingerprint
from research.batch.outcome import Outcome, gave_up, place
from research.batch.plan import Job
from research.batch.pool import serve_forks
from research.batch.stopped import StoppedWatch, kill_tree
from research.batch.warm import cold_because
from research.batch.watch import Limits
from research.errors import InputError
from research.report.record import Basis, Report

# seconds a job may take beside its cells: to reach a worker, to wait for a kernel, to be rendered
_MORE = 300.0
_TRIES = 3  # workers a job may lose before it is given up
_LOCAL = re.compile(r"local:([1-9][0-9]*)")
_LOOPBACK = re.compile(r"localhost|127\..*|::1")
_LOG = logging.getLogger(__name__)
# Pages of Dask's own, which tell whoever is on the machine what runs: none.
_NO_PAGES: dict[str, list[str]] = {
    "distributed.scheduler.http.routes": [],
    "distributed.worker.http.routes": [],
}
_INSTALL = "--cluster needs Dask and cryptography; install the extra: pip install -e '.[cluster]' in the checkout"  # noqa: E501


class Cluster:
    """Workers of a Dask scheduler.

    Parameters
    ----------
    address : "tls://host:port" of a scheduler, whose certificates Dask's configuration names;
        "tcp://host:port" of one that is open to all who reach it; or "local:4" for four worker
        processes here, which only this process can reach

    Raises
    ------
    InputError : the extra `cluster` is not installed, or there is no scheduler at the address that
        takes our certificate
    """

    def __init__(self, address: str, template: Path, out: Path, limits: Limits) -> None:
        self._out, self._limits = out, limits
        self._studies: dict[str, Any] = {}
        self._cluster, self._client = _connected(address, template)
        # Workers of this machine; the scheduler of others ends those it does not hear of.
        self._watch = StoppedWatch(self._local, kill_tree)
        self._executor = self._client.get_executor(pure=False)
        self.capacity = sum(self._client.nthreads().values()) + 1
        # Seconds in which no job at all comes to its end before those under way are given up.
        self.patience: float | None = limits.seconds + _MORE

    def __enter__(self) -> "Cluster":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if kind is not None:
            for pid in self._local():
                kill_tree(pid)
        self._watch.close()
        self._executor.shutdown(wait=False)
        self._client.close(timeout=1)
        if self._cluster is not None:
            self._cluster.close(timeout=5)

    def _local(self) -> set[int]:
        """Return the ids of this machine's current workers; one that ended is replaced."""
        return (
            {worker.pid for worker in self._cluster.workers.values() if worker.pid}
            if self._cluster is not None
            else set()
        )

    def submit(self, job: Job, basis: Basis) -> "Future[Outcome]":
        """Hand a job to a worker; the notebook of a study travels to each worker once."""
        study = job.study
        if study.name not in self._studies:
            # A task and not scattered data, which would be lost with the worker that holds it.
            self._studies[study.name] = self._client.submit(str, study.text)
        bare = replace(job, study=replace(study, text=""))
        future: Future[Outcome] = self._executor.submit(
            _run, bare, self._studies[study.name], basis, self._limits
        )
        return future

    def report(self, job: Job, future: "Future[Outcome]") -> Report:
        """Return the report of a job that has come to its end, its files put into place."""
        from distributed import KilledWorker

        try:
            return place(job, self._out, future.result())
        except KilledWorker:
            return gave_up(
                job, self._out, "died", f"the workers that ran it were ended, {_TRIES} times"
            )
        except Exception as error:
            return gave_up(job, self._out, "failed", f"{type(error).__name__}: {error}")

    def renew(self) -> None:
        """Nothing to do: the scheduler replaces workers and gives their jobs to others."""


def local_workers(address: str) -> int:
    """Return the number of workers that "local:N" names, 0 for any other address."""
    local = _LOCAL.fullmatch(address)
    return int(local[1]) if local else 0


def _connected(address: str, template: Path) -> tuple[Any, Any]:
    if local_workers(address) and not cold_because():
        serve_forks("distributed")
    try:
        import dask
        from distributed import Client, Security, utils
    except ImportError:
        raise InputError(_INSTALL) from None
    # A worker that is killed is replaced, and its job tried again, fewer times than Dask would.
    dask.config.set(
        {"distributed.scheduler.allowed-failures": _TRIES - 1, "distributed.worker.daemon": False}
    )
    if local_workers(address):
        if not cold_because():
            dask.config.set({"distributed.worker.multiprocessing-method": "forkserver"})
            utils._forkserver_preload_set = True  # Dask would load what it may ever need
        cluster = _local_cluster(local_workers(address), template)
        return cluster, Client(cluster, timeout=10, set_as_default=False)
    where = urlsplit(address)
    if not where.scheme:
        raise InputError(
            f"--cluster is {address!r}; it takes tls://host:port of a scheduler, tcp://host:port, "
            "or local:N"
        )
    if where.scheme == "tcp" and not _LOOPBACK.fullmatch(where.hostname or ""):
        _LOG.warning(
            "%s is neither encrypted nor authenticated: whoever reaches it can run code on its "
            "workers and read the reports. "
            "Start it with certificates and name it tls://host:port",
            address,
        )
    try:
        return None, Client(address, timeout=10, set_as_default=False, security=Security())
    # Dask asserts that its thread starts within ten seconds, which a stalled machine may not allow.
    except (OSError, ValueError, TypeError, RuntimeError, AssertionError) as error:
        raise InputError(
            f"no Dask scheduler answers at {address} ({error}); start one, or use --cluster local:2"
        ) from None


def _local_cluster(workers: int, template: Path) -> Any:
    """Start workers with a certificate of this run, which no other user can reach."""
    import dask
    from distributed import LocalCluster, Security

    try:
        certificate = Security.temporary()
    except ImportError:
        raise InputError(_INSTALL) from None
    dask.config.set(_NO_PAGES)
    # Two threads a worker: one renders while the cells of the other's report run.
    return LocalCluster(
        n_workers=workers,
        local_directory=str(template / "dask"),
        threads_per_worker=2,
        dashboard_address=None,
        security=certificate,
        protocol="tls://",
        host="127.0.0.1",
        env=replace(sessions.current(), template=str(template)).variables(),
        silence_logs=50,
    )


def _run(job: Job, text: str, basis: Basis, limits: Limits) -> Outcome:
    """Run a job on a worker, which must be of the same library and data as the batch."""
    from research.batch.execute import execute

    here = _here()
    for what in ("library", "data"):
        if getattr(here, what) != getattr(basis, what):
            raise RuntimeError(
                f"a worker has another {what} than the batch; install the same on both"
            )
    return execute(replace(job, study=replace(job.study, text=text)), basis, limits)


@cache
def _here() -> Basis:
    return fingerprint.basis("")
