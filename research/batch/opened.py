"""Files opened by a process through Python: the inputs of a study besides indicators.

Readers written in C open files unseen (GDAL, Arrow); a study names such a file with
`research.file`.
"""

import hashlib
import importlib.util
import json
import os
import stat
import sys
import tempfile
from contextlib import suppress
from pathlib import Path
from typing import Any

from research import own, paths
from research.report.record import PRIVATE

_SYSTEM = ("/proc", "/sys", "/dev", "/run", "/etc", "/usr", "/lib", "/System", "/Library")
_State = tuple[int, int, int]

_read: dict[str, _State] = {}
_written: set[str] = set()
_aside: tuple[str, ...] = ()


def watch() -> None:
    """Record files opened from now on outside system, Python, library and store.

    Temporary files and hidden ones in the home folder, such as settings, are left aside too.
    """
    global _aside
    if not _aside:
        library = Path(__file__).resolve().parent.parent
        folders: list[str | Path] = [
            *_SYSTEM,
            sys.prefix,
            sys.base_prefix,
            tempfile.gettempdir(),
            library,
            paths.DATA,
            paths.store(),
            *filter(None, [own.folder()]),
        ]
        both = {
            each for folder in map(Path, folders) for each in (folder.absolute(), folder.resolve())
        }
        _aside = (
            *(f"{each}{os.sep}" for each in both if each != Path(each.anchor)),
            f"{Path.home()}{os.sep}.",
        )
        sys.addaudithook(_hook)


def rests_on() -> str:
    """Return as JSON the indicators and files read, with digests, and their sources."""
    # By name: what runs studies does not import what they import.
    access = sys.modules.get("research.access")
    indicators = files() | (access.rests_on() if access else {})
    private = {digest for digest in indicators.values() if digest.startswith(f"{PRIVATE}:")}
    # A file about people is one under whatever path it was opened.
    indicators = {
        name: f"{PRIVATE}:{digest}" if f"{PRIVATE}:{digest}" in private else digest
        for name, digest in indicators.items()
    }
    return json.dumps(
        {"indicators": indicators, "sources": access.sources_read() if access else []}
    )


def files() -> dict[str, str]:
    """Return the hash of each file read, by "file:PATH".

    A file that changed or went since has a hash that no file has.
    """
    return {f"file:{path}": _digest(Path(path), state) for path, state in sorted(_read.items())}


def _hook(event: str, arguments: tuple[Any, ...]) -> None:
    if event == "open":
        with suppress(Exception):  # whatever is odd about a path, opening it goes on as it would
            _note(arguments[0], arguments[2])


def _note(given: Any, flags: int) -> None:
    if isinstance(given, int) or (
        isinstance(given, str) and given.startswith(_aside) and ".." not in given
    ):
        return
    path = os.path.normpath(Path(os.fsdecode(given)).absolute())
    if path.endswith(".pyc"):
        path = importlib.util.source_from_cache(path)  # a module is its source
    if path.startswith(_aside):
        return
    if flags & (os.O_WRONLY | os.O_RDWR):
        if path not in _read:
            _written.add(path)
    elif path not in _read and path not in _written:
        found = Path(path).stat()
        if stat.S_ISREG(found.st_mode):
            _read[path] = _state(found)


def _state(found: os.stat_result) -> _State:
    return found.st_mtime_ns, found.st_size, found.st_ino


def _digest(path: Path, state: _State) -> str:
    """Return the hash of a file at the end, and detect changes by its state when opened."""
    with suppress(OSError), path.open("rb") as file:
        if _state(os.fstat(file.fileno())) == state:
            return f"sha256:{hashlib.file_digest(file, 'sha256').hexdigest()}"
    return "changed as it was read"
