"""List of the releases in a store, kept while its files stay the same."""

import hashlib
import json
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from contextvars import ContextVar
from functools import lru_cache
from pathlib import Path

from research import seal
from research.errors import CorruptDataError, InputError
from research.paths import in_store, store
from research.vintages.record import FORMAT, Vintage, opened

MARK = "store.json"


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
    if source == "*":
        return contents(folder)[0]
    return _at_hand(folder, source, _listing(folder))


# What was seen of a store: of its mark and each file of each source, the path, time of change, size
# and number.
_Seen = tuple[tuple[str, int, int, int], ...]
_Contents = tuple[tuple[Vintage, ...], str]
_looks: ContextVar[dict[Path, _Contents] | None] = ContextVar("looks", default=None)


def _listing(folder: Path) -> _Seen | None:
    """Return the files of a store, without reading them; None without a store."""
    try:
        entries = list(os.scandir(folder))
    except (FileNotFoundError, NotADirectoryError):
        return None
    found = []
    for entry in entries:
        # Gone since, or a link to nowhere: it is read, and refused, where it counts.
        with suppress(OSError):
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
    return contents(folder or store())[1]


@contextmanager
def looked_at_once() -> Iterator[None]:
    """Look at each store once within: all that is asked of it is of one state."""
    token = _looks.set({}) if _looks.get() is None else None
    try:
        yield
    finally:
        if token:
            _looks.reset(token)


def contents(folder: Path) -> _Contents:
    """Return `at_hand` and `identity` of a store, looked at together."""
    looks = _looks.get()
    if looks is None:
        return _contents(folder)
    if folder not in looks:
        looks[folder] = _contents(folder)
    return looks[folder]


def _contents(folder: Path) -> _Contents:
    seen = _listing(folder)
    return _at_hand(folder, "*", seen), _identity(folder, seen)


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
