"""One job: the notebook executed by Papermill, rendered, and both files put in place, or a true account of what failed."""

import os
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from traitlets.config import Config

from research.batch.plan import Job
from research.files import write_whole
from research.manifest import Report, Status, file_hash

TIMEOUT = 600  # seconds a cell may take
# One thread a kernel and nothing that differs from run to run.
_ENVIRONMENT = {
    "PYTHONHASHSEED": "0", "TZ": "UTC", "OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1",
    "JUPYTER_PREFER_ENV_PATH": "1", "PYDEVD_DISABLE_FILE_VALIDATION": "1",
}  # fmt: skip


def execute(job: Job, out: Path) -> Report:
    """Run a job and put its report into the folder `out`; never raises for what happens inside the notebook.

    A report that fails leaves no file, not even one of an earlier run.
    """
    os.environ.update(_ENVIRONMENT)
    started = time.monotonic()
    paths = {kind: f"{job.stem}.{kind}" for kind in ("ipynb", "html")}
    try:
        written = _made(job)
    except Exception as error:
        for path in paths.values():
            (out / path).unlink(missing_ok=True)
        status, text = _account(error)
        return _report(job, status, started, error=text)
    for kind, path in paths.items():
        write_whole(out / path, written[kind].encode())
    hashes = {path: file_hash(out / path) for path in paths.values()}
    return _report(job, "ok", started, html=paths["html"], files=hashes)


def _made(job: Job) -> dict[str, str]:
    """The executed notebook and the page, as texts."""
    import nbformat
    import papermill

    from research.publish.page import Page, render

    with _private_sockets() as config:
        notebook = papermill.execute_notebook(
            str(job.study.path),
            None,
            parameters=job.injected,
            kernel_name="python3",
            progress_bar=False,
            request_save_on_cell_execute=False,
            start_timeout=120,
            execution_timeout=TIMEOUT,
            config=config,
            extra_arguments=["--IPKernelApp.log_level=50"],
        )
    depth = job.stem.count("/")
    page = Page(title=job.name, study=job.study.title, area=job.study.area, root="../" * depth)
    return {"ipynb": nbformat.writes(notebook) + "\n", "html": render(notebook, page)}


@contextmanager
def _private_sockets() -> Iterator[Config]:
    """Settings that let a kernel talk over files of its own and not over ports, where the system has such sockets."""
    if os.name != "posix":
        yield Config()
        return
    with tempfile.TemporaryDirectory(prefix="research-") as folder:
        yield Config({"KernelManager": {"transport": "ipc", "ip": f"{folder}/k"}})


def _account(error: Exception) -> tuple[Status, str]:
    """What became of a job whose notebook did not run to its end."""
    from nbclient.exceptions import CellTimeoutError, DeadKernelError
    from papermill.exceptions import PapermillExecutionError

    if isinstance(error, PapermillExecutionError):
        return "failed", f"cell {error.cell_index + 1}: {error.ename}: {error.evalue}"
    if isinstance(error, CellTimeoutError):
        return "timeout", f"a cell took more than {TIMEOUT} seconds"
    if isinstance(error, DeadKernelError):
        return "died", "the kernel ended in the middle of the notebook"
    return "failed", f"{type(error).__name__}: {error}"


def _report(job: Job, status: Status, started: float, **more: Any) -> Report:
    return Report(
        study=job.study.name,
        study_title=job.study.title,
        scope=job.scope,
        name=job.name,
        parameters=job.parameters,
        status=status,
        seconds=round(time.monotonic() - started, 2),
        **more,
    )
