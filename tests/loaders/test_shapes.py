"""Files of shapes that name other files or addresses, that unpack to gigabytes, or hold what cannot
be: none gets through.
"""

import contextlib
import io
import json
import socket
import sqlite3
import subprocess
import sys
import textwrap
import threading
import time
import zipfile
from collections.abc import Iterator
from pathlib import Path

import geopandas as gpd
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st

from research import limits
from research.errors import InputError, UnreachableError
from research.loaders import geoboundaries, geojson, naturalearth, places, shapes
from research.loaders.http import BadPageError

SQUARE = {"type": "Polygon", "coordinates": [[[0, 0], [1, 0], [1, 1], [0, 0]]]}
AREAS = gpd.GeoDataFrame(
    {"name": ["North", "South"]},
    geometry=[shapely.box(0, 0, 1, 1), shapely.box(0, 1, 1, 2)],
    crs=4326,
)


@pytest.fixture
def listener() -> Iterator[tuple[str, list[bytes]]]:
    """An address on loopback, and what was asked of it."""
    asked: list[bytes] = []
    server = socket.create_server(("127.0.0.1", 0))
    server.settimeout(0.05)
    over = threading.Event()

    def serve() -> None:
        while not over.is_set():
            try:
                connection, _ = server.accept()
            except TimeoutError:
                continue
            with connection:
                connection.settimeout(2)
                asked.append(connection.recv(200))
                connection.sendall(
                    b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
                )

    thread = threading.Thread(target=serve, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.getsockname()[1]}", asked
    time.sleep(0.1)
    over.set()
    thread.join(5)
    server.close()


@pytest.fixture
def canary(tmp_path: Path) -> Path:
    """A file nobody named, with shapes that would be read."""
    path = tmp_path / "canary.csv"
    path.write_text('name,WKT\nSECRET,"POLYGON((0 0,1 0,1 1,0 0))"\n')
    return path


def collection(**more: object) -> str:
    feature = {"type": "Feature", "properties": {"name": "a"}, "geometry": SQUARE}
    return json.dumps({"type": "FeatureCollection", "features": [feature], **more})


def vrt(source: str) -> str:
    return (
        f'<OGRVRTDataSource><OGRVRTLayer name="canary"><SrcDataSource>{source}</SrcDataSource>'
        '<GeometryType>wkbPolygon</GeometryType><LayerSRS>EPSG:4326</LayerSRS><GeometryField encoding="WKT" field="WKT"/>'  # noqa: E501
        "</OGRVRTLayer></OGRVRTDataSource>"
    )


def elsewhere(canary: Path, url: str) -> dict[str, str]:
    """Texts each of which names another file or an address."""
    algorithm = {
        "type": "gdal_streamed_alg",
        "command_line": f"gdal vector pipeline ! read {canary}",
    }
    return {
        "vrt of a file": vrt(str(canary)),
        "vrt after a mark": "\ufeff" + vrt(str(canary)),
        "vrt of an address": vrt(f"/vsicurl/{url}/x.geojson"),
        "vrt by the driver of an address": vrt(f"GeoJSON:{url}/z"),
        "wfs": f"<OGRWFSDataSource><URL>{url}/wfs</URL></OGRWFSDataSource>",
        "wms": f"<GDAL_WMS><Service name='WMS'><ServerUrl>{url}</ServerUrl></Service></GDAL_WMS>",
        "algorithm": json.dumps(algorithm),
        "crs link": collection(
            crs={"type": "link", "properties": {"href": f"{url}/crs", "type": "esriwkt"}}
        ),
        "crs name": collection(crs={"type": "name", "properties": {"name": f"{url}/crs"}}),
        "crs file": collection(crs={"type": "name", "properties": {"name": str(canary)}}),
        "algorithm with features": collection(**algorithm),
        "address": f"{url}/x.geojson",
    }


KINDS = [*elsewhere(Path("x"), "x")]


@pytest.mark.slow
@pytest.mark.parametrize("suffix", [".geojson", ".gpkg", ".parquet", ".shp", ".zip", ".json"])
@pytest.mark.parametrize("kind", KINDS)
def test_no_other_file_and_no_address_is_read(
    tmp_path, canary, listener, kind: str, suffix: str
) -> None:
    url, asked = listener
    path = tmp_path / f"zones{suffix}"
    path.write_text(elsewhere(canary, url)[kind])
    for read in (places.zones, places.points):
        try:
            found = read(path)
        except InputError:
            pass
        else:
            assert found["name"].tolist() == ["a"]  # the features of the file itself
    assert asked == []


def zip_of(**members: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name.replace("_", "."), data)
    return out.getvalue()


def test_an_archive_of_a_vrt_is_none_of_a_shapefile(tmp_path, canary, listener) -> None:
    url, asked = listener
    for text in (vrt(str(canary)), vrt(f"/vsicurl/{url}/x.csv")):
        for name in ("zones_vrt", "zones_shp", "zones_geojson"):
            (tmp_path / "zones.zip").write_bytes(zip_of(**{name: text.encode()}))
            with pytest.raises(InputError):
                places.zones(tmp_path / "zones.zip")
            with pytest.raises(BadPageError):
                naturalearth._areas((tmp_path / "zones.zip").read_bytes())
    assert asked == []


def test_a_reference_system_beside_a_shapefile_is_asked_for_nowhere(
    tmp_path, canary, listener
) -> None:
    url, asked = listener
    AREAS.to_file(tmp_path / "zones.shp")
    for text in (
        f"{url}/crs",
        str(canary),
        f"/vsicurl/{url}/crs",
        f"PROJ4 +init={url}",
        f"+proj=longlat +nadgrids={url}/g.tif",
    ):
        (tmp_path / "zones.prj").write_text(text)
        with contextlib.suppress(InputError):
            places.zones(tmp_path / "zones.shp")
    assert asked == []


@pytest.mark.parametrize("definition", ["{url}/crs", "/vsicurl/{url}/crs", "{canary}"])
def test_a_reference_system_in_a_geopackage_is_asked_for_nowhere(
    tmp_path, canary, listener, definition: str
) -> None:
    url, asked = listener
    AREAS.to_file(tmp_path / "zones.gpkg")
    with sqlite3.connect(tmp_path / "zones.gpkg") as base:
        said = definition.format(url=url, canary=canary)
        base.execute(
            "UPDATE gpkg_spatial_ref_sys SET definition = ?, organization = 'X', "
            "organization_coordsys_id = 9",
            (said,),
        )
    base.close()
    with contextlib.suppress(InputError):
        places.zones(tmp_path / "zones.gpkg")
    assert asked == []


@pytest.mark.parametrize(
    "sql",
    [
        "CREATE VIEW other AS SELECT * FROM zones",
        "CREATE VIRTUAL TABLE other USING fts3(a)",
        "create  virtual table other using fts4 (a)",
    ],
)
def test_a_geopackage_that_computes_something_is_refused(tmp_path, sql: str) -> None:
    path = tmp_path / "zones.gpkg"
    AREAS.to_file(path, layer="zones")
    assert places.zones(path)["zone"].tolist() == ["North", "South"]
    with sqlite3.connect(path) as base:
        base.execute(sql)
    base.close()
    with pytest.raises(InputError, match=r"zones\.gpkg.*computed when it is read"):
        places.zones(path)


@pytest.mark.parametrize("name", ["/dev/zero", "/dev/stdin"])
def test_a_device_is_no_file(name: str) -> None:
    with pytest.raises(InputError, match="no file"):
        places.zones(name)


def feature(geometry: object, **properties: object) -> dict[str, object]:
    return {"type": "Feature", "properties": {"name": "a", **properties}, "geometry": geometry}


BROKEN = [
    '{"type": "Polygon", "coordinates": [[[0, 0], [1, 0], [NaN, 1], [0, 0]]]}',
    '{"type": "Polygon", "coordinates": [[[0, 0], [1, 0], [1e999, 1], [0, 0]]]}',
    '{"type": "Polygon", "coordinates": [[[0, 0], [1, 0], [-Infinity, 1], [0, 0]]]}',
    '{"type": "Polygon", "coordinates": [[[0, 0], [1, 0], [1, 1]]]}',
    '{"type": "Polygon", "coordinates": [[[0, 0], [1, 0], [1, 1], [0, 1]]]}',
    '{"type": "Polygon", "coordinates": [[[0, 0], [1, 0], ["1", 1], [0, 0]]]}',
    '{"type": "Polygon", "coordinates": [[[0, 0], [1], [1, 1], [0, 0]]]}',
    '{"type": "Polygon", "coordinates": [[0, 0], [1, 0]]}',
    '{"type": "Polygon", "coordinates": "here"}',
    '{"type": "Polygon", "coordinates": [[[0, 0], [1, 0], [1' + "0" * 400 + ", 1], [0, 0]]]}",
    '{"type": "Polygon"}',
    '{"type": "Star", "coordinates": [0, 0]}',
    '{"type": ["Polygon"], "coordinates": []}',
    "[]",
    '"POLYGON"',
]


@pytest.mark.parametrize("geometry", BROKEN)
def test_a_geometry_that_cannot_be_is_refused_with_the_number_of_its_feature(
    tmp_path, geometry: str
) -> None:
    whole = json.dumps(feature(SQUARE))
    broken = f'{{"type": "Feature", "properties": {{}}, "geometry": {geometry}}}'
    text = f'{{"type": "FeatureCollection", "features": [{whole}, {broken}]}}'
    (tmp_path / "zones.geojson").write_text(text)
    with pytest.raises(InputError, match=r"zones\.geojson.*feature 2 cannot be") as refused:
        places.zones(tmp_path / "zones.geojson")
    assert "\n" not in str(refused.value)
    with pytest.raises(UnreachableError, match=r"THA ADM1.*feature 2 cannot be"):
        geoboundaries._areas(geoboundaries._features(text.encode()), "THA", "ADM1")


@pytest.mark.parametrize("value", ["NaN", "1e999", "-Infinity", "1" + "0" * 400])
def test_a_property_that_is_no_finite_number_is_refused(tmp_path, value: str) -> None:
    text = json.dumps(
        {"type": "FeatureCollection", "features": [feature(SQUARE, people="X")]}
    ).replace('"X"', value)
    (tmp_path / "zones.geojson").write_text(text)
    with pytest.raises(InputError, match="feature 1 cannot be: its people is"):
        places.zones(tmp_path / "zones.geojson")


@pytest.mark.parametrize("where", ["1e999,0", "nan,0", "0,inf", "1" + "0" * 400 + ",0"])
def test_a_point_is_a_finite_number(tmp_path, where: str) -> None:
    (tmp_path / "sites.csv").write_text(f"lon,lat\n1,2\n{where}\n")
    with pytest.raises(InputError, match=r"sites\.csv.*row 2 has no number"):
        places.points(tmp_path / "sites.csv")


@pytest.mark.slow
@given(
    st.lists(
        st.tuples(
            *[st.floats(-170, 170)] * 2,
            st.floats(0.01, 5),
            st.text(max_size=9),
            st.integers(-(2**53), 2**53),
        ),
        min_size=1,
    )
)
def test_geojson_reads_as_gdal_reads_it(rows) -> None:
    """Compared with what geopandas makes of the same text."""
    frame = gpd.GeoDataFrame(
        {"name": [f"a{row[3]}" for row in rows], "n": [row[4] for row in rows]},
        geometry=[
            shapely.box(x, y, x + d, y + d) - shapely.box(x, y, x + d / 2, y + d / 2)
            for x, y, d, *_ in rows
        ],
        crs=4326,
    )
    text = frame.to_json()
    ours = geojson.read(text.encode())
    theirs = gpd.read_file(io.BytesIO(text.encode()))
    assert ours["n"].tolist() == theirs["n"].tolist()
    assert ours["name"].tolist() == frame["name"].tolist()
    assert (ours.geometry.to_wkb() == theirs.geometry.to_wkb()).all()
    assert ours.crs == theirs.crs


@pytest.mark.parametrize(
    "name",
    ["urn:ogc:def:crs:EPSG::32647", "EPSG:32647", "urn:ogc:def:crs:OGC:1.3:CRS84", "OGC:CRS84"],
)
def test_a_reference_system_by_name_is_known(name: str) -> None:
    found = geojson.read(collection(crs={"type": "name", "properties": {"name": name}}).encode())
    assert found.crs.to_epsg() == (32647 if "EPSG" in name else 4326)


def test_caps_of_files_of_shapes(tmp_path, monkeypatch) -> None:
    AREAS.to_file(tmp_path / "a.shp")
    AREAS.to_parquet(tmp_path / "a.parquet")
    (tmp_path / "a.geojson").write_text(collection())
    (tmp_path / "sparse.geojson").write_text(
        json.dumps(
            {
                "type": "FeatureCollection",
                "features": [feature(SQUARE, **{f"p{n}": n}) for n in range(200)],
            }
        )
    )
    parts = {
        f"a_{part}": (tmp_path / f"a.{part}").read_bytes() for part in ("shp", "shx", "dbf", "prj")
    }
    (tmp_path / "a.zip").write_bytes(
        zip_of(**{**parts, "a_dbf": parts["a_dbf"] + bytes(3_000_000)})
    )
    monkeypatch.setattr(limits, "CELLS", 10_000)
    with pytest.raises(InputError, match="more than 10,000 cells"):
        places.zones(tmp_path / "sparse.geojson")
    monkeypatch.setattr(limits, "SHAPES", 1_000_000)
    with pytest.raises(InputError, match="unpacks to more than 1 MB"):
        places.zones(tmp_path / "a.zip")
    monkeypatch.setattr(limits, "SHAPES", 100)
    monkeypatch.setattr(limits, "BRACKETS", 5)
    for name in ("a.shp", "a.parquet", "a.geojson"):
        with pytest.raises(InputError, match=r"more than 0\.0001 MB, the most that is read"):
            places.zones(tmp_path / name)
    monkeypatch.setattr(limits, "SHAPES", 1_000_000)
    with pytest.raises(InputError, match="more than 5 lists and objects"):
        places.zones(tmp_path / "a.geojson")


def test_a_small_parquet_of_many_rows_is_refused(tmp_path) -> None:
    rows = pa.table(
        {"name": pa.DictionaryArray.from_arrays(pa.array([0] * 3_000_000, pa.int32()), ["a"])}
    )
    wide = (
        rows.append_column("b", rows["name"])
        .append_column("c", rows["name"])
        .append_column("d", rows["name"])
    )
    pq.write_table(wide, tmp_path / "a.parquet", compression="zstd")
    assert (tmp_path / "a.parquet").stat().st_size < 1_000_000
    with pytest.raises(InputError, match=r"12,000,000|3,000,000 rows of 4 columns"):
        places.zones(tmp_path / "a.parquet")


MEASURED = """
    import sys
    from research.errors import InputError
    from research.loaders import places
    try:
        places.zones(sys.argv[1])
    except InputError as error:
        print(error)
    # Not ru_maxrss, which counts the process this one was started from.
    print(next(int(line.split()[1]) // 1024 for line in open("/proc/self/status") if line.startswith("VmHWM")))
"""  # noqa: E501


@pytest.mark.slow
@pytest.mark.parametrize("kind", ["zip", "brackets"])
def test_bombs_take_little_memory(tmp_path, kind: str) -> None:
    """With the caps as they are, in a process of its own."""
    path = tmp_path / "bomb"
    if kind == "zip":
        with (
            zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive,
            archive.open("a.shp", "w") as member,
        ):
            for _ in range(30):
                member.write(bytes(10_000_000))
    else:
        path.write_bytes(b'{"type":"FeatureCollection","features":[' + b"[]," * 30_000_000 + b"0]}")
    done = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(MEASURED), str(path)],
        capture_output=True,
        text=True,
        timeout=120,
    )
    said, peak = done.stdout.strip().splitlines()
    assert "more than" in said
    assert int(peak) < 800


def test_the_names_of_files_play_no_part(tmp_path) -> None:
    AREAS.to_parquet(tmp_path / "zones.geojson")
    assert shapes.read(tmp_path / "zones.geojson")["name"].tolist() == ["North", "South"]
    assert places.zones(tmp_path / "zones.geojson")["zone"].tolist() == ["North", "South"]
