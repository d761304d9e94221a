"""Lock of a report folder: one batch at a time; the second learns who holds it."""

import os
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from filelock import FileLock, Timeout

from research import manifest
from research.errors import FolderHeldError, InputError
from research.publish import data_package, shared, terms_file

_LOCK, _HOLDER = ".batch.lock", ".batch.holder"
_OURS = (manifest.NAME, manifest.JOURNAL, shared.reports())  # in every folder a batch began
_PAGES = ("index.html", data_package.NAME, terms_file.NAME)


def refuse(folder: Path) -> None:
    """Raise InputError for a folder that is none, has links for records, or pages of others."""
    found = next(
        path for path in (folder, *folder.absolute().parents) if path.exists() or path.is_symlink()
    )
    if not found.is_dir():
        raise InputError(
            f"--out is {folder}, and {found} is a file; name a folder, which need not exist yet"
        )
    for name in (_LOCK, _HOLDER, manifest.NAME, manifest.JOURNAL):
        if (folder / name).is_symlink():
            raise InputError(
                f"{folder / name} is a link, and is not followed; remove it, or name another "
                "folder with --out"
            )
    if not any((folder / name).exists() for name in _OURS):
        for path in (folder / name for name in _PAGES if (folder / name).exists()):
            raise InputError(
                f"{path} is of no batch, which would write over it; name another folder with --out"
            )


@contextmanager
def held(folder: Path) -> Iterator[None]:
    """Lock a folder of reports for the block; raise FolderHeldError if another batch holds it."""
    refuse(folder)
    folder.mkdir(parents=True, exist_ok=True)
    lock, holder = FileLock(folder / _LOCK), folder / _HOLDER
    try:
        lock.acquire(timeout=0)
    except Timeout:
        who = holder.read_text(encoding="utf-8").strip() if holder.exists() else "another process"
        raise FolderHeldError(
            f"{folder} is held by {who}; wait for it, or give another folder with --out"
        ) from None
    try:
        holder.write_text(f"process {os.getpid()} on {socket.gethostname()}\n", encoding="utf-8")
        yield
    finally:
        holder.unlink(missing_ok=True)
        # While it is held: who waits for it looks again.
        Path(lock.lock_file).unlink(missing_ok=True)
        lock.release()
