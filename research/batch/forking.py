"""The loop of a template: a kernel is forked for each connection, and a template for each scope."""

import gc
import json
import math
import os
import select
import signal
import socket
import traceback
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import Any

from research.batch.becoming import become_kernel, take_orphans
from research.batch.heap import give_back
from research.batch.places import Places
from research.batch.reaping import Forks

_SOON = 0.05  # seconds after which those who wait hear of it, and places are looked at again
_TASKS = Path("/proc/self/task")
_AT_ONCE = 2**16  # bytes of a request

Warming = Iterator[str | None]
SHARED = "shared"  # the step of a warm-up after which scopes can do with what there is
Scopes = dict[socket.socket, tuple[Callable[[], Warming], int]]
# What it came by, the connection, and the request as far as it has come.
Asked = tuple[socket.socket, socket.socket, bytearray]


class Template:
    """Forks a kernel per connection, as long as there are places, until closed or idle.

    It says how each kernel ended, and ends what that has left behind. A scope of several reports
    has a socket of its own. Whoever is first to connect to it has a template forked for that scope,
    which answers the cells of its reports once, forks their kernels and ends.

    Parameters
    ----------
    listener : socket it is asked on
    places : for kernels and for the warm-up of a scope
    warming : steps of the warm-up
    owner : pipe that says its end, if any
    idle : seconds after which it ends where nobody asks
    scopes : warm-up and number of kernels of each scope, by the socket that is asked on
    left : kernels after which it ends, where it is that of a scope
    """

    def __init__(
        self,
        listener: socket.socket,
        places: Places,
        warming: Warming,
        owner: int | None = None,
        idle: float | None = None,
        scopes: Scopes | None = None,
        left: float = math.inf,
    ) -> None:
        self._listener, self._places, self._owner, self._idle = listener, places, owner, idle
        self._warming: Warming | None = warming
        self._scopes, self._left = scopes or {}, left
        self._for_scopes = False  # whether what scopes rest on is there
        self._forks = Forks(adopts=bool(scopes))
        self.waiting: deque[Asked] = deque()
        self.orphaned = False  # the owner went without a word
        self._end, self._life = os.pipe()  # what the templates of scopes own is that this one lives
        # A pipe that a signal writes to, so that the end of a kernel wakes the loop.
        self._woken, self._wake = os.pipe2(os.O_NONBLOCK | os.O_CLOEXEC)
        signal.signal(signal.SIGCHLD, lambda *_: None)
        signal.set_wakeup_fd(self._wake, warn_on_full_buffer=False)

    def serve(self) -> None:
        """Fork kernels until there is no more use for them; returns in the template only."""
        take_orphans()
        while self._left and (asked := self._wait()):
            listener, connection, line = asked
            if listener is self._listener:
                request = _request(line)
                pid = self._forked(partial(become_kernel, request, connection), [connection])
                self._forks.add_kernel(pid, connection, request.get("folder", ""))
                self._left -= 1
            else:
                self._forks.add_template(self._scope_template(asked))
                connection.close()
            self._places.leave()

    def close(self) -> None:
        """Wait for the last kernels, which end with their users."""
        os.close(self._life)
        for _, connection, _ in self.waiting:
            connection.close()
        self._forks.reap(wait=True)

    def _wait(self) -> Asked | None:
        """Wait for a request there is a place for; return None at the end of the template."""
        while True:
            self._forks.reap()
            if asked := next(filter(self._has_place, self.waiting), None):
                self.waiting.remove(asked)
                return asked
            listeners = {each.fileno(): each for each in (self._listener, *self._scopes)}
            patience = _SOON if self.waiting else None if self._forks else self._idle
            ready = self._ready([*listeners], 0 if self._warming else patience)
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
            asked_on = [listeners[handle] for handle in listeners if handle in ready]
            self.waiting += [(each, each.accept()[0], bytearray()) for each in asked_on]

    def _ready(self, listeners: list[int], patience: float | None) -> set[int]:
        """Return the handles with something to read, after so many seconds at most."""
        poll = select.poll()
        for handle in (self._woken, *listeners, *([] if self._owner is None else [self._owner])):
            poll.register(handle, select.POLLIN)
        return {handle for handle, _ in poll.poll(None if patience is None else patience * 1000)}

    def _has_place(self, asked: Asked) -> bool:
        """Take a place for a kernel, or for the template of a scope; return whether there is one.

        A warm-up has one of the cores. Templates of scopes inherit what that of all shares.
        """
        if not _is_whole(*asked[1:]):
            return False
        waits = self._left < math.inf or asked[0] is not self._listener
        if waits and self._warming and not self._for_scopes:
            return False
        return self._places.take(half=self._warming is not None)

    def _warm_on(self) -> None:
        """Do one more step of the warm-up; after the last, freeze what kernels share."""
        assert self._warming is not None
        step = next(self._warming, self)
        if step == SHARED:
            self._for_scopes = True
            freeze()
        if step is self:
            self._warming = None
            self._places.leave()  # that of the warm-up of a scope
            freeze()

    def _tell_to_wait(self) -> None:
        """Tell clients waiting for a place that this process is alive; forget those that left."""
        for asked in list(self.waiting):
            try:
                asked[1].send(b"\n", socket.MSG_DONTWAIT)
            except BlockingIOError:
                continue
            except OSError:
                self.waiting.remove(asked)
                asked[1].close()

    def _scope_template(self, first: Asked) -> int:
        """Fork the template of a scope, and leave its socket and who waits for it to it."""
        listener = first[0]
        asked = [first, *(each for each in self.waiting if each[0] is listener)]
        warming, kernels = self._scopes.pop(listener)

        def become() -> None:
            template = Template(listener, self._places, warming(), self._end, left=kernels)
            template.waiting += asked
            template.serve()
            Path(listener.getsockname()).unlink(missing_ok=True)
            listener.close()  # who asks now asks the template of all
            template.close()
            os._exit(0)

        kept = [listener, *(connection for _, connection, _ in asked)]
        pid = self._forked(become, kept, self._end)
        for waits in asked[1:]:
            self.waiting.remove(waits)
            waits[1].close()
        listener.close()
        return pid

    def _forked(
        self, become: Callable[[], None], kept: list[socket.socket], end: int | None = None
    ) -> int:
        """Fork a process that has none of the handles of this one but those kept."""
        assert_single_thread()
        if pid := os.fork():
            return pid
        try:
            signal.set_wakeup_fd(-1)
            signal.signal(signal.SIGCHLD, signal.SIG_DFL)
            waiting = (connection for _, connection, _ in self.waiting)
            others = {self._listener, *self._scopes, *waiting, *self._forks.connections}
            for each in others - {*kept}:
                each.close()
            for handle in {self._woken, self._wake, self._owner, self._end, self._life} - {end}:
                if handle is not None:
                    os.close(handle)
            become()
        except BaseException:
            traceback.print_exc()
        finally:
            os._exit(1)


def _is_whole(connection: socket.socket, line: bytearray) -> bool:
    """Take in what has come of a request; return whether that is all of it."""
    with suppress(OSError):
        while not line.endswith(b"\n") and (more := connection.recv(_AT_ONCE, socket.MSG_DONTWAIT)):
            line += more
    return line.endswith(b"\n")


def _request(line: bytearray) -> dict[str, Any]:
    """Return what a line asks for; nothing where it is no request."""
    with suppress(ValueError):
        request = json.loads(line)
        if isinstance(request, dict):
            return request
    return {}


def assert_single_thread() -> None:
    """Raise RuntimeError if this process has a second thread, whose locks a fork would keep."""
    threads = len(list(_TASKS.iterdir()))
    if threads != 1:
        raise RuntimeError(f"the template has {threads} threads; a kernel is forked from one")


def freeze() -> None:
    """Keep what is here shared between kernels: the collector does not touch it."""
    gc.collect()
    give_back()
    gc.freeze()
