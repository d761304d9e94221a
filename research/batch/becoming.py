"""What a process that was forked for a kernel does: become it, and end with whoever asked."""

import ctypes
import fcntl
import json
import os
import signal
import socket
import sys
import tempfile
import time
from contextlib import suppress
from typing import Any

_PR_SET_CHILD_SUBREAPER = 36
_TEMPORARY = ("TMPDIR", "TEMP", "TMP")  # what `tempfile` reads


def become_kernel(request: dict[str, Any], connection: socket.socket) -> None:
    """Become the kernel that was asked for, in its own session, environment and folder.

    It never returns. The request has arguments, cwd, env and folder. The answers are {"forked"},
    this process, and {"pid"}, once the kernel's sockets are bound. What its cells start and leave
    stays below it, so that it is counted and found.
    """
    try:
        os.setsid()
        take_orphans()
        _end_with(connection)
        say(connection, forked=os.getpid())
        kernel = _initialized(request)
        say(connection, pid=os.getpid())
        connection.detach()  # open until the kernel ends
        kernel.start()
    except BaseException:
        import traceback

        traceback.print_exc()
        os._exit(1)
    os._exit(0)


def take_orphans() -> None:
    """Make processes that lose their parent below this one children of this one."""
    ctypes.CDLL(None).prctl(_PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)


def say(connection: socket.socket, **what: int) -> None:
    """Send a line of JSON to whoever asked, if it is still there."""
    with suppress(OSError):
        connection.sendall(json.dumps(what).encode() + b"\n")


def _end_with(connection: socket.socket) -> None:
    """Let the system kill this process and its group when the other end is closed."""
    handle = connection.fileno()
    fcntl.fcntl(handle, fcntl.F_SETOWN, -os.getpid())
    fcntl.fcntl(handle, fcntl.F_SETSIG, signal.SIGKILL)
    fcntl.fcntl(handle, fcntl.F_SETFL, fcntl.fcntl(handle, fcntl.F_GETFL) | os.O_ASYNC)
    with suppress(BlockingIOError):
        if not connection.recv(1, socket.MSG_PEEK | socket.MSG_DONTWAIT):
            os._exit(0)  # it was closed before


def _initialized(request: dict[str, Any]) -> Any:
    """Return an ordinary IPython kernel, whose sockets are bound."""
    for number in (signal.SIGTERM, signal.SIGPIPE, signal.SIGHUP):
        signal.signal(number, signal.SIG_DFL)
    signal.signal(signal.SIGINT, signal.default_int_handler)
    if any(os.environ.get(name) != request["env"].get(name) for name in _TEMPORARY):
        tempfile.tempdir = None  # else that of the template, which need not be tried once more
    os.environ.clear()
    os.environ.update(request["env"])
    time.tzset()
    os.chdir(request["cwd"])
    if numpy := sys.modules.get("numpy"):
        numpy.random.seed()  # else every kernel would draw the template's numbers
    from research.batch.kernelapp import App

    sys.argv = ["ipykernel_launcher", *request["arguments"]]
    kernel = App.instance()
    kernel.initialize(request["arguments"])
    return kernel
