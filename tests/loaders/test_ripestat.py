"""RIPEstat: weeks in no order, -1 for unknown, the last known count of a year; recorded counts in
the envelope as specified.
"""

import gzip
import json
from collections.abc import Iterator
from datetime import UTC, datetime

import pytest

from research import catalogue, economies
from research.catalogue import Codes, Indicator
from research.errors import UnreachableError
from research.loaders import http, ripestat
from research.loaders.http import CONNECTIONS, BadPageError, Door
from research.loaders.source import Fetched
from tests.serving import Server

FIELDS = ("asns_ris", "v6_prefixes_ris")


@pytest.fixture(autouse=True)
def _quick(monkeypatch) -> None:
    monkeypatch.setattr(http, "_backoff", lambda state: 0.01)


@pytest.fixture
def server() -> Iterator[Server]:
    with Server().running() as running:
        yield running


@pytest.fixture(scope="module")
def austria(shared) -> dict:
    with gzip.open(shared / "recorded" / "ripestat" / "country-resource-stats_at.json.gz") as file:
        return json.load(file)


def body(data: object, status: str = "ok") -> bytes:
    return json.dumps({"status": status, "data": data}).encode()


def entry(code: str, indicator: str = "population") -> Indicator:
    return catalogue.written(indicator).model_copy(update={"codes": Codes(ripestat=code)})


def load(server: Server, folder, *entries: Indicator) -> Fetched:
    with Door(server.url, folder / "replies") as door:
        return ripestat.load(door, entries)


def week(day: str, asns: object, v6: object = 1) -> dict:
    return {
        "stats_date": f"{day}T00:00:00",
        "timeline": [],
        "asns_ris": asns,
        "v6_prefixes_ris": v6,
    }


def test_recorded_weeks_stand_in_no_order_and_the_last_of_a_year_counts(austria) -> None:
    weeks = ripestat.parse(body(austria), "AT", FIELDS)
    assert len(weeks) == len(austria["stats"]) == 647
    assert austria["stats"] != sorted(austria["stats"], key=lambda each: each["stats_date"])
    assert [each.day for each in weeks] == sorted(each.day for each in weeks)
    last = {}
    for each in sorted(austria["stats"], key=lambda each: each["stats_date"]):
        last[int(each["stats_date"][:4])] = each["asns_ris"]
    assert ripestat.last_of_year(weeks, "asns_ris") == last
    assert (last[2017], last[2005] > 0) == (464, True)


def test_minus_one_is_not_known_and_no_number_as_recorded(austria) -> None:
    weeks = ripestat.parse(body(austria), "AT", ["v4_prefixes_stats"])
    unknown = [each for each in weeks if each.counts["v4_prefixes_stats"] == -1]
    assert unknown
    assert -1 not in ripestat.last_of_year(weeks, "v4_prefixes_stats").values()
    given = {
        "resource": "th",
        "stats": [week("2020-01-06", 5), week("2020-12-28", -1), week("2021-01-04", -1)],
    }
    assert ripestat.last_of_year(ripestat.parse(body(given), "TH", FIELDS), "asns_ris") == {
        2020: 5.0
    }


@pytest.mark.slow
def test_one_request_an_economy_by_alpha_2_and_a_year_under_way_is_provisional(
    server, tmp_path
) -> None:
    now = datetime.now(UTC)

    def route(path: str, query: dict[str, list[str]]):
        of = query["resource"][0]
        if of == "xk":
            return 400, "application/json", b'{"status": "error"}'
        stats = [week("2020-12-28", 7, 3), week(f"{now.year}-01-01", 9, -1)] if of == "th" else []
        return 200, "application/json", body({"resource": of, "stats": stats})

    server.routes["/data/country-resource-stats/data.json"] = route
    fetched = load(server, tmp_path, entry("asns_ris"), entry("v6_prefixes_ris", "gdp_ppp_2021"))
    rows = {
        (r.indicator, r.economy, r.year): (r.value, r.flag)
        for r in fetched.observations.itertuples()
    }
    assert rows == {
        ("population", "THA", 2020): (7.0, ""),
        ("population", "THA", now.year): (9.0, "provisional"),
        ("gdp_ppp_2021", "THA", 2020): (3.0, ""),
    }
    asked = [each for each in economies.table().values() if each.iso2]
    assert len(server.log) == len(asked) > 200
    assert all("sourceapp=" in path for path in server.log)
    assert server.most_at_once <= CONNECTIONS <= 8
    assert fetched.notes == ("1 row left out: RIPEstat knows no such economy",)


@pytest.mark.slow
def test_a_source_that_knows_no_economy_gives_nothing(server, tmp_path) -> None:
    server.routes["/data/"] = lambda path, query: (404, "text/plain", b"gone")
    fetched = load(server, tmp_path, entry("asns_ris"))
    assert (set(fetched.unknown), fetched.requests) == ({"population"}, {})


def test_counts_of_another_economy_and_what_cannot_be_read_are_refused() -> None:
    with pytest.raises(UnreachableError, match="counts of vn, not of TH"):
        ripestat.parse(body({"resource": "vn", "stats": []}), "TH", FIELDS)
    for bad in (
        week("2020-01-06", "many"),
        week("2020-01-06", -2),
        week("no day", 1),
        {"stats_date": "2020-01-06"},
    ):
        with pytest.raises(UnreachableError, match="counts of TH that cannot be read"):
            ripestat.parse(body({"resource": "th", "stats": [bad]}), "TH", FIELDS)
    for page in (b"<html>", b"[]", b"{}", body({"resource": "th", "stats": []}, "error")):
        with pytest.raises(BadPageError):
            ripestat.parse(page, "TH", FIELDS)
