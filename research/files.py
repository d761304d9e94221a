"""Writing files that are either whole or absent, whatever happens in between."""

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from research.errors import InputError

_UNFINISHED = (
    ".research-part"  # what names of files that are being written end with, and no other's
)


def write_whole(path: Path, data: bytes) -> None:
    """Write `data` to a temporary file next to `path`, sync it, and rename it into place."""
    path.parent.mkdir(parents=True, exist_ok=True)
    try:
        handle, name = tempfile.mkstemp(_UNFINISHED, f".{path.name}.", path.parent)
    except OSError as error:
        error.filename = str(path)  # which the user knows
        raise
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        Path(name).chmod(0o644)
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
    _sync_folder(path.parent)


@contextmanager
def reserved(folder: Path, size: int) -> Iterator[None]:
    """Reserve `size` bytes of disk for what is written after the block."""
    ballast = folder / f".reserve{_UNFINISHED}"
    try:
        write_whole(ballast, b"\0" * size)
        yield
    finally:
        ballast.unlink(missing_ok=True)


def write_or_explain(path: Path, data: bytes) -> None:
    """Write a file of the store as `write_whole`; raise InputError if the disk refuses."""
    try:
        write_whole(path, data)
    except OSError as error:
        raise explained(path, error) from None


def explained(path: Path, error: OSError) -> InputError:
    """Return the error of a store that cannot be written, with its remedy."""
    return InputError(
        f"{path} cannot be written: {error.strerror or error}. What the store held is as before; "
        "make room, or name another "
        "folder with --store or RESEARCH_STORE, and fetch again"
    )


def sweep(folder: Path) -> None:
    """Remove partial files of killed writers below a folder without other writers."""
    for part in folder.rglob(f".*{_UNFINISHED}"):
        part.unlink(missing_ok=True)


def _sync_folder(folder: Path) -> None:
    """Make the rename itself durable, where the system lets a folder be opened."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
