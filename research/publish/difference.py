"""What differs between two runs: reports that came or went, figures that changed, and why."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from research import manifest
from research.errors import InputError
from research.manifest import Manifest
from research.publish.figures import compared
from research.publish.scopes import titled
from research.report.record import Basis, Change, Report


@dataclass(frozen=True)
class Difference:
    """A report of two runs.

    Attributes
    ----------
    was, now : it in the earlier and the later run, None where it is absent
    why : what it rests on that changed, each cause once; empty where nothing is known to have
    changes : its figures that differ, None where they cannot be told because a notebook is not
        there as it was written
    """

    was: Report | None
    now: Report | None
    why: tuple[str, ...]
    changes: tuple[Change, ...] | None

    @property
    def name(self) -> str:
        """The report as a reader knows it."""
        report = self.now or self.was
        assert report is not None
        return f"{titled(report)}: {report.study_title}"


def between(earlier: Path, later: Path) -> list[Difference]:
    """Return the reports that differ between two runs, each a folder or its manifest.

    Reports are the same when study, scope and parameters are. Where a study ran once for a scope in
    either run, and with other parameters, the two are compared and the parameters are a cause.

    Raises
    ------
    InputError : a folder holds no manifest
    CorruptDataError : a manifest cannot be read
    """
    (one, was), (two, now) = _opened(earlier), _opened(later)
    found = []
    for old, new in _paired(was, now):
        if old and new and (old.files, old.status, old.error) == (new.files, new.status, new.error):
            continue
        differing = _changes(one, old, two, new)
        if old and new and old.status == new.status == "ok" and differing == ():
            continue
        found.append(Difference(old, new, tuple(_causes(was, old, now, new)), differing))
    return found


def latest(folder: Path) -> list[Difference]:
    """Return what the reports of a folder say changed when they took the place of earlier ones."""
    _, now = _opened(folder)
    return [
        Difference(report, report, (report.why,), report.changes)
        for report in now.reports
        if report.changed
    ]


def _opened(given: Path) -> tuple[Path, Manifest]:
    folder = given.parent if given.is_file() else given
    record = manifest.read(folder)
    if record is None:
        raise InputError(
            f"{given} is no run; name a folder of reports, or the {manifest.NAME} in it"
        )
    return folder, record


def _paired(was: Manifest, now: Manifest) -> list[tuple[Report | None, Report | None]]:
    old, new = ({report.key: report for report in run.reports} for run in (was, now))
    pairs: list[tuple[Report | None, Report | None]] = [
        (old[key], new[key]) for key in new if key in old
    ]
    gone = [old[key] for key in old if key not in new]
    come = [new[key] for key in new if key not in old]
    for report in list(come):
        alike = [each for each in gone if (each.study, each.scope) == (report.study, report.scope)]
        rivals = [each for each in come if (each.study, each.scope) == (report.study, report.scope)]
        if len(alike) == len(rivals) == 1:
            pairs.append((alike[0], report))
            gone.remove(alike[0])
            come.remove(report)
    pairs += [(None, report) for report in come] + [(report, None) for report in gone]
    return sorted(pairs, key=lambda pair: (pair[1] or pair[0]).key)  # type: ignore[union-attr]


def _changes(
    one: Path, old: Report | None, two: Path, new: Report | None
) -> tuple[Change, ...] | None:
    if old is None or new is None or old.status != "ok" or new.status != "ok":
        return ()
    was, now = _notebook(one, old), _notebook(two, new)
    return None if was is None or now is None else tuple(compared(was, now))


def _notebook(folder: Path, report: Report) -> dict[str, Any] | None:
    path = next((path for path in report.files if path.endswith(".ipynb")), "")
    file = folder / path
    if not path or not file.exists() or manifest.file_hash(file) != report.files[path]:
        return None
    notebook: dict[str, Any] = json.loads(file.read_text(encoding="utf-8"))
    return notebook


def _causes(was: Manifest, old: Report | None, now: Manifest, new: Report | None) -> list[str]:
    if old is None or new is None:
        return []
    causes = []
    if old.parameters != new.parameters:
        causes.append(f"parameters: {_given(old)} to {_given(new)}")
    if old.basis and new.basis:
        causes += _rested_on(old.basis, new.basis)
        moved = _moved(old.basis.indicators, new.basis.indicators)
        if moved:
            causes.append(f"data of {', '.join(moved)}{_releases(was.run.data, now.run.data)}")
    return causes


def _given(report: Report) -> str:
    return ", ".join(f"{name}={value}" for name, value in report.parameters.items()) or "none"


def _rested_on(was: Basis, now: Basis) -> list[str]:
    named = {
        "study": "code: the study",
        "library": "code: the library",
        "reference": "economies, groups, sources or boundaries",
        "imprint": "report.yaml",
        "previews": "preview pictures",
    }
    causes = [cause for part, cause in named.items() if getattr(was, part) != getattr(now, part)]
    moved = [
        f"{name} {was.versions.get(name, 'none')} to {now.versions.get(name, 'none')}"
        for name in _moved(was.versions, now.versions)
    ]
    return causes + ([f"versions: {', '.join(moved)}"] if moved else [])


def _releases(was: dict[str, str], now: dict[str, str]) -> str:
    """Describe which data differ between two runs: releases, corrections, embedded data."""
    moved = _moved(was, now)
    sources = [name for name in moved if "/" not in name and "." not in name]
    parts = ["the embedded data"] if any(name.startswith("snapshot/") for name in moved) else []
    parts += [f"now {name}" for name in sources if name not in was]
    parts += [f"no longer {name}" for name in sources if name not in now]
    parts += ["corrections"] if "corrections.yaml" in moved else []
    return f" ({', '.join(parts)})" if parts else ""


def _moved(was: dict[str, str], now: dict[str, str]) -> list[str]:
    return [name for name in sorted({*was, *now}) if was.get(name) != now.get(name)]
