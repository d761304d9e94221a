"""A batch in another language: reports in its words, remade when the language changes, refused
where there is none.
"""

import shutil
from pathlib import Path

import pytest

from research import catalogue, manifest, paths
from tests.batch.processes import study
from tests.batch.test_freshness import batch

pytestmark = pytest.mark.slow
MADE_UP = """
language-name = Ymsol
language-direction = rtl
page-the-figures = Numo
page-all-reports = Ymso loro
indicator-internet_users = Inter solo
study-users = Uso
"""


def test_reports_in_another_language(tmp_path: Path) -> None:
    for name in ("research", "data"):
        shutil.copytree(
            paths.ROOT / name, tmp_path / name, ignore=shutil.ignore_patterns("__pycache__")
        )
    (tmp_path / "research" / "messages" / "qaa").mkdir()
    (tmp_path / "research" / "messages" / "qaa" / "language.ftl").write_text(
        MADE_UP, encoding="utf-8"
    )
    study(
        tmp_path,
        "users",
        "from research import findings\nfindings.against_income('THA', 'internet_users')",
    )
    assert "1 report made, 0 failed." in batch(tmp_path)
    english = page(tmp_path)
    assert catalogue.written("internet_users").title in english
    assert "the language changed: en to qaa" in batch(tmp_path, "--language", "qaa", "--dry-run")
    assert "1 report made, 0 failed." in batch(tmp_path, "--language", "qaa")
    told = page(tmp_path)
    assert '<html lang="qaa" dir="rtl">' in told
    assert "Inter solo" in told
    assert "<summary>Numo</summary>" in told
    assert (
        ">Ymso loro</a>" in (tmp_path / "reports" / "index.html").read_text(encoding="utf-8") + told
    )
    record = manifest.read(tmp_path / "reports")
    assert record is not None
    assert record.run.language == "qaa"
    assert "0 would run" in batch(tmp_path, "--language", "qaa", "--dry-run")
    assert "Unknown language 'qax'" in batch(tmp_path, "--language", "qax")
    assert "1 report made" in batch(tmp_path)
    assert page(tmp_path) == english


def page(folder: Path) -> str:
    return next((folder / "reports").rglob("users.html")).read_text(encoding="utf-8")
