"""What has changed is made anew, and nothing else."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from research import chromium, paths
from research.batch import fingerprint, freshness, run
from research.batch.plan import Job
from research.batch.study import find
from research.publish import imprint
from research.publish.imprint import Imprint
from research.report.record import Basis
from tests.publish import made_up

pytestmark = pytest.mark.slow
BOTH = ("users", "phones")
READS_USERS = "from research import access, findings\nfindings.over_time('THA', ['internet_users'])"
READS_PHONES = (
    "from research import access, findings\nfindings.over_time('THA', ['mobile_per_100'])"
)


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the project with two studies that read different indicators, both made."""
    from tests.batch.processes import study

    folder = tmp_path_factory.mktemp("project")
    for name in ("research", "data"):
        shutil.copytree(
            paths.ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__")
        )
    study(folder, "users", READS_USERS)
    study(folder, "phones", READS_PHONES)
    assert "2 reports made, 0 failed." in batch(folder)
    return folder


def batch(folder: Path, *options: str) -> str:
    command = [
        sys.executable,
        "-c",
        "from research.cli import main; main()",
        "batch",
        "all",
        *options,
    ]
    environment = os.environ | {"PYTHONPATH": str(folder)}
    done = subprocess.run(
        command,
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    return done.stdout + done.stderr


def reasons(folder: Path) -> dict[str, str]:
    lines = [line.split("\t") for line in batch(folder, "--dry-run").splitlines() if "\t" in line]
    return {study: why for _, study, why in lines}


def changed(path: Path, old: str, new: str) -> bytes:
    before = path.read_bytes()
    assert old in before.decode()
    path.write_text(before.decode().replace(old, new, 1))
    return before


def test_nothing_changed_nothing_runs(project) -> None:
    assert reasons(project) == {}
    assert "0 reports made, 0 failed, 2 up to date." in batch(project)
    for path in (
        *project.glob("notebooks/*"),
        *project.rglob("data/**/*"),
        *project.rglob("research/**/*.py"),
    ):
        os.utime(path)
    assert reasons(project) == {}, "a touched file redoes nothing"


def test_nothing_to_do_writes_nothing_unless_a_page_is_not_what_was_written(project) -> None:
    def written() -> dict[Path, tuple[int, bytes]]:
        files = [path for path in (project / "reports").rglob("*") if path.is_file()]
        return {path: (path.stat().st_mtime_ns, path.read_bytes()) for path in files}

    before, page = written(), project / "reports/index.html"
    assert "2 up to date." in batch(project)
    assert written() == before
    page.write_bytes(before[page][1] + b" ")
    assert "2 up to date." in batch(project)
    assert page.read_bytes() == before[page][1]
    imprint = project / "notebooks/report.yaml"  # a page names the partners it has
    imprint.write_text("title: Together\npartners: [{name: A ministry}]\n")
    try:
        batch(project)
        assert "A ministry" in page.read_text()
    finally:
        imprint.unlink()
        batch(project)


def test_force_runs_all(project) -> None:
    assert "2 would run, 0 up to date." in batch(project, "--dry-run", "--force")


@pytest.mark.parametrize(
    ("file", "old", "new", "redone"),
    [
        (
            "notebooks/users.ipynb",
            "internet_users",
            "internet_users'][:1] + ['",
            {"users": "the study changed"},
        ),
        ("research/words.py", '"""', '""" ', dict.fromkeys(BOTH, "the library changed")),
        (
            "research/publish/templates/cells/index.html.j2",
            "<",
            " <",
            dict.fromkeys(BOTH, "the library changed"),
        ),
        (
            "data/catalogue/groups.yaml",
            "title: ",
            "title:  ",
            dict.fromkeys(BOTH, "economies, groups, sources or boundaries changed"),
        ),
    ],
)
def test_a_changed_file_redoes_the_reports_that_rest_on_it(
    project, file: str, old: str, new: str, redone
) -> None:
    before = changed(project / file, old, new)
    try:
        assert reasons(project) == redone
    finally:
        (project / file).write_bytes(before)
    assert reasons(project) == {}


def test_a_changed_value_redoes_the_reports_that_read_its_indicator(project) -> None:
    """One value of one indicator, in an economy neither study is about: its digest covers every
    economy.
    """
    script = (
        "import io, pandas as pd; from research.loaders import package, snapshot; p = "
        "snapshot.PATH\n"
        "f = snapshot.load(); f.loc[f.index[(f.indicator == 'internet_users') & (f.economy == "
        "'FRA')], 'value'] += 1\n"
        "b = io.BytesIO(); f.to_parquet(b, index=False); d = package.describe(p.parent)\n"
        "about = {key: said for key, said in d.pop('resources')[0].items() if key not in ('bytes', 'hash')}\n"  # noqa: E501
        "package.write(p.parent, {p.name: (b.getvalue(), about)}, d)"
    )
    folder = project / "data/snapshot"
    before = {path: path.read_bytes() for path in folder.iterdir()}
    environment = os.environ | {"PYTHONPATH": str(project)}
    subprocess.run([sys.executable, "-c", script], cwd=project, env=environment, check=True)
    try:
        assert reasons(project) == {"users": "data changed: internet_users"}
    finally:
        for path, data in before.items():
            path.write_bytes(data)
    assert reasons(project) == {}


def test_a_report_that_was_altered_or_lost_is_made_again(project) -> None:
    page = project / "reports/world/users.html"
    before = page.read_bytes()
    page.write_bytes(before + b" ")
    assert reasons(project) == {"users": "its files are missing or altered"}
    page.unlink()
    assert "1 report made, 0 failed, 1 up to date." in batch(project)
    assert page.read_bytes() == before


def test_another_version_of_a_package_redoes_all(project) -> None:
    record = project / "reports/manifest.json"
    before = record.read_bytes()
    manifest = json.loads(before)
    manifest["reports"][0]["basis"]["versions"]["pandas"] = "2.3.0"
    record.write_text(json.dumps(manifest))
    try:
        assert list(reasons(project)) == ["phones"]
        assert reasons(project)["phones"].startswith("versions changed: pandas 2.3.0 to ")
    finally:
        record.write_bytes(before)


def published(text: str, publisher: Imprint) -> Basis:
    return fingerprint.of_another(fingerprint.basis(""), text, publisher)


def test_who_publishes_is_a_cause_of_its_own(tmp_path: Path) -> None:
    study = next(iter(find().values()))
    report = made_up.report(basis=published(study.text, Imprint(title="One")))
    said = freshness.why(
        Job(study, "THA", "Thailand"),
        report,
        True,
        published(study.text, Imprint(title="Two")),
        tmp_path,
        lambda asked: {},
    )
    assert said == "report.yaml changed"


def test_a_report_without_a_preview_is_made_again_where_one_can_be_drawn(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What a page asks for is in its basis, also where report.yaml leaves it to the machine."""
    (tmp_path / "report.yaml").write_text("address: https://example.org/reports\n")
    study, bases = next(iter(find().values())), []
    for is_found in (False, True):
        monkeypatch.setattr(chromium, "found", lambda is_found=is_found: is_found)
        publisher = imprint.read(tmp_path)
        assert bool(publisher.preview("THA.png")) == is_found
        bases.append(published(study.text, publisher))
    job = Job(study, "THA", "Thailand")

    def said(then: Basis, now: Basis) -> str:
        report = made_up.report(basis=then)
        return freshness.why(job, report, True, now, tmp_path, lambda asked: {})

    without, with_preview = bases
    assert said(without, without) == ""
    assert said(without, with_preview) == "preview pictures are now drawn"
    assert said(with_preview, without) == "preview pictures are no longer drawn"


def test_library_and_data_are_read_once_for_all_jobs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    read: list[str] = []
    library = fingerprint.library
    monkeypatch.setattr(fingerprint, "library", lambda: read.append("library") or library())
    studies = list(find().values())[:2]
    jobs = [Job(study, code, code) for study in studies for code in ("THA", "KEN")]
    tasks = run.examined(jobs, tmp_path, run.Options())
    assert read == ["library"]
    assert [task.basis for task in tasks] == [
        published(job.study.text, job.study.imprint) for job in jobs
    ]
