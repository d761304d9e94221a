"""The site of 2,000 reports: how long its pages take, how large they are, and how soon a browser
can use the index.

    python -m tests.benchmarks.site

The manifest is made up: nine studies of every economy and one of every group, some of them failed.
    Time to first use is from
asking for the index to the first search answered, in a fresh page of a Chromium that is already
running.
"""

import shutil
import statistics
import tempfile
import time
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.table import Table

from research import areas, economies
from research.manifest import About, Manifest, Run
from research.publish import site
from research.report.record import Headline, Report

STUDIES = tuple(f"study_{number}" for number in range(9))
FIGURES = (
    ("Individuals using the Internet", "%"),
    ("Mobile-cellular subscriptions", "per 100"),
    ("Fixed-broadband subscriptions", "per 100"),
    ("Access to electricity", "%"),
    ("GDP per capita", "int. $"),
)


def manifest(every: int = 1) -> Manifest:
    """A manifest of about 2,000 reports, or of every so many economies, every tenth of these with
    one that failed.
    """
    made = [
        _report(
            study,
            iso3,
            economies.name(iso3),
            number,
            failed=number % 10 == 0 and study == STUDIES[-1],
        )
        for number, iso3 in enumerate(list(economies.table())[::every])
        for study in STUDIES
    ]
    made += [
        _report("study_of_groups", group.id, group.title, 0, failed=False)
        for group in economies.groups().values()
    ]
    about = [_about(name, "economy", areas.AREAS[at % 7].id) for at, name in enumerate(STUDIES)]
    about.append(_about("study_of_groups", "group", "policy dialogue"))
    began, ended = "2026-01-01T00:00:00+00:00", "2026-01-01T01:00:00+00:00"
    run = Run(started=began, ended=ended, library="0", data={}, studies=tuple(about))
    return Manifest(run=run, reports=tuple(made))


def _about(study: str, scope: str, area: str) -> About:
    return About(name=study, title=_title(study), scopes=(scope,), area=area)


def _title(study: str) -> str:
    return study.replace("_", " ").capitalize()


def _report(study: str, scope: str, name: str, number: int, failed: bool) -> Report:
    headline = tuple(
        Headline(label=label, value=f"{number % 97}.{at}", detail=f"{unit}, 2024")
        for at, (label, unit) in enumerate(FIGURES)
    )
    told: dict[str, Any] = {
        "status": "ok",
        "html": f"{scope.replace(':', '-')}/{study}.html",
        "headline": headline,
    }
    if failed:
        told = {"status": "failed", "error": "cell `x`: ValueError: no such value"}
    made = "2026-01-01T00:30:00+00:00"
    return Report(
        study=study,
        study_title=_title(study),
        scope=scope,
        name=name,
        parameters={},
        seconds=1,
        made=made,
        **told,
    )


def first_use(index: Path, times: int = 5) -> tuple[float, float]:
    """Median milliseconds until the index has answered a first search, and of a later one."""
    from playwright.sync_api import sync_playwright

    binary = shutil.which("chromium") or shutil.which("google-chrome")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=binary, args=["--no-sandbox", "--disable-gpu"]
        )
        first, later = [], []
        for _ in range(times):
            page = browser.new_page()
            first.append(
                _milliseconds(
                    lambda page=page: (page.goto(index.as_uri()), _search(page, "prathet"))
                )
            )
            later.append(_milliseconds(lambda page=page: _search(page, "deutschland")))
            page.close()
        browser.close()
    return statistics.median(first), statistics.median(later)


def _search(page: Any, text: str) -> None:
    page.fill("#search", text)
    page.wait_for_function(
        "document.querySelectorAll('#economies-table tbody tr:not([hidden])').length === 1"
    )


def _milliseconds(work: Any) -> float:
    began = time.perf_counter()
    work()
    return 1000 * (time.perf_counter() - began)


def main() -> None:
    record = manifest()
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder)
        whole = _milliseconds(lambda: site.write(out, record))
        again = _milliseconds(lambda: site.write(out, record))
        sizes = {
            path.relative_to(out).as_posix(): path.stat().st_size for path in out.rglob("*.html")
        }
        first, later = first_use(out / "index.html")
    table = Table(title=f"Site of {len(record.reports):,} reports, {len(sizes)} pages")
    table.add_column("what")
    table.add_column("measured", justify="right")
    table.add_row("all pages written, seconds", f"{whole / 1000:.2f}")
    table.add_row("again, nothing changed, seconds", f"{again / 1000:.2f}")
    table.add_row("index, kB", f"{sizes['index.html'] / 1000:.0f}")
    table.add_row(
        "largest other page, kB",
        f"{max(size for path, size in sizes.items() if path != 'index.html') / 1000:.0f}",
    )
    table.add_row("all pages, MB", f"{sum(sizes.values()) / 1e6:.1f}")
    table.add_row("index asked for to first search answered, ms", f"{first:.0f}")
    table.add_row("a later search, ms", f"{later:.0f}")
    Console().print(table)


if __name__ == "__main__":
    main()
