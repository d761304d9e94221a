"""Large files: streamed to disk, and continued where an earlier attempt ended."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path

from research import limits
from research.files import explained
from research.loaders.receive import Reply, TooLargeError
from research.loaders.refusal import BadPageError, PassingError, refuse

Ask = Callable[[dict[str, str]], AbstractContextManager[Reply]]


def stream(ask: Ask, part: Path) -> int:
    """Write a file to `part`, from where it ends, and return its size in bytes.

    Only a file that is still the same is continued: its tag is kept in a file next to the part.

    Parameters
    ----------
    ask : sends the request with some headers
    """
    tag = tag_of(part)
    known = tag.read_text() if part.exists() and tag.exists() else ""
    headers = {"Accept-Encoding": "identity"}
    if known:
        headers |= {"Range": f"bytes={part.stat().st_size}-", "If-Range": known}
    with ask(headers) as reply:
        if reply.status == 416:
            part.unlink(missing_ok=True)
            raise PassingError("the file is shorter than what had come of it")
        if reply.status not in (200, 206):
            refuse(reply)
        entity = reply.headers.get("ETag", "")
        try:
            tag.write_text(entity if not entity.startswith("W/") else "")
            with part.open("ab" if reply.status == 206 else "wb") as file:
                for piece in reply.pieces:
                    file.write(piece)
                    if file.tell() > limits.DOWNLOAD:
                        raise _too_long(reply)
        except OSError as error:
            raise explained(part, error) from None
        except TooLargeError:
            discard(part)
            raise
    return part.stat().st_size


def checked(ask: Ask, part: Path, check: Callable[[Path], None]) -> int:
    """Return the size of a file as `stream` does; a file that fails its check is discarded."""
    size = stream(ask, part)
    try:
        check(part)
    except BadPageError:  # nothing of it is to be continued
        discard(part)
        raise
    return size


def tag_of(part: Path) -> Path:
    """Return the file that keeps the tag of a partial file."""
    return part.with_suffix(".tag")


def discard(part: Path) -> None:
    """Remove a partial file and its tag."""
    part.unlink()
    tag_of(part).unlink(missing_ok=True)


def _too_long(reply: Reply) -> TooLargeError:
    return TooLargeError(
        f"{reply.url} sends more than {limits.size(limits.DOWNLOAD)}, the most a file may have; "
        "nothing of it was kept"
    )
