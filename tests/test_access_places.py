"""Places and tiles by way of access: what is at hand, and a report that read them is redone once
they change.
"""

import json
import shutil
from pathlib import Path

import geopandas as gpd
import pandas as pd
import pytest
import shapely

from research import access
from research.batch import fingerprint
from research.batch.freshness import _data_changed
from research.loaders import layers, ookla_quarters
from research.loaders.layers import Layer
from research.messages.values import Text, claim
from research.report.record import Basis

NAMES = ["Koror", "Melekeok", "Koror"]
AREAS = gpd.GeoDataFrame(
    {
        "economy": "PLW",
        "level": "ADM1",
        "id": ["1", "2", "3"],
        "code": ["PW-1", "PW-2", ""],
        "name": NAMES,
    },
    geometry=[
        shapely.box(134, 7, 134.5, 7.5),
        shapely.box(134.5, 7, 135, 8),
        shapely.box(134, 7.5, 134.5, 8),
    ],
    crs=4326,
)
ABOUT = Layer(
    source="geoboundaries",
    name="PLW-ADM1",
    url="",
    asked="",
    fetched="2026-01-01",
    licence="CC BY 4.0",
    citation="A survey.",
)


@pytest.fixture(autouse=True)
def _nothing_read():
    access.forget()
    yield
    access.forget()


def tile_file(store: Path, quarter: str, tests: int = 3) -> Path:
    path = store / "ookla" / ookla_quarters.path_of("fixed", quarter)
    path.parent.mkdir(parents=True, exist_ok=True)
    row = {
        "quadkey": "1322301121332233",
        "tile_x": 134.47,
        "tile_y": 7.34,
        "avg_d_kbps": 9000,
        "avg_u_kbps": 900,
    }
    pd.DataFrame([row | {"avg_lat_ms": 20, "tests": tests, "devices": 1}]).to_parquet(path)
    path.with_suffix(".json").write_text(json.dumps({"sha256": f"{quarter} {tests}"}))
    return path


def test_zones_of_the_store_have_names_of_their_own(store: Path) -> None:
    assert access.zones("Palau") is None
    layers.add(AREAS, ABOUT, store)
    areas, source = access.zones("Palau")
    assert areas["zone"].tolist() == ["Koror PW-1", "Melekeok", "Koror 3"]
    assert source == claim("areas-layer", citation=Text("A survey."), licence=Text("CC BY 4.0"))


def test_zones_of_a_file(tmp_path: Path, store: Path) -> None:
    AREAS.drop(columns="id").to_file(tmp_path / "own.geojson")
    areas, source = access.zones("PLW", str(tmp_path / "own.geojson"))
    assert areas["zone"].tolist() == ["Koror", "Melekeok", "Koror"]
    assert source == claim("areas-file", file=Text("own.geojson"))


def test_a_report_rests_on_the_tiles_zones_and_files_it_read(tmp_path: Path, store: Path) -> None:
    sites = tmp_path / "sites.csv"
    sites.write_text("lon,lat\n1,2\n")
    tile_file(store, "2023-Q3")
    assert access.quarters("fixed") == ["2023-Q3"]
    assert len(pd.concat(access.tile_pieces("PLW"))) == 1
    access.points(str(sites))
    access.zones("PLW")
    told = access.rests_on()
    assert set(told) == {"tiles:fixed", f"file:{sites}", "layer:geoboundaries:PLW-ADM1"}
    assert access.digests(told) == told

    tile_file(store, "2023-Q4")
    sites.write_text("lon,lat\n1,3\n")
    layers.add(AREAS, ABOUT, store)
    now = access.digests(told)
    assert [name for name in told if now[name] != told[name]] == list(told)
    shutil.rmtree(store)
    sites.unlink()
    assert access.digests(told)[f"file:{sites}"] == "none"


def test_a_changed_file_is_seen_though_the_releases_are_the_same() -> None:
    then = Basis(
        study="s",
        library="l",
        reference="r",
        versions={},
        data="d",
        indicators={"file:sites.csv": "before"},
    )
    places = {"file:sites.csv": "file:sites.csv"}
    assert (
        _data_changed(then, then, lambda names: dict.fromkeys(names, "after"), places)
        == "data changed: sites.csv"
    )
    assert _data_changed(then, then, lambda names: dict.fromkeys(names, "before"), places) == ""
    bare = then.model_copy(update={"indicators": {"gini": "before"}})
    assert (
        _data_changed(
            bare, bare, lambda names: pytest.fail("nothing was asked for"), {"gini": "gini"}
        )
        == ""
    )


def test_a_report_rests_on_provinces_and_pyramids_and_cites_their_sources() -> None:
    access.provinces("Thailand")
    access.provinces("FJI")
    access.pyramid("THA", 2030)
    told = access.rests_on()
    assert set(told) == {"embedded:provinces", "embedded:population"}
    assert access.digests(told) == told
    assert [(source["licence"], source["vintage"]) for source in access.sources_read()] == [
        ("CC BY 4.0", "2026-10-22"),  # WorldPop
        ("CC BY 3.0 IGO", "2026-10-22"),  # COD-AB
        ("CC BY 4.0", "2023-09-13"),  # geoBoundaries
        ("CC BY 3.0 IGO", "2024-07-11"),  # World Population Prospects
    ]
    assert all("starsim-data 2.0.0" in str(source["citation"]) for source in access.sources_read())


def test_reports_that_read_no_provinces_do_not_rest_on_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = fingerprint.basis("study")
    seen = fingerprint.data()
    monkeypatch.setattr(
        fingerprint, "data", lambda: seen | {"provinces/provinces.parquet": "other"}
    )
    after = fingerprint.basis("study")
    assert (after.reference, after.data != before.data) == (before.reference, True)
