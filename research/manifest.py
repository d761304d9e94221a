"""Manifest of a report folder, `manifest.json`: read, written whole, and verified."""

import hashlib
import os
from collections.abc import Iterable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, ValidationError

from research.errors import CorruptDataError
from research.files import write_whole

NAME = "manifest.json"
JOURNAL = ".journal.jsonl"
Status = Literal["ok", "failed", "died", "timeout", "interrupted", "to come"]
TO_COME: Status = "to come"
# What stands in a record for the hash of a file about people: with the hash, somebody who knows all
# of a small table but one person could try guesses. The hash itself is kept where no share takes it
# along.
PRIVATE = "private"


class Basis(BaseModel):
    """Inputs of a report; a change in any of them outdates the report.

    Attributes
    ----------
    study, library, reference : hashes of the notebook, of the library's code and page templates,
        and of the economies, groups, sources and boundaries
    versions : of Python and of each package in use
    indicators : digest of each indicator the study has loaded and each file beside the releases
        ("file:PATH", "tiles:KIND") In place of the digest of a file about people stands PRIVATE
    data : hash of all data at hand; while it is the same, so is every digest of an indicator
    imprint : hash of what `report.yaml` says, "" where there is none
    languages : codes of the languages of its pages beside English
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    study: str
    library: str
    reference: str
    versions: dict[str, str]
    data: str
    indicators: dict[str, str] = {}
    imprint: str = ""
    languages: tuple[str, ...] = ()


class Headline(BaseModel):
    """A key figure of a report: label, number, unit, year; `name` is a label in English."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    label: str
    value: str
    detail: str = ""
    name: str = ""


class Change(BaseModel):
    """A changed figure: its position, its old and its new value ("" for none)."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    figure: str
    was: str
    now: str


class Edition(BaseModel):
    """A report in another language: its page, key figures, and the sentences it opens with."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    html: str
    headline: tuple[Headline, ...] = ()
    messages: tuple[str, ...] = ()


class Release(BaseModel):
    """A release used by a report: publisher, terms and citation."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    title: str
    publisher: str = ""
    vintage: str = ""
    licence: str = ""
    citation: str = ""
    url: str = ""

    @classmethod
    def of(cls, source: Mapping[str, Any]) -> "Release":
        """Return a release from a notebook's record, without addresses outside the web."""
        told = {key: str(source.get(key, "")) for key in cls.model_fields}
        return cls(**(told | {"url": told["url"] if told["url"].startswith("https://") else ""}))


class Report(BaseModel):
    """One study for one scope: what was asked, what became of it, and the files that hold it.

    Attributes
    ----------
    scope : an alpha-3 code, a group id, or "world"
    status : "ok" only when both files stand whole; "to come" while a run is under way, and after
        one that was killed
    error : what went wrong and in which cell, empty for "ok"
    seconds, peak : time it took, and peak resident bytes of its kernel (0 where the system does not
        tell)
    files : hash of each file, by its path in the folder
    basis : what a finished report rests on
    made, why : when it came to its end (ISO, UTC), and why it was run
    headline : its key figures
    messages : the sentences it opens with
    editions : the report in other languages, by code
    before : when the report it took the place of was made, "" where none is known
    changed, changes : how many figures differ from that report's, and the first of them
    sources : the releases that answered it
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    study: str
    study_title: str
    scope: str
    name: str
    parameters: dict[str, Any]
    status: Status
    error: str = ""
    seconds: float
    peak: int = 0
    html: str = ""
    files: dict[str, str] = {}
    basis: Basis | None = None
    made: str = ""
    why: str = ""
    headline: tuple[Headline, ...] = ()
    messages: tuple[str, ...] = ()
    editions: dict[str, Edition] = {}
    before: str = ""
    changed: int = 0
    changes: tuple[Change, ...] = ()
    sources: tuple[Release, ...] = ()

    @property
    def key(self) -> tuple[str, str, str]:
        """What makes a report the same report on the next run."""
        return self.study, self.scope, repr(sorted(self.parameters.items()))


class About(BaseModel):
    """Description of a study."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    name: str
    title: str
    scopes: tuple[str, ...]
    area: str


class Run(BaseModel):
    """The latest run in a folder, and the studies in use."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    started: str
    ended: str
    library: str
    data: dict[str, str]
    studies: tuple[About, ...] = ()


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
