"""What a report says of the files it was given: their names, and nowhere the folders or the name of
who made it.
"""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markupsafe import escape

from research import access, manifest
from research.batch import disclosed, plan, run
from research.batch.disclosed import Disclosure
from research.batch.study import named
from research.publish import hosting, pack, site
from tests.batch.processes import study

READS = "import research; print(path); print(research.access.points(path)); f'{path}'"


@pytest.fixture
def project(tmp_path, monkeypatch) -> Path:
    """A folder with a study that reads a file and says its path in every way it can, and one that
    fails of it.
    """
    folder = tmp_path / "project"
    parameters = "path: str = ''  # a file"
    study(folder, "reads", READS, "import warnings; warnings.warn(path)", parameters=parameters)
    study(folder, "fails", READS, "raise ValueError(f'no zones in {path}')", parameters=parameters)
    monkeypatch.chdir(folder)
    return folder


def texts(out: Path, but: str = "") -> dict[str, str]:
    """Every text below a folder of reports."""
    found = {path.relative_to(out).as_posix(): path for path in out.rglob("*") if path.is_file()}
    return {
        name: path.read_text(errors="replace")
        for name, path in found.items()
        if not but or not name.startswith(but)
    }


def options() -> run.Options:
    return run.Options(workers=1, digests=access.digests)


@pytest.mark.slow
def test_no_folder_of_the_user_stands_in_what_is_kept_or_shared(tmp_path, project) -> None:
    private = tmp_path / "wilhelmina" / "secret project"
    private.mkdir(parents=True)
    file = private / "sites.csv"
    file.write_text("lon,lat\n100,13\n")
    jobs = [plan.job(named(name), None, {"path": str(file)}) for name in ("reads", "fails")]
    out = project / "out"
    reads, fails = run.run(jobs, out, options())
    assert (reads.status, fails.status) == ("ok", "failed")
    assert fails.error.startswith("cell `raise ValueError")
    name = disclosed.named(str(file))
    assert name.startswith("sites.csv (")
    assert reads.parameters == {"path": name}
    assert f"no zones in {name}" in fails.error
    record = manifest.read(out)
    assert record is not None
    record = record.model_copy(update={"base_url": "https://example.org/"})
    site.write(out, record)
    pack.site(out, tmp_path / "site.zip")
    found = texts(out, but=".failed/") | {"feed": hosting.feed(record)}
    assert name in found[reads.html]
    assert [
        where for where, text in found.items() if "wilhelmina" in text or "secret project" in text
    ] == []
    notebook = json.loads(found[reads.html.replace(".html", ".ipynb")])
    assert notebook["metadata"]["papermill"]["parameters"] == {"path": name}
    shared = pack.unpacked((tmp_path / "site.zip").read_bytes())
    assert [
        where for where, data in shared.items() if b"wilhelmina" in data or ".failed" in where
    ] == []
    assert (
        "wilhelmina" in texts(out)[f".failed/{jobs[1].stem}.ipynb"]
    )  # as it came, for who runs the batch


@pytest.mark.slow
def test_a_change_of_the_file_makes_the_report_anew_and_nothing_else_does(
    tmp_path, project
) -> None:
    file = tmp_path / "wilhelmina" / "sites.csv"
    file.parent.mkdir()
    reasons = []
    for text in ("100,13", "100,13", "101,14"):
        file.write_text(f"lon,lat\n{text}\n")
        job = plan.job(named("reads"), None, {"path": str(file)})
        reasons.append(run.examined([job], project / "out", options())[0].why)
        if len(reasons) < 2:
            run.run([job], project / "out", options())
    assert reasons == ["new", "", f"data changed: {disclosed.named(str(file))}"]


def test_names(tmp_path, monkeypatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "zones.geojson").write_text("{}")
    assert disclosed.parameters(
        {"a": "zones.geojson", "b": 3, "c": "4G", "d": ["x", str(tmp_path / "zones.geojson")]}
    ) == {
        "a": "zones.geojson",
        "b": 3,
        "c": "4G",
        "d": ["x", "zones.geojson"],
    }
    one, two = (disclosed.named(f"/home/{user}/zones.geojson") for user in ("wilhelmina", "bob"))
    assert one != two
    assert one.startswith("zones.geojson (")
    monkeypatch.chdir("/")
    assert "wilhelmina" not in disclosed.named("/home/wilhelmina/zones.geojson")


@given(
    st.from_regex(r"/srv/[a-z'& ]{3,12}/[a-z]{3,8}\.csv", fullmatch=True),
    st.sampled_from(["{}", '"{}"', "at {}:3", "{}, {}"]),
)
def test_a_path_is_found_however_it_is_escaped(path: str, around: str) -> None:
    disclosure = Disclosure.of({"path": path})
    folder = path.rpartition("/")[0]
    plain = around.replace("{}", path)
    for text in (plain, json.dumps(plain), str(escape(plain)), json.dumps({"a": plain})):
        assert folder not in disclosure.told(text)
        assert disclosed.named(path).rpartition(" (")[0] in disclosure.told(text)


def test_what_is_no_path_is_left_alone() -> None:
    text = "https://example.org/srv/x and a/srv/data/x, data:image/png;base64,AAA/srv/data/AAA"
    assert Disclosure.of({"path": "/srv/data/x.csv"}).told(text) == text


PEOPLE = (
    "programme,cohort_year,economy,sex,age,field,completed,follow_up\n"
    "Coding,2024,THA,female,24,software,yes,employed\nCoding,2024,THA,male,25,software,no,\n"
)


@pytest.mark.slow
@pytest.mark.parametrize("opened", ["path", "'sub/../' + path"])
def test_no_hash_of_a_table_of_people_is_kept_where_a_share_takes_it(
    project: Path, opened: str
) -> None:
    """Whoever knows all rows but one cannot try guesses at it; a change of the table makes the
    report anew all the same.
    """
    (project / "sub").mkdir()
    table = project / "people.csv"
    table.write_text(PEOPLE)
    parameters = "path: str = 'people.csv'  # a table"
    study(
        project,
        "people",
        f"import research\nfrom pathlib import Path\nresearch.access.participants(Path({opened}))",
        "open(path).read()[:0]",
        parameters=parameters,
    )
    job = plan.job(named("people"), None, {})
    out = project / "out"
    (report,) = run.run([job], out, options())
    assert report.status == "ok", report.error
    (digest,) = {
        each.removeprefix("sha256:") for each in access.digests([f"file:{table}"]).values()
    }
    assert len(digest) == 64
    shared = texts(out, but=".read/")
    assert [where for where, text in shared.items() if digest[:12] in text] == []
    assert report.basis is not None
    assert "private" in report.basis.indicators.values()
    assert run.examined([job], out, options())[0].why == ""
    table.write_text(PEOPLE.replace(",24,", ",23,"))
    assert run.examined([job], out, options())[0].why.startswith("data changed")
    (out / ".read" / f"{job.stem}.json").unlink()
    table.write_text(PEOPLE)
    assert run.examined([job], out, options())[0].why.startswith("data changed")
