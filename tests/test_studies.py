"""The studies themselves: how they are written, so that they read well in JupyterLab and run in a
batch.
"""

import json
from pathlib import Path

import pytest

from research import paths
from research.batch import study as studies

NOTEBOOKS = sorted(paths.SHIPPED_STUDIES.glob("*.ipynb"))


def cells(path: Path, tag: str = "") -> list[dict]:
    found = json.loads(path.read_text(encoding="utf-8"))["cells"]
    return [cell for cell in found if not tag or tag in cell["metadata"].get("tags", [])]


def source(cell: dict) -> str:
    return "".join(cell["source"])


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_a_study_is_a_story_and_no_program(path: Path) -> None:
    for cell in cells(path):
        assert source(cell).count("\n") < 18
        assert cell["cell_type"] == "markdown" or "def " not in source(cell)
        assert not cell.get("outputs")


STUDIES = [path for path in NOTEBOOKS if path.stem not in ("_template", "data_audit")]
SHARED = {"options", "discussion", "missing", "sources", "choose"}


def shown(path: Path) -> list[str]:
    """The findings a study shows, as it calls them."""
    found = [source(cell) for cell in cells(path) if cell["cell_type"] == "code"]
    return [call for call in found if call.startswith("findings.")]


@pytest.mark.parametrize("path", STUDIES, ids=lambda path: path.stem)
def test_a_study_opens_with_its_answer_and_ends_with_what_to_do(path: Path) -> None:
    first = shown(path)[1 if cells(path, "widget") else 0]
    assert "_answer(" in first
    about = [cell["id"] for cell in cells(path) if source(cell).startswith("## ")]
    asides = {cell["id"] for tag in ("data-gaps", "annex") for cell in cells(path, tag)}
    assert [each for each in about if each not in asides][-1] in ("options", "questions")


def test_no_section_repeats_one_of_another_study() -> None:
    owners: dict[str, str] = {}
    for path in STUDIES:
        for call in shown(path):
            key = "".join(call.removeprefix("findings.").split()).replace("scope", "economy")
            if key.partition("(")[0] not in SHARED:
                assert owners.setdefault(key, path.stem) == path.stem, key


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_selectors_stand_after_the_parameters_and_no_batch_runs_them(path: Path) -> None:
    about = json.loads(path.read_text(encoding="utf-8"))["metadata"]
    found = cells(path, "widget")
    assert bool(found) == (about["research"]["scope"] != "world")
    assert all("skip-execution" in cell["metadata"]["tags"] for cell in found)
    every = cells(path)
    first = [every.index(cell) for cell in found[:1]]
    assert all(at == every.index(cells(path, "parameters")[0]) + 1 for at in first)


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_a_study_opens_in_a_warm_kernel(path: Path) -> None:
    assert (
        json.loads(path.read_text(encoding="utf-8"))["metadata"]["kernelspec"]["name"] == "research"
    )


def test_the_template_is_a_study_but_for_its_name(tmp_path) -> None:
    assert "_template" not in studies.find()
    copy = tmp_path / "mine.ipynb"
    copy.write_bytes((paths.SHIPPED_STUDIES / "_template.ipynb").read_bytes())
    found = studies.read(copy)
    assert found is not None
    assert found.scopes == ("economy",)


@pytest.mark.slow
def test_a_copy_of_the_template_makes_a_report(tmp_path) -> None:
    from research.batch import plan
    from research.batch.run import run

    copy = tmp_path / "mine.ipynb"
    copy.write_bytes((paths.SHIPPED_STUDIES / "_template.ipynb").read_bytes())
    found = studies.read(copy)
    assert found is not None
    report = run([plan.job(found, "Tuvalu", {})], tmp_path / "out")[0]
    assert (report.status, report.error) == ("ok", "")
    page = (tmp_path / "out" / report.html).read_text(encoding="utf-8")
    assert "findings.choose" not in page
    assert "Tuvalu" in page
