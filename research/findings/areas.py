"""Areas as they are measured and drawn: those of one name put together."""

from typing import TYPE_CHECKING

from research.metrics.space import frames

if TYPE_CHECKING:
    import geopandas as gpd


def together(areas: "gpd.GeoDataFrame", by: str = "zone") -> "gpd.GeoDataFrame":
    """Return one valid area for each value of a column: columns zone, geometry in degrees.

    Parameters
    ----------
    areas : polygons; of those without a value nothing is kept
    by : the column that names them, such as "setting" (urban, rural)
    """
    named = frames.areas(areas.dropna(subset=[by]), "areas", mend=True)[[by, "geometry"]].rename(columns={by: "zone"})
    return named.dissolve("zone", sort=False).reset_index()
