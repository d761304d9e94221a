"""Boundaries in the store: one GeoParquet file per layer, with source and licence in JSON."""

from __future__ import annotations

import hashlib
import io
import json
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from pydantic import BaseModel, ConfigDict, Field

from research import seal
from research.errors import CorruptDataError, InputError
from research.files import write_or_explain
from research.loaders import parquet
from research.paths import in_store
from research.vintages import SOURCE

if TYPE_CHECKING:
    import geopandas as gpd

_ABSENT = ".absent"
COLUMNS = ["economy", "level", "id", "code", "name"]


class Layer(BaseModel):
    """Where a layer comes from.

    Attributes
    ----------
    name : of its pair of files, such as "THA-ADM1"
    url, asked : of the file; the base URL the source was asked at
    year : the boundaries represent, as the source gives it
    licence, licence_source, citation : of this layer, not of the collection
    features, mended : how many areas it has; how many of them had to be made valid
    """

    model_config = ConfigDict(frozen=True)

    source: str = Field(pattern=SOURCE)
    name: str = Field(pattern=r"^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$", max_length=80)
    url: str
    asked: str
    fetched: str
    sha256: str = ""
    year: str = ""
    licence: str
    licence_source: str = ""
    citation: str
    features: int = 0
    mended: int = 0


def path_of(source: str, name: str, folder: Path | None = None) -> Path:
    """Return the path of a layer."""
    return in_store(folder, source, "layers", f"{name}.parquet")


def add(areas: gpd.GeoDataFrame, about: Layer, folder: Path) -> Layer:
    """Put a layer into the store, its geometries valid and its areas in order; return its record.

    Parameters
    ----------
    areas : columns economy, level, id, code, name and geometry, in any coordinate system

    Raises
    ------
    InputError : an area has no geometry, or the disk is full
    """
    import shapely

    if areas.geometry.isna().any() or areas.geometry.is_empty.any():
        raise InputError(
            f"{about.source} {about.name} has areas without a geometry; nothing of it was stored"
        )
    degrees = areas.set_crs(4326) if areas.crs is None else areas.to_crs(4326)
    bounds = degrees.geometry.total_bounds
    if not (abs(bounds) <= (360.0, 90.001, 360.0, 90.001)).all():
        raise InputError(
            f"{about.source} {about.name} has coordinates that are no degrees ({bounds}); nothing "
            "of it was stored"
        )
    broken = ~degrees.geometry.is_valid
    degrees.loc[broken, "geometry"] = degrees.geometry[broken].map(shapely.make_valid)
    ordered = degrees[[*COLUMNS, "geometry"]].sort_values(
        ["economy", "id", "name"], ignore_index=True
    )
    buffer = io.BytesIO()
    ordered.to_parquet(buffer, index=False, compression="zstd")
    data = buffer.getvalue()
    record = about.model_copy(
        update={
            "sha256": hashlib.sha256(data).hexdigest(),
            "features": len(ordered),
            "mended": int(broken.sum()),
        }
    )
    path = path_of(about.source, about.name, folder)
    write_or_explain(path, data)
    write_or_explain(path.with_suffix(".json"), seal.written(record.model_dump(mode="json")))
    return record


def load(source: str, name: str, folder: Path | None = None) -> tuple[gpd.GeoDataFrame, Layer]:
    """Return a layer and its record.

    Columns: economy, level, id, code, name, geometry in degrees.

    Raises
    ------
    InputError : the store does not hold it
    CorruptDataError : it is damaged
    """
    path = path_of(source, name, folder)
    record = at_hand(source, name, folder)
    if record is None:
        if path.exists():
            raise CorruptDataError(
                f"{path} is damaged, or what should stand beside it is. `research fetch --source "
                f"{source}` mends it"
            )
        raise InputError(
            f"No {source} layer {name!r} is at hand; `research fetch --source {source} --economy "
            f"{name[:3]}` brings it"
        )
    return parquet.geo_frame(path.read_bytes()), record


def at_hand(source: str, name: str, folder: Path | None = None) -> Layer | None:
    """Return the record of a layer that is whole, or None."""
    path = path_of(source, name, folder)
    try:
        record = Layer.model_validate(seal.read(path.with_suffix(".json").read_bytes()))
        whole = hashlib.sha256(path.read_bytes()).hexdigest() == record.sha256
    except (OSError, ValueError):
        return None
    return record if whole else None


def of_today(source: str, name: str, folder: Path, base_url: str) -> bool:
    """Whether a layer is whole and was fetched today from an address."""
    record = at_hand(source, name, folder)
    today = datetime.now(UTC).date().isoformat()
    return record is not None and record.fetched[:10] == today and record.asked == base_url


def absent_today(source: str, folder: Path, base_url: str) -> set[str]:
    """Return names of files that were missing on the server today."""
    try:
        said = json.loads(in_store(folder, source, _ABSENT).read_text(encoding="utf-8"))
        today = datetime.now(UTC).date().isoformat()
        return set(said["names"]) if (said["day"], said["asked"]) == (today, base_url) else set()
    except (OSError, ValueError, KeyError, TypeError):
        return set()


def write_absent(source: str, names: set[str], folder: Path, base_url: str) -> None:
    """Remember for today which files an address does not have."""
    said = {"day": datetime.now(UTC).date().isoformat(), "asked": base_url, "names": sorted(names)}
    write_or_explain(in_store(folder, source, _ABSENT), (json.dumps(said) + "\n").encode())


def now() -> str:
    """Return the current time in the form of records."""
    return datetime.now(UTC).isoformat(timespec="seconds")
