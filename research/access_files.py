"""What a study asks for beside observations: places, tiles, and files of the user's own; each that was read is remembered."""

import hashlib
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pandas as pd

from research import economies
from research.errors import InputError
from research.loaders import boundaries
from research.loaders import participants as people
from research.loaders import settlements as named_places
from research.messages.values import Claim, Text, claim

if TYPE_CHECKING:
    import geopandas as gpd

    from research.loaders.ookla import Tiles

# Files beside the releases that this process has read, by name, each with the hashes it had.
_files: dict[str, dict[str, None]] = {}
_shapes_read: set[str] = set()
_BESIDE = (".dbf", ".shx", ".prj", ".cpg")  # what a shapefile is beside its .shp


def rests_on() -> dict[str, str]:
    """Return by name the hash of each file that was read; one that changed in between has a hash that no file has."""
    return {name: "+".join(seen) for name, seen in _files.items()}


def shapes_read() -> bool:
    """Return whether boundaries were asked for."""
    return bool(_shapes_read)


def forget() -> None:
    """Forget what was read, for a process that starts a report anew."""
    _files.clear()
    _shapes_read.clear()


def note(name: str) -> None:
    """Remember that a file was read: "file:PATH", "layer:SOURCE:NAME" or "tiles:KIND"."""
    _files.setdefault(name, {})[digest(name)] = None


def file(path: "str | Path") -> Path:
    """Return the path of a file of the user's own, absolute, and remember its content: a report is redone once it changes.

    For files a study opens itself, above all with readers that are not written in Python; a shapefile is all its files.

    Raises
    ------
    InputError : there is no such file
    """
    found = note_file(path)
    if not found.is_file():
        raise InputError(f"There is no file {path}; give the path of one")
    return found


def note_file(path: "str | Path") -> Path:
    """Remember that a file of the user's own is read; returns its absolute path."""
    found = Path(path).expanduser().absolute()
    note(f"file:{found}")
    if found.suffix.lower() == ".shp":
        upper = found.suffix.isupper()
        for ending in _BESIDE:
            note(f"file:{found.with_suffix(ending.upper() if upper else ending)}")
    return found


def digest(name: str) -> str:
    """The hash of a file, or of the files of a kind, as it is now; "none" where there is none."""
    from research.loaders import layers, ookla

    kind, _, rest = name.partition(":")
    if kind == "tiles":
        return ookla.digest(rest)
    if kind == "layer":
        source, _, layer = rest.partition(":")
        record = layers.at_hand(source, layer)
        return record.sha256 if record else "none"
    try:
        with Path(rest).open("rb") as file:
            return f"sha256:{hashlib.file_digest(file, 'sha256').hexdigest()}"
    except OSError:
        return "none"


def shapes() -> "gpd.GeoDataFrame":
    """Return the boundaries a map draws: columns economy, name, kind (economy, area, line), geometry in degrees."""
    _shapes_read.add("boundaries")
    return boundaries.load()


def settlements(economy: str) -> "gpd.GeoDataFrame":
    """Return the named places of an economy, largest first: columns economy, name, people, geometry (points in degrees).

    A layer of towns, not of people: see `research.metrics.space.settlements.held`.

    >>> settlements("Tuvalu")["name"].iloc[0]
    'Funafuti'
    """
    return named_places.load(economies.resolve(economy))


def participants(path: "Path") -> pd.DataFrame:
    """Return a table of participants of programmes, one row a person, as `research.loaders.participants.read` checks it."""
    note_file(path)
    return people.read(path)


def participant_columns() -> dict[str, str]:
    """Return the columns a table of participants has, with what each holds."""
    return dict(people.COLUMNS)


def tiles(
    place: "str | tuple[float, float, float, float]",
    kind: str = "fixed",
    quarters: str | Iterable[str] | None = None,
    root: "Path | None" = None,
) -> "Tiles":
    """Return Ookla's performance tiles of an economy, or of a box of west, south, east, north in degrees.

    Takes kind, quarters and root as `research.loaders.ookla.tiles` does. The box of an economy is that of its boundary, a
    tenth of a degree wider on every side; it may hold tiles of a neighbour.
    """
    from research.loaders import ookla

    if root is None:
        note(f"tiles:{kind}")
    return ookla.tiles(_box(place), kind, quarters, root)


def quarters(kind: str = "fixed") -> list[str]:
    """Return the quarters of tiles in the store, in order."""
    from research.loaders import ookla

    note(f"tiles:{kind}")
    return ookla.quarters_held(kind)


def tile_pieces(
    place: "str | tuple[float, float, float, float]", kind: str = "fixed", quarters: str | Iterable[str] | None = None
) -> "Iterator[pd.DataFrame]":
    """Yield the tiles of an economy or a box, and more around it, a piece at a time; see `research.loaders.ookla.batches`."""
    from research.loaders import ookla

    note(f"tiles:{kind}")
    return ookla.batches(kind, quarters, box=_box(place))


def _box(place: "str | tuple[float, float, float, float]") -> tuple[float, float, float, float]:
    return boundaries.box(economies.resolve(place)) if isinstance(place, str) else place


def zones(economy: str, path: str = "") -> "tuple[gpd.GeoDataFrame, Claim] | None":
    """Return areas of an economy and where they come from: those of a file, else its first level in the store, else None.

    Columns zone, geometry in degrees, and what else there is. Areas that are not valid are made so.

    Raises
    ------
    InputError : the file cannot be read as areas
    CorruptDataError : the layer of the store is damaged
    """
    from research.loaders import layers, places

    if path:
        note_file(path)
        return places.zones(path), claim("areas-file", file=Text(Path(path).name))
    name = f"{economies.resolve(economy)}-ADM1"
    note(f"layer:geoboundaries:{name}")
    if layers.at_hand("geoboundaries", name) is None and not layers.path_of("geoboundaries", name).exists():
        return None
    areas, record = layers.load("geoboundaries", name)
    twice = areas["name"].duplicated(keep=False) | areas["name"].eq("")
    areas["zone"] = areas["name"].where(~twice, areas["name"] + " " + areas["code"].where(areas["code"].ne(""), areas["id"]))
    return areas, claim("areas-layer", citation=Text(record.citation), licence=Text(record.licence))


def points(path: str, wanted: Iterable[str] = ()) -> pd.DataFrame:
    """Return the points of a file, such as sites: lon, lat in degrees and its other columns; see `research.loaders.places`.

    Raises
    ------
    InputError : the file cannot be read as points, or lacks a column that is wanted
    """
    from research.loaders import places

    note_file(path)
    return places.points(path, list(wanted))


def practices(path: str) -> pd.DataFrame:
    """Return a table of practices a person keeps: practice, economy, source, link, year (`research.loaders.practices`)."""
    from research.loaders import practices as table

    return table.read(note_file(path))
