"""Template process: library imported and charts drawn, from which warm kernels fork.

Run as `python -m research.batch.template`, with its listening socket as standard input. Each
connection asks for one kernel. The first are forked as soon as the library is imported; whenever no
one asks, the template does a little more of what kernels are slow at the first time.
"""

import argparse
import gc
import importlib
import json
import os
import select
import shutil
import signal
import socket
import sys
import time
from collections import deque
from collections.abc import Iterator
from pathlib import Path

from research.batch import keeper
from research.batch.protocol import BEAT

# Read by pyarrow, OpenMP and OpenBLAS as they are loaded: none of them may start a thread before a
# fork.
ONE_THREAD = {
    "JE_ARROW_MALLOC_CONF": "background_thread:false",
    "OMP_NUM_THREADS": "1",
    "OPENBLAS_NUM_THREADS": "1",
}
EXAMPLES = "examples"  # file in the folder of sockets
_WARM = "research.findings.warm"  # by name: what runs studies does not know what is in them
# What a kernel loads as it starts and as it runs its first cell.
_KERNEL = (
    "research.batch.kernelapp", "ipykernel.debugger", "IPython.core.completerlib",
    "IPython.core.debugger", "IPython.core.oinspect", "IPython.extensions.storemagic",
    "faulthandler", "pdb", "sqlite3", "tornado.platform.asyncio",
)  # fmt: skip
_TASKS = Path("/proc/self/task")


class Template:
    """Forks a kernel per connection, at most `slots` at a time, until closed or idle."""

    def __init__(
        self,
        listener: socket.socket,
        owner: int | None,
        slots: int,
        idle: float,
        warming: Iterator[None],
    ) -> None:
        self._listener, self._owner, self._slots, self._idle = listener, owner, slots, idle
        self._warming: Iterator[None] | None = warming
        self._keepers: set[int] = set()
        self._waiting: deque[socket.socket] = deque()
        self.orphaned = False  # the owner went without a word
        # A pipe that a signal writes to, so that the end of a keeper wakes the loop.
        self._woken, self._wake = os.pipe2(os.O_NONBLOCK | os.O_CLOEXEC)
        signal.signal(signal.SIGCHLD, lambda *_: None)
        signal.set_wakeup_fd(self._wake, warn_on_full_buffer=False)

    def serve(self) -> None:
        """Fork kernels until there is no more use for them; returns in the template only."""
        while self._wait():
            connection = self._waiting.popleft()
            assert_single_thread()
            pid = os.fork()
            if pid == 0:
                self._become_keeper(connection)
            connection.close()
            self._keepers.add(pid)

    def close(self) -> None:
        """Wait for the last kernels, which end with their users."""
        for connection in self._waiting:
            connection.close()
        for pid in self._keepers:
            os.waitpid(pid, 0)

    def _wait(self) -> bool:
        """Wait for a request and a free slot; return False at the end of the template."""
        while True:
            self._reap()
            if self._waiting and len(self._keepers) < self._at_a_time():
                return True
            watched = [self._woken, self._listener.fileno()] + (
                [] if self._owner is None else [self._owner]
            )
            patience = BEAT if self._waiting else None if self._keepers else self._idle
            ready, _, _ = select.select(watched, [], [], 0 if self._warming else patience)
            if self._owner is not None and self._owner in ready:
                self.orphaned = not os.read(self._owner, 1)
                return False
            if not ready and self._warming:
                self._warm_on()
                self._tell_to_wait()
                continue
            if not ready and not self._waiting:
                return False
            if self._woken in ready:
                os.read(self._woken, 4096)
            self._tell_to_wait()
            if self._listener.fileno() in ready:
                self._waiting.append(self._listener.accept()[0])

    def _at_a_time(self) -> int:
        """Return how many kernels may run: while this process warms up, it has one of the cores."""
        return max(self._slots // 2, 1) if self._warming else self._slots

    def _warm_on(self) -> None:
        """Do one more step of the warm-up; after the last, freeze what kernels share."""
        assert self._warming is not None
        if next(self._warming, self) is self:
            self._warming = None
            freeze()

    def _tell_to_wait(self) -> None:
        """Tell clients waiting for a slot that this process is alive; forget those that left."""
        for connection in list(self._waiting):
            try:
                connection.send(b"\n", socket.MSG_DONTWAIT)
            except BlockingIOError:
                continue
            except OSError:
                self._waiting.remove(connection)
                connection.close()

    def _reap(self) -> None:
        for pid in list(self._keepers):
            if os.waitpid(pid, os.WNOHANG)[0]:
                self._keepers.discard(pid)

    def _become_keeper(self, connection: socket.socket) -> None:
        try:
            signal.set_wakeup_fd(-1)
            signal.signal(signal.SIGCHLD, signal.SIG_DFL)
            self._listener.close()
            for waiting in self._waiting:
                waiting.close()
            for handle in (
                self._woken,
                self._wake,
                *(() if self._owner is None else (self._owner,)),
            ):
                os.close(handle)
            keeper.keep(connection)
        finally:
            os._exit(1)


def assert_single_thread() -> None:
    """Raise RuntimeError if this process has a second thread, whose locks a fork would keep."""
    threads = len(list(_TASKS.iterdir()))
    if threads != 1:
        raise RuntimeError(f"the template has {threads} threads; a kernel is forked from one")


def imported(examples: Path) -> Iterator[None]:
    """Import what kernels need; return what they do slowly the first time, step by step."""
    gc.disable()  # what modules make stays
    for module in (*_KERNEL, _WARM):
        importlib.import_module(module)
    gc.enable()
    # Findings look economies and indicators up one at a time, which takes Arrow's strings several
    # times as long as Python's.
    importlib.import_module("pandas").set_option("mode.string_storage", "python")
    freeze()
    steps: Iterator[None] = importlib.import_module(_WARM).warm(json.loads(examples.read_text()))
    return steps


def freeze() -> None:
    """Keep what is here shared between kernels: the collector does not touch it."""
    gc.collect()
    gc.freeze()


def main() -> None:
    """Warm up, serve, and take the folder of sockets away."""
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path, help="removed at the end")
    parser.add_argument(
        "--orphan", type=Path, help="removed if the owner was killed and cannot do it"
    )
    parser.add_argument("--owner", type=int)
    parser.add_argument("--slots", type=int, default=sys.maxsize)
    parser.add_argument("--idle", type=float)
    given = parser.parse_args()
    with socket.socket(fileno=os.dup(0)) as listener:
        os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
        warming = imported(given.folder / EXAMPLES)
        template = Template(listener, given.owner, given.slots, given.idle, warming)
        template.serve()
        template.close()
    shutil.rmtree(given.folder, ignore_errors=True)
    if template.orphaned:
        _clear(given.folder, *([given.orphan] if given.orphan else []))
    os._exit(0)  # whoever started it waits for its end, and taking its memory apart takes long


def _clear(*folders: Path) -> None:
    """Remove folders that processes which are just ending may still make again."""
    for _ in range(10):
        for folder in folders:
            shutil.rmtree(folder, ignore_errors=True)
        time.sleep(0.1)


if __name__ == "__main__":
    main()
