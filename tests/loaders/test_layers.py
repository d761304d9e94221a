"""Boundaries fetched into the store: valid geometries, their own licence, whole or told."""

import io
import json
import zipfile
from pathlib import Path

import geopandas as gpd
import pytest
from shapely.geometry import Polygon, box

from research import access
from research.errors import CorruptDataError, InputError, UnreachableError
from research.loaders import http, layers, sources
from research.loaders.source import Order
from tests.serving import Server

BOWTIE = Polygon([(0, 0), (1, 1), (1, 0), (0, 1)])


@pytest.fixture
def server(monkeypatch):
    monkeypatch.setattr(http, "_backoff", lambda state: 0.01)
    with Server().running() as running:
        yield running


def fetch(server: Server, folder: Path, name: str, **more) -> list[str]:
    lines: list[str] = []
    order = Order(economies=more.pop("economies", ()))
    sources.fetch([name], order, folder, base_url=f"{server.url}/api", tell=lines.append, **more)
    return lines


def geojson() -> bytes:
    frame = gpd.GeoDataFrame(
        {"shapeName": ["B", "A"], "shapeISO": ["", "TH-10"], "shapeID": ["2", "1"]},
        geometry=[BOWTIE, box(2, 2, 3, 3)],
        crs=4326,
    )
    return frame.to_json().encode()


def described(server: Server, iso3: str, level: str) -> dict[str, str]:
    return {
        "boundaryID": f"{iso3}-{level}-1", "boundaryISO": iso3, "boundaryType": level,
        "boundaryYearRepresented": "2019", "boundarySource": "A survey",
        "boundaryLicense": "CC BY 3.0 IGO", "licenseSource": "https://example.org/licence",
        "admUnitCount": "2", "gjDownloadURL": f"{server.url}/files/{iso3}-{level}.geojson",
    }  # fmt: skip


def serve_geoboundaries(
    server: Server, has: set[tuple[str, str]], all_at_once: bool = False
) -> None:
    def api(path: str, query: dict) -> tuple[int, str, bytes]:
        _, iso3, level = path.strip("/").split("/")
        if (iso3, level) == ("ALL", "ALL") and all_at_once:
            return (
                200,
                "application/json",
                json.dumps([described(server, *each) for each in sorted(has)]).encode(),
            )
        if (iso3, level) in has:
            return 200, "application/json", json.dumps(described(server, iso3, level)).encode()
        return 404, "text/html", b"<html>404</html>"

    server.routes["/api/"] = api
    server.routes["/files/"] = lambda path, query: (200, "application/geo+json", geojson())


def test_a_layer_is_valid_ordered_and_keeps_its_licence(server, store) -> None:
    serve_geoboundaries(server, {("THA", "ADM1"), ("THA", "ADM0")})
    lines = fetch(server, store, "geoboundaries", economies=("THA",))
    assert "2 layers" in lines[0] or "THA-ADM0 and THA-ADM1" in lines[0]
    assert lines[1] == "not published: THA-ADM2"
    areas, about = layers.load("geoboundaries", "THA-ADM1")
    assert areas["name"].tolist() == ["A", "B"]
    assert areas.geometry.is_valid.all()
    assert areas.crs.to_epsg() == 4326
    assert (about.licence, about.year, about.features, about.mended) == (
        "CC BY 3.0 IGO",
        "2019",
        2,
        1,
    )
    assert about.citation.startswith("A survey, published by")
    server.log.clear()
    assert "no request made" in fetch(server, store, "geoboundaries", economies=("THA",))[0]
    assert server.log == []


def test_a_fetch_says_which_areas_are_provinces_and_which_are_not(server, store) -> None:
    """One area has the code of Bangkok and lies in the Gulf of Guinea, so nothing but its code
    speaks for it.
    """
    serve_geoboundaries(server, {("THA", "ADM1")})
    (told,) = [
        line
        for line in fetch(server, store, "geoboundaries", economies=("THA",))
        if line.startswith("THA: ")
    ]
    assert told.startswith(
        "THA: 0 of 2 areas joined with provinces, 0 by code, 0 by name and 0 by point; "
    )
    assert "2 areas without a province (A, B)" in told
    assert "77 provinces without an area (Bangkok, " in told
    units = access.provinces("FJI").to_crs(3460)
    boxes = gpd.GeoDataFrame(
        {"shapeName": units["name"], "shapeISO": ""}, geometry=units.buffer(9_000), crs=3460
    ).to_crs(4326)
    serve_geoboundaries(server, {("FJI", "ADM1")})
    server.routes["/files/"] = lambda path, query: (
        200,
        "application/geo+json",
        boxes.to_json().encode(),
    )
    told = fetch(server, store, "geoboundaries", economies=("FJI",))[-1]
    assert told == "FJI: 4 of 4 areas joined with provinces, 0 by code, 4 by name and 0 by point"


def test_all_layers_are_told_of_in_one_request(server, store) -> None:
    serve_geoboundaries(server, {("THA", "ADM1"), ("TUV", "ADM0")}, all_at_once=True)
    fetch(server, store, "geoboundaries")
    assert len(server.log) == 3
    assert layers.load("geoboundaries", "TUV-ADM0")[1].features == 2


def test_bytes_are_the_same_with_faults(server, store, tmp_path) -> None:
    serve_geoboundaries(server, {("THA", "ADM1")})
    fetch(server, store, "geoboundaries", economies=("THA",))
    server.fault = ("truncated", 3)
    fetch(server, tmp_path / "other", "geoboundaries", economies=("THA",))
    one, other = (
        layers.path_of("geoboundaries", "THA-ADM1", folder).read_bytes()
        for folder in (store, tmp_path / "other")
    )
    assert one == other


def test_a_damaged_layer_is_told_and_fetched_anew(server, store) -> None:
    serve_geoboundaries(server, {("THA", "ADM1")})
    fetch(server, store, "geoboundaries", economies=("THA",))
    path = layers.path_of("geoboundaries", "THA-ADM1", store)
    whole = path.read_bytes()
    path.write_bytes(whole[:-1] + bytes([whole[-1] ^ 1]))
    with pytest.raises(CorruptDataError, match="is damaged"):
        layers.load("geoboundaries", "THA-ADM1")
    fetch(server, store, "geoboundaries", economies=("THA",))
    assert path.read_bytes() == whole


@pytest.mark.slow
def test_pages_that_are_no_layers(server, store) -> None:
    serve_geoboundaries(server, {("THA", "ADM1")})
    for body in (b"version https://git-lfs.github.com/spec/v1\n", b"<html>", b'{"features": []}'):
        server.routes["/files/"] = lambda path, query, body=body: (200, "x", body)
        with pytest.raises(UnreachableError):
            fetch(server, store, "geoboundaries", economies=("THA",))
    with pytest.raises(InputError, match="research fetch --source geoboundaries --economy THA"):
        layers.load("geoboundaries", "THA-ADM1")
    with pytest.raises(UnreachableError, match="offline"):
        fetch(server, store, "geoboundaries", economies=("THA",), offline=True)


def shapefile(folder: Path) -> bytes:
    """A zipped shapefile as Natural Earth makes them: its own codes beside ISO's, -99 where it has
    none.
    """
    folder.mkdir()
    frame = gpd.GeoDataFrame(
        {
            "adm1_code": ["FRA-1", "KOS-2", "SOL-3"],
            "iso_a2": ["-1", "-1", "-1"],
            "adm0_a3": ["FRA", "KOS", "SOL"],
            "name": ["Ain", "Ferizaj", "Awdal"],
            "iso_3166_2": ["FR-01", "XK-1", ""],
        },
        geometry=[box(0, 0, 1, 1), BOWTIE, box(4, 4, 5, 5)],
        crs=4326,
    )
    frame.to_file(folder / "ne_10m_admin_1_states_provinces.shp")
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        for path in sorted(folder.iterdir()):
            archive.write(path, path.name)
        archive.writestr("ne_10m_admin_1_states_provinces.VERSION.txt", "5.1.1\n")
    return packed.getvalue()


def test_natural_earth(server, store, tmp_path) -> None:
    data = shapefile(tmp_path / "shapes")
    server.routes["/api/10m/cultural/ne_10m_admin_1_states_provinces.zip"] = lambda path, query: (
        200,
        "application/zip",
        data,
    )
    server.fault = ("nonjson", 2)
    fetch(server, store, "naturalearth")
    areas, about = layers.load("naturalearth", "admin1-10m")
    assert dict(zip(areas["name"], areas["economy"], strict=True)) == {
        "Ain": "FRA",
        "Ferizaj": "XKX",
        "Awdal": "",
    }
    assert areas.geometry.is_valid.all()
    assert (about.licence, about.year, about.mended) == ("Public domain", "5.1.1", 1)
    server.log.clear()
    assert "no request made" in fetch(server, store, "naturalearth")[0]
    assert server.log == []


@pytest.mark.parametrize(
    "address",
    ["http://169.254.169.254/latest/meta-data", "http://localhost:1/x", "file:///etc/passwd"],
)
def test_a_reply_cannot_send_us_to_another_host(server, store, monkeypatch, address: str) -> None:
    """Where the files stand is told by the source's reply; no host but the one asked and the
    release hosts is.
    """
    serve_geoboundaries(server, {("THA", "ADM1")})
    elsewhere = {**described(server, "THA", "ADM1"), "gjDownloadURL": address}
    server.routes["/api/"] = lambda path, query: (
        200,
        "application/json",
        json.dumps(elsewhere).encode(),
    )
    with pytest.raises((InputError, UnreachableError), match=r"169\.254\.169\.254|localhost|file"):
        fetch(server, store, "geoboundaries", economies=("THA",))
    assert layers.at_hand("geoboundaries", "THA-ADM1", store) is None
