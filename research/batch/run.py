"""A batch: the jobs to run, on an engine, into reports, a manifest and an index page."""

import os
import tempfile
from collections import defaultdict, deque
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from contextlib import ExitStack
from dataclasses import dataclass, field
from functools import partial
from itertools import zip_longest
from multiprocessing.util import get_temp_dir
from pathlib import Path
from typing import Any

from research import economies, languages, manifest
from research.batch import cluster, fingerprint, freshness, handles, warm
from research.batch.cluster import Cluster
from research.batch.ledger import Ledger
from research.batch.lock import held, refuse
from research.batch.outcome import gave_up, pending
from research.batch.plan import Job
from research.batch.pool import LostError, Pool
from research.batch.watch import Limits
from research.files import reserved, sweep
from research.progress import Listener
from research.publish import shared
from research.report.record import Basis, Report

# Bytes of manifest and index page, and for each report of them and of its economy's page.
_ROOM = 600_000, 16_000


@dataclass(frozen=True)
class Task:
    """A job, what its report would rest on, and why it has to run ("" if it does not)."""

    job: Job
    basis: Basis
    why: str


@dataclass(frozen=True)
class Options:
    """How a batch runs.

    Attributes
    ----------
    workers : kernels at a time on this machine
    cluster : address of a Dask scheduler or "local:N", "" for none
    limits : what one report may take
    force : run even what is up to date
    digests : gives the digests now of what reports were answered
    releases : of fetched data, for the record
    """

    workers: int = os.cpu_count() or 1
    cluster: str = ""
    limits: Limits = field(default_factory=Limits)
    force: bool = False
    digests: freshness.Digests = lambda asked: {}
    releases: Mapping[str, str] = field(default_factory=dict)


def examined(jobs: Sequence[Job], out: Path, options: Options) -> list[Task]:
    """Return for each job whether it has to run, and why.

    Raises
    ------
    CorruptDataError : the folder's manifest cannot be read
    InputError : it is no folder
    """
    refuse(out)
    known = {report.key: report for report in manifest.standing(out, manifest.read(out))}
    of_all, codes = fingerprint.basis(""), {*languages.codes()}
    asked = [known[key] for job in jobs if (key := pending(job).key) in known]
    with ThreadPoolExecutor() as pool:  # what is hashed lets the other threads go on
        altered = pool.map(partial(manifest.altered, out), asked)
        whole = {report.key for report, found in zip(asked, altered, strict=True) if not found}
    tasks = []
    for job in jobs:
        basis = fingerprint.of_another(of_all, job.study.text, job.study.imprint)
        report = known.get(key := pending(job).key)
        reason = freshness.why(job, report, key in whole, basis, out, options.digests)
        if report is not None and report.basis is not None:  # a report keeps its languages
            both = {*basis.languages, *report.basis.languages} & codes
            basis = basis.model_copy(update={"languages": tuple(sorted(both))})
        tasks.append(Task(job, basis, reason or ("forced" if options.force else "")))
    return tasks


def run(
    jobs: Sequence[Job], out: Path, options: Options | None = None, listener: Listener | None = None
) -> list[Report]:
    """Run the jobs that have to; returns the reports of all of them in their order.

    Raises
    ------
    FolderHeldError : another batch is writing into the folder
    KeyboardInterrupt : interrupted; what was finished stands and is in the manifest
    CorruptDataError : the folder's manifest cannot be read; nothing is run
    InputError : there is no cluster as the options name it, or too few files may be open at a time
        for so many workers
    OSError : the folder cannot be written to
    """
    options, listener = options or Options(), listener or Listener()
    handles.ensure(_workers(options, max(1, len(jobs))))
    with held(out):
        ledger = Ledger(out, dict(options.releases))
        tasks = examined(jobs, out, options)
        sweep(out)
        shared.place(out)
        ledger.open([task.job for task in tasks])
        to_run = [task for task in tasks if task.why]
        reasons = {pending(task.job).key: task.why for task in to_run}

        def started(job: Job) -> None:
            ledger.started(job)
            listener.started(job)

        def finished(job: Job, report: Report) -> None:
            report = _failed_if_deleted(job, report, out)
            listener.done(job, ledger.finished(report, reasons[report.key]))

        def ready() -> None:
            ledger.write()
            room.enter_context(reserved(out, _ROOM[0] + _ROOM[1] * len(ledger.reports)))

        listener.to_run(len(to_run))
        if to_run:
            try:
                with ExitStack() as room:
                    _all(to_run, out, options, ready, started, finished)
            finally:
                ledger.close()
        elif not ledger.stands():
            ledger.write()
    return [ledger.reports[pending(job).key] for job in jobs]


def _workers(options: Options, most: int) -> int:
    """Return how many kernels run at a time on this machine."""
    return min(cluster.local_workers(options.cluster) or options.workers, most)


def _failed_if_deleted(job: Job, report: Report, out: Path) -> Report:
    """Return a report, failed where its study was deleted while it ran."""
    if report.status != "ok" or job.study.path.exists():
        return report
    why = f"{job.study.path.name} was deleted while it ran"
    return gave_up(job, out, "failed", why, report.seconds)


def _all(
    tasks: list[Task],
    out: Path,
    options: Options,
    ready: Callable[[], None],
    started: Callable[[Job], None],
    finished: Callable[[Job, Report], None],
) -> None:
    """Run tasks on the engine the options name, with a template of their own for kernels.

    `ready` is called before the first, while the template starts.
    """
    # Sockets of workers go below it.
    tempfile.tempdir = str(warm.short(Path(tempfile.gettempdir())))
    with ExitStack() as stack:
        workers = _workers(options, len(tasks))
        jobs = [task.job for task in tasks]
        template = stack.enter_context(warm.template(workers, jobs, Path(get_temp_dir())))
        engine: Any = (
            Cluster(options.cluster, template, out, options.limits)
            if options.cluster
            else Pool(workers, template, out, options.limits)
        )
        stack.enter_context(engine)
        ready()
        _spread(_by_scope(tasks, workers), engine, out, started, finished)


def _by_scope(tasks: list[Task], at_once: int) -> list[Task]:
    """Return tasks scope by scope, as many in turn as run at once: what reports share stays near.

    Scopes of one report come first: what all share is not needed for their kernels. Large groups
    take longest, so the largest come next: at the end no core waits for one.
    """
    scopes: dict[str, list[Task]] = defaultdict(list)
    for task in tasks:
        scopes[task.job.folder].append(task)
    ordered = sorted(
        scopes.values(),
        key=lambda those: (len(those) > 1, -len(economies.expand(those[0].job.scope))),
    )
    lanes: list[list[Task]] = [[] for _ in range(at_once)]
    for those in ordered:
        min(lanes, key=len).extend(those)  # one scope in each: their templates warm up together
    return [task for row in zip_longest(*lanes) for task in row if task is not None]


def _spread(
    tasks: list[Task],
    engine: Any,
    out: Path,
    started: Callable[[Job], None],
    finished: Callable[[Job, Report], None],
) -> None:
    """Keep the engine full until every task has come to its end.

    A worker that is ended takes down the jobs of the others too. Each then runs again alone, so
    that only the one that ends its worker is lost.
    """
    waiting, lost = deque(tasks), deque[Task]()
    running: dict[Future[Any], Task] = {}
    while waiting or lost or running:
        alone = bool(lost) and not running
        source, room = (lost, 1) if lost else (waiting, engine.capacity)
        while source and (alone or not lost) and len(running) < room:
            task = source.popleft()
            started(task.job)
            running[engine.submit(task.job, task.basis)] = task
        ended, _ = wait(running, engine.patience, FIRST_COMPLETED)
        if not ended:
            for future, task in running.items():
                future.cancel()
                why = f"no worker answered for {engine.patience:,.0f} seconds"
                finished(task.job, gave_up(task.job, out, "timeout", why))
            running.clear()
        broken = False
        for future in ended:
            task = running.pop(future)
            try:
                finished(task.job, engine.report(task.job, future))
            except LostError as error:
                broken = True
                if alone:
                    finished(task.job, gave_up(task.job, out, "died", str(error)))
                else:
                    lost.append(task)
        if broken and not running:
            engine.renew()
