"""Files and archives of others, opened within the caps."""

from __future__ import annotations

import gzip
import io
import struct
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from research import limits
from research.errors import InputError

GZIP = b"\x1f\x8b"


def read(path: Path, most: int) -> bytes:
    """Return the bytes of a regular file; raise InputError beyond `most` bytes."""
    if not path.is_file():
        raise InputError(f"{path} is no file")
    try:
        with path.open("rb") as file:
            data = file.read(most + 1)
    except OSError as error:
        raise InputError(f"{path} cannot be read ({error.strerror})") from None
    if len(data) > most:
        raise InputError(f"{path.name} has more than {limits.size(most)}, the most that is read")
    return data


@contextmanager
def opened(path: Path, most: int) -> Iterator[BinaryIO]:
    """Open a file, unpacked if gzip; reading beyond `most` bytes raises InputError."""
    if not path.is_file():
        raise InputError(f"{path} is no file")
    try:
        with path.open("rb") as file:
            packed = file.read(2) == GZIP
            if path.suffix.casefold() == ".gz" and not packed:
                raise InputError(f"{path.name} is called .gz and is not gzip")
            file.seek(0)
            source = gzip.GzipFile(fileobj=file) if packed else file
            yield io.BufferedReader(_Capped(source, path.name, most))
    except (EOFError, zlib.error, gzip.BadGzipFile) as error:
        raise InputError(f"{path.name} is damaged gzip ({error})") from None


class _Capped(io.RawIOBase):
    """A stream that raises InputError once more has been read of it than the cap."""

    def __init__(self, source: object, name: str, most: int) -> None:
        self._source, self._name, self._most, self._read = source, name, most, 0

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        data = self._source.read(len(buffer))  # type: ignore[attr-defined]
        self._read += len(data)
        if self._read > self._most:
            raise InputError(
                f"{self._name} unpacks to more than {limits.size(self._most)}, the most that is "
                "read"
            )
        buffer[: len(data)] = data
        return len(data)


@contextmanager
def archive(data: bytes, most: int) -> Iterator[zipfile.ZipFile]:
    """Open a ZIP archive of at most `most` unpacked bytes; members end at their stated size.

    Raises
    ------
    InputError : it is damaged, encrypted, or unpacks to more
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as found:
            members = found.infolist()
            if len(members) > limits.MEMBERS:
                raise InputError(
                    f"the archive holds more than {limits.MEMBERS:,} files, the most that are read"
                )
            if any(
                member.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
                for member in members
            ):
                raise InputError("the archive is packed in a way other than deflate; pack it again")
            if sum(member.file_size for member in members) > most:
                raise InputError(
                    f"the archive unpacks to more than {limits.size(most)}, the most that is read"
                )
            yield found
    except InputError:
        raise
    except (
        zipfile.BadZipFile,
        EOFError,
        NotImplementedError,
        RuntimeError,
        ValueError,
        struct.error,
        zlib.error,
    ) as error:
        raise InputError(f"damaged ZIP ({limits.line(error, 120)})") from None
