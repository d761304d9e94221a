"""Areas as measured and drawn: merged by name, with substitutes for missing boundaries."""

import geopandas as gpd
import shapely

from research import access
from research.messages.values import Claim, claim
from research.metrics.space import frames
from research.metrics.space.units import cells

_WATER = 0.1  # degrees around the boundary maps draw, some 11 km


def together(areas: gpd.GeoDataFrame, by: str = "zone") -> gpd.GeoDataFrame:
    """Return one valid area for each value of a column: columns zone, geometry in degrees.

    Parameters
    ----------
    areas : polygons; of those without a value nothing is kept
    by : the column that names them, such as "setting" (urban, rural)
    """
    whole = frames.areas(areas.dropna(subset=[by]), "areas", mend=True)[[by, "geometry"]]
    return whole.rename(columns={by: "zone"}).dissolve("zone", sort=False).reset_index()


def around_centres(iso3: str) -> tuple[gpd.GeoDataFrame, Claim] | None:
    """Return cells around the centres of provinces, where boundaries are missing; else None."""
    found = cells(access.provinces(iso3).set_index("code"), outline(iso3).geometry.iloc[0])
    return (found, claim("areas-nearest")) if len(found) else None


def outline(iso3: str) -> gpd.GeoDataFrame:
    """Return the boundary that maps draw, with nearby water.

    A coarse coastline cuts off harbours and small islands.
    """
    shapes = access.shapes()
    land = shapes[shapes["kind"].ne("line")].to_crs(4326)
    mine = land["economy"].eq(iso3) & land["kind"].eq("economy")
    wide = shapely.union_all(shapely.buffer(land.geometry[mine].to_numpy(), _WATER))
    others = land.geometry[~mine].to_numpy()
    near = others[shapely.intersects(others, wide)]
    shape = shapely.make_valid(shapely.difference(wide, shapely.union_all(near)))
    return gpd.GeoDataFrame({"zone": [iso3], "whole": [iso3]}, geometry=[shape], crs=4326)
