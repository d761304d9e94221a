"""Data360 and the SDG database as a replica serves them: everything comes, in few requests,
whatever fails on the way.
"""

import hashlib
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from pathlib import Path

import pytest

from research import catalogue, vintages
from research.errors import UnreachableError
from research.loaders import http, sources, store
from research.loaders.source import Order
from research.vintages import Asked
from tests.test_replica import Replica, process, replica

__all__ = ["process", "replica"]  # fixtures

pytestmark = [pytest.mark.slow, pytest.mark.timeout(600)]
FAULTS = ("502", "429", "500", "403", "nonjson", "truncated", "hang", "drop")


@pytest.fixture
def fetch(replica: Replica, monkeypatch) -> Callable[[str, Path], list[str]]:
    monkeypatch.setattr(http, "_backoff", lambda state: 0.02)

    def fetch(source: str, folder: Path) -> list[str]:
        lines: list[str] = []
        sources.fetch([source], Order(), folder, base_url=replica.bases[source], tell=lines.append)
        return lines

    return fetch


def digests(folder: Path) -> dict[str, str]:
    return {
        path.name: hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*.parquet"))
    }


@pytest.fixture(scope="module")
def undisturbed(process: Replica, tmp_path_factory) -> dict[str, tuple[Path, int]]:
    """A store for each source, fetched without faults, and how many requests it took."""
    found = {}
    for source in ("data360", "sdg"):
        folder = tmp_path_factory.mktemp(source)
        process.fault("none")
        process.tell("/_reset")
        sources.fetch(
            [source], Order(), folder, base_url=process.bases[source], tell=lambda line: None
        )
        found[source] = folder, len(process.log())
    return found


def test_what_the_replica_has_comes_in_few_requests(undisturbed) -> None:
    folder, requests = undisturbed["data360"]
    assert requests < 120
    (record,) = vintages.at_hand(folder, "data360")
    # What is recorded or derived from ITU's exports, by the lists at the head of the replica.
    expected = {
        "coverage_2g", "coverage_3g", "coverage_4g", "coverage_5g", "mobile_broadband_per_100",
        "mobile_broadband_subscriptions", "fixed_broadband_per_100", "households_internet",
        "fixed_basket_gni", "fixed_basket_usd", "fixed_basket_ppp", "mobile_data_basket_gni",
        "mobile_data_basket_usd", "mobile_data_basket_ppp", "bandwidth_per_capita",
        "internet_daily", "skills_content", "internet_exchanges", "internet_exchange_participants",
        "data_centres_connected", "digital_services_exports", "businesses_internet",
        "mobile_money_sent", "no_mobile_money_distance", "slum_population",
    }  # fmt: skip
    assert expected <= set(record.indicators)
    wanted = {key for key, entry in catalogue.table().items() if entry.codes.of("data360")}
    assert {*record.indicators, *record.unknown} == wanted
    assert all(asked.rows and asked.licence for asked in record.indicators.values())
    folder, requests = undisturbed["sdg"]
    assert requests < 30
    (record,) = vintages.at_hand(folder, "sdg")
    assert record.vintage == "2020-07-01"
    assert {*record.indicators, *record.unknown} == {
        key for key, entry in catalogue.table().items() if entry.codes.of("sdg")
    }
    assert len(record.indicators) > 50


@pytest.mark.parametrize("source", ["data360", "sdg"])
@pytest.mark.parametrize("kind", FAULTS)
def test_with_a_fault_at_every_third_request_the_bytes_are_the_same(
    replica: Replica, undisturbed, fetch, tmp_path, source: str, kind: str
) -> None:
    replica.fault(kind, 3)
    refused: list[str] = []
    while True:
        try:
            fetch(source, tmp_path)
            break
        except (
            UnreachableError
        ) as error:  # final, and told as it is: each fetch keeps what came before
            refused.append(str(error))
        assert digests(tmp_path) == {}
        assert len(refused) < 60
    assert bool(refused) == (kind == "403")
    assert all("403 Forbidden" in each for each in refused)
    assert digests(tmp_path) == digests(undisturbed[source][0])


def of(day: str, held: Mapping[str, Asked]) -> dict[str, Asked]:
    return {key: asked.model_copy(update={"fetched": day}) for key, asked in held.items()}


def test_what_is_held_costs_lists_and_validators_only(replica: Replica, undisturbed, fetch) -> None:
    """On a later day; codes the source does not know are of today, or their files come whole."""
    folder, _ = undisturbed["data360"]
    before = digests(folder)
    (record,) = vintages.at_hand(folder, "data360")
    old = of("2026-04-02T00:00:00", record.indicators)
    unknown = of(datetime.now(UTC).isoformat(), record.unknown)
    store.note(record.model_copy(update={"indicators": old, "unknown": unknown}), folder)
    lines = fetch("data360", folder)
    assert f"{len(old)} unchanged" in lines[0]
    assert not [path for path in replica.log() if "/metadata/" in path]
    assert digests(folder) == before
    assert "no request made" in fetch("data360", folder)[0]
