"""Files of shapes by content, not by name: GeoJSON, GeoParquet, GeoPackage, shapefiles.

GDAL, which geopandas reads files with, knows some sixty forms, among them ones that name other
files or addresses to read, and it goes by content too. So it is given only what was seen to be a
GeoPackage or a shapefile; the others are read without.
"""

from __future__ import annotations

import io
import re
import sqlite3
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from research import limits
from research.errors import InputError
from research.loaders import geojson, parquet, unpacked

if TYPE_CHECKING:
    import geopandas as gpd

_PARTS = (".shp", ".shx", ".dbf", ".prj", ".cpg")
_SHP, _ZIP, _SQLITE, _PARQUET = b"\x00\x00\x27\x0a", b"PK\x03\x04", b"SQLite format 3\x00", b"PAR1"
# The only table of a GeoPackage that runs something when it is read: its index of boxes.
_RTREE = re.compile(r"create\s+virtual\s+table\s+\S+\s+using\s+rtree\s*\(", re.IGNORECASE)


def read(path: Path) -> gpd.GeoDataFrame:
    """Return the shapes of a file, in its own reference system.

    Raises
    ------
    InputError : it is none of the forms, is damaged, is larger than the cap, or names what stands
        elsewhere
    """
    data = unpacked.read(path, limits.SHAPES)
    if data.startswith(_SQLITE):
        return _geopackage(path)
    if data.startswith(_PARQUET):
        return _parquet(data)
    if data.startswith(_ZIP):
        return zipped(data)
    if data.startswith(_SHP):
        beside = {part: path.with_suffix(part) for part in _PARTS[1:]}
        beside |= {
            part: path.with_suffix(part.upper())
            for part, file in beside.items()
            if not file.is_file()
        }
        parts = {
            part: unpacked.read(file, limits.SHAPES)
            for part, file in beside.items()
            if file.is_file()
        }
        return _shapefile({".shp": data, **parts})
    if data.removeprefix(b"\xef\xbb\xbf").lstrip()[:1] == b"{":
        return geojson.read(data.removeprefix(b"\xef\xbb\xbf"))
    raise InputError("it is neither GeoJSON, GeoParquet, GeoPackage nor a shapefile")


def zipped(data: bytes) -> gpd.GeoDataFrame:
    """Return the shapes of a zipped shapefile; raises as `read`."""
    with unpacked.archive(data, limits.SHAPES) as archive:
        names = [name for name in archive.namelist() if not name.startswith("__MACOSX")]
        first = next((name for name in names if name.casefold().endswith(".shp")), None)
        if first is None:
            raise InputError("the archive holds no shapefile")
        stem = first[:-4].casefold()
        wanted = {
            name.casefold().removeprefix(stem): name
            for name in names
            if name.casefold().startswith(stem)
        }
        return _shapefile({part: archive.read(wanted[part]) for part in _PARTS if part in wanted})


def _shapefile(parts: dict[str, bytes]) -> gpd.GeoDataFrame:
    """Return the shapes of one shapefile, read in a folder without other files."""
    if not parts[".shp"].startswith(_SHP):
        raise InputError("its .shp is no shapefile")
    with tempfile.TemporaryDirectory(prefix="research-shapes-") as folder:
        for part, data in parts.items():
            (Path(folder) / f"shapes{part}").write_bytes(data)
        return _by_gdal(f"{folder}/shapes.shp")


def _geopackage(path: Path) -> gpd.GeoDataFrame:
    with tempfile.TemporaryDirectory(prefix="research-shapes-") as folder:
        copy = Path(folder) / "shapes.gpkg"
        copy.write_bytes(path.read_bytes())
        connection = sqlite3.connect(f"file:{copy}?mode=ro&immutable=1", uri=True)
        try:
            written = connection.execute(
                "SELECT type, name, coalesce(sql, '') FROM sqlite_master"
            ).fetchall()
        except sqlite3.DatabaseError as error:
            raise InputError(f"damaged ({error})") from None
        finally:
            connection.close()
        for kind, name, sql in written:
            virtual = re.match(r"\s*create\s+virtual\b", sql, re.IGNORECASE) and not _RTREE.match(
                sql.strip()
            )
            if kind == "view" or virtual:
                raise InputError(
                    f"its {limits.line(name)!r} is computed when it is read, which can read other "
                    "files; store a table"
                )
        return _by_gdal(f"GPKG:{copy}")


def _by_gdal(where: str) -> gpd.GeoDataFrame:
    import geopandas as gpd
    import pyogrio.errors

    try:
        return gpd.read_file(where, engine="pyogrio")
    except (
        pyogrio.errors.DataSourceError,
        pyogrio.errors.DataLayerError,
        ValueError,
        RuntimeError,
        UnicodeDecodeError,
    ) as error:
        raise InputError(f"damaged ({limits.line(error, 120)})") from None


def _parquet(data: bytes) -> gpd.GeoDataFrame:
    import geopandas as gpd
    import pyarrow as pa
    from pyproj.exceptions import CRSError
    from shapely.errors import ShapelyError

    try:
        parquet.refuse_large(data, limits.SHAPES)
        return gpd.read_parquet(io.BytesIO(data))
    except InputError:
        raise
    except (
        pa.ArrowException,
        CRSError,
        ShapelyError,
        ValueError,
        OSError,
        KeyError,
        TypeError,
    ) as error:
        raise InputError(f"damaged, or no GeoParquet ({limits.line(error, 120)})") from None


def version(data: bytes, ending: str) -> str:
    """Return the text of the first archive member with an ending, as one line; else ""."""
    with unpacked.archive(data, limits.SHAPES) as archive:
        name = next((name for name in archive.namelist() if name.endswith(ending)), "")
        return limits.line(archive.read(name).decode("utf-8", errors="replace")) if name else ""
