"""Nothing is written or read outside the store, whoever asks: sources, records, layers, links."""

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import geopandas as gpd
import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st

from research import paths, vintages
from research.errors import CorruptDataError, InputError, UnreachableError
from research.loaders import http, layers, sources
from research.loaders import store as stored
from research.loaders.source import Order
from tests.serving import Server, WorldBank
from tests.stores import keep

VALUES = {("internet_users", "THA", 2020): 50.0}


def everything(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*")}


@pytest.mark.parametrize(
    "released",
    [
        "../../x",
        "..",
        "/tmp/x",
        "2026-07-01/../../x",
        "20260701",
        "2026-13-01",
        "2999-01-01",
        "2026-07-01\n",
        20260701,
    ],
)
def test_the_date_of_a_release_is_a_date_and_no_path(
    tmp_path, monkeypatch, released: object
) -> None:
    monkeypatch.setattr(http, "_backoff", lambda state: 0.0)
    folder = tmp_path / "deep" / "store"
    with Server().running() as server:
        server.routes["/v2/"] = WorldBank(lastupdated=released)
        with pytest.raises(UnreachableError, match="release"):
            sources.fetch(
                ["worldbank"],
                Order(("internet_users",)),
                folder,
                base_url=f"{server.url}/v2",
                tell=lambda line: None,
            )
    assert vintages.at_hand(folder) == ()
    assert not [
        path
        for path in everything(tmp_path)
        if path.endswith((".parquet", ".json")) and "store.json" not in path
    ]


def test_tomorrow_has_begun_somewhere(store) -> None:
    tomorrow = (datetime.now(UTC) + timedelta(days=1)).date()
    keep(store, "worldbank", tomorrow.isoformat(), VALUES)
    with pytest.raises(InputError, match="is in the future"):
        keep(store, "worldbank", (tomorrow + timedelta(days=1)).isoformat(), VALUES)
    assert [record.vintage for record in vintages.at_hand(store)] == [tomorrow.isoformat()]


@pytest.mark.parametrize(
    "name", ["../x", "..", ".", "", "/x", "a/b", "a\\b", "A", "a\0b", "x" * 300, "a\n"]
)
def test_a_source_has_a_plain_name(store, name: str) -> None:
    with pytest.raises(InputError), stored.held(store, name):
        pass
    with pytest.raises(InputError):
        layers.path_of(name if name != "A" else "../A", "THA-ADM1", store)
    assert not store.exists() or everything(store) <= {"store.json"}


@given(st.text(max_size=30) | st.sampled_from(["..", "../x", "a/../../x", "/", "\0", "..x", "x.."]))
def test_whatever_a_part_is_the_path_stays_in_the_store(part: str) -> None:
    folder = Path("somewhere") / "store"
    try:
        found = paths.in_store(folder, "worldbank", part)
    except InputError:
        return
    assert found.resolve().parent == (folder / "worldbank").resolve()


def test_a_record_that_names_another_place_is_refused(store, tmp_path) -> None:
    record = keep(store, "worldbank", "2026-07-01", VALUES)
    file = record.path(store).with_suffix(".json")
    written = json.loads(file.read_text())
    victim = tmp_path / "victim.parquet"
    victim.write_bytes(b"x")
    for change in (
        {"source": "../.."},
        {"source": "itu"},
        {"vintage": "../../victim"},
        {"sha256": "/../../../victim"},
    ):
        file.write_text(json.dumps({**written, **change}))
        with pytest.raises(CorruptDataError, match="damaged"):
            vintages.at_hand(store)
    assert victim.exists()


@pytest.mark.parametrize("name", ["../THA", "THA/../../x", "", ".hidden", "a b"])
def test_a_layer_has_a_plain_name(store, name: str) -> None:
    about = {"economy": ["THA"], "level": ["ADM1"], "id": ["1"], "code": [""], "name": ["a"]}
    areas = gpd.GeoDataFrame(about, geometry=[shapely.box(0, 0, 1, 1)], crs=4326)
    with pytest.raises(ValueError, match=r"name|pattern"):
        layers.add(
            areas,
            layers.Layer(
                source="geoboundaries",
                name=name,
                url="",
                asked="",
                fetched="",
                licence="",
                citation="",
            ),
            store,
        )
    with pytest.raises(InputError):
        layers.at_hand("geoboundaries", name or "../x", store)
    assert not store.exists()


def test_links_that_lead_out_are_not_followed(store, tmp_path) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    store.mkdir()
    (store / "worldbank").symlink_to(outside, target_is_directory=True)
    with pytest.raises(InputError, match="leads out of the store"):
        keep(store, "worldbank", "2026-07-01", VALUES)
    (store / "worldbank").unlink()
    (store / "worldbank").mkdir()
    (store / "worldbank" / ".lock").symlink_to(outside / "lock")
    with pytest.raises(InputError, match="leads out of the store"):
        keep(store, "worldbank", "2026-07-01", VALUES)
    (store / "worldbank" / ".lock").unlink()
    (store / "geoboundaries").mkdir()
    (store / "geoboundaries" / "layers").symlink_to(outside, target_is_directory=True)
    with pytest.raises(InputError, match="leads out of the store"):
        layers.path_of("geoboundaries", "THA-ADM1", store)
    assert not list(outside.iterdir())


def test_a_record_that_is_a_link_is_not_read(store, tmp_path) -> None:
    elsewhere = (
        keep(tmp_path / "other", "worldbank", "2026-07-01", VALUES)
        .path(tmp_path / "other")
        .with_suffix(".json")
    )
    (store / "worldbank").mkdir(parents=True)
    (store / "worldbank" / elsewhere.name).symlink_to(elsewhere)
    with pytest.raises(InputError, match="leads out of the store"):
        vintages.at_hand(store)


def test_a_store_may_itself_be_a_link(tmp_path) -> None:
    (tmp_path / "disk").mkdir()
    (tmp_path / "store").symlink_to(tmp_path / "disk", target_is_directory=True)
    keep(tmp_path / "store", "worldbank", "2026-07-01", VALUES)
    assert len(vintages.at_hand(tmp_path / "store")) == 1
