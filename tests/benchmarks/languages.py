"""What more languages cost: 24 profiles in English alone, and in seven languages.

    python -m tests.benchmarks.languages

Each folder is made by `research batch` from nothing, start-up counted. Beside it, what a language
costs where every study runs again for it: the English time, seven times.
"""

import subprocess
import sys
import tempfile
from pathlib import Path

from rich.console import Console
from rich.table import Table

from research import economies, languages
from research.paths import ROOT
from tests.benchmarks.clock import best

ECONOMIES = economies.group("itu:asia-pacific")[:24]
_RESEARCH = (sys.executable, "-c", "from research.cli import main; main()")


def _batch(*options: str) -> None:
    """Make the profiles of 24 economies in a new folder."""
    with tempfile.TemporaryDirectory() as out:
        command = (*_RESEARCH, "batch", *ECONOMIES, "--study", "country_profile", "-q")
        subprocess.run((*command, "--out", out, *options), cwd=ROOT, check=True)
        pages = len(list(Path(out).rglob("country_profile*.html")))
        assert pages == len(ECONOMIES) * (len(languages.codes()) if options else 1)


def main() -> None:
    """Print the table."""
    english = best(_batch, runs=1)
    every = best(lambda: _batch("--language", "all"), runs=1)
    shown = Table("24 profiles", "seconds", "times English")
    number = len(languages.codes())
    for name, seconds in (
        ("in English", english),
        (f"in {number} languages", every),
        (f"the studies run again for each of {number}", number * english),
    ):
        shown.add_row(name, f"{seconds:.1f}", f"{seconds / english:.2f}")
    Console().print(shown)


if __name__ == "__main__":
    main()
