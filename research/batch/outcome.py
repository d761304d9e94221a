"""Outcome of a job: its report, its texts, and how they enter the folder of reports."""

from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from research import languages
from research.batch.plan import Job
from research.files import write_whole
from research.manifest import text_hash
from research.report.record import TO_COME, Report, Status

FAILED = ".failed"  # folder of the notebooks of reports that failed
READ = ".read"  # folder of what the record does not say of files that were read: where they stand


@dataclass(frozen=True)
class Outcome:
    """Outcome of a job: its report, and its texts by path in the folder, the page last."""

    report: Report
    texts: dict[str, str] = field(default_factory=dict)


def place(job: Job, out: Path, outcome: Outcome) -> Report:
    """Put an outcome into the folder of reports; of an earlier run of the job nothing is left."""
    try:
        for path in (*paths(job), *_editions(job)):
            if path not in outcome.texts:
                (out / path).unlink(missing_ok=True)
        for path, text in outcome.texts.items():
            write_whole(out / path, text.encode())
    except OSError as error:
        why = f"the report could not be written: {error.strerror}"
        return gave_up(job, out, "failed", why, outcome.report.seconds)
    hashes = {
        path: text_hash(text) for path, text in outcome.texts.items() if not path.startswith(".")
    }
    return outcome.report.model_copy(update={"files": hashes})


def gave_up(job: Job, out: Path, status: Status, error: str, seconds: float = 0.0) -> Report:
    """Return the report of a failed job, and remove what an earlier run left of it."""
    for path in (*paths(job), *_editions(job)):
        with suppress(OSError):
            (out / path).unlink(missing_ok=True)
    return report_of(job, status, seconds, error=error)


def pending(job: Job) -> Report:
    """Return the report of a job that has not run yet."""
    return report_of(
        job,
        TO_COME,
        0.0,
        error="not made yet; where no run is under way, the same command makes it",
    )


def left(report: Report) -> Report:
    """Return a report as it is once its run has ended: one still to come was not made."""
    if report.status != TO_COME:
        return report
    return report.model_copy(
        update={"status": "interrupted", "error": "the run ended before it was made"}
    )


def paths(job: Job) -> tuple[str, str, str, str]:
    """Return a job's files: notebook, page, and two for the user of the batch.

    Those are the notebook of a job that failed, as far as it came, and where files it read stand of
    which the record has the name alone. What they hold is not for readers, so they stand where no
    share takes them along.
    """
    return (
        f"{job.stem}.ipynb",
        f"{job.stem}.html",
        f"{FAILED}/{job.stem}.ipynb",
        f"{READ}/{job.stem}.json",
    )


def edition(page: str, language: str) -> str:
    """Return the path of a page in a language.

    >>> edition("THA/use.html", "th"), edition("THA/use.html", "en")
    ('THA/use.th.html', 'THA/use.html')
    """
    return f"{page.removesuffix('.html')}{languages.suffix(language)}.html"


def _editions(job: Job) -> list[str]:
    """Return the paths a job's pages in other languages have."""
    page = paths(job)[1]
    return [edition(page, code) for code in languages.codes() if code != languages.ENGLISH]


def report_of(job: Job, status: Status, seconds: float, **more: Any) -> Report:
    """Return the report of a job."""
    return Report(
        study=job.study.name,
        study_title=job.study.title,
        scope=job.scope,
        name=job.name,
        parameters=job.recorded,
        status=status,
        seconds=round(seconds, 2),
        **more,
    )
