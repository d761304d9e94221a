"""Places for studies: boundaries, provinces, settlements, age pyramids and speed-test tiles."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pandas as pd

from research import economies
from research.access.files import note, note_file, note_layers
from research.loaders import boundaries
from research.loaders import population as ages
from research.loaders import provinces as unit_points
from research.loaders import settlements as named_places
from research.loaders.provinces import YEAR
from research.messages.values import Claim, Text, claim

if TYPE_CHECKING:
    import geopandas as gpd

    from research.loaders.ookla import Tiles

PROVINCES_YEAR = YEAR  # of the people of provinces


def shapes() -> "gpd.GeoDataFrame":
    """Return map boundaries: economy, name, kind (economy, area, line), geometry in degrees."""
    note_layers(["naturalearth"])
    return boundaries.load()


def settlements(economy: str) -> "gpd.GeoDataFrame":
    """Return the named places of an economy, largest first, as points in degrees.

    Columns: economy, name, people, geometry.

    A layer of towns, not of people.

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
        note_layers(["worldpop", *sorted(set(units["source"]))])
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
    The data hold the years that end in 0. Between two of them people are followed from the age of
    the first to that of the second; the youngest and oldest are interpolated at their age. In 2025
    the total is within 0.5 % of the published one for half of the economies and within 4 % for
    nine in ten, the share of those under 15 within 0.2 and 0.5 percentage points. Shares of ages
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
    return ages.in_year(_ages(economy), year)


def people(economy: str, year: int) -> float:
    """Return the people of an economy in a year: the sum of `pyramid`, 0 where there is none.

    >>> from research import access
    >>> f"{access.people('THA', 2030):,.0f}"
    '71,215,022'
    """
    return float(ages.in_year(_ages(economy), year).to_numpy().sum())


def _ages(economy: str) -> pd.DataFrame:
    rows = ages.load(economies.resolve(economy))
    note("embedded:population")
    if len(rows):
        note_layers(["wpp"])
    return rows


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
