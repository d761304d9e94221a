"""How long users wait for the first of everything, beside the same without what is kept warm.

Run with `python -m tests.benchmarks.start [STUDY]` (two minutes on two cores). Prints tables and
asserts nothing.
"""

import os
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import nbformat
from jupyter_client.blocking.client import BlockingKernelClient
from jupyter_client.manager import KernelManager

from research.batch import warm
from research.batch.kernel import KERNEL
from research.batch.study import named
from tests.benchmarks.clock import best

_RUNS, _HEAVY = 3, 8
_COMMAND = [sys.executable, "-c", "from research.cli import main; main()"]


def command(*arguments: str) -> float:
    """Least wall time of a command, in seconds, each time as a process of its own."""
    return best(lambda: subprocess.run(arguments, check=True, capture_output=True), _RUNS, 60)


@contextmanager
def started(name: str) -> Iterator[tuple[BlockingKernelClient, float]]:
    """Start a kernel as JupyterLab does; yield its client, and seconds until it was ready."""
    manager, at = KernelManager(kernel_name=name), time.perf_counter()
    manager.start_kernel()
    client = manager.client()
    client.start_channels()
    try:
        client.wait_for_ready(timeout=120)
        yield client, time.perf_counter() - at
    finally:
        client.stop_channels()
        manager.shutdown_kernel(now=True)


def run_all(client: BlockingKernelClient, cells: list[str]) -> float:
    """Run cells one after the other; return seconds until the last had run."""
    at = time.perf_counter()
    for source in cells:
        answer = client.execute_interactive(source, timeout=300, output_hook=lambda _: None)
        assert answer["content"]["status"] == "ok", answer["content"].get("ename")
    return time.perf_counter() - at


def kernels(study: str) -> None:
    """Print how long a kernel takes to be ready and to run all cells of a study."""
    notebook = nbformat.reads(named(study).text, as_version=4)
    cells = [each.source for each in notebook.cells if each.cell_type == "code"]
    with tempfile.TemporaryDirectory() as folder:
        os.environ["XDG_RUNTIME_DIR"] = folder
        for title, name in (
            ("first", KERNEL),
            ("warm", KERNEL),
            ("warm", KERNEL),
            ("plain", "python3"),
        ):
            if title == "warm":
                time.sleep(30)  # the template warms up as long as nobody asks
            with started(name) as (client, ready):
                all_cells = run_all(client, cells)
            print(f"{title:6} kernel ready {ready:6.2f} s, {study} run in {all_cells:6.2f} s")
        warm.end_template(warm.where())


def imports() -> None:
    """Print the modules that take longest to import, with all they import."""
    traced = subprocess.run(
        [sys.executable, "-X", "importtime", "-c", "import research"],
        check=True, capture_output=True, text=True,
    ).stderr  # fmt: skip
    lines = re.findall(r"\|\s+(\d+) \|\s+(\S+)$", traced, re.MULTILINE)
    for microseconds, module in sorted(((int(took), name) for took, name in lines), reverse=True)[
        :_HEAVY
    ]:
        print(f"   {microseconds / 1e6:6.3f} s {module}")


def main() -> None:
    """Print the tables."""
    study = Path(sys.argv[1]).stem if len(sys.argv) > 1 else "country_profile"
    for title, arguments in (
        ("python -c pass", [sys.executable, "-c", "pass"]),
        ("import pandas", [sys.executable, "-c", "import pandas"]),
        ("import research", [sys.executable, "-c", "import research"]),
        ("research --help", [*_COMMAND, "--help"]),
    ):
        print(f"{title:18} {command(*arguments):6.2f} s")
    imports()
    kernels(study)


if __name__ == "__main__":
    main()
