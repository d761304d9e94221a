"""Web Mercator squares at zoom 16 (about 600 m wide): numbers, quadkeys and centres.

A square has a column x counted from 180° W and a row y counted from the north; a quadkey holds
both, a base-4 digit a zoom level
(https://learn.microsoft.com/bingmaps/articles/bing-maps-tile-system).
"""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

ZOOM = 16
SIDE = 2**ZOOM
NORTHERNMOST = 85.0511  # degrees of latitude where the grid ends

Numbers = np.ndarray


def squares(longitude: Numbers, latitude: Numbers) -> tuple[Numbers, Numbers]:
    """Return column and row numbers of the squares that contain points, in their shape.

    >>> [int(n[0]) for n in squares(np.array([0.001]), np.array([-0.001]))]
    [32768, 32768]
    """
    sine = np.sin(np.radians(np.clip(latitude, -NORTHERNMOST, NORTHERNMOST)))
    x = (np.asarray(longitude, dtype=float) + 180) / 360 * SIDE
    y = (0.5 - np.log((1 + sine) / (1 - sine)) / (4 * np.pi)) * SIDE
    return np.clip(x.astype(np.int64), 0, SIDE - 1), np.clip(y.astype(np.int64), 0, SIDE - 1)


def degrees(x: Numbers, y: Numbers) -> tuple[Numbers, Numbers]:
    """Return longitude and latitude in degrees of grid positions.

    Whole numbers are north-west corners, halves centres.

    >>> [round(float(n[0]), 4) for n in degrees(np.array([32768.5]), np.array([32767.5]))]
    [0.0027, 0.0027]
    """
    return x / SIDE * 360 - 180, np.degrees(
        np.arctan(np.sinh(np.pi * (1 - 2 * np.asarray(y) / SIDE)))
    )


def centres(quadkeys: Iterable[str]) -> tuple[Numbers, Numbers]:
    """Return longitude and latitude in degrees of square centres, from 16-digit quadkeys.

    >>> [round(float(n[0]), 3) for n in centres(["3000000000000000"])]
    [0.003, -0.003]
    """
    keys = np.asarray(quadkeys, dtype=f"S{ZOOM}")
    x, y = np.zeros(len(keys), dtype=np.int64), np.zeros(len(keys), dtype=np.int64)
    for digits in keys.view(np.uint8).reshape(len(keys), ZOOM).T:
        x, y = 2 * x + (digits & 1), 2 * y + (digits >> 1 & 1)
    return degrees(x + 0.5, y + 0.5)


def filled(
    longitude: Numbers, latitude: Numbers, quadkeys: Iterable[str]
) -> tuple[Numbers, Numbers]:
    """Return longitude and latitude of centres, filling missing ones from their quadkeys.

    >>> keys = ["3000000000000000", "3000000000000000"]
    >>> [n.round(3).tolist() for n in filled(np.array([0.003, np.nan]), np.array([-0.003, np.nan]),
    ...     keys)]
    [[0.003, 0.003], [-0.003, -0.003]]
    """
    lon, lat = np.array(longitude, dtype=float), np.array(latitude, dtype=float)
    missing = np.isnan(lon) | np.isnan(lat)
    if missing.any():
        lon[missing], lat[missing] = centres(np.asarray(quadkeys, dtype=object)[missing])
    return lon, lat


def quadkey(longitude: float, latitude: float) -> str:
    """Return the quadkey of a point's square.

    In a box, the north-west corner has the lowest and the south-east the highest.

    >>> quadkey(0.001, -0.001)
    '3000000000000000'
    """
    x, y = (int(n) for n in squares(np.array(longitude), np.array(latitude)))
    return "".join(str((x >> bit & 1) + 2 * (y >> bit & 1)) for bit in range(ZOOM - 1, -1, -1))
