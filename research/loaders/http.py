"""HTTP client of all sources: polite requests with retries, cache and complete replies.

What arrives is kept, so a fetch that ends early is taken up by the next one where it stopped.
Nothing else opens a connection.
"""

import email.utils
import hashlib
import json
import threading
import time
from collections.abc import Callable, Iterable, Mapping
from concurrent.futures import FIRST_EXCEPTION, Future, ThreadPoolExecutor, wait
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

import httpx
import tenacity

from research import __version__, limits
from research.errors import UnreachableError
from research.files import explained, write_or_explain
from research.loaders import receive
from research.loaders.receive import Reply, TooLargeError

T = TypeVar("T")

CONNECTIONS = 4  # a host
# of eight attempts with every third failing, one gets through but for one time in six thousand
ATTEMPTS = 8
# seconds after which a request is not tried again: with one last timeout, less than a minute in all
PATIENCE = 35.0
LONGEST_WAIT = 30.0  # seconds a server may ask for before the next attempt
KEPT = 24 * 3600.0  # seconds a reply is kept for a fetch that goes on
_TIMEOUT = httpx.Timeout(20.0, connect=5.0)
_USER_AGENT = f"digital-development-research/{__version__} (statistics for reports; at most {CONNECTIONS} connections)"  # noqa: E501
_SAID = 4_000  # bytes that are read of a page that is no success
_PASSING = {408, 425, 429, 500, 502, 503, 504, 520, 522, 524}


class BadPageError(Exception):
    """A reply of the wrong content, such as an outage page; a retry may succeed."""


class RefusedError(UnreachableError):
    """A final refusal such as 403 or 404; a retry would not help."""

    def __init__(self, status: int, url: str, text: str) -> None:
        self.status = status
        said = limits.line(text, 120)
        super().__init__(
            f"{url} answered {status} "
            f"{httpx.codes.get_reason_phrase(status)}{f': {said}' if said else ''}"
        )


class _PassingError(Exception):
    """Something another attempt may cure."""

    def __init__(self, reason: str, retry_after: float = 0.0) -> None:
        self.retry_after = retry_after
        super().__init__(reason)


class _StoppedError(Exception):
    """Another request has failed for good, so this one is not tried again."""


@dataclass(frozen=True)
class State:
    """Version of a file on a server: its ETag and Last-Modified as sent, or empty."""

    etag: str = ""
    modified: str = ""


class Door:
    """Requests to one source.

    Parameters
    ----------
    base_url : used as given, version included
    replies : folder in which replies are kept until `forget`
    offline : never open a connection; what is kept is still answered
    arrived : called with (replies so far, replies wanted) as they come
    hosts : that may be asked beside the one of `base_url`, by a redirect or an address a reply
        names
    pause : least seconds between the beginnings of two requests, for sources that count them
    """

    def __init__(
        self,
        base_url: str,
        replies: Path,
        *,
        offline: bool = False,
        arrived: Callable[[int, int], None] = lambda n, of: None,
        hosts: Iterable[str] = (),
        pause: float = 0.0,
    ) -> None:
        self.base_url = base_url.rstrip("/")
        self.requests = 0
        self._hosts = frozenset(hosts)
        self._ends = time.monotonic() + limits.FETCH
        self._replies = replies
        self.offline = offline
        self._arrived = arrived
        self._used: set[Path] = set()
        self._stopped = threading.Event()
        self._pause, self._next, self._turn = pause, 0.0, threading.Lock()
        connections = httpx.Limits(
            max_connections=CONNECTIONS, max_keepalive_connections=CONNECTIONS
        )
        headers = {
            "User-Agent": _USER_AGENT,
            "Accept": "application/json, */*;q=0.5",
            "Accept-Encoding": "gzip",
        }
        self._client = httpx.Client(timeout=_TIMEOUT, limits=connections, headers=headers)

    def __enter__(self) -> "Door":
        for path in self._replies.glob("*.zst"):
            if time.time() - path.stat().st_mtime > KEPT:
                path.unlink(missing_ok=True)
        return self

    def __exit__(self, *raised: object) -> None:
        self._client.close()

    def url(self, path: str, params: Mapping[str, Any] | None = None) -> str:
        """Return the address of a resource: a path below the base URL, or its own URL."""
        whole = (
            path
            if path.startswith(("http://", "https://"))
            else f"{self.base_url}/{path.lstrip('/')}"
        )
        return str(httpx.URL(whole, params=params)) if params else whole

    def stop(self) -> None:
        """Stop sending requests; running ones finish and are cached for the next fetch."""
        self._stopped.set()

    def get(
        self,
        path: str,
        params: Mapping[str, Any] | None,
        parse: Callable[[bytes], T],
        *,
        accept: str = "",
    ) -> T:
        """Return the parsed reply, from the cache or the network.

        Parameters
        ----------
        parse : raises BadPageError for a reply that is not what was asked for
        accept : the media type to ask for, where it is not JSON

        Raises
        ------
        RefusedError : the source answered, finally, with something else
        UnreachableError : no attempt brought a usable reply, or the door is offline
        """
        url = self._refuse_elsewhere(self.url(path, params))
        kept = (
            self._replies
            / f"{hashlib.sha256(f'{url} {accept}'.strip().encode()).hexdigest()[:32]}.zst"
        )
        self._used.add(kept)
        body = _kept(kept)
        if body is not None:
            try:
                return parse(body)
            except BadPageError:
                kept.unlink(missing_ok=True)
        parsed, body = self._insist(url, lambda: self._ask(url, parse, accept))
        write_or_explain(kept, _packed(body))
        return parsed

    def changed(
        self, path: str, known: State, parse: Callable[[bytes], T]
    ) -> tuple[T, State] | None:
        """Return the parsed file and its state; None where its state is still `known`.

        Parameters and errors are those of `get`.
        """
        url = self._refuse_elsewhere(self.url(path))
        kept = self._replies / f"{hashlib.sha256(f'file {url}'.encode()).hexdigest()[:32]}.zst"
        self._used.add(kept)
        whole = _kept(kept)
        if whole is not None:
            head, _, body = whole.partition(b"\n")
            try:
                return parse(body), State(*json.loads(head))
            except BadPageError:
                kept.unlink(missing_ok=True)
        asked = (
            {"If-None-Match": known.etag}
            if known.etag
            else {"If-Modified-Since": known.modified}
            if known.modified
            else {}
        )

        def attempt() -> tuple[T, State, bytes] | None:
            with self._reply(url, limits.ATTEMPT, **asked) as reply:
                if asked and reply.status == 304:
                    return None
                _refuse(reply)
                state = State(
                    *(
                        limits.line(reply.headers.get(name, ""), 200)
                        for name in ("ETag", "Last-Modified")
                    )
                )
                body = receive.body(reply, limits.REPLY)
            return parse(body), state, body

        found = self._insist(url, attempt)
        if found is None:
            return None
        parsed, state, body = found
        write_or_explain(
            kept, _packed(json.dumps([state.etag, state.modified]).encode() + b"\n" + body)
        )
        return parsed, state

    def many(self, work: Iterable[Callable[[], T]]) -> list[T]:
        """Return results of tasks in order, at most four at a time; the first failure stops all.

        Requests that are under way when one fails are waited for, and what they bring is kept.
        """
        done = 0
        pieces = list(work)
        lock = threading.Lock()

        def counted(piece: Callable[[], T]) -> T:
            nonlocal done
            if self._stopped.is_set():
                raise _StoppedError
            result = piece()
            with lock:
                done += 1
                self._arrived(done, len(pieces))
            return result

        with ThreadPoolExecutor(CONNECTIONS) as pool:
            futures: list[Future[T]] = [pool.submit(counted, piece) for piece in pieces]
            try:
                wait(futures, return_when=FIRST_EXCEPTION)
                failed = [
                    f.exception()
                    for f in futures
                    if f.done() and not f.cancelled() and f.exception()
                ]
                if failed:
                    raise (
                        next((e for e in failed if e and not isinstance(e, _StoppedError)), None)
                        or AssertionError
                    )
            except BaseException:
                self._stopped.set()
                for future in futures:
                    future.cancel()
                raise
        return [future.result() for future in futures]

    def download(
        self, path: str, target: Path, check: Callable[[Path], None] = lambda part: None
    ) -> int:
        """Download a large file in pieces, whole or not at all; a retry resumes the last attempt.

        Returns its size in bytes. `check` raises BadPageError for a file that is not what was asked
        for. Raises as `get` does.
        """
        url = self._refuse_elsewhere(self.url(path))
        target.parent.mkdir(parents=True, exist_ok=True)
        part = target.with_name(f".{target.name}.download")

        def attempt() -> int:
            size = self._stream(url, part)
            try:
                check(part)
            except BadPageError:  # nothing of it is to be gone on with
                part.unlink()
                part.with_suffix(".tag").unlink(missing_ok=True)
                raise
            return size

        size = self._insist(url, attempt)
        part.replace(target)
        part.with_suffix(".tag").unlink(missing_ok=True)
        return size

    def forget(self) -> None:
        """Remove the replies this door has used: what they brought is in the store."""
        for path in self._used:
            path.unlink(missing_ok=True)
        self._used.clear()

    def _insist(self, url: str, attempt: Callable[[], T]) -> T:
        """Return what an attempt brings, tried again while that may help."""
        if time.monotonic() > self._ends:
            raise UnreachableError(
                f"{self.base_url} took more than {limits.FETCH / 3600:.3g} hours, the most a fetch "
                "may take; what arrived is "
                "kept a day, so fetch again"
            )
        if self.offline:
            raise UnreachableError(f"offline: {url} is not at hand and was not asked for")
        attempts = tenacity.Retrying(
            retry=tenacity.retry_if_exception_type(_PassingError),
            stop=tenacity.stop_after_attempt(ATTEMPTS) | tenacity.stop_after_delay(PATIENCE),
            wait=_pause,
            sleep=tenacity.sleep_using_event(self._stopped),
            reraise=True,
        )
        try:
            answer: T = attempts(self._once, attempt)
            return answer
        except _PassingError as error:
            tried = attempts.statistics.get("attempt_number", 1)
            raise UnreachableError(
                f"{url} gave no usable answer in {tried} attempts; the last: {error}"
            ) from None

    def _once(self, attempt: Callable[[], T]) -> T:
        self._wait_for_turn()
        if self._stopped.is_set():
            raise _StoppedError
        self.requests += 1
        try:
            return attempt()
        except (
            BadPageError,
            receive.LateError,
            receive.ElsewhereError,
            receive.EncodingError,
        ) as error:
            raise _PassingError(str(error)) from None
        except (httpx.TransportError, httpx.TooManyRedirects) as error:
            raise _PassingError(f"{type(error).__name__}: {error}") from None

    def _wait_for_turn(self) -> None:
        """Begin no sooner than the pause after the last request."""
        with self._turn:
            now = time.monotonic()
            begins = max(now, self._next)
            self._next = begins + self._pause
        if begins > now:
            self._stopped.wait(begins - now)

    def _reply(self, url: str, seconds: float, **headers: str) -> AbstractContextManager[Reply]:
        left = max(0.0, self._ends - time.monotonic())
        return receive.reply(self._client, url, headers, min(seconds, left), self._may_lead)

    def _may_lead(self, here: str, there: str) -> bool:
        """Return whether a redirect is allowed: to a known host, and never from https to http."""
        old, new, asked = httpx.URL(here), httpx.URL(there), httpx.URL(self.base_url)
        if new.scheme not in ("http", "https") or (old.scheme, new.scheme) == ("https", "http"):
            return False
        return (new.host, new.port) in (
            (asked.host, asked.port),
            (asked.host, None),
        ) or new.host in self._hosts

    def _refuse_elsewhere(self, url: str) -> str:
        """Return an address unless it is on another host than those that are asked."""
        if not self._may_lead(self.base_url, url):
            raise UnreachableError(
                f"{self.base_url} names {limits.line(url)}, which is on another host and was not "
                "asked"
            )
        return url

    def _ask(self, url: str, parse: Callable[[bytes], T], accept: str) -> tuple[T, bytes]:
        with self._reply(url, limits.ATTEMPT, **({"Accept": accept} if accept else {})) as reply:
            _refuse(reply)
            body = receive.body(reply, limits.REPLY)
        return parse(body), body

    def _stream(self, url: str, part: Path) -> int:
        # Only a file that is still the same one is gone on with: its tag is kept beside its first
        # part.
        tag = part.with_suffix(".tag")
        known = tag.read_text() if part.exists() and tag.exists() else ""
        asked = {"Accept-Encoding": "identity"}
        if known:
            asked |= {"Range": f"bytes={part.stat().st_size}-", "If-Range": known}
        with self._reply(url, limits.DOWNLOADING, **asked) as reply:
            if reply.status == 416:
                part.unlink(missing_ok=True)
                raise _PassingError("the file is shorter than what had come of it")
            if reply.status not in (200, 206):
                _refuse(reply)
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
                part.unlink()
                tag.unlink(missing_ok=True)
                raise
        return part.stat().st_size


def _too_long(reply: Reply) -> TooLargeError:
    return TooLargeError(
        f"{reply.url} sends more than {limits.size(limits.DOWNLOAD)}, the most a file may have; "
        "nothing of it was kept"
    )


def _refuse(reply: Reply) -> None:
    """Raise unless the reply is a success."""
    status = reply.status
    if status == 200:
        return
    text = receive.beginning(reply, _SAID).decode("utf-8", errors="replace")
    text = "" if "html" in reply.headers.get("Content-Type", "") else text
    if status not in _PASSING and not text.startswith(
        "Throughput exceeds"
    ):  # how ITU's gateway says 429
        raise RefusedError(status, reply.url, text)
    asked = _retry_after(reply.headers.get("Retry-After", ""))
    if asked > LONGEST_WAIT:
        raise UnreachableError(
            f"{reply.url} answered {status} and asks to wait {asked:.0f} seconds; fetch again "
            "after that"
        )
    raise _PassingError(f"{status} {httpx.codes.get_reason_phrase(status)}", asked)


def _retry_after(text: str) -> float:
    """Seconds a Retry-After header asks for: a number, or a date.

    >>> _retry_after("3"), _retry_after("Wed, 21 Oct 2015 07:28:00 GMT"), _retry_after("soon")
    (3.0, 0.0, 0.0)
    """
    try:
        return max(0.0, float(text))
    except ValueError:
        pass
    try:
        return max(0.0, email.utils.parsedate_to_datetime(text).timestamp() - time.time())
    except (ValueError, TypeError):
        return 0.0


_backoff = tenacity.wait_exponential(multiplier=0.3, max=4.0) + tenacity.wait_random(0, 0.3)


def _pause(state: tenacity.RetryCallState) -> float:
    error = state.outcome.exception() if state.outcome else None
    return max(_backoff(state), error.retry_after if isinstance(error, _PassingError) else 0.0)


def _packed(body: bytes) -> bytes:
    import pyarrow as pa

    data = len(body).to_bytes(8, "big") + pa.compress(body, codec="zstd", asbytes=True)
    sealed: bytes = hashlib.sha256(data).digest() + data
    return sealed


def _kept(path: Path) -> bytes | None:
    """Return a cached reply, or None where it is missing, expired or damaged."""
    try:
        if time.time() - path.stat().st_mtime > KEPT:
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
