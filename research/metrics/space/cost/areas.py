"""Areas of a cost estimate: the provinces of an economy, or the economy itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from research.metrics.space.cost.zones import AREAS
from research.metrics.space.settlements import CLASSES, links
from research.metrics.space.units import nearest, scaled, urban_shares

if TYPE_CHECKING:
    import geopandas as gpd


def areas(nation: pd.Series, units: gpd.GeoDataFrame, places: gpd.GeoDataFrame) -> pd.DataFrame:
    """Return an economy as areas: its provinces, or as one area where no province is known.

    Parameters
    ----------
    nation : people, area (km²), urban (% of people), grid_urban and grid_rural (% with electricity)
    units : provinces: index codes; columns people (of any year), area (km²), geometry (points in
        degrees)
    places : named places: columns people, geometry (points in degrees)

    Returns
    -------
    index code of the unit, or the name of `nation`; columns `AREAS`

    Notes
    -----
    People and areas of provinces are shares of the nation's. Towns add no people: they say in which
    provinces the nation's urban people live (`urban_shares`), how many places there are and how far
    apart. Of electricity only the national shares in towns and in rural areas are known, and are
    taken for every province. Units without people are left out.
    """
    apart = links(places) if len(places) else pd.Series(dtype=float)
    mean = 0.0 if np.isnan(apart.mean()) else float(apart.mean())
    known = units[units["people"].gt(0) & units["area"].gt(0)]
    if known.empty:
        row = nation.to_dict() | {"places": float(len(places)), "link": mean}
        return pd.DataFrame([row], index=[nation.name])[AREAS].astype(float)
    table = pd.DataFrame(
        {
            "people": scaled(known["people"], nation["people"]),
            "area": scaled(known["area"], nation["area"]),
        },
        index=known.index,
    )
    of = nearest(places, known) if len(places) else pd.Series(dtype=object)
    size = places["people"].where(places["people"].ge(CLASSES.loc["town", "from"]), 0.0)
    towns = size.groupby(of).sum().reindex(table.index, fill_value=0.0)
    table["urban"] = urban_shares(table["people"], towns, nation["urban"])
    table[["grid_urban", "grid_rural"]] = nation["grid_urban"], nation["grid_rural"]
    table["places"] = of.value_counts().reindex(table.index, fill_value=0).astype(float)
    table["link"] = apart.groupby(of).mean().reindex(table.index).fillna(mean)
    return table[AREAS]
