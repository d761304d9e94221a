"""The local engine: a pool of worker processes, each running one job after the other."""

import multiprocessing
import os
import signal
import threading
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import asdict, replace
from pathlib import Path
from types import TracebackType

from research import sessions
from research.batch import warm
from research.batch.heap import give_back
from research.batch.outcome import gave_up, place
from research.batch.plan import Job
from research.batch.stopped import StoppedWatch, end, kill_tree
from research.batch.watch import Limits
from research.report.record import Basis, Report
from research.sessions import Session


class LostError(Exception):
    """The process that ran a job was ended from outside."""


class Pool:
    """Worker processes on this machine.

    One more than there are kernels at a time, so that one report is rendered while the cells of
    others run.

    Attributes
    ----------
    capacity : jobs to keep under way
    patience : None; a worker that stands still is found and ended, so that each job comes to its
        end
    """

    patience: float | None = None

    def __init__(self, workers: int, template: Path, out: Path, limits: Limits) -> None:
        self.capacity = workers + 1
        self._template, self._out, self._limits = template, out, limits
        # Workers are forked from a server that has loaded what they need, where that is safe.
        self._context = multiprocessing.get_context(
            "spawn" if warm.cold_because() else "forkserver"
        )
        if not warm.cold_because():
            serve_forks()
        self._executor = self._new()
        self._watch = StoppedWatch(self._processes, self._end)

    def __enter__(self) -> "Pool":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if kind is not None:
            self._kill()
        self._executor.shutdown(cancel_futures=True)
        self._watch.close()

    def _kill(self) -> None:
        for worker in list(self._executor._processes or {}):
            kill_tree(worker)

    def _processes(self) -> set[int]:
        """Return the ids of the workers and the templates."""
        return {*(self._executor._processes or {}), *warm.templates(self._template)}

    def _end(self, pid: int) -> None:
        ended = kill_tree if pid in (self._executor._processes or {}) else end
        ended(pid)

    def submit(self, job: Job, basis: Basis) -> "Future[Report]":
        """Hand a job to a worker."""
        try:
            return self._executor.submit(_run, job, basis, self._limits, self._out)
        except (BrokenProcessPool, OSError):  # a worker was ended while idle, or as another started
            if not self._executor._broken:
                raise
            self.renew()
            return self._executor.submit(_run, job, basis, self._limits, self._out)

    def report(self, job: Job, future: "Future[Report]") -> Report:
        """Return the report of a job that has come to its end.

        Raises
        ------
        LostError : its worker was ended; whether by this job or by another is not known
        """
        try:
            return future.result()
        except BrokenProcessPool:
            raise LostError("the process that ran it was ended") from None
        except Exception as error:
            return gave_up(job, self._out, "failed", f"{type(error).__name__}: {error}")

    def renew(self) -> None:
        """Take new workers after some were lost.

        A worker that was started while the executor ended the others is one it waits for without
        end.
        """
        self._kill()
        self._executor.shutdown(cancel_futures=True)
        self._executor = self._new()

    def _new(self) -> ProcessPoolExecutor:
        session = replace(sessions.current(), template=str(self._template))
        return ProcessPoolExecutor(self.capacity, self._context, _prepare, (session,))


def serve_forks(*more: str) -> None:
    """Start the server that workers are forked from, which loads what they need."""
    from multiprocessing import forkserver

    forkserver.set_forkserver_preload(["__main__", *more, "research.batch.ready"])
    forkserver.ensure_running()


def _run(job: Job, basis: Basis, limits: Limits, out: Path) -> Report:
    from research.batch.execute import execute

    try:
        return place(job, out, execute(job, basis, limits))
    finally:
        give_back()


def _prepare(session: Session) -> None:
    """Give a worker the session, and make it end with the batch, even if the batch is killed."""
    batch = multiprocessing.parent_process()
    assert batch is not None

    def watch() -> None:
        batch.join()
        kill_tree(os.getpid())

    sessions.use(**asdict(session))
    # An interrupt from the terminal reaches every process; the batch alone answers it and ends its
    # workers.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=watch, daemon=True).start()
