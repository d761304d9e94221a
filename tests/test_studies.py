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
        assert source(cell).count("\n") < 15
        assert cell["cell_type"] == "markdown" or "def " not in source(cell)
        assert not cell.get("outputs")


@pytest.mark.parametrize(
    "name", ["country_profile", "digital_economy", "inclusive_infrastructure", "rural_services"]
)
def test_country_studies_tell_what_broadband_costs(name: str) -> None:
    path = next(path for path in NOTEBOOKS if path.stem == name)
    assert any(source(cell).startswith("findings.affordability(") for cell in cells(path))


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_selectors_stand_after_the_parameters_and_no_batch_runs_them(path: Path) -> None:
    about = json.loads(path.read_text(encoding="utf-8"))["metadata"]
    found = cells(path, "widget")
    assert len(found) == (0 if about["research"]["scope"] == "world" else 1)
    assert all("skip-execution" in cell["metadata"]["tags"] for cell in found)
    every = cells(path)
    assert all(every.index(cell) == every.index(cells(path, "parameters")[0]) + 1 for cell in found)


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
    assert "choose" not in page
    assert "Tuvalu" in page
