"""Output arrives whole or the report is not `ok`; it is bounded, and no other user can add to
it.
"""

import re
from pathlib import Path

import nbformat
import papermill
import pytest

from research.batch import plan, run, warm
from research.batch.client import Iopub, OutputError
from research.batch.study import read
from research.batch.watch import Limits
from research.report.record import Report
from tests.batch.processes import study

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(bool(warm.cold_because()), reason="kernels start cold here"),
]
LINES = 3000
LOGS = f"""
import logging, sys
log = logging.getLogger("study")
log.addHandler(logging.StreamHandler(sys.stdout))
log.setLevel(logging.INFO)
for number in range({LINES}):
    log.info("line %d.", number)
"""
FORKS = """
import os, sys, time
if os.fork() == 0:
    print("said by a child")
    sys.stdout.flush()
    os._exit(0)
os.wait()
time.sleep(0.5)
print("said by its parent")
"""
LISTENS = """
import psutil
print([each.laddr for each in psutil.Process().net_connections("inet") if each.status == "LISTEN"])
"""
SHOWS = "from IPython.display import HTML, display\nfor _ in range({times}):\n    display(HTML('<p>x</p>' * {paragraphs}))"  # noqa: E501
# Study: what its cell does, what becomes of it, and what has to be on record.
STUDIES = {
    "large": (
        SHOWS.format(times=1, paragraphs=6_000_000),
        "failed",
        "it showed 48 MB, more than the",
    ),
    "many": (SHOWS.format(times=400, paragraphs=100_000), "failed", "more than the"),
    "error": ("raise ValueError('x' * 48_000_000)", "failed", "it showed"),
    "wrong": (
        "from IPython.display import display\ndisplay({'text/plain': 5}, raw=True)",
        "failed",
        "NotebookValidationError",
    ),
    "fair": (SHOWS.format(times=3, paragraphs=100_000), "ok", ""),
    "forks": (FORKS, "ok", ""),
    "listens": (LISTENS, "ok", ""),
    "exits": (
        "import sys; sys.exit(0)",
        "failed",
        "cell `import sys; sys.exit(0)` ended the study",
    ),
    "quits": ("exit()", "failed", "cell `exit()` ended the study"),
    "deletes": (
        "from pathlib import Path\nPath('notebooks/deletes.ipynb').unlink()",
        "failed",
        "deletes.ipynb was deleted",
    ),
}


def made(folder: Path, cells: dict[str, str], copies: int = 1) -> list[Report]:
    """Reports of studies of one cell each, two at a time."""
    jobs = []
    for name, cell in cells.items():
        study(folder, name, cell, parameters="number: int = 0")
        found = read(folder / f"notebooks/{name}.ipynb")
        assert found is not None
        jobs += [plan.Job(found, "world", "World", {"number": number}) for number in range(copies)]
    return run.run(jobs, folder / "reports", run.Options(workers=2, limits=Limits(seconds=120)))


@pytest.fixture(scope="module")
def reports(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, Report]]:
    """What became of each study; kernels run where the notebooks are."""
    folder = tmp_path_factory.mktemp("output")
    cells = {
        name: f"import os; os.chdir({str(folder)!r})\n{cell}"
        for name, (cell, _, _) in STUDIES.items()
    }
    cells |= {name: STUDIES[name][0] for name in ("exits", "quits")}
    return folder, {report.study: report for report in made(folder, cells)}


@pytest.mark.parametrize("name", STUDIES)
def test_the_status_is_true(reports, name: str) -> None:
    folder, found = reports
    _, status, error = STUDIES[name]
    assert (found[name].status, error in found[name].error) == (status, True), found[name].error
    assert (
        (folder / "reports" / found[name].html).is_file()
        == bool(found[name].html)
        == (status == "ok")
    )


def test_what_a_forked_process_prints_is_in_the_report(reports) -> None:
    folder, found = reports
    page = (folder / "reports" / found["forks"].html).read_text()
    assert "said by a child" in page
    assert "said by its parent" in page


def test_a_kernel_listens_on_no_port(reports) -> None:
    """Whoever reaches a port of ipykernel's can print into a page, and into its log without end."""
    folder, found = reports
    assert "<pre>[]" in (folder / "reports" / found["listens"].html).read_text()


def test_no_line_is_lost(tmp_path: Path) -> None:
    found = made(tmp_path, {"logs": LOGS}, copies=3)
    assert [report.status for report in found] == ["ok"] * 3, [report.error for report in found]
    for report in found:
        assert lines(tmp_path / "reports" / report.html) == list(range(LINES))


def lines(page: Path) -> list[int]:
    return [int(number) for number in re.findall(r"line (\d+)\.", page.read_text())]


@pytest.fixture
def own(monkeypatch: pytest.MonkeyPatch):
    """A template of the test's own."""
    with warm.template(4) as folder:
        monkeypatch.setenv("RESEARCH_TEMPLATE", str(folder))
        yield folder


def test_papermill_as_it_is_loses_no_line(tmp_path: Path, own: Path) -> None:
    notebook = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(LOGS)])
    nbformat.write(notebook, tmp_path / "in.ipynb")
    papermill.execute_notebook(
        str(tmp_path / "in.ipynb"),
        str(tmp_path / "out.ipynb"),
        kernel_name="research",
        progress_bar=False,
        autosave_cell_every=0,
        iopub_timeout=60,
    )
    assert lines(tmp_path / "out.ipynb") == list(range(LINES))


def test_a_client_that_stands_still_loses_nothing(own: Path) -> None:
    """Whatever a client has not taken waits in the kernel, whose memory is watched, and is not
    dropped.
    """
    from jupyter_client.manager import KernelManager

    manager = KernelManager(kernel_name="research")
    manager.context.rcvhwm = 1
    manager.start_kernel()
    client = manager.client()
    client.start_channels()
    try:
        client.wait_for_ready(timeout=60)
        asked = client.execute(LOGS)
        while client.get_shell_msg(timeout=60)["parent_header"].get("msg_id") != asked:
            pass
        text = ""
        while (message := client.get_iopub_msg(timeout=10))["content"].get(
            "execution_state"
        ) != "idle":
            text += (
                message["content"].get("text", "")
                if message["parent_header"].get("msg_id") == asked
                else ""
            )
    finally:
        client.stop_channels()
        manager.shutdown_kernel(now=True)
    assert [int(number) for number in re.findall(r"line (\d+)\.", text)] == list(range(LINES))


def test_a_missing_message_is_noticed() -> None:
    channel = Iopub.__new__(Iopub)
    for number in (7, 8, 9):
        channel._count(number)
    with pytest.raises(OutputError, match="2 of the messages"):
        channel._count(12)
    channel._count(13)


LOSES = """
import gc, itertools
from research.batch.kernelapp import Output
output = next(each for each in gc.get_objects() if isinstance(each, Output))
print("before")
next(output._numbers)
print("after")
"""


def test_a_report_with_a_message_missing_is_not_ok(tmp_path: Path) -> None:
    (report,) = made(tmp_path, {"loses": LOSES})
    assert report.status == "failed"
    assert "1 of the messages with its output did not arrive" in report.error
