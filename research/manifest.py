"""What was made: the record of a folder of reports, in `manifest.json`; read, written whole, and verified against the files."""

import hashlib
from pathlib import Path
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, ValidationError

from research.errors import CorruptDataError
from research.files import write_whole

NAME = "manifest.json"
Status = Literal["ok", "failed", "died", "timeout", "interrupted"]


class Report(BaseModel):
    """One study for one scope: what was asked, what became of it, and the files that hold it.

    Attributes
    ----------
    scope : an alpha-3 code, a group id, or "world"
    status : "ok" only when both files stand whole
    error : what went wrong and in which cell, empty for "ok"
    files : hash of each file, by its path in the folder
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
    html: str = ""
    files: dict[str, str] = {}

    @property
    def key(self) -> tuple[str, str, str]:
        """What makes a report the same report on the next run."""
        return self.study, self.scope, repr(sorted(self.parameters.items()))


class Run(BaseModel):
    """The latest run in a folder."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    started: str
    ended: str
    library: str
    data: dict[str, str]


class Manifest(BaseModel):
    """The record of a folder: the latest run, and every report the folder holds or failed to make."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    run: Run
    reports: tuple[Report, ...]


def read(folder: Path) -> Manifest | None:
    """Return the manifest of a folder of reports, or None where there is none.

    Raises
    ------
    CorruptDataError : the file is not a manifest
    """
    path = folder / NAME
    if not path.exists():
        return None
    try:
        return Manifest.model_validate_json(path.read_text(encoding="utf-8"))
    except (ValidationError, UnicodeDecodeError):
        raise CorruptDataError(
            f"{path} is not a manifest this version can read; move it away and run `research batch` again"
        ) from None


def merged(folder: Path, known: Manifest | None, run: Run, reports: list[Report]) -> Manifest:
    """Return the manifest after a run: new reports take the place of `known` ones, which stay while their files stand."""
    kept = {report.key: report for report in (known.reports if known else ()) if _stands(folder, report)}
    kept |= {report.key: report for report in reports}
    ordered = sorted(kept.values(), key=lambda report: report.key)
    return Manifest(run=run, reports=tuple(ordered))


def _stands(folder: Path, report: Report) -> bool:
    return report.status != "ok" or all((folder / path).exists() for path in report.files)


def write(folder: Path, manifest: Manifest) -> None:
    """Write the manifest of a folder, whole or not at all."""
    write_whole(folder / NAME, (manifest.model_dump_json(indent=1) + "\n").encode())


def file_hash(path: Path) -> str:
    """Return the hash of a file: `sha256:...`."""
    return f"sha256:{hashlib.sha256(path.read_bytes()).hexdigest()}"


def faults(folder: Path, manifest: Manifest) -> list[str]:
    """Return what differs between a manifest and the files it records: missing and altered ones."""
    found = []
    for report in manifest.reports:
        for path, expected in report.files.items():
            if not (folder / path).exists():
                found.append(f"{path} is missing")
            elif file_hash(folder / path) != expected:
                found.append(f"{path} is not the file that was written")
    return found
