"""A kernel forked from the template: what its user holds, and the answers of its keeper."""

import asyncio
import json
import select
import signal
import socket
from contextlib import suppress

import psutil

_LINE = 10_000  # bytes no answer is longer than


class WarmKernel:
    """A forked kernel, with what its provisioner asks of a `subprocess.Popen`.

    Attributes
    ----------
    peak : peak resident bytes once it has ended
    """

    stdin = stdout = stderr = None

    def __init__(self, connection: socket.socket, pid: int, keeper: psutil.Process | None) -> None:
        self._connection, self.pid, self._keeper = connection, pid, keeper
        self._code: int | None = None
        self.peak = 0

    def poll(self) -> int | None:
        """Return the exit code, negative for a signal, or None while it runs."""
        if self._code is None and select.select([self._connection], [], [], 0)[0]:
            answer: dict[str, int] = {}
            try:
                answer = read_answer(self._connection)
            except (TimeoutError, ValueError):
                self.end()
            self._code, self.peak = answer.get("code", -signal.SIGKILL), answer.get("peak", 0)
            self._connection.close()
        return self._code

    def wait(self) -> int | None:
        """Wait for its end and return its exit code."""
        if self._code is None:
            select.select([self._connection], [], [])
        return self.poll()

    async def ended(self) -> None:
        """Wait for its end while other things go on."""
        if self.poll() is None:
            loop, heard = asyncio.get_running_loop(), asyncio.Event()
            with self._connection.dup() as own:  # each that waits takes away its own reader only
                loop.add_reader(own, heard.set)
                try:
                    await heard.wait()
                finally:
                    loop.remove_reader(own)

    def send_signal(self, number: int) -> None:
        """Send a signal to the kernel and what it has started."""
        if self.poll() is None:
            with suppress(OSError):
                self._connection.sendall(b"%d\n" % number)

    def kill(self) -> None:
        """End it and what it has started."""
        self.send_signal(signal.SIGKILL)

    def end(self) -> None:
        """End its supervisor and all below it, by id, where that does not answer."""
        end_tree(self._keeper)

    def terminate(self) -> None:
        """Ask it to end."""
        self.send_signal(signal.SIGTERM)


def end_tree(process: psutil.Process | None) -> None:
    """End a process and all below it, the lowest first."""
    if process is None:
        return
    with suppress(psutil.Error):
        for each in (*reversed(process.children(recursive=True)), process):
            with suppress(psutil.Error):
                each.kill()


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
