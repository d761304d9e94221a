"""Jobs that need to run: those without a finished report on the current data."""

import json
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

from research.batch.disclosed import Disclosure
from research.batch.outcome import paths
from research.batch.plan import Job
from research.report.record import TO_COME, Basis, Report

_BESIDE = "file:", "layer:", "tiles:"  # what names begin with of what `Basis.data` does not cover
Digests = Callable[[Iterable[str]], Mapping[str, str]]


def why(
    job: Job, report: Report | None, whole: bool, basis: Basis, folder: Path, digests: Digests
) -> str:
    """Return why a job has to run, in words, or "" if its report is up to date.

    Parameters
    ----------
    report : what is known of it
    whole : whether its files are as they were written
    basis : what it would rest on now, beside the indicators it loads
    digests : gives the digests now of what a report was answered; asked only when data have changed
    """
    if report is None:
        return "new"
    if report.status == TO_COME:
        return "not made last time"
    if report.status != "ok":
        return f"{report.status} last time"
    if report.basis is None:
        return "made by an earlier version"
    if not whole:
        return "its files are missing or altered"
    aside = _aside(job, folder)
    private = aside.get("digests", {})
    then = report.basis.model_copy(
        update={
            "indicators": {
                name: private.get(name, digest) for name, digest in report.basis.indicators.items()
            }
        }
    )
    return _changed(then, basis) or _data_changed(
        then, basis, digests, _places(job, then, aside.get("paths", {}))
    )


def _changed(then: Basis, now: Basis) -> str:
    if then.study != now.study:
        return "the study changed"
    if then.imprint != now.imprint:
        return "report.yaml changed"
    if then.previews != now.previews:
        return f"preview pictures are {'now' if now.previews else 'no longer'} drawn"
    if lacking := sorted({*now.languages} - {*then.languages}):
        return f"languages to add: {', '.join(lacking)}"
    if then.library != now.library:
        return "the library changed"
    if then.reference != now.reference:
        return "economies, groups, sources or boundaries changed"
    moved = [
        name
        for name in sorted({*then.versions, *now.versions})
        if then.versions.get(name) != now.versions.get(name)
    ]
    if moved:
        return "versions changed: " + ", ".join(
            f"{n} {then.versions.get(n, 'none')} to {now.versions.get(n, 'none')}" for n in moved
        )
    return ""


def _aside(job: Job, folder: Path) -> dict[str, dict[str, str]]:
    """Return the private record of a job (see `disclosed.aside`), empty if missing or changed."""
    try:
        found = json.loads((folder / paths(job)[3]).read_text(encoding="utf-8"))
        return {
            kind: {str(name): str(value) for name, value in found[kind].items()}
            for kind in ("paths", "digests")
        }
    except (OSError, ValueError, RecursionError, KeyError, TypeError, AttributeError):
        return {}


def _places(job: Job, then: Basis, known: Mapping[str, str]) -> dict[str, str]:
    """Return the requests behind each digest of a report; files are where they were."""
    disclosure = Disclosure.of(job.parameters)
    return {name: known.get(name) or disclosure.path_of(name) for name in then.indicators}


def _data_changed(then: Basis, now: Basis, digests: Digests, places: Mapping[str, str]) -> str:
    if then.data == now.data:  # but a file beside these may change at any time
        places = {name: place for name, place in places.items() if name.startswith(_BESIDE)}
    found = digests(places.values()) if places else {}
    changed = [
        name.removeprefix("file:")
        for name, place in places.items()
        if found.get(place) != then.indicators[name]
    ]
    return "data changed: " + ", ".join(changed) if changed else ""
