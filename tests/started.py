"""Processes the tests start, however indirectly: found by who started them or by a mark they
inherit, ended by their ids.
"""

import multiprocessing.forkserver
import multiprocessing.resource_tracker
import os
import time
import uuid
from collections.abc import Callable, Iterable
from contextlib import suppress

import psutil

# Every process inherits the marks of those it comes from, so that one whose parent is gone is found
# too.
MARK = "RESEARCH_TESTS"
Found = set[psutil.Process]


class Started:
    """The processes this one has started, counted anew at each call; those of others are looked at
    once.

    Attributes
    ----------
    mark : what they inherit
    owned : those of whatever outlives a test, as a fixture of several, by their owner
    """

    def __init__(self) -> None:
        self.mark = uuid.uuid4().hex
        self.owned: dict[object, Found] = {}
        self._others: set[int] = set()
        os.environ[MARK] = f"{os.environ.get(MARK, '')} {self.mark}".strip()

    def __call__(self) -> Found:
        pids = set(psutil.pids())
        self._others &= pids
        found = set()
        for pid in pids - self._others - {os.getpid(), *_kept()}:
            with suppress(psutil.NoSuchProcess):  # a zombie counts as gone
                process = psutil.Process(pid)
                if process.status() == psutil.STATUS_ZOMBIE:
                    continue
                if self._ours(process):
                    found.add(process)
                else:
                    self._others.add(pid)
        return found

    def of(self, owner: object) -> Found:
        """Those of an owner, and what came from them."""
        own = self.owned.get(owner)
        return below(own, self()) if own else set()

    def of_nobody(self) -> Found:
        """Those no owner has: what a test started itself."""
        found = self()
        owned = set().union(*self.owned.values())
        return found - below(owned, found) if found else found

    def _ours(self, process: psutil.Process) -> bool:
        return has(process, self.mark) or any(
            parent.pid == os.getpid() for parent in process.parents()
        )


def has(process: psutil.Process, mark: str) -> bool:
    """Whether a process inherited a mark."""
    try:
        return mark in process.environ().get(MARK, "")
    except (psutil.Error, OSError):
        return False


def below(owned: Iterable[psutil.Process], among: Found) -> Found:
    """Those of `among` that are some processes, or came from them."""
    own = set(owned)
    return {process for process in among if process in own or own & set(_parents(process))}


def end(among: Callable[[], Found], patience: float = 0) -> list[str]:
    """End processes by their ids, and those they start meanwhile; says which did not end by
    themselves within `patience`.
    """
    deadline = time.monotonic() + patience
    while (left := among()) and time.monotonic() < deadline:
        time.sleep(0.05)
    told = [_said(process) for process in left]
    deadline = time.monotonic() + 10
    while left and time.monotonic() < deadline:
        for process in left:
            with suppress(psutil.Error):
                process.kill()
        time.sleep(0.05)
        left = among()
    return told


def _kept() -> set[int | None]:
    """What multiprocessing keeps at hand for all tests; both end with the process that started
    them.
    """
    return {
        multiprocessing.forkserver._forkserver._forkserver_pid,  # type: ignore[attr-defined]
        multiprocessing.resource_tracker._resource_tracker._pid,  # type: ignore[attr-defined]
    }


def _parents(process: psutil.Process) -> list[psutil.Process]:
    with suppress(psutil.Error):
        return process.parents()
    return []


def _said(process: psutil.Process) -> str:
    with suppress(psutil.Error):
        return f"{process.pid}: {' '.join(process.cmdline())[:120]}"
    return f"{process.pid}"


here = Started()
