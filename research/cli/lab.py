"""Command line for JupyterLab: `research lab`."""

import os
import subprocess
import sys
from pathlib import Path
from typing import Annotated

import typer

from research import sessions
from research.cli.printing import console
from research.errors import InputError

_HELP = (
    "A folder `research new` made (the studies in use if left out), and after -- what JupyterLab "
    "itself takes, such as --allow-root in a container."
)
# Nothing is asked of a network: no news, no new versions, no list of extensions.
_QUIET = (
    "--LabApp.check_for_updates_class=jupyterlab.NeverCheckForUpdate",
    "--LabApp.news_url=None",
    "--LabApp.extension_manager=readonly",
)


def register(app: typer.Typer) -> None:
    """Add the command to the command line."""
    app.command()(lab)


def lab(
    given: Annotated[
        list[str] | None, typer.Argument(metavar="[FOLDER] [-- ARGS]", help=_HELP)
    ] = None,
    port: Annotated[
        int, typer.Option(help="Port it listens on; the next free one if taken.")
    ] = 8888,
    browser: Annotated[bool, typer.Option(help="Open a browser.")] = True,
) -> None:
    """Start JupyterLab on the studies; each opens in a warm kernel."""
    folder, passed = _folder_and_rest(given or [])
    asked = [f"--port={port}", f"--ServerApp.root_dir={_studies(folder).resolve()}"]
    _become([*asked, *([] if browser else ["--no-browser"]), *_QUIET, *passed])


def _studies(folder: Path | None) -> Path:
    """Return the folder of the studies in a folder, or of those in use."""
    from research import paths

    found = (
        paths.studies()
        if folder is None
        else next(filter(paths.holds_studies, (folder / "notebooks", folder)), None)
    )
    if found is None:
        raise InputError(f"{folder} holds no studies; `research new {folder}` puts them there")
    if folder is None and found == paths.SHIPPED_STUDIES:
        console().print(
            "These are the library's own studies; `research new DIR` copies them for you to "
            "change.",
            style="dim",
        )
    return found


def _become(arguments: list[str]) -> None:
    """Turn this process into JupyterLab."""
    program = [sys.executable, "-P", "-m", "jupyterlab", *arguments]
    environment = sessions.environment()
    # Cells that call `!research` find it, whether or not its environment is activated.
    folders = [str(Path(sys.executable).parent), environment.get("PATH", "")]
    environment["PATH"] = os.pathsep.join(folders)
    if sys.platform == "win32":  # where no process becomes another
        raise typer.Exit(subprocess.run(program, env=environment, check=False).returncode)
    os.execve(program[0], program, environment)


def _folder_and_rest(given: list[str]) -> tuple[Path | None, list[str]]:
    """Return a folder, if named first, and the remaining arguments, which begin with a dash."""
    named = [] if not given or given[0].startswith("-") else given[:1]
    rest = given[len(named) :]
    if rest and not rest[0].startswith("-"):
        raise InputError(
            f"{rest[0]!r} is one folder too many; name one, and what JupyterLab takes after --"
        )
    return (Path(named[0]) if named else None), rest
