"""What differs between two runs: which figures, and why."""

import json
from pathlib import Path

import nbformat
import pytest

from research import manifest
from research.batch import history
from research.errors import InputError
from research.publish import difference
from research.publish.figures import compared, figures, headline
from research.report.record import Basis, Change, Report
from tests.publish import made_up


def folder(path: Path, *reports: Report, data: dict[str, str] | None = None) -> Path:
    path.mkdir(exist_ok=True)
    manifest.write(path, made_up.manifest(*reports, data=data))
    return path


def one(path: Path, users: str, data: dict[str, str] | None = None, **more: object) -> Path:
    """A folder with one report of that many users."""
    spread = int(str(more.pop("spread", 8)))
    path.mkdir(exist_ok=True)
    return folder(
        path, made_up.placed(path, made_up.report(**more), users, spread=spread), data=data
    )


def basis(**more: object) -> Basis:
    return made_up.BASIS.model_copy(update=more)


def test_figures_have_keys_that_no_wording_changes() -> None:
    notebook = json.loads(made_up.notebook("90"))
    assert {key: (each.place, each.text) for key, each in figures(notebook).items()} == {
        "Use: headline": (
            "Use: headline",
            "None of the 20 economies nearest in income has a clearly higher value.",
        ),
        "Use: income-most": (
            "Use: sentence",
            "None of the 8 economies nearest in income has a clearly higher value.",
        ),
        "Use: THA, users": ("Use: Thailand, Users", "90%"),
        "Use: VNM, users": ("Use: Viet Nam, Users", "78%"),
    }
    assert [(each.label, each.value, each.detail) for each in headline(notebook)] == [
        ("Internet users", "90", "%, 2024")
    ]


def test_a_table_that_comes_twice_loses_no_figure() -> None:
    table = "<table><tr><th>A</th><th>B</th></tr><tr><th>x</th><td>1</td></tr><tr><th>x</th><td>2</td></tr></table>"  # noqa: E501
    cells = [{"cell_type": "code", "outputs": [{"data": {"text/html": [table, table]}}]}]
    assert [each.text for each in figures({"cells": cells}).values()] == ["1", "2", "1", "2"]


def test_notebooks_are_compared_by_their_figures() -> None:
    was, now = (json.loads(made_up.notebook(users)) for users in ("90", "91"))
    assert compared(was, now) == [Change(figure="Use: Thailand, Users", was="90%", now="91%")]
    assert compared(was, was) == []
    was["cells"][1]["outputs"][0]["data"]["text/html"] = "<p>other words</p>"
    assert compared(was, now) == [Change(figure="Use: Thailand, Users", was="90%", now="91%")]


def test_a_message_an_earlier_version_had_is_written_by_its_id() -> None:
    was = json.loads(made_up.notebook("90").replace("income-most", "income-of-before"))
    changes = compared(was, json.loads(made_up.notebook("90")))
    assert {each.was for each in changes if each.was} == {"income-of-before"}


def test_the_same_run_does_not_differ(tmp_path: Path) -> None:
    run = one(tmp_path / "a", "90")
    assert difference.between(run, run) == []
    assert (
        difference.between(run, one(tmp_path / "b", "90", made="2026-02-02T00:00:00+00:00")) == []
    )


OTHER_DATA = basis(indicators={"internet_users": "2"}, data="e")


@pytest.mark.parametrize(
    ("later", "data", "why"),
    [
        (
            OTHER_DATA,
            {"worldbank 2026-07-01": "h"},
            "data of internet_users (now worldbank 2026-07-01)",
        ),
        (OTHER_DATA, {"corrections.yaml": "2"}, "data of internet_users (corrections)"),
        (basis(study="t"), {}, "code: the study"),
        (basis(library="m"), {}, "code: the library"),
        (basis(versions={"pandas": "3.1"}), {}, "versions: pandas 3.0 to 3.1"),
    ],
)
def test_which_figures_changed_and_why(
    tmp_path: Path, later: Basis, data: dict[str, str], why: str
) -> None:
    earlier = one(tmp_path / "a", "90")
    (found,) = difference.between(earlier, one(tmp_path / "b", "91", data, basis=later, spread=9))
    assert found.why == (why,)
    assert found.changes == (
        Change(
            figure="Use: sentence",
            was="None of the 8 economies nearest in income has a clearly higher value.",
            now="None of the 9 economies nearest in income has a clearly higher value.",
        ),
        Change(figure="Use: Thailand, Users", was="90%", now="91%"),
    )


def test_other_parameters_are_a_cause(tmp_path: Path) -> None:
    earlier = one(tmp_path / "a", "90", parameters={"top": 5})
    (found,) = difference.between(
        earlier, one(tmp_path / "b", "91", parameters={"top": 6}) / manifest.NAME
    )
    assert found.why == ("parameters: top=5 to top=6",)
    assert [change.now for change in found.changes or ()] == ["91%"]


def test_what_came_what_went_and_what_failed(tmp_path: Path) -> None:
    thailand, viet_nam = made_up.report(), made_up.report("VNM", "Viet Nam")
    lost = made_up.report(status="died", error="signal SIGKILL")
    found = difference.between(
        folder(tmp_path / "a", thailand, viet_nam),
        folder(tmp_path / "b", lost, made_up.report("IDN", "Indonesia")),
    )
    assert [(each.was and each.was.scope, each.now and each.now.scope) for each in found] == [
        (None, "IDN"), ("THA", "THA"), ("VNM", None)
    ]  # fmt: skip
    with pytest.raises(InputError, match="is no run"):
        difference.between(tmp_path / "a", tmp_path / "none")


def test_a_notebook_that_was_altered_gives_no_figures(tmp_path: Path) -> None:
    earlier, later = one(tmp_path / "a", "90"), one(tmp_path / "b", "91")
    (later / "THA/use.ipynb").write_text(made_up.notebook("99"))
    (found,) = difference.between(earlier, later)
    assert found.changes is None


def test_a_report_made_anew_says_what_it_took_the_place_of(tmp_path: Path) -> None:
    was = made_up.placed(tmp_path, made_up.report(made="2026-01-01T00:00:00+00:00"), "90")
    before = history.former(tmp_path, was)
    now = history.dated(
        tmp_path,
        made_up.placed(tmp_path, made_up.report(made=""), "91"),
        "data changed: internet_users",
        before,
    )
    assert (now.before, now.why, now.changed) == (
        "2026-01-01T00:00:00+00:00",
        "data changed: internet_users",
        1,
    )
    assert now.changes == (Change(figure="Use: Thailand, Users", was="90%", now="91%"),)
    said = history.summed_up(nbformat.reads(made_up.notebook("91"), 4), "THA/use.html", ())
    assert said["headline"][0].value == "91"
    (found,) = difference.latest(folder(tmp_path, now))
    assert found.changes == now.changes
    first = history.dated(
        tmp_path, made_up.placed(tmp_path, made_up.report(made=""), "91"), "new", None
    )
    assert (first.before, first.changed) == ("", 0)
