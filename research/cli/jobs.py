"""Jobs of the command line: their options, and running them with progress."""

import os
import signal
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from research import limits
from research.cli.exits import FAILED, INTERRUPTED
from research.cli.printing import console, say
from research.errors import InputError

if TYPE_CHECKING:
    from research.batch.plan import Job
    from research.batch.run import Options


def options(
    *,
    memory: str | None,
    timeout: float,
    force: bool,
    workers: int | None = None,
    cluster: str = "",
) -> "Options":
    """Return the options of a run, with the digests of the data."""
    from research.batch.run import Options
    from research.batch.watch import Limits

    def digests(asked: Iterable[str]) -> dict[str, str]:
        from research import access

        return access.digests(asked)

    limits = Limits(seconds=timeout, memory=None if memory is None else _bytes(memory))
    return Options(workers or os.cpu_count() or 1, cluster, limits, force, digests)


def tell(jobs: "list[Job]", out: Path, options: "Options") -> None:
    """Say which jobs would run, and why."""
    from research.batch.run import examined

    tasks = examined(jobs, out, options)
    for task in tasks:
        if task.why:
            print(limits.printable(f"{task.job.scope}\t{task.job.study.name}\t{task.why}"))
    wanted = sum(bool(task.why) for task in tasks)
    say(f"{wanted} would run, {len(tasks) - wanted} up to date.")


def confirm(number: int) -> None:
    """Ask for confirmation to run everything; without a terminal require `all`."""
    what = f"{number:,} reports: each study for every economy, every group and the world"
    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        raise InputError(
            f"`research batch` alone would make {what}; name economies or groups, or `all`"
        )
    typer.confirm(f"Make {what}?", abort=True)


def make(jobs: "list[Job]", out: Path, options: "Options", quiet: bool, log: Path | None) -> None:
    """Run jobs with progress, say where to look, and exit 1 if a report failed."""
    from dataclasses import replace

    from research.batch.run import run as run_jobs
    from research.batch.warm import cold_because
    from research.progress import Progress, logged

    _read_data()
    releases = _releases()
    if not jobs:
        raise InputError("there is nothing to run: no study is in use, see `research studies`")
    if not quiet and (why := cold_because()):
        console().print(
            f"Kernels start cold here, some seconds each: {why}.", style="dim", soft_wrap=True
        )
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        with logged(log), Progress(console(), len(jobs), quiet) as progress:
            reports = run_jobs(jobs, out, replace(options, releases=releases), progress)
    except KeyboardInterrupt:
        print("research: interrupted; finished reports stand", file=sys.stderr)
        raise typer.Exit(INTERRUPTED) from None
    failed = sum(report.status != "ok" for report in reports)
    if not quiet:
        _say_end(jobs, out, progress.finished, failed)
    if failed:
        raise typer.Exit(FAILED)


def _read_data() -> None:
    """Read the data that come with the library: a damaged file stops the batch before it starts."""
    from research.loaders import package
    from research.paths import DATA

    for name in (
        "snapshot/observations.parquet",
        "boundaries/world.parquet",
        "boundaries/outline.json",
        "settlements/settlements.parquet",
        "provinces/provinces.parquet",
        "population/population.parquet",
    ):
        package.read(DATA / name)


def _say_end(jobs: "list[Job]", out: Path, finished: int, failed: int) -> None:
    """Say how many reports were made, and which page to open."""
    made = finished - failed
    current = f", {len(jobs) - finished} up to date" if finished < len(jobs) else ""
    say(f"{made} report{'' if made == 1 else 's'} made, {failed} failed{current}.")
    page = out / (f"{jobs[0].stem}.html" if len(jobs) == 1 and not failed else "index.html")
    say(f"Open {page.resolve().as_uri()}")


def _bytes(text: str) -> int:
    """Return a size such as 512M or 1.5G in bytes."""
    import re

    found = re.fullmatch(r"([0-9]+(?:\.[0-9]+)?)([MG])B?", text.strip(), re.IGNORECASE)
    if not found:
        raise InputError(f"--memory is {text!r}; it takes a size such as 512M or 1G")
    return int(float(found[1]) * {"M": 2**20, "G": 2**30}[found[2].upper()])


def _releases() -> dict[str, str]:
    """Return the releases of fetched data for a run, with hashes and pins; none is damaged."""
    from research import sessions, vintages

    year = sessions.current().year()
    held = {"reference year": str(year)} if year else {}
    if not vintages.at_hand() and not sessions.current().vintage:
        return held
    from research.loaders import intact, releases

    now = releases.state()
    known = {}
    for record in vintages.at_hand(now.folder):
        intact.refuse_damaged(record, now.folder)
        known[f"{record.source} {record.vintage}"] = f"sha256:{record.sha256}"
    return known | held | {f"pinned {source}": vintage for source, vintage in now.pins}
