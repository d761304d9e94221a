"""Data files of the store, whose bytes are checked against their records."""

from __future__ import annotations

import hashlib
from functools import lru_cache
from pathlib import Path

from research.errors import CorruptDataError
from research.vintages import Vintage


def refuse_damaged(record: Vintage, folder: Path | None = None) -> None:
    """Raise CorruptDataError if the data file of a release is missing or damaged."""
    checked_bytes(record, folder)


def checked_bytes(record: Vintage, folder: Path | None) -> bytes:
    """Return the bytes of a data file, checked against its record."""
    path = record.path(folder)
    try:
        stat = path.stat()
        return _checked(path, record.sha256, (stat.st_mtime_ns, stat.st_size, stat.st_ino))
    except OSError as error:
        kind = CorruptDataError if path.with_suffix(".json").exists() else ReplacedError
        raise kind(f"{path} cannot be read ({error.strerror}). {_remedy(record)}") from None
    except _DamagedError:
        raise CorruptDataError(
            f"{path} is damaged: its bytes do not match the hash beside it. {_remedy(record)}"
        ) from None


class ReplacedError(CorruptDataError):
    """A pair of files was there when the store was listed, and both are gone."""


class _DamagedError(Exception):
    pass


@lru_cache(maxsize=8)
def _checked(path: Path, sha256: str, state: tuple[int, int, int]) -> bytes:
    data = path.read_bytes()
    if hashlib.sha256(data).hexdigest() != sha256:
        raise _DamagedError
    return data


def _remedy(record: Vintage) -> str:
    return f"`research fetch --source {record.source}` (or the import it came from) makes it anew"
