"""Reading Parquet without starting a thread, as a process that others are forked from has to."""

import json
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


def frame(data: bytes, only: tuple[str, str] | None = None) -> pd.DataFrame:
    """Return a Parquet file's bytes as a frame; `only` is a column and the one value its rows are to have."""
    file = _file(data)
    if only is None:
        return file.read(use_threads=False).to_pandas(use_threads=False)
    column, value = only
    groups = [number for number in range(file.num_row_groups) if _may_hold(file, number, column, value)]
    table = file.read_row_groups(groups, use_threads=False) if groups else file.schema_arrow.empty_table()
    return table.filter(pc.equal(table[column], value)).to_pandas(use_threads=False)


def _may_hold(file: pq.ParquetFile, group: int, column: str, value: str) -> bool:
    """Whether a row group can hold a value of a column, by the range it is written with."""
    found = file.metadata.row_group(group).column(file.schema_arrow.names.index(column)).statistics
    return found is None or not found.has_min_max or found.min <= value <= found.max


def geo_frame(data: bytes, only: tuple[str, str] | None = None) -> "gpd.GeoDataFrame":
    """Return a GeoParquet file's bytes (geometry as WKB) as a frame with its geometry and reference system.

    `only` is a column and the one value its rows are to have.
    """
    import geopandas as gpd

    about = json.loads(_file(data).schema_arrow.metadata[b"geo"])
    column = about["primary_column"]
    found = frame(data, only)
    geometry = gpd.GeoSeries.from_wkb(found[column], crs=about["columns"][column].get("crs") or "OGC:CRS84")
    return gpd.GeoDataFrame(found.drop(columns=column), geometry=geometry)


def refuse_large(source: bytes | Path, most: int) -> None:
    """Raise InputError if a Parquet file says that it unpacks to more than `most` bytes, or has more cells than the cap."""
    about = pq.read_metadata(pa.BufferReader(source) if isinstance(source, bytes) else source)
    if about.num_rows * about.num_columns > limits.CELLS:
        raise InputError(f"it has {about.num_rows:,} rows of {about.num_columns} columns, more than {limits.CELLS:,} cells")
    if sum(about.row_group(n).total_byte_size for n in range(about.num_row_groups)) > most:
        raise InputError(f"it unpacks to more than {limits.size(most)}, the most that is read")


def _file(data: bytes) -> pq.ParquetFile:
    return pq.ParquetFile(pa.BufferReader(data), pre_buffer=False)
