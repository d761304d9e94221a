"""Template process: library imported and charts drawn, from which warm kernels fork.

Run as `python -m research.batch.template`, with its listening socket as standard input. Each
connection asks for one kernel. The first are forked as soon as the library is imported; whenever no
one asks, the template does a little more of what kernels are slow at the first time. Scopes of
several reports have sockets, and templates, of their own.
"""

import argparse
import gc
import importlib
import json
import os
import shutil
import socket
import tempfile
import time
from functools import partial
from itertools import chain
from pathlib import Path
from typing import Any

from research.batch.forking import SHARED, Scopes, Template, Warming, freeze
from research.batch.places import Places

# Read by pyarrow, OpenMP and OpenBLAS as they are loaded: none of them may start a thread before a
# fork.
ONE_THREAD = {
    "JE_ARROW_MALLOC_CONF": "background_thread:false",
    "OMP_NUM_THREADS": "1",
    "OPENBLAS_NUM_THREADS": "1",
}
EXAMPLES = "examples"  # file in the folder of sockets; see `research.batch.examples.Examples`
_WARM = "research.findings.warm"  # by name: what runs studies does not know what is in them
# What a kernel loads as it starts and as it runs its first cell.
_KERNEL = (
    "research.batch.kernelapp",
    "ipykernel.debugger",
    "IPython.core.completerlib",
    "IPython.core.debugger",
    "IPython.core.oinspect",
    "IPython.extensions.storemagic",
    "faulthandler",
    "pdb",
    "sqlite3",
    "tornado.platform.asyncio",
)


def imported() -> None:
    """Import what kernels need."""
    gc.disable()  # what modules make stays
    for module in (*_KERNEL, _WARM):
        importlib.import_module(module)
    gc.enable()
    tempfile.gettempdir()  # tried by writing a file, which a kernel that is killed would leave
    # Findings look economies and indicators up one at a time, which takes Arrow's strings several
    # times as long as Python's.
    importlib.import_module("pandas").set_option("mode.string_storage", "python")
    freeze()


def main() -> None:
    """Warm up, serve, and take the folder of sockets away."""
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path, help="removed at the end")
    parser.add_argument(
        "--orphan", type=Path, help="removed if the owner was killed and cannot do it"
    )
    parser.add_argument("--owner", type=int)
    parser.add_argument("--slots", type=int)
    parser.add_argument("--idle", type=float)
    given = parser.parse_args()
    with socket.socket(fileno=os.dup(0)) as listener:
        os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
        imported()
        examples = json.loads((given.folder / EXAMPLES).read_text())
        scopes: Scopes = {
            socket.socket(fileno=handle): (partial(_answered, examples, reports), kernels)
            for handle, (kernels, reports) in examples["scopes"]
        }
        template = Template(
            listener,
            Places(given.folder, given.slots),
            chain(
                _answered(examples, examples["first"]),
                [SHARED],
                _answered(examples, examples["further"]),
            ),
            given.owner,
            given.idle,
            scopes,
        )
        template.serve()
        template.close()
    shutil.rmtree(given.folder, ignore_errors=True)
    if template.orphaned:
        _clear(given.folder, *([given.orphan] if given.orphan else []))
    os._exit(0)  # whoever started it waits for its end, and taking its memory apart takes long


def _answered(examples: dict[str, Any], reports: list[tuple[str, dict[str, Any]]]) -> Warming:
    """Return the steps that answer the cells of reports, each a study and its parameters."""
    cells = examples["cells"]
    steps: Warming = importlib.import_module(_WARM).warm(
        [(cells[study], parameters) for study, parameters in reports]
    )
    return steps


def _clear(*folders: Path) -> None:
    """Remove folders that processes which are just ending may still make again."""
    for _ in range(10):
        for folder in folders:
            shutil.rmtree(folder, ignore_errors=True)
        time.sleep(0.1)


if __name__ == "__main__":
    main()
