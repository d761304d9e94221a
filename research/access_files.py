"""Places, tiles and user files for studies; each file that is read is recorded."""

import hashlib
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pandas as pd

from research import economies
from research.errors import InputError
from research.loaders import boundaries, package
from research.loaders import participants as people
from research.loaders import population as ages
from research.loaders import provinces as unit_points
from research.loaders import settlements as named_places
from research.manifest import PRIVATE
from research.messages.values import Claim, Text, claim

if TYPE_CHECKING:
    import geopandas as gpd

    from research.loaders.ookla import Tiles

# Files beside the releases that this process has read, by name, each with the hashes it had.
_files: dict[str, dict[str, None]] = {}
# Sources (catalogue ids) of embedded layers that were asked for, in the order they first were.
_layers_read: dict[str, None] = {}
# Those of them about people; their hashes bear a mark, by which they stay out of what is shared.
_private: set[str] = set()
_EMBEDDED = {"provinces": unit_points, "population": ages}
_BESIDE = (".dbf", ".shx", ".prj", ".cpg")  # what a shapefile is beside its .shp


def rests_on() -> dict[str, str]:
    """Return the hash of each file that was read, by name.

    A file that changed in between has a hash that no file has.
    """
    return {
        name: f"{PRIVATE}:" * (name in _private) + "+".join(seen) for name, seen in _files.items()
    }


def layers_read() -> list[str]:
    """Return the sources (catalogue ids) of the boundaries, provinces and pyramids in use."""
    return list(_layers_read)


def forget() -> None:
    """Forget the files read, for a process that starts another report."""
    _files.clear()
    _private.clear()
    _layers_read.clear()


def note(name: str) -> None:
    """Record a file as read: "file:PATH", "layer:SOURCE:NAME", "tiles:KIND", "embedded:NAME"."""
    _files.setdefault(name, {})[digest(name)] = None


def file(path: "str | Path") -> Path:
    """Return the absolute path of a user file, and record its content, so that changes count.

    For files a study opens itself, above all with readers that are not written in Python; a
    shapefile is all its files.

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
    """Return the current hash of a file, or of the files of a kind; "none" if missing."""
    from research.loaders import layers, ookla

    kind, _, rest = name.partition(":")
    if kind == "embedded":
        return package.stated(_EMBEDDED[rest].PATH)
    if kind == "tiles":
        return ookla.digest(rest)
    if kind == "layer":
        source, _, layer = rest.partition(":")
        record = layers.at_hand(source, layer)
        return record.sha256 if record else "none"
    try:
        if not Path(rest).is_file():  # a device or a pipe may never end
            return "none"
        with Path(rest).open("rb") as file:
            return f"sha256:{hashlib.file_digest(file, 'sha256').hexdigest()}"
    except (OSError, ValueError):
        return "none"


def shapes() -> "gpd.GeoDataFrame":
    """Return map boundaries: economy, name, kind (economy, area, line), geometry in degrees."""
    _layers_read["naturalearth"] = None
    return boundaries.load()


def settlements(economy: str) -> "gpd.GeoDataFrame":
    """Return the named places of an economy, largest first, as points in degrees.

    Columns: economy, name, people, geometry.

    A layer of towns, not of people: see `research.metrics.space.settlements.held`.

    >>> settlements("Tuvalu")["name"].iloc[0]
    'Funafuti'
    """
    return named_places.load(economies.resolve(economy))


def provinces(economy: str) -> "gpd.GeoDataFrame":
    """Return the first-level units of an economy with their people, as points.

    Parameters
    ----------
    economy : in any spelling

    Returns
    -------
    columns economy, code, name, people (of 2020), area (km²), density (people per km²), neighbours
    (codes of the units it borders), source (catalogue id of its boundary), flag (`suspect` where
    people are far too few, else empty), geometry (centroid in degrees). No row where no units are
    known: of 183 economies they are. People are missing, never 0, where the grid they are summed
    from does not show a unit; they add up to within 3 % of the nation's people in all but Fiji,
    Gabon, Maldives and Solomon Islands (5 to 7 % fewer). People of another year are best taken as
    shares of 2020 times its total.

    Notes
    -----
    People are WorldPop's estimates on a grid of 1 km, adjusted to national totals of World
    Population Prospects and summed within boundaries of COD-AB or geoBoundaries by starsim-data
    2.0.0. Boundaries are simplified: units of a single city may hold too few and what is around
    them too many, islands may be left out, and some units are no longer in force.

    Examples
    --------
    >>> from research import access
    >>> thailand = access.provinces("Thailand")
    >>> len(thailand), f"{thailand['people'].sum():,.0f}"
    (77, '71,583,298')
    >>> thailand.set_index("name")["density"].idxmax()
    'Bangkok'
    """
    units = unit_points.load(economies.resolve(economy))
    note("embedded:provinces")
    if len(units):
        _layers_read.update(dict.fromkeys(["worldpop", *sorted(set(units["source"]))]))
    return units


def pyramid(economy: str, year: int) -> pd.DataFrame:
    """Return the people of an economy by age and sex in a year (World Population Prospects).

    Parameters
    ----------
    economy : in any spelling
    year : 1950 to 2100; people are those of 1 July, from 2024 by the medium projection

    Returns
    -------
    index age (first year of a group of five, 100 for 100 and over), columns female and male
    (people). No row where the source has no such economy.

    Raises
    ------
    InputError : the year is outside 1950 to 2100

    Notes
    -----
    The data hold the years that end in 0. Others are interpolated linearly for each age and sex: in
    2025 the total is within 0.4 % of the published one for half of the economies and within 4 % for
    nine in ten, the share of those under 15 within 0.2 and 0.8 percentage points. Shares of ages
    are therefore better known than totals, and are best applied to the total of a series that has
    the year.

    Examples
    --------
    >>> from research import access
    >>> people = access.pyramid("THA", 2030)
    >>> list(people.columns), len(people)
    (['female', 'male'], 21)
    >>> round(100 * people.loc[65:].sum().sum() / people.sum().sum())  # percent aged 65 and over
    19
    """
    rows = ages.load(economies.resolve(economy))
    note("embedded:population")
    if len(rows):
        _layers_read["wpp"] = None
    return ages.in_year(rows, year)


def participants(path: "Path") -> pd.DataFrame:
    """Return a table of participants, one row per person, checked by its loader."""
    _private.add(f"file:{note_file(path)}")
    return people.read(path)


def tiles(
    place: "str | tuple[float, float, float, float]",
    kind: str = "fixed",
    quarters: str | Iterable[str] | None = None,
    root: "Path | None" = None,
) -> "Tiles":
    """Return Ookla's tiles of an economy, or of a box of west, south, east, north in degrees.

    Takes kind, quarters and root as `research.loaders.ookla.tiles` does. The box of an economy is
    that of its boundary, a tenth of a degree wider on every side; it may hold tiles of a neighbour.
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
    place: "str | tuple[float, float, float, float]",
    kind: str = "fixed",
    quarters: str | Iterable[str] | None = None,
) -> "Iterator[pd.DataFrame]":
    """Yield the tiles around an economy or a box in pieces; see `loaders.ookla.batches`."""
    from research.loaders import ookla

    note(f"tiles:{kind}")
    return ookla.batches(kind, quarters, box=_box(place))


def _box(place: "str | tuple[float, float, float, float]") -> tuple[float, float, float, float]:
    return boundaries.box(economies.resolve(place)) if isinstance(place, str) else place


def zones(economy: str, path: str = "") -> "tuple[gpd.GeoDataFrame, Claim] | None":
    """Return areas of an economy with their source: a file, the stored first level, or None.

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
    if (
        layers.at_hand("geoboundaries", name) is None
        and not layers.path_of("geoboundaries", name).exists()
    ):
        return None
    areas, record = layers.load("geoboundaries", name)
    twice = areas["name"].duplicated(keep=False) | areas["name"].eq("")
    areas["zone"] = areas["name"].where(
        ~twice, areas["name"] + " " + areas["code"].where(areas["code"].ne(""), areas["id"])
    )
    return areas, claim("areas-layer", citation=Text(record.citation), licence=Text(record.licence))


def points(path: str, wanted: Iterable[str] = ()) -> pd.DataFrame:
    """Return the points of a file, such as sites: lon, lat in degrees and other columns.

    Raises
    ------
    InputError : the file cannot be read as points, or lacks a column that is wanted
    """
    from research.loaders import places

    note_file(path)
    return places.points(path, list(wanted))


def practices(path: str) -> pd.DataFrame:
    """Return a user's table of practices: practice, economy, source, link, year."""
    from research.loaders import practices as table

    return table.read(note_file(path))
