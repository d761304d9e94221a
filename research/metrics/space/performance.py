"""Network speed and latency by zone from speed-test tiles: means, quantiles, reliability.

Tiles come in parts (files, row groups, quarters). Each part gives a `Partial`; partials merge in
any order to the same numbers, so that the parts may be worked on anywhere, and `finish` makes the
table.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import reduce
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from research.metrics.space.bins import BINS, quantile_of
from research.metrics.space.partials import MEASURES, SUMS, Cell, Partial, Prepared, merge, nothing

if TYPE_CHECKING:
    import geopandas as gpd

QUANTILES = (0.1, 0.5, 0.9)  # of the means of tiles, weighted by tests
FEWEST_TESTS, FEWEST_TILES, MOST_SINGLE = 100, 10, 50.0


def aggregate(
    tiles: pd.DataFrame | Iterable[pd.DataFrame],
    zones: gpd.GeoDataFrame,
    by: str | Sequence[str] = "zone",
) -> pd.DataFrame:
    """Return speed and latency, one row per zone, or per zone and quarter.

    Parameters
    ----------
    tiles : Ookla's tiles with columns as published (kbit/s, ms): tile_x and tile_y, or quadkey;
        tests; avg_d_kbps, avg_u_kbps, avg_lat_ms. One frame, or frames one after the other
    zones : polygons; called by their column "zone", or their index
    by : "zone", other columns of zones (such as "setting": urban or rural), columns of tiles (such
        as "quarter", "kind"). A tile counts in the zone its centre is in

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
    ready = Prepared(zones, by)
    parts = (ready.partial(frame) for frame in given)
    return finish(reduce(merge, parts, ready.nothing()))


def finish(partial: Partial) -> pd.DataFrame:
    """Return the table of merged sums; see `aggregate`."""
    if not partial.by:
        return _table(partial.cells.get((), nothing(len(partial.zones))), partial.zones)
    if not partial.cells:  # no quarter has been seen, so there is none to give a row
        partial = Partial(partial.zones[:0], partial.by, {("",) * len(partial.by): nothing(0)})
    tables = {key: _table(partial.cells[key], partial.zones) for key in sorted(partial.cells)}
    columns = [
        frame.reset_index().assign(**dict(zip(partial.by, key, strict=True)))
        for key, frame in tables.items()
    ]
    by_zone = np.tile(np.arange(len(partial.zones)), len(tables)).argsort(kind="stable")
    return pd.concat(columns).iloc[by_zone].set_index([*partial.zones.names, *partial.by])


def _table(cell: Cell, zones: pd.Index) -> pd.DataFrame:
    sums = pd.DataFrame(cell.sums, index=zones, columns=list(SUMS))
    found: dict[str, pd.Series] = {}
    for number, (name, (_, scale)) in enumerate(MEASURES.items()):
        weight = sums[f"weight {name}"].where(lambda tests: tests > 0)
        found[name] = sums[f"sum {name}"] / weight / scale
        tests = cell.bins[:, number * BINS : (number + 1) * BINS]
        for quantile in QUANTILES:
            found[f"{name}_p{100 * quantile:g}"] = (
                pd.Series(quantile_of(tests, quantile), index=zones) / scale
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
