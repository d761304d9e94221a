"""Entry point of the command line: its commands, and its exit codes."""

import gc
import io
import os
import sys
from typing import Annotated, NoReturn

import typer

from research import limits, sessions
from research.batch.protocol import COLLECT
from research.cli import (
    data,
    docs,
    fetch,
    imports,
    lab,
    languages,
    lists,
    new,
    running,
    share,
    site,
    snapshot,
)
from research.cli import help as helping
from research.cli.exits import BAD_INPUT, HELD, OK, UNREACHABLE
from research.errors import FolderHeldError, InputError, UnreachableError

app = typer.Typer(
    cls=helping.Ordered,
    context_settings=helping.HELP,
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    epilog="Exit codes: 0 done; 1 a report failed; 2 bad input or corrupt data; 3 source unreachable; "  # noqa: E501
    "4 folder held by another batch; 130 interrupted.",
)


@app.callback()
def research(
    context: typer.Context,
    version: Annotated[
        bool,
        typer.Option(
            "--version", callback=helping.version, is_eager=True, help="Print the version."
        ),
    ] = False,
) -> None:
    """Studies of digital infrastructure and the digital economy."""
    context.with_resource(sessions.opened())  # what options change in it ends with the command


app.command()(fetch.fetch)
for _commands in (lists, languages, running, lab, new, share, site, docs):
    _commands.register(app)
app.add_typer(data.data_app, name="data")
app.add_typer(imports.import_app, name="import")
app.add_typer(snapshot.snapshot_app, name="snapshot")
helping.illustrate(app)


def _complain(error: Exception) -> None:
    text = str(error)
    if isinstance(error, OSError) and error.filename:
        text = f"{error.filename}: {error.strerror}; check its rights and room, or name another"
    print(f"research: {limits.printable(text)}", file=sys.stderr)


def main() -> NoReturn:
    """Run the command line; user errors take one line, and exit codes have one meaning."""
    gc.set_threshold(*COLLECT)
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
