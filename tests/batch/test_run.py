"""Running: a report is complete or absent, its status is true, and one that fails stops no
other.
"""

import json
import multiprocessing
import time
from pathlib import Path

import nbformat
import pytest

from research import manifest
from research.batch import plan, run, study
from research.batch.lock import held
from research.errors import CorruptDataError, FolderHeldError

pytestmark = pytest.mark.slow


def job(folder: Path, name: str, *cells: str) -> plan.Job:
    """A job for a world study of some code cells."""
    notebook = nbformat.v4.new_notebook(
        metadata={"research": {"title": name, "scope": "world", "area": "joint research"}}
    )
    notebook.cells = [nbformat.v4.new_code_cell(cell) for cell in cells]
    path = folder / f"{name}.ipynb"
    nbformat.write(notebook, path)
    found = study.read(path)
    assert found is not None
    return plan.job(found, None, {})


def test_reports_are_whole_and_recorded(reports) -> None:
    out, made = reports
    assert [report.status for report in made] == ["ok", "ok", "ok"]
    record = manifest.read(out)
    assert record is not None
    assert {report.scope for report in record.reports} == {"THA", "PRK", "MHL"}
    assert manifest.faults(out, record) == []
    assert not list(out.rglob("*.research-part"))
    assert not list(out.glob(".batch*"))
    for report in made:
        executed = json.loads((out / report.html.replace(".html", ".ipynb")).read_text())
        injected = [
            c for c in executed["cells"] if "injected-parameters" in c["metadata"].get("tags", [])
        ]
        assert f'economy = "{report.scope}"' in "".join(injected[0]["source"])


def test_reports_hold_what_they_share_once(reports) -> None:
    first, *others = [report.basis for report in reports[1]]
    assert all(each.versions is first.versions for each in others)


def test_no_report_shows_another_economy_s_figures(reports) -> None:
    out, _ = reports
    assert "Thailand" in (out / "THA/country_profile.html").read_text().split("<h1>")[1][:40]
    assert "21,700" in (out / "THA/country_profile.html").read_text()
    assert "21,700" not in (out / "MHL/country_profile.html").read_text()


def test_same_input_same_bytes(reports, tmp_path) -> None:
    out, _ = reports
    run.run([plan.job(study.named("country_profile"), "MHL", {})], tmp_path)
    again = (tmp_path / "MHL/country_profile.html").read_bytes()
    assert again == (out / "MHL/country_profile.html").read_bytes()
    assert str(tmp_path).encode() not in again


def test_a_failing_and_a_dying_report_stop_no_other(tmp_path) -> None:
    out = tmp_path / "out"
    jobs = [
        job(tmp_path, "good", "print('fine')"),
        job(tmp_path, "bad", "x = 1", "raise ValueError('<b>no</b>')"),
        job(tmp_path, "dies", "import os; os._exit(9)"),
    ]
    made = {report.study: report for report in run.run(jobs, out)}
    assert {name: report.status for name, report in made.items()} == {
        "good": "ok",
        "bad": "failed",
        "dies": "died",
    }
    assert "cell `raise ValueError" in made["bad"].error
    assert not (out / "world/bad.html").exists()
    index = (out / "index.html").read_text()
    assert "&lt;b&gt;no&lt;/b&gt;" in index
    assert "<b>no</b>" not in index


def test_a_template_killed_by_a_cell_costs_no_report(tmp_path) -> None:
    kill = "import os, signal\nos.kill(os.getppid(), signal.SIGKILL)"
    jobs = [job(tmp_path, name, "1") for name in ("one", "two", "three")]
    jobs.insert(1, job(tmp_path, "killer", kill, "2"))
    made = {report.study: report.status for report in run.run(jobs, tmp_path / "out")}
    assert made == dict.fromkeys(("one", "killer", "two", "three"), "ok")


def test_a_warning_gives_the_same_bytes_twice(tmp_path) -> None:
    """A cell is compiled as a file whose name holds a process id, which a warning prints."""
    cell = "import warnings, time; warnings.warn('careful'); print(time.tzname[0])"
    pages, warns = [], job(tmp_path, "warns", cell)
    for number in range(2):
        run.run([warns], tmp_path / str(number))
        pages.append((tmp_path / str(number) / "world/warns.html").read_bytes())
    assert b"careful" in pages[0]
    assert b"UTC" in pages[0]
    assert pages[0] == pages[1]


def test_a_cell_left_out_on_purpose_is_no_fault(tmp_path) -> None:
    notebook = nbformat.v4.new_notebook(
        metadata={"research": {"title": "skips", "scope": "world", "area": "joint research"}}
    )
    notebook.cells = [
        nbformat.v4.new_code_cell("1"),
        nbformat.v4.new_code_cell("1/0", metadata={"tags": ["skip-execution"]}),
    ]
    nbformat.write(notebook, tmp_path / "skips.ipynb")
    found = study.read(tmp_path / "skips.ipynb")
    assert found is not None
    (report,) = run.run([plan.job(found, None, {})], tmp_path / "out")
    assert report.status == "ok"


def test_a_manifest_that_cannot_be_read_stops_the_batch(tmp_path) -> None:
    (tmp_path / "manifest.json").write_text("{}")
    with pytest.raises(CorruptDataError, match="not a manifest"):
        run.run([job(tmp_path, "one", "1")], tmp_path)
    assert not (tmp_path / "world").exists()


def test_what_a_killed_batch_left_half_written_is_swept(tmp_path) -> None:
    half = tmp_path / "THA" / ".country_profile.html.x1.research-part"
    half.parent.mkdir()
    half.write_text("<html>")
    run.run([], tmp_path)
    assert not half.exists()


def test_a_report_that_fails_leaves_no_old_one(tmp_path) -> None:
    out = tmp_path / "out"
    run.run([job(tmp_path, "turns", "1")], out)
    assert (out / "world/turns.html").exists()
    run.run([job(tmp_path, "turns", "1/0")], out)
    assert not (out / "world/turns.html").exists()
    record = manifest.read(out)
    assert record is not None
    assert [report.status for report in record.reports] == ["failed"]


def _hold(folder: Path, ready: object, release: object) -> None:
    with held(folder):
        ready.set()  # type: ignore[attr-defined]
        release.wait(30)  # type: ignore[attr-defined]


def test_a_folder_is_held_by_one_batch(tmp_path) -> None:
    context = multiprocessing.get_context("spawn")
    ready, release = context.Event(), context.Event()
    other = context.Process(target=_hold, args=(tmp_path, ready, release))
    other.start()
    try:
        assert ready.wait(30)
        with pytest.raises(FolderHeldError, match=f"process {other.pid}"), held(tmp_path):
            pass
    finally:
        release.set()
        other.join(30)
    with held(tmp_path):
        pass


def test_reports_of_an_earlier_run_stay_on_record(tmp_path) -> None:
    out = tmp_path / "out"
    run.run([job(tmp_path, "first", "1")], out)
    time.sleep(0.01)
    run.run([job(tmp_path, "second", "2")], out)
    record = manifest.read(out)
    assert record is not None
    assert [report.study for report in record.reports] == ["first", "second"]
    (out / "world/first.html").unlink()
    assert manifest.faults(out, record) == ["world/first.html is missing"]
