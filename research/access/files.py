"""Files read for studies beside the releases: each is recorded with its hash."""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import pandas as pd

from research.errors import InputError
from research.loaders import package
from research.loaders import participants as people
from research.loaders import population as ages
from research.loaders import provinces as unit_points
from research.report.record import PRIVATE

# Files beside the releases that this process has read, by name, each with the hashes it had.
_files: dict[str, dict[str, None]] = {}
# Sources (catalogue ids) of embedded layers that were asked for, in the order they first were.
_layers_read: dict[str, None] = {}
# Those of them about people; their hashes bear a mark, by which they stay out of what is shared.
_private: set[str] = set()
_EMBEDDED = {"provinces": unit_points, "population": ages}
_BESIDE = (".dbf", ".shx", ".prj", ".cpg")  # what a shapefile is beside its .shp


def rests_on() -> dict[str, str]:
    """Return the hash of each file that was read, by name.

    A file that changed in between has a hash that no file has.
    """
    return {
        name: f"{PRIVATE}:" * (name in _private) + "+".join(seen) for name, seen in _files.items()
    }


def layers_read() -> list[str]:
    """Return the sources (catalogue ids) of the boundaries, provinces and pyramids in use."""
    return list(_layers_read)


@dataclass(frozen=True)
class Read:
    """Files and layers that were read, and which of them are about people."""

    files: dict[str, dict[str, None]]
    layers: dict[str, None]
    private: set[str]


def read() -> Read:
    """Return the files and layers read so far."""
    return Read(
        {name: dict(seen) for name, seen in _files.items()}, dict(_layers_read), set(_private)
    )


def put(more: Read) -> None:
    """Record files and layers as read."""
    for name, seen in more.files.items():
        _files.setdefault(name, {}).update(seen)
    _layers_read.update(more.layers)
    _private.update(more.private)


def forget() -> None:
    """Forget the files read, for a process that starts another report."""
    _files.clear()
    _private.clear()
    _layers_read.clear()


def note(name: str) -> None:
    """Record a file as read: "file:PATH", "layer:SOURCE:NAME", "tiles:KIND", "embedded:NAME"."""
    _files.setdefault(name, {})[digest(name)] = None


def note_layers(sources: Iterable[str]) -> None:
    """Record embedded layers as read, by their sources (catalogue ids)."""
    _layers_read.update(dict.fromkeys(sources))


def file(path: "str | Path") -> Path:
    """Return the absolute path of a user file, and record its content, so that changes count.

    For files a study opens itself, above all with readers that are not written in Python; a
    shapefile is all its files.

    Raises
    ------
    InputError : there is no such file
    """
    found = note_file(path)
    if not found.is_file():
        raise InputError(f"There is no file {path}; give the path of one")
    return found


def note_file(path: "str | Path") -> Path:
    """Remember that a file of the user's own is read; returns its absolute path."""
    found = Path(path).expanduser().absolute()
    note(f"file:{found}")
    if found.suffix.lower() == ".shp":
        upper = found.suffix.isupper()
        for ending in _BESIDE:
            note(f"file:{found.with_suffix(ending.upper() if upper else ending)}")
    return found


def digest(name: str) -> str:
    """Return the current hash of a file, or of the files of a kind; "none" if missing."""
    from research.loaders import layers, ookla

    kind, _, rest = name.partition(":")
    if kind == "embedded":
        return package.stated(_EMBEDDED[rest].PATH)
    if kind == "tiles":
        return ookla.digest(rest)
    if kind == "layer":
        source, _, layer = rest.partition(":")
        record = layers.at_hand(source, layer)
        return record.sha256 if record else "none"
    try:
        if not Path(rest).is_file():  # a device or a pipe may never end
            return "none"
        with Path(rest).open("rb") as file:
            return f"sha256:{hashlib.file_digest(file, 'sha256').hexdigest()}"
    except (OSError, ValueError):
        return "none"


def participants(path: "Path") -> pd.DataFrame:
    """Return a table of participants, one row per person, checked by its loader."""
    _private.add(f"file:{note_file(path)}")
    return people.read(path)


def points(path: str, wanted: Iterable[str] = ()) -> pd.DataFrame:
    """Return the points of a file, such as sites: lon, lat in degrees and other columns.

    Raises
    ------
    InputError : the file cannot be read as points, or lacks a column that is wanted
    """
    from research.loaders import places

    note_file(path)
    return places.points(path, list(wanted))


def practices(path: str) -> pd.DataFrame:
    """Return a user's table of practices: practice, economy, source, link, year."""
    from research.loaders import practices as table

    return table.read(note_file(path))
