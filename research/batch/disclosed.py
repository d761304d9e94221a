"""Disclosure of user files in reports: names only, without folders and user names.

A study is given the path itself. What is kept and published of it (parameters, what was read,
notebook, page, error) bears the path below the folder the batch was started in, or else the file's
name and a short hash that tells two of one name apart.
"""

import hashlib
import json
import os
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from markupsafe import escape

from research.report.record import PRIVATE

_FILE = "file:"


def parameters(given: Mapping[str, Any]) -> dict[str, Any]:
    """Return parameters as a record has them, paths of files by their disclosed names."""
    return {
        name: [_value(each) for each in value] if isinstance(value, list) else _value(value)
        for name, value in given.items()
    }


def _value(value: Any) -> Any:
    return named(value) if isinstance(value, str) and _is_path(value) else value


def _is_path(text: str) -> bool:
    """Whether a text is a path: from the root or the home folder, or of a file that is there."""
    if text.startswith(("/", "~/")) or re.match(r"[A-Za-z]:[\\/]", text):
        return True
    try:
        return Path(text).is_file()
    except (OSError, ValueError):
        return False


def named(path: str) -> str:
    """Return the disclosed name of a path.

    >>> named("/somewhere/else/zones.geojson")
    'zones.geojson (fea16e91)'
    """
    absolute = _absolute(path)
    here = Path.cwd()
    if (
        absolute.is_relative_to(here)
        and here not in Path.home().parents
        and here != Path(here.anchor)
    ):
        return absolute.relative_to(here).as_posix()
    return f"{absolute.name} ({hashlib.sha256(str(absolute).encode()).hexdigest()[:8]})"


def _absolute(path: str) -> Path:
    return Path(os.path.normpath(Path(path).expanduser().absolute()))


def withheld(read: Mapping[str, str]) -> dict[str, str]:
    """Return digests fit for a record, without those of files about people."""
    return {name: PRIVATE if _is_private(digest) else digest for name, digest in read.items()}


def aside(given: Mapping[str, Any], read: Mapping[str, str]) -> dict[str, dict[str, str]]:
    """Return what only the user of the batch may know, by disclosed name; empty without any.

    `paths` are those that cannot be found again from the name and the parameters, `digests` those
    of files about people.
    """
    known = Disclosure.of(given)
    files = {_FILE + named(name[5:]): name for name in read if name.startswith(_FILE)}
    paths = {name: path for name, path in files.items() if known.path_of(name) != path}
    digests = {
        name: read[path].removeprefix(f"{PRIVATE}:")
        for name, path in files.items()
        if _is_private(read[path])
    }
    return {"paths": paths, "digests": digests} if paths or digests else {}


def _is_private(digest: str) -> bool:
    return digest.startswith(f"{PRIVATE}:")


@dataclass(frozen=True)
class Disclosure:
    """Paths a report was given or has read, and how each is disclosed."""

    paths: tuple[str, ...]

    @classmethod
    def of(cls, given: Mapping[str, Any], read: Iterable[str] = ()) -> "Disclosure":
        """Return the disclosure of parameters, and of what was read ("file:PATH" and others)."""
        values = [
            each
            for value in given.values()
            for each in (value if isinstance(value, list) else [value])
        ]
        found = [each for each in values if isinstance(each, str) and _is_path(each)]
        found += [name.removeprefix(_FILE) for name in read if name.startswith(_FILE)]
        return cls(tuple(dict.fromkeys(found)))

    def keys(self, read: Mapping[str, str]) -> dict[str, str]:
        """Return digests of what was read by disclosed names."""
        return {
            _FILE + named(name[5:]) if name.startswith(_FILE) else name: digest
            for name, digest in read.items()
        }

    def path_of(self, name: str) -> str:
        """Return the path of a disclosed name, if given or in the folder of one; else the name."""
        if not name.startswith(_FILE):
            return name
        stem = re.sub(r" \([0-9a-f]{8}\)$", "", name[5:])
        beside = [str(_absolute(path).parent / stem) for path in self.paths]
        found = (path for path in [*self.paths, *beside] if named(path) == name[5:])
        return f"{_FILE}{_absolute(next(found, name[5:]))}"

    def told(self, text: str) -> str:
        """Return a text (plain, JSON or HTML) with disclosed names in place of paths."""
        pairs: dict[str, str] = {}
        for path in self.paths:
            absolute = _absolute(path)
            for written in (
                path,
                str(Path(path).expanduser()),
                str(absolute),
                str(absolute.resolve()),
            ):
                pairs[written] = named(path)
            pairs.setdefault(f"{absolute.parent}/", "")
            pairs.setdefault(f"{absolute.resolve().parent}/", "")
        for written in sorted(pairs, key=len, reverse=True):
            if "/" in written.strip("/") or "\\" in written:
                text = _replaced(text, written, pairs[written])
        return _replaced(text, f"{Path.home()}/", "~/")


def _replaced(text: str, written: str, shown: str) -> str:
    """Return a text with a path replaced wherever one begins, however it is escaped."""
    forms = {
        written: shown,
        json.dumps(written)[1:-1]: json.dumps(shown)[1:-1],
        str(escape(written)): str(escape(shown)),
    }
    for form, by in forms.items():
        if len(form) > 3 and form in text:
            text = re.sub(rf"(?<![\w.+/-]){re.escape(form)}", lambda _, by=by: by, text)  # type: ignore[misc]
    return text
