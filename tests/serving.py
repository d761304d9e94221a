"""A small server on loopback in the shape of the live sources, with invented numbers, faults on
demand and a log.
"""

import json
import threading
import time
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, unquote, urlsplit

Answer = tuple[int, str, bytes]
FAULTS = ("502", "429", "500", "nonjson", "truncated", "hang", "drop")
# Two economies that are in the list, one aggregate with a code and one without, one economy that is
# in no list.
PLACES = {
    "THA": ("TH", "East Asia & Pacific"),
    "TUV": ("TV", "East Asia & Pacific"),
    "WLD": ("1W", "Aggregates"),
    "INX": ("XY", "Aggregates"),
    "ZZZ": ("ZZ", "East Asia & Pacific"),
}
INCOMES = {"THA": "Upper middle income", "TUV": "Upper middle income"}


def invented(code: str, iso3: str, year: int) -> float | None:
    """A number that is always the same; every seventh is missing."""
    n = zlib.crc32(f"{code} {iso3} {year}".encode())
    return None if n % 7 == 0 else n % 1000 / 10


class WorldBank:
    """The Indicators API: pages, errors with HTTP 200, aggregates among economies."""

    def __init__(
        self,
        unknown: tuple[str, ...] = (),
        lastupdated: str = "2026-07-01",
        value: Callable = invented,
    ) -> None:
        self.error = "175"  # what it says of an unknown code
        self.unknown, self.lastupdated, self.value = unknown, lastupdated, value
        self.sends_aggregates = True  # even where none was asked for

    def __call__(self, path: str, query: dict[str, list[str]]) -> Answer:
        parts = path.strip("/").split("/")
        page, per_page = int(query.get("page", ["1"])[0]), int(query.get("per_page", ["50"])[0])
        if parts == ["country", "all"]:
            rows = [self._place(iso3) for iso3 in PLACES]
            return _json(
                [_head(page, per_page, len(rows)), rows[(page - 1) * per_page : page * per_page]]
            )
        codes = parts[3].split(";")
        if set(codes) & set(self.unknown):
            return _json(
                [
                    {
                        "message": [
                            {
                                "id": self.error,
                                "key": "Invalid format",
                                "value": "The indicator was not found.",
                            }
                        ]
                    }
                ]
            )
        first, last = map(int, query["date"][0].split(":"))
        wanted = PLACES if parts[1] == "all" else parts[1].split(";")
        if self.sends_aggregates:
            wanted = [*wanted, "WLD", "INX"]
        rows = [
            self._row(c, iso3, y)
            for c in codes
            for iso3 in wanted
            for y in range(last, first - 1, -1)
        ]
        head = {
            **_head(page, per_page, len(rows)),
            "sourceid": "2",
            "lastupdated": self.lastupdated,
        }
        return _json([head, rows[(page - 1) * per_page : page * per_page] or None])

    def _place(self, iso3: str) -> dict:
        iso2, region = PLACES[iso3]
        return {"id": iso3, "iso2Code": iso2, "name": iso3.title(), "region": {"value": region},
                "incomeLevel": {"value": INCOMES.get(iso3, "Aggregates")}}  # fmt: skip

    def _row(self, code: str, iso3: str, year: int) -> dict:
        return {
            "indicator": {"id": code, "value": code},
            "country": {"id": PLACES[iso3][0], "value": iso3},
            "unit": "",
            "countryiso3code": "" if iso3 == "INX" else iso3,
            "date": str(year),
            "value": self.value(code, iso3, year),
            "obs_status": "",
            "decimal": 1,
        }


def _head(page: int, per_page: int, total: int) -> dict:
    return {"page": page, "pages": -(-total // per_page), "per_page": per_page, "total": total}


def _json(content: object) -> Answer:
    return 200, "application/json", json.dumps(content).encode()


class Server:
    """A running server.

    `routes` answer by the beginning of a path; `fault` is a kind and how often it strikes (1: every
    request).
    """

    def __init__(self) -> None:
        self.routes: dict[str, Callable[[str, dict[str, list[str]]], Answer]] = {}
        self.log: list[str] = []
        self.agents: set[str] = set()
        self.accepted: set[str] = set()
        self.fault: tuple[str, int] = ("none", 1)
        self.busy = self.most_at_once = 0
        self.pause = 0.0
        self.retry_after = "0"
        self.ranges = False
        self.modified = ""  # of every file, where the server says so
        self.sent: list[int] = []
        self._lock = threading.Lock()
        self._http = ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
        self.url = f"http://127.0.0.1:{self._http.server_port}"

    @contextmanager
    def running(self) -> Iterator["Server"]:
        thread = threading.Thread(
            target=self._http.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True
        )
        thread.start()
        try:
            yield self
        finally:
            self._http.shutdown()
            self._http.server_close()

    def _handler(server) -> type[BaseHTTPRequestHandler]:
        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def log_message(self, *args: object) -> None:
                pass

            def do_GET(self) -> None:
                with server._lock:
                    server.log.append(self.path)
                    server.agents.add(self.headers["User-Agent"])
                    server.accepted.add(self.headers["Accept"])
                    server.busy += 1
                    server.most_at_once = max(server.most_at_once, server.busy)
                    kind, every = server.fault
                    struck = kind != "none" and len(server.log) % every == 0
                try:
                    time.sleep(server.pause)
                    self.answer(kind if struck else "none")
                finally:
                    with server._lock:
                        server.busy -= 1

            def answer(self, kind: str) -> None:
                if kind == "drop":
                    self.close_connection = True
                    return
                if kind == "hang":
                    time.sleep(0.5)
                if kind.isdigit():
                    wait = (("Retry-After", server.retry_after),) if kind == "429" else ()
                    return self.reply((int(kind), "text/html", b"<html>down</html>"), headers=wait)
                if kind == "nonjson":
                    return self.reply(
                        (200, "text/html", b"<!DOCTYPE html><html>Maintenance</html>")
                    )
                split = urlsplit(self.path)
                path = unquote(split.path)
                route = next(
                    (r for r in sorted(server.routes, key=len, reverse=True) if path.startswith(r)),
                    None,
                )
                if route is None:
                    return self.reply((404, "text/plain", b"not found"))
                self.reply(
                    server.routes[route](path[len(route) :], parse_qs(split.query)),
                    cut=kind == "truncated",
                )

            def reply(self, answer: Answer, headers: tuple = (), cut: bool = False) -> None:
                status, kind, body = answer
                if server.ranges and status == 200:
                    tag = f'"{zlib.crc32(body)}"'
                    headers = (*headers, ("ETag", tag))
                    if self.headers["If-Range"] == tag:
                        status, body = (
                            206,
                            body[int(self.headers["Range"].removeprefix("bytes=").rstrip("-")) :],
                        )
                    server.sent.append(len(body))
                if server.modified and status == 200:
                    tag = f'"{zlib.crc32(body)}"'
                    headers = (*headers, ("ETag", tag), ("Last-Modified", server.modified))
                    if self.headers["If-None-Match"] == tag:
                        status, body = 304, b""
                self.send_response(status)
                self.send_header("Content-Type", kind)
                self.send_header("Content-Length", str(len(body)))
                for name, value in headers:
                    self.send_header(name, value)
                self.end_headers()
                self.wfile.write(body[: len(body) // 2] if cut else body)
                self.close_connection |= cut

        return Handler
