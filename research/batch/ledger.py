"""Record of a folder during a batch: starts and ends of reports, the manifest, the site."""

from collections.abc import Iterable
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from research import __version__, manifest, paths
from research.batch import fingerprint, history, study
from research.batch.outcome import left, pending
from research.batch.plan import Job
from research.manifest import About, Manifest, Run
from research.publish import imprint, site
from research.report.record import Report

Key = tuple[str, str, str]


class Ledger:
    """What became of the reports of a folder, as it becomes known.

    Attributes
    ----------
    reports : every report the folder holds, failed to make, or is to make, by key
    """

    def __init__(self, out: Path, releases: dict[str, str]) -> None:
        self._out, self._releases, self._began = out, releases, _now()
        self._replaced: dict[Key, history.Former | None] = {}
        self.reports: dict[Key, Report] = {}
        self._held: dict[Any, Any] = {}

    def open(self, jobs: Iterable[Job]) -> None:
        """Read the manifest, and mark the reports of the run as not made until they are."""
        self._jobs = list(jobs)
        self._known = manifest.read(self._out)
        self.reports = {pending(job).key: pending(job) for job in self._jobs}
        self.reports |= {report.key: report for report in manifest.standing(self._out, self._known)}

    def started(self, job: Job) -> None:
        """Record that a report is started, which invalidates the earlier one."""
        report = pending(job)
        if report.key not in self._replaced:
            self._replaced[report.key] = history.former(self._out, self.reports.get(report.key))
        self._take(report)

    def finished(self, report: Report, why: str) -> Report:
        """Record the outcome of a report; return it with its history."""
        found = history.dated(self._out, report, why, self._replaced.pop(report.key))
        self._take(found)
        return found

    def close(self) -> None:
        """Write everything at the end of the run; remaining jobs were not made."""
        self.reports = {key: left(report) for key, report in self.reports.items()}
        self.write()

    def write(self) -> None:
        """Write the manifest and the pages around the reports."""
        site.write(self._out, self._record())

    def stands(self) -> bool:
        """Whether the manifest and the pages are what `write` would make them, but for the time."""
        known = self._known
        if known is None or known.base_url or (self._out / manifest.JOURNAL).exists():
            return False
        times = {"started": known.run.started, "ended": known.run.ended}
        record = self._record()
        same = record.model_copy(update={"run": record.run.model_copy(update=times)}) == known
        return same and not manifest.faults(self._out, known.model_copy(update={"reports": ()}))

    def _record(self) -> Manifest:
        publisher = imprint.read(paths.studies()).model_dump_json()
        run = Run(
            started=self._began,
            ended=_now(),
            library=__version__,
            data={**fingerprint.data(), **self._releases},
            studies=self._about(),
            made_with=manifest.text_hash(fingerprint.library() + publisher),
        )
        standing = self._known.model_copy(update={"reports": ()}) if self._known else None
        return manifest.merged(standing, run, self.reports.values())

    def _take(self, report: Report) -> None:
        self.reports[report.key] = self._once(report)
        with suppress(OSError):  # a disk that is full; the record at the end has room kept for it
            manifest.note(self._out, report)

    def _once(self, report: Report) -> Report:
        """Return a report that shares with earlier ones what it rests on as they do.

        A folder has thousands of reports, and a worker sends each with texts of its own.
        """
        one, basis = self._held.setdefault, report.basis
        if basis is not None:
            digests = {one(key, key): one(found, found) for key, found in basis.indicators.items()}
            versions = one(tuple(basis.versions.items()), basis.versions)
            basis = basis.model_copy(update={"indicators": digests, "versions": versions})
        sources = tuple(one(each, each) for each in report.sources)
        return report.model_copy(update={"basis": basis, "sources": sources})

    def _about(self) -> tuple[About, ...]:
        """Return the descriptions of studies in use, and of those with reports in the folder."""
        made = {report.study for report in self.reports.values()}
        found = (
            {each.name: each for each in self._known.run.studies if each.name in made}
            if self._known
            else {}
        )
        for name, each in {
            **study.find(),
            **{job.study.name: job.study for job in self._jobs},
        }.items():
            found[name] = About(name=name, title=each.title, scopes=each.scopes, area=each.area)
        return tuple(found[name] for name in sorted(found))


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")
