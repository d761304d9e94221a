"""Natural Earth admin-1: states and provinces at 1:10 million, public domain.

See https://www.naturalearthdata.com/.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from research import catalogue, economies
from research.errors import InputError, UnreachableError
from research.loaders import layers, shapes
from research.loaders.http import BadPageError, Door
from research.loaders.layers import Layer
from research.loaders.source import Order, Source

if TYPE_CHECKING:
    import geopandas as gpd

NAME = "naturalearth"
LAYER = "admin1-10m"
_PATH = "10m/cultural/ne_10m_admin_1_states_provinces.zip"
# Where its own codes (ADM0_A3) are not ISO's; its ISO codes are -99 for France, Norway, Kosovo and
# others.
_CODES = {"KOS": "XKX", "PSX": "PSE", "SDS": "SSD", "SAH": "ESH", "ALD": "ALA"}


def _bring(door: Door, order: Order, folder: Path) -> list[str]:
    """Put the layer into the store."""
    held = layers.at_hand(NAME, LAYER, folder)
    if door.offline and held is None:
        raise UnreachableError("offline: the layer is not at hand")
    if door.offline or layers.of_today(NAME, LAYER, folder, door.base_url):
        return [f"{NAME}: {LAYER} is {'at hand' if door.offline else 'of today'}, no request made"]
    areas, version = door.get(_PATH, None, _areas)
    about = catalogue.sources()[NAME]
    record = layers.add(
        areas,
        Layer(
            source=NAME,
            name=LAYER,
            url=door.url(_PATH),
            asked=door.base_url,
            fetched=layers.now(),
            year=version,
            licence=about.licence,
            licence_source="https://www.naturalearthdata.com/about/terms-of-use/",
            citation="Made with Natural Earth.",
        ),
        folder,
    )
    door.forget()
    n = areas.loc[areas["economy"].ne(""), "economy"].nunique()
    return [
        f"{NAME}: {LAYER}, {record.features:,} areas of {n} economies ({record.mended} made valid)"
    ]


def _areas(body: bytes) -> tuple[gpd.GeoDataFrame, str]:
    """Return the areas in a zipped shapefile, and the version it states.

    `economy` is empty for areas of no economy in the list.
    """
    try:
        version = shapes.version(body, "VERSION.txt")
        areas = shapes.zipped(body)
    except InputError as error:
        raise BadPageError(f"a page that is no zipped shapefile ({error})") from None
    areas = areas.rename(
        columns={name: name.casefold() for name in areas.columns if name != "geometry"}
    )
    if "adm0_a3" not in areas:
        raise BadPageError("a shapefile without the column adm0_a3")
    codes = areas["adm0_a3"].replace(_CODES)
    areas = areas[areas.geometry.notna() & ~areas.geometry.is_empty]

    def text(name: str) -> object:
        return areas[name].fillna("").astype(str).str.strip() if name in areas else ""

    return areas.assign(
        economy=codes.where(codes.isin(list(economies.table())), ""),
        level="ADM1",
        id=text("adm1_code"),
        code=text("iso_3166_2"),
        name=text("name"),
    ), version


_HOSTS = ("naturalearth.s3.amazonaws.com",)  # its own bucket
SOURCE = Source(NAME, "https://naciscdn.org/naturalearth", _bring, hosts=_HOSTS)
