"""Fetches of several sources at once: a job for every source, each in a thread of its own."""

import threading
import time
from collections.abc import Callable
from contextvars import copy_context
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from queue import Queue

from research import paths
from research.loaders import store
from research.loaders.http import Door
from research.loaders.source import Order, Source


@dataclass
class Outcome:
    """Result of one source: what it brought or why it failed, requests and duration."""

    source: str
    lines: list[str] = field(default_factory=list)
    error: Exception | None = None
    requests: int = 0
    seconds: float = 0.0


@dataclass(frozen=True)
class FetchJob:
    """What one source is asked for, where, and where it goes."""

    source: Source
    order: Order
    folder: Path
    url: str
    offline: bool


def run(
    jobs: list[FetchJob],
    tell: Callable[[str], None],
    arrived: Callable[[str, int, int], None],
    done: Callable[[Outcome], None],
) -> None:
    """Fetch all sources, one thread each; `done` is called in the caller's thread only.

    A thread has the context of the caller, and with it the session.
    """
    if len(jobs) == 1:
        done(_outcome(jobs[0], tell, arrived, []))
        return
    import pandas  # noqa: F401  once, before several threads want it

    doors: list[Door] = []
    ends: Queue[Outcome] = Queue()

    def fetch(job: FetchJob) -> None:
        ends.put(_outcome(job, tell, arrived, doors))

    threads = [
        threading.Thread(target=copy_context().run, args=(fetch, job), daemon=True) for job in jobs
    ]
    try:
        for thread in threads:
            thread.start()
        for _ in threads:
            done(ends.get())
    except BaseException:
        for door in doors:
            door.stop()
        raise


def _outcome(
    job: FetchJob,
    tell: Callable[[str], None],
    arrived: Callable[[str, int, int], None],
    doors: list[Door],
) -> Outcome:
    outcome, started = Outcome(job.source.name), time.monotonic()
    try:
        with store.held(
            job.folder,
            job.source.name,
            lambda: tell(f"{job.source.name}: waiting for another fetch to end"),
        ):
            replies = paths.in_store(job.folder, job.source.name, "replies")
            source = job.source
            told = partial(arrived, source.name)
            with Door(
                job.url,
                replies,
                offline=job.offline,
                arrived=told,
                hosts=source.hosts,
                pause=source.pause,
            ) as door:
                doors.append(door)
                try:
                    outcome.lines = source.bring(door, job.order, job.folder)
                finally:
                    outcome.requests = door.requests
    except Exception as error:
        outcome.error = error
    outcome.seconds = time.monotonic() - started
    return outcome
