"""Releases in the store, from the records of data files, read without pandas.

A record names its data file by content, so the pair is in place the moment the record is, and a
fetch that ends early leaves the pair before it. `loaders/store.py` writes them.
"""

import hashlib
import json
import os
import re
from contextlib import suppress
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from pathlib import Path

from pydantic import BaseModel, ConfigDict, Field

from research import seal
from research.errors import CorruptDataError, InputError
from research.limits import line
from research.paths import in_store, store

FORMAT = 1
MARK = "store.json"
SOURCE = r"^[a-z][a-z0-9_]{0,63}$"  # what a source is called, and its folder
DATE = r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"


class Asked(BaseModel):
    """What was asked of a source for one indicator, when, and how many values came.

    Attributes
    ----------
    licence : of these values, where a source holds some of several licences; empty for that of the
        source
    etag, modified : of the file they came from, as its server gave them
    """

    model_config = ConfigDict(frozen=True)

    fetched: str
    request: str
    rows: int
    licence: str = ""
    etag: str = ""
    modified: str = ""


class Vintage(BaseModel):
    """One release of a source in the store: its data file and where that comes from.

    Attributes
    ----------
    source, vintage : id of the source; ISO date of the release
    stated : whether the publisher, its file or who imported it gives that date; where nobody does,
        `vintage` is the day an API was asked, or the end of the newest year of a file
    sha256, rows : of the data file
    url, parameters, fetched : what was asked last, and when (UTC)
    whole : every economy was asked for, so an economy without a value has none
    indicators : by catalogue id, what was asked for each
    unknown : by catalogue id, when the source last said that it does not know the code asked for
    """

    model_config = ConfigDict(frozen=True)

    format: int = FORMAT
    source: str = Field(pattern=SOURCE)
    vintage: str = Field(pattern=DATE)
    sha256: str = Field(pattern=r"^([0-9a-f]{64})?$")
    rows: int
    url: str
    parameters: dict[str, str]
    fetched: str
    title: str
    publisher: str
    licence: str
    citation: str
    note: str = ""
    whole: bool = False
    stated: bool = True
    indicators: dict[str, Asked]
    unknown: dict[str, Asked] = {}

    @property
    def stem(self) -> str:
        """Name of the pair of files, without an ending."""
        return f"{self.vintage}-{self.sha256[:8]}"

    def path(self, folder: Path | None = None) -> Path:
        """Return the path of the data file."""
        return in_store(folder, self.source, f"{self.stem}.parquet")


def dated(text: object) -> str:
    """Return a release's date; raise InputError unless it is ISO and not after tomorrow.

    Tomorrow is allowed because it has begun somewhere.

    >>> dated("2026-07-01")
    '2026-07-01'
    """
    try:
        if not isinstance(text, str) or not re.fullmatch(DATE, text):
            raise ValueError
        day = date.fromisoformat(text)
    except ValueError:
        raise InputError(f"vintage {line(text)!r} is not an ISO date such as 2026-07-28") from None
    if day > datetime.now(UTC).date() + timedelta(days=1):
        raise InputError(f"vintage {text} is in the future; a release has the day it came out")
    return text


def at_hand(folder: Path | None = None, source: str = "*") -> tuple[Vintage, ...]:
    """Return the releases in the store, by source, newest first; none without a store.

    Parameters
    ----------
    source : look at this one alone, whatever state the records of others are in

    Raises
    ------
    InputError : the store was written by a newer version
    CorruptDataError : a record cannot be read
    """
    folder = folder or store()
    return _at_hand(folder, source, _looked_at(folder))


# What was seen of a store: of its mark and each file of each source, the path, time of change, size
# and number.
_Seen = tuple[tuple[str, int, int, int], ...]


def _looked_at(folder: Path) -> _Seen | None:
    """Return the contents of a store, without reading it; None without a store."""
    try:
        entries = list(os.scandir(folder))
    except (FileNotFoundError, NotADirectoryError):
        return None
    found = []
    for entry in entries:
        with suppress(
            OSError
        ):  # gone since, or a link to nowhere: it is read, and refused, where it counts
            if entry.is_dir():
                found += [
                    _seen(each) for each in os.scandir(entry.path) if each.name.endswith(".json")
                ]
            elif entry.name == MARK:
                found.append(_seen(entry))
    return tuple(sorted(found))


def _seen(entry: os.DirEntry[str]) -> tuple[str, int, int, int]:
    stat = entry.stat()
    return entry.path, stat.st_mtime_ns, stat.st_size, stat.st_ino


@lru_cache(maxsize=64)
def _at_hand(folder: Path, source: str, seen: _Seen | None) -> tuple[Vintage, ...]:
    if seen is None:
        return ()
    refuse_newer(folder)
    records = _listed(folder, source)
    found: dict[tuple[str, str], Vintage] = {}
    for record in records:
        key = record.source, record.vintage
        # Two records of one release stand only where a fetch ended between writing one and removing
        # the other.
        if key not in found or record.fetched > found[key].fetched:
            found[key] = record
    newest_first = sorted(found.values(), key=lambda record: record.vintage, reverse=True)
    return tuple(sorted(newest_first, key=lambda record: record.source))


def identity(folder: Path | None = None) -> str:
    """Return a hash of the store's content, independent of when and where it was fetched.

    >>> identity(Path("no such folder"))[:15]
    'sha256:4f53cda1'
    """
    folder = folder or store()
    return _identity(folder, _looked_at(folder))


@lru_cache(maxsize=64)
def _identity(folder: Path, seen: _Seen | None) -> str:
    held = [
        (v.source, v.vintage, v.sha256, v.whole, sorted(v.indicators))
        for v in _at_hand(folder, "*", seen)
    ]
    return f"sha256:{hashlib.sha256(json.dumps(held).encode()).hexdigest()}"


def refuse_newer(folder: Path) -> None:
    """Raise InputError if the store in `folder` was written by a newer version of the library."""
    mark = folder / MARK
    if not mark.exists():
        return
    try:
        written = int(seal.read(mark.read_bytes())["format"])
    except (OSError, ValueError, KeyError, TypeError):
        raise CorruptDataError(
            f'{mark} cannot be read; it should hold {{"format": {FORMAT}}}: write that again'
        ) from None
    if written > FORMAT:
        raise _newer(folder, written)


def _newer(where: Path, written: int) -> InputError:
    return InputError(
        f"{where} was written by a newer version of this library (format {written}; this one reads "
        f"{FORMAT}) and is left as "
        "it is: upgrade the library, or name another folder with --store or RESEARCH_STORE"
    )


def _listed(folder: Path, source: str) -> list[Vintage]:
    """Every record; listed again where one was replaced by its successor in between."""
    for _ in range(5):
        files = sorted(folder.glob(f"{source}/*.json"))
        records = [_read(in_store(folder, path.parent.name, path.name)) for path in files]
        if all(records):
            break
    return [record for record in records if record is not None]


def _read(path: Path) -> Vintage | None:
    try:
        stat = path.stat()
        return _parsed(path, (stat.st_mtime_ns, stat.st_size, stat.st_ino))
    except FileNotFoundError:
        return None


@lru_cache(maxsize=256)
def _parsed(path: Path, state: tuple[int, int, int]) -> Vintage:
    text = path.read_bytes()
    try:
        record = opened(text)
        if record is not None and record.source != path.parent.name:
            raise ValueError("a record of another source")
    except ValueError:
        raise CorruptDataError(
            f"{path} is damaged and says nothing of the data beside it. `research fetch --source "
            f"{path.parent.name}` (or the "
            "import it came from) makes both anew"
        ) from None
    if record is None:
        raise _newer(path, int(json.loads(text)["format"]))
    return record


def opened(text: bytes) -> Vintage | None:
    """Return the record in a file, None for one of a newer version.

    Raises
    ------
    ValueError : it is damaged
    """
    try:
        written = int(json.loads(text)["format"])
        return Vintage.model_validate(seal.read(text)) if written <= FORMAT else None
    except (KeyError, TypeError, RecursionError):
        raise ValueError("no record") from None
