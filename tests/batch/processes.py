"""Running the command line as a user does, and finding every process it left behind."""

import atexit
import glob
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
import uuid
from pathlib import Path

import nbformat
import psutil

MARK = "RESEARCH_TEST_MARK"
# A shell starts what runs in the background deaf to Ctrl-C, and what that starts is deaf too.
_MAIN = (
    "import signal; signal.signal(signal.SIGINT, signal.default_int_handler); "
    "from research.cli import main; main()"
)


def study(folder: Path, name: str, *cells: str, scope: str = "world", parameters: str = "") -> None:
    """Write a study of some code cells into `folder/notebooks`."""
    notebook = nbformat.v4.new_notebook(
        metadata={"research": {"title": name, "scope": scope, "area": "joint research"}}
    )
    notebook.cells = [nbformat.v4.new_code_cell(cell) for cell in cells]
    if parameters:
        notebook.cells.insert(
            0, nbformat.v4.new_code_cell(parameters, metadata={"tags": ["parameters"]})
        )
    for number, cell in enumerate(notebook.cells):
        cell.id = f"cell-{number}"
    (folder / "notebooks").mkdir(parents=True, exist_ok=True)
    nbformat.write(notebook, folder / "notebooks" / f"{name}.ipynb")


def request(folder: Path) -> bytes:
    """What asks a template for a kernel whose sockets are in a folder, which is made."""
    folder.mkdir()
    sockets = ["--IPKernelApp.transport=ipc", f"--IPKernelApp.ip={folder / 'k'}"]
    asked = {
        "arguments": ["-f", str(folder / "kernel.json"), *sockets],
        "cwd": str(folder.parent),
        "env": dict(os.environ),
        "folder": str(folder),
    }
    return json.dumps(asked).encode() + b"\n"


class Command:
    """A `research` command that runs in `folder`, with a folder of its own for temporary files."""

    def __init__(self, folder: Path, *arguments: str) -> None:
        self._mark = uuid.uuid4().hex
        self.temporary = Path(tempfile.mkdtemp(prefix="rt"))  # short: sockets go below it
        atexit.register(shutil.rmtree, self.temporary, ignore_errors=True)
        self._log = folder / f"log-{self._mark}"
        environment = os.environ | {MARK: self._mark, "TMPDIR": str(self.temporary)}
        with self._log.open("w") as log:
            self.process = subprocess.Popen(
                [sys.executable, "-c", _MAIN, *arguments],
                cwd=folder,
                env=environment,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
            )

    def wait(self, timeout: float = 240) -> int:
        """Return its exit code; whatever happens, nothing of it runs on."""
        try:
            return self.process.wait(timeout)
        finally:
            self.process.kill()
            self.process.wait()

    def said(self) -> str:
        """What it has printed so far."""
        return self._log.read_text()

    def alive(self) -> dict[int, str]:
        """Every process it started, however indirectly, that is still there, by what it runs."""
        found = {}
        for entry in Path("/proc").glob("[0-9]*"):
            try:
                if f"{MARK}={self._mark}".encode() in (entry / "environ").read_bytes():
                    found[int(entry.name)] = (
                        (entry / "cmdline").read_bytes().replace(b"\0", b" ").decode()
                    )
            except OSError:
                continue
        return found

    def workers(self) -> list[int]:
        """Processes that were forked from the server of workers."""
        forked = {pid for pid, command in self.alive().items() if "forkserver" in command}
        return [
            each.pid
            for each in psutil.process_iter(["ppid"])
            if {each.pid, each.info["ppid"]} <= forked
        ]

    def temporary_files(self, pattern: str = "**") -> list[Path]:
        """Temporary files that are there now.

        `Path.glob` fails on a folder that goes while it looks, as those of a command at work do;
        `glob.glob` goes on.
        """
        whole = f"{self.temporary}/{pattern}"
        found = glob.iglob(whole, recursive=True, include_hidden=True)  # noqa: PTH207
        return sorted(Path(path) for path in found if Path(path) != self.temporary)

    def kernels(self) -> list[Path]:
        """Connection files of the kernels that are there now."""
        return self.temporary_files("*/k*/kernel.json")

    def still_alive(self, patience: float = 30) -> dict[int, str]:
        """Processes that are still there after a moment: none, or something is wrong.

        Its temporary files go with it: what was killed has left some.
        """
        deadline = time.monotonic() + patience
        while self.alive() and time.monotonic() < deadline:
            time.sleep(0.1)
        found = self.alive()
        shutil.rmtree(self.temporary, ignore_errors=True)
        return found

    def left_behind(self, patience: float = 30) -> tuple[dict[int, str], list[Path]]:
        """Processes and temporary files that are still there after a moment: none, or something is
        wrong.
        """
        deadline = time.monotonic() + patience
        while self.temporary_files() and time.monotonic() < deadline:
            time.sleep(0.1)
        files = self.temporary_files()
        return self.still_alive(max(0.0, deadline - time.monotonic())), files
