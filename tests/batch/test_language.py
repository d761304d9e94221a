"""A batch in more languages: pages in their words from one execution, added when they are asked
for, refused where there is none.
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
    title = catalogue.written("internet_users").title
    assert title in english
    assert "languages to add: qaa" in batch(tmp_path, "--language", "qaa", "--dry-run")
    assert "1 report made, 0 failed." in batch(tmp_path, "--language", "qaa")
    told = page(tmp_path, ".qaa")
    assert '<html lang="qaa" dir="rtl">' in told
    assert "Inter solo" in told
    assert "<summary>Numo</summary>" in told
    index = (tmp_path / "reports" / "index.qaa.html").read_text(encoding="utf-8")
    assert "Ymso loro" in told
    assert "Uso" in index
    record = manifest.read(tmp_path / "reports")
    assert record is not None
    assert record.languages == ("qaa",)
    assert record.reports[0].editions["qaa"].html == "world/users.qaa.html"
    assert manifest.faults(tmp_path / "reports", record) == []
    assert "0 would run" in batch(tmp_path, "--language", "qaa", "--dry-run")
    assert "Unknown language 'qax'" in batch(tmp_path, "--language", "qax")
    assert "0 reports made" in batch(tmp_path), "what is there in more languages is up to date"
    assert '<a href="users.qaa.html" hreflang="qaa"' in page(tmp_path)
    assert title in page(tmp_path)
    assert "1 report made" in batch(tmp_path, "--force")
    assert page(tmp_path, ".qaa") == told, "a report keeps its languages, byte for byte"


def page(folder: Path, language: str = "") -> str:
    found = next((folder / "reports").rglob(f"users{language}.html"))
    return found.read_text(encoding="utf-8")
