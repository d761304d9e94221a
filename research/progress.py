"""What a batch shows while it runs: one live table, or one quiet line a report."""

import logging
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Protocol

from rich.console import Console, Group
from rich.live import Live
from rich.progress_bar import ProgressBar
from rich.table import Table
from rich.text import Text

from research import limits
from research.errors import InputError
from research.report.record import Report

_LOG = logging.getLogger(__name__)
_SHOWN = 4  # running reports named in the table
_LONGEST = 10_000  # characters of a line of a log


@contextmanager
def logged(path: Path | None) -> Iterator[None]:
    """Log events of the block to a file, one line each with UTC time; warnings also print.

    Raises
    ------
    InputError : the file cannot be written
    """
    if path is None:
        yield
        return
    try:
        file = logging.FileHandler(path, encoding="utf-8", errors="backslashreplace")
    except OSError as error:
        raise InputError(
            f"--log {path} cannot be written ({error.strerror}); name a file in a folder that is "
            "there"
        ) from None
    form = logging.Formatter("%(asctime)s %(levelname)s %(message)s", "%Y-%m-%dT%H:%M:%SZ")
    form.converter = time.gmtime
    file.setFormatter(form)
    shown = logging.StreamHandler()
    shown.setLevel(logging.WARNING)
    root = logging.getLogger("research")
    level = root.level
    root.setLevel(logging.INFO)
    for handler in (file, shown):
        root.addHandler(handler)
    try:
        yield
    finally:
        root.setLevel(level)
        for handler in (file, shown):
            root.removeHandler(handler)
        file.close()


class Named(Protocol):
    """A report to be: enough to name it."""

    @property
    def stem(self) -> str:
        """Path of the report, without an ending."""


class Listener:
    """Listener to the events of a batch; this one ignores them."""

    def to_run(self, number: int) -> None:
        """So many reports have to be made; the others are up to date."""

    def started(self, job: Named) -> None:
        """Handle the start of a report."""

    def done(self, job: Named, report: Report) -> None:
        """Handle the end of a report."""


class Progress(Listener):
    """Progress of a batch of `total` reports, on a terminal or in a log.

    Attributes
    ----------
    finished : reports that have come to their end
    """

    def __init__(self, console: Console, total: int, quiet: bool = False) -> None:
        self._console, self._total, self._quiet = console, total, quiet
        self._running: list[str] = []
        self._failed = 0
        self.finished = 0
        self._begun = time.monotonic()
        self._live = Live(
            console=console, get_renderable=self._table, refresh_per_second=4, transient=True
        )

    def __enter__(self) -> "Progress":
        if self._console.is_terminal and not self._quiet:
            self._live.start()
        return self

    def __exit__(self, *raised: object) -> None:
        self._live.stop()

    def to_run(self, number: int) -> None:
        """Count from here on towards so many reports."""
        _LOG.info("%d reports to make", number)
        self._total = number
        self._begun = time.monotonic()

    def started(self, job: Named) -> None:
        """Show a report as running."""
        self._running.append(job.stem)

    def done(self, job: Named, report: Report) -> None:
        """Count a finished report; a failed one is always named."""
        self._running.remove(job.stem)
        self.finished += 1
        self._failed += report.status != "ok"
        reason = f": {report.error}" if report.error else ""
        line = limits.printable(
            f"{report.status} {report.scope} {report.study} {report.seconds:.1f} s{reason}"
        )
        _LOG.info(limits.line(line, _LONGEST))
        if report.status != "ok" or not (self._quiet or self._console.is_terminal):
            self._console.print(line, markup=False, highlight=False, soft_wrap=True)

    def _table(self) -> Group:
        minutes = (time.monotonic() - self._begun) / 60
        pace = self.finished / minutes if self.finished else 0.0
        left = f"{_clock((self._total - self.finished) / pace)}" if pace else "–"
        table = Table(
            "done", "failed", "running", "reports a minute", "time left", box=None, pad_edge=False
        )
        named = ", ".join(self._running[:_SHOWN]) + (" …" if len(self._running) > _SHOWN else "")
        table.add_row(
            f"{self.finished} of {self._total}",
            Text(str(self._failed), style="bold red" if self._failed else ""),
            f"{len(self._running)}",
            f"{pace:.0f}",
            left,
        )
        return Group(
            table,
            Text(named, style="dim", overflow="ellipsis", no_wrap=True),
            ProgressBar(self._total, self.finished),
        )


def _clock(minutes: float) -> str:
    seconds = round(minutes * 60)
    return f"{seconds // 60}:{seconds % 60:02d}"
