"""Matching of areas to provinces known as points: by code, by name, by the nearest point."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd
import shapely

if TYPE_CHECKING:
    import geopandas as gpd

Pair = tuple[object, object]  # labels of an area and of a unit
# What names of one area differ by.
_KINDS = {
    "province", "region", "state", "district", "county", "governorate", "department", "prefecture",
    "municipality", "division", "the", "of", "city", "autonomous", "special", "administrative",
    "changwat", "oblast", "republic",
}  # fmt: skip


@dataclass(frozen=True)
class Joined:
    """Areas joined with units.

    Attributes
    ----------
    table : index that of the areas that have a unit; columns unit (index of the units) and by
        (code, name, point)
    areas, units : labels of those that have no partner
    """

    table: pd.DataFrame
    areas: tuple[object, ...]
    units: tuple[object, ...]


def joined(areas: gpd.GeoDataFrame, units: gpd.GeoDataFrame) -> Joined:
    """Return which unit each area is, each unit at most once.

    Parameters
    ----------
    areas : columns code and name (either may be empty), geometry (polygons in degrees)
    units : index codes; columns name, geometry (points in degrees)

    Notes
    -----
    Codes of two lists can look alike and mean different areas, so a code counts only where the
    names agree too or the point of the unit lies in the area. Then names that agree when accents,
    case and words such as "province" are taken away, where one area and one unit have them. Last
    the unit whose point lies in the area, or in a degree of it, the nearest first.

    Examples
    --------
    >>> import geopandas as gpd
    >>> boxes = [shapely.box(0, 0, 1, 1), shapely.box(1, 0, 2, 1)]
    >>> areas = gpd.GeoDataFrame({"code": ["XX-1", ""], "name": ["Nord", "Süd"]}, geometry=boxes,
    ...     crs="EPSG:4326")
    >>> at = gpd.points_from_xy([0.5, 1.5], [0.5, 0.5], crs="EPSG:4326")
    >>> units = gpd.GeoDataFrame({"name": ["Nord", "Sud Province"]}, geometry=at, index=["XX1",
    ...     "XX2"])
    >>> joined(areas, units).table["by"].tolist()
    ['code', 'name']
    """
    table = pd.DataFrame(columns=["unit", "by"], index=areas.index, dtype=object)
    for by, pairs in (("code", _by_code), ("name", _by_name), ("point", _by_point)):
        left = areas[table["unit"].isna()], units[~units.index.isin(table["unit"])]
        for area, unit in pairs(*left):
            table.loc[area] = unit, by
    found = table["unit"].notna()
    return Joined(
        table[found],
        tuple(areas.index[~found]),
        tuple(units.index.difference(table["unit"], sort=False)),
    )


def _by_code(areas: gpd.GeoDataFrame, units: gpd.GeoDataFrame) -> Iterator[Pair]:
    """Yield pairs of one code, each once, where names agree or the point lies in the area."""
    codes = {_code(label): label for label in units.index}
    for area, code, name in areas[["code", "name"]].itertuples():
        unit = codes.get(_code(code)) if code else None
        if unit is not None and (
            _plain(name) == _plain(units.at[unit, "name"])
            or areas.geometry[area].contains(units.geometry[unit])
        ):
            yield area, unit
            del codes[_code(code)]


def _by_name(areas: gpd.GeoDataFrame, units: gpd.GeoDataFrame) -> Iterator[Pair]:
    """Yield pairs of one plain name that no other area and no other unit has."""
    own, named = areas["name"].map(_plain), units["name"].map(_plain)
    own, named = (names[~names.duplicated(keep=False) & names.ne("")] for names in (own, named))
    labels = pd.Series(named.index, index=named, dtype=object)
    yield from labels.reindex(own).set_axis(own.index).dropna().items()


def _by_point(areas: gpd.GeoDataFrame, units: gpd.GeoDataFrame) -> Iterator[Pair]:
    """Yield pairs with the point in the area or within a degree, the nearest first."""
    far = shapely.distance(areas.geometry.to_numpy()[:, None], units.geometry.to_numpy())
    far = np.where(np.isnan(far), np.inf, far)
    for _ in range(min(far.shape)):
        row, column = np.unravel_index(far.argmin(), far.shape)
        if far[row, column] > 1:
            return
        yield areas.index[row], units.index[column]
        far[row], far[:, column] = np.inf, np.inf


def _code(text: object) -> str:
    return "".join(sign for sign in str(text).upper() if sign.isalnum())


def _plain(text: object) -> str:
    """Return a name without accents, case, punctuation and words for kinds of areas."""
    plain = "".join(
        sign for sign in unicodedata.normalize("NFKD", str(text)) if not unicodedata.combining(sign)
    ).casefold()
    parts = "".join(sign if sign.isalnum() else " " for sign in plain).split()
    return "".join(sorted(part for part in parts if part not in _KINDS)) or "".join(parts)
