"""The floor a batch is measured against makes the pages of the batch."""

import subprocess
import sys
from pathlib import Path

import pytest

from research.report.record import Report
from tests.conftest import THREE

pytestmark = [pytest.mark.slow, pytest.mark.timeout(900)]


def test_a_script_of_the_cells_gives_the_pages_of_the_batch_byte_for_byte(
    reports: tuple[Path, list[Report]], tmp_path: Path
) -> None:
    command = [sys.executable, "-m", "tests.benchmarks.floor", str(tmp_path), "country_profile"]
    subprocess.run([*command, *THREE], check=True, timeout=500)
    for economy in THREE:
        page = f"{economy}/country_profile.html"
        assert (tmp_path / page).read_bytes() == (reports[0] / page).read_bytes()
