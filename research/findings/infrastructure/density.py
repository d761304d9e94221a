"""Where provinces are dense and sparse, and which of either kind lie together."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from research import access, first_level
from research.findings.core import Claim, claim, v, where
from research.findings.core.gaps import cut
from research.metrics.space import adjacency, spatial

if TYPE_CHECKING:
    import geopandas as gpd

_SIGNIFICANT = 0.05
_OFF = 0.05  # of the land area, that the areas of provinces may be off by
_CLUSTERS = {spatial.HIGH: "dense", spatial.LOW: "sparse"}


def areas_called(iso3: str) -> Claim:
    """Return the economy's name for its first-level areas."""
    return claim(f"first-level-{first_level.kind(iso3)}")


def told_of_density(units: "gpd.GeoDataFrame") -> tuple[Claim, ...]:
    """Name the densest and the emptiest province."""
    known = _dense(units)
    if len(known) < 2:
        return ()
    top, low = known["density"].idxmax(), known["density"].idxmin()
    (densest, high), (emptiest, low) = (
        (v.Text(known.loc[at, "name"]), v.About(known.loc[at, "density"])) for at in (top, low)
    )
    ends = {"densest": densest, "high": high, "emptiest": emptiest, "low": low}
    return (claim("people-map-density", **ends),)


def _dense(units: "gpd.GeoDataFrame") -> "gpd.GeoDataFrame":
    """Return the provinces whose density is known and not in doubt."""
    return units[units["flag"].eq("")].dropna(subset=["density"])


def told_of_neighbours(iso3: str, units: "gpd.GeoDataFrame") -> tuple[Claim, ...]:
    """Return whether dense provinces cluster; nothing with too few or without the library."""
    known = _dense(units)
    try:
        found = spatial.moran(np.log(known["density"]), adjacency.linked(known["neighbours"]))
    except (ImportError, ValueError):  # an InputError is one: too few provinces that border others
        return ()
    said = {"moran": v.Number(found.value, 2), "number": v.Count(found.n)}
    together = claim("people-map-together", **said, areas=areas_called(iso3))
    return where(found.p <= _SIGNIFICANT and found.value > found.expected, together)


def off_the_land(iso3: str, units: "gpd.GeoDataFrame") -> tuple[Claim, ...]:
    """Return how far the areas of provinces are from the land area, where that is much."""
    land = access.latest("land_area")["value"].get(iso3)
    if land is None or abs(units["area"].sum() / land - 1) <= _OFF:
        return ()
    share = v.Percent(100 * units["area"].sum() / land)
    return (claim("people-map-land", economy=v.Economy(iso3), share=share),)


def clusters(units: "gpd.GeoDataFrame") -> pd.Series:
    """Return by code which provinces are dense among dense ones, or sparse among sparse ones.

    None is with too few provinces, or without the library.
    """
    known = _dense(units)
    try:
        found = spatial.clusters(np.log(known["density"]), adjacency.linked(known["neighbours"]))
    except (ImportError, ValueError):
        return pd.Series(dtype="object")
    return found["cluster"].map(_CLUSTERS).dropna()


def told_of_clusters(ranked: "gpd.GeoDataFrame", clusters: pd.Series) -> Iterator[Claim]:
    """Name the provinces of each kind of cluster, the most populous first."""
    dense, sparse = (
        cut(map(v.Text, ranked["name"][ranked.index.isin(clusters.index[clusters.eq(kind)])]))
        for kind in _CLUSTERS.values()
    )
    if dense.values:
        yield claim("people-map-dense", provinces=dense)
    if sparse.values:
        yield claim("people-map-sparse", provinces=sparse)
