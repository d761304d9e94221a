"""The door to the network: what fails is tried again, what is final is told, what arrived is kept,
and it stays polite.
"""

import json
import socket
import time
from functools import partial

import pytest

from research.errors import InputError, UnreachableError
from research.loaders import http
from research.loaders.http import BadPageError, Door, RefusedError
from tests.serving import FAULTS, Server


@pytest.fixture(autouse=True)
def _quick(monkeypatch) -> None:
    monkeypatch.setattr(http, "_backoff", lambda state: 0.01)


@pytest.fixture
def server():
    with Server().running() as running:
        running.routes["/n/"] = lambda path, query: (
            200,
            "application/json",
            json.dumps([path]).encode(),
        )
        yield running


def parsed(body: bytes) -> list[str]:
    try:
        return json.loads(body)
    except ValueError:
        raise BadPageError("not JSON") from None


def door(server: Server, folder, **more) -> Door:
    return Door(server.url, folder / "replies", **more)


@pytest.mark.slow
@pytest.mark.parametrize("kind", FAULTS)
@pytest.mark.parametrize("every", [2, 3])
def test_what_passes_is_overcome(server, tmp_path, kind: str, every: int) -> None:
    server.fault = (kind, every)
    with door(server, tmp_path) as one:
        got = one.many([partial(one.get, f"n/{n}", None, parsed) for n in range(8)])
    assert got == [[str(n)] for n in range(8)]


@pytest.mark.slow
@pytest.mark.parametrize("kind", ["502", "429", "500", "nonjson", "truncated", "drop"])
def test_what_never_passes_is_an_error_that_names_it(server, tmp_path, kind: str) -> None:
    server.fault = (kind, 1)
    with (
        door(server, tmp_path) as one,
        pytest.raises(UnreachableError, match=rf"{server.url}/n/1 gave no usable answer in 8"),
    ):
        one.get("n/1", None, parsed)
    assert len(server.log) == http.ATTEMPTS


@pytest.mark.slow
def test_attempts_end_in_time(server, tmp_path, monkeypatch) -> None:
    monkeypatch.setattr(http, "PATIENCE", 0.5)
    monkeypatch.setattr(http, "_backoff", lambda state: 0.3)
    server.fault = ("502", 1)
    started = time.monotonic()
    with door(server, tmp_path) as one, pytest.raises(UnreachableError):
        one.get("n/1", None, parsed)
    assert time.monotonic() - started < 20
    assert len(server.log) < http.ATTEMPTS


@pytest.mark.parametrize("status", [400, 403, 404])
def test_a_refusal_is_final_and_told_as_it_is(server, tmp_path, status: int) -> None:
    server.routes["/no"] = lambda path, query: (
        status,
        "application/json",
        b'{"message": "Missing Authentication Token"}',
    )
    with (
        door(server, tmp_path) as one,
        pytest.raises(RefusedError, match=f"answered {status}.*Missing Authentication") as error,
    ):
        one.get("no", None, parsed)
    assert error.value.status == status
    assert len(server.log) == 1


@pytest.mark.slow
def test_retry_after_is_honoured_and_not_for_ever(server, tmp_path) -> None:
    server.fault, server.retry_after = ("429", 2), "1"
    with door(server, tmp_path) as one:
        one.get("n/1", None, parsed)
        started = time.monotonic()
        one.get("n/2", None, parsed)
        assert time.monotonic() - started >= 1
        server.retry_after = "3600"
        with pytest.raises(UnreachableError, match="asks to wait 3600 seconds"):
            one.get("n/3", None, parsed)


def test_what_arrived_is_kept_and_the_next_call_goes_on(server, tmp_path) -> None:
    server.routes["/n/7"] = lambda path, query: (403, "text/plain", b"no")
    with door(server, tmp_path) as one, pytest.raises(RefusedError):
        one.many([partial(one.get, f"n/{n}", None, parsed) for n in range(8)])
    came = {path for path in server.log if path != "/n/7"}
    assert came
    del server.routes["/n/7"]
    server.log.clear()
    with door(server, tmp_path) as one:
        assert len(one.many([partial(one.get, f"n/{n}", None, parsed) for n in range(8)])) == 8
        assert not came & set(server.log)
        one.forget()
    assert not list((tmp_path / "replies").glob("*.zst"))


def test_a_kept_reply_that_is_old_or_damaged_is_asked_for_again(
    server, tmp_path, monkeypatch
) -> None:
    with door(server, tmp_path) as one:
        one.get("n/1", None, parsed)
    kept = next((tmp_path / "replies").glob("*.zst"))
    data = bytearray(kept.read_bytes())
    data[-3] ^= 1
    kept.write_bytes(data)
    with door(server, tmp_path) as one:
        assert one.get("n/1", None, parsed) == ["1"]
    monkeypatch.setattr(http, "KEPT", -1.0)
    with door(server, tmp_path) as one:
        one.get("n/1", None, parsed)
    assert len(server.log) == 3


@pytest.mark.slow
def test_never_more_than_four_connections_and_a_name(server, tmp_path) -> None:
    server.pause = 0.05
    told = []
    with door(server, tmp_path, arrived=lambda n, of: told.append((n, of))) as one:
        one.many([partial(one.get, f"n/{n}", None, parsed) for n in range(16)])
    assert server.most_at_once <= 4
    assert all("digital-development-research" in agent for agent in server.agents)
    assert sorted(told) == [(n, 16) for n in range(1, 17)]


def test_offline_makes_no_request_and_answers_from_what_is_kept(server, tmp_path) -> None:
    with door(server, tmp_path) as one:
        one.get("n/1", None, parsed)
    with door(server, tmp_path, offline=True) as one:
        assert one.get("n/1", None, parsed) == ["1"]
        with pytest.raises(UnreachableError, match="offline"):
            one.get("n/2", None, parsed)
    assert len(server.log) == 1


def test_a_file_that_has_not_changed_is_not_sent_again(server, tmp_path) -> None:
    server.modified = "Wed, 01 Apr 2026 05:01:39 GMT"
    with door(server, tmp_path) as one:
        value, state = one.changed("n/1", http.State(), parsed)
        assert (value, state.modified) == (["1"], server.modified)
        assert one.changed("n/1", state, parsed) == (["1"], state), (
            "what is kept answers, with the state it was in"
        )
        assert len(server.log) == 1
        one.forget()
        assert one.changed("n/1", state, parsed) is None
        assert one.changed("n/1", http.State(etag='"other"'), parsed) == (["1"], state)


def test_a_port_nobody_listens_on(tmp_path) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        address = f"http://127.0.0.1:{free.getsockname()[1]}"
    with Door(address, tmp_path) as one, pytest.raises(UnreachableError, match="ConnectError"):
        one.get("n/1", None, parsed)


def test_a_download_is_whole_or_absent(server, tmp_path) -> None:
    body = bytes(range(256)) * 4000
    server.routes["/file"] = lambda path, query: (200, "application/octet-stream", body)
    server.fault = ("truncated", 2)
    with door(server, tmp_path) as one:
        assert (
            one.download("file", tmp_path / "a")
            == one.download("file", tmp_path / "b")
            == len(body)
        )
    assert (tmp_path / "a").read_bytes() == (tmp_path / "b").read_bytes() == body
    server.fault = ("truncated", 1)
    with door(server, tmp_path) as one, pytest.raises(UnreachableError):
        one.download("file", tmp_path / "c")
    assert not (tmp_path / "c").exists()


def test_a_download_goes_on_where_it_ended_if_the_file_is_still_the_same(server, tmp_path) -> None:
    bodies = [bytes(range(256)) * 4000, bytes(range(255, -1, -1)) * 5000]
    server.routes["/file"] = lambda path, query: (200, "application/octet-stream", bodies[0])
    server.ranges = True
    server.fault = ("truncated", 1)
    with door(server, tmp_path) as one, pytest.raises(UnreachableError):
        one.download("file", tmp_path / "a")
    server.fault = ("none", 1)
    server.sent.clear()
    with door(server, tmp_path) as one:
        one.download("file", tmp_path / "a")
    assert (tmp_path / "a").read_bytes() == bodies[0]
    assert server.sent[0] < len(bodies[0]) / 100
    server.fault = ("truncated", 1)
    with door(server, tmp_path) as one, pytest.raises(UnreachableError):
        one.download("file", tmp_path / "b")
    server.fault = ("none", 1)
    bodies.pop(0)  # published anew in between
    with door(server, tmp_path) as one:
        one.download("file", tmp_path / "b")
    assert (tmp_path / "b").read_bytes() == bodies[0]
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a", "b"]


def test_a_download_that_is_something_else_is_asked_for_again(server, tmp_path) -> None:
    answers = iter([b"<html>out of order</html>", b"right"])
    server.routes["/file"] = lambda path, query: (200, "text/html", next(answers))

    def check(part) -> None:
        if part.read_bytes() != b"right":
            raise BadPageError("a page")

    with door(server, tmp_path) as one:
        one.download("file", tmp_path / "a", check)
    assert [(path.name, path.read_bytes()) for path in tmp_path.iterdir()] == [("a", b"right")]


def test_a_full_disk_is_told(server, tmp_path, monkeypatch) -> None:
    def full(path, data):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("research.files.write_whole", full)
    with (
        door(server, tmp_path) as one,
        pytest.raises(InputError, match=r"No space left on device.*as before"),
    ):
        one.get("n/1", None, parsed)
