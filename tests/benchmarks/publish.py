"""What a page costs once warm, on one core, beside nbconvert's own; and what is handed on.

Run with `python -m tests.benchmarks.publish` (about a minute). Prints a table and asserts nothing.
"""

import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import nbformat
from nbconvert import HTMLExporter

from research import manifest
from research.batch import plan
from research.batch.run import run
from research.batch.study import named
from research.publish import share
from research.publish.page import Page, render

ASKED = (
    ("country_profile", "THA"),
    ("country_profile", "NLD"),
    ("country_profile", "TUV"),
    ("index_methods", "itu:asia-pacific"),
)


def milliseconds(work: Callable[[], object], times: int = 15) -> tuple[float, float]:
    """Median and longest processor time of some work, once warm: what one core of its own would
    take.
    """
    work()
    taken = []
    for _ in range(times):
        started = time.process_time()
        work()
        taken.append(1000 * (time.process_time() - started))
    return statistics.median(taken), max(taken)


def line(what: str, work: Callable[[], object], size: int, times: int = 15) -> None:
    """Print one line of the table."""
    median, longest = milliseconds(work, times)
    print(f"{what:58} {median:8.1f} ms {longest:8.1f} ms {size / 1000:9.0f} kB")


def main() -> None:
    """Print the table."""
    with tempfile.TemporaryDirectory() as name:
        out = Path(name)
        reports = run([plan.job(named(study), scope, {}) for study, scope in ASKED], out)
        print(f"{'':58} {'median':>11} {'longest':>11} {'page':>12}")
        for report in reports:
            text = (out / report.html).with_suffix(".ipynb").read_text(encoding="utf-8")
            notebook = nbformat.reads(text, as_version=4)
            page = Page(
                report.name,
                report.study_title,
                "",
                "../",
                stem=report.html[:-5],
                basis=report.basis,
            )
            line(
                f"{report.study} {report.scope}",
                lambda n=notebook, p=page: render(n, p),
                len(render(notebook, page).encode()),
            )
        theirs = HTMLExporter()
        body, _ = theirs.from_notebook_node(notebook)
        line(
            f"the same by nbconvert ({reports[-1].study}; charts left out)",
            lambda: theirs.from_notebook_node(notebook),
            len(body),
            5,
        )
        record = manifest.read(out)
        assert record is not None
        thailand = share.chosen(out, "THA")
        for what, made in (("one file", share.single), ("slides", share.slides)):
            size = len(made(share.parts(out, thailand)).encode())
            line(f"share THA, {what}", lambda m=made: m(share.parts(out, thailand)), size, 5)


if __name__ == "__main__":
    main()
