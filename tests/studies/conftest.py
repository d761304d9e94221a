"""Every study for economies of every kind, made once."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from research import manifest
from tests.studies import rich

# With the embedded data: the default, few data, a micro-state and a territory; with a full store,
# many data.
EMBEDDED = ("THA", "PRK", "TUV", "ABW")
FULL = ("NLD",)
GROUPS = ("itu:asia-pacific", "all")
ROOT = Path(__file__).parent.parent.parent


@pytest.fixture(scope="session", params=["embedded", "full"])
def made(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory):
    """Every report of every study with its page, with the embedded data alone and with a store full
    of series.
    """
    folder = tmp_path_factory.mktemp(request.param)
    if request.param == "full":
        rich.fill(folder / "store")
    scopes = EMBEDDED if request.param == "embedded" else FULL
    subprocess.run(
        [sys.executable, "-m", "tests.studies.run_all", str(folder / "reports"), *scopes, *GROUPS],
        env={**os.environ, "RESEARCH_STORE": str(folder / "store")},
        cwd=ROOT,
        check=True,
        timeout=1200,
    )
    record = manifest.read(folder / "reports")
    assert record is not None
    yield {
        f"{report.scope}/{report.study}": (report, folder / "reports" / report.html)
        for report in record.reports
    }
    shutil.rmtree(folder)
