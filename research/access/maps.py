"""Figures with the shapes of their economies, for maps of one's own."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

import pandas as pd

from research import access, economies
from research.access.places import shapes

if TYPE_CHECKING:
    import geopandas as gpd


def map_frame(names: str | Iterable[str], indicator: str) -> "gpd.GeoDataFrame":
    """Return the latest value of an indicator of economies with their shapes.

    Parameters
    ----------
    names : economies in any spelling, groups, or both
    indicator : catalogue id

    Returns
    -------
    index economy, in the order asked for; columns name, value (in `unit`), year, unit, source,
    vintage, flag, and geometry (degrees; Natural Earth's, one a row). Value and year are missing
    where there is none, geometry where none is drawn.

    Raises
    ------
    InputError : there is no such economy, group or indicator

    Examples
    --------
    >>> table = map_frame(["Thailand", "Lao PDR"], "internet_users")
    >>> table.index.tolist(), table.crs.to_epsg()
    (['THA', 'LAO'], 4326)
    """
    import geopandas as gpd

    wanted = pd.Index(list(dict.fromkeys(access.economies_of(names))), name="economy")
    drawn = shapes()
    outlines = drawn[drawn["kind"].eq("economy")].set_index("economy").geometry
    table = access.latest(indicator).reindex(wanted)
    table.insert(0, "name", [economies.name(iso3) for iso3 in wanted])
    return gpd.GeoDataFrame(table, geometry=outlines.reindex(wanted), crs=drawn.crs)
