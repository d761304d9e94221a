"""The store: whole or absent, whatever ends a fetch; damaged files are told and mended; newer
stores are left alone.
"""

import json
import os
import resource
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

import research
from research import catalogue, vintages
from research.errors import CorruptDataError, InputError
from research.loaders import store as stores
from research.vintages import listing
from tests.commands import told
from tests.serving import Server, WorldBank
from tests.stores import keep, long

KEYS = [key for key, entry in catalogue.table().items() if entry.codes.worldbank][:12]
OLD = {("gini", "THA", 2020): 35.0, ("internet_users", "THA", 2020): 80.0}


@pytest.fixture
def server():
    with Server().running() as running:
        running.routes["/v2/"] = WorldBank()
        yield running


def command(server: Server, folder: Path, *keys: str) -> list[str]:
    wanted = [argument for key in keys for argument in ("--indicator", key)]
    return [
        sys.executable,
        "-c",
        "from research.cli import main; main()",
        "fetch",
        "--base-url",
        f"{server.url}/v2",
        "--store",
        str(folder),
        *wanted,
    ]


def run(server: Server, folder: Path, *keys: str, **more) -> subprocess.CompletedProcess[str]:
    if not more:
        return told(*command(server, folder, *keys)[3:])
    return subprocess.run(
        command(server, folder, *keys),
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
        **more,
    )


def pairs(folder: Path) -> dict[str, bytes]:
    return {
        path.name: path.read_bytes() for path in sorted((folder / "worldbank").glob("*.parquet"))
    }


def test_bytes_depend_on_the_data_alone() -> None:
    values = {
        ("gini", "THA", 2020): 35.0,
        ("gini", "TUV", 2020): 0.0,
        ("internet_users", "THA", 1999): 1.25,
    }
    one, other = (
        long("worldbank", "2026-07-01", dict(items))
        for items in (values.items(), reversed(values.items()))
    )
    shuffled = other.sample(frac=1, random_state=1)
    assert stores.encoded(one) == stores.encoded(shuffled)


def test_releases_of_one_vintage_are_joined_and_of_two_kept(store) -> None:
    keep(store, "worldbank", "2026-07-01", OLD)
    keep(store, "worldbank", "2026-07-01", {("gini", "THA", 2021): 34.0})
    keep(store, "worldbank", "2026-10-01", {("gini", "THA", 2021): 33.0})
    assert [(v.vintage, sorted(v.indicators)) for v in vintages.at_hand(store)] == [
        ("2026-10-01", ["gini"]), ("2026-07-01", ["gini", "internet_users"])
    ]  # fmt: skip
    (old,) = (v for v in vintages.at_hand(store) if v.vintage == "2026-07-01")
    assert stores.read(old, store)[["indicator", "year"]].values.tolist() == [
        ["gini", 2021],
        ["internet_users", 2020],
    ]
    assert len(list(store.rglob("*.parquet"))) == len(list(store.glob("*/*.json"))) == 2


def test_a_partial_release_keeps_economies_it_does_not_name(store) -> None:
    keep(
        store,
        "itu",
        "2026-07-01",
        {("gini", "THA", 2020): 1.0, ("gini", "TUV", 2020): 2.0},
        whole=False,
    )
    keep(store, "itu", "2026-07-01", {("gini", "TUV", 2021): 3.0}, whole=False)
    rows = stores.read(vintages.at_hand(store)[0], store)
    assert rows[["economy", "year"]].values.tolist() == [["THA", 2020], ["TUV", 2021]]


def test_the_origin_stands_beside_the_data(server, store) -> None:
    run(server, store, "gini", "internet_users")
    (record,) = (store / "worldbank").glob("*.json")
    origin = json.loads(record.read_text())
    assert origin["url"] == f"{server.url}/v2"
    assert origin["parameters"]["source"] == "2"
    assert origin["licence"] == "CC BY 4.0"
    assert "World Bank" in origin["citation"]
    assert origin["fetched"][:4].isdigit()
    assert record.with_suffix(".parquet").exists()
    import hashlib

    assert (
        hashlib.sha256(record.with_suffix(".parquet").read_bytes()).hexdigest() == origin["sha256"]
    )


def test_identity_follows_the_data_and_not_the_day(store, tmp_path) -> None:
    empty = vintages.identity(store)
    keep(store, "worldbank", "2026-07-01", OLD)
    one = vintages.identity(store)
    keep(tmp_path / "b", "worldbank", "2026-07-01", OLD)
    assert vintages.identity(tmp_path / "b") == one != empty
    keep(store, "worldbank", "2026-07-01", {("gini", "THA", 2020): 36.0})
    assert vintages.identity(store) != one


@pytest.mark.parametrize("position", [0, 40, 400, -1])
def test_a_flipped_byte_is_told_and_the_next_fetch_heals(server, store, position: int) -> None:
    assert run(server, store, *KEYS).returncode == 0
    ((name, data),) = pairs(store).items()
    broken = bytearray(data)
    broken[position] ^= 1
    (store / "worldbank" / name).write_bytes(broken)
    with pytest.raises(CorruptDataError, match=r"is damaged.*research fetch --source worldbank"):
        research.load(KEYS[0])
    # Asked for one indicator only, the fetch brings back everything the file held.
    healed = run(server, store, KEYS[0])
    assert healed.returncode == 0, healed.stderr
    assert "damaged" in healed.stdout
    assert pairs(store) == {name: data}
    assert list((store / "worldbank").glob("*.damaged"))
    assert len(research.load(KEYS[0])) > 0


def test_a_damaged_record_is_told_and_healed(server, store) -> None:
    run(server, store, *KEYS[:3])
    before = pairs(store)
    (record,) = (store / "worldbank").glob("*.json")
    record.write_text("{")
    with pytest.raises(CorruptDataError, match="says nothing of the data beside it"):
        research.load(KEYS[0])
    assert run(server, store, KEYS[0]).returncode == 0
    assert pairs(store) == before


@pytest.mark.parametrize("where", ["store.json", "record"])
def test_a_store_of_a_newer_version_is_left_alone(server, store, where: str) -> None:
    run(server, store, "gini")
    path = (
        store / "store.json"
        if where == "store.json"
        else next((store / "worldbank").glob("*.json"))
    )
    content = json.loads(path.read_text())
    path.write_text(json.dumps({**content, "format": 99}))
    before = {p: p.read_bytes() for p in store.rglob("*") if p.is_file() and p.name != ".lock"}
    for action in (lambda: research.load("gini"), lambda: vintages.identity(store)):
        with pytest.raises(InputError, match="newer version"):
            action()
    refused = run(server, store, "internet_users")
    assert refused.returncode == 2
    assert "newer version" in refused.stderr
    assert {
        p: p.read_bytes() for p in store.rglob("*") if p.is_file() and p.name != ".lock"
    } == before


@pytest.mark.slow
@pytest.mark.skipif(os.name != "posix", reason="signals of POSIX")
@pytest.mark.parametrize("after", [1, 3, 6])
def test_killed_during_a_fetch_nothing_is_lost_and_the_next_goes_on(
    server, store, tmp_path, after: int
) -> None:
    keep(store, "worldbank", "2026-04-01", OLD)
    before = pairs(store)
    server.pause = 0.15
    # Places on pages of their own make many requests of one fetch.
    code = "from research.loaders import worldbank as w; w.PER_PAGE = 400; from research.cli import main; main()"  # noqa: E501
    arguments = [code if "main()" in part else part for part in command(server, store, *KEYS)]
    process = subprocess.Popen(arguments, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    deadline = time.monotonic() + 60
    while len(server.log) < after and time.monotonic() < deadline:
        time.sleep(0.02)
    process.kill()
    process.communicate(timeout=30)
    assert process.returncode == -signal.SIGKILL
    assert pairs(store) == before
    assert len(research.load("gini", "THA")) == 1
    asked = len(server.log)
    again = subprocess.run(arguments, capture_output=True, text=True, timeout=120, check=False)
    assert again.returncode == 0, again.stderr
    assert not list(store.rglob("*.research-part"))
    assert len(pairs(store)) == 2
    if after == 6:  # replies that had come were not asked for again
        clean = tmp_path / "clean"
        fresh = [str(clean) if part == str(store) else part for part in arguments]
        n = len(server.log)
        subprocess.run(fresh, capture_output=True, timeout=120, check=True)
        assert n - asked < len(server.log) - n


@pytest.mark.slow
def test_two_fetches_at_once_lose_nothing(server, store) -> None:
    server.pause = 0.1
    both = [
        subprocess.Popen(
            command(server, store, *keys), stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        )
        for keys in (KEYS[:6], KEYS[4:])
    ]
    told = [process.communicate(timeout=120) for process in both]
    assert [process.returncode for process in both] == [0, 0], told
    (record,) = vintages.at_hand(store)
    assert set(record.indicators) == set(KEYS)
    assert len(stores.read(record, store)) == record.rows


@pytest.mark.slow
@pytest.mark.skipif(os.name != "posix", reason="limits of POSIX")
def test_a_full_disk_leaves_the_store_as_it_was(server, store) -> None:
    keep(store, "worldbank", "2026-04-01", OLD)
    before = pairs(store)

    def full() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (1500, 1500))

    failed = run(server, store, *KEYS, preexec_fn=full)
    assert failed.returncode == 2
    assert "cannot be written" in failed.stderr
    assert "as before" in failed.stderr
    assert "Traceback" not in failed.stderr
    assert pairs(store) == before
    assert not list(store.rglob("*.research-part"))
    assert run(server, store, *KEYS).returncode == 0


def test_a_folder_that_cannot_be_written_to(server, tmp_path) -> None:
    (tmp_path / "file").write_text("")
    failed = run(server, tmp_path / "file" / "store", "gini")
    assert failed.returncode == 2
    assert "cannot be written" in failed.stderr


@pytest.mark.slow  # it waits between its attempts
def test_every_request_failing_is_exit_3_and_reports_still_run(server, store) -> None:
    keep(store, "worldbank", "2026-04-01", OLD)
    before = pairs(store)
    server.fault = ("502", 1)
    started = time.monotonic()
    failed = run(server, store, *KEYS)
    assert time.monotonic() - started < 60
    assert failed.returncode == 3
    assert "502 Bad Gateway" in failed.stderr
    assert pairs(store) == before
    assert research.load("internet_users", "THA").values.tolist() == [[80.0]]


def test_a_finding_looks_at_the_store_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """And the next one again, so that what was fetched between two is there."""
    looked: list[Path] = []
    monkeypatch.setattr(listing, "_listing", looked.append)
    for _ in range(2):
        with vintages.looked_at_once(), vintages.looked_at_once():
            assert vintages.at_hand(tmp_path) == vintages.at_hand(tmp_path) == ()
    assert looked == [tmp_path, tmp_path]
    vintages.at_hand(tmp_path)
    assert len(looked) == 3
