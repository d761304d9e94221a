"""Against real values in the shape of the live sources, where a replica of them stands beside the
project.
"""

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from urllib.request import urlopen

import pandas as pd
import pytest

import research
from research import catalogue, paths, vintages
from research.loaders import layers
from research.loaders import store as stores
from tests.commands import told

pytestmark = [pytest.mark.slow, pytest.mark.timeout(600)]


class Replica:
    """The replica, running in a process of its own."""

    def __init__(self, bases: dict[str, str]) -> None:
        self.bases = bases
        self.root = bases["worldbank"].partition("/worldbank")[0]

    def tell(self, path: str) -> object:
        with urlopen(f"{self.root}{path}", timeout=20) as reply:
            return json.load(reply)

    def fault(self, kind: str, every: int = 1) -> None:
        self.tell(f"/_fault?kind={kind}&every={every}")

    def log(self) -> list[str]:
        return self.tell("/_log")  # type: ignore[return-value]


@pytest.fixture(scope="module")
def process() -> Iterator[Replica]:
    shared = Path(os.environ.get("SHARED_DATA", "") or paths.ROOT.parent / "shared" / "data")
    script = shared.parent / "replica" / "serve.py"
    if not script.is_file():
        pytest.skip("no replica of the sources beside the project")
    running = subprocess.Popen(
        [sys.executable, str(script)], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    )
    assert running.stdout is not None
    try:
        yield Replica(json.loads(running.stdout.readline()))
    finally:
        running.kill()
        running.communicate(timeout=20)


@pytest.fixture
def replica(process) -> Iterator[Replica]:
    process.fault("none")
    process.tell("/_reset")
    yield process
    process.fault("none")


@pytest.fixture(scope="module")
def panel(shared) -> pd.DataFrame:
    raw = pd.read_csv(shared / "worldbank" / "panel.csv.gz")
    ids = {
        entry.codes.worldbank: key
        for key, entry in catalogue.table().items()
        if entry.codes.worldbank
    }
    return raw.assign(indicator=raw["indicator"].map(ids)).dropna(subset=["indicator"])


@pytest.fixture(scope="module")
def forty(panel) -> list[str]:
    held = set(panel["indicator"].unique())
    return [key for key in catalogue.table() if key in held][:40]


def fetch(
    replica: Replica, folder: Path, keys: list[str], source: str = "worldbank"
) -> subprocess.CompletedProcess[str]:
    wanted = [argument for key in keys for argument in ("--indicator", key)]
    return told(
        "fetch",
        "--source",
        source,
        "--base-url",
        replica.bases[source],
        "--store",
        str(folder),
        *wanted,
    )


def file(folder: Path) -> Path:
    (path,) = (folder / "worldbank").glob("*.parquet")
    return path


@pytest.fixture(scope="module")
def fetched(process, forty, tmp_path_factory) -> Path:
    """A store with forty indicators, fetched without faults."""
    folder = tmp_path_factory.mktemp("fetched") / "store"
    process.fault("none")
    process.tell("/_reset")
    done = fetch(process, folder, forty)
    assert done.returncode == 0, done.stderr
    assert len(process.log()) <= 25
    return folder


def test_forty_indicators_equal_the_panel_value_for_value(fetched, panel, forty) -> None:
    rows = pd.read_parquet(file(fetched))
    theirs = panel[panel["indicator"].isin(forty)].rename(columns={"iso3": "economy"})
    both = rows.merge(theirs, on=["economy", "year", "indicator"], how="outer", indicator=True)
    assert both["_merge"].eq("both").all()
    assert both["value_x"].eq(both["value_y"]).all()
    assert set(rows["vintage"]) == {"2026-07-01"}
    assert len(forty) == rows["indicator"].nunique() == 40


def test_a_second_fetch_makes_no_request(replica, fetched, forty) -> None:
    assert "no request made" in fetch(replica, fetched, forty).stdout
    assert replica.log() == []


@pytest.mark.parametrize(
    "kind", ["502", "429", "500", "403", "nonjson", "truncated", "hang", "drop"]
)
def test_with_a_fault_at_every_third_request_the_bytes_are_the_same(
    replica, fetched, forty, tmp_path, kind: str
) -> None:
    replica.fault(kind, 3)
    attempts = 0
    while (done := fetch(replica, tmp_path, forty)).returncode and attempts < 20:
        assert kind == "403", (
            done.stderr
        )  # final, and told as it is: each call keeps what came before it
        assert "403 Forbidden" in done.stderr
        assert done.returncode == 3
        assert not list((tmp_path / "worldbank").glob("*.parquet"))
        attempts += 1
    assert (attempts > 0) == (kind == "403")
    assert file(tmp_path).name == file(fetched).name
    assert file(tmp_path).read_bytes() == file(fetched).read_bytes()


@pytest.mark.parametrize(
    "kind", ["502", "403"]
)  # tests/loaders/test_http.py has the others, with shorter pauses
def test_with_every_request_failing(replica, tmp_path, kind: str) -> None:
    replica.fault(kind, 1)
    started = time.monotonic()
    done = fetch(replica, tmp_path, ["internet_users"])
    assert time.monotonic() - started < 60
    assert done.returncode == 3
    assert "What is in the store stays as it was" in done.stderr
    assert "Traceback" not in done.stderr
    assert vintages.at_hand(tmp_path) == ()


def test_every_indicator_of_the_catalogue_and_unknown_codes(replica, tmp_path, panel) -> None:
    done = fetch(replica, tmp_path, [])
    assert done.returncode == 0, done.stderr
    assert "nothing under the code of" in done.stdout
    rows = stores.read(vintages.at_hand(tmp_path)[0], tmp_path)
    assert len(rows) == len(panel)
    assert set(rows["indicator"]) == set(panel["indicator"])


def test_itu(replica, store, shared) -> None:
    assert fetch(replica, store, [], "itu").returncode == 0
    row = research.observations("households_internet", "THA", source="itu").iloc[-1]
    assert (row["year"], row["value"]) == (2024, 92.643)


def test_ookla(replica, store) -> None:
    done = fetch(replica, store, [], "ookla")
    assert done.returncode == 0, done.stderr
    assert set(research.tiles("PLW").frame["quarter"]) == {"2023-Q4"}


def test_geoboundaries(replica, store) -> None:
    command = [
        sys.executable,
        "-c",
        "from research.cli import main; main()",
        "fetch",
        "--source",
        "geoboundaries",
        "--economy",
        "Thailand",
        "--base-url",
        replica.bases["geoboundaries"],
        "--store",
        str(store),
    ]
    assert subprocess.run(command, timeout=120, check=False, capture_output=True).returncode == 0
    areas, about = layers.load("geoboundaries", "THA-ADM1")
    assert (len(areas), about.licence) == (77, "CC BY 3.0 IGO")
    assert areas.geometry.is_valid.all()
    assert areas["name"].str.len().gt(0).all()


@pytest.mark.parametrize("economy", ["THA", "TUV", "PRK", "NLD"])
def test_profiles_show_series_where_they_showed_levels(
    fetched, tmp_path, monkeypatch, economy: str
) -> None:
    """The study as it is: every section still reads, and change over time is a chart wherever three
    years are known.
    """
    from research import findings

    monkeypatch.setenv("RESEARCH_STORE", str(tmp_path / "none"))
    assert findings.over_time(economy, ["mobile_per_100", "fixed_broadband_per_100"]).fig is None
    monkeypatch.setenv("RESEARCH_STORE", str(fetched))
    for keys in (
        ["internet_users", "electricity_access"],
        ["mobile_per_100", "fixed_broadband_per_100"],
    ):
        found = findings.over_time(economy, keys)
        assert found.fig is not None
        assert "nan" not in found.note().lower()
        for trace, key in zip(found.fig.data, keys, strict=False):
            drawn = pd.Series(trace.y, index=trace.x).dropna()
            loaded = research.load(key, economy)[key].droplevel("economy").dropna()
            assert drawn.to_dict() == loaded[drawn.index].to_dict()
            before = loaded.drop(drawn.index)
            # The chart begins ten years before what is said, or with the first value above zero.
            assert before.eq(0).all() or drawn.index.max() - drawn.index.min() >= 10
            assert before.index.max() < drawn.index.min() or before.empty
    given = findings.sources(economy).df
    assert ("World Development Indicators", "2026-07-01") in set(
        zip(given["source"], given["vintage"], strict=True)
    )
