"""Reading Parquet without starting a thread, as a process that others are forked from has to."""

import json
from typing import TYPE_CHECKING

import pandas as pd
import pyarrow as pa
import pyarrow.parquet as pq

if TYPE_CHECKING:
    import geopandas as gpd


def frame(data: bytes, columns: list[str] | None = None) -> pd.DataFrame:
    """Return a Parquet file's bytes as a frame; `columns` for some of its columns only."""
    return _file(data).read(columns=columns, use_threads=False).to_pandas(use_threads=False)


def geo_frame(data: bytes) -> "gpd.GeoDataFrame":
    """Return a GeoParquet file's bytes (geometry as WKB) as a frame with its geometry and reference system."""
    import geopandas as gpd

    about = json.loads(_file(data).schema_arrow.metadata[b"geo"])
    column = about["primary_column"]
    found = frame(data)
    geometry = gpd.GeoSeries.from_wkb(found[column], crs=about["columns"][column].get("crs") or "OGC:CRS84")
    return gpd.GeoDataFrame(found.drop(columns=column), geometry=geometry)


def _file(data: bytes) -> pq.ParquetFile:
    return pq.ParquetFile(pa.BufferReader(data), pre_buffer=False)
