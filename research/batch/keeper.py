"""Supervisor of one warm kernel: forks and reaps it, and cleans up at its end.

It stands between the template and the kernel. Whatever the kernel starts and leaves becomes the
keeper's child, so that it is found and ended, and the kernel ends with the connection it was asked
for on.
"""

import ctypes
import json
import os
import select
import shutil
import signal
import socket
import sys
import time
from contextlib import suppress
from pathlib import Path
from typing import Any

_PR_SET_PDEATHSIG, _PR_SET_CHILD_SUBREAPER = 1, 36


def keep(connection: socket.socket) -> None:
    """Serve one connection: start a kernel, forward signals, report its end; never return.

    The request is one line of JSON (arguments, cwd, env, folder). The answers are {"keeper"}, this
    process, {"pid"}, once the kernel's sockets are bound, and {"code", "peak"}: exit code, negative
    for a signal, and peak resident bytes. A line that holds a number is a signal.
    """
    libc = ctypes.CDLL(None)
    libc.prctl(_PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)
    os.setsid()
    stream = connection.makefile("rwb", buffering=0)
    _say(stream, keeper=os.getpid())
    line = stream.readline()
    if not line:
        os._exit(0)
    request = json.loads(line)
    parent = os.getpid()
    kernel = os.fork()
    if kernel == 0:
        libc.prctl(_PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)
        if os.getppid() != parent:
            os._exit(1)
        _become_kernel(request, stream)
    _until_either_ends(kernel, connection)
    with suppress(ProcessLookupError):
        os.killpg(kernel, signal.SIGKILL)
    _, status, usage = os.wait4(kernel, 0)
    _end_children()
    shutil.rmtree(request["folder"], ignore_errors=True)
    _say(stream, code=os.waitstatus_to_exitcode(status), peak=usage.ru_maxrss * 1024)
    os._exit(0)


def _until_either_ends(kernel: int, connection: socket.socket) -> None:
    """Pass signals on until the kernel has ended or its user has gone."""
    handle = os.pidfd_open(kernel)
    waiting = b""
    while True:
        ready, _, _ = select.select([handle, connection.fileno()], [], [])
        if handle in ready:
            return
        with suppress(OSError):
            if not (data := connection.recv(4096)):
                return
            *lines, waiting = (waiting + data).split(b"\n")
            for line in lines:
                with suppress(ProcessLookupError):
                    os.killpg(kernel, int(line))


def _end_children() -> None:
    """End what the kernel left behind, until nothing is left."""
    with suppress(ChildProcessError):
        while True:
            os.waitpid(-1, os.WNOHANG)  # an error at once where nothing is, as is usual
            for child in _children():
                with suppress(ProcessLookupError):
                    os.kill(child, signal.SIGKILL)
            os.wait()


def _children() -> list[int]:
    """Direct children; those of a child that is killed become direct in turn."""
    me = os.getpid()
    found = []
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            with suppress(OSError):
                parent = int((entry / "stat").read_bytes().rpartition(b")")[2].split()[1])
                if parent == me:
                    found.append(int(entry.name))
    return found


def _say(stream: Any, **what: int) -> None:
    with suppress(OSError):
        stream.write(json.dumps(what).encode() + b"\n")


def _become_kernel(request: dict[str, Any], stream: Any) -> None:
    """Become an ordinary IPython kernel in its own session, environment and folder."""
    try:
        os.setsid()
        for number in (signal.SIGTERM, signal.SIGPIPE, signal.SIGHUP):
            signal.signal(number, signal.SIG_DFL)
        signal.signal(signal.SIGINT, signal.default_int_handler)
        os.environ.clear()
        os.environ.update(request["env"])
        time.tzset()
        os.chdir(request["cwd"])
        if numpy := sys.modules.get("numpy"):
            numpy.random.seed()  # else every kernel would draw the template's numbers
        from research.batch.kernelapp import App

        sys.argv = ["ipykernel_launcher", *request["arguments"]]
        app = App.instance()
        app.initialize(request["arguments"])
        _say(stream, pid=os.getpid())
        stream.close()
        app.start()
    except BaseException:
        import traceback

        traceback.print_exc()
        os._exit(1)
    os._exit(0)
