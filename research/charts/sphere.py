"""The middle of points on the sphere, and how far points are from it."""

from collections.abc import Iterable

import numpy as np
import shapely


def centre(anchors: Iterable[shapely.Point]) -> tuple[float, float]:
    """Return the middle of points on the sphere, by the sum of their unit vectors."""
    angles = np.radians([(point.x, point.y) for point in anchors])
    lon, lat = angles[:, 0], angles[:, 1]
    x = (np.cos(lat) * np.cos(lon)).sum()
    y = (np.cos(lat) * np.sin(lon)).sum()
    z = np.sin(lat).sum()
    return float(np.degrees(np.arctan2(y, x))), float(np.degrees(np.arctan2(z, np.hypot(x, y))))


def degrees_from(
    points: Iterable[shapely.Point], lon: float | np.ndarray, lat: float | np.ndarray
) -> np.ndarray:
    """Return great-circle degrees of points from a centre, or of each from its own."""
    x, y = np.radians([(point.x, point.y) for point in points]).T
    lon, lat = np.radians(lon), np.radians(lat)
    cosine = np.sin(lat) * np.sin(y) + np.cos(lat) * np.cos(y) * np.cos(x - lon)
    degrees: np.ndarray = np.degrees(np.arccos(np.clip(cosine, -1, 1)))
    return degrees
