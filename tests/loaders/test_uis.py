"""UNESCO's statistics: records, qualifiers, magnitudes, hints, the cap on records, the version;
recorded or as specified.
"""

import gzip
import json
from collections.abc import Iterator

import pytest

from research import catalogue, economies, vintages
from research.catalogue import Codes, Indicator
from research.errors import UnreachableError
from research.loaders import http, source, uis
from research.loaders.http import BadPageError, Door
from research.loaders.source import Fetched, Order
from tests.serving import Server
from tests.stores import backdate

VERSION = "20250917-73f4b95c"
TOO_MUCH = {
    "message": "Too much data requested (224879 records), please reduce the selection",
    "error": "Bad Request",
    "statusCode": 400,
}


@pytest.fixture(autouse=True)
def _quick(monkeypatch) -> None:
    monkeypatch.setattr(http, "_backoff", lambda state: 0.01)


class Uis:
    """The API: a record for each code and year from 2000 of two economies and the world, at most
    `cap` in a reply.
    """

    def __init__(self) -> None:
        self.cap, self.version, self.hints = 100_000, VERSION, []
        self.records: list[dict] | None = None

    def __call__(self, path: str, query: dict[str, list[str]]):
        if path == "versions/default":
            return (
                200,
                "application/json",
                json.dumps({"version": self.version, "publicationDate": None}).encode(),
            )
        first, last = int(query["start"][0]), int(query["end"][0])
        rows = self.records
        if rows is None:
            rows = [
                record(code, area, year, year / 100)
                for code in query["indicator"]
                for area in ("THA", "VNM", "SDG: World")
                for year in range(max(first, 2000), last + 1)
            ]
        if len(rows) > self.cap:
            return 400, "application/json", json.dumps(TOO_MUCH).encode()
        return (
            200,
            "application/json",
            json.dumps({"records": rows, "hints": self.hints, "indicatorMetadata": []}).encode(),
        )


def record(
    code: str,
    area: str,
    year: object,
    value: object,
    magnitude: object = None,
    qualifier: object = None,
) -> dict:
    return {
        "indicatorId": code,
        "geoUnit": area,
        "year": year,
        "value": value,
        "magnitude": magnitude,
        "qualifier": qualifier,
    }


@pytest.fixture
def api() -> Uis:
    return Uis()


@pytest.fixture
def server(api: Uis) -> Iterator[Server]:
    with Server().running() as running:
        running.routes["/api/"] = api
        yield running


def entry(code: str, indicator: str = "internet_users") -> Indicator:
    return catalogue.written(indicator).model_copy(update={"codes": Codes(uis=code)})


def load(server: Server, folder, *entries: Indicator) -> Fetched:
    with Door(f"{server.url}/api", folder / "replies") as door:
        return uis.load(door, entries)


def values(fetched: Fetched) -> dict[tuple[str, str, int], float]:
    return {(r.indicator, r.economy, r.year): r.value for r in fetched.observations.itertuples()}


def test_the_recorded_reply_value_for_value(shared, server, api, tmp_path) -> None:
    with gzip.open(shared / "recorded" / "uis" / "ROFST.1T3.GPIA.CP.json.gz") as file:
        api.records = json.load(file)["records"]
    fetched = load(server, tmp_path, entry("ROFST.1T3.GPIA.CP"))
    ours = [
        row
        for row in api.records
        if row["geoUnit"] in economies.table() and row["value"] is not None
    ]
    assert values(fetched) == {
        ("internet_users", r["geoUnit"], r["year"]): r["value"] for r in ours
    }
    assert len(ours) > 2000
    estimates = sum(row["qualifier"] in ("NAT_EST", "UIS_EST") for row in ours)
    assert fetched.observations["flag"].eq("estimate").sum() == estimates > 0


def test_the_version_is_the_vintage(server, tmp_path) -> None:
    fetched = load(server, tmp_path, entry("A"))
    assert (fetched.vintage, fetched.by_day, fetched.parameters["version"]) == (
        "2025-09-17",
        False,
        VERSION,
    )
    assert f"version={VERSION}" in server.log[1]


def test_without_a_version_the_release_is_dated_by_the_day_and_says_so(
    server, api, tmp_path
) -> None:
    api.version = "newest"
    fetched = load(server, tmp_path, entry("A"))
    assert fetched.by_day
    assert any(
        "names the version 'newest'; its release is dated by the day" in note
        for note in fetched.notes
    )


def test_a_release_in_the_future_is_refused(server, api, tmp_path) -> None:
    api.version = "20990101-73f4b95c"
    with pytest.raises(UnreachableError, match="2099-01-01 is in the future"):
        load(server, tmp_path, entry("A"))


@pytest.mark.slow
def test_more_than_the_cap_comes_in_halves_and_nothing_is_lost_as_recorded_in_the_contract(
    server, api, tmp_path
) -> None:
    whole = load(server, tmp_path / "a", entry("A"), entry("B", "gini"))
    api.cap = 30
    parts = load(server, tmp_path / "b", entry("A"), entry("B", "gini"))
    assert values(parts) == values(whole)
    assert len(values(whole)) > 100
    api.cap = 0
    with pytest.raises(UnreachableError, match="Too much data requested"):
        load(server, tmp_path / "c", entry("A"))


def test_null_and_magnitudes_as_specified(server, api, tmp_path) -> None:
    api.records = [
        record("A", "THA", 2020, None),
        record("A", "THA", 2021, None, "NA"),
        record("A", "THA", 2022, 5.0, "NA"),
        record("A", "THA", 2023, None, "NIL"),
        record("A", "THA", 2024, 0),
        record("A", "VNM", 2024, 2.5, None, "UIS_EST"),
    ]
    fetched = load(server, tmp_path, entry("A"))
    assert values(fetched) == {
        ("internet_users", "THA", 2023): 0.0,
        ("internet_users", "THA", 2024): 0.0,
        ("internet_users", "VNM", 2024): 2.5,
    }
    assert "3 rows left out: no value given" in fetched.notes
    assert fetched.observations["flag"].tolist() == ["", "", "estimate"]


def test_an_unknown_code_is_a_hint_with_status_200_and_is_told_as_specified(
    server, api, tmp_path
) -> None:
    api.records, api.hints = [record("A", "THA", 2020, 1.0)], ["Indicator B not found"]
    fetched = load(server, tmp_path, entry("A"), entry("B", "gini"))
    assert set(fetched.unknown) == {"gini"}
    assert "the UIS says: Indicator B not found" in fetched.notes


def test_what_was_not_asked_for_and_what_cannot_be_read_is_refused(server, api, tmp_path) -> None:
    api.records = [record("Z", "THA", 2020, 1.0)]
    with pytest.raises(UnreachableError, match="records of Z, which was not asked for"):
        load(server, tmp_path / "a", entry("A"))
    for bad in (
        record("A", "THA", 2020.5, 1.0),
        record("A", "THA", 2020, "x"),
        record("A", 764, 2020, 1.0),
    ):
        api.records = [bad]
        with pytest.raises(UnreachableError, match="record that cannot be read: A"):
            load(server, tmp_path / "b", entry("A"))
    for body in (b"[]", b"{}", b'{"records": [1]}', b"<html>"):
        with pytest.raises(BadPageError):
            uis.parse(body, frozenset({"A"}))


def test_a_second_fetch_on_another_day_asks_for_the_version_alone(
    server, api, store, monkeypatch
) -> None:
    known = {
        key: each for key, each in catalogue.table().items() if key in ("internet_users", "gini")
    }
    known = {key: each.model_copy(update={"codes": Codes(uis=key)}) for key, each in known.items()}
    monkeypatch.setattr(catalogue, "table", lambda: known)
    monkeypatch.setitem(catalogue.sources(), "uis", catalogue.sources()["gdl"])
    of_uis = source.observing(
        "uis", "", uis.load, gives=lambda each: bool(each.codes.uis), unchanged=uis.unchanged
    )

    def fetch() -> list[str]:
        with Door(f"{server.url}/api", store / "uis" / "replies") as door:
            return of_uis.bring(door, Order(), store)

    fetch()
    backdate(store)
    server.log.clear()
    assert "still the newest, nothing else asked" in fetch()[0]
    assert server.log == ["/api/versions/default"]
    server.log.clear()
    assert "no request made" in fetch()[0]
    backdate(store)
    api.version = "20260101-73f4b95d"
    assert any("no value differs" in line for line in fetch())
    assert [record.vintage for record in vintages.at_hand(store)] == ["2026-01-01", "2025-09-17"]
