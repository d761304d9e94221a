"""Distances over the ground: what lies within range of many places."""

from __future__ import annotations

import numpy as np

RADIUS = 6371.0088  # km, mean radius of the Earth (IUGG)
_AXIS = 6378.137  # km, WGS 84
_FLATTENING = 1 / 298.257223563

Degrees = tuple[np.ndarray, np.ndarray]


def within(points: Degrees, places: Degrees, ranges: np.ndarray) -> np.ndarray:
    """Return whether a point is within the own range of any place.

    Parameters
    ----------
    points, places : longitudes and latitudes in degrees, shapes (n,) and (m,)
    ranges : km over the ground, shape (m,), positive, at most 1,000

    Notes
    -----
    A fourth coordinate sqrt(R^2 - r^2), with R the largest range, makes the squared distance of a
    point to a place d^2 - r^2 + R^2: the nearest place in four dimensions is the one whose range
    reaches furthest over the point, so that one question decides for all ranges (the lifting of
    power diagrams, F. Aurenhammer (1987), SIAM Journal on Computing 16).
    """
    from scipy.spatial import cKDTree

    if not len(ranges):
        return np.zeros(len(points[0]), dtype=bool)
    straight = chord(ranges)
    largest = float(straight.max())
    lifted = np.column_stack([in_space(*places), np.sqrt(np.maximum(largest**2 - straight**2, 0))])
    asked = np.column_stack([in_space(*points), np.zeros(len(points[0]))])
    found, _ = cKDTree(lifted).query(asked, distance_upper_bound=largest * (1 + 1e-9))
    inside: np.ndarray = found <= largest * (1 + 1e-12)
    return inside


def near(places: Degrees, km: float) -> np.ndarray:
    """Return how many other places lie within a distance of each.

    Parameters
    ----------
    places : longitudes and latitudes in degrees, shape (n,)
    km : over the ground, positive

    Examples
    --------
    >>> capitals = np.array([73.51, 178.44, -175.2]), np.array([4.18, -18.12, -21.13])
    >>> near(capitals, 2500)  # Malé; Suva and Nuku'alofa, over the antimeridian
    array([0, 1, 1])
    """
    from scipy.spatial import cKDTree

    tree = cKDTree(at := in_space(*places))
    found: np.ndarray = tree.query_ball_point(at, float(chord(np.array(km))), return_length=True)
    return found - 1


def chord(km: np.ndarray) -> np.ndarray:
    """Return the chord, in km, of an arc over the ground; at 100 km they differ by a metre.

    >>> round(float(100 - chord(np.array(100.0))), 4)
    0.001
    """
    return 2 * RADIUS * np.sin(np.minimum(km / (2 * RADIUS), np.pi / 2))


def in_space(lon: np.ndarray, lat: np.ndarray) -> np.ndarray:
    """Return points of the WGS 84 ellipsoid as x, y, z in km from its centre, shape (n, 3)."""
    x, y = np.radians(lon), np.radians(lat)
    square = _FLATTENING * (2 - _FLATTENING)
    normal = _AXIS / np.sqrt(1 - square * np.sin(y) ** 2)
    flat = normal * np.cos(y)
    return np.column_stack([flat * np.cos(x), flat * np.sin(x), normal * (1 - square) * np.sin(y)])
