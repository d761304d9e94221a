"""Files a study reads are on record by content: after a change its report is made anew, and
`--dry-run` says why.
"""

import json
import shutil
import sqlite3
from pathlib import Path

import geopandas as gpd
import pytest
import shapely

from research import access, framework
from research.batch import opened
from research.errors import InputError
from tests.batch.processes import Command, study

pytestmark = pytest.mark.slow
OPENS = """
import csv, sys
from pathlib import Path
rows = list(csv.reader(Path("mine.csv").open()))
sys.path.insert(0, "lib")
import helper
Path("made.txt").write_text("by itself")
print(rows, helper.FACTOR, Path("made.txt").read_text())
"""
BY_NAME = "import research, sqlite3\nprint(sqlite3.connect(research.file('facts.db')).execute('select * from t').fetchall())"  # noqa: E501
INDEX = """
from research.metrics import index
print(index.load_framework("mine.yaml").title)
"""


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with four studies and the files they read, all made."""
    folder = tmp_path_factory.mktemp("files")
    (folder / "lib").mkdir()
    (folder / "lib/helper.py").write_text("FACTOR = 1\n")
    (folder / "mine.csv").write_text("a,1\n")
    shutil.copy(framework.SHIPPED / "rural-framework.yaml", folder / "mine.yaml")
    zones = gpd.GeoDataFrame(
        {"zone": ["one", "two"]},
        geometry=[shapely.box(0, 0, 1, 1), shapely.box(1, 0, 2, 1)],
        crs=4326,
    )
    zones.to_file(folder / "zones.shp")
    with sqlite3.connect(folder / "facts.db") as facts:
        facts.execute("create table t as select 1 as n")
    facts.close()
    study(folder, "opens", OPENS)
    study(folder, "names", BY_NAME)
    study(folder, "frames", INDEX)
    study(
        folder,
        "places",
        "from research import access\nprint(access.zones('THA', 'zones.shp')[0]['zone'].tolist())",
    )
    batch = Command(folder, "batch", "all", "--timeout", "60")
    assert batch.wait(120) == 0, batch.said()
    return folder


def reasons(folder: Path) -> dict[str, str]:
    """What `--dry-run` says."""
    told = Command(folder, "batch", "all", "--dry-run")
    assert told.wait(60) == 0
    return {
        line.split("\t")[1]: line.split("\t")[2]
        for line in told.said().splitlines()
        if "\t" in line
    }


def test_nothing_changed_nothing_runs(project) -> None:
    assert reasons(project) == {}


@pytest.mark.parametrize(
    ("name", "made_anew"),
    [
        ("mine.csv", "opens"),
        ("lib/helper.py", "opens"),
        ("mine.yaml", "frames"),
        ("facts.db", "names"),
        ("zones.dbf", "places"),
        ("zones.shx", "places"),
        ("zones.prj", "places"),
        ("zones.shp", "places"),
    ],
)
def test_a_changed_file_redoes_the_reports_that_read_it(project, name: str, made_anew: str) -> None:
    before = (project / name).read_bytes()
    (project / name).write_bytes(before + b"\n")
    try:
        assert reasons(project) == {made_anew: f"data changed: {name}"}
    finally:
        (project / name).write_bytes(before)


def test_only_what_came_from_outside_is_on_record(project) -> None:
    """No file of the library, of Python or of the system, and none the study wrote itself."""
    record = json.loads((project / "reports/manifest.json").read_text())
    read = {
        each["study"]: [key for key in each["basis"]["indicators"] if ":" in key]
        for each in record["reports"]
    }
    assert read["opens"] == ["file:lib/helper.py", "file:mine.csv"]
    assert read["frames"] == ["file:mine.yaml"]
    assert read["names"] == ["file:facts.db"]


def test_a_framework_given_as_a_parameter_is_on_record(project) -> None:
    given = ("run", "index_methods", "wb:low", "-p", "framework=mine.yaml", "--out", "index")
    shutil.rmtree(project / "notebooks")
    shutil.copytree(Path(__file__).parent.parent.parent / "notebooks", project / "notebooks")
    made = Command(project, *given)
    assert made.wait(120) == 0, made.said()
    (report,) = json.loads((project / "index/manifest.json").read_text())["reports"]
    framed = f"file:{project / 'mine.yaml'}"
    assert report["basis"]["indicators"]["file:mine.yaml"] == access.digests([framed])[framed]


def test_a_file_is_named_by_hand(tmp_path: Path) -> None:
    access.forget()
    (tmp_path / "a.gpkg").write_text("1")
    assert access.file(tmp_path / "a.gpkg") == tmp_path / "a.gpkg"
    assert access.rests_on() == access.digests(access.rests_on())
    with pytest.raises(InputError, match="no file"):
        access.file(tmp_path / "b")
    access.forget()


def test_a_file_that_changed_as_it_was_read_has_a_hash_no_file_has(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(opened, "_read", {})
    monkeypatch.setattr(opened, "_written", set())
    path = tmp_path / "changing"
    path.write_text("1")
    opened._note(str(path), 0)
    assert list(opened.files().values()) == [access.digests([f"file:{path}"])[f"file:{path}"]]
    path.write_text("22")
    assert opened.files() == {f"file:{path}": "changed as it was read"}
    path.unlink()
    assert opened.files() == {f"file:{path}": "changed as it was read"}


def test_a_file_elsewhere_that_a_study_opens_itself_is_found_again_and_its_folder_is_not_told(
    tmp_path: Path,
) -> None:
    elsewhere, folder = tmp_path / "wilhelmina/facts.csv", tmp_path / "project"
    elsewhere.parent.mkdir()
    folder.mkdir()
    elsewhere.write_text("a,1\n")
    study(folder, "opens", f"print(open({'../wilhelmina/facts.csv'!r}).read())")
    made = Command(folder, "batch", "world", "--timeout", "60")
    assert made.wait(120) == 0, made.said()
    record = (folder / "reports/manifest.json").read_text()
    assert "wilhelmina" not in record
    assert '"file:facts.csv (' in record
    assert reasons(folder) == {}
    elsewhere.write_text("a,2\n")
    assert reasons(folder)["opens"].startswith("data changed: facts.csv (")
