"""Small areas and tiles with known answers, for tests."""

import geopandas as gpd
import pandas as pd
import shapely
from shapely.geometry.base import BaseGeometry

from research import quadkeys


def zones(crs: int | None = 4326, **shapes: BaseGeometry) -> gpd.GeoDataFrame:
    """Zones by name."""
    return gpd.GeoDataFrame({"zone": list(shapes)}, geometry=list(shapes.values()), crs=crs)


def grid(columns: int, rows: int = 1) -> gpd.GeoDataFrame:
    """Squares of one degree, numbered column by column."""
    return gpd.GeoDataFrame(
        geometry=[shapely.box(x, y, x + 1, y + 1) for x in range(columns) for y in range(rows)],
        crs=4326,
    )


def tiles(*rows: tuple[float, float, int, int], **more: object) -> pd.DataFrame:
    """Tiles of (longitude, latitude, tests, download in kbit/s); upload is a tenth of it, latency
    20 ms.
    """
    frame = pd.DataFrame(rows, columns=["tile_x", "tile_y", "tests", "avg_d_kbps"])
    key = [quadkeys.quadkey(x, y) for x, y in zip(frame["tile_x"], frame["tile_y"], strict=True)]
    return frame.assign(quadkey=key, avg_u_kbps=frame["avg_d_kbps"] // 10, avg_lat_ms=20, **more)


# A ring that crosses itself: two triangles that meet at a point, each a quarter of the square.
BOWTIE = shapely.Polygon([(0, 0), (2, 2), (2, 0), (0, 2), (0, 0)])
