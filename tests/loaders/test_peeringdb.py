"""PeeringDB, from its contract as no reply was recorded: entries counted by economy, none kept,
none no zero.
"""

import json
from collections.abc import Iterator
from datetime import UTC, datetime

import pytest

from research import catalogue
from research.catalogue import Codes, Indicator
from research.errors import UnreachableError
from research.loaders import http, peeringdb
from research.loaders.http import BadPageError, Door
from research.loaders.source import Fetched
from tests.serving import Server


@pytest.fixture(autouse=True)
def _quick(monkeypatch) -> None:
    monkeypatch.setattr(http, "_backoff", lambda state: 0.01)


@pytest.fixture
def server() -> Iterator[Server]:
    with Server().running() as running:
        yield running


def body(*rows: dict) -> bytes:
    return json.dumps({"data": rows, "meta": {}}).encode()


def place(number: object, country: object, status: str = "ok") -> dict:
    return {
        "id": number,
        "org_id": 1,
        "name": "X",
        "city": "Y",
        "country": country,
        "status": status,
        "net_count": 5,
    }


def entry(code: str, indicator: str) -> Indicator:
    return catalogue.written(indicator).model_copy(update={"codes": Codes(peeringdb=code)})


def load(server: Server, folder, *entries: Indicator) -> Fetched:
    with Door(server.url, folder / "replies") as door:
        return peeringdb.load(door, entries)


def test_entries_in_operation_are_counted_as_specified(server, tmp_path) -> None:
    rows = [
        place(1, "TH"),
        place(2, "TH"),
        place(2, "TH"),
        place(3, "TH", "pending"),
        place(4, "VN"),
        place(5, "ZZ"),
    ]
    server.routes["/ix"] = lambda path, query: (200, "application/json", body(*rows))
    server.routes["/fac"] = lambda path, query: (200, "application/json", body(place(1, "TH")))
    fetched = load(server, tmp_path, entry("ix", "population"), entry("fac", "gdp_ppp_2021"))
    year = datetime.now(UTC).year
    found = {(r.indicator, r.economy, r.year): r.value for r in fetched.observations.itertuples()}
    assert found == {
        ("population", "THA", year): 2.0,
        ("population", "VNM", year): 1.0,
        ("gdp_ppp_2021", "THA", year): 1.0,
    }
    assert sorted(server.log) == [
        "/fac?fields=id%2Ccountry%2Cstatus",
        "/ix?fields=id%2Ccountry%2Cstatus",
    ]
    assert fetched.notes == ("left out, as no economy of data/economies.csv: ZZ",)


def test_an_empty_reply_is_no_answer_and_no_zero_as_specified(server, tmp_path) -> None:
    server.routes["/ix"] = lambda path, query: (
        200,
        "application/json",
        b'{"data": [], "meta": {}}',
    )
    fetched = load(server, tmp_path, entry("ix", "population"))
    assert set(fetched.unknown) == {"population"}
    assert fetched.observations.empty


def test_callers_are_held_to_twenty_a_minute_and_429_is_waited_for_as_specified(
    server, tmp_path
) -> None:
    assert peeringdb.SOURCE.pause * 20 >= 60
    server.routes["/ix"] = lambda path, query: (200, "application/json", body(place(1, "TH")))
    server.fault = ("429", 2)
    server.log.append("one before")
    assert len(load(server, tmp_path, entry("ix", "population")).observations) == 1
    assert len(server.log) == 3


def test_what_is_no_reply_or_cannot_be_read_is_refused() -> None:
    for page in (b"<html>", b"[]", b"{}", b'{"data": [1]}'):
        with pytest.raises(BadPageError):
            peeringdb.parse(page)
    for bad in (place("one", "TH"), place(1, 764), {"id": 1}):
        with pytest.raises(UnreachableError, match="an entry that cannot be read"):
            peeringdb.parse(body(bad))
