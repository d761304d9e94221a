"""What a large catalogue costs a batch: one report with the catalogue as shipped, and with a
thousand indicators more.

Run with `python -m tests.benchmarks.indicators` (two minutes on two cores). Prints a table and
asserts nothing.
"""

import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from research.paths import ROOT

MORE = 1_000
ENTRY = """- id: x_{n:04d}
  title: "Made-up indicator {n}"
  unit: "% of things {n}"
  short_unit: "%"
  decimals: 1
  direction: up
  theme: connectivity
  range: [0, 100]
  description: "Things that are made up, number {n}, as a share of all things."
  codes: {{worldbank: "XX.YY.{n:04d}"}}
"""
FILL = """
from research import economies
from tests.stores import keep
from pathlib import Path
codes = sorted(economies.table())[::2]
values = {(f"x_{n:04d}", code, year): n %% 100 for n in range(%d) for code in codes for year in (2015, 2018, 2021, 2024)}
keep(Path(%r), "worldbank", "2026-07-01", values)
"""  # noqa: E501


def batch(project: Path, store: Path, out: str) -> float:
    """Seconds of `research run country_profile THA` in a copy of the project."""
    environment = os.environ | {"PYTHONPATH": str(project), "RESEARCH_STORE": str(store)}
    started = time.perf_counter()
    command = [
        sys.executable,
        "-c",
        "from research.cli import main; main()",
        "run",
        "country_profile",
        "THA",
        "--out",
        out,
    ]
    subprocess.run(command, cwd=project, env=environment, check=True, capture_output=True)
    return time.perf_counter() - started


def main() -> None:
    """Print the table."""
    with tempfile.TemporaryDirectory() as name:
        project, empty, full = Path(name, "project"), Path(name, "empty"), Path(name, "full")
        for part in ("research", "data", "notebooks", "tests"):
            shutil.copytree(
                ROOT / part, project / part, ignore=shutil.ignore_patterns("__pycache__")
            )
        batch(project, empty, "warm-up")
        print(f"{'catalogue as shipped':50} {batch(project, empty, 'shipped'):6.1f} s")
        catalogue = project / "data/catalogue/indicators_live.yaml"
        with catalogue.open("a", encoding="utf-8") as file:
            file.writelines(ENTRY.format(n=n) for n in range(MORE))
        print(
            f"{f'{MORE:,} indicators more, without values':50} "
            f"{batch(project, empty, 'more'):6.1f} s"
        )
        environment = os.environ | {"PYTHONPATH": str(project)}
        subprocess.run(
            [sys.executable, "-c", FILL % (MORE, str(full))], env=environment, check=True
        )
        print(
            f"{f'{MORE:,} indicators more, each of 107 economies':50} "
            f"{batch(project, full, 'values'):6.1f} s"
        )


if __name__ == "__main__":
    main()
