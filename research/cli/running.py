"""Command line for running studies: `research run` and `research batch`."""

from pathlib import Path
from typing import Annotated

import typer

from research.cli import jobs
from research.cli.options import (
    Force,
    Log,
    Memory,
    Out,
    Pins,
    Quiet,
    ReferenceYear,
    Spoken,
    Store,
    Timeout,
)
from research.cli.printing import console
from research.errors import InputError

Studies = Annotated[list[str] | None, typer.Option("--study", help="Only this study, repeatable.")]
_Scopes = Annotated[list[str] | None, typer.Argument(help="Economies and groups, or `all`.")]
_Workers = Annotated[
    int | None, typer.Option(min=1, help="Reports at a time; one for each core if left out.")
]
_Cluster = Annotated[str, typer.Option(help="A Dask scheduler, tls://host:port, or local:N.")]
_DryRun = Annotated[bool, typer.Option("--dry-run", help="Only say what would run, and why.")]


def register(app: typer.Typer) -> None:
    """Add the commands to the command line."""
    for command in (run, batch):
        app.command()(command)


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
    from research.cli import values

    job = plan.job(named(study), scope, _parameters(parameter or []))
    values.refuse_wrong(job.study, job.parameters)
    jobs.make([job], out, jobs.options(memory=memory, timeout=timeout, force=force), quiet, log)


def batch(
    scopes: _Scopes = None,
    study: Studies = None,
    out: Out = Path("reports"),
    workers: _Workers = None,
    cluster: _Cluster = "",
    memory: Memory = None,
    timeout: Timeout = 600.0,
    force: Force = False,
    dry_run: _DryRun = False,
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
        console().print(line, style="dim", soft_wrap=True)
    options = jobs.options(
        workers=workers, cluster=cluster, memory=memory, timeout=timeout, force=force
    )
    if dry_run:
        jobs.tell(list(planned.jobs), out, options)
        return
    if not scopes and len(planned.jobs) > 1:
        jobs.confirm(len(planned.jobs))
    jobs.make(list(planned.jobs), out, options, quiet, log)


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
