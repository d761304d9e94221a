"""One job: the notebook executed by Papermill and rendered, or a true account of what failed."""

import json
import signal
import time
from typing import Any

import nbformat
from nbformat import NotebookNode
from papermill.engines import papermill_engines
from papermill.exceptions import PapermillExecutionError
from papermill.execute import (
    prepare_notebook_metadata,
    raise_for_execution_errors,
    remove_error_markers,
)
from papermill.iorw import load_notebook_node
from papermill.parameterize import parameterize_notebook

from research import languages, sessions
from research.batch import disclosed, history
from research.batch.disclosed import Disclosure
from research.batch.engine import NAME, Account
from research.batch.kernel import KERNEL
from research.batch.memory import memory
from research.batch.outcome import Outcome, edition, paths, report_of
from research.batch.plan import Job
from research.batch.template import ONE_THREAD
from research.batch.warm import OF_REPORTS
from research.batch.watch import Limits
from research.batch.written import text
from research.publish import names
from research.publish.page import Page, render
from research.report.record import Basis, Status

_START = 120  # seconds a kernel may take to answer
# One thread a kernel and nothing that differs from run to run.
_ENVIRONMENT = {
    "PYTHONHASHSEED": "0", "TZ": "UTC", "JUPYTER_PREFER_ENV_PATH": "1",
    "PYDEVD_DISABLE_FILE_VALIDATION": "1", **ONE_THREAD,
}  # fmt: skip


def execute(job: Job, basis: Basis, limits: Limits) -> Outcome:
    """Run a job; never raises for what happens inside the notebook, and writes nothing.

    `basis` is what the report rests on beside the indicators it loads.
    """
    with sessions.opened(**OF_REPORTS):
        return _execute(job, basis, limits)


def _execute(job: Job, basis: Basis, limits: Limits) -> Outcome:
    account = Account()
    source, target = f"studies:{job.stem}.ipynb", f"reports:{job.stem}.ipynb"
    memory.write(job.study.text, source)
    notebook, page, failed, read = paths(job)
    try:
        executed = _executed(job, source, target, account, limits)
        disclosure = Disclosure.of(job.parameters, account.read)
        written = text(executed) + "\n"
        told = disclosure.told(written)
        if told != written:
            executed = nbformat.reads(told, as_version=4)
        pages = {
            edition(page, code): render(executed, page_of(job, basis, code))
            for code in (*basis.languages, languages.ENGLISH)
        }
        texts = {notebook: told, **pages}
        summary = history.summed_up(executed, page, basis.languages)
    except Exception as error:
        status, reason = _became(error, account)
        reason = Disclosure.of(job.parameters, account.read).told(reason)
        report = report_of(job, status, _seconds(account), peak=account.peak, error=reason)
        kept = memory.take(target)
        return Outcome(report, {failed: kept} if kept else {})
    finally:
        memory.take(source)
    if aside := disclosed.aside(job.parameters, account.read):
        texts = {read: json.dumps(aside, indent=1) + "\n", **texts}
    rests_on = basis.model_copy(
        update={"indicators": disclosure.keys(disclosed.withheld(account.read))}
    )
    report = report_of(
        job, "ok", _seconds(account), peak=account.peak, html=page, basis=rests_on, **summary
    )
    return Outcome(report, texts)


def _seconds(account: Account) -> float:
    """Time since the kernel was there; the wait for a free place is not the report's."""
    return time.monotonic() - account.started if account.started else 0.0


def _executed(job: Job, source: str, target: str, account: Account, limits: Limits) -> NotebookNode:
    """Run the notebook in the steps of `papermill.execute_notebook`, which writes it slowly."""
    notebook: NotebookNode = load_notebook_node(source)
    if job.injected:
        notebook = parameterize_notebook(
            notebook, job.injected, kernel_name=KERNEL, language="python", engine_name=NAME
        )
    notebook = remove_error_markers(prepare_notebook_metadata(notebook, source, target))
    notebook = papermill_engines.execute_notebook_with_engine(
        NAME,
        notebook,
        KERNEL,
        progress_bar=False,
        autosave_cell_every=0,
        start_timeout=_START,
        account=account,
        limits=limits,
        scope=job.folder,
        env=sessions.environment() | _ENVIRONMENT,
    )
    raise_for_execution_errors(notebook, target)
    nbformat.validate(notebook)
    if account.left or any(_did_not_run(cell) for cell in notebook.cells):
        raise StoppedError
    return notebook


def page_of(job: Job, basis: Basis, language: str = languages.ENGLISH) -> Page:
    """Return the page of a job around its study, in a language."""
    words = languages.language(language)
    return Page(
        title=names.scope(job.scope, job.name, language),
        study=words.called("study", job.study.name, job.study.title),
        area=words.called("area", job.study.area, job.study.area),
        root="../" * job.stem.count("/"),
        stem=job.stem,
        parameters=job.recorded,
        basis=basis,
        imprint=job.study.imprint,
        language=language,
    )


class StoppedError(Exception):
    """A study was ended by one of its cells without an error, as `sys.exit()` does."""


def _did_not_run(cell: Any) -> bool:
    left_out = "skip-execution" in cell.metadata.get("tags", [])
    return (
        cell.cell_type == "code"
        and bool(cell.source.strip())
        and cell.execution_count is None
        and not left_out
    )


def _first_line(source: str) -> str:
    return next((line for line in source.splitlines() if line.strip()), "")


def _became(error: Exception, account: Account) -> tuple[Status, str]:
    """Return status and reason of a job whose notebook did not finish."""
    if isinstance(error, PapermillExecutionError):
        return "failed", f"cell `{_first_line(error.source)}`: {error.ename}: {error.evalue}"
    if account.verdict:
        status, reason = account.verdict
        return status, f"{reason}, in cell `{account.cell}`"
    if account.left or isinstance(error, StoppedError):  # the kernel may end before all is read
        return "failed", f"cell `{account.left or account.cell}` ended the study"
    if account.code is not None:
        return "died", f"the kernel ended with {_code(account.code)} in cell `{account.cell}`"
    return "failed", f"{type(error).__name__}: {error}"


def _code(code: int) -> str:
    """Return an exit code in words."""
    if code >= 0:
        return f"exit code {code}"
    try:
        return f"signal {signal.Signals(-code).name}"
    except ValueError:
        return f"signal {-code}"
