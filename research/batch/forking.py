"""The loop of a template: a kernel is forked for each connection, and a template for each scope."""

import gc
import math
import os
import select
import signal
import socket
from collections import deque
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

from research.batch import keeper
from research.batch.protocol import BEAT

_IDLE = 60  # seconds after which the template of a scope ends, though reports of it are to come
_TASKS = Path("/proc/self/task")

Warming = Iterator[None]
Asked = tuple[socket.socket, socket.socket]  # what it came by, and the connection


class Template:
    """Forks a kernel per connection, at most `slots` at a time, until closed or idle.

    A scope of several reports has a socket of its own. Whoever is first to connect to it has a
    template forked for that scope, which answers the cells of its reports once, forks their kernels
    and ends.

    Parameters
    ----------
    listener : socket it is asked on
    slots : kernels at a time, and those while it warms up and has one of the cores
    idle : seconds after which it ends where nobody asks
    warming : steps of the warm-up
    owner : pipe that says its end, if any
    scopes : warm-up and number of kernels of each scope, by the socket that is asked on
    left : kernels after which it ends
    """

    def __init__(
        self,
        listener: socket.socket,
        slots: tuple[int, int],
        idle: float | None,
        warming: Warming,
        owner: int | None = None,
        scopes: dict[socket.socket, tuple[Callable[[], Warming], int]] | None = None,
        left: float = math.inf,
    ) -> None:
        self._listener, self._slots, self._idle, self._owner = listener, slots, idle, owner
        self._warming: Warming | None = warming
        self._scopes, self._left = scopes or {}, left
        self._keepers: set[int] = set()
        self._templates: set[int] = set()
        self.waiting: deque[Asked] = deque()
        self.orphaned = False  # the owner went without a word
        # A pipe that a signal writes to, so that the end of a keeper wakes the loop.
        self._woken, self._wake = os.pipe2(os.O_NONBLOCK | os.O_CLOEXEC)
        signal.signal(signal.SIGCHLD, lambda *_: None)
        signal.set_wakeup_fd(self._wake, warn_on_full_buffer=False)

    def serve(self) -> None:
        """Fork kernels until there is no more use for them; returns in the template only."""
        while self._left and (asked := self._wait()):
            listener, connection = asked
            if listener is self._listener:
                self._keepers.add(self._forked(partial(keeper.keep, connection), [connection]))
                self._left -= 1
            else:
                self._templates.add(self._scope_template(asked))
            connection.close()

    def close(self) -> None:
        """Wait for the last kernels, which end with their users."""
        for _, connection in self.waiting:
            connection.close()
        for pid in self._templates:
            os.kill(pid, signal.SIGKILL)
        for pid in self._keepers | self._templates:
            os.waitpid(pid, 0)

    def _wait(self) -> Asked | None:
        """Wait for a request there is room for; return None at the end of the template."""
        while True:
            self._reap()
            if asked := next(filter(self._has_room, self.waiting), None):
                self.waiting.remove(asked)
                return asked
            listeners = [self._listener, *self._scopes]
            owner = [] if self._owner is None else [self._owner]
            watched: list[Any] = [self._woken, *listeners, *owner]
            busy = self._keepers or self._templates
            patience = BEAT if self.waiting else None if busy else self._idle
            ready, _, _ = select.select(watched, [], [], 0 if self._warming else patience)
            if self._owner is not None and self._owner in ready:
                self.orphaned = not os.read(self._owner, 1)
                return None
            if not ready and self._warming:
                self._warm_on()
            elif not ready and not self.waiting:
                return None
            if self._woken in ready:
                os.read(self._woken, 4096)
            self._tell_to_wait()
            self.waiting += [(each, each.accept()[0]) for each in listeners if each in ready]

    def _has_room(self, asked: Asked) -> bool:
        """Whether a kernel may be forked now, or a template, which is to inherit the warm-up."""
        if asked[0] is not self._listener:
            return not self._warming
        return len(self._keepers) < self._slots[bool(self._warming)]

    def _warm_on(self) -> None:
        """Do one more step of the warm-up; after the last, freeze what kernels share."""
        assert self._warming is not None
        if next(self._warming, self) is self:
            self._warming = None
            freeze()

    def _tell_to_wait(self) -> None:
        """Tell clients waiting for a slot that this process is alive; forget those that left."""
        for asked in list(self.waiting):
            try:
                asked[1].send(b"\n", socket.MSG_DONTWAIT)
            except BlockingIOError:
                continue
            except OSError:
                self.waiting.remove(asked)
                asked[1].close()

    def _reap(self) -> None:
        for running in (self._keepers, self._templates):
            for pid in list(running):
                if os.waitpid(pid, os.WNOHANG)[0]:
                    running.discard(pid)

    def _scope_template(self, first: Asked) -> int:
        """Fork the template of a scope, and leave its socket and who waits for it to it."""
        listener = first[0]
        asked = [first, *(each for each in self.waiting if each[0] is listener)]
        warming, kernels = self._scopes.pop(listener)
        sockets = [listener, *(connection for _, connection in asked)]
        parent = os.getpid()

        def become() -> None:
            keeper.end_with(parent)
            template = Template(listener, (self._slots[0], 0), _IDLE, warming(), left=kernels)
            template.waiting += asked
            template.serve()
            Path(listener.getsockname()).unlink(missing_ok=True)
            listener.close()  # who asks now asks the template of all
            template.close()
            os._exit(0)

        pid = self._forked(become, sockets)
        for waits in asked[1:]:
            self.waiting.remove(waits)
            waits[1].close()
        listener.close()
        return pid

    def _forked(self, become: Callable[[], None], kept: list[socket.socket]) -> int:
        """Fork a process that has none of the handles of this one but those kept."""
        assert_single_thread()
        if pid := os.fork():
            return pid
        try:
            signal.set_wakeup_fd(-1)
            signal.signal(signal.SIGCHLD, signal.SIG_DFL)
            ours = [
                self._listener,
                *self._scopes,
                *(each for pair in self.waiting for each in pair),
            ]
            for each in ours:
                if each not in kept:
                    each.close()
            for handle in (self._woken, self._wake, self._owner):
                if handle is not None:
                    os.close(handle)
            become()
        finally:
            os._exit(1)


def assert_single_thread() -> None:
    """Raise RuntimeError if this process has a second thread, whose locks a fork would keep."""
    threads = len(list(_TASKS.iterdir()))
    if threads != 1:
        raise RuntimeError(f"the template has {threads} threads; a kernel is forked from one")


def freeze() -> None:
    """Keep what is here shared between kernels: the collector does not touch it."""
    gc.collect()
    gc.freeze()
