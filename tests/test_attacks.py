"""What was tried against the command line and its files: each attack ends in one clear line, or
changes nothing.
"""

import json
import os
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from research import access, chromium, limits, manifest, seal, vintages
from research.batch import lock, study
from research.batch.study import Parameter
from research.cli import entry
from research.errors import CorruptDataError, InputError
from research.files import sweep, write_whole
from research.loaders import places, store, table
from research.metrics.space.cost.estimate import Plan
from research.publish import hosting, shared, site
from tests.batch.processes import study as write_study
from tests.stores import keep

MAIN = "from research.cli import main; main()"


def said(*arguments: str, code: int, cwd: Path | None = None, **environment: str) -> str:
    """What the command line says, with the exit code wanted and no traceback."""
    done = subprocess.run(
        [sys.executable, "-c", MAIN, *arguments],
        cwd=cwd,
        env=os.environ | environment,
        capture_output=True,
        timeout=60,
    )
    text = (done.stdout + done.stderr).decode("utf-8", errors="replace")
    assert done.returncode == code, text
    assert "Traceback" not in text
    return text


@pytest.mark.parametrize(
    ("kind", "value"),
    [("int", 10**400), ("int", 10**4000), ("str", "a\0b"), ("list[str]", ["a\0"])],
)
def test_values_no_notebook_can_hold_exactly_are_refused_in_a_line(
    kind: str, value: object
) -> None:
    with pytest.raises(InputError) as refused:
        Parameter("x", kind, 0, "").check(value)
    assert len(str(refused.value)) < 200


def test_a_speed_beyond_any_network_is_refused() -> None:
    with pytest.raises(InputError, match=r"at most 10,000"):
        Plan(10, 1e308)


@pytest.mark.parametrize("path", ["/dev/zero", "fifo", "a\0b", "."])
def test_what_never_ends_is_not_read(tmp_path, monkeypatch, path: str) -> None:
    monkeypatch.chdir(tmp_path)
    os.mkfifo("fifo")
    with pytest.raises(InputError, match="no file"):
        access.zones("THA", path)
    assert access.digests([f"file:{path}"]) == {f"file:{path}": "none"}
    access.forget()


def test_a_notebook_nested_without_end_is_no_notebook(tmp_path) -> None:
    (tmp_path / "deep.ipynb").write_text("[" * 200_000)
    with pytest.raises(InputError, match="not a notebook"):
        study.read(tmp_path / "deep.ipynb")


@pytest.mark.slow
def test_what_steers_a_terminal_is_not_printed(tmp_path) -> None:
    assert limits.printable("\x1b]0;owned\x07a\u202eb\nc\td") == "]0;ownedab\nc\td"
    assert "\x1b" not in said("run", "\x1b[2Jadoption", code=2)
    assert "\x1b" not in said("batch", "THA", "--out", "\x1b[2J", "--study", "\x1b[31mx", code=2)


@pytest.mark.slow
def test_a_folder_that_is_a_file_is_said_to_be_one(tmp_path) -> None:
    (tmp_path / "file").write_text("")
    write_study(tmp_path, "hello", "print(1)")
    for out in ("file", "file/below"):
        for more in ([], ["--dry-run"]):
            text = said("batch", "world", "--out", out, *more, code=2, cwd=tmp_path)
            assert "is a file; name a folder" in text


@pytest.mark.parametrize(
    "name", ["manifest.json", ".journal.jsonl", ".batch.lock", ".batch.holder"]
)
def test_links_in_place_of_records_are_not_followed(tmp_path, name: str) -> None:
    victim, out = tmp_path / "victim", tmp_path / "out"
    victim.write_text("mine")
    out.mkdir()
    (out / name).symlink_to(victim)
    with pytest.raises(InputError, match="is a link"), lock.held(out):
        pass
    assert victim.read_text() == "mine"


@pytest.mark.parametrize("name", ["index.html", "datapackage.json", "LICENCES.txt"])
def test_pages_of_others_are_not_written_over(tmp_path, name: str) -> None:
    (tmp_path / name).write_text("mine")
    with pytest.raises(InputError, match=r"would write over it; name another"), lock.held(tmp_path):
        pass
    assert [path.name for path in tmp_path.iterdir()] == [name]
    (tmp_path / "assets").mkdir()
    (tmp_path / "assets/reports.js").touch()  # a folder of reports whose manifest is gone
    lock.refuse(tmp_path)


def test_a_file_that_cannot_be_written_is_named_as_it_was_asked_for(
    tmp_path, monkeypatch, capsys
) -> None:
    def refused(*_: object) -> None:
        raise PermissionError(13, "Permission denied", ".THA.html.x.research-part")

    monkeypatch.setattr("research.files.tempfile.mkstemp", refused)
    with pytest.raises(PermissionError) as caught:
        write_whole(tmp_path / "THA.html", b"")
    entry._complain(caught.value)
    said = capsys.readouterr().err
    assert said.startswith(
        f"research: {tmp_path / 'THA.html'}: Permission denied; check its rights"
    )
    assert "research-part" not in said


def test_unfinished_files_of_others_stay(tmp_path) -> None:
    for name in (".Film.mkv.part", ".x.part", "a.part"):
        (tmp_path / name).write_text("theirs")
    (tmp_path / ".index.html.abcdefgh.research-part").write_text("ours")
    sweep(tmp_path)
    assert sorted(path.name for path in tmp_path.iterdir()) == [
        ".Film.mkv.part",
        ".x.part",
        "a.part",
    ]


@pytest.mark.slow
def test_a_name_is_listed_in_any_locale() -> None:
    assert "ABW" in said(
        "economies", "all", code=0, PYTHONUTF8="0", PYTHONCOERCECLOCALE="0", LC_ALL="C"
    )
    assert "ABW" in said("economies", "all", code=0, PYTHONIOENCODING="ascii")


@pytest.mark.parametrize(
    "asked", ["itu:africa", "all"]
)  # less and more than is held back until the end
def test_who_stops_reading_is_told_nothing(asked: str) -> None:
    ours, theirs = os.pipe()
    os.close(ours)
    done = subprocess.run(
        [sys.executable, "-c", MAIN, "economies", asked],
        stdout=theirs,
        stderr=subprocess.PIPE,
        timeout=60,
    )
    os.close(theirs)
    assert done.stderr == b""
    assert done.returncode in (0, 1)


@pytest.mark.slow
def test_a_long_folder_for_temporary_files_is_passed_by(tmp_path, monkeypatch) -> None:
    write_study(tmp_path, "hello", "print(1)")
    long = tmp_path / ("x" * 100)
    long.mkdir()
    text = said("batch", "world", "--timeout", "50", code=0, cwd=tmp_path, TMPDIR=str(long))
    assert "1 report made, 0 failed" in text


LIMITED = "import resource; resource.setrlimit(resource.RLIMIT_NOFILE, ({soft}, {hard})); " + MAIN


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="has no such limit")
@pytest.mark.parametrize("workers", ["1", "2"])
def test_too_few_open_files_are_said_to_be_too_few(tmp_path, workers: str) -> None:
    write_study(tmp_path, "hello", "print(number)", parameters="number: int = 1", scope="world")
    command = [
        sys.executable,
        "-c",
        LIMITED.format(soft=48, hard=48),
        "batch",
        "world",
        "--workers",
        workers,
    ]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, timeout=100)
    assert done.returncode == 2, done.stderr
    assert "may open 48 files at a time" in done.stderr
    assert "ulimit -n 1024" in done.stderr
    assert not (tmp_path / "reports").exists()


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="has no such limit")
def test_a_limit_that_may_be_raised_is_raised(tmp_path) -> None:
    write_study(tmp_path, "hello", "print(1)")
    command = [
        sys.executable,
        "-c",
        LIMITED.format(soft=48, hard=4096),
        "batch",
        "world",
        "--timeout",
        "50",
    ]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, timeout=200)
    assert "1 report made, 0 failed" in done.stdout, done.stderr


def test_a_changed_byte_of_plotly_is_mended_by_a_batch_and_never_blessed(tmp_path) -> None:
    shared.place(tmp_path)
    target = tmp_path / shared.FOLDER / shared.plotly_name()
    old = target.with_name("plotly-1.0.0.min.js")
    old.write_bytes(b"as published")
    run = manifest.Run(started="2026-01-01", ended="2026-01-01", library="0", data={})
    site.write(tmp_path, manifest.Manifest(run=run, reports=()))
    for path in (target, old):
        data = bytearray(path.read_bytes())
        data[3] ^= 1
        path.write_bytes(data)
    site.write(tmp_path, manifest.read(tmp_path))
    found = manifest.faults(tmp_path, manifest.read(tmp_path))
    assert [fault.split()[0] for fault in found] == [f"assets/{old.name}", f"assets/{target.name}"]
    shared.place(tmp_path)
    assert target.read_bytes() == shared.plotly()


def test_a_changed_preview_picture_is_never_blessed_until_it_is_drawn_anew(tmp_path) -> None:
    run = manifest.Run(started="2026-01-01", ended="2026-01-01", library="0", data={})
    record = manifest.Manifest(run=run, reports=(), base_url="https://example.org/")
    picture = tmp_path / hosting.picture_of("index.html")
    picture.parent.mkdir(parents=True)
    picture.write_bytes(b"as drawn")
    site.write(tmp_path, record)
    assert manifest.faults(tmp_path, manifest.read(tmp_path)) == []
    picture.write_bytes(b"as altered")
    site.write(tmp_path, manifest.read(tmp_path))  # what the next batch does
    assert [fault.split()[0] for fault in manifest.faults(tmp_path, manifest.read(tmp_path))] == [
        "assets/preview/index.png"
    ]
    picture.write_bytes(b"drawn anew")
    site.write(tmp_path, manifest.read(tmp_path), ["assets/preview/index.png"])
    assert manifest.faults(tmp_path, manifest.read(tmp_path)) == []


def test_a_changed_citation_of_a_release_is_damage(store_folder) -> None:
    (path,) = (store_folder / "worldbank").glob("*.json")
    text = path.read_text()
    path.write_text(text.replace("World Bank", "World Bang", 1))
    vintages.listing._parsed.cache_clear()
    with pytest.raises(CorruptDataError, match="is damaged"):
        vintages.at_hand(store_folder)
    with store.held(store_folder, "worldbank"):
        assert store.set_aside(store_folder, "worldbank") == {"internet_users"}


@pytest.fixture
def store_folder(store) -> Path:
    keep(store, "worldbank", "2026-07-01", {("internet_users", "THA", 2023): 90.0})
    return store


def test_a_record_is_the_same_whatever_the_hash_seed() -> None:
    one, two = {"a": {"x": 1, "y": 2}, "b": 1}, {"b": 1, "a": {"y": 2, "x": 1}}
    assert seal.written(one) == seal.written(two)
    assert seal.read(seal.written(one)) == one
    assert seal.read(json.dumps(one).encode()) == one  # of a store written before
    for damaged in (seal.written(one).replace(b"1", b"2", 1), b"[" * 200_000, b"[]"):
        with pytest.raises(ValueError, match=r"written|deep|object|delimiter"):
            seal.read(damaged)


MAPPING = """
source: mine
title: t
publisher: p
licence: l
citation: c
economy: economy
year: year
values:
- {indicator: internet_users, column: value, unit: "% of population"}
"""


@pytest.mark.parametrize(
    ("rows", "fault"),
    [
        (["THA,2023,1,234"], "row 2: 4 cells where the header has 3"),
        (["THA,2022,1", "THA,2023"], "row 3: 2 cells"),
    ],
)
def test_ragged_rows_are_refused_with_their_line(
    tmp_path, store, rows: list[str], fault: str
) -> None:
    with pytest.raises(InputError, match=fault):
        bring(tmp_path, store, "economy,year,value", rows)


def test_a_name_twice_in_the_header_is_refused(tmp_path, store) -> None:
    with pytest.raises(InputError, match=r"'value' twice"):
        bring(tmp_path, store, "economy,year,value,value", ["THA,2023,1,2"])


def bring(folder: Path, into: Path, head: str, rows: list[str]) -> None:
    (folder / "mine.yaml").write_text(MAPPING)
    (folder / "mine.csv").write_text("\n".join([head, *rows]))
    table.bring(folder / "mine.csv", str(folder / "mine.yaml"), into)


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("lon,lat\n1,234,13\n2,345,14\n", "more cells"),
        ("lon,lat,lat\n1,2,3\n", "the column lat twice"),
    ],
)
def test_points_with_ragged_rows_or_a_name_twice_are_refused(
    tmp_path, text: str, fault: str
) -> None:
    (tmp_path / "sites.csv").write_text(text)
    with pytest.raises(InputError, match=fault):
        places.points(tmp_path / "sites.csv")


def test_chromium_keeps_its_sandbox_unless_the_superuser_starts_it(monkeypatch) -> None:
    for user, without in ((1000, False), (0, True)):
        monkeypatch.setattr(chromium, "os", SimpleNamespace(geteuid=lambda user=user: user))
        assert ("--no-sandbox" in chromium.flags()) == without


def test_nh3_is_one_that_is_safe() -> None:
    import tomllib

    project = tomllib.loads((Path(__file__).parent.parent / "pyproject.toml").read_text())
    assert "nh3>=0.3.7" in project["project"]["dependencies"]


def test_a_file_is_written_over_a_link_and_not_through_it(tmp_path) -> None:
    (tmp_path / "victim").write_text("mine")
    (tmp_path / "page").symlink_to(tmp_path / "victim")
    write_whole(tmp_path / "page", b"new")
    assert (tmp_path / "victim").read_text() == "mine"
