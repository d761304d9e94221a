"""A batch: jobs on a pool of processes, their reports into a manifest and an index page."""

import multiprocessing
import os
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ProcessPoolExecutor, as_completed
from concurrent.futures.process import BrokenProcessPool
from datetime import UTC, datetime
from pathlib import Path

from research import __version__, manifest
from research.batch.execute import execute
from research.batch.lock import held
from research.batch.plan import Job
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
    KeyboardInterrupt : interrupted; what was finished stands and the manifest says so
    """
    with held(out):
        started = _now()
        shared.place(out)
        reports: dict[int, Report] = {}
        try:
            _pooled(jobs, out, reports, done)
        finally:
            made = [reports[number] for number in sorted(reports)]
            record = Run(started=started, ended=_now(), library=__version__, data=data)
            _record(out, manifest.merged(out, record, made))
    return made


def _pooled(jobs: Sequence[Job], out: Path, reports: dict[int, Report], done: Callable[[Report], None]) -> None:
    workers = min(os.cpu_count() or 1, len(jobs))
    if not workers:
        return
    pool = ProcessPoolExecutor(workers, mp_context=multiprocessing.get_context("spawn"))
    futures = {pool.submit(execute, job, out): number for number, job in enumerate(jobs)}
    try:
        for future in as_completed(futures):
            number = futures[future]
            reports[number] = _result(future, jobs[number])
            done(reports[number])
    except BaseException:
        for process in list((pool._processes or {}).values()):
            process.terminate()
        raise
    finally:
        pool.shutdown(cancel_futures=True)


def _result(future: Future[Report], job: Job) -> Report:
    try:
        return future.result()
    except BrokenProcessPool:
        error = "the process that ran it ended"
    except OSError as problem:
        error = f"the report could not be written: {problem}"
    return Report(
        study=job.study.name, study_title=job.study.title, scope=job.scope, name=job.name, parameters=job.parameters,
        status="died", error=error, seconds=0.0,
    )  # fmt: skip


def _record(out: Path, record: Manifest) -> None:
    manifest.write(out, record)
    site.write(out, record)


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")
