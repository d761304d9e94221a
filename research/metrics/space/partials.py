"""Sums over parts of speed-test tiles by zone, merged in any order to the same numbers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd
from scipy import sparse

from research import quadkeys
from research.errors import InputError
from research.metrics.space import frames
from research.metrics.space.bins import BINS, bins_of
from research.metrics.space.placing import OUTSIDE, Zones

if TYPE_CHECKING:
    import geopandas as gpd

MEASURES = {
    "download": ("avg_d_kbps", 1000.0),
    "upload": ("avg_u_kbps", 1000.0),
    "latency": ("avg_lat_ms", 1.0),
}
COLUMNS = ("tests", *(column for column, _ in MEASURES.values()))
SUMS = (
    "tiles",
    "single",
    "tests",
    *(f"{kind} {name}" for name in MEASURES for kind in ("weight", "sum")),
)


@dataclass(frozen=True)
class Cell:
    """Sums of all zones in one quarter, or other tile column of the table.

    Attributes
    ----------
    sums : (zones, 9): tiles, single-test tiles, tests; for download, upload and latency the tests
        with a value, and value times tests, in kbit/s and ms
    bins : sparse (zones, 3 x bins): tests by bin of the tile's mean, for each measure
    outside : tiles whose centre is in no zone
    """

    sums: np.ndarray
    bins: sparse.csr_array
    outside: float


@dataclass(frozen=True)
class Partial:
    """Sums over some tiles, to be merged with those of others.

    Attributes
    ----------
    zones : what the rows of every cell are, one or several levels
    by : tile columns the cells are by
    cells : by the values of those columns
    """

    zones: pd.Index
    by: tuple[str, ...]
    cells: dict[tuple[str, ...], Cell]

    @property
    def outside(self) -> float:
        """Return the number of tiles in no zone."""
        return sum(cell.outside for cell in self.cells.values())


class Prepared:
    """Zones made ready for parts of tiles; takes what `aggregate` takes."""

    def __init__(self, zones: gpd.GeoDataFrame, by: str | Sequence[str] = "zone") -> None:
        names = [by] if isinstance(by, str) else list(by)
        areas = frames.areas(zones, "zones")
        of_zones = {
            name: frames.labels(areas) if name == "zone" else areas[name]
            for name in names
            if name in {"zone", *areas}
        }
        if not of_zones:
            raise InputError(
                f"by={names}: none is 'zone' or a column of zones; there is {list(zones.columns)}"
            )
        keys = pd.MultiIndex.from_frame(
            pd.DataFrame({name: list(values) for name, values in of_zones.items()})
        )
        self._codes, groups = pd.factorize(keys)
        groups = groups.set_names(list(of_zones))
        self._groups = groups if len(of_zones) > 1 else groups.get_level_values(0)
        self._by = tuple(name for name in names if name not in of_zones)
        self._zones = Zones(areas)

    def nothing(self) -> Partial:
        """Return the partial of no tiles."""
        return Partial(self._groups, self._by, {})

    def partial(self, tiles: pd.DataFrame) -> Partial:
        """Return the sums over some tiles.

        Raises
        ------
        InputError : columns are lacking, a number of tests is missing or negative, or a tile has no
            place
        """
        if tiles.empty:
            return self.nothing()
        lacking = [name for name in (*COLUMNS, *self._by) if name not in tiles]
        if lacking:
            raise InputError(
                f"tiles: no column {' and '.join(lacking)}; there is {list(tiles.columns)}"
            )
        values = {name: tiles[name].to_numpy(dtype=float, na_value=np.nan) for name in COLUMNS}
        values["tests"] = frames.amounts(tiles, "tests", "tiles")
        placed = self._zones.of_points(*_centres(tiles))
        tile = np.flatnonzero(placed != OUTSIDE)
        zone = self._codes[placed[tile]]
        of, keys = _keys(tiles, self._by)
        lost = np.bincount(np.delete(of, tile), minlength=len(keys))
        cells = {}
        for number, key in enumerate(keys):
            mine = of[tile] == number
            own = {name: column[tile[mine]] for name, column in values.items()}
            cells[key] = _cell(own, zone[mine], float(lost[number]), len(self._groups))
        return Partial(self._groups, self._by, cells)


def merge(one: Partial, other: Partial) -> Partial:
    """Return the sums over the tiles of both, the same in whichever order many are merged.

    Raises
    ------
    InputError : they are of other zones, or by other columns
    """
    if one.by != other.by or not one.zones.equals(other.zones):
        raise InputError("partials of other zones, or by other columns, do not merge")
    cells = dict(one.cells)
    for key, cell in other.cells.items():
        if key in cells:
            mine = cells[key]
            cell = Cell(mine.sums + cell.sums, mine.bins + cell.bins, mine.outside + cell.outside)
        cells[key] = cell
    return Partial(one.zones, one.by, cells)


def _cell(values: dict[str, np.ndarray], zone: np.ndarray, outside: float, zones: int) -> Cell:
    """Return the sums of some tiles, by zone."""
    tests = values["tests"]
    sums = [np.ones(len(tests)), tests == 1, tests]
    bins = []
    for column, _ in MEASURES.values():
        known = np.isfinite(values[column])
        weight = np.where(known, tests, 0.0)
        value = np.where(known, values[column], 0.0)
        sums += [weight, weight * value]
        # 30 kB a zone
        counted = np.bincount(zone * BINS + bins_of(value), weight, zones * BINS).astype(float)
        bins.append(sparse.csr_array(counted.reshape(zones, BINS)))
    # Of nothing they are whole numbers.
    added = [np.bincount(zone, each, zones).astype(float) for each in sums]
    return Cell(np.column_stack(added), sparse.hstack(bins, format="csr"), outside)


def nothing(zones: int) -> Cell:
    """Return the sums of no tiles."""
    return Cell(np.zeros((zones, len(SUMS))), sparse.csr_array((zones, len(MEASURES) * BINS)), 0.0)


def _keys(tiles: pd.DataFrame, by: tuple[str, ...]) -> tuple[np.ndarray, list[tuple[str, ...]]]:
    """Which of the values of some columns a tile has, and the values there are."""
    if not by:
        return np.zeros(len(tiles), dtype=np.int64), [()]
    of, found = pd.factorize(pd.MultiIndex.from_frame(tiles[list(by)]))
    return of, [tuple(key) for key in found]


def _centres(tiles: pd.DataFrame) -> tuple[np.ndarray, np.ndarray]:
    """Return the centres of tiles in degrees, from quadkeys where files lack them."""
    has_key, has_centre = "quadkey" in tiles, {"tile_x", "tile_y"} <= set(tiles.columns)
    if not has_key and not has_centre:
        raise InputError(
            f"tiles: no tile_x and tile_y, nor quadkey; there is {list(tiles.columns)}"
        )
    if not has_centre:
        return quadkeys.centres(tiles["quadkey"])
    lon, lat = (tiles[name].to_numpy(dtype=float, na_value=np.nan) for name in ("tile_x", "tile_y"))
    if has_key:
        lon, lat = quadkeys.filled(lon, lat, tiles["quadkey"])
    nowhere = ~(np.isfinite(lon) & np.isfinite(lat))
    if nowhere.any():
        raise InputError(
            f"tiles: row {tiles.index[nowhere].tolist()[0]!r} has no tile_x and tile_y, and there "
            "is no quadkey"
        )
    return lon, lat
