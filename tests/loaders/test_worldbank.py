"""The World Bank's API: pages, errors with HTTP 200, unknown codes, aggregates, releases; on a
server of our own.
"""

import json
from datetime import UTC, datetime
from pathlib import Path

import pandas as pd
import pytest

import research
from research import catalogue, vintages
from research.errors import CorruptDataError, InputError, UnreachableError
from research.loaders import http, sources, worldbank
from research.loaders.http import BadPageError
from research.loaders.source import Order
from tests.serving import FAULTS, Server, WorldBank, invented

KEYS = tuple(key for key, entry in catalogue.table().items() if entry.codes.worldbank)[:12]


@pytest.fixture(autouse=True)
def _quick(monkeypatch) -> None:
    monkeypatch.setattr(http, "_backoff", lambda state: 0.01)


@pytest.fixture
def server():
    with Server().running() as running:
        running.routes["/v2/"] = WorldBank()
        yield running


def fetch(server: Server, folder: Path, *keys: str, **more) -> list[str]:
    lines: list[str] = []
    sources.fetch(
        ["worldbank"], Order(keys), folder, base_url=f"{server.url}/v2", tell=lines.append, **more
    )
    return lines


def expected(keys: tuple[str, ...]) -> dict[tuple[str, str, int], float]:
    """What the server holds of economies in the list."""
    last = max(datetime.now(UTC).year - 1, 2025)
    values = {
        (key, iso3, year): invented(catalogue.indicator(key).codes.worldbank, iso3, year)
        for key in keys for iso3 in ("THA", "TUV") for year in range(1990, last + 1)
    }  # fmt: skip
    return {key: value for key, value in values.items() if value is not None}


def stored(folder: Path) -> dict[tuple[str, str, int], float]:
    (path,) = (folder / "worldbank").glob("*.parquet")
    rows = pd.read_parquet(path)
    return dict(
        zip(
            zip(rows["indicator"], rows["economy"], rows["year"], strict=True),
            rows["value"],
            strict=True,
        )
    )


def test_every_value_of_economies_and_no_aggregate(server, store) -> None:
    lines = fetch(server, store, *KEYS)
    assert stored(store) == expected(KEYS)
    assert any("Zzz" in line for line in lines)
    loaded = research.observations("internet_users", ["THA", "TUV"])
    assert set(loaded["source"]) == {"worldbank"}
    assert set(loaded["vintage"]) == {"2026-07-01"}


def test_one_call_for_as_many_as_fit_a_page(server, store) -> None:
    fetch(server, store, *KEYS)
    # two economies, 36 years and more: all twelve fit one page of 32,500 rows; the list of places
    # is the other request
    assert len(server.log) == 2
    assert "source=2" in server.log[1]
    assert "/country/THA;TUV/indicator/" in server.log[1]


def test_pages_are_put_together(server, store, monkeypatch) -> None:
    monkeypatch.setattr(worldbank, "PER_PAGE", 100)
    fetch(server, store, *KEYS[:3])
    assert stored(store) == expected(KEYS[:3])
    assert any("page=2" in path for path in server.log)


def test_calls_keep_to_what_a_url_takes() -> None:
    entries = [catalogue.indicator(key) for key in KEYS] * 20
    calls = worldbank._calls(entries, 1000)
    assert [entry for call in calls for entry in call] == entries
    assert all(
        len(call) <= 60 and sum(len(e.codes.worldbank) + 1 for e in call) <= 1500 for call in calls
    )


@pytest.mark.parametrize("error", ["175", "160"], ids=["not known", "no data"])
def test_an_unknown_code_is_found_reported_and_costs_the_others_nothing(
    server, store, error: str
) -> None:
    server.routes["/v2/"] = WorldBank(unknown=(catalogue.indicator(KEYS[4]).codes.worldbank,))
    server.routes["/v2/"].error = error
    lines = fetch(server, store, *KEYS)
    assert any(KEYS[4] in line and "nothing under the code" in line for line in lines)
    assert stored(store) == expected(tuple(key for key in KEYS if key != KEYS[4]))
    server.log.clear()
    fetch(server, store, *KEYS)
    assert "at hand, no request made" in fetch(server, store, *KEYS, offline=True)[0]
    assert server.log == []


def test_when_every_code_is_unknown_nothing_is_stored(server, store) -> None:
    server.routes["/v2/"] = WorldBank(unknown=(catalogue.indicator(KEYS[0]).codes.worldbank,))
    with pytest.raises(InputError, match="knows none of the codes"):
        fetch(server, store, KEYS[0])
    assert vintages.at_hand(store) == ()


def test_a_second_fetch_on_the_same_day_makes_no_request(server, store) -> None:
    fetch(server, store, *KEYS[:4])
    server.log.clear()
    assert "no request made" in fetch(server, store, *KEYS[:4])[0]
    assert server.log == []
    fetch(server, store, *KEYS[:6])
    assert len(server.log) == 2
    assert stored(store) == expected(KEYS[:6])


@pytest.mark.slow
@pytest.mark.parametrize("kind", FAULTS)
def test_with_any_fault_the_bytes_are_the_same(
    server, store, tmp_path, monkeypatch, kind: str
) -> None:
    monkeypatch.setattr(worldbank, "PER_PAGE", 400)
    fetch(server, store, *KEYS)
    server.fault = (kind, 3)
    fetch(server, tmp_path / "other", *KEYS)
    names = [
        sorted(p.name for p in (f / "worldbank").glob("*.parquet"))
        for f in (store, tmp_path / "other")
    ]
    assert names[0] == names[1]
    assert (store / "worldbank" / names[0][0]).read_bytes() == (
        tmp_path / "other" / "worldbank" / names[0][0]
    ).read_bytes()


def test_a_refusal_in_the_middle_keeps_what_came_and_the_next_calls_go_on(
    server, store, monkeypatch
) -> None:
    monkeypatch.setattr(worldbank, "PER_PAGE", 400)
    server.fault = ("403", 3)
    failed = 0
    for _ in range(30):
        try:
            fetch(server, store, *KEYS)
            break
        except UnreachableError as error:
            assert "403 Forbidden" in str(error)  # noqa: PT017
            assert vintages.at_hand(store) == ()
            failed += 1
    assert 0 < failed < 30
    assert stored(store) == expected(KEYS)


def test_replies_of_two_releases_are_never_mixed(server, store, monkeypatch) -> None:
    """The first fetch ends half way; by the next one the source has published a new release."""
    monkeypatch.setattr(worldbank, "PER_PAGE", 400)
    server.fault = ("403", 5)
    with pytest.raises(UnreachableError):
        fetch(server, store, *KEYS)
    server.fault = ("none", 1)
    server.routes["/v2/"] = WorldBank(lastupdated="2026-10-01", value=lambda code, iso3, year: 1.5)
    fetch(server, store, *KEYS)
    assert set(stored(store).values()) == {1.5}
    assert [v.vintage for v in vintages.at_hand(store)] == ["2026-10-01"]


def test_a_damaged_record_of_another_source_does_not_stop_a_fetch(server, store) -> None:
    (store / "itu").mkdir(parents=True)
    (store / "itu" / "2026-01-01-00000000.json").write_text("{")
    fetch(server, store, KEYS[0])
    assert [v.vintage for v in vintages.at_hand(store, "worldbank")] == ["2026-07-01"]
    with pytest.raises(CorruptDataError, match="research fetch --source itu"):
        vintages.at_hand(store)


def test_offline(server, store) -> None:
    with pytest.raises(UnreachableError, match="offline"):
        fetch(server, store, KEYS[0], offline=True)
    fetch(server, store, KEYS[0])
    server.log.clear()
    assert "at hand" in fetch(server, store, KEYS[0], offline=True)[0]
    assert server.log == []


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"<html>",
        b"[]",
        b"{}",
        b"null",
        b'"x"',
        b"[1, 2]",
        b'[{"page": 1}]',
        b'[{"page":1,"pages":1,"total":1}]',
        b'[{"page":1,"pages":1,"total":1}, [1]]',
        b'[{"page":"x","pages":1,"total":1}, []]',
        b'<?xml version="1.0"?><wb:countries/>',
    ],
)
def test_what_is_no_reply_is_a_bad_page(body: bytes) -> None:
    with pytest.raises(BadPageError):
        worldbank.parse(body)


def test_an_error_with_http_200_is_a_typed_error() -> None:
    with pytest.raises(worldbank.ApiError, match="120, Invalid value: The provided") as error:
        worldbank.parse(
            b'[{"message":[{"id":"120","key":"Invalid value","value":"The provided parameter value is not valid"}]}]'  # noqa: E501
        )
    assert error.value.id == "120"


def test_rows_that_were_not_asked_for_or_cannot_be_read_are_refused() -> None:
    row = {
        "indicator": {"id": "A"},
        "country": {"id": "TH"},
        "countryiso3code": "THA",
        "date": "2020",
        "value": 1,
    }
    known = [worldbank.Place("THA", "TH", "Thailand", "East Asia & Pacific", "Upper middle income")]

    def page(**changed: object) -> bytes:
        return json.dumps([{"page": 1, "pages": 1, "total": 1}, [{**row, **changed}]]).encode()

    assert worldbank.values(page(), {"A"}, known).rows == [("THA", 2020, "A", 1.0, "")]
    assert worldbank.values(page(countryiso3code=""), {"A"}, known).rows == [
        ("THA", 2020, "A", 1.0, "")
    ]
    assert worldbank.values(page(value=None), {"A"}, known).rows == []
    for bad in (
        {"indicator": {"id": "B"}},
        {"date": "2012M01"},
        {"value": "x"},
        {"country": None, "countryiso3code": ""},
    ):
        with pytest.raises(UnreachableError):
            worldbank.values(page(**bad), {"A"}, known)


def test_missing_rows_are_noticed(server, store) -> None:
    whole = WorldBank()

    def short(path, query):
        status, kind, body = whole(path, query)
        head, rows = json.loads(body)
        return status, kind, json.dumps([head, rows[:-1]]).encode()

    server.routes["/v2/"] = short
    with pytest.raises(UnreachableError, match=r"of its \d+ rows"):
        fetch(server, store, KEYS[0])
    assert vintages.at_hand(store) == ()


def test_an_income_group_that_moved_is_told(server, store, monkeypatch) -> None:
    monkeypatch.setitem(
        __import__("tests.serving", fromlist=["INCOMES"]).INCOMES, "THA", "High income"
    )
    assert any(
        "income group differs" in line and "Tha (high income)" in line
        for line in fetch(server, store, KEYS[0])
    )


def test_at_least_forty_indicators_have_a_code() -> None:
    assert sum(bool(entry.codes.worldbank) for entry in catalogue.table().values()) >= 40
