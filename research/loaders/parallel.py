"""Tasks of one fetch, some at a time, until the first failure."""

import threading
import time
from collections.abc import Callable, Iterable
from concurrent.futures import FIRST_EXCEPTION, Future, ThreadPoolExecutor, wait
from contextvars import copy_context
from typing import TypeVar

T = TypeVar("T")


class StoppedError(Exception):
    """Another request has failed for good, so this one is not tried again."""


class Turns:
    """Turns of requests: each begins at least `pause` seconds after the one before."""

    def __init__(self, pause: float, stopped: threading.Event) -> None:
        self._pause, self._stopped = pause, stopped
        self._next, self._lock = 0.0, threading.Lock()

    def wait(self) -> None:
        """Wait for the next turn, or for the end."""
        with self._lock:
            now = time.monotonic()
            begins = max(now, self._next)
            self._next = begins + self._pause
        if begins > now:
            self._stopped.wait(begins - now)


def in_order(
    work: Iterable[Callable[[], T]],
    at_a_time: int,
    stopped: threading.Event,
    arrived: Callable[[int, int], None],
) -> list[T]:
    """Return the results of tasks in order; the first failure stops all.

    Parameters
    ----------
    at_a_time : how many run at once
    stopped : set by a failure; a task that has not begun by then does not
    arrived : called with (results so far, results wanted) as they come
    """
    done = 0
    tasks = list(work)
    lock = threading.Lock()

    def counted(task: Callable[[], T]) -> T:
        nonlocal done
        if stopped.is_set():
            raise StoppedError
        result = task()
        with lock:
            done += 1
            arrived(done, len(tasks))
        return result

    with ThreadPoolExecutor(at_a_time) as pool:
        futures = [pool.submit(copy_context().run, counted, task) for task in tasks]
        try:
            wait(futures, return_when=FIRST_EXCEPTION)
            _raise_first(futures)
        except BaseException:
            stopped.set()
            for future in futures:
                future.cancel()
            raise
    return [future.result() for future in futures]


def _raise_first(futures: "list[Future[T]]") -> None:
    failed = [f.exception() for f in futures if f.done() and not f.cancelled() and f.exception()]
    if failed:
        causes = (error for error in failed if error and not isinstance(error, StoppedError))
        raise next(causes, None) or AssertionError
