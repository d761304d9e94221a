"""Every study, run whole for economies of every kind: what it says is what its charts and tables show."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from research import manifest
from research.batch import study
from research.manifest import Report
from tests.studies import rich
from tests.studies.told import Told, told, unsupported

# With the embedded data: the default, few data, a micro-state and a territory; with a full store, many data.
ROOT = Path(__file__).parent.parent.parent
EMBEDDED = ("THA", "PRK", "TUV", "ABW")
FULL = ("NLD",)
GROUPS = ("itu:asia-pacific", "all")
BROKEN = re.compile(
    r"\bnan\b|\bNaN\b|[−\b]?\binf\b|\bNone\b(?! of)|Timestamp|np\.|\bNaT\b|<NA>|array\(|[{}]|\( ?\)|  +|\s[,.;](?!\d)"
)

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module", params=["embedded", "full"])
def made(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory):
    """Every report of every study with its notebook, with the embedded data alone and with a store full of series."""
    folder = tmp_path_factory.mktemp(request.param)
    if request.param == "full":
        rich.fill(folder / "store")
    scopes = EMBEDDED if request.param == "embedded" else FULL
    subprocess.run(
        [sys.executable, "-m", "tests.studies.run_all", str(folder / "reports"), *scopes, *GROUPS],
        env={**os.environ, "RESEARCH_STORE": str(folder / "store")}, cwd=ROOT, check=True, timeout=1200,
    )  # fmt: skip
    record = manifest.read(folder / "reports")
    assert record is not None
    yield {
        f"{report.scope}/{report.study}": (report, folder / "reports" / report.html.replace(".html", ".ipynb"))
        for report in record.reports
    }
    shutil.rmtree(folder)


def sections(made: dict[str, tuple[Report, Path]]) -> list[tuple[str, Told]]:
    return [(stem, section) for stem, (_, notebook) in made.items() for section in told(notebook)]


def test_every_report_is_made(made) -> None:
    assert {stem: report for stem, (report, _) in made.items() if report.status != "ok"} == {}
    assert {report.study for report, _ in made.values()} == set(study.find())


def test_sentences_are_whole(made) -> None:
    broken = [(stem, section.cell, section.text) for stem, section in sections(made) if BROKEN.search(section.text)]
    assert broken == []


def test_no_chart_is_empty_or_without_words_and_table(made) -> None:
    faults = []
    for stem, section in sections(made):
        for figure in section.figures:
            if not any(section.drawn(trace) for trace in figure["data"]):
                faults.append((stem, section.cell, "empty"))
            if not figure["layout"]["meta"]["alt"].strip():
                faults.append((stem, section.cell, "no alternative text"))
        if section.figures and not section.tables:
            faults.append((stem, section.cell, "no table"))
    assert faults == []


def test_no_cell_of_a_table_is_broken(made) -> None:
    broken = {
        (stem, section.cell, cell)
        for stem, section in sections(made)
        for table in section.tables
        for cell in table
        if re.search(r"\bnan\b|\bNaN\b|\binf\b|\bNone\b(?! of)|<NA>|\bNaT\b", cell)
    }
    assert broken == set()


def test_sentences_say_what_charts_and_tables_show(made) -> None:
    faults = [
        (stem, section.cell, unsupported(section), section.text) for stem, section in sections(made) if unsupported(section)
    ]
    assert faults == []
