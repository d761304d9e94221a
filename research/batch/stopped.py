"""Ending processes that are found stopped (SIGSTOP) some times on end: nothing would wake them."""

import os
import signal
import threading
from collections.abc import Callable, Iterable
from contextlib import suppress

import psutil

# Seconds between two looks, and in how many on end a process is stopped before it is ended.
_LOOK, _LOOKS = 2.0, 4


class StoppedWatch:
    """A watch over processes until it is closed.

    Parameters
    ----------
    pids : gives the processes there are at a moment
    end : ends one
    """

    def __init__(self, pids: Callable[[], Iterable[int]], end: Callable[[int], None]) -> None:
        self._pids, self._end = pids, end
        self._closed = threading.Event()
        self._thread = threading.Thread(target=self._watch, daemon=True)
        self._thread.start()

    def close(self) -> None:
        """End the watch."""
        self._closed.set()
        self._thread.join()

    def _watch(self) -> None:
        seen: dict[int, int] = {}
        while not self._closed.wait(_LOOK):
            seen = {pid: seen.get(pid, 0) + 1 for pid in self._pids() if _is_stopped(pid)}
            for pid in [pid for pid, times in seen.items() if times >= _LOOKS]:
                self._end(pid)


def _is_stopped(pid: int) -> bool:
    with suppress(psutil.Error):
        return bool(psutil.Process(pid).status() == psutil.STATUS_STOPPED)
    return False


def kill_tree(pid: int) -> None:
    """End a process and what it has started; warm kernels end with the worker that asked."""
    with suppress(psutil.Error):
        top = psutil.Process(pid)
        below = top.children(recursive=True)
        for process in (*below, top):
            with suppress(psutil.Error):
                process.kill()


def end(pid: int) -> None:
    """End one process, and none below it."""
    with suppress(ProcessLookupError):
        os.kill(pid, signal.SIGKILL)
