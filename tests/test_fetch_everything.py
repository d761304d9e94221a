"""`research fetch` with no names, against the replica: all sources at once, nothing lost, and only
validators the next day.
"""

import hashlib
import os
import re
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from research import vintages
from tests.commands import told
from tests.stores import backdate
from tests.test_replica import Replica, process  # noqa: F401  a fixture

pytestmark = [pytest.mark.slow, pytest.mark.timeout(900)]

SERVED = ("worldbank", "itu", "data360", "sdg", "spc", "ilo")
OTHERS = ("uis", "unicef", "oecd", "eurostat", "ripestat", "peeringdb")
QUICK = ("sdg", "spc", "ilo")


@pytest.fixture
def replica(process: Replica, monkeypatch: pytest.MonkeyPatch) -> Iterator[Replica]:  # noqa: F811
    """The replica, with every source there is led to it; those it does not know get 404."""
    for source in SERVED:
        monkeypatch.setenv(f"RESEARCH_BASE_URL_{source.upper()}", process.bases[source])
    for source in OTHERS:
        monkeypatch.setenv(f"RESEARCH_BASE_URL_{source.upper()}", f"{process.root}/none")
    process.fault("none")
    process.tell("/_reset")
    yield process
    process.fault("none")


def asked(replica: Replica) -> list[str]:
    return [path for path in replica.log() if not path.startswith("/none/")]


def held(folder: Path) -> dict[str, str]:
    """By release, the hash of its data file, checked against the file."""
    found = {}
    for record in vintages.at_hand(folder):
        assert hashlib.sha256(record.path(folder).read_bytes()).hexdigest() == record.sha256
        found[f"{record.source} {record.vintage}"] = record.sha256
    return found


def test_everything_comes_and_the_next_day_costs_validators_only(replica, tmp_path) -> None:
    planned = told("fetch", "--plan", "--store", str(tmp_path))
    assert (planned.returncode, replica.log()) == (0, [])
    rows = {
        line.split("\t")[0]: line.split("\t")
        for line in planned.stdout.splitlines()
        if "\t" in line
    }
    assert {*SERVED, "uis", "oecd", "eurostat", "ripestat", "peeringdb"} <= set(rows)

    done = told("fetch", "--store", str(tmp_path))
    first = asked(replica)
    results = {
        line.split("\t")[0]: line.split("\t")
        for line in done.stdout.splitlines()
        if line.count("\t") == 3
    }
    assert done.returncode == 3  # some could not be had, and the table says which and why
    for source in SERVED:
        assert re.search(r"[\d,]+ values.* in \d+ request", results[source][1]), results[source]
    for source in ("uis", "oecd", "eurostat", "ripestat", "peeringdb"):
        assert results[source][1].startswith("could not be had: ")
    assert {record.source for record in vintages.at_hand(tmp_path)} == set(SERVED)
    for source in (
        "spc",
        "ilo",
        "sdg",
        "itu",
    ):  # of the others the plan counts codes the replica does not know
        assert int(results[source][2]) <= int(rows[source][3])
    assert int(results["data360"][2]) < 120
    store = held(tmp_path)

    replica.tell("/_reset")
    told("fetch", "--store", str(tmp_path))
    assert asked(replica) == []

    backdate(tmp_path)
    replica.tell("/_reset")
    again = told("fetch", "--store", str(tmp_path))
    second = asked(replica)
    assert len([path for path in second if path.startswith("/worldbank/")]) == 1
    assert [path for path in second if path.startswith("/sdg/")] == ["/sdg/Series/List"]
    files = [path for path in second if path.startswith("/data360-data/data/")]
    assert 0 < len(files) <= len([path for path in first if path.startswith("/data360-data/data/")])
    assert "unchanged" in again.stdout
    assert again.stdout.count("still the newest, nothing else asked") == 2
    assert held(tmp_path) == store


# Those another attempt may cure; 403 is an answer, and what a source refuses is not stored.
PASSING = ("429", "500", "502", "nonjson", "truncated", "drop", "hang")


def under(replica: Replica, kind: str, sources: tuple[str, ...], folder: Path) -> dict[str, str]:
    """What a fetch stores while every third request has a fault."""
    replica.fault(kind, 3)
    assert told("fetch", *sources, "--store", str(folder)).returncode == 0
    replica.fault("none")
    return held(folder)


def killed(replica: Replica, sources: tuple[str, ...], folder: Path, moment: int) -> int:
    """Kill a fetch after so many requests; returns how many there were."""
    replica.tell("/_reset")
    code = "from research.cli import main; main()"
    running = subprocess.Popen(
        [sys.executable, "-c", code, "fetch", *sources, "--store", str(folder)],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        env=dict(os.environ),
    )
    try:
        ends = time.monotonic() + 240
        while len(replica.log()) < moment and running.poll() is None and time.monotonic() < ends:
            time.sleep(0.05)
    finally:
        running.kill()
        running.communicate(timeout=20)
    return len(asked(replica))


def check_taken_up(
    replica: Replica, sources: tuple[str, ...], folder: Path, moments: list[int]
) -> None:
    """Killed at each moment, a fetch is taken up: what had come is not asked for again."""
    replica.tell("/_reset")
    assert told("fetch", *sources, "--store", str(folder / "whole")).returncode == 0
    whole = len(asked(replica))
    # Four connections a host, whose replies had not come or were not kept yet; Data360 has two.
    under_way = 4 * (len(sources) + ("data360" in sources))
    for moment in moments or [round(whole * (tenth + 0.5) / 10) for tenth in range(10)]:
        store = folder / f"killed-{moment}"
        before = killed(replica, sources, store, moment)
        replica.tell("/_reset")
        assert told("fetch", *sources, "--store", str(store)).returncode == 0
        assert held(store) == held(folder / "whole")
        # On a busy machine replies wait to be kept; half of what had come was kept at least.
        assert len(asked(replica)) <= whole - before + max(under_way, before // 2)
        assert not list(store.rglob("*.research-part"))


@pytest.mark.parametrize("kind", ["429", "truncated", "drop"])
def test_with_a_fault_at_every_third_request_the_bytes_are_the_same(
    replica, tmp_path, kind: str
) -> None:
    assert told("fetch", *QUICK, "--store", str(tmp_path / "a")).returncode == 0
    assert under(replica, kind, QUICK, tmp_path / "b") == held(tmp_path / "a")


@pytest.mark.long
@pytest.mark.timeout(3600)
def test_every_source_under_every_fault_gives_the_same_bytes(replica, tmp_path) -> None:
    assert told("fetch", *SERVED, "--store", str(tmp_path / "a")).returncode == 0
    for kind in PASSING:
        assert under(replica, kind, SERVED, tmp_path / kind) == held(tmp_path / "a"), kind


@pytest.mark.parametrize("moment", [2, 10, 20])
def test_nothing_is_lost_when_all_sources_are_killed_at_once(
    replica, tmp_path, moment: int
) -> None:
    check_taken_up(replica, (*QUICK, "itu"), tmp_path, [moment])


@pytest.mark.long
@pytest.mark.timeout(3600)
def test_nothing_is_lost_when_every_source_is_killed_at_ten_moments(replica, tmp_path) -> None:
    check_taken_up(replica, SERVED, tmp_path, [])


def test_one_source_that_fails_costs_the_others_nothing(replica, tmp_path, monkeypatch) -> None:
    monkeypatch.setenv("RESEARCH_BASE_URL_SDG", f"{replica.root}/none")
    done = told("fetch", "sdg", "spc", "--store", str(tmp_path))
    assert done.returncode == 3
    assert "sdg: " in done.stderr
    assert "404" in done.stderr
    assert [record.source for record in vintages.at_hand(tmp_path)] == ["spc"]
