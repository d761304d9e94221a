"""The program of a kernel: IPython with complete, numbered and private output.

Forked from the template, or run as `python -m research.batch.kernelapp -f FILE` where kernels start
cold.
"""

import gc
import itertools
import os
import re
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache, partial
from pathlib import Path
from types import ModuleType
from typing import Any, ClassVar

import zmq
from ipykernel import ipkernel, kernelapp
from ipykernel.iostream import MASTER, IOPubThread, OutStream
from IPython.core import shellapp
from jupyter_client.session import DELIM
from traitlets.config import Config
from traitlets.config.loader import DeferredConfigString
from zmq.eventloop.zmqstream import ZMQStream

from research import sessions
from research.batch import opened
from research.batch.protocol import COLLECT, NUMBER

_WARM = "research.findings.warm"  # by name: what runs studies does not know what is in them
_TRAIT = re.compile(r"--(?P<of>[A-Z]\w*)\.(?P<name>\w+)=(?P<value>.*)")
_LONGEST = 100  # bytes of the name of a socket; the system takes 107


class Output(IOPubThread):
    """Publisher of output that numbers messages, so that a client detects missing ones.

    ipykernel lets processes that cells fork send their output to a TCP port, which every user of
    the machine can write to. Here it is a socket in the folder of the connection file, or nothing
    where its name would be too long.
    """

    def __init__(self, *arguments: Any, address: str, **more: Any) -> None:
        self._address, self._numbers = address, itertools.count(1)
        super().__init__(*arguments, **more)

    def _setup_pipe_in(self) -> None:
        self._pipe_uuid = os.urandom(16)
        if not self._address:
            return
        socket = self.socket.context.socket(zmq.PULL)
        socket.linger = 0
        socket.bind(self._address)
        self._pipe_in = ZMQStream(socket, self.io_loop)
        self._pipe_in.on_recv(self._handle_pipe_msg)

    def _setup_pipe_out(self) -> tuple[zmq.Context[Any], zmq.Socket[Any]]:
        context = zmq.Context()
        socket = context.socket(zmq.PUSH)
        socket.linger = 3000
        socket.connect(self._address)
        return context, socket

    def _really_send(self, msg: list[bytes], *arguments: Any, **more: Any) -> None:
        if self._check_mp_mode() == MASTER:
            here = msg.index(DELIM)
            msg = [*msg[:here], b"%s%d" % (NUMBER, next(self._numbers)), *msg[here:]]
        elif not self._address:
            return
        super()._really_send(msg, *arguments, **more)


class Stream(OutStream):
    """Standard output or error that is only waited for where something was written.

    Each finding that is shown flushes both, and each flush waits for another thread.
    """

    _written = False

    def write(self, string: str) -> int:
        """Write to the stream."""
        super().write(string)
        self._written = True
        return len(string)

    def flush(self) -> None:
        """Send what was written since the last time."""
        if self._written:
            self._written = False
            super().flush()


class App(kernelapp.IPKernelApp):
    """IPython's kernel with `Output`, which notes the files its cells open."""

    outstream_class = f"{Stream.__module__}.{Stream.__name__}"

    def init_iopub(self, context: zmq.Context[Any]) -> None:
        """Let output wait for the client in this process instead of dropping it."""
        address = Path(self.abs_connection_file).with_suffix(".fork")
        usable = hasattr(os, "fork") and len(os.fsencode(address)) <= _LONGEST
        publisher = partial(Output, address=f"ipc://{address}" if usable else "")
        setattr(kernelapp, "IOPubThread", publisher)  # noqa: B010 (the app has no other place for it)
        usual = context.socket(zmq.PAIR)
        context.sndhwm = 0
        try:
            super().init_iopub(context)
        finally:
            context.sndhwm = usual.sndhwm
            usual.close()

    def parse_command_line(self, argv: list[str] | None = None) -> None:
        """Take the connection file and values of traits, without a parser of all options."""
        file, *options = argv[1:] if argv and len(argv) > 1 and argv[0] == "-f" else ["", ""]
        traits = [each for option in options if (each := _TRAIT.fullmatch(option))]
        if len(traits) < len(options):
            super().parse_command_line(argv)
            return
        self.cli_config = Config({type(self).__name__: {"connection_file": file}})
        for each in traits:
            self.cli_config[each["of"]][each["name"]] = DeferredConfigString(each["value"])
        self.update_config(self.cli_config)

    def init_kernel(self) -> None:
        """Make the kernel; in a batch without a list of the files of all modules for a debugger."""
        with _modules_unlisted(ipkernel):
            super().init_kernel()

    def init_code(self) -> None:
        """Run what a user has run first; in a batch without a list of modules to reset to."""
        with _modules_unlisted(shellapp):
            super().init_code()

    def initialize(self, argv: list[str] | None = None) -> None:
        """Begin to note files once the kernel has read its own."""
        gc.set_threshold(*COLLECT)
        super().initialize(argv)
        self.log.setLevel(self.log_level)  # else each message makes records that no handler takes
        if self.shell:
            cells = self.shell.input_transformer_manager
            # A cell is transformed to see whether it awaits, and again to run it.
            cells.transform_cell = lru_cache(maxsize=1)(cells.transform_cell)
            if _WARM in sys.modules:
                self.shell.events.register("pre_run_cell", _forget_what_was_shown)
        opened.watch()


@contextmanager
def _modules_unlisted(of: ModuleType) -> Iterator[None]:
    """In a batch, let a module see no loaded modules: to look at each copies the memory of each."""
    if sessions.choice("findings_kept"):
        setattr(of, "sys", _NoModules())  # noqa: B010 (it has no other place for it)
    try:
        yield
    finally:
        setattr(of, "sys", sys)  # noqa: B010


class _NoModules:
    """`sys` without its modules."""

    modules: ClassVar[dict[str, ModuleType]] = {}

    def __getattr__(self, name: str) -> Any:
        return getattr(sys, name)

    def __setattr__(self, name: str, value: object) -> None:
        setattr(sys, name, value)


def _forget_what_was_shown(cell: Any) -> None:
    """Before a cell that may change a finding, forget how the template showed it."""
    warm = sys.modules[_WARM]
    if not warm.changes_nothing(cell.raw_cell):
        warm.forget_bundles()


if __name__ == "__main__":
    App.launch_instance()
