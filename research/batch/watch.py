"""Watching a kernel: it is ended when it takes more time or memory than a report may."""

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass

import psutil

from research.batch.stopped import kill_tree
from research.report.record import Status

_EVERY = 0.2  # seconds


@dataclass(frozen=True)
class Limits:
    """What one report may take.

    Attributes
    ----------
    seconds : from the start of its cells to their end
    memory : bytes of the kernel and all it has started, memory shared with others counted by its
        share (PSS); None for any
    """

    seconds: float = 600.0
    memory: int | None = None


class Watch:
    """The watch over one kernel; `verdict` is what became of a kernel it ended, and why."""

    def __init__(self, pid: int, limits: Limits) -> None:
        self._pid, self._limits = pid, limits
        self._deadline = time.monotonic() + limits.seconds
        self._stopped = threading.Event()
        self.verdict: tuple[Status, str] | None = None
        self._thread = threading.Thread(target=self._watch, daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """End the watch."""
        self._stopped.set()
        self._thread.join()

    def _watch(self) -> None:
        while not self._stopped.wait(min(_EVERY, max(0.0, self._deadline - time.monotonic()))):
            self.verdict = self._over()
            if self.verdict:
                kill_tree(self._pid)
                return

    def _over(self) -> tuple[Status, str] | None:
        if time.monotonic() >= self._deadline:
            return "timeout", f"it took more than {self._limits.seconds:g} seconds"
        most = self._limits.memory
        # Resident memory is quick to read and never less than the share: the share is looked at
        # only near the limit.
        if most is not None and _resident(self._pid) > most and (used := _share(self._pid)) > most:
            return (
                "died",
                f"it used {used / 2**20:,.0f} MB of memory, more than the {most / 2**20:,.0f} MB "
                "it may",
            )
        return None


@contextmanager
def watched(pid: int, limits: Limits) -> Iterator[Watch]:
    """Watch a kernel while the block runs."""
    watch = Watch(pid, limits)
    try:
        yield watch
    finally:
        watch.stop()


def _tree(pid: int) -> list[psutil.Process]:
    """Return the kernel and its descendants, those it has let go of among them."""
    with suppress(psutil.Error):
        kernel = psutil.Process(pid)
        return [kernel, *kernel.children(recursive=True)]
    return []


def _resident(pid: int) -> int:
    return sum(_read(process, lambda p: p.memory_info().rss) for process in _tree(pid))


def _share(pid: int) -> int:
    """Return proportional memory where the system reports it, else resident memory."""
    return sum(_read(process, _one_share) for process in _tree(pid))


def _one_share(process: psutil.Process) -> int:
    with suppress(psutil.AccessDenied):
        memory = process.memory_full_info()
        share: int = getattr(memory, "pss", memory.rss)
        return share
    resident: int = process.memory_info().rss
    return resident


def _read(process: psutil.Process, figure: Callable[[psutil.Process], int]) -> int:
    with suppress(psutil.Error):
        return figure(process)
    return 0
