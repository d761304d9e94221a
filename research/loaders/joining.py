"""Matching of areas to provinces known as points: by code, by name, by the nearest point."""

from __future__ import annotations

import unicodedata
from collections.abc import Container
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd
import shapely

if TYPE_CHECKING:
    import geopandas as gpd

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
    found: dict[object, tuple[object, str]] = {}
    shapes, points = areas.geometry.to_dict(), units.geometry.to_dict()
    named = {label: _plain(text) for label, text in units["name"].items()}
    own = {label: _plain(text) for label, text in areas["name"].items()}
    codes = {_code(label): label for label in units.index}
    for label, code in areas["code"].items():
        unit = codes.get(_code(code)) if code else None
        if unit is not None and (own[label] == named[unit] or shapes[label].contains(points[unit])):
            found[label] = (unit, "code")
    rest, left = _without(own, found), _without(named, {unit for unit, _ in found.values()})
    for text in (set(rest.values()) & set(left.values())) - {""}:
        one, other = (
            [label for label, has in side.items() if has == text] for side in (rest, left)
        )
        if len(one) == len(other) == 1:
            found[one[0]] = (other[0], "name")
    for label, unit in _by_point(shapes, points, found):
        found[label] = (unit, "point")
    table = pd.DataFrame.from_dict(found, orient="index", columns=["unit", "by"]).reindex(
        [k for k in areas.index if k in found]
    )
    joined_units = set(table["unit"])
    return Joined(
        table,
        tuple(label for label in areas.index if label not in found),
        tuple(label for label in units.index if label not in joined_units),
    )


def _by_point(
    shapes: dict[object, shapely.Geometry],
    points: dict[object, shapely.Point],
    found: dict[object, tuple[object, str]],
) -> list[tuple[object, object]]:
    """Return pairs of the rest: the point in the area or within a degree, nearest first."""
    areas = [label for label in shapes if label not in found]
    taken = {unit for unit, _ in found.values()}
    units = [label for label in points if label not in taken]
    if not areas or not units:
        return []
    far = shapely.distance(
        np.array([shapes[label] for label in areas], dtype=object)[:, None],
        np.array([points[label] for label in units]),
    )
    pairs: list[tuple[object, object]] = []
    for place in np.argsort(far, axis=None, kind="stable"):
        row, column = np.unravel_index(place, far.shape)
        if far[row, column] > 1:
            break
        if areas[row] not in {a for a, _ in pairs} and units[column] not in {u for _, u in pairs}:
            pairs.append((areas[row], units[column]))
    return pairs


def _without(texts: dict[object, str], labels: Container[object]) -> dict[object, str]:
    return {label: text for label, text in texts.items() if label not in labels}


def _code(text: object) -> str:
    return "".join(sign for sign in str(text).upper() if sign.isalnum())


def _plain(text: object) -> str:
    """Return a name without accents, case, punctuation and words for kinds of areas."""
    plain = "".join(
        sign for sign in unicodedata.normalize("NFKD", str(text)) if not unicodedata.combining(sign)
    ).casefold()
    parts = "".join(sign if sign.isalnum() else " " for sign in plain).split()
    return "".join(sorted(part for part in parts if part not in _KINDS)) or "".join(parts)
