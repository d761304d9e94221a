"""What a batch shows while it runs: a bar with counts and time left, or one quiet line a report."""

from types import TracebackType

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, TextColumn, TimeRemainingColumn
from rich.progress import Progress as Bar

from research.manifest import Report


class Progress:
    """Progress of a batch of `total` reports, on a terminal or in a log."""

    def __init__(self, console: Console, total: int) -> None:
        self._console = console
        self._failed = 0
        self._bar = Bar(
            TextColumn("{task.description}"),
            BarColumn(),
            MofNCompleteColumn(),
            TimeRemainingColumn(),
            console=console,
            disable=not console.is_terminal,
        )
        self._task = self._bar.add_task("reports", total=total)

    def __enter__(self) -> "Progress":
        self._bar.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._bar.stop()

    def done(self, report: Report) -> None:
        """Count a finished report; a failed one is always named."""
        self._failed += report.status != "ok"
        self._bar.update(self._task, advance=1, description=f"reports ({self._failed} failed)" if self._failed else "reports")
        if report.status != "ok" or not self._console.is_terminal:
            reason = f": {report.error}" if report.error else ""
            line = f"{report.status} {report.scope} {report.study} {report.seconds:.1f} s{reason}"
            self._console.print(line, markup=False, highlight=False, soft_wrap=True)
