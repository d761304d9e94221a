"""Warm kernels: forked from one thread, a process a report, the same for Papermill and JupyterLab,
cold where they must be.
"""

import ast
import json
import os
import socket
import subprocess
import sys
import time
from pathlib import Path

import nbformat
import papermill
import pytest
from jupyter_client.kernelspec import KernelSpecManager

import research
from research.batch import client, engine, kernel, plan, run, study, warm
from research.batch.examples import Examples
from research.batch.watch import Limits
from tests.batch.processes import study as write_study

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(bool(warm.cold_because()), reason="kernels start cold here"),
]


@pytest.fixture
def own(monkeypatch: pytest.MonkeyPatch):
    """A template of the test's own."""
    with warm.template(4) as folder:
        monkeypatch.setenv("RESEARCH_TEMPLATE", str(folder))
        yield folder


def executed(
    tmp_path: Path,
    *cells: str,
    kernel_name: str = "research",
    engine_name: str | None = None,
    **more,
) -> list[str]:
    """What some cells print, run by Papermill as it is."""
    notebook = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(cell) for cell in cells])
    nbformat.write(notebook, tmp_path / "in.ipynb")
    made = papermill.execute_notebook(
        str(tmp_path / "in.ipynb"),
        None,
        kernel_name=kernel_name,
        engine_name=engine_name,
        progress_bar=False,
        **more,
    )
    return ["".join(output.get("text", "") for output in cell.outputs) for cell in made.cells]


def test_papermill_as_it_is_opens_warm_kernels(tmp_path, own) -> None:
    said = executed(
        tmp_path,
        "import sys, os; print('research.findings' in sys.modules, os.getppid(), os.getcwd())",
    )
    warmed, parent, cwd = said[0].split()
    assert warmed == "True", "the library was there before the first cell"
    assert int(parent) != os.getpid()
    assert Path(cwd) == Path.cwd()
    assert {path.name for path in own.iterdir()} == {"examples", "log", "pid", "place-0", "t"}, (
        "the kernel's sockets are gone"
    )


def test_a_kernel_tries_no_folder_of_temporary_files_but_one_of_its_own(
    tmp_path, monkeypatch
) -> None:
    """A kernel that is killed while it tries a folder would leave a file there."""
    (temporary := tmp_path / "t").mkdir()
    monkeypatch.setenv("TMPDIR", str(temporary))
    (other := tmp_path / "other").mkdir()
    with warm.template(1) as folder:
        monkeypatch.setenv("RESEARCH_TEMPLATE", str(folder))
        cell = "import tempfile; print(tempfile.gettempdir())"
        executed(tmp_path, cell)  # the template is warm
        before = temporary.stat().st_mtime_ns
        assert executed(tmp_path, cell) == [f"{temporary}\n"]
        assert temporary.stat().st_mtime_ns == before
        monkeypatch.setenv("TMPDIR", str(other))
        assert executed(tmp_path, cell) == [f"{other}\n"]


def test_a_kernel_has_the_folder_and_environment_asked_for(tmp_path, own, monkeypatch) -> None:
    monkeypatch.setenv("ASKED_FOR", "yes")
    said = executed(
        tmp_path, "import os; print(os.environ['ASKED_FOR'], os.getcwd())", cwd=str(tmp_path)
    )
    assert said == [f"yes {tmp_path}\n"]


def test_a_kernel_has_the_session_it_was_asked_for_in(tmp_path, own) -> None:
    with research.session(store=tmp_path / "mine", reference_year=2015):
        said = executed(
            tmp_path,
            "from research import access, paths; print(paths.store(), access.reference_year())",
        )
    assert said == [f"{tmp_path / 'mine'} 2015\n"]


def test_a_kernel_of_that_name_of_the_users_is_not_taken(tmp_path, monkeypatch) -> None:
    (tmp_path / "kernels" / "research").mkdir(parents=True)
    (tmp_path / "kernels" / "research" / "kernel.json").write_text('{"argv": ["false"]}')
    monkeypatch.setenv("JUPYTER_DATA_DIR", str(tmp_path))
    monkeypatch.setenv("JUPYTER_PREFER_ENV_PATH", "0")
    folders = [
        specs.get_kernel_spec("research").resource_dir
        for specs in (KernelSpecManager(), client.Manager().kernel_spec_manager)
    ]
    assert folders == [
        str(tmp_path / "kernels" / "research"),
        f"{sys.prefix}/share/jupyter/kernels/research",
    ]


def test_kernels_share_nothing_they_change(tmp_path, own) -> None:
    first = "import research.words, numpy\nresearch.words.leaked = 1\nprint(numpy.random.rand())"
    second = "import research.words, numpy\nprint(hasattr(research.words, 'leaked'), numpy.random.rand())"  # noqa: E501
    drawn = executed(tmp_path, first)[0].strip()
    leaked, other = executed(tmp_path, second)[0].split()
    assert leaked == "False"
    assert drawn != other, "a kernel draws numbers of its own"


COUNTS = """
lines_of = []
get_ipython().input_transformers_cleanup.append(lambda lines: lines_of.append(len(lines)) or lines)
"""


def test_a_cell_is_transformed_once_and_logged_by_nobody(tmp_path, own) -> None:
    asks = "lines_of\nprint(lines_of)"
    log = "get_ipython().kernel.parent.log.isEnabledFor"
    out = executed(tmp_path, COUNTS, "1 + 1", asks, f"print({log}(10), {log}(50))")
    assert out[2].strip() == "[1, 2]"
    assert out[3].split() == ["False", "True"]


WHERE_IT_LISTENS = """
import json, pathlib, stat, ipykernel.connect
info = json.loads(ipykernel.connect.get_connection_info())
folder = pathlib.Path(info["ip"]).parent
print(info["transport"], oct(stat.S_IMODE(folder.stat().st_mode) & 0o777), len(info["ip"]))
"""


def test_sockets_are_private(tmp_path, own) -> None:
    transport, mode, length = executed(tmp_path, WHERE_IT_LISTENS)[0].split()
    assert (transport, mode) == ("ipc", "0o700")
    assert int(length) < 100


_WITH_A_SECOND_THREAD = """
import threading
from research.batch.forking import assert_single_thread
assert_single_thread()
threading.Thread(target=threading.Event().wait, daemon=True).start()
assert_single_thread()
"""


def test_the_template_refuses_to_fork_with_a_second_thread() -> None:
    done = subprocess.run(
        [sys.executable, "-c", _WITH_A_SECOND_THREAD], capture_output=True, text=True, check=False
    )
    assert "the template has 2 threads; a kernel is forked from one" in done.stderr


def test_a_template_that_has_been_idle_ends(tmp_path) -> None:
    process = warm._launch(tmp_path, None, ["--idle", "0.2"], Examples())
    assert process.wait(60) == 0
    assert not tmp_path.exists()


def test_a_shared_template_is_keyed_by_what_it_has_loaded(tmp_path, monkeypatch) -> None:
    """An edit of the library is another key, so a kernel after it is never of stale code."""
    from research.batch import fingerprint

    before = fingerprint.of_process()
    assert fingerprint.of_process() == before
    monkeypatch.setenv("PYTHONPATH", "elsewhere")
    assert fingerprint.of_process() != before
    monkeypatch.undo()
    copy = tmp_path / "research"
    (copy / "batch").mkdir(parents=True)
    (copy / "one.py").write_text("1")
    monkeypatch.setattr(fingerprint, "_LIBRARY", copy)
    first = fingerprint.of_process()
    (copy / "one.py").write_text("2")
    assert len({before, first, fingerprint.of_process()}) == 3


def test_where_the_template_cannot_start_kernels_are_cold_and_say_so(tmp_path, own, caplog) -> None:
    kernel._say_cold.cache_clear()
    (own / "t").unlink()
    assert executed(tmp_path, "print(1 + 1)", "print(2 + 2)") == ["2\n", "4\n"]
    assert "Kernels start cold here" in caplog.text


def test_a_template_of_a_scope_that_is_silent_costs_no_other_its_warmth(
    tmp_path, own, monkeypatch
) -> None:
    executed(tmp_path, "1")  # the template has come to life
    monkeypatch.setattr(warm, "PATIENCE", 2.0)
    with socket.socket(socket.AF_UNIX) as silent:
        silent.bind(str(own / "t-here"))
        silent.listen()
        more = {"account": engine.Account(), "limits": Limits(), "autosave_cell_every": 0}
        cell = "import sys; print('research.findings' in sys.modules)"
        said = executed(tmp_path, cell, engine_name=engine.NAME, scope="here", **more)
    assert said == ["True\n"], "the template of all was asked next"
    assert not (own / "t-here").exists()
    assert warm.process_of(own)


def test_a_template_that_ends_before_its_time_is_told(caplog) -> None:
    with warm.template(4):
        pass
    assert caplog.text == ""
    with warm.template("many"):  # type: ignore[arg-type]
        pass
    assert "as the process they are forked from ended" in caplog.text
    assert "invalid int value: 'many'" in caplog.text


def test_a_system_without_fork_starts_cold(tmp_path, monkeypatch, caplog) -> None:
    kernel._say_cold.cache_clear()
    monkeypatch.setattr(kernel, "cold_because", lambda: "this system cannot fork")
    account = engine.Account()
    said = executed(
        tmp_path,
        "print(1 + 1)",
        engine_name=engine.NAME,
        account=account,
        limits=Limits(),
        autosave_cell_every=0,
    )
    assert said == ["2\n"]
    assert "this system cannot fork" in caplog.text


def test_the_kernel_is_installed_for_jupyterlab() -> None:
    spec = KernelSpecManager().get_kernel_spec(kernel.KERNEL)
    assert spec.metadata["kernel_provisioner"]["provisioner_name"] == "research-warm"


VALUES = {
    "text": ("str", "a 'single' and \"double\"\nline\ttab \\n {braces} %s é 政 \u202e"),
    "whole": ("int", 2**62),
    "real": ("float", 0.1 + 0.2),
    "flag": ("bool", True),
    "years": ("list[int]", [-1, 0, 2030]),
    "names": ("list[str]", ["", "it's", 'a "b"\n']),
    "nothing": ("str | None", None),
}


def test_parameters_arrive_exactly_as_they_were_given(tmp_path) -> None:
    declared = "\n".join(f"{name}: {kind} = {value!r}" for name, (kind, value) in VALUES.items())
    write_study(tmp_path, "echo", f"print(repr([{', '.join(VALUES)}]))", parameters=declared)
    found = study.read(tmp_path / "notebooks/echo.ipynb")
    assert found is not None
    given = {name: value for name, (_, value) in VALUES.items()}
    (report,) = run.run([plan.Job(found, "world", "World", given)], tmp_path / "out")
    assert report.status == "ok", report.error
    notebook = json.loads((tmp_path / "out" / report.html.replace(".html", ".ipynb")).read_text())
    printed = "".join(
        output.get("text", [""])[0]
        for cell in notebook["cells"]
        for output in cell.get("outputs", [])
    )
    assert ast.literal_eval(printed) == list(given.values())


@pytest.mark.parametrize("kernels", [24, pytest.param(200, marks=pytest.mark.long)])
def test_many_kernels_at_eight_times_the_cores(tmp_path, kernels: int) -> None:
    write_study(tmp_path, "many", "print(number)", parameters="number: int = 0")
    found = study.read(tmp_path / "notebooks/many.ipynb")
    assert found is not None
    jobs = [plan.Job(found, "world", "World", {"number": number}) for number in range(kernels)]
    options = run.Options(workers=8 * (os.cpu_count() or 1))
    reports = run.run(jobs, tmp_path / "out", options)
    assert {report.status for report in reports} == {"ok"}
    assert len({report.html for report in reports}) == kernels


def test_a_worker_of_dask_that_is_killed_costs_no_report(tmp_path) -> None:
    pytest.importorskip("distributed", reason="the extra `cluster` is not installed")
    from tests.batch.processes import Command

    write_study(tmp_path, "first", "import time; time.sleep(4)")
    for number in range(4):
        write_study(tmp_path, f"later_{number}", "1")
    batch = Command(tmp_path, "batch", "all", "--cluster", "local:2")
    killed = False
    while batch.process.poll() is None and not killed:
        workers = batch.workers()
        if workers and batch.kernels():
            time.sleep(1)
            os.kill(workers[-1], 9)
            killed = True
    assert killed
    assert batch.wait() == 0, batch.said()
    assert "5 reports made, 0 failed." in batch.said()
    assert batch.left_behind()[0] == {}  # what a killed worker had started ends a moment after it


def test_a_scheduler_that_is_not_there_is_bad_input(tmp_path) -> None:
    pytest.importorskip("distributed", reason="the extra `cluster` is not installed")
    write_study(tmp_path, "one", "1")
    command = [
        sys.executable,
        "-c",
        "from research.cli import main; main()",
        "batch",
        "all",
        "--cluster",
    ]
    for address, fault in (
        ("somewhere", "it takes tls://"),
        ("tcp://127.0.0.1:9", "no Dask scheduler answers"),
    ):
        done = subprocess.run(
            [*command, address],
            cwd=tmp_path,
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
        assert done.returncode == 2
        assert fault in done.stderr


def test_a_kernel_is_interrupted_and_started_again_as_jupyterlab_does(
    own, tmp_path, monkeypatch
) -> None:
    from jupyter_client.multikernelmanager import MultiKernelManager

    here = tmp_path / "here"
    here.mkdir()
    monkeypatch.chdir(here)
    kernels = MultiKernelManager()
    key = kernels.start_kernel(kernel_name=kernel.KERNEL)
    manager = kernels.get_kernel(key)
    client = manager.client()
    client.start_channels()
    try:
        client.wait_for_ready(timeout=30)
        asked = client.execute("import time; print('begun'); time.sleep(60)")
        while client.get_iopub_msg(timeout=30)["msg_type"] != "stream":
            pass
        kernels.interrupt_kernel(key)
        assert _reply(client, asked)["ename"] == "KeyboardInterrupt"
        first = manager.provisioner.pid
        kernels.restart_kernel(key)
        client.wait_for_ready(timeout=30)
        assert manager.provisioner.pid != first
        assert _reply(client, client.execute("1 + 1"))["status"] == "ok"
    finally:
        client.stop_channels()
        kernels.shutdown_kernel(key)
    left = {path.name for path in own.iterdir()} - {f"place-{number}" for number in range(4)}
    assert left == {"examples", "log", "pid", "t"}
    assert not list(here.iterdir())


def _reply(client, asked: str) -> dict:
    while (message := client.get_shell_msg(timeout=20))["parent_header"].get("msg_id") != asked:
        pass
    return message["content"]
