"""Which areas are neighbours: by their borders, by distance, or as a list has them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import numpy as np
import pandas as pd

from research.errors import InputError
from research.metrics.space import frames
from research.metrics.space.distance import chord, in_space

if TYPE_CHECKING:
    import geopandas as gpd
    from libpysal.graph import Graph

Rule = Literal["contiguity", "distance"]


def neighbours(
    areas: gpd.GeoDataFrame, rule: Rule = "contiguity", *, km: float | None = None
) -> Graph:
    """Return which areas are neighbours, each pair with weight 1.

    Parameters
    ----------
    areas : polygons, index their names
    rule : "contiguity": areas that share a border or a corner; "distance": areas whose points are
        within `km`
    km : over the ground, between points inside the largest polygon of each area

    Raises
    ------
    InputError : the areas do not pass `frames.areas`, or km is not given where it is wanted
    ImportError : libpysal is not installed

    Notes
    -----
    Contiguity is read from the drawing, so areas that touch across the 180th meridian are not
    contiguous. Islands have no neighbours by contiguity; by distance they may.
    """
    graph = extra("libpysal.graph").Graph
    checked = frames.areas(areas, "areas")
    if checked.index.has_duplicates:
        raise InputError(
            f"areas: {checked.index[checked.index.duplicated()].tolist()[0]!r} stands twice in the "
            "index"
        )
    if rule == "contiguity":
        return graph.build_contiguity(checked.geometry, rook=False, strict=True)
    if rule != "distance" or km is None or not km > 0:
        raise InputError(
            f"neighbours: rule {rule!r} with km={km}; give 'contiguity', or 'distance' with km "
            "above 0"
        )
    return _near(graph, checked, km)


def linked(borders: pd.Series) -> Graph:
    """Return neighbours from a list of pairs, each with weight 1, without boundaries.

    Parameters
    ----------
    borders : index areas, cells the labels of the areas each borders, as `access.provinces` has
        them

    Raises
    ------
    ImportError : libpysal is not installed
    """
    pairs = [
        (one, other)
        for one, others in borders.items()
        for other in others
        if other in borders.index
    ]
    alone = [
        label
        for label, others in borders.items()
        if not any(other in borders.index for other in others)
    ]
    focal, neighbour = [one for one, _ in pairs] + alone, [other for _, other in pairs] + alone
    weight = [1.0] * len(pairs) + [0.0] * len(alone)
    return extra("libpysal.graph").Graph.from_arrays(
        np.array(focal), np.array(neighbour), np.array(weight)
    )


def _near(graph: Any, areas: gpd.GeoDataFrame, km: float) -> Graph:
    import shapely
    from scipy.spatial import cKDTree

    largest = (
        areas.geometry.explode(index_parts=False)
        .to_frame("shape")
        .assign(area=lambda rows: shapely.area(rows["shape"]))
    )
    largest = (
        largest.sort_values("area")
        .groupby(level=0, sort=False)
        .tail(1)["shape"]
        .reindex(areas.index)
    )
    inside = shapely.point_on_surface(np.array(largest.array, dtype=object))
    pairs = cKDTree(in_space(shapely.get_x(inside), shapely.get_y(inside))).query_pairs(
        float(chord(np.array(km))), output_type="ndarray"
    )
    far = np.setdiff1d(np.arange(len(areas)), pairs)
    one, other = np.r_[pairs[:, 0], pairs[:, 1], far], np.r_[pairs[:, 1], pairs[:, 0], far]
    weight = np.r_[
        np.ones(2 * len(pairs)), np.zeros(len(far))
    ]  # a pair of one with itself, of no weight, marks no neighbours
    return graph.from_arrays(areas.index[one], areas.index[other], weight)


def extra(name: str) -> Any:
    """Return a module of the extra `space`; raise ImportError where it is not installed."""
    from importlib import import_module

    try:
        return import_module(name)
    except ImportError:
        raise ImportError(
            f"{name} is not installed; pip install -e '.[space]' in the checkout brings it"
        ) from None
