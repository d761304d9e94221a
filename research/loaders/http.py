"""HTTP client of all sources: polite requests with retries, cache and complete replies.

What arrives is kept, so a fetch that ends early is taken up by the next one where it stopped.
Nothing else opens a connection.
"""

import json
import threading
import time
from collections.abc import Callable, Iterable, Mapping
from contextlib import AbstractContextManager
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

import httpx
import tenacity

from research import __version__, limits
from research.errors import UnreachableError
from research.loaders import download, receive, replies
from research.loaders.parallel import StoppedError, Turns, in_order
from research.loaders.receive import Reply, client
from research.loaders.refusal import BadPageError as BadPageError
from research.loaders.refusal import PassingError, curable, may_lead, refuse
from research.loaders.refusal import RefusedError as RefusedError
from research.loaders.replies import State as State

T = TypeVar("T")

CONNECTIONS = 4  # a host
# of eight attempts with every third failing, one gets through but for one time in six thousand
ATTEMPTS = 8
# seconds after which a request is not tried again: with one last timeout, less than a minute in all
PATIENCE = 35.0
KEPT = 24 * 3600.0  # seconds a reply is kept for a fetch that goes on
_USER_AGENT = f"digital-development-research/{__version__} (statistics for reports; at most {CONNECTIONS} connections)"  # noqa: E501


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
        self._may_lead = partial(may_lead, self.base_url, frozenset(hosts))
        self._ends = time.monotonic() + limits.FETCH
        self._replies = replies
        self.offline = offline
        self._arrived = arrived
        self._used: set[Path] = set()
        self._stopped = threading.Event()
        self._turns = Turns(pause, self._stopped)
        self._client = client(_USER_AGENT, CONNECTIONS)

    def __enter__(self) -> "Door":
        replies.clear(self._replies, KEPT)
        return self

    def __exit__(self, *raised: object) -> None:
        self._client.close()

    def url(self, path: str, params: Mapping[str, Any] | None = None) -> str:
        """Return the address of a resource: a path below the base URL, or its own URL."""
        if not path.startswith(("http://", "https://")):
            path = f"{self.base_url}/{path.lstrip('/')}"
        return str(httpx.URL(path, params=params)) if params else path

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
        kept = replies.path_of(self._replies, f"{url} {accept}".strip())
        self._used.add(kept)
        body = replies.read(kept, KEPT)
        if body is not None:
            try:
                return parse(body)
            except BadPageError:
                kept.unlink(missing_ok=True)
        parsed, body = self._insist(url, lambda: self._ask(url, parse, accept))
        replies.write(kept, body)
        return parsed

    def changed(
        self, path: str, known: State, parse: Callable[[bytes], T]
    ) -> tuple[T, State] | None:
        """Return the parsed file and its state; None where its state is still `known`.

        Parameters and errors are those of `get`.
        """
        url = self._refuse_elsewhere(self.url(path))
        kept = replies.path_of(self._replies, f"file {url}")
        self._used.add(kept)
        whole = replies.read(kept, KEPT)
        if whole is not None:
            head, _, body = whole.partition(b"\n")
            try:
                return parse(body), State(*json.loads(head))
            except BadPageError:
                kept.unlink(missing_ok=True)
        condition = known.condition()

        def attempt() -> tuple[T, State, bytes] | None:
            with self._reply(url, limits.ATTEMPT, **condition) as reply:
                if condition and reply.status == 304:
                    return None
                refuse(reply)
                state = State.of(reply.headers)
                body = receive.body(reply, limits.REPLY)
            return parse(body), state, body

        found = self._insist(url, attempt)
        if found is None:
            return None
        parsed, state, body = found
        replies.write(kept, json.dumps([state.etag, state.modified]).encode() + b"\n" + body)
        return parsed, state

    def many(self, work: Iterable[Callable[[], T]]) -> list[T]:
        """Return results of tasks in order, at most four at a time; the first failure stops all.

        Requests that are under way when one fails are waited for, and what they bring is kept.
        """
        return in_order(work, CONNECTIONS, self._stopped, self._arrived)

    def download(
        self, path: str, target: Path, check: Callable[[Path], None] = lambda part: None
    ) -> int:
        """Download a large file in pieces, whole or not at all; a retry resumes the last attempt.

        Returns its size. `check` raises BadPageError for a wrong file; other errors as in `get`.
        """
        url = self._refuse_elsewhere(self.url(path))
        target.parent.mkdir(parents=True, exist_ok=True)
        part = target.with_name(f".{target.name}.download")
        size = self._insist(
            url,
            lambda: download.checked(
                lambda sent: self._reply(url, limits.DOWNLOADING, **sent), part, check
            ),
        )
        part.replace(target)
        download.tag_of(part).unlink(missing_ok=True)
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
                "may take; what arrived is kept a day, so fetch again"
            )
        if self.offline:
            raise UnreachableError(f"offline: {url} is not at hand and was not asked for")
        attempts = tenacity.Retrying(
            retry=tenacity.retry_if_exception_type(PassingError),
            stop=tenacity.stop_after_attempt(ATTEMPTS) | tenacity.stop_after_delay(PATIENCE),
            wait=_pause,
            sleep=tenacity.sleep_using_event(self._stopped),
            reraise=True,
        )
        try:
            answer: T = attempts(self._once, attempt)
            return answer
        except PassingError as error:
            tried = attempts.statistics.get("attempt_number", 1)
            raise UnreachableError(
                f"{url} gave no usable answer in {tried} attempts; the last: {error}"
            ) from None

    def _once(self, attempt: Callable[[], T]) -> T:
        self._turns.wait()
        if self._stopped.is_set():
            raise StoppedError
        self.requests += 1
        return curable(attempt)

    def _reply(self, url: str, seconds: float, **headers: str) -> AbstractContextManager[Reply]:
        left = max(0.0, self._ends - time.monotonic())
        return receive.reply(self._client, url, headers, min(seconds, left), self._may_lead)

    def _refuse_elsewhere(self, url: str) -> str:
        """Return an address unless it is on another host than those that are asked."""
        if not self._may_lead(self.base_url, url):
            raise UnreachableError(
                f"{self.base_url} names {limits.line(url)}, which is on another host, not asked"
            )
        return url

    def _ask(self, url: str, parse: Callable[[bytes], T], accept: str) -> tuple[T, bytes]:
        with self._reply(url, limits.ATTEMPT, **({"Accept": accept} if accept else {})) as reply:
            refuse(reply)
            body = receive.body(reply, limits.REPLY)
        return parse(body), body


_backoff = tenacity.wait_exponential(multiplier=0.3, max=4.0) + tenacity.wait_random(0, 0.3)


def _pause(state: tenacity.RetryCallState) -> float:
    error = state.outcome.exception() if state.outcome else None
    return max(_backoff(state), error.retry_after if isinstance(error, PassingError) else 0.0)
