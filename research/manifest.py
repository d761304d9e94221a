"""Manifest of a report folder, `manifest.json`: read, written whole, and verified."""

import hashlib
import os
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from pydantic import BaseModel, ConfigDict, ValidationError

from research.errors import CorruptDataError
from research.files import write_whole
from research.report.record import Report

NAME = "manifest.json"
JOURNAL = ".journal.jsonl"


class About(BaseModel):
    """Description of a study."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    name: str
    title: str
    scopes: tuple[str, ...]
    area: str


class Run(BaseModel):
    """The latest run in a folder that had something to do, and the studies in use.

    Attributes
    ----------
    made_with : hash of what makes the pages around the reports: the library and `report.yaml`
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    started: str
    ended: str
    library: str
    data: dict[str, str]
    studies: tuple[About, ...] = ()
    made_with: str = ""


class Manifest(BaseModel):
    """The record of a folder: the latest run, and every report the folder holds or failed to make.

    Attributes
    ----------
    base_url : where the folder is published, "" where it is not
    site : hash of each page and shared file around the reports, by its path in the folder
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    run: Run
    reports: tuple[Report, ...]
    base_url: str = ""
    site: dict[str, str] = {}

    @property
    def languages(self) -> tuple[str, ...]:
        """Codes of the languages its reports are in beside English."""
        return tuple(sorted({code for report in self.reports for code in report.editions}))


def read(folder: Path) -> Manifest | None:
    """Return the manifest of a folder, with reports finished by a killed run, or None.

    Raises
    ------
    CorruptDataError : the file is not a manifest
    """
    path = folder / NAME
    if not path.exists():
        return None
    try:
        found = Manifest.model_validate_json(path.read_text(encoding="utf-8"))
    except (ValidationError, UnicodeDecodeError):
        raise CorruptDataError(
            f"{path} is not a manifest this version can read; move it away and run `research "
            "batch` again"
        ) from None
    return merged(found, found.run, _journal(folder))


def note(folder: Path, report: Report) -> None:
    """Record a finished report at once, so that a killed run does not lose it."""
    with (folder / JOURNAL).open("a", encoding="utf-8") as journal:
        journal.write(report.model_dump_json() + "\n")
        journal.flush()
        os.fsync(journal.fileno())


def _journal(folder: Path) -> list[Report]:
    path = folder / JOURNAL
    lines = path.read_text(encoding="utf-8", errors="replace").splitlines() if path.exists() else []
    found = []
    for line in lines:
        with suppress(ValidationError):  # the last line of a run that was killed may be torn
            found.append(Report.model_validate_json(line))
    return found


def merged(known: Manifest | None, run: Run, reports: Iterable[Report]) -> Manifest:
    """Return a manifest in which `reports` replace those with the same key."""
    kept = {report.key: report for report in (known.reports if known else ())}
    kept |= {report.key: report for report in reports}
    in_order = tuple(sorted(kept.values(), key=lambda report: report.key))
    if known is None:
        return Manifest(run=run, reports=in_order)
    return known.model_copy(update={"run": run, "reports": in_order})


def standing(folder: Path, known: Manifest | None) -> list[Report]:
    """Return the reports whose files exist, and those that failed."""
    reports = known.reports if known else ()
    return [
        report
        for report in reports
        if report.status != "ok" or all((folder / path).exists() for path in report.files)
    ]


def write(folder: Path, manifest: Manifest) -> None:
    """Write a folder's manifest atomically, including what was recorded until now."""
    write_whole(folder / NAME, written(manifest).encode())
    (folder / JOURNAL).unlink(missing_ok=True)


def written(manifest: Manifest) -> str:
    """Return a manifest as the text of its file."""
    return manifest.model_dump_json(indent=1) + "\n"


def file_hash(path: Path) -> str:
    """Return the hash of a file: `sha256:...`."""
    return f"sha256:{hashlib.sha256(path.read_bytes()).hexdigest()}"


def text_hash(text: str) -> str:
    """Return the hash of the file a text is written to: `sha256:...`."""
    return f"sha256:{hashlib.sha256(text.encode()).hexdigest()}"


def altered(folder: Path, report: Report) -> list[str]:
    """Return the files of a report that are missing or changed, each with the reason."""
    return _altered(folder, report.files)


def _altered(folder: Path, files: dict[str, str]) -> list[str]:
    found = []
    for path, expected in files.items():
        if not (folder / path).exists():
            found.append(f"{path} is missing")
        elif file_hash(folder / path) != expected:
            found.append(f"{path} is not the file that was written")
    return found


def faults(folder: Path, manifest: Manifest) -> list[str]:
    """Return what differs between a manifest and the files it records: missing and altered ones."""
    return [fault for report in manifest.reports for fault in altered(folder, report)] + _altered(
        folder, manifest.site
    )
