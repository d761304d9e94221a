"""Reading Parquet without starting a thread, as a process that others are forked from has to."""

import json
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

import pandas as pd
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

from research import limits
from research.errors import InputError

if TYPE_CHECKING:
    import geopandas as gpd
    import pyproj


def frame(data: bytes, only: tuple[str, str] | None = None) -> pd.DataFrame:
    """Return a Parquet file's bytes as a frame; `only` is a column and the value to select."""
    if only is None:
        return _file(data).read(use_threads=False).to_pandas(use_threads=False)
    column, value = only
    file, ranges = _ranges(data, column)
    groups = [
        number
        for number, (low, high) in enumerate(ranges)
        if (low is None or low <= value) and (high is None or value <= high)
    ]
    table = (
        file.read_row_groups(groups, use_threads=False)
        if groups
        else file.schema_arrow.empty_table()
    )
    return table.filter(pc.equal(table[column], value)).to_pandas(use_threads=False)


def values(path: Path, column: str) -> list[str]:
    """Return the texts a column of a Parquet file holds, each once."""
    with pq.ParquetFile(path, memory_map=True, pre_buffer=False) as file:
        table = file.read(columns=[column], use_threads=False)
        found: list[str] = table.column(column).unique().to_pylist()
    return found


@lru_cache(maxsize=8)
def _ranges(data: bytes, column: str) -> tuple[pq.ParquetFile, list[tuple[str | None, str | None]]]:
    """Return a file, and the least and greatest value of a column per row group.

    They are None where the file has no statistics.

    Read once a file: of a release of many indicators each is asked for, and each has a row group.
    """
    file = _file(data)
    place, about = file.schema_arrow.names.index(column), file.metadata
    found = [
        about.row_group(number).column(place).statistics for number in range(file.num_row_groups)
    ]
    return file, [
        (each.min, each.max) if each is not None and each.has_min_max else (None, None)
        for each in found
    ]


def geo_frame(data: bytes, only: tuple[str, str] | None = None) -> "gpd.GeoDataFrame":
    """Return a GeoParquet file's bytes (geometry as WKB) as a georeferenced frame.

    `only` is a column and the one value its rows are to have.
    """
    import geopandas as gpd

    about = json.loads(_file(data).schema_arrow.metadata[b"geo"])
    column = about["primary_column"]
    found = frame(data, only)
    geometry = gpd.GeoSeries.from_wkb(
        found[column], crs=_crs(json.dumps(about["columns"][column].get("crs") or "OGC:CRS84"))
    )
    return gpd.GeoDataFrame(found.drop(columns=column), geometry=geometry)


@lru_cache(maxsize=16)
def _crs(told: str) -> "pyproj.CRS":
    """Return a reference system from PROJJSON or a code, as JSON, cached: parsing takes 14 ms."""
    import pyproj

    return pyproj.CRS.from_user_input(json.loads(told))


def refuse_large(source: bytes | Path, most: int) -> None:
    """Raise InputError if a Parquet file states more than `most` bytes or the limit of cells."""
    about = pq.read_metadata(pa.BufferReader(source) if isinstance(source, bytes) else source)
    if about.num_rows * about.num_columns > limits.CELLS:
        raise InputError(
            f"it has {about.num_rows:,} rows of {about.num_columns} columns, more than "
            f"{limits.CELLS:,} cells"
        )
    if sum(about.row_group(n).total_byte_size for n in range(about.num_row_groups)) > most:
        raise InputError(f"it unpacks to more than {limits.size(most)}, the most that is read")


def _file(data: bytes) -> pq.ParquetFile:
    return pq.ParquetFile(pa.BufferReader(data), pre_buffer=False)
