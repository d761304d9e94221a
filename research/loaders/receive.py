"""One reply as it comes: in a bounded time and of a bounded size, whatever a server does."""

import threading
import time
import zlib
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from queue import Empty, Full, Queue

import httpx

from research import limits
from research.errors import UnreachableError

_TIMEOUT = httpx.Timeout(20.0, connect=5.0)
_AHEAD = 8  # pieces received before they are asked for
_STEP = 0.2  # seconds after which a thread that waits for room looks whether anyone still reads


def client(agent: str, connections: int) -> httpx.Client:
    """Return a client that names itself and opens a limited number of connections."""
    headers = {
        "User-Agent": agent,
        "Accept": "application/json, */*;q=0.5",
        "Accept-Encoding": "gzip",
    }
    at_most = httpx.Limits(max_connections=connections, max_keepalive_connections=connections)
    return httpx.Client(timeout=_TIMEOUT, limits=at_most, headers=headers)


class LateError(Exception):
    """A reply that was not whole in the time there was for it."""


class TooLargeError(UnreachableError):
    """A reply beyond a cap; asking again would bring the same."""


class ElsewhereError(Exception):
    """A redirect to a host that was not asked."""


class EncodingError(Exception):
    """A compressed reply that cannot be unpacked."""


@dataclass(frozen=True)
class Reply:
    """A reply whose header has arrived; `pieces` yields its body and ends or raises."""

    url: str
    status: int
    headers: httpx.Headers
    pieces: Iterator[bytes]


@contextmanager
def reply(
    client: httpx.Client,
    url: str,
    headers: Mapping[str, str],
    seconds: float,
    allowed: Callable[[str, str], bool],
) -> Iterator[Reply]:
    """Ask for `url` and give the reply as it comes.

    A thread of its own waits for the server, so that one that sends a byte now and then, in its
    header too, holds up nobody: after `seconds` it is left behind, and ends by itself.

    Parameters
    ----------
    allowed : whether a redirect may lead from one address to another

    Raises
    ------
    LateError, ElsewhereError, httpx.TransportError : here or while pieces are read
    """
    out: Queue[httpx.Response | bytes | BaseException | None] = Queue(_AHEAD)
    left = threading.Event()
    threading.Thread(
        target=_bring, args=(client, url, headers, allowed, out, left), daemon=True
    ).start()
    ends = time.monotonic() + seconds

    def coming() -> httpx.Response | bytes | None:
        try:
            found = out.get(timeout=max(0.0, ends - time.monotonic()))
        except Empty:
            raise LateError(f"not whole after {seconds:g} seconds") from None
        if isinstance(found, BaseException):
            raise found
        return found

    def pieces() -> Iterator[bytes]:
        while isinstance(piece := coming(), bytes):
            if time.monotonic() > ends:
                raise LateError(f"not whole after {seconds:g} seconds")
            yield piece

    try:
        head = coming()
        assert isinstance(head, httpx.Response)
        yield Reply(str(head.url), head.status_code, head.headers, pieces())
    finally:
        left.set()


def _bring(
    client: httpx.Client,
    url: str,
    headers: Mapping[str, str],
    allowed: Callable[[str, str], bool],
    out: Queue[httpx.Response | bytes | BaseException | None],
    left: threading.Event,
) -> None:
    def give(item: httpx.Response | bytes | BaseException | None) -> bool:
        while not left.is_set():
            try:
                out.put(item, timeout=_STEP)
                return True
            except Full:
                continue
        return False

    try:
        response = _followed(client, client.build_request("GET", url, headers=headers), allowed)
        try:
            if give(response):
                for piece in response.iter_raw():
                    if not give(piece):
                        return
            give(None)
        finally:
            response.close()
    except BaseException as error:
        give(error)


def _followed(
    client: httpx.Client, request: httpx.Request, allowed: Callable[[str, str], bool]
) -> httpx.Response:
    """Return the reply after redirects, without reading the bodies of redirects."""
    for _ in range(limits.REDIRECTS + 1):
        response = client.send(request, stream=True, follow_redirects=False)
        if response.next_request is None:
            return response
        response.close()
        if not allowed(str(request.url), str(response.next_request.url)):
            raise ElsewhereError(
                f"it redirects to {limits.line(response.next_request.url)}, which was not asked"
            )
        request = response.next_request
    raise httpx.TooManyRedirects(f"more than {limits.REDIRECTS} redirects", request=request)


def body(answer: Reply, most: int) -> bytes:
    """Return the whole body of a reply, unpacked.

    Raises
    ------
    TooLargeError : it has more than `most` bytes, sent or unpacked; no more than that was read
    EncodingError : its compression is not one that was asked for, or is damaged
    """
    declared = answer.headers.get("Content-Length", "")
    whole = bytearray()
    if declared.isdecimal() and len(declared) > 18:
        raise _too_large(answer, most)
    if declared.isdecimal() and int(declared) > most:
        raise _too_large(answer, most)
    for piece in _unpacked(answer, most):
        whole += piece
        if len(whole) > most:
            raise _too_large(answer, most)
    return bytes(whole)


def beginning(answer: Reply, most: int) -> bytes:
    """Return up to `most` bytes of a body, and what came when it broke off."""
    whole = bytearray()
    try:
        for piece in _unpacked(answer, most):
            whole += piece
            if len(whole) >= most:
                break
    except (EncodingError, LateError, httpx.TransportError):
        pass
    return bytes(whole[:most])


def _unpacked(answer: Reply, most: int) -> Iterator[bytes]:
    encoding = answer.headers.get("Content-Encoding", "identity").strip().casefold()
    if encoding in ("identity", ""):
        yield from answer.pieces
        return
    if encoding not in ("gzip", "x-gzip"):
        raise EncodingError(f"in the encoding {limits.line(encoding)!r}, which was not asked for")
    unpack = zlib.decompressobj(16 + zlib.MAX_WBITS)
    try:
        for piece in answer.pieces:
            while piece and not unpack.eof:
                yield unpack.decompress(piece, most + 1)
                piece = unpack.unconsumed_tail
    except zlib.error as error:
        raise EncodingError(f"damaged gzip ({error})") from None
    if not unpack.eof:
        raise EncodingError("gzip that is cut short")


def _too_large(answer: Reply, most: int) -> TooLargeError:
    return TooLargeError(
        f"{answer.url} sends more than {limits.size(most)}, the most a reply may have; nothing of "
        "it was kept"
    )
