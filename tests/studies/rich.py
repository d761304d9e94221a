"""An invented release that holds every live indicator for every economy over many years: data as
rich as a study can meet.
"""

import zlib
from pathlib import Path

import numpy as np

from research import catalogue, corrections, economies
from tests.stores import keep

YEARS = np.arange(2005, 2025)


def fill(folder: Path) -> None:
    """Put the release into a store: shares adopt along a logistic, amounts grow, each economy at
    its own pace.
    """
    keys = [key for key, entry in catalogue.table().items() if entry.codes.worldbank]
    values = {
        (key, iso3, int(year)): float(value)
        for key in keys
        for iso3 in economies.table()
        for year, value in zip(YEARS, _series(key, iso3), strict=True)
    }
    sexes = [key for key in keys if {f"{key}_female", f"{key}_male"} <= set(keys)]
    values |= {  # of all people what women and men make together
        (key, iso3, int(year)): (
            values[f"{key}_female", iso3, int(year)] + values[f"{key}_male", iso3, int(year)]
        )
        / 2
        for key in sexes
        for iso3 in economies.table()
        for year in YEARS
    }
    known_errors = [error for error in corrections.table() if error.source == "worldbank"]
    values |= {(error.indicator, error.economy, error.year): error.expect for error in known_errors}
    keep(folder, "worldbank", "2026-07-01", values)


def _series(key: str, iso3: str) -> np.ndarray:
    seed = np.random.default_rng(zlib.crc32(f"{key} {iso3}".encode()))
    low, high = catalogue.indicator(key).valid
    high = min(high, 100.0 if low >= 0 and high <= 300 else 5e4)
    low = max(low, -5.0)
    middle, pace = seed.uniform(2008, 2022), seed.uniform(0.1, 0.5)
    path = 1 / (1 + np.exp(-pace * (YEARS - middle))) * seed.uniform(0.5, 0.97)
    return np.round(
        low + (high - low) * np.clip(path + seed.normal(0, 0.004, len(YEARS)), 0.01, 0.99), 3
    )
