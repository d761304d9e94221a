"""Network speed and latency by zone from speed-test tiles: means, quantiles, reliability.

Tiles come in parts (files, row groups, quarters). Each part gives a `Partial`; partials merge in
any order to the same numbers, so that the parts may be worked on anywhere, and `finish` makes the
table.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import reduce
from typing import TYPE_CHECKING, Literal

import numpy as np
import pandas as pd
from scipy import sparse

from research import quadkeys
from research.errors import InputError
from research.metrics.space import frames
from research.metrics.space.placing import OUTSIDE, Zones, wrapped

if TYPE_CHECKING:
    import geopandas as gpd

MEASURES = {
    "download": ("avg_d_kbps", 1000.0),
    "upload": ("avg_u_kbps", 1000.0),
    "latency": ("avg_lat_ms", 1.0),
}
COLUMNS = ("tests", *(column for column, _ in MEASURES.values()))
QUANTILES = (0.1, 0.5, 0.9)
FEWEST_TESTS, FEWEST_TILES, MOST_SINGLE = 100, 10, 50.0
_STEP = np.log(1.005)  # bins of quantiles are half a per cent wide
_BINS = int(np.ceil(np.log(1e8) / _STEP)) + 1  # from 1 to 100 million, and one below 1
# parts of a tile are counted in steps of this, so that their sums are exact and any order gives the
# same
_SHARES = 1024
_SUMS = (
    "tiles",
    "single",
    "tests",
    *(f"{kind} {name}" for name in MEASURES for kind in ("weight", "sum")),
)
Counted = Literal["centre", "area"]


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


def aggregate(
    tiles: pd.DataFrame | Iterable[pd.DataFrame],
    zones: gpd.GeoDataFrame,
    by: str | Sequence[str] = "zone",
    *,
    counted: Counted = "centre",
    quantiles: Sequence[float] = QUANTILES,
) -> pd.DataFrame:
    """Return speed and latency, one row per zone, or per zone and quarter.

    Parameters
    ----------
    tiles : Ookla's tiles with columns as published (kbit/s, ms): tile_x and tile_y, or quadkey;
        tests; avg_d_kbps, avg_u_kbps, avg_lat_ms. One frame, or frames one after the other
    zones : polygons; called by their column "zone", or their index
    by : "zone", other columns of zones (such as "setting": urban or rural), columns of tiles (such
        as "quarter", "kind")
    counted : "centre": a tile counts in the zone its centre is in; "area": in every zone it
        overlaps, by share of its area
    quantiles : of the means of tiles, weighted by tests; between 0 and 1

    Returns
    -------
    Index as `by`; every zone has its row. download, upload in Mbit/s, latency in ms, and their
    quantiles (download_p10 ...); tests; tiles; single_test, the share of tiles with one test in per
    cent; flag: "" where the row may be relied on, else why not. Without a tile the means are
    missing: that nobody tested does not say that there is no service.

    Raises
    ------
    InputError : columns are lacking, or the zones do not pass `frames.areas`

    Notes
    -----
    A tile holds the mean of its tests, so means weighted by tests are means of tests, while
    quantiles are of tiles and flatter than those of tests would be. Quantiles are the smallest
    value that the given share of tests does not exceed, read from bins of half a per cent: they are
    within a quarter of a per cent of that value. Devices are not counted, as one that tests in two
    tiles or quarters stands in both.

    Examples
    --------
    >>> import geopandas, shapely
    >>> squares = [shapely.box(0, 0, 1, 1), shapely.box(1, 0, 2, 1)]
    >>> zones = geopandas.GeoDataFrame({"zone": ["A", "B"]}, geometry=squares, crs=4326)
    >>> tiles = pd.DataFrame({"tile_x": [0.2, 0.4], "tile_y": 0.5, "tests": [1, 3],
    ...     "avg_d_kbps": [10_000, 50_000],
    ...                       "avg_u_kbps": 5_000, "avg_lat_ms": 20})
    >>> aggregate(tiles, zones)[["download", "tests", "single_test", "flag"]].values.tolist()
    [[40.0, 4.0, 50.0, 'few tests'], [nan, 0.0, nan, 'no tiles']]
    """
    given = [tiles] if isinstance(tiles, pd.DataFrame) else tiles
    ready = Prepared(zones, by, counted)
    parts = (ready.partial(frame) for frame in given)
    return finish(reduce(merge, parts, ready.nothing()), quantiles)


class Prepared:
    """Zones made ready for parts of tiles; takes what `aggregate` takes."""

    def __init__(
        self, zones: gpd.GeoDataFrame, by: str | Sequence[str] = "zone", counted: Counted = "centre"
    ) -> None:
        if counted not in ("centre", "area"):
            raise InputError(f"counted={counted!r} is neither 'centre' nor 'area'")
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
        self._counted, self._zones = counted, Zones(areas)

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
        tile, zone, share = self._placed(tiles)
        of, keys = _keys(tiles, self._by)
        lost = np.bincount(np.delete(of, tile), minlength=len(keys))
        cells = {}
        for number, key in enumerate(keys):
            mine = of[tile] == number
            own = {name: column[tile[mine]] for name, column in values.items()}
            cells[key] = _cell(own, zone[mine], share[mine], float(lost[number]), len(self._groups))
        return Partial(self._groups, self._by, cells)

    def _placed(self, tiles: pd.DataFrame) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """Return the tiles of each group of zones, with their shares in it."""
        lon, lat = _centres(tiles)
        if self._counted == "centre":
            zone = self._zones.of_points(lon, lat)
            tile = np.flatnonzero(zone != OUTSIDE)
            return tile, self._codes[zone[tile]], np.ones(len(tile))
        x, y = quadkeys.squares(wrapped(lon), lat)
        (west, north), (east, south) = quadkeys.degrees(x, y), quadkeys.degrees(x + 1, y + 1)
        tile, zone, share = self._zones.of_boxes(west, south, east, north)
        pair, at = np.unique(
            tile * len(self._groups) + self._codes[zone], return_inverse=True
        )  # parts of one group add up
        shares = np.rint(np.bincount(at, share) * _SHARES) / _SHARES
        tile, group = np.divmod(pair[shares > 0], len(self._groups))
        return tile, group, shares[shares > 0]


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


def finish(partial: Partial, quantiles: Sequence[float] = QUANTILES) -> pd.DataFrame:
    """Return the table of merged sums; see `aggregate`."""
    if not all(0 < quantile < 1 for quantile in quantiles):
        raise InputError(f"quantiles {list(quantiles)} are to lie between 0 and 1")
    if not partial.by:
        return _table(partial.cells.get((), _nothing(len(partial.zones))), partial.zones, quantiles)
    if not partial.cells:  # no quarter has been seen, so there is none to give a row
        partial = Partial(partial.zones[:0], partial.by, {("",) * len(partial.by): _nothing(0)})
    tables = {
        key: _table(partial.cells[key], partial.zones, quantiles) for key in sorted(partial.cells)
    }
    columns = [
        frame.reset_index().assign(**dict(zip(partial.by, key, strict=True)))
        for key, frame in tables.items()
    ]
    by_zone = np.tile(np.arange(len(partial.zones)), len(tables)).argsort(kind="stable")
    return pd.concat(columns).iloc[by_zone].set_index([*partial.zones.names, *partial.by])


def _table(cell: Cell, zones: pd.Index, quantiles: Sequence[float]) -> pd.DataFrame:
    sums = pd.DataFrame(cell.sums, index=zones, columns=list(_SUMS))
    found: dict[str, pd.Series] = {}
    for number, (name, (_, scale)) in enumerate(MEASURES.items()):
        weight = sums[f"weight {name}"].where(lambda tests: tests > 0)
        found[name] = sums[f"sum {name}"] / weight / scale
        tests = cell.bins[:, number * _BINS : (number + 1) * _BINS]
        for quantile in quantiles:
            found[f"{name}_p{100 * quantile:g}"] = (
                pd.Series(_quantile(tests, quantile), index=zones) / scale
            )
    single = 100 * sums["single"] / sums["tiles"].where(lambda tiles: tiles > 0)
    table = pd.DataFrame(
        {**found, "tests": sums["tests"], "tiles": sums["tiles"], "single_test": single}
    )
    return table.assign(flag=_flag(table))


def _flag(table: pd.DataFrame) -> np.ndarray:
    """Why a row is not to be relied on, "" where it is: a rule of thumb, the first that holds."""
    reasons = {
        "no tiles": table["tiles"] == 0,
        "few tests": table["tests"] < FEWEST_TESTS,
        "few tiles": table["tiles"] < FEWEST_TILES,
        "mostly single tests": table["single_test"] > MOST_SINGLE,
    }
    return np.select([reason.to_numpy() for reason in reasons.values()], list(reasons), default="")


def _quantile(tests: sparse.csr_array, quantile: float) -> np.ndarray:
    """Return the middle of the bin with a quantile; missing for rows without tests."""
    found = np.full(tests.shape[0], np.nan)
    for row in range(tests.shape[0]):
        at = slice(tests.indptr[row], tests.indptr[row + 1])
        if at.start < at.stop:
            running = np.cumsum(tests.data[at])
            reached = np.searchsorted(running, quantile * running[-1] * (1 - 1e-12))
            found[row] = _middle(tests.indices[at][reached])
    return found


def _bin(values: np.ndarray) -> np.ndarray:
    """Return the bin of a value: 0 below 1, then half a per cent each."""
    logs = np.log(np.maximum(values, np.exp(-0.5 * _STEP)))
    bins: np.ndarray = np.clip(np.floor(logs / _STEP + 1e-9).astype(np.int64) + 1, 0, _BINS - 1)
    return bins


def _middle(number: int) -> float:
    return float(np.exp((number - 0.5) * _STEP)) if number else 0.0


def _cell(
    values: dict[str, np.ndarray], zone: np.ndarray, share: np.ndarray, outside: float, zones: int
) -> Cell:
    """Return the sums of some tiles, by zone."""
    tests = values["tests"] * share
    sums = [share, share * (values["tests"] == 1), tests]
    bins = []
    for column, _ in MEASURES.values():
        known = np.isfinite(values[column])
        weight = np.where(known, tests, 0.0)
        value = np.where(known, values[column], 0.0)
        sums += [weight, weight * value]
        counted = np.bincount(zone * _BINS + _bin(value), weight, zones * _BINS).astype(
            float
        )  # 30 kB a zone
        bins.append(sparse.csr_array(counted.reshape(zones, _BINS)))
    added = [
        np.bincount(zone, each, zones).astype(float) for each in sums
    ]  # of nothing they are whole numbers
    return Cell(np.column_stack(added), sparse.hstack(bins, format="csr"), outside)


def _nothing(zones: int) -> Cell:
    return Cell(
        np.zeros((zones, len(_SUMS))), sparse.csr_array((zones, len(MEASURES) * _BINS)), 0.0
    )


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
