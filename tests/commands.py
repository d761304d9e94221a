"""The command line, run in this process: what it prints and returns, without the seconds an
interpreter takes to start.
"""

import contextlib
import io
import os
import sys
from pathlib import Path
from subprocess import CompletedProcess
from unittest import mock

from research import cli


def told(*arguments: str, cwd: Path | None = None) -> CompletedProcess[str]:
    """Run `research`; environment, folder and streams are afterwards as they were. An error it does
    not expect is raised.
    """
    said, warned = io.StringIO(), io.StringIO()
    with (
        mock.patch.dict(os.environ),
        mock.patch.object(sys, "argv", ["research", *arguments]),
        contextlib.chdir(cwd or Path.cwd()),
        contextlib.redirect_stdout(said),
        contextlib.redirect_stderr(warned),
    ):
        try:
            cli.main()
        except SystemExit as done:
            code = done.code or 0
    return CompletedProcess(arguments, int(code), said.getvalue(), warned.getvalue())
