"""Client of warm kernels: finds or starts the template process, and asks it for kernels."""

import json
import logging
import os
import shutil
import socket
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import ExitStack, closing, contextmanager, suppress
from dataclasses import asdict
from pathlib import Path
from typing import Any

import psutil
from filelock import FileLock

from research import languages, sessions
from research.batch import examples, fingerprint, handles
from research.batch.examples import Examples
from research.batch.forked import WarmKernel, read_answer
from research.batch.plan import Job
from research.batch.stopped import StoppedWatch, end, kill_tree
from research.batch.template import EXAMPLES, ONE_THREAD

# seconds without a word after which a process is taken to be stopped or stuck, and is ended
PATIENCE = 120.0
IDLE = 600  # seconds after which a shared template nobody asks for a kernel ends
_SOCKET, _PID = "t", "pid"
# The session in which reports are made: findings of a template are those of its kernels.
OF_REPORTS = {"language": languages.ENGLISH, "findings_kept": "1"}
_LOG = logging.getLogger(__name__)
# bytes of a folder that leave room for the sockets of its kernels below the system's limit of 107
_LONGEST = 74


class TemplateError(Exception):
    """The template process did not start, or gave no kernel."""


def cold_because() -> str:
    """Return why kernels start cold on this system, or "" where they are forked."""
    return (
        ""
        if sys.platform == "linux"
        else f"{sys.platform} does not let a process that has loaded its libraries be forked"
    )


def where() -> Path:
    """Return the folder for the sockets of kernels: the batch's own, or one of the user's."""
    if own := sessions.current().template:
        return Path(own)
    runtime = os.environ.get("XDG_RUNTIME_DIR", "")
    base = Path(runtime if os.access(runtime, os.W_OK) else tempfile.gettempdir())
    folder = short(base) / f"research-{os.getuid()}"
    folder.mkdir(mode=0o700, exist_ok=True)
    found = folder.lstat()
    if found.st_uid != os.getuid() or found.st_mode & 0o077:
        raise TemplateError(f"{folder} is not this user's alone")
    return folder


def start(request: dict[str, Any], scope: str = "") -> WarmKernel:
    """Return a kernel as `becoming` makes it, of the template of a scope if it has one.

    Raises
    ------
    TemplateError : there is no template, and none can be started
    """
    for of in (scope, ""):  # a template may come to its end just as it is asked
        asked, connection = _connect(of)
        forked = 0
        try:
            connection.sendall(json.dumps(request).encode() + b"\n")
            while answer := read_answer(connection):
                if "pid" in answer:
                    return WarmKernel(connection, answer["pid"])
                if "code" in answer:
                    raise TemplateError(f"the kernel ended with {answer['code']} as it was forked")
                forked = answer["forked"]
        except (TimeoutError, ValueError, KeyError) as error:
            connection.close()
            if not forked and asked.name != _SOCKET:
                asked.unlink(missing_ok=True)  # nobody asks it again
                continue
            kill_tree(forked) if forked else end_template(asked.parent)
            why = (
                f"said nothing for {PATIENCE:g} seconds"
                if isinstance(error, TimeoutError)
                else "gave an answer that is none"
            )
            raise TemplateError(f"the {'kernel' if forked else 'template process'} {why}") from None
        except OSError:
            pass
        connection.close()
    raise TemplateError("the template process ended")


def process_of(folder: Path) -> psutil.Process | None:
    """Return the template process of a folder's socket, or None if it has ended."""
    with suppress(OSError, ValueError, psutil.Error):
        process = psutil.Process(int((folder / _PID).read_text()))
        return process if str(folder) in process.cmdline() else None
    return None


def templates(folder: Path) -> set[int]:
    """Return the template of a folder, and those of scopes: kernels have sessions of their own."""
    with suppress(OSError, psutil.Error):
        if process := process_of(folder):
            of_scopes = (each.pid for each in process.children())
            return {process.pid, *(pid for pid in of_scopes if os.getsid(pid) == process.pid)}
    return set()


def end_template(folder: Path) -> None:
    """End the template process of a folder; the kernels it has forked go on."""
    if process := process_of(folder):
        end(process.pid)


@contextmanager
def template(slots: int, jobs: Iterable[Job] = (), orphan: Path | None = None) -> Iterator[Path]:
    """Run a template process during the block; yield the folder to pass to workers.

    It warms up with examples of the jobs.
    `orphan` is a folder the template removes if this process is killed and cannot. Without forking,
    or where the template came to an untimely end, kernels start cold and a warning says why.
    """
    folder = Path(tempfile.mkdtemp(dir=short(Path(tempfile.gettempdir())), prefix="research-"))
    try:
        if why := cold_because():
            _LOG.warning("Kernels start cold: %s", why)
            yield folder
            return
        its, ours = os.pipe()
        try:
            options = ["--slots", str(slots), *([f"--orphan={orphan}"] if orphan else [])]
            with sessions.opened(**OF_REPORTS):
                process = _launch(folder, its, options, examples.of_batch(jobs))
        finally:
            os.close(its)
        try:
            yield folder
        finally:
            with suppress(BrokenPipeError):
                os.write(ours, b".")  # a word of leave
            os.close(ours)
            try:
                with closing(StoppedWatch(lambda: templates(folder), end)):
                    process.wait(PATIENCE)
            except subprocess.TimeoutExpired:  # a kernel is stopped
                kill_tree(process.pid)
            if process.wait():
                last = (folder / "log").read_text(errors="replace").strip().rpartition("\n")[2]
                _LOG.warning(
                    "Kernels started cold, as the process they are forked from ended: %s",
                    last or process.returncode,
                )
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def short(folder: Path) -> Path:
    """Return a folder for sockets: the given one, unless its names would be too long."""
    return folder if len(os.fsencode(folder)) <= _LONGEST else Path("/tmp")


def _connect(scope: str) -> tuple[Path, socket.socket]:
    """Connect to the template of a scope, else to the batch's or the shared one, started if needed.

    Returns the path of its socket too.
    """
    if own := sessions.current().template:
        with suppress(TemplateError):
            return _connected(Path(own) / _of_scope(scope))
        return _connected(Path(own) / _SOCKET)
    folder = where() / fingerprint.of_process()
    with FileLock(f"{folder}.lock"):
        with suppress(TemplateError):
            return _connected(folder / _SOCKET)
        folder.mkdir(mode=0o700, exist_ok=True)
        _launch(folder, None, ["--idle", str(IDLE)], examples.of_all())
        return _connected(folder / _SOCKET)


def _of_scope(scope: str) -> str:
    """Return the name of the socket of a scope's own template."""
    return f"{_SOCKET}-{scope}"


def _connected(path: Path) -> tuple[Path, socket.socket]:
    connection = socket.socket(socket.AF_UNIX)
    connection.settimeout(PATIENCE)
    try:
        connection.connect(str(path))
    except OSError as error:
        connection.close()
        raise TemplateError(f"the template process is not there ({error.strerror})") from None
    return path, connection


def _launch(
    folder: Path, owner: int | None, options: list[str], asked: Examples
) -> subprocess.Popen[bytes]:
    """Start a template; its sockets listen at once, so that clients wait until it is warm."""
    given = [] if owner is None else [owner]
    options = options + [f"--owner={handle}" for handle in given]
    with ExitStack() as stack:
        listener = stack.enter_context(_listener(folder / _SOCKET))
        log = stack.enter_context((folder / "log").open("wb"))
        scopes = []
        for scope, reports in [*asked.scopes.items()][: handles.most_scopes()]:
            of_scope = stack.enter_context(_listener(folder / _of_scope(scope)))
            scopes.append((of_scope.fileno(), reports))
        given += [handle for handle, _ in scopes]
        (folder / EXAMPLES).write_text(json.dumps(asdict(asked) | {"scopes": scopes}))
        process = subprocess.Popen(
            [sys.executable, "-P", "-m", "research.batch.template", str(folder), *options],
            stdin=listener.fileno(),
            stdout=subprocess.DEVNULL,
            stderr=log,
            pass_fds=given,
            start_new_session=True,
            env=sessions.environment()
            | ONE_THREAD
            | {"PYTHONHASHSEED": "0", "PYDEVD_DISABLE_FILE_VALIDATION": "1"}
            | {"RESEARCH_TEMPLATE": str(folder)},
        )
    (folder / _PID).write_text(str(process.pid))
    return process


def _listener(path: Path) -> socket.socket:
    path.unlink(missing_ok=True)
    listener = socket.socket(socket.AF_UNIX)
    listener.bind(str(path))
    listener.listen(512)
    return listener
