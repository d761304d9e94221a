"""A folder of one's own: made, added to, checked, and laid over the catalogue of the library."""

from pathlib import Path

import pytest

from research import costs, own
from research.batch import fingerprint
from research.catalogue import Indicator
from research.entries import table
from research.errors import InputError
from research.practices import PATH
from tests.batch.processes import Command, study

KINDS = ("indicator", "group", "framework", "mapping", "practice", "study")


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a catalogue beside notebooks, in which the test stands."""
    (tmp_path / "catalogue").mkdir()
    (tmp_path / "notebooks").mkdir()
    monkeypatch.chdir(tmp_path)
    return tmp_path / "catalogue"


def ran(folder: Path, *arguments: str) -> tuple[int, str]:
    command = Command(folder, *arguments)
    return command.wait(120), command.said()


def test_nothing_is_laid_where_there_is_no_catalogue(tmp_path, monkeypatch) -> None:
    (tmp_path / "catalogue").mkdir()  # of whatever it is: there are no notebooks beside it
    monkeypatch.chdir(tmp_path)
    assert own.folder() is None
    assert own.every() == {}


def test_it_is_found_from_the_notebooks_too(here: Path, monkeypatch) -> None:
    monkeypatch.chdir(here.parent / "notebooks")
    assert own.folder() == here


def test_entries_replace_those_of_their_id_and_others_are_added(here: Path) -> None:
    before = [each["id"] for each in own.laid(PATH)]
    (here / "practices.yaml").write_text(f"- {{id: {before[1]}, name: Mine}}\n- {{id: new-one}}\n")
    laid = own.laid(PATH)
    assert [each["id"] for each in laid] == [*before, "new-one"]
    assert laid[1] == {"id": before[1], "name": "Mine"}
    assert laid[1].path == here / "practices.yaml"


def test_mappings_are_merged_key_by_key(here: Path) -> None:
    shipped = own.laid(costs.PATH)
    (here / "costs.yaml").write_text("entries:\n  - {id: mine}\nsources: {mine: Me}\n")
    laid = own.laid(costs.PATH)
    assert laid["entries"] == [*shipped["entries"], {"id": "mine"}]
    assert laid["sources"] == shipped["sources"] | {"mine": "Me"}


def test_a_file_of_comments_changes_nothing(here: Path) -> None:
    shipped = own.laid(PATH)
    (here / "practices.yaml").write_text("# none yet\n")
    assert own.laid(PATH) == shipped


def test_a_list_where_a_mapping_belongs_is_refused_by_its_file(here: Path) -> None:
    (here / "costs.yaml").write_text("- {id: mine}\n")
    with pytest.raises(InputError, match=r"catalogue/costs\.yaml: it must hold a mapping"):
        own.laid(costs.PATH)


def test_a_fault_names_the_file_of_the_user(here: Path) -> None:
    (here / "indicators.yaml").write_text("- {id: mine, title: Mine, direction: upward}\n")
    with pytest.raises(InputError, match=r"^catalogue/indicators\.yaml: mine, "):
        table(Path("elsewhere"), Indicator, own.read(here / "indicators.yaml"))


def test_the_files_are_on_record(here: Path) -> None:
    before, data = fingerprint.basis(""), fingerprint.data()
    (here / "frameworks").mkdir()
    (here / "frameworks/mine.yaml").write_text("title: Mine\n")
    assert fingerprint.data().keys() - data.keys() == {"own/frameworks/mine.yaml"}
    assert fingerprint.basis("").reference != before.reference


@pytest.mark.slow
def test_a_folder_is_made_added_to_and_found_right(tmp_path: Path) -> None:
    folder = tmp_path / "mine"
    (folder / ".git").mkdir(parents=True)  # what is hidden is in nobody's way
    assert ran(tmp_path, "new", "mine")[0] == 0
    assert {"README.md", "report.yaml", ".gitignore"} <= {path.name for path in folder.iterdir()}
    for kind in KINDS:
        code, said = ran(folder, "new", f"--{kind}", f"my_{kind}")
        assert code == 0, said
    code, said = ran(folder, "check")
    assert (code, "wrong" in said) == (0, False), said
    assert ran(folder, "economies", "own:my_group")[1].count("asia-pacific") == 3
    code, said = ran(folder, "new", "--indicator", "my_indicator")
    assert (code, "is taken in" in said) == (2, True)


@pytest.mark.slow
def test_a_wrong_entry_is_one_line_and_blamed_on_no_other_file(tmp_path: Path) -> None:
    ran(tmp_path, "new", "mine")
    folder = tmp_path / "mine"
    ran(folder, "new", "--indicator", "my_indicator")
    entry = folder / "catalogue/indicators.yaml"
    entry.write_text(entry.read_text().replace("direction: up", "direction: upward"))
    code, said = ran(folder, "check")
    assert code == 2
    assert [line for line in said.splitlines() if "upward" in line] == [
        "catalogue/indicators.yaml: my_indicator, direction: 'upward' is wrong: input should be "
        "'up', 'down' or 'neutral'; correct it"
    ]
    assert "data/catalogue" not in said


@pytest.mark.slow
def test_a_changed_indicator_redoes_the_reports_that_read_it(tmp_path: Path) -> None:
    """An indicator of the user's in place of the library's, and a study of another one."""
    own_one = (
        "- {id: internet_users, title: 'TITLE', unit: '% of population', short_unit: '%', "
        "decimals: 1, direction: up, theme: connectivity, range: [0, 100], "
        "description: 'Ours.', codes: {}}\n"
    )
    (tmp_path / "catalogue").mkdir()
    file = tmp_path / "catalogue/indicators.yaml"
    file.write_text(own_one.replace("TITLE", "First"))
    show = "import research\nfrom research import catalogue\nresearch.load('{0}', 'THA')\nprint(catalogue.indicator('{0}').title)"  # noqa: E501
    study(tmp_path, "use", show.format("internet_users"))
    study(tmp_path, "power", show.format("electricity_access"))
    assert ran(tmp_path, "batch", "all")[0] == 0
    assert "First" in (tmp_path / "reports/world/use.html").read_text()
    file.write_text(own_one.replace("TITLE", "Second"))
    code, said = ran(tmp_path, "batch", "all")
    assert code == 0
    assert [line.split()[-3] for line in said.splitlines() if line.startswith("ok")] == ["use"]
    assert "Second" in (tmp_path / "reports/world/use.html").read_text()


@pytest.mark.slow
def test_a_language_is_begun_translated_and_in_reports(tmp_path: Path) -> None:
    """German of one's own: what is translated is in the page, the rest is English."""
    ran(tmp_path, "new", "mine")
    folder = tmp_path / "mine"
    code, said = ran(folder, "new", "--language", "de")
    assert (code, "catalogue/languages/de" in said) == (0, True), said
    held = folder / "catalogue/languages/de"
    file = held / "language.ftl"
    file.write_text(file.read_text().replace("language-name = English", "language-name = Deutsch"))
    page = held / "page.ftl"
    page.write_text(page.read_text().replace("page-contents = Contents", "page-contents = Inhalt"))
    assert ran(folder, "check")[0] == 0
    listed = {line.split()[0]: line.split() for line in ran(folder, "languages")[1].splitlines()}
    assert listed["de"][:5] == ["de", "Deutsch", "ltr", "100%", "100%"]
    assert float(listed["de"][5].rstrip("%")) > 90 > 5 > float(listed["fr"][5].rstrip("%"))
    assert ran(folder, "batch", "TUV", "--study", "data_audit", "--language", "de")[0] == 0
    shown = (folder / "reports/TUV/data_audit.de.html").read_text()
    assert 'lang="de"' in shown
    assert "Inhalt" in shown
    for wrong, why in (("fr", "is there already"), ("klingon", "no language code of the CLDR")):
        code, said = ran(folder, "new", "--language", wrong)
        assert (code, why in said) == (2, True), said
    page.write_text(page.read_text() + "page-no-such-text = nothing\n")
    code, said = ran(folder, "check")
    assert (code, "page-no-such-text" in said) == (2, True), said


@pytest.mark.slow
def test_an_own_indicator_is_compared_and_missed_in_an_own_study(tmp_path: Path) -> None:
    """A table of one's own has no value of Thailand: its report says who publishes it."""
    ran(tmp_path, "new", "mine")
    folder, store = tmp_path / "mine", str(tmp_path / "store")
    (folder / "catalogue/indicators.yaml").write_text(
        "- {id: telecentres, title: 'Telecentres per 100,000 inhabitants', unit: 'per 100,000', "
        "short_unit: 'per 100,000', decimals: 1, direction: up, theme: connectivity, "
        "range: [0, 100], description: 'Ours.', codes: {}}\n"
    )
    (folder / "catalogue/mappings").mkdir(exist_ok=True)
    (folder / "catalogue/mappings/telecentres.yaml").write_text(
        "title: Telecentres as our ministry counts them\nsource: ministry\neconomy: Country\n"
        "year: Year\nvalues:\n"
        "  - {column: Telecentres, indicator: telecentres, unit: 'per 100,000'}\n"
    )
    (folder / "t.csv").write_text("Country,Year,Telecentres\nKenya,2024,4.2\nUganda,2024,2.1\n")
    code, said = ran(
        folder, "import", "table", "t.csv", "--mapping", "telecentres", "--store", store
    )
    assert code == 0, said
    assert ran(folder, "new", "--study", "our_telecentres")[0] == 0
    notebook = folder / "notebooks/our_telecentres.ipynb"
    notebook.write_text(notebook.read_text().replace("internet_users", "telecentres"))
    code, said = ran(folder, "batch", "KEN", "THA", "--study", "our_telecentres", "--store", store)
    assert code == 0, said
    known = (folder / "reports/KEN/our_telecentres.html").read_text()
    assert "Our telecentres" in known
    assert "4.2" in known
    missing = (folder / "reports/THA/our_telecentres.html").read_text()
    assert "Telecentres as our ministry counts them" in missing
