"""A batch: jobs on a pool of processes, their reports into a manifest and an index page."""

import multiprocessing
import os
import shutil
import signal
import tempfile
import threading
import time
from collections.abc import Callable, Generator, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from concurrent.futures.process import BrokenProcessPool
from contextlib import closing, contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path

import psutil

from research import __version__, manifest
from research.batch.execute import execute, gave_up
from research.batch.lock import held
from research.batch.plan import Job
from research.files import sweep
from research.manifest import Manifest, Report, Run
from research.publish import shared, site


def run(
    jobs: Sequence[Job], out: Path, data: dict[str, str], done: Callable[[Report], None] = lambda report: None
) -> list[Report]:
    """Run jobs into a folder; returns their reports in the order of the jobs.

    Parameters
    ----------
    data : hashes of the data the studies read, for the record
    done : called with each report as it is finished

    Raises
    ------
    FolderHeldError : another batch is writing into the folder
    KeyboardInterrupt : interrupted; what was finished stands and is in the manifest
    CorruptDataError : the folder's manifest cannot be read; nothing is run
    """
    with held(out):
        started = _now()
        known = manifest.read(out)
        sweep(out)
        shared.place(out)
        reports: dict[int, Report] = {}
        try:
            _pooled(jobs, out, reports, done)
        finally:
            made = [reports[number] for number in sorted(reports)]
            record = Run(started=started, ended=_now(), library=__version__, data=data)
            _record(out, manifest.merged(out, known, record, made))
    return made


def _pooled(jobs: Sequence[Job], out: Path, reports: dict[int, Report], done: Callable[[Report], None]) -> None:
    """Run jobs on a pool, their reports into `reports` by the job's number.

    A worker that is killed takes its pool down; each job left unfinished then gets a pool of its own, so that only
    the one that kills its worker is lost.
    """
    with _socket_folder() as sockets:

        def spread(numbers: Sequence[int]) -> None:
            # Closed at once when an interrupt arrives while a report is being told, so that no worker outlives it.
            with closing(_on_pool(jobs, numbers, out, sockets)) as finished:
                for number, report in finished:
                    reports[number] = report
                    done(report)

        spread(range(len(jobs)))
        for number in [number for number in range(len(jobs)) if number not in reports]:
            spread([number])
            if number not in reports:
                reports[number] = gave_up(jobs[number], out, "died", "the process that ran it was ended")
                done(reports[number])


@contextmanager
def _socket_folder() -> Iterator[Path]:
    """A private folder with a short path, gone afterwards."""
    folder = Path(tempfile.mkdtemp(prefix="research-"))
    try:
        yield folder
    finally:
        _remove(folder)


def _remove(folder: Path) -> None:
    """Remove a folder in which kernels that are just ending may still put their files."""
    deadline = time.monotonic() + 5
    while folder.exists() and time.monotonic() < deadline:
        shutil.rmtree(folder, ignore_errors=True)
        time.sleep(0.05)


def _on_pool(
    jobs: Sequence[Job], numbers: Sequence[int], out: Path, sockets: Path
) -> Generator[tuple[int, Report], None, None]:
    """Yield reports as they are finished; a job whose worker was killed yields none."""
    if not numbers:
        return
    spawn = multiprocessing.get_context("spawn")
    workers = min(os.cpu_count() or 1, len(numbers))
    watch = (os.getpid(), sockets)
    pool = ProcessPoolExecutor(workers, mp_context=spawn, initializer=_end_with_parent, initargs=watch)
    try:
        futures = {pool.submit(execute, jobs[number], out, sockets): number for number in numbers}
        for future in as_completed(futures):
            number = futures[future]
            try:
                yield number, future.result()
            except BrokenProcessPool:
                continue
            except Exception as error:
                yield number, gave_up(jobs[number], out, "failed", f"the report could not be written: {error}")
    except BaseException:
        for worker in list(pool._processes or {}):
            _kill_tree(worker)
        raise
    finally:
        pool.shutdown(cancel_futures=True)


def _kill_tree(pid: int) -> None:
    """End a worker and the kernels below it."""
    with suppress(psutil.Error):
        worker = psutil.Process(pid)
        worker.suspend()  # starts no further kernel while it is being ended
        _kill_kernels(worker)
        worker.kill()


def _kill_kernels(worker: psutil.Process) -> None:
    kernels = worker.children(recursive=True)
    for kernel in kernels:
        with suppress(psutil.Error):
            kernel.kill()
    psutil.wait_procs(kernels, timeout=2)


def _end_with_parent(parent: int, sockets: Path) -> None:
    """Let a worker end when the batch does, even when the batch is killed and can tell it nothing."""

    def watch() -> None:
        while os.getppid() == parent:
            time.sleep(0.5)
        _kill_kernels(psutil.Process())
        _remove(sockets)
        os._exit(1)

    # An interrupt from the terminal reaches every process; the batch alone answers it and ends its workers.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=watch, daemon=True).start()


def _record(out: Path, record: Manifest) -> None:
    manifest.write(out, record)
    site.write(out, record)


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")
