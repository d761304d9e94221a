"""One batch a folder: the second is told who holds it."""

import os
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from filelock import FileLock, Timeout


class FolderHeldError(Exception):
    """Another batch is writing into the folder."""


@contextmanager
def held(folder: Path) -> Iterator[None]:
    """Hold a folder of reports while the block runs; raise FolderHeldError, naming the holder, if another batch does."""
    folder.mkdir(parents=True, exist_ok=True)
    lock, holder = FileLock(folder / ".batch.lock"), folder / ".batch.holder"
    try:
        lock.acquire(timeout=0)
    except Timeout:
        who = holder.read_text(encoding="utf-8").strip() if holder.exists() else "another process"
        raise FolderHeldError(f"{folder} is held by {who}; wait for it, or give another folder with --out") from None
    try:
        holder.write_text(f"process {os.getpid()} on {socket.gethostname()}\n", encoding="utf-8")
        yield
    finally:
        holder.unlink(missing_ok=True)
        Path(lock.lock_file).unlink(missing_ok=True)  # while it is held: who waits for it looks again
        lock.release()
