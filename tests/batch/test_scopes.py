"""Reports of one scope: what they share is computed once, and none differs from one made alone."""

import shutil
from pathlib import Path

import nbformat
import psutil
import pytest

from research import access, paths, sessions
from research.batch import plan, run, warm
from research.batch.study import named, read
from research.findings.core import registry
from research.report.bundles import MIME
from tests.batch.processes import study

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(bool(warm.cold_because()), reason="kernels start cold here"),
]
_TEMPLATE = "import os, psutil; template = os.getppid()"


def made(folder: Path, cells: dict[str, tuple[str, ...]], workers: int = 1) -> dict[str, str]:
    """What each study of the world prints, in the order they ran."""
    for name, source in cells.items():
        study(folder, name, *source)
    studies = [read(folder / "notebooks" / f"{name}.ipynb") for name in cells]
    jobs = [plan.Job(each, "world", "World") for each in studies if each]
    reports = run.run(jobs, folder / "out", run.Options(workers=workers))
    assert {report.status for report in reports} == {"ok"}
    pages = [nbformat.read(folder / "out" / f"{job.stem}.ipynb", 4) for job in jobs]
    said = ["".join(out.text for cell in page.cells for out in cell.outputs) for page in pages]
    return dict(zip(cells, (each.strip() for each in said), strict=True))


def test_kernels_of_a_scope_come_from_one_template_that_ends_with_them(tmp_path: Path) -> None:
    cells = (_TEMPLATE, "print(template)")
    (tmp_path / "alone").mkdir()
    found = made(tmp_path, dict.fromkeys(("one", "two", "three"), cells))
    alone = made(
        tmp_path / "alone", {"one": (*cells[:1], "print(psutil.Process(template).cmdline())")}
    )
    assert len({*found.values()}) == 1
    assert not psutil.pid_exists(int(found["one"]))
    assert "research.batch.template" in alone["one"], "one report needs no template of its scope"


def test_a_template_of_a_scope_that_is_killed_costs_no_report(tmp_path: Path) -> None:
    found = made(
        tmp_path,
        {
            "first": (_TEMPLATE, "print(template); os.kill(template, 9)"),
            "second": (_TEMPLATE, "print(template)"),
            "third": (_TEMPLATE, "print(template)"),
        },
    )
    assert found["third"] != found["first"], "the template of all is asked"


def test_reports_made_together_are_those_made_alone(tmp_path: Path) -> None:
    studies = [named("country_profile"), named("digital_economy"), named("data_audit")]
    jobs = plan.plan(studies, ["FJI"], True).jobs
    jobs = tuple(job for job in jobs if job.scope == "FJI")
    run.run(jobs, tmp_path / "together")
    for job in jobs:
        run.run([job], tmp_path / "alone")
        page = f"{job.stem}.html"
        assert (tmp_path / "alone" / page).read_bytes() == (
            tmp_path / "together" / page
        ).read_bytes()


def test_what_a_finding_read_is_recorded_for_each_report_that_asks() -> None:
    call = registry.entries(("over_time",))[0].call
    with sessions.opened(findings_kept="1"):
        access.forget()
        first, read_first = call("FJI", ("internet_users",)), access.rests_on()
        access.forget()
        again, read_again = call("Fiji", ("internet_users",)), access.rests_on()
    assert again is first
    assert read_again == read_first
    assert "internet_users" in read_again
    access.forget()


def test_a_finding_that_a_cell_changes_is_shown_as_it_is_then(tmp_path: Path) -> None:
    imported, asked = (
        "from research import findings",
        "findings.over_time('FJI', ['mobile_per_100'])",
    )
    study(tmp_path, "one", imported, asked)
    study(
        tmp_path,
        "two",
        imported,
        f"found = {asked}",
        "object.__setattr__(found, 'weight', 0.25)",
        "found",
    )
    studies = [read(tmp_path / "notebooks" / f"{name}.ipynb") for name in ("one", "two")]
    jobs = [plan.Job(each, "world", "World") for each in studies if each]
    assert {each.status for each in run.run(jobs, tmp_path / "out")} == {"ok"}
    pages = [nbformat.read(tmp_path / "out" / f"{job.stem}.ipynb", 4) for job in jobs]
    weights = [
        [
            out.data[MIME]["weight"]
            for cell in page.cells
            for out in cell.outputs
            if MIME in out.data
        ]
        for page in pages
    ]
    assert weights[0] != [0.25]
    assert weights[1] == [0.25]


def test_no_more_kernels_run_at_a_time_than_there_are_workers(tmp_path: Path) -> None:
    """Each scope has a template, and all of them one number of places."""
    count = (
        "import pathlib, time, os; here = pathlib.Path(where)",
        "(here / str(os.getpid())).touch(); time.sleep(0.5); print(len([*here.iterdir()]))",
        "(here / str(os.getpid())).unlink()",
    )
    (tmp_path / "at work").mkdir()
    for name in ("one", "two", "three"):
        parameters = f"economy: str = 'KEN'\nwhere: str = {str(tmp_path / 'at work')!r}"
        study(tmp_path, name, *count, scope="economy", parameters=parameters)
    studies = [read(tmp_path / "notebooks" / f"{name}.ipynb") for name in ("one", "two", "three")]
    jobs = [plan.Job(each, iso3, iso3) for iso3 in ("KEN", "FJI") for each in studies if each]
    run.run(jobs, tmp_path / "out", run.Options(workers=1))
    pages = [nbformat.read(tmp_path / "out" / f"{job.stem}.ipynb", 4) for job in jobs]
    assert {out.text.strip() for page in pages for cell in page.cells for out in cell.outputs} == {
        "1"
    }


def test_reports_rest_on_the_framework_they_were_made_by(tmp_path: Path) -> None:
    mine = tmp_path / "mine.yaml"
    shutil.copy(paths.DATA / "catalogue" / "frameworks" / "connectivity.yaml", mine)
    declared = f"group: str = 'org:asean'\nframework: str = {str(mine)!r}"
    for name in ("one", "two"):
        study(
            tmp_path,
            name,
            "from research import findings",
            "findings.index_framework(group, framework)",
            scope="group",
            parameters=declared,
        )
    studies = [read(tmp_path / "notebooks" / f"{name}.ipynb") for name in ("one", "two")]
    jobs = [plan.job(each, "org:asean", {}) for each in studies if each]
    for report in run.run(jobs, tmp_path / "out"):
        assert report.status == "ok", report.error
        assert report.basis is not None
        assert any("mine.yaml" in name for name in report.basis.indicators)


def test_reports_run_scope_by_scope_as_many_at_a_time_as_there_are_workers() -> None:
    jobs = plan.plan([named("country_profile"), named("data_audit")], ["FJI", "KEN", "THA"], True)
    tasks = [run.Task(job, None, "forced") for job in jobs.jobs if ":" not in job.scope]  # type: ignore[arg-type]
    order = [(task.job.scope, task.job.study.name) for task in run._by_scope(tasks, 2)]
    assert order == [
        ("FJI", "country_profile"), ("KEN", "country_profile"), ("FJI", "data_audit"),
        ("KEN", "data_audit"), ("THA", "country_profile"), ("THA", "data_audit"),
    ]  # fmt: skip


def test_a_scope_of_one_report_makes_room_for_the_next() -> None:
    """The world had one report, and the largest group then ran on alone."""
    studies = [named(each) for each in ("atlas", "connect_2030", "digital_economy")]
    jobs = plan.plan(studies, ["world", "org:asean", "itu:africa"], True).jobs
    tasks = [
        run.Task(job, None, "forced") for job in jobs if ":" in job.scope or job.scope == "world"
    ]  # type: ignore[arg-type]
    order = [task.job.scope for task in run._by_scope(tasks, 2)]
    assert order[:4] == ["world", "itu:africa", "org:asean", "itu:africa"]


def test_the_largest_groups_run_first_so_that_no_core_waits_for_them_at_the_end() -> None:
    scopes = ["KEN", "org:asean", "itu:africa"]
    jobs = plan.plan([named("connect_2030"), named("digital_economy")], scopes, True).jobs
    tasks = [run.Task(job, None, "forced") for job in jobs]  # type: ignore[arg-type]
    groups = [task.job.scope for task in run._by_scope(tasks, 1) if ":" in task.job.scope]
    assert groups == ["itu:africa"] * 2 + ["org:asean"] * 2
    assert ":" not in run._by_scope(tasks, 1)[-1].job.scope
