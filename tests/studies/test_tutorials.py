"""The tutorials run from first cell to last, and are no studies."""

import os
import sys
from pathlib import Path

import nbclient
import nbformat
import pytest

from research import paths
from research.batch.study import find

TUTORIALS = sorted((paths.ROOT / "notebooks" / "tutorials").glob("*.ipynb"))


def test_there_are_five() -> None:
    assert [path.stem[:2] for path in TUTORIALS] == ["1_", "2_", "3_", "4_", "5_"]


@pytest.mark.slow
@pytest.mark.parametrize("path", TUTORIALS, ids=lambda path: path.stem)
def test_a_tutorial_runs(path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    monkeypatch.setenv(
        "PATH", f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    )  # as `research lab` does
    notebook = nbformat.read(path, as_version=4)
    where = {"metadata": {"path": str(tmp_path)}}
    nbclient.NotebookClient(notebook, timeout=240, kernel_name="python3", resources=where).execute()
    printed = [o.get("text", "") for cell in notebook.cells for o in cell.get("outputs", [])]
    assert not [text for text in printed if "Error" in text or "command not found" in text]


def test_they_are_no_studies() -> None:
    assert not {path.stem for path in TUTORIALS} & set(find())
