"""Replies that never end, that unpack to gigabytes or lead elsewhere: refused in a line, soon, and
in little memory.
"""

import gzip
import subprocess
import sys
import textwrap
import time
import zlib
from functools import partial

import pytest

from research import limits
from research.errors import UnreachableError
from research.loaders import http
from research.loaders.http import Door
from tests.loaders.dripping import head, raw_server


@pytest.fixture(autouse=True)
def _quick(monkeypatch) -> None:
    monkeypatch.setattr(http, "_backoff", lambda state: 0.0)
    monkeypatch.setattr(http, "ATTEMPTS", 2)
    monkeypatch.setattr(limits, "ATTEMPT", 0.5)
    monkeypatch.setattr(limits, "DOWNLOADING", 0.5)
    monkeypatch.setattr(limits, "REPLY", 100_000)
    monkeypatch.setattr(limits, "DOWNLOAD", 100_000)


def get(url: str, folder, **more) -> bytes:
    with Door(url, folder / "replies", **more) as door:
        return door.get("x", None, bytes)


def drip(send, piece: bytes = b"x") -> None:
    while True:
        send(piece)
        time.sleep(0.02)


def drip_body(path, send) -> None:
    send(head(Content_Length="1000000"))
    drip(send)


def drip_header(path, send) -> None:
    send(b"HTTP/1.1 200 OK\r\nX-Slow: ")
    drip(send)


def drip_chunk_size(path, send) -> None:
    send(head(Transfer_Encoding="chunked") + b"5\r\nhello\r\n1;")
    drip(send)


def drip_redirect(path, send) -> None:
    send(head("302 Found", Location="/again", Content_Length="1000000"))
    drip(send)


def drip_refusal(path, send) -> None:
    send(head("404 Not Found", Content_Length="1000000"))
    drip(send)


@pytest.mark.slow
@pytest.mark.parametrize(
    "answer", [drip_body, drip_header, drip_chunk_size, drip_redirect, drip_refusal]
)
@pytest.mark.parametrize("kind", ["get", "download"])
def test_a_drip_without_end_is_left_in_time(tmp_path, answer, kind: str) -> None:
    started = time.monotonic()
    with (
        raw_server(answer) as (url, _),
        Door(url, tmp_path / "replies") as door,
        pytest.raises(UnreachableError) as refused,
    ):
        door.get("x", None, bytes) if kind == "get" else door.download("x", tmp_path / "file")
    assert time.monotonic() - started < 4
    assert "\n" not in str(refused.value)
    assert not (tmp_path / "file").exists()


@pytest.mark.slow
def test_all_requests_of_a_fetch_have_an_end(tmp_path, monkeypatch) -> None:
    monkeypatch.setattr(limits, "FETCH", 0.4)
    monkeypatch.setattr(limits, "ATTEMPT", 60.0)

    def answer(path, send) -> None:
        time.sleep(0.15)
        send(head(Content_Length="2") + b"ok")

    with raw_server(answer) as (url, log), Door(url, tmp_path / "replies") as door:
        pieces = [partial(door.get, f"{n}", None, bytes) for n in range(50)]
        with pytest.raises(UnreachableError, match=r"hours, the most a fetch may take|not whole"):
            [piece() for piece in pieces]
        assert len(log) < 10
        with raw_server(drip_body) as (slow, _), Door(slow, tmp_path / "others") as other:
            started = time.monotonic()
            with pytest.raises(UnreachableError):
                other.get("x", None, bytes)
            assert time.monotonic() - started < 3


def endless(path, send) -> None:
    send(head())
    while True:
        send(b"x" * 10_000)


def said_huge(path, send) -> None:
    send(head(Content_Length=str(10_000_000_000)) + b"x")
    time.sleep(0.2)


def said_absurd(path, send) -> None:
    send(head(Content_Length="9" * 18) + b"x")
    time.sleep(0.2)


PACKED = gzip.compress(bytes(50_000_000), 1)


def bomb(path, send) -> None:
    send(head(Content_Encoding="gzip", Content_Length=str(len(PACKED))) + PACKED)


@pytest.mark.parametrize("answer", [endless, said_huge, said_absurd, bomb])
def test_a_reply_beyond_the_cap_is_refused_once_and_in_a_line(tmp_path, answer) -> None:
    with (
        raw_server(answer) as (url, log),
        pytest.raises(UnreachableError, match=r"more than 0\.1 MB, the most a reply") as refused,
    ):
        get(url, tmp_path)
    assert len(log) == 1
    assert "\n" not in str(refused.value)
    assert not list((tmp_path / "replies").glob("*")) if (tmp_path / "replies").exists() else True


@pytest.mark.parametrize("answer", [endless, bomb])
def test_a_file_beyond_the_cap_is_refused_and_leaves_nothing(tmp_path, answer, monkeypatch) -> None:
    monkeypatch.setattr(limits, "DOWNLOAD", 20_000)
    with (
        raw_server(answer) as (url, log),
        Door(url, tmp_path / "replies") as door,
        pytest.raises(UnreachableError, match=r"0\.02 MB, the most a file"),
    ):
        door.download("x", tmp_path / "file")
    assert len(log) == 1
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("encoding", ["br", "zstd", "gzip, gzip", "deflate"])
def test_only_the_compression_that_was_asked_for_is_unpacked(tmp_path, encoding: str) -> None:
    twice = gzip.compress(gzip.compress(bytes(1_000_000)))
    body = twice if "," in encoding else zlib.compress(b"x")
    with (
        raw_server(lambda path, send: send(head(Content_Encoding=encoding) + body)) as (url, _),
        pytest.raises(UnreachableError, match="which was not asked for"),
    ):
        get(url, tmp_path)


@pytest.mark.parametrize("cut", [5, 30])
def test_gzip_that_is_cut_or_damaged_is_no_reply(tmp_path, cut: int) -> None:
    packed = bytearray(gzip.compress(b"a reply " * 100))
    torn = packed[:-cut]
    with (
        raw_server(lambda path, send: send(head(Content_Encoding="gzip") + bytes(torn))) as (
            url,
            _,
        ),
        pytest.raises(UnreachableError, match="cut short"),
    ):
        get(url, tmp_path)


def test_gzip_that_is_whole_comes_whole(tmp_path) -> None:
    text = bytes(range(256)) * 300
    with raw_server(
        lambda path, send: send(head(Content_Encoding="gzip") + gzip.compress(text))
    ) as (url, _):
        assert get(url, tmp_path) == text


def test_a_redirect_stays_on_the_host_that_is_asked_or_goes_to_one_that_is_named(tmp_path) -> None:
    with raw_server(lambda path, send: send(head(Content_Length="5") + b"there")) as (other, seen):
        to = partial(head, "302 Found", Content_Length="0")
        with raw_server(lambda path, send: send(to(Location=f"{other}/y"))) as (url, _):
            with pytest.raises(UnreachableError, match="which was not asked"):
                get(url, tmp_path)
            assert seen == []
            with (
                pytest.raises(UnreachableError, match="which is on another host"),
                Door(url, tmp_path / "r") as door,
            ):
                door.get(f"{other}/y", None, bytes)
            assert seen == []
            assert get(url, tmp_path, hosts=("127.0.0.1",)) == b"there"

    def here(path, send) -> None:
        send(head(Content_Length="4") + b"here") if path == "/y" else send(to(Location="/y"))

    with raw_server(here) as (url, _):
        assert get(url, tmp_path / "own") == b"here"
    with (
        raw_server(lambda path, send: send(to(Location="/x"))) as (url, log),
        pytest.raises(UnreachableError, match="TooManyRedirects"),
    ):
        get(url, tmp_path / "round")
    assert len(log) <= 2 * (limits.REDIRECTS + 1)


@pytest.mark.parametrize(
    "there", ["file:///etc/hostname", "ftp://127.0.0.1/x", "gopher://127.0.0.1/x"]
)
def test_no_other_scheme_is_followed(tmp_path, there: str) -> None:
    with (
        raw_server(
            lambda path, send: send(head("302 Found", Location=there, Content_Length="0"))
        ) as (url, _),
        pytest.raises(UnreachableError),
    ):
        get(url, tmp_path)


def test_what_a_server_says_is_printed_without_its_control_characters(tmp_path) -> None:
    said = b"\x1b[2J\x1b]0;title\x07no\r\nsuch\x00thing " + b"x" * 10_000
    with (
        raw_server(
            lambda path, send: send(head("403 Forbidden", Content_Length=str(len(said))) + said)
        ) as (url, _),
        pytest.raises(UnreachableError) as refused,
    ):
        get(url, tmp_path)
    assert str(refused.value).isprintable()
    assert len(str(refused.value)) < 300


MEASURED = """
    import sys
    from pathlib import Path
    from research.errors import UnreachableError
    from research.loaders.http import Door
    with Door(sys.argv[1], Path(sys.argv[2])) as door:
        try:
            door.get("x", None, bytes)
        except UnreachableError as error:
            print(error)
    # Not ru_maxrss, which counts the process this one was started from.
    print(next(int(line.split()[1]) // 1024 for line in open("/proc/self/status") if line.startswith("VmHWM")))
"""  # noqa: E501


@pytest.mark.slow
def test_gzip_of_four_gigabytes_takes_little_memory(tmp_path) -> None:
    """With the caps as they are, in a process of its own; 4 GB of zeros are 4 MB of gzip."""
    once = zlib.compressobj(9, wbits=31)
    first = once.compress(b"x") + once.flush(zlib.Z_FULL_FLUSH)
    packed = first + 200 * (once.compress(bytes(20_000_000)) + once.flush(zlib.Z_FULL_FLUSH))

    def answer(path, send) -> None:
        send(head(Content_Encoding="gzip", Content_Length=str(len(packed))) + packed)

    with raw_server(answer) as (url, _):
        done = subprocess.run(
            [sys.executable, "-c", textwrap.dedent(MEASURED), url, str(tmp_path)],
            capture_output=True,
            text=True,
            timeout=120,
        )
    said, peak = done.stdout.strip().splitlines()
    assert "more than 100 MB" in said
    assert int(peak) < 600
