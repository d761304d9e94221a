"""The processes a template has forked: how kernels end is said, what they leave behind is ended."""

import os
import shutil
import signal
import socket
from contextlib import suppress
from pathlib import Path

import psutil

from research.batch.becoming import say


class Forks:
    """What this process has forked and not yet reaped.

    Parameters
    ----------
    adopts : whether children that were not forked here may be kernels, of a scope whose template
        was killed, so that they are left alone until the end
    """

    def __init__(self, adopts: bool) -> None:
        self._adopts = adopts
        self._templates: set[int] = set()
        self._kernels: dict[int, tuple[socket.socket, str]] = {}

    def __len__(self) -> int:
        return len(self._templates) + len(self._kernels)

    @property
    def connections(self) -> list[socket.socket]:
        """Connections of the kernels."""
        return [connection for connection, _ in self._kernels.values()]

    def add_template(self, pid: int) -> None:
        """Take note of the template of a scope."""
        self._templates.add(pid)

    def add_kernel(self, pid: int, connection: socket.socket, folder: str) -> None:
        """Take note of a kernel, the connection its end is said on, and the folder of sockets."""
        self._kernels[pid] = connection, folder

    def reap(self, wait: bool = False) -> None:
        """Reap those that have ended, or wait until all have and end what they left."""
        options = os.WEXITED | os.WNOWAIT | (0 if wait else os.WNOHANG)
        with suppress(ChildProcessError):
            while (len(self) or not wait) and (ended := os.waitid(os.P_ALL, 0, options)):
                self._note(ended.si_pid)
            while wait:
                os.waitpid(-1, os.WNOHANG)  # an error at once where nothing is, as is usual
                self._end_orphans()
                os.wait()

    def _note(self, pid: int) -> None:
        connection, folder = self._kernels.pop(pid, (None, ""))
        if connection:
            with suppress(ProcessLookupError):
                os.killpg(pid, signal.SIGKILL)
        _, status, usage = os.wait4(pid, 0)
        if pid in self._templates:
            self._templates.remove(pid)
        elif not self._adopts:
            self._end_orphans()
        if connection:
            say(connection, code=os.waitstatus_to_exitcode(status), peak=usage.ru_maxrss * 1024)
            if _left_without_a_word(connection):
                shutil.rmtree(folder, ignore_errors=True)
            connection.close()

    def _end_orphans(self) -> None:
        """End children that were not forked here: a kernel that has ended left them."""
        for pid in {*_children()} - {*self._templates, *self._kernels}:
            with suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)


def _left_without_a_word(connection: socket.socket) -> bool:
    """Return whether a user has gone and does not remove the folder of the sockets."""
    try:
        return not connection.recv(1, socket.MSG_DONTWAIT)
    except OSError as error:
        return not isinstance(error, BlockingIOError)


def _children() -> list[int]:
    """Return the direct children of this process."""
    try:
        listed = Path(f"/proc/self/task/{os.getpid()}/children").read_text()
    except OSError:  # not every system lists them
        return [each.pid for each in psutil.Process().children()]
    return [int(pid) for pid in listed.split()]
