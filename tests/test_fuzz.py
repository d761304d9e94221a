"""Every reader of foreign bytes: whatever a valid file is turned into, it is read or refused in a
line, and nothing else.

Each reader starts from a file it reads. What it is given is that file with pieces flipped, cut,
repeated, moved and replaced by what breaks readers. Thirty such files a reader each time; `pytest
-m long tests/test_fuzz.py` tries two thousand.
"""

import gzip
import io
import json
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import geopandas as gpd
import pandas as pd
import pytest
import shapely
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from research import areas, framework, manifest, plain_yaml, seal, vintages
from research.batch import study
from research.errors import InputError, UnreachableError
from research.loaders import (
    data360_rows,
    geojson,
    itu,
    itu_export,
    mapping,
    participants,
    peeringdb,
    places,
    practices,
    ripestat,
    sdg_pages,
    sdmx_csv,
    sheets,
    table,
    uis,
    worldbank,
)
from research.loaders.http import BadPageError
from research.loaders.ookla_files import pieces
from research.paths import DATA
from research.publish import imprint, pack
from research.report.record import Report

Read = Callable[[bytes, Path], object]

TOKENS = [
    b"", b"\0", b"\xff\xfe", b"\xef\xbb\xbf", b"NaN", b"Infinity", b"1e999", b"-1", b"9" * 400,
    b"null", b"[]", b"{}", b'""', b'"', b",", b"\n", b"\r", b"[" * 300, b"{" * 300, b"../../x",
    b"\x1b[2J", b"*a", b"&a [*a]", b"!!python/object:os.system", b"=1+1", b"\xc3",
    "\u202e\u00a0".encode(), b"PK\x03\x04", b"\x1f\x8b", b"<x/>", b"2020-13-45", b"true", b"1" * 30,
]  # fmt: skip


Change = tuple[str, float, float, bytes]


@st.composite
def changes(draw: st.DrawFn) -> list[Change]:
    """Some changes of a file: what is done, where and how far (as shares of its length), and with
    what.
    """
    kind = st.sampled_from(["replace", "flip", "cut", "repeat", "end"])
    share = st.floats(0, 1, exclude_max=True)
    return draw(
        st.lists(
            st.tuples(kind, share, share, st.sampled_from(TOKENS) | st.binary(max_size=8)),
            min_size=1,
            max_size=4,
        )
    )


def changed(data: bytes, how: list[Change]) -> bytes:
    """A file after some changes."""
    for kind, where, far, token in how:
        start = int(where * len(data))
        stop = min(len(data), start + 1 + int(far * far * 40))
        piece = data[start:stop]
        inside = {
            "replace": token,
            "flip": bytes(byte ^ (1 << int(far * 8)) for byte in piece[:1]) + piece[1:],
            "cut": b"",
            "repeat": piece * 3,
            "end": token,
        }[kind]
        data = data[:start] + inside + (b"" if kind == "end" else data[stop:])
    return data


def _as_file(name: str, read: Callable[[Path], Any]) -> Read:
    """A reader of a file of some name, as a reader of its bytes."""

    def reader(data: bytes, folder: Path) -> object:
        (folder / name).write_bytes(data)
        return read(folder / name)

    return reader


def _zip(name: str, data: bytes) -> bytes:
    return pack.packed({name: data})


def _written(frame: pd.DataFrame, as_: str) -> bytes:
    buffer = io.BytesIO()
    frame.to_excel(buffer, index=False) if as_ == "xlsx" else frame.to_parquet(buffer)
    return buffer.getvalue()


ZONES = gpd.GeoDataFrame(
    {"zone": ["a", "b"]},
    geometry=[shapely.box(100, 10, 101, 11), shapely.box(101, 10, 102, 11)],
    crs=4326,
)
TILES = pd.DataFrame(
    {"quadkey": ["1" * 16], "tile_x": [100.0], "tile_y": [10.0], "tests": [1], "devices": [1]}
).assign(avg_d_kbps=1.0, avg_u_kbps=1.0, avg_lat_ms=1.0)
POINTS = (
    gpd.GeoDataFrame({"name": ["a"]}, geometry=[shapely.Point(100, 13)], crs=4326)
    .to_json()
    .encode()
)
GEOJSON = ZONES.to_json().encode()
SITES = b"lon,lat,name\n100.5,13.7,a\n100.6,13.8,b\n"
PEOPLE = (
    b"programme,cohort_year,economy,sex,age,field,completed,follow_up\nCoding,2024,THA,female,24,software,yes,employed\n"
    b"Coding,2024,Thailand,male,25,software,no,\n"
)
PRACTICES = b"practice,economy,source,link,year\nA plan,THA,Ministry,https://example.org/a,2024\n"
MAPPING = b"""source: mine
title: t
publisher: p
licence: l
citation: c
economy: economy
year: year
values:
- {indicator: internet_users, column: value, unit: "% of population"}
"""
VALUES = b"economy,year,value\nTHA,2020,70.5\nViet Nam,2021,74\n"
FRAMEWORK = (DATA / "catalogue/frameworks/connectivity.yaml").read_bytes()
IMPRINT = b"""title: Reports
partners:
- {name: A, url: 'https://example.org'}
authors:
- {name: B, affiliation: C}
disclaimer: D
"""
VALUE = {
    "indicator": {"id": "IT.NET.USER.ZS", "value": "x"},
    "country": {"id": "TH", "value": "Thailand"}, "countryiso3code": "THA", "date": "2020",
    "value": 77.8, "unit": "", "obs_status": "", "decimal": 0,
}  # fmt: skip
HEAD = {"page": 1, "pages": 1, "per_page": 50, "total": 1, "lastupdated": "2026-07-01"}
WORLDBANK = json.dumps([HEAD, [VALUE]]).encode()
RECORD_OF_UIS = {
    "indicatorId": "CR.1",
    "geoUnit": "THA",
    "year": 2020,
    "value": 98.5,
    "magnitude": None,
    "qualifier": None,
}
UIS = json.dumps({"hints": [], "records": [RECORD_OF_UIS]}).encode()
WEEK = {"stats_date": "2024-12-30T00:00:00", "asns_ris": 450, "v4_prefixes_ris": 3000.5}
RIPESTAT = json.dumps(
    {"status": "ok", "data": {"resource": ["TH"], "stats": [WEEK, WEEK]}}
).encode()
PEERINGDB = json.dumps(
    {
        "data": [
            {"id": 1, "country": "TH", "status": "ok"},
            {"id": 2, "country": "VN", "status": "ok"},
        ]
    }
).encode()
SDMX = b"DATAFLOW,REF_AREA,SEX,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE,OBS_STATUS\nA:DF(1.0),THA,SEX_T,2020,77.8,PT,\n"  # noqa: E501
ROW = {
    "codeID": 11624,
    "isoCode": "THA",
    "shortName": "Thailand",
    "dataYear": 2020,
    "answer": [{"value": 77.8}],
}
ITU = json.dumps([ROW]).encode()
ITU_CSV = (
    b"seriesID,seriesCode,seriesName,entityID,entityIso,entityName,dataValue,dataYear,dataNote,dataSource,seriesUnits\n"
    b"11624,i99H,x,1,THA,Thailand,77.8,2020,,ITU,%\n"
)
DATA360 = {
    "OBS_VALUE": "77.8",
    "UNIT_MULT": 0,
    "OBS_STATUS": "A",
    "OBS_CONF": "PU",
    "INDICATOR": "IT_NET_USER",
    "REF_AREA": "THA",
    "SEX": "_T",
    "TIME_PERIOD": "2020",
    "UNIT_MEASURE": "PT_POP",
}
DATA360_FILE = f"{','.join(DATA360)}\n{','.join(map(str, DATA360.values()))}\n".encode()
SDG = {"series": "IT_USE_ii99", "geoAreaCode": "764", "timePeriodStart": 2020.0, "value": "77.8",
       "attributes": {"Nature": "C", "Units": "PERCENT"},
       "dimensions": {"Reporting Type": "G"}}  # fmt: skip
SDG_PAGE = json.dumps(
    {"totalElements": 1, "totalPages": 1, "pageNumber": 1, "attributes": [], "data": [SDG]}
).encode()
LICENCE = {"series_description": {"license": [{"name": "CC BY-4.0", "uri": "https://example.org"}]}}
CELL = {
    "cell_type": "code", "id": "a", "metadata": {"tags": ["parameters"]},
    "source": "economy: str = 'THA'  # an economy", "outputs": [], "execution_count": None,
}  # fmt: skip
ABOUT = {"research": {"title": "T", "scope": "economy", "area": "joint research"}}
NOTEBOOK = json.dumps(
    {"cells": [CELL], "metadata": ABOUT, "nbformat": 4, "nbformat_minor": 5}
).encode()
FAILED = Report(
    study="s",
    study_title="S",
    scope="THA",
    name="Thailand",
    parameters={},
    status="failed",
    seconds=1.0,
)
RECORD = manifest.written(
    manifest.Manifest(
        run=manifest.Run(started="2026-01-01", ended="2026-01-01", library="0", data={}),
        reports=(FAILED,),
    )
).encode()
RELEASE = seal.written(
    {
        "format": 1,
        "source": "mine",
        "vintage": "2026-07-01",
        "sha256": "0" * 64,
        "rows": 1,
        "url": "https://example.org",
        "parameters": {},
        "fetched": "2026-07-01",
        "title": "t",
        "publisher": "p",
        "licence": "l",
        "citation": "c",
        "indicators": {},
    }
)


def _mapped(data: bytes, folder: Path) -> object:
    """A table, read by a mapping as `research import table` reads it."""
    (folder / "mine.yaml").write_bytes(MAPPING)
    (folder / "mine.csv").write_bytes(data)
    return table.read(folder / "mine.csv", mapping.named(str(folder / "mine.yaml")), "2026-07-01")


def _page(data: bytes, folder: Path) -> object:
    try:
        return worldbank.values(data, {"IT.NET.USER.ZS"}, [])
    except worldbank.ApiError as error:
        return error


def _release(data: bytes, folder: Path) -> object:
    """A record of the store; its callers name the file in place of a ValueError."""
    try:
        return vintages.opened(data)
    except ValueError as error:
        return error


READERS: dict[str, tuple[bytes, Read]] = {
    "page of the World Bank": (WORLDBANK, _page),
    "page of ITU": (ITU, lambda data, _: itu.parse(data, 11624)),
    "file of Data360": (
        DATA360_FILE,
        lambda data, _: data360_rows.cells(data360_rows.file(data), Counter()),
    ),
    "page of Data360": (
        json.dumps({"count": 1, "value": [DATA360]}).encode(),
        lambda data, _: data360_rows.cells(data360_rows.page(data).rows, Counter()),
    ),
    "codes of Data360": (b'["IT_NET_USER", "IT_HH_INT"]', lambda data, _: data360_rows.codes(data)),
    "metadata of Data360": (
        json.dumps(LICENCE).encode(),
        lambda data, _: data360_rows.licence(data),
    ),
    "page of the SDG database": (
        SDG_PAGE,
        lambda data, _: sdg_pages.cells(
            sdg_pages.page(data, "IT_USE_ii99", 1), Counter(), "IT_USE_ii99"
        ),
    ),
    "list of the SDG database": (
        b'[{"code": "IT_USE_ii99", "release": "2026.Q1.G.01"}]',
        lambda data, _: sdg_pages.listed(data),
    ),
    "page of the UIS": (UIS, lambda data, _: uis.parse(data, frozenset(["CR.1"]))),
    "page of RIPEstat": (
        RIPESTAT,
        lambda data, _: ripestat.parse(data, "TH", ("asns_ris", "v4_prefixes_ris")),
    ),
    "page of PeeringDB": (PEERINGDB, lambda data, _: peeringdb.parse(data)),
    "SDMX-CSV": (SDMX, lambda data, _: sdmx_csv.parse(data)),
    "export of ITU": (ITU_CSV, _as_file("export.csv", itu_export.read)),
    "exports of ITU in a ZIP": (
        _zip("export.csv", ITU_CSV),
        _as_file("export.zip", itu_export.read),
    ),
    "table": (VALUES, _mapped),
    "sheet, CSV": (VALUES, _as_file("t.csv", sheets.read)),
    "sheet, XLSX": (
        _written(pd.DataFrame({"economy": ["THA"], "value": [1.5]}), "xlsx"),
        _as_file("t.xlsx", sheets.read),
    ),
    "participants": (PEOPLE, _as_file("people.csv", participants.read)),
    "practices": (PRACTICES, _as_file("practices.csv", practices.read)),
    "sites, CSV": (SITES, _as_file("sites.csv", places.points)),
    "sites, csv.gz": (gzip.compress(SITES), _as_file("sites.csv.gz", places.points)),
    "sites, GeoJSON": (POINTS, _as_file("sites.geojson", places.points)),
    "zones, GeoJSON": (GEOJSON, _as_file("zones.geojson", places.zones)),
    "zones, bytes of GeoJSON": (GEOJSON, lambda data, _: geojson.read(data)),
    "zones, GeoParquet": (_written(ZONES, "parquet"), _as_file("zones.parquet", places.zones)),
    "tiles, Parquet": (
        _written(TILES, "parquet"),
        _as_file("tiles.parquet", lambda path: list(pieces(path, None))),
    ),
    "YAML": (MAPPING, _as_file("x.yaml", plain_yaml.read)),
    "mapping": (MAPPING, _as_file("mine.yaml", lambda path: mapping.named(str(path)))),
    "framework": (FRAMEWORK, _as_file("mine.yaml", framework.load)),
    "report.yaml": (IMPRINT, _as_file("report.yaml", lambda path: imprint.read(path.parent))),
    "notebook of a study": (NOTEBOOK, _as_file("mine.ipynb", study.read)),
    "manifest": (RECORD, _as_file(manifest.NAME, lambda path: manifest.read(path.parent))),
    "journal": (RECORD, _as_file(manifest.JOURNAL, lambda path: manifest._journal(path.parent))),
    "record of a release": (RELEASE, _release),
}


def test_a_name_of_thousands_of_letters_is_quoted_in_short(tmp_path: Path) -> None:
    name = "[9" * 2_000
    (tmp_path / "report.yaml").write_text(f"{name!r}: 1\n")
    for read in (lambda: areas.area(name), lambda: imprint.read(tmp_path)):
        with pytest.raises(InputError) as refused:
            read()
        assert "[9[9" in str(refused.value)
        assert len(str(refused.value)) < 1_000


def _tried(name: str, data: bytes, folder: Path) -> None:
    try:
        READERS[name][1](data, folder)
    except (InputError, UnreachableError, BadPageError, sdmx_csv.TooMuchError) as error:
        said = str(error)
        assert "\n" not in said, said
        assert "\x1b" not in said, said
        assert len(said) < 1_000, said


@pytest.mark.parametrize("name", READERS)
def test_what_the_others_start_from_is_read(tmp_path: Path, name: str) -> None:
    data, read = READERS[name]
    read(data, tmp_path)


@pytest.mark.slow
@pytest.mark.parametrize("name", READERS)
@settings(max_examples=30, suppress_health_check=list(HealthCheck))
@given(how=changes())
def test_a_changed_file_is_read_or_refused_in_a_line(
    tmp_path: Path, name: str, how: list[Change]
) -> None:
    _tried(name, changed(READERS[name][0], how), tmp_path)


@pytest.mark.long
@pytest.mark.timeout(3_600)
@pytest.mark.parametrize("name", READERS)
@settings(max_examples=2_000, suppress_health_check=list(HealthCheck))
@given(how=changes())
def test_two_thousand_changed_files(tmp_path: Path, name: str, how: list[Change]) -> None:
    _tried(name, changed(READERS[name][0], how), tmp_path)


@pytest.mark.parametrize("name", READERS)
@settings(max_examples=10, suppress_health_check=list(HealthCheck))
@given(data=st.binary(max_size=200))
def test_bytes_that_are_nothing_are_read_or_refused_in_a_line(
    tmp_path: Path, name: str, data: bytes
) -> None:
    _tried(name, data, tmp_path)


STRANGE = [
    None,
    True,
    [],
    {},
    "",
    "x",
    "\x1b[2J",
    -1,
    1.5,
    10**30,
    "9" * 400,
    [[]],
    ["x"],
    {"a": []},
]


def replaced(data: Any) -> Iterator[Any]:
    """JSON with each of its values replaced by each of the strange ones, and without each of its
    keys.
    """
    yield from STRANGE
    if isinstance(data, dict):
        for key, value in data.items():
            yield {other: each for other, each in data.items() if other != key}
            yield from ({**data, key: each} for each in replaced(value))
    elif isinstance(data, list):
        for number, value in enumerate(data):
            yield from ([*data[:number], each, *data[number + 1 :]] for each in replaced(value))


@pytest.mark.parametrize("name", [name for name, (data, _) in READERS.items() if data[:1] in b"[{"])
def test_json_with_any_value_replaced_is_read_or_refused_in_a_line(
    tmp_path: Path, name: str
) -> None:
    for content in replaced(json.loads(READERS[name][0])):
        _tried(name, json.dumps(content).encode(), tmp_path)
