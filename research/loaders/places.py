"""Zones, sites and other places from user files: shapes in several formats, CSV of points."""

from __future__ import annotations

import warnings
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import pandas as pd

from research import limits
from research.errors import InputError
from research.loaders import shapes, sheets, unpacked

if TYPE_CHECKING:
    import geopandas as gpd

# What names an area in the files of geoBoundaries, OCHA, GADM and Natural Earth, first the one to
# prefer.
NAMES = ("zone", "shapeName", "ADM2_EN", "ADM1_EN", "NAME_2", "NAME_1", "name", "NAME", "Name")
OPENCELLID = (
    "radio",
    "mcc",
    "net",
    "area",
    "cell",
    "unit",
    "lon",
    "lat",
    "range",
    "samples",
    "changeable",
    "created",
    "updated",
    "averageSignal",
)
_RADIOS = ("GSM", "UMTS", "LTE", "NR", "CDMA")
_ALSO = {"longitude": "lon", "lng": "lon", "long": "lon", "latitude": "lat"}
_TABLES = (".csv", ".csv.gz", ".tsv", ".txt")


def zones(path: Path | str, name: str = "") -> gpd.GeoDataFrame:
    """Return areas of a file in degrees: column zone (text), the file's other columns, geometry.

    Parameters
    ----------
    path : GeoJSON, GeoParquet, GeoPackage or (zipped) shapefile; a CSV file has no areas
    name : the column that names them; without it the first of the usual names

    Raises
    ------
    InputError : the file is not there, cannot be read, holds nothing, states no reference system,
        or names no area; the message names the file
    """
    where = Path(path)
    found = _geometries(where)
    column = name or next((each for each in NAMES if each in found), "")
    if column not in found:
        raise InputError(
            f"{where}: no column {name or 'that names the areas'}; there is {_columns(found)}"
        )
    kinds = set(found.geometry.geom_type.dropna())
    if not kinds <= {"Polygon", "MultiPolygon"}:
        raise InputError(f"{where}: areas are wanted, and it holds {', '.join(sorted(kinds))}")
    unnamed = found[column].isna()
    if unnamed.any():
        raise InputError(f"{where}: row {found.index[unnamed].tolist()[0]} has no {column}")
    return found.assign(zone=found[column].astype(str)).to_crs(4326)


def points(path: Path | str, wanted: Sequence[str] = ()) -> pd.DataFrame:
    """Return the points of a file: lon and lat in degrees, and its other columns.

    Parameters
    ----------
    path : CSV (or CSV.gz) with columns lon and lat, or longitude and latitude; OpenCelliD's files
        with or without their header; or any file `zones` reads, of points
    wanted : further columns the file has to have

    Raises
    ------
    InputError : as `zones`
    """
    where = Path(path)
    found = _table(where) if where.name.lower().endswith(_TABLES) else _points_of(where)
    lacking = [each for each in ("lon", "lat", *wanted) if each not in found]
    if lacking:
        raise InputError(f"{where}: no column {' and '.join(lacking)}; there is {_columns(found)}")
    if found.empty:
        raise InputError(f"{where} holds no row")
    for each in ("lon", "lat"):
        written = found[each].astype(str) if found[each].dtype == object else found[each]
        numbers = pd.to_numeric(written, errors="coerce")
        strange = ~numbers.abs().lt(float("inf"))
        if strange.any():
            raise InputError(
                f"{where}: row {found.index[strange].tolist()[0] + 1} has no number in {each}"
            )
        found[each] = numbers
    return found


def _table(path: Path) -> pd.DataFrame:
    _refuse_absent(path)
    try:
        found = _read(path)
    except (
        OSError,
        EOFError,
        UnicodeDecodeError,
        OverflowError,
        pd.errors.EmptyDataError,
        pd.errors.ParserError,
    ) as error:
        raise InputError(f"{path} cannot be read as a table ({limits.line(error, 120)})") from None
    except pd.errors.ParserWarning:
        why = (
            "rows have more cells than the header; a number with a comma stands in quotation marks"
        )
        raise InputError(f"{path} cannot be read as a table ({why})") from None
    except InputError as error:
        raise InputError(f"{path} cannot be read as a table ({error})") from None
    return found.rename(columns=_lonlat)


def _read(path: Path) -> pd.DataFrame:
    """Read a table; a file of OpenCelliD may lack its header, and no column may stand twice."""
    with unpacked.opened(path, limits.TABLE) as file:
        separator = sheets.delimiter(file.readline(100_000))
    with unpacked.opened(path, limits.TABLE) as file:
        first = pd.read_csv(
            file, header=None, nrows=1, dtype=str, sep=separator, keep_default_na=False
        )
    bare = first.iat[0, 0] in _RADIOS and first.shape[1] == len(OPENCELLID)
    header, names = (None, list(OPENCELLID)) if bare else (0, None)
    with unpacked.opened(path, limits.TABLE) as file, warnings.catch_warnings():
        warnings.simplefilter("error", pd.errors.ParserWarning)
        found = pd.read_csv(file, sep=separator, header=header, names=names, index_col=False)
    plain = [str(cell).strip() for cell in first.iloc[0]]
    if not bare and (twice := {name for name in plain if name and plain.count(name) > 1}):
        raise InputError(f"it has the column {', '.join(sorted(twice))} twice; leave one")
    return found


def _lonlat(column: object) -> str:
    """Return the name of a column; those of longitude and latitude are lon and lat."""
    name = str(column).strip()
    return {**_ALSO, "lon": "lon", "lat": "lat"}.get(name.casefold(), name)


def _points_of(path: Path) -> pd.DataFrame:
    found = _geometries(path).to_crs(4326)
    kinds = set(found.geometry.geom_type.dropna())
    if kinds != {"Point"} or found.geometry.isna().any() or found.geometry.is_empty.any():
        raise InputError(
            f"{path}: a point is wanted in every row, and it holds "
            f"{', '.join(sorted(kinds)) or 'none'}"
        )
    return pd.DataFrame(found.drop(columns=found.geometry.name)).assign(
        lon=found.geometry.x, lat=found.geometry.y
    )


def _geometries(path: Path) -> gpd.GeoDataFrame:
    """Return the shapes of a file; it must state a reference system and have a row."""
    import geopandas as gpd
    import numpy as np

    _refuse_absent(path)
    if path.name.lower().endswith(_TABLES):
        raise InputError(
            f"{path} is a table, and areas are wanted; bring GeoJSON, GeoParquet or GeoPackage"
        )
    try:
        found = shapes.read(path)
    except InputError as error:
        raise InputError(f"{path} cannot be read as a file of shapes ({error})") from None
    if not isinstance(found, gpd.GeoDataFrame) or found.empty:
        raise InputError(f"{path} holds no shape")
    bounds = found.geometry.bounds.to_numpy()
    strange = np.isinf(bounds).any(axis=1) | (
        np.isnan(bounds).any(axis=1) & ~(found.geometry.isna() | found.geometry.is_empty)
    )
    if strange.any():
        raise InputError(
            f"{path}: shape {int(np.flatnonzero(strange)[0]) + 1} has a coordinate that is no "
            "finite number"
        )
    if found.crs is None:
        raise InputError(f"{path} states no coordinate reference system; write one into it")
    return found


def _refuse_absent(path: Path) -> None:
    if not path.is_file():
        raise InputError(
            f"There is no file {path}; give the path of one, or leave the parameter empty"
        )


def _columns(frame: pd.DataFrame) -> list[str]:
    return [limits.line(column, 40) for column in frame.columns][:12]
