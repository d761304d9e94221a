"""A report in a language of long words, and in one from right to left, in a real browser."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from research import paths
from tests import invented
from tests.publish.pages import opened

pytestmark = [pytest.mark.browser, pytest.mark.slow]
CODES = (invented.LONG, invented.RIGHT_TO_LEFT)
# Text of a chart that ends beyond its picture, with some pixels for what letters overhang.
CUT = """[...document.querySelectorAll('figure.chart svg.main-svg')].flatMap(picture => {
    const frame = picture.getBoundingClientRect();
    return [...picture.querySelectorAll('text')].filter(text => {
        const box = text.getBoundingClientRect();
        return box.width && (box.left < frame.left - 3 || box.right > frame.right + 3);
    }).map(text => text.textContent); })"""


@pytest.fixture(scope="module")
def translated(tmp_path_factory) -> dict[str, Path]:
    """The country profile of Thailand in both languages, made by a copy of the library."""
    folder = tmp_path_factory.mktemp("translated")
    for name in ("research", "data"):
        shutil.copytree(
            paths.ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__")
        )
    invented.write(folder / "research" / "messages")
    (folder / "notebooks").mkdir()
    shutil.copy(paths.ROOT / "notebooks" / "country_profile.ipynb", folder / "notebooks")
    for code in CODES:
        subprocess.run(
            [
                sys.executable,
                "-c",
                "from research.cli import main; main()",
                "run",
                "country_profile",
                "THA",
                "--language",
                code,
                "--out",
                code,
            ],
            cwd=folder,
            env=os.environ | {"PYTHONPATH": str(folder)},
            check=True,
            timeout=240,
        )
    return {code: folder / code / "THA" / f"country_profile.{code}.html" for code in CODES}


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("width", [1440, 320])
def test_the_page_holds_its_text(chromium, translated, code: str, width: int) -> None:
    seen = opened(chromium, translated[code], width)
    seen.draw()
    assert seen.page.evaluate("document.documentElement.scrollWidth <= window.innerWidth + 1")
    assert seen.errors == []
    cut = seen.page.evaluate(CUT)
    seen.page.close()
    assert cut == []


def test_no_file_holds_a_mark_of_direction(translated) -> None:
    text = translated[invented.RIGHT_TO_LEFT].read_text(encoding="utf-8")
    assert '<html lang="qar" dir="rtl">' in text
    assert "%E2%81%A8" not in text, "CSV files are for programs"
    assert "\u2068" in text, "sentences keep their marks"
