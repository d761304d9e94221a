"""Cache of replies: compressed files with a hash of themselves, each for one request."""

import hashlib
import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from research import limits
from research.files import write_or_explain


@dataclass(frozen=True)
class State:
    """Version of a file on a server: its ETag and Last-Modified as sent, or empty."""

    etag: str = ""
    modified: str = ""

    def condition(self) -> dict[str, str]:
        """Return the header that asks for the file only if it has changed."""
        if self.etag:
            return {"If-None-Match": self.etag}
        return {"If-Modified-Since": self.modified} if self.modified else {}

    @classmethod
    def of(cls, headers: Mapping[str, str]) -> "State":
        """Return the state that the headers of a reply name."""
        return cls(*(limits.line(headers.get(name, ""), 200) for name in ("ETag", "Last-Modified")))


def path_of(folder: Path, request: str) -> Path:
    """Return the file that keeps the reply to a request."""
    return folder / f"{hashlib.sha256(request.encode()).hexdigest()[:32]}.zst"


def clear(folder: Path, longest: float) -> None:
    """Remove replies older than some seconds."""
    for path in folder.glob("*.zst"):
        if time.time() - path.stat().st_mtime > longest:
            path.unlink(missing_ok=True)


def write(path: Path, body: bytes) -> None:
    """Keep a reply."""
    import pyarrow as pa

    data = len(body).to_bytes(8, "big") + pa.compress(body, codec="zstd", asbytes=True)
    write_or_explain(path, hashlib.sha256(data).digest() + data)


def read(path: Path, longest: float) -> bytes | None:
    """Return a cached reply; None if missing, damaged or older than `longest` seconds."""
    try:
        if time.time() - path.stat().st_mtime > longest:
            return None
        packed = path.read_bytes()
    except OSError:
        return None
    digest, data = packed[:32], packed[32:]
    if hashlib.sha256(data).digest() != digest:
        return None
    import pyarrow as pa

    if int.from_bytes(data[:8], "big") > limits.REPLY:
        return None
    body: bytes = pa.decompress(
        data[8:], int.from_bytes(data[:8], "big"), codec="zstd", asbytes=True
    )
    return body
