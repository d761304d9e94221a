"""One job: the notebook executed by Papermill, rendered, and both files put in place, or a true account of what failed."""

import os
import tempfile
import time
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


def execute(job: Job, out: Path, sockets: Path) -> Report:
    """Run a job and put its report into the folder `out`; never raises for what happens inside the notebook.

    `sockets` is a private folder with a short path. A report that fails leaves no file, not even one of an earlier run.
    """
    os.environ.update(_ENVIRONMENT)
    started = time.monotonic()
    notebook, page = _paths(job)
    try:
        written = {path: text.encode() for path, text in zip((notebook, page), _made(job, sockets), strict=True)}
    except Exception as error:
        return gave_up(job, out, *_account(error), seconds=time.monotonic() - started)
    # Never an old page beside a new notebook: the page goes first and comes last.
    (out / page).unlink(missing_ok=True)
    for path, data in written.items():
        write_whole(out / path, data)
    hashes = {path: file_hash(out / path) for path in written}
    return _report(job, "ok", time.monotonic() - started, html=page, files=hashes)


def gave_up(job: Job, out: Path, status: Status, error: str, seconds: float = 0.0) -> Report:
    """Return the report of a job that came to nothing, and take away what an earlier run left of it."""
    for path in _paths(job):
        (out / path).unlink(missing_ok=True)
    return _report(job, status, seconds, error=error)


def _paths(job: Job) -> tuple[str, str]:
    """Notebook and page of a job, in the folder of reports."""
    return f"{job.stem}.ipynb", f"{job.stem}.html"


def _made(job: Job, sockets: Path) -> tuple[str, str]:
    """The executed notebook and the page, as texts."""
    import nbformat
    import papermill

    from research.publish.page import Page, render

    notebook = papermill.execute_notebook(
        str(job.study.path),
        None,
        parameters=job.injected,
        kernel_name="python3",
        progress_bar=False,
        request_save_on_cell_execute=False,
        start_timeout=120,
        execution_timeout=TIMEOUT,
        config=_private_sockets(sockets),
        extra_arguments=["--IPKernelApp.log_level=50"],
    )
    depth = job.stem.count("/")
    page = Page(title=job.name, study=job.study.title, area=job.study.area, root="../" * depth)
    return nbformat.writes(notebook) + "\n", render(notebook, page)


def _private_sockets(folder: Path) -> Config:
    """Settings that let a kernel talk over files of its own and not over ports, where the system has such sockets."""
    if os.name != "posix":
        return Config()
    own = tempfile.mkdtemp(dir=folder)
    return Config({"KernelManager": {"transport": "ipc", "ip": f"{own}/k", "connection_file": f"{own}/c.json"}})


def _first_line(source: str) -> str:
    return next((line for line in source.splitlines() if line.strip()), "")


def _account(error: Exception) -> tuple[Status, str]:
    """What became of a job whose notebook did not run to its end."""
    from nbclient.exceptions import CellTimeoutError, DeadKernelError
    from papermill.exceptions import PapermillExecutionError

    if isinstance(error, PapermillExecutionError):
        return "failed", f"cell `{_first_line(error.source)}`: {error.ename}: {error.evalue}"
    if isinstance(error, CellTimeoutError):
        return "timeout", f"a cell took more than {TIMEOUT} seconds"
    if isinstance(error, DeadKernelError):
        return "died", "the kernel ended in the middle of the notebook"
    return "failed", f"{type(error).__name__}: {error}"


def _report(job: Job, status: Status, seconds: float, **more: Any) -> Report:
    return Report(
        study=job.study.name,
        study_title=job.study.title,
        scope=job.scope,
        name=job.name,
        parameters=job.parameters,
        status=status,
        seconds=round(seconds, 2),
        **more,
    )
