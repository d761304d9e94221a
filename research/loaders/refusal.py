"""Replies that are no success: which of them another attempt may cure."""

import email.utils
import time
from collections.abc import Callable
from typing import TypeVar

import httpx

from research import limits
from research.errors import UnreachableError
from research.loaders import receive
from research.loaders.receive import Reply

T = TypeVar("T")

LONGEST_WAIT = 30.0  # seconds a server may ask for before the next attempt
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


class PassingError(Exception):
    """Something another attempt may cure."""

    def __init__(self, reason: str, retry_after: float = 0.0) -> None:
        self.retry_after = retry_after
        super().__init__(reason)


def curable(attempt: Callable[[], T]) -> T:
    """Return what an attempt brings; raise PassingError for what another one may cure."""
    try:
        return attempt()
    except (
        BadPageError,
        receive.LateError,
        receive.ElsewhereError,
        receive.EncodingError,
    ) as error:
        raise PassingError(str(error)) from None
    except (httpx.TransportError, httpx.TooManyRedirects) as error:
        raise PassingError(f"{type(error).__name__}: {error}") from None


def may_lead(base_url: str, hosts: frozenset[str], here: str, there: str) -> bool:
    """Return whether a redirect is allowed: to a known host, and never from https to http."""
    old, new, asked = httpx.URL(here), httpx.URL(there), httpx.URL(base_url)
    if new.scheme not in ("http", "https") or (old.scheme, new.scheme) == ("https", "http"):
        return False
    own = new.host == asked.host and new.port in (asked.port, None)
    return own or new.host in hosts


def refuse(reply: Reply) -> None:
    """Raise unless the reply is a success."""
    status = reply.status
    if status == 200:
        return
    text = receive.beginning(reply, _SAID).decode("utf-8", errors="replace")
    text = "" if "html" in reply.headers.get("Content-Type", "") else text
    # How ITU's gateway says 429.
    if status not in _PASSING and not text.startswith("Throughput exceeds"):
        raise RefusedError(status, reply.url, text)
    asked = _retry_after(reply.headers.get("Retry-After", ""))
    if asked > LONGEST_WAIT:
        raise UnreachableError(
            f"{reply.url} answered {status} and asks to wait {asked:.0f} seconds; fetch again "
            "after that"
        )
    raise PassingError(f"{status} {httpx.codes.get_reason_phrase(status)}", asked)


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
