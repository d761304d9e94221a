"""Files read for studies beside the releases: each is recorded with its hash."""

import hashlib
from collections.abc import Iterable
from pathlib import Path

import pandas as pd

from research.errors import InputError
from research.loaders import package
from research.loaders import participants as people
from research.loaders import population as ages
from research.loaders import provinces as unit_points
from research.report.record import PRIVATE

# What was read, in the order it first was: ("file", name, hash) of files beside the releases,
# ("layer", source, "") of embedded layers, by their catalogue ids, and ("private", name, "") of
# files about people, whose hashes bear a mark by which they stay out of what is shared.
Read = dict[tuple[str, str, str], None]
_read: Read = {}
_EMBEDDED = {"provinces": unit_points, "population": ages}
_BESIDE = (".dbf", ".shx", ".prj", ".cpg")  # what a shapefile is beside its .shp


def rests_on() -> dict[str, str]:
    """Return the hash of each file that was read, by name.

    A file that changed in between has a hash that no file has.
    """
    seen: dict[str, list[str]] = {}
    for kind, name, found in _read:
        if kind == "file":
            seen.setdefault(name, []).append(found)
    return {
        name: f"{PRIVATE}:" * (("private", name, "") in _read) + "+".join(hashes)
        for name, hashes in seen.items()
    }


def layers_read() -> list[str]:
    """Return the sources (catalogue ids) of the boundaries, provinces and pyramids in use."""
    return [name for kind, name, _ in _read if kind == "layer"]


def read() -> Read:
    """Return the files and layers read so far."""
    return dict(_read)


def put(more: Read) -> None:
    """Record files and layers as read."""
    _read.update(more)


def forget() -> None:
    """Forget the files read, for a process that starts another report."""
    _read.clear()


def note(name: str) -> None:
    """Record a file as read: "file:PATH", "layer:SOURCE:NAME", "tiles:KIND", "embedded:NAME"."""
    _read["file", name, digest(name)] = None


def note_layers(sources: Iterable[str]) -> None:
    """Record embedded layers as read, by their sources (catalogue ids)."""
    _read.update({("layer", source, ""): None for source in sources})


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
    _read["private", f"file:{note_file(path)}", ""] = None
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
