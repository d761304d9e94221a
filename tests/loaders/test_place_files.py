"""Files of zones and sites: every form reads to the same places, and a file that cannot be right is
refused by name.
"""

import gzip
import json
from pathlib import Path

import geopandas as gpd
import pandas as pd
import pytest
import shapely

from research.errors import InputError
from research.loaders import places
from research.metrics.space.coverage import coverage

AREAS = gpd.GeoDataFrame(
    {"ADM1_EN": ["North", "South"], "setting": ["urban", "rural"]},
    geometry=[shapely.box(99, 8, 100, 9), shapely.box(99, 7, 100, 8)],
    crs=4326,
)
CELLS = """LTE,520,1,10,1001,0,100.5,13.75,1200,5,1,1500000000,1600000000,0
GSM,520,1,10,1002,,98.98,18.79,35000,1,1,1500000000,1600000000,0
"""


def written(path: Path, frame: gpd.GeoDataFrame) -> Path:
    if path.suffix == ".parquet":
        frame.to_parquet(path)
    else:
        frame.to_file(path)
    return path


@pytest.mark.parametrize("suffix", [".geojson", ".gpkg", ".parquet", ".shp"])
@pytest.mark.parametrize("crs", [4326, 32647])
def test_every_form_of_zones_reads_the_same(tmp_path: Path, suffix: str, crs: int) -> None:
    path = written(tmp_path / f"zones{suffix}", AREAS.to_crs(crs))
    found = places.zones(path)
    assert found["zone"].tolist() == ["North", "South"]
    assert found["setting"].tolist() == ["urban", "rural"]
    assert found.crs.to_epsg() == 4326
    assert found.total_bounds == pytest.approx([99, 7, 100, 9], abs=1e-6)
    assert places.zones(path, "setting")["zone"].tolist() == ["urban", "rural"]


def test_the_provinces_of_thailand(shared: Path) -> None:
    found = places.zones(shared / "boundaries" / "THA_ADM1.geojson")
    assert len(found) == 77
    assert {"Bangkok", "Chiang Mai"} <= set(found["zone"])


@pytest.mark.parametrize("header", [True, False])
@pytest.mark.parametrize("suffix", ["csv", "csv.gz"])
def test_opencellid_with_and_without_its_header(tmp_path: Path, header: bool, suffix: str) -> None:
    text = (",".join(places.OPENCELLID) + "\n" if header else "") + CELLS
    path = tmp_path / f"520.{suffix}"
    path.write_bytes(gzip.compress(text.encode()) if suffix.endswith("gz") else text.encode())
    found = places.points(path, ["radio", "range"])
    assert found[["radio", "lon", "lat", "range"]].to_numpy().tolist() == [
        ["LTE", 100.5, 13.75, 1200],
        ["GSM", 98.98, 18.79, 35000],
    ]
    people = pd.DataFrame({"lon": [100.5, 98.98], "lat": [13.755, 19.0], "people": [10, 20]})
    assert coverage(people, found).table["covered"].to_dict() == {"LTE": 10, "GSM": 20, "any": 30}


@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_points_are_read_with_the_separator_of_their_header(tmp_path: Path, separator: str) -> None:
    rows = [["name", "lon", "lat"], ["A", "100.5", "13.75"]]
    (tmp_path / "sites.csv").write_text("".join(f"{separator.join(row)}\n" for row in rows))
    found = places.points(tmp_path / "sites.csv")
    assert found[["lon", "lat"]].to_numpy().tolist() == [[100.5, 13.75]]


def test_points_of_other_files(tmp_path: Path) -> None:
    (tmp_path / "sites.csv").write_text("Name, Longitude ,LATITUDE\nA,179.9,-16.5\n")
    assert places.points(tmp_path / "sites.csv")[["lon", "lat"]].to_numpy().tolist() == [
        [179.9, -16.5]
    ]
    frame = gpd.GeoDataFrame(
        {"kind": ["node"]}, geometry=[shapely.Point(100.5, 13.75)], crs=4326
    ).to_crs(32647)
    found = places.points(written(tmp_path / "nodes.gpkg", frame), ["kind"])
    assert found[["lon", "lat"]].to_numpy().ravel().tolist() == pytest.approx(
        [100.5, 13.75], abs=1e-7
    )
    with pytest.raises(InputError, match=r"nodes\.gpkg: areas are wanted, and it holds Point"):
        places.zones(tmp_path / "nodes.gpkg", "kind")


EMPTY = json.dumps({"type": "FeatureCollection", "features": []})


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        ("empty.geojson", "", "cannot be read"),
        ("none.geojson", EMPTY, "holds no shape"),
        ("page.geojson", "<html>", "cannot be read"),
        ("page.parquet", "<html>", "cannot be read"),
        ("page.gpkg", "<html>", "cannot be read"),
        ("areas.csv", "a,b\n1,2\n", "areas are wanted"),
    ],
)
def test_zones_that_cannot_be_read_are_refused_by_name(
    tmp_path: Path, name: str, text: str, said: str
) -> None:
    (tmp_path / name).write_text(text)
    with pytest.raises(InputError, match=name) as refused:
        places.zones(tmp_path / name)
    assert said in str(refused.value)


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        ("empty.csv", "", "cannot be read"),
        ("none.csv", "lon,lat\n", "holds no row"),
        ("other.csv", "x,y\n1,2\n", "no column lon and lat"),
        ("words.csv", "lon,lat\n1,2\nhere,2\n", "row 2 has no number in lon"),
        ("part.csv.gz", "no gzip", "cannot be read"),
        ("none.geojson", EMPTY, "holds no shape"),
    ],
)
def test_points_that_cannot_be_read_are_refused_by_name(
    tmp_path: Path, name: str, text: str, said: str
) -> None:
    (tmp_path / name).write_text(text)
    with pytest.raises(InputError, match=name) as refused:
        places.points(tmp_path / name)
    assert said in str(refused.value)


def test_areas_without_a_name_and_files_that_are_not_there(tmp_path: Path) -> None:
    path = written(tmp_path / "zones.gpkg", AREAS.rename(columns={"ADM1_EN": "label"}))
    with pytest.raises(
        InputError, match=r"no column that names the areas; there is \['label', 'setting'"
    ):
        places.zones(path)
    with pytest.raises(InputError, match="no column title"):
        places.zones(path, "title")
    with pytest.raises(InputError, match="There is no file"):
        places.zones(tmp_path / "lost.gpkg")
    with pytest.raises(InputError, match="There is no file"):
        places.points(tmp_path / "lost.csv")
    written(tmp_path / "nowhere.parquet", AREAS.set_crs(None, allow_override=True))
    with pytest.raises(InputError, match=r"nowhere\.parquet states no coordinate reference system"):
        places.zones(tmp_path / "nowhere.parquet")
