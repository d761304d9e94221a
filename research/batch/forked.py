"""A kernel forked from the template: what its user holds."""

import asyncio
import json
import math
import os
import select
import signal
import socket
import time
from contextlib import suppress
from pathlib import Path

_LINE = 10_000  # bytes no answer is longer than
_PATIENCE = 10  # seconds the template may take to say how a kernel has ended


class WarmKernel:
    """A forked kernel, with what its provisioner asks of a `subprocess.Popen`.

    The template says how it ended. Where it was killed from here, nobody waits for that.

    Attributes
    ----------
    peak : peak resident bytes once it has ended
    """

    stdin = stdout = stderr = None

    def __init__(self, connection: socket.socket, pid: int) -> None:
        self._connection, self.pid = connection, pid
        self._process = os.pidfd_open(pid)
        self._code: int | None = None
        self._last = math.inf  # when an answer is not waited for any more
        self.peak = 0

    def poll(self) -> int | None:
        """Return the exit code, negative for a signal, or None while it runs."""
        if self._code is None and _is_readable(self._process):
            self._last = min(self._last, time.monotonic() + _PATIENCE)
            if _is_readable(self._connection.fileno()) or time.monotonic() >= self._last:
                self._end()
        return self._code

    def wait(self) -> int | None:
        """Wait for its end and return its exit code."""
        if self._code is None:
            select.select([self._process], [], [])
        while self.poll() is None:
            select.select([self._connection], [], [], max(0.0, self._last - time.monotonic()))
        return self._code

    async def ended(self) -> None:
        """Wait for its end while other things go on."""
        if self._code is None:
            await _readable(self._process)
        while self.poll() is None:
            with suppress(TimeoutError):
                left = max(0.0, self._last - time.monotonic())
                await asyncio.wait_for(_readable(self._connection.fileno()), left)

    def send_signal(self, number: int) -> None:
        """Send a signal to the kernel and what it has started."""
        if self._code is None and not _is_readable(self._process):
            with suppress(OSError):
                os.killpg(self.pid, number)

    def kill(self) -> None:
        """End it and what it has started."""
        self.peak, self._last = _peak(self.pid), -math.inf
        self.send_signal(signal.SIGKILL)

    def terminate(self) -> None:
        """Ask it to end."""
        self.send_signal(signal.SIGTERM)

    def _end(self) -> None:
        """Note how it ended, as far as that is known, and take leave of the template."""
        answer: dict[str, int] = {}
        if _is_readable(self._connection.fileno()):
            with suppress(TimeoutError, ValueError):
                answer = read_answer(self._connection)
        self._code = answer.get("code", -signal.SIGKILL)
        self.peak = answer.get("peak", self.peak)
        with suppress(OSError):
            self._connection.sendall(b".")
        self._connection.close()
        os.close(self._process)


def _is_readable(handle: int) -> bool:
    return bool(select.select([handle], [], [], 0)[0])


async def _readable(handle: int) -> None:
    """Wait until a handle can be read; each that waits takes away its own reader only."""
    loop, heard = asyncio.get_running_loop(), asyncio.Event()
    own = os.dup(handle)
    loop.add_reader(own, heard.set)
    try:
        await heard.wait()
    finally:
        loop.remove_reader(own)
        os.close(own)


def _peak(pid: int) -> int:
    """Return the peak resident bytes of a process that runs."""
    with suppress(OSError):
        for line in Path(f"/proc/{pid}/status").read_text().splitlines():
            if line.startswith("VmHWM:"):
                return int(line.split()[1]) * 1024
    return 0


def read_answer(connection: socket.socket) -> dict[str, int]:
    """Read the next line that is not empty; "" if the other end has closed.

    Raises
    ------
    TimeoutError : there was no word for as long as the connection waits
    ValueError : what came is no answer
    """
    line = b""
    while not line.endswith(b"\n") or not line.strip():
        try:
            more = connection.recv(1)
        except ConnectionError:
            return {}
        if not more:
            return {}
        line = line.lstrip() + more
        if len(line) > _LINE:
            raise ValueError("too long")
    answer = json.loads(line)
    if not isinstance(answer, dict) or not all(type(value) is int for value in answer.values()):
        raise ValueError(f"{answer!r}")
    return answer
